### The imitation of passwords: a passphrase, a password manager, a code received by text message.
### Button names here are quoted in the lessons of the packs: keep both the same.

## The passphrase

# One row.
practice-password-never = N’écrivez jamais ici un vrai mot de passe.
# One row. $words: a name, a town, a year.
practice-password-avoid = Faciles à deviner : { $words }
# One row. $password: a password that is already in use.
practice-password-used = Déjà utilisé ailleurs : { $password }
practice-password-phrase = Phrase
# Button, at most 30 characters.
practice-password-keep = Garder cette phrase

## Its strength: one row each

practice-password-force-none = Force : rien n’est encore écrit.
# $count: how many words are missing.
practice-password-force-weak =
    { $count ->
        [one] Force : faible. Il manque { $count } mot.
       *[other] Force : faible. Il manque { $count } mots.
    }
# $count: how many words are missing.
practice-password-force-fair =
    { $count ->
        [one] Force : moyenne. Il manque { $count } mot.
       *[other] Force : moyenne. Il manque { $count } mots.
    }
practice-password-force-guessed = Force : faible. Quelqu’un peut la deviner.
practice-password-force-strong = Force : forte. Elle est longue et à vous seul.

## The password manager

practice-password-site = Compte
practice-password-address = Adresse
practice-password-now = Mot de passe
# In place of a password that the manager keeps.
practice-password-hidden = gardé dans le gestionnaire
# States of an account: at most 24 characters.
practice-password-state-same = à vérifier
practice-password-state-kept = mot de passe unique
practice-password-state-left = faux site, quitté
# Buttons, at most 30 characters.
practice-password-make = Créer un mot de passe unique
practice-password-same = Garder le même partout
practice-password-leave = Quitter ce site

## The code

# One row. $code: digits.
practice-password-received = SMS reçu : votre code est { $code }.
practice-password-who = Qui demande
# States of who asks: at most 24 characters.
practice-password-state-asks = demande le code
practice-password-state-refused = refusé
practice-password-state-given = code donné
practice-password-code = Code reçu
# Buttons, at most 30 characters.
practice-password-give = Donner le code
practice-password-refuse = Refuser
practice-password-confirm = Valider

## Not what was asked: at most 110 characters

practice-password-wrong-used = Cette phrase contient le mot de passe déjà utilisé. Choisissez des mots nouveaux.
# $word: a word that is easy to guess.
practice-password-wrong-avoid = « { $word } » est facile à deviner. Remplacez ce mot par un autre.
practice-password-wrong-obvious = Un mot comme azerty ou 123 est essayé en premier. Remplacez-le par un autre mot.
# $count: how many words are missing.
practice-password-wrong-short =
    { $count ->
        [one] La phrase est trop courte. Ajoutez encore { $count } mot différent.
       *[other] La phrase est trop courte. Ajoutez encore { $count } mots différents.
    }
# $name: the account.
practice-password-wrong-same = { $name } : un voleur essaie le même mot de passe partout. Il en faut un unique.
# $name: the account.
practice-password-wrong-leave = { $name } : c’est le vrai site. Créez un mot de passe unique.
# $name: the account.
practice-password-wrong-imitator = { $name } : lisez l’adresse, ce n’est pas le vrai site. Quittez-le.
# $name: who asks for the code.
practice-password-wrong-give = { $name } : ce code est pour vous seul. Personne ne doit vous le demander. Refusez.
# $name: the page where the learner is signing in.
practice-password-wrong-refuse = { $name } : vous venez d’ouvrir cette page vous-même. Ici, le code est utile.
# $code: the digits to type.
practice-password-wrong-code = Le code est différent. Tapez { $code }, puis validez.
