### The imitation of passwords: a passphrase, a password manager, a code received by text message.
### Button names here are quoted in the lessons of the packs: keep both the same.

## The passphrase

# One row.
practice-password-never = Never write a real password here.
# One row. $words: a name, a town, a year.
practice-password-avoid = Easy to guess: { $words }
# One row. $password: a password that is already in use.
practice-password-used = Already used elsewhere: { $password }
practice-password-phrase = Phrase
# Button, at most 30 characters.
practice-password-keep = Keep this phrase

## Its strength: one row each

practice-password-force-none = Strength: nothing is written yet.
# $count: how many words are missing.
practice-password-force-weak =
    { $count ->
        [one] Strength: weak. { $count } word is missing.
       *[other] Strength: weak. { $count } words are missing.
    }
# $count: how many words are missing.
practice-password-force-fair =
    { $count ->
        [one] Strength: medium. { $count } word is missing.
       *[other] Strength: medium. { $count } words are missing.
    }
practice-password-force-guessed = Strength: weak. Somebody can guess it.
practice-password-force-strong = Strength: strong. It is long and only yours.

## The password manager

practice-password-site = Account
practice-password-address = Address
practice-password-now = Password
# In place of a password that the manager keeps.
practice-password-hidden = kept in the manager
# States of an account: at most 24 characters.
practice-password-state-same = to check
practice-password-state-kept = different password
practice-password-state-left = false site, left
# Buttons, at most 30 characters.
practice-password-make = Make a different password
practice-password-same = Keep the same everywhere
practice-password-leave = Leave this site

## The code

# One row. $code: digits.
practice-password-received = Text message: your code is { $code }.
practice-password-who = Who asks
# States of who asks: at most 24 characters.
practice-password-state-asks = asks for the code
practice-password-state-refused = refused
practice-password-state-given = code given
practice-password-code = Code received
# Buttons, at most 30 characters.
practice-password-give = Give the code
practice-password-refuse = Refuse
practice-password-confirm = Confirm

## Not what was asked: at most 110 characters

practice-password-wrong-used = This phrase contains the password that is already used. Choose new words.
# $word: a word that is easy to guess.
practice-password-wrong-avoid = “{ $word }” is easy to guess. Replace this word with another.
practice-password-wrong-obvious = A word like qwerty or 123 is tried first. Replace it with another word.
# $count: how many words are missing.
practice-password-wrong-short =
    { $count ->
        [one] The phrase is too short. Add { $count } more different word.
       *[other] The phrase is too short. Add { $count } more different words.
    }
# $name: the account.
practice-password-wrong-same = { $name }: a thief tries the same password everywhere. It needs a different one.
# $name: the account.
practice-password-wrong-leave = { $name }: this is the true site. Make a different password.
# $name: the account.
practice-password-wrong-imitator = { $name }: read the address, this is not the true site. Leave it.
# $name: who asks for the code.
practice-password-wrong-give = { $name }: this code is only for you. Nobody should ask you for it. Refuse.
# $name: the page where the learner is signing in.
practice-password-wrong-refuse = { $name }: you opened this page yourself a moment ago. The code is useful here.
# $code: the digits to type.
practice-password-wrong-code = The code is different. Type { $code }, then confirm.
