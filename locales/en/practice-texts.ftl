### The imitation of a telephone's text messages: report, keep, or find the signs of a scam.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Messages

practice-texts-from = From
# $from: who wrote, a name or a number.
practice-texts-message = Text message from: { $from }
practice-texts-empty = All your messages are sorted.
# One row. $count: how many signs are to be found.
practice-texts-signs =
    { $count ->
        [one] Choose { $count } line: the sign of a scam.
       *[other] Choose { $count } lines: the signs of a scam.
    }

## Buttons: at most 30 characters

practice-texts-report = Forward to 33700
practice-texts-keep = Keep this message
practice-texts-answer = Reply

## Not what was asked: at most 110 characters

# $from: who wrote.
practice-texts-wrong-honest = { $from }: this message is honest. It asks for no money and no code. Keep it.
# $from: who wrote.
practice-texts-wrong-keep = { $from }: they rush you, they want money or your codes. Read again, then forward.
practice-texts-wrong-answer = Do not reply: an answer shows that your number is in use. Choose something else.
# $from: who wrote.
practice-texts-wrong-answer-honest = { $from } expects no answer. Here, you only sort: keep or forward.
