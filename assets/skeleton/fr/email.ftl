# Tous les mots que les usagers lisent, pour les leçons de l’usage « email ».
# Remplacez le texte à droite du signe égal. Ne changez pas le nom à gauche : pack.toml s’en sert.
# Les adresses sont inventées et finissent par « .example ».

## La leçon : son titre, ce que l’on sait faire ensuite, les gestes chez soi, la carte à emporter

# 40 caractères au plus
email-local-news-title = Ranger les nouvelles du quartier
# 60 caractères au plus
email-local-news-can-1 = Je sais à quoi sert un dossier.
email-local-news-can-2 = Je sais ranger un e-mail dans un dossier.
email-local-news-can-3 = Je sais retrouver un e-mail rangé.
email-local-news-home-1 = Sur un téléphone : gardez le doigt sur l’e-mail, puis choisissez le dossier.
email-local-news-home-2 = Sur un ordinateur : tirez l’e-mail vers le dossier avec la souris.
# 5 lignes au plus
email-local-news-card =
    Un dossier par sujet.
    Je range ce que je veux garder.

## Étape à lire : un titre d’une ligne, un texte de 55 mots au plus

email-local-news-why-title = À quoi sert un dossier
email-local-news-why-text =
    Un dossier est une boîte avec un nom. Vous y mettez les e-mails que vous voulez garder.
    Vous les retrouvez ensuite sans chercher.

## Étape à faire : une consigne de 30 mots au plus, trois indices de plus en plus précis, une phrase de réussite

email-local-news-sort-title = Ranger une invitation
email-local-news-sort-text = La fête du quartier vous intéresse. Rangez l’invitation dans le dossier « Sorties ».
email-local-news-sort-hint-1 = L’invitation parle d’une fête.
email-local-news-sort-hint-2 = Ouvrez l’e-mail de l’association du quartier.
email-local-news-sort-hint-3 = Sous l’e-mail ouvert, choisissez « Sorties ».
email-local-news-sort-done = L’invitation est rangée. Vous la retrouverez dans « Sorties ».

email-letter-local-party-from = Association du quartier
email-letter-local-party-address = bonjour@quartier.example
email-letter-local-party-subject = La fête, samedi
email-letter-local-party-body = La fête commence samedi à 15 heures. Venez avec vos voisins !
email-letter-local-sale-from = La Boutique Bleue
email-letter-local-sale-address = offres@boutique.example
email-letter-local-sale-subject = Nos offres
email-letter-local-sale-body = Cette semaine, tout est moins cher.
email-folder-local-outings = Sorties

## Trois questions : 55 caractères au plus par réponse, 25 mots au plus par explication

email-local-news-check-1-title = Que devient un e-mail rangé dans un dossier ?
email-local-news-check-1-answer-1 = Il attend dans le dossier.
email-local-news-check-1-why-1 = Ouvrez le dossier quand vous voulez : l’e-mail y est.
email-local-news-check-1-answer-2 = Il est effacé.
email-local-news-check-1-why-2 = Ranger n’efface rien : l’e-mail change seulement de place.

email-local-news-check-2-title = Quel nom aide à retrouver les e-mails de l’école ?
email-local-news-check-2-answer-1 = Divers
email-local-news-check-2-why-1 = « Divers » ne dit pas ce que contient le dossier.
email-local-news-check-2-answer-2 = École
email-local-news-check-2-why-2 = Un nom court, qui dit le sujet : vous le reconnaîtrez.
email-local-news-check-2-answer-3 = Dossier 3
email-local-news-check-2-why-3 = Dans un mois, ce numéro ne vous dira plus rien.

email-local-news-check-3-title = Faut-il ranger tous les e-mails ?
email-local-news-check-3-answer-1 = Oui, tous
email-local-news-check-3-why-1 = Les publicités peuvent partir à la corbeille.
email-local-news-check-3-answer-2 = Non, seulement ceux que je garde
email-local-news-check-3-why-2 = Rangez ce qui vous servira. Le reste peut attendre ou partir.
