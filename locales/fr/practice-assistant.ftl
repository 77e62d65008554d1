### The imitation of an AI assistant: a request, an answer to check, a translation, a dictation.
### Buttons: at most 30 characters. What was not right: at most 110, without the words that packs bring.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Buttons

practice-assistant-send = Envoyer la demande
practice-assistant-send-again = Envoyer la précision
practice-assistant-source = Vérifier la source
practice-assistant-true = C’est vrai
practice-assistant-false = C’est faux
practice-assistant-dictate = Dicter
practice-assistant-listen = Écouter le texte
practice-assistant-listen-on = Écouter la suite
practice-assistant-listen-again = Écouter du début
practice-assistant-keep = Garder ce texte
practice-assistant-see-said = Revoir le message

## A request

# State of a part of the request; at most 12 characters.
practice-assistant-to-choose = à choisir
practice-assistant-follow = Votre précision
# What "show me how" types.
practice-assistant-example = Merci, écrivez un texte plus court.
# $part: name of the part of the request.
practice-assistant-wrong-missing = Il manque une partie : { $part }. Choisissez cette ligne.
# $count: how many words are missing.
practice-assistant-wrong-few-words =
    { $count ->
        [one] La précision est un peu courte. Ajoutez encore { $count } mot.
       *[other] La précision est un peu courte. Ajoutez encore { $count } mots.
    }

## An answer to check

practice-assistant-answer = La réponse de l’assistant, ligne par ligne :
practice-assistant-claim = L’assistant dit
practice-assistant-from = Source
# States of a line: at most 12 characters.
practice-assistant-to-check = à vérifier
practice-assistant-is-true = vrai
practice-assistant-is-false = faux
practice-assistant-wrong-unchecked = Lisez d’abord la source. Choisissez « Vérifier la source ».

## A translation

practice-assistant-which-language = Traduire vers quelle langue ?
practice-assistant-wrong-language = Ce n’est pas la langue demandée. Relisez la consigne.
# $count: how many lines are badly translated.
practice-assistant-doubtful =
    { $count ->
        [one] { $count } ligne est mal traduite. Choisissez-la.
       *[other] { $count } lignes sont mal traduites. Choisissez-les.
    }

## A dictation

practice-assistant-which-said = Qu’avez-vous dit ?
practice-assistant-wrong-line = Cette ligne est juste. Cherchez une ligne que la machine a mal comprise.
practice-assistant-wrong-choice = Ce n’est pas ce que vous avez dit. Choisissez « Retour », puis « Revoir le message ».
practice-assistant-wrong-misheard = Une ligne n’est pas juste. Comparez avec le message, puis choisissez cette ligne.
practice-assistant-wrong-unheard = Écoutez d’abord toutes les lignes, jusqu’à la dernière.
