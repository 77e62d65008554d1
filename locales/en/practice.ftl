### The imitations people rehearse in: a mailbox, a keyboard, a pointer.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Mailbox: places

practice-from = From
practice-to = To
practice-subject = Subject
practice-body = Text
# $name: who wrote; $address: their e-mail address.
practice-letter-from = { $name }, { $address }
# $subject: subject of the letter that is answered.
practice-reply-subject = Re: { $subject }
# $file: name of the file.
practice-attached = Attached file: { $file }
practice-empty = The mailbox is empty: everything is put away.
practice-sent = Your e-mail is sent (not for real).
practice-choose-file = Which file do you want to attach?

## Mailbox: buttons

practice-write = New e-mail
practice-reply = Reply
practice-attach = Attach a file
practice-remove = Remove the file
practice-send = Send
# $folder: name of the folder.
practice-move = Put in “{ $folder }”
practice-report = Report as a scam
practice-back = Back

## Mailbox: what "show me how" writes

practice-example-subject = Hello
practice-example-body = Hello, that is fine. Thank you and have a nice day.

## Mailbox: not what was asked

practice-wrong-no-address = The “To” box is empty. Type the person’s address.
# $address: the address to type.
practice-wrong-address = The address is different. Type { $address }, with every dot.
practice-wrong-no-subject = The “Subject” box is empty. Type the topic in a word or two.
# $count: how many characters are missing.
practice-wrong-short =
    { $count ->
        [one] The text is a little short. Add { $count } more letter.
       *[other] The text is a little short. Add { $count } more letters.
    }
# $count: how many words are missing.
practice-wrong-few-words =
    { $count ->
        [one] The reply is a little short. Add { $count } more word.
       *[other] The reply is a little short. Add { $count } more words.
    }
# $file: name of the file to attach.
practice-wrong-no-file = The file is missing. Choose “Attach a file”, then { $file }.
# $file: name of the file to attach.
practice-wrong-file = This is not the right file. Remove it, then attach { $file }.
# $from: who wrote the letter to answer.
practice-wrong-letter = Not this e-mail. Go back to the list and open the one from: { $from }.
practice-wrong-new-letter = This time, write a new e-mail. Choose “Back”, then “New e-mail”.
# $from: who wrote the letter.
practice-wrong-honest = { $from }: this e-mail is honest. It asks for no money and no code.
# $from: who wrote the letter.
practice-wrong-stays = { $from }: this e-mail stays in the mailbox. Choose “Back”.
# $from: who wrote the letter.
practice-wrong-folder = { $from }: this e-mail goes in another folder. Read the task again.
practice-wrong-full = The box is full. Erase a few letters to go on.

## Keyboard

# $word: the word to type.
practice-keyboard-type = Type this word: { $word }
# $word: the right word.
practice-keyboard-correct = Correct it to read: { $word }
practice-keyboard-word = Your word
# $number: which word; $total: how many words.
practice-keyboard-count = Word { $number } of { $total }
# $key: the character to type.
practice-wrong-key = Look for the key { $key }.
# $key: the capital letter to type.
practice-wrong-capital = A capital letter is needed: hold the Shift key and type { $key }.
# $key: the small letter to type.
practice-wrong-small = A small letter is needed: type { $key } without the Shift key.
# $key: the letter to type, with its accent.
practice-wrong-accent = The accent is needed: look for the key { $key }.
# $key: a space, not to be shown.
practice-wrong-space = A space is needed: press the long key at the bottom.
practice-wrong-erase-first = First erase the last letter with the erase key.

## Pointer

# $place: the label of the box asked for.
practice-pointer-ask = Choose the box: { $place }
# $pressed: the label of the box that was pressed; $place: the one asked for.
practice-wrong-place = You chose: { $pressed }. Look for: { $place }.

## Refused: looks like real personal data

practice-refused-card = This looks like a real card number: it is erased. Write nothing real here.
practice-refused-phone = This looks like a real phone number: it is erased. Write nothing real here.
practice-refused-email = This address may be real: it is erased. Here, addresses end in “.example”.
practice-refused-social-security = This looks like a real social security number: it is erased. Write nothing real here.
practice-refused-iban = This looks like a real account number: it is erased. Write nothing real here.
