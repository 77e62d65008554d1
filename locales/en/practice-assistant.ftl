### The imitation of an AI assistant: a request, an answer to check, a translation, a dictation.
### Buttons: at most 30 characters. What was not right: at most 110, without the words that packs bring.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Buttons

practice-assistant-send = Send the request
practice-assistant-send-again = Send the detail
practice-assistant-source = Check the source
practice-assistant-true = It is true
practice-assistant-false = It is false
practice-assistant-dictate = Dictate
practice-assistant-listen = Listen to the text
practice-assistant-listen-on = Listen to the next line
practice-assistant-listen-again = Listen from the start
practice-assistant-keep = Keep this text
practice-assistant-see-said = See the message again

## A request

# State of a part of the request; at most 12 characters.
practice-assistant-to-choose = to choose
practice-assistant-follow = Your detail
# What "show me how" types.
practice-assistant-example = Thank you, please make it shorter.
# $part: name of the part of the request.
practice-assistant-wrong-missing = A part is missing: { $part }. Choose that line.
# $count: how many words are missing.
practice-assistant-wrong-few-words =
    { $count ->
        [one] The detail is a little short. Add { $count } more word.
       *[other] The detail is a little short. Add { $count } more words.
    }

## An answer to check

practice-assistant-answer = The assistant’s answer, line by line:
practice-assistant-claim = The assistant says
practice-assistant-from = Source
# States of a line: at most 12 characters.
practice-assistant-to-check = to check
practice-assistant-is-true = true
practice-assistant-is-false = false
practice-assistant-wrong-unchecked = Read the source first. Choose “Check the source”.

## A translation

practice-assistant-which-language = Translate into which language?
practice-assistant-wrong-language = This is not the language asked for. Read the instruction again.
# $count: how many lines are badly translated.
practice-assistant-doubtful =
    { $count ->
        [one] { $count } line is badly translated. Choose it.
       *[other] { $count } lines are badly translated. Choose them.
    }

## A dictation

practice-assistant-which-said = What did you say?
practice-assistant-wrong-line = This line is right. Look for a line that the machine misheard.
practice-assistant-wrong-choice = That is not what you said. Choose “Back”, then “See the message again”.
practice-assistant-wrong-misheard = One line is not right. Compare with the message, then choose that line.
practice-assistant-wrong-unheard = First listen to every line, up to the last one.
