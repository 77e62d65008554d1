### Lessons of online safety: passwords, text-message scams, settings.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

### Lesson "online-safety.passwords": a passphrase, a password manager, a code that nobody may ask for.

## Passwords: the lesson

# At most 40 characters.
online-safety-passwords-title = Des mots de passe sûrs
# Each outcome: at most 60 characters.
online-safety-passwords-can-1 = Je sais créer une phrase de passe solide.
online-safety-passwords-can-2 = Je sais garder un mot de passe différent par compte.
online-safety-passwords-can-3 = Je sais refuser de donner un code reçu par SMS.
# The same gesture on one's own machine: one line each.
online-safety-passwords-home-1 = Téléphone : dans les réglages, cherchez « Mots de passe ».
online-safety-passwords-home-2 = Ordinateur : dans le navigateur, ouvrez les réglages, puis « Mots de passe ».
# The card to take away: at most 5 short lines.
online-safety-passwords-card =
    Une phrase de 7 mots, sans prénom ni date.
    Un mot de passe différent par compte.
    Le gestionnaire retient à ma place.
    Un code reçu : je le garde pour moi.
    Machine partagée : je n’enregistre rien.

## Passwords: reading

online-safety-passwords-why-title = Une clé pour chaque porte
# At most 55 words.
online-safety-passwords-why-text =
    Un mot de passe est une clé. Un mot court se trouve en un instant, avec une machine.

    Une phrase de 7 mots est bien plus solide. Elle est aussi plus facile à retenir.

    Évitez les prénoms, les villes et les dates. Ici, n’écrivez jamais un vrai mot de passe.

## Passwords: making a passphrase

online-safety-passwords-make-title = Inventer une phrase de passe
# At most 30 words.
online-safety-passwords-make-text = Vous aidez Amina. Inventez une phrase de 7 mots différents, qui fait une image drôle. Quand elle est forte, choisissez « Garder cette phrase ».
online-safety-passwords-make-hint-1 = Imaginez une scène amusante : un animal, une couleur, un fruit. La force s’affiche pendant que vous tapez.
online-safety-passwords-make-hint-2 = Écrivez au moins 7 mots, séparés par une espace. N’utilisez pas les mots faciles à deviner.
# The words of the example below.
online-safety-passwords-make-hint-3 = Tapez : mon chat bleu mange trois pommes vertes. Choisissez ensuite « Garder cette phrase ».
online-safety-passwords-make-done = Bravo, cette phrase est forte. Sur vos vrais comptes, inventez-en une autre.
# A passphrase of 7 different words, without the words below.
online-safety-passwords-make-example = mon chat bleu mange trois pommes vertes
# Words about Amina that others guess: her dog, her town, her year of birth.
online-safety-passwords-make-avoid = Rex, Toulon, 1987
# A password that Amina uses already.
online-safety-passwords-make-used = Soleil2019

## Passwords: reading about managers

online-safety-passwords-manager-title = Un coffre pour les mots de passe
# At most 55 words.
online-safety-passwords-manager-text =
    Personne ne peut retenir 30 mots de passe. Un gestionnaire est un coffre : il les invente et les retient.

    Vous retenez seulement la phrase qui ouvre le coffre. Téléphones et navigateurs en proposent un.

    Sur une machine partagée, refusez toujours l’enregistrement.

## Passwords: one for each account

online-safety-passwords-keep-title = Un mot de passe par compte
online-safety-passwords-keep-text = Amina a le même mot de passe partout. Ouvrez chaque compte et créez un mot de passe unique. Attention : une adresse est fausse.
online-safety-passwords-keep-hint-1 = Ouvrez un compte, puis lisez son adresse. Un faux site ajoute souvent des mots à la vraie adresse.
online-safety-passwords-keep-hint-2 = Sur les vrais sites, choisissez « Créer un mot de passe unique ». Un lien reçu par SMS est suspect.
online-safety-passwords-keep-hint-3 = Ouvrez « Lien reçu par SMS » et choisissez « Quitter ce site ». Pour les 3 autres : « Créer un mot de passe unique ».
online-safety-passwords-keep-done = Bravo, chaque compte a sa clé. Le gestionnaire les retient toutes.
# The password that Amina has everywhere.
online-safety-passwords-keep-same = Soleil2019

## Passwords: a code that nobody may ask for

online-safety-passwords-code-title = Le code reçu par SMS
online-safety-passwords-code-text = Un code confirme que c’est bien vous. 3 demandes arrivent. Donnez le code seulement à la page que vous avez ouverte. Refusez les autres.
online-safety-passwords-code-hint-1 = Ouvrez chaque demande. Demandez-vous : est-ce moi qui ai commencé ?
online-safety-passwords-code-hint-2 = Une banque ne demande jamais ce code au téléphone. Un ami n’en a pas besoin. Refusez.
online-safety-passwords-code-hint-3 = Page « Espace Famille » : choisissez « Donner le code », tapez 482913, puis « Valider ». Les 2 autres : « Refuser ».
online-safety-passwords-code-done = Bravo. Un code reçu sert sur la page que vous avez ouverte, jamais ailleurs.

## Passwords: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
online-safety-passwords-check-1-title = Quel mot de passe est le plus sûr ?
online-safety-passwords-check-1-answer-1 = Amina1987!
online-safety-passwords-check-1-answer-2 = neuf lapins roses dansent sous une lampe
online-safety-passwords-check-1-answer-3 = azerty123456
online-safety-passwords-check-1-why-1 = Un prénom et une année se devinent vite, même avec un point d’exclamation.
online-safety-passwords-check-1-why-2 = Oui. 7 mots sans lien avec vous : c’est long à trouver, et facile à retenir.
online-safety-passwords-check-1-why-3 = Ces touches se suivent sur le clavier. C’est un des premiers essais d’un voleur.

online-safety-passwords-check-2-title = « La banque » vous appelle et demande le code reçu. Que faites-vous ?
online-safety-passwords-check-2-answer-1 = Je le donne si le numéro affiché est le bon.
online-safety-passwords-check-2-answer-2 = Je demande le nom de la personne, puis je le donne.
online-safety-passwords-check-2-answer-3 = Je raccroche et j’appelle moi-même ma banque.
online-safety-passwords-check-2-why-1 = Un numéro affiché peut être imité. Ce code est pour vous seul.
online-safety-passwords-check-2-why-2 = Un nom ne prouve rien. Une vraie banque ne demande jamais ce code.
online-safety-passwords-check-2-why-3 = Oui. Le bon numéro est écrit au dos de votre carte ou sur vos relevés.

online-safety-passwords-check-3-title = Pourquoi un mot de passe différent pour chaque compte ?
online-safety-passwords-check-3-answer-1 = Si l’un est volé, les autres comptes sont protégés.
online-safety-passwords-check-3-answer-2 = Parce que la loi l’impose.
online-safety-passwords-check-3-answer-3 = Pour se connecter plus vite.
online-safety-passwords-check-3-why-1 = Oui. Un voleur essaie le mot de passe volé sur beaucoup d’autres sites.
online-safety-passwords-check-3-why-2 = Aucune loi ne vous y oblige. C’est une protection : un vol ne touche qu’un compte.
online-safety-passwords-check-3-why-3 = La vitesse ne change pas. Avec un seul mot de passe, un vol ouvre tous vos comptes.

### Lesson "online-safety.scams": the signs of a text-message scam, 33700, what to do when it is too late.

## Scams: the lesson

# At most 40 characters.
online-safety-scams-title = Les arnaques par SMS
# Each outcome: at most 60 characters.
online-safety-scams-can-1 = Je sais repérer 3 signes d’un faux SMS.
online-safety-scams-can-2 = Je sais signaler un faux SMS au 33700.
online-safety-scams-can-3 = Je sais quoi faire si j’ai payé.
# The same gesture on one's own machine.
online-safety-scams-home-1 = Téléphone : restez appuyé sur le SMS, choisissez Transférer, puis tapez 33700.
online-safety-scams-home-2 = Ordinateur : signalez le SMS sur le site 33700.fr.
# The card to take away: at most 5 short lines.
online-safety-scams-card =
    On me presse : je prends mon temps.
    On veut de l’argent ou un code : je refuse.
    Faux SMS : je le transfère au 33700.
    J’ai payé : j’appelle ma banque.
    De l’aide : 17cyber.gouv.fr

## Scams: reading

online-safety-scams-why-title = Un SMS qui ment
# At most 55 words.
online-safety-scams-why-text =
    Un SMS est un petit message sur le téléphone. Certains mentent : c’est une arnaque.

    Ils imitent un livreur, une administration ou un proche. Ils veulent votre argent ou vos codes.

    3 signes : on vous presse, on demande de l’argent ou un code, l’adresse est étrange.

## Scams: finding the signs

online-safety-scams-signs-title = Trouver les 3 signes
# At most 30 words; on a small screen, at most 2 rows of 56.
online-safety-scams-signs-text = Voici un faux SMS, ligne par ligne. Choisissez les 3 lignes qui montrent l’arnaque.
online-safety-scams-signs-hint-1 = Cherchez ce qui presse, ce qui demande de l’argent, et une adresse étrange.
online-safety-scams-signs-hint-2 = Dire bonjour ou merci est normal. Regardez plutôt les lignes du milieu.
online-safety-scams-signs-hint-3 = Choisissez la ligne des 1,95 €, la ligne « avant ce soir », puis la ligne qui commence par www.
online-safety-scams-signs-done = Bravo, vous avez trouvé les 3 signes : l’argent, l’urgence et l’adresse étrange.
# What each line shows: at most 110 characters.
online-safety-scams-signs-clue-1 = Un vrai livreur écrit aussi cela. Cette ligne seule ne montre rien.
online-safety-scams-signs-clue-2 = L’argent : la somme est petite, mais le but est d’avoir votre numéro de carte.
online-safety-scams-signs-clue-3 = L’urgence : on vous presse pour vous empêcher de réfléchir.
online-safety-scams-signs-clue-4 = L’adresse étrange : ce n’est pas celle d’un livreur connu. Ne l’ouvrez pas.
online-safety-scams-signs-clue-5 = La politesse est normale. Cette ligne seule ne montre rien.

## Scams: reading about 33700

online-safety-scams-report-title = Signaler au 33700
# At most 55 words.
online-safety-scams-report-text =
    Le 33700 reçoit les signalements de faux SMS et de faux appels, en France.

    Transférer, c’est envoyer à quelqu’un le message reçu. Transférez le faux SMS au 33700, sans rien ajouter.

    Le 33700 vous demande ensuite le numéro de l’envoyeur. Puis supprimez le faux SMS.

## Scams: sorting messages

online-safety-scams-sort-title = Trier 5 SMS
online-safety-scams-sort-text = Ouvrez chaque SMS. S’il ment, transférez-le au 33700. S’il est honnête, gardez-le. Ici, vous ne risquez rien.
online-safety-scams-sort-hint-1 = Pour chaque SMS, demandez-vous : on me presse ? On veut de l’argent ou mes codes ? L’adresse est étrange ?
online-safety-scams-sort-hint-2 = Il y a 3 arnaques. Un proche qui change de numéro peut être un voleur.
online-safety-scams-sort-hint-3 = Gardez le cabinet dentaire et la médiathèque. Pour les 3 autres, choisissez « Transférer au 33700 ».
online-safety-scams-sort-done = Bravo, vous savez trier les SMS. Un doute ? Demandez à quelqu’un avant d’agir.

## Scams: reading about what to do when it is too late

online-safety-scams-paid-title = Si vous avez payé
# At most 55 words.
online-safety-scams-paid-text =
    Cela arrive à tout le monde : ces messages sont bien faits.

    Appelez tout de suite votre banque. Elle bloque la carte et regarde les paiements.

    Gardez le SMS et faites une photo de l’écran. Le site 17cyber.gouv.fr aide les victimes, jour et nuit.

## Scams: check

online-safety-scams-check-1-title = À quel numéro transférez-vous un faux SMS ?
online-safety-scams-check-1-answer-1 = Au 17.
online-safety-scams-check-1-answer-2 = Au 33700.
online-safety-scams-check-1-answer-3 = Au numéro qui l’a envoyé.
online-safety-scams-check-1-why-1 = Le 17 est le numéro d’urgence de la police. Pour un faux SMS, c’est le 33700.
online-safety-scams-check-1-why-2 = Oui. Le 33700 reçoit les signalements de faux SMS.
online-safety-scams-check-1-why-3 = Une réponse montre que votre numéro est actif. Vous recevrez alors d’autres arnaques.

online-safety-scams-check-2-title = Un SMS dit : « Maman, j’ai changé de numéro, il me faut 300 €. » Que faites-vous ?
online-safety-scams-check-2-answer-1 = J’appelle mon enfant à son numéro habituel.
online-safety-scams-check-2-answer-2 = J’écris au nouveau numéro pour vérifier.
online-safety-scams-check-2-answer-3 = J’envoie d’abord une petite somme.
online-safety-scams-check-2-why-1 = Oui. Vous entendez sa voix au numéro que vous connaissez.
online-safety-scams-check-2-why-2 = La personne qui ment va répondre « oui, c’est moi ». Appelez plutôt le numéro habituel.
online-safety-scams-check-2-why-3 = Même petite, la somme est perdue. Puis on vous demande davantage. Appelez d’abord votre enfant.

online-safety-scams-check-3-title = Vous avez tapé votre numéro de carte sur un faux site. Que faites-vous d’abord ?
online-safety-scams-check-3-answer-1 = J’attends mon prochain relevé de compte.
online-safety-scams-check-3-answer-2 = J’éteins mon téléphone.
online-safety-scams-check-3-answer-3 = J’appelle ma banque pour bloquer la carte.
online-safety-scams-check-3-why-1 = Le relevé arrive trop tard. Appelez tout de suite : le voleur peut payer avec votre carte.
online-safety-scams-check-3-why-2 = Le voleur a déjà le numéro. Seule la banque peut bloquer la carte.
online-safety-scams-check-3-why-3 = Oui. Elle bloque la carte, puis regarde avec vous les paiements à rembourser.

### Lesson "online-safety.settings": cookies, updates, what an app may see.

## Settings: the lesson

# At most 40 characters.
online-safety-settings-title = Cookies, mises à jour, applis
# Each outcome: at most 60 characters.
online-safety-settings-can-1 = Je sais refuser les cookies d’un site.
online-safety-settings-can-2 = Je sais reconnaître une vraie mise à jour.
online-safety-settings-can-3 = Je sais choisir ce qu’une appli peut voir.
# The same gesture on one's own machine.
online-safety-settings-home-1 = Téléphone : Réglages, puis Applications, puis Autorisations.
online-safety-settings-home-2 = Ordinateur : Paramètres, puis « Mise à jour ».
# The card to take away: at most 5 short lines.
online-safety-settings-card =
    Cookies : je peux tout refuser.
    Mise à jour : je passe par les réglages.
    Une page affiche « virus » : je la ferme.
    Une appli : elle voit ce qui lui sert.
    Je peux changer d’avis.

## Settings: reading about cookies

online-safety-settings-cookies-title = Les cookies
# At most 55 words.
online-safety-settings-cookies-text =
    Un cookie est une petite note qu’un site garde sur votre appareil. Certaines notes font marcher le site.

    D’autres vous suivent pour la publicité. Celles-là demandent votre accord.

    Refuser doit être aussi simple qu’accepter. La CNIL, qui protège vos données, y veille.

## Settings: refusing cookies

online-safety-settings-refuse-title = Refuser les cookies
# At most 30 words.
online-safety-settings-refuse-text = Vous voulez lire 2 sites sans être suivi pour la publicité. Répondez à leur fenêtre.
online-safety-settings-refuse-hint-1 = Lisez tous les choix avant de répondre. Le refus est parfois le dernier.
online-safety-settings-refuse-hint-2 = Cherchez le mot « refuser », ou les mots « sans accepter ».
online-safety-settings-refuse-hint-3 = Sur Recettes du soir, choisissez « Tout refuser ». Sur Journal des quais, choisissez « Continuer sans accepter ».
online-safety-settings-refuse-done = Bravo, vous lisez ces sites sans être suivi.

## Settings: reading about updates

online-safety-settings-updates-title = Les mises à jour
# At most 55 words.
online-safety-settings-updates-text =
    Une mise à jour répare les défauts d’un appareil. Sans elle, un voleur peut entrer par un défaut connu.

    La vraie vient des réglages de l’appareil. Elle est gratuite.

    Une page qui affiche « virus ! » et propose un fichier ment. Fermez-la.

## Settings: answering about updates

online-safety-settings-install-title = Vraie ou fausse mise à jour ?
online-safety-settings-install-text = 3 fenêtres parlent de mise à jour. Acceptez celles de vos appareils. Fermez celle qui ment.
online-safety-settings-install-hint-1 = Regardez d’où vient la fenêtre : de votre appareil, ou d’un site ?
online-safety-settings-install-hint-2 = Un site ne peut pas chercher un virus dans votre téléphone. Il essaie de vous faire peur.
online-safety-settings-install-hint-3 = Téléphone : « Installer cette nuit ». Site : « Fermer la page ». Ordinateur : « Redémarrer maintenant ».
online-safety-settings-install-done = Bravo, vos appareils sont à jour et la fausse fenêtre est fermée.

## Settings: what an app may see

online-safety-settings-app-title = Ce qu’une appli peut voir
online-safety-settings-app-text = Une appli est un programme. Bus Facile montre les bus près de vous et leurs retards. Coupez ce qui ne lui sert pas, puis choisissez « Terminé ».
online-safety-settings-app-hint-1 = Pour chaque ligne, demandez-vous : une appli de bus en a-t-elle besoin ?
online-safety-settings-app-hint-2 = La position montre l’arrêt le plus proche. Les alertes annoncent un retard. Gardez ces 2 lignes.
online-safety-settings-app-hint-3 = Choisissez « Mes contacts » pour couper, puis « Le microphone ». Choisissez ensuite « Terminé ».
online-safety-settings-app-done = Bravo, l’appli marche et ne voit que l’utile.
# Why a switch stays as it is: at most 110 characters.
online-safety-settings-app-place-why = La position sert à montrer l’arrêt le plus proche. Laissez oui.
online-safety-settings-app-alerts-why = Les alertes annoncent les retards. Laissez oui.
online-safety-settings-app-photos-why = Une appli de bus n’a pas besoin de vos photos. Laissez non.

## Settings: check

online-safety-settings-check-1-title = Une page écrit : « 5 virus ! Installez ce fichier. » Que faites-vous ?
online-safety-settings-check-1-answer-1 = J’installe vite le fichier.
online-safety-settings-check-1-answer-2 = J’appelle le numéro affiché sur la page.
online-safety-settings-check-1-answer-3 = Je ferme la page.
online-safety-settings-check-1-why-1 = Ce fichier est le danger. Une vraie mise à jour vient des réglages de l’appareil.
online-safety-settings-check-1-why-2 = La personne au téléphone demande de l’argent pour une panne inventée. Fermez la page.
online-safety-settings-check-1-why-3 = Oui. Un site ne peut pas voir les virus de votre appareil.

online-safety-settings-check-2-title = Que se passe-t-il si vous refusez les cookies de publicité ?
online-safety-settings-check-2-answer-1 = Le site marche, et je suis moins suivi.
online-safety-settings-check-2-answer-2 = Je ne verrai plus aucune publicité.
online-safety-settings-check-2-answer-3 = Mon appareil devient plus lent.
online-safety-settings-check-2-why-1 = Oui. Les cookies utiles au site restent. Vous pouvez changer d’avis plus tard.
online-safety-settings-check-2-why-2 = Les publicités restent, mais elles sont moins choisies d’après vos lectures.
online-safety-settings-check-2-why-3 = Un refus ne ralentit rien. Souvent, la page est même plus légère.

online-safety-settings-check-3-title = Une appli de lampe demande à lire vos contacts. Que répondez-vous ?
online-safety-settings-check-3-answer-1 = J’accepte, sinon elle ne marchera pas.
online-safety-settings-check-3-answer-2 = Je refuse : une lampe n’en a pas besoin.
online-safety-settings-check-3-answer-3 = J’accepte, car elle est gratuite.
online-safety-settings-check-3-why-1 = Une lampe éclaire sans vos contacts. Si une appli insiste, vous pouvez la supprimer.
online-safety-settings-check-3-why-2 = Oui. Vous donnez seulement ce qui sert à l’appli.
online-safety-settings-check-3-why-3 = Une appli gratuite peut vendre vos données. Donnez seulement ce qui lui sert.

### What the imitations show.

## Accounts of the password manager

# At most 22 characters; addresses are invented, at most 34.
online-safety-site-mailbox = Boîte e-mail
online-safety-site-mailbox-address = mail.example
online-safety-site-family = Espace Famille
online-safety-site-family-address = espace-famille.example
online-safety-site-bank = Banque du Marché
online-safety-site-bank-address = banque-du-marche.example
# A link that imitates the bank.
online-safety-site-link = Lien reçu par SMS
online-safety-site-link-address = banque-du-marche.alerte77.example

## Those who ask for the code

# Who: at most 24 characters. What they say: at most 30 words.
online-safety-ask-caller-from = Appel de « la banque »
online-safety-ask-caller-body = « Bonjour, service des fraudes. Quelqu’un dépense 890 € avec votre carte. Donnez-moi vite le code reçu, et je bloque tout. »
online-safety-ask-page-from = Page « Espace Famille »
online-safety-ask-page-body = Vous avez ouvert ce site vous-même et tapé votre mot de passe. La page demande : « Quel code avez-vous reçu par SMS ? »
online-safety-ask-friend-from = Message de Lucas
online-safety-ask-friend-body = « Salut ! Je me suis trompé de numéro, mon code est arrivé chez toi. Tu peux me l’envoyer ? C’est urgent. »

## Text messages

# Who: at most 22 characters. Beginning: at most 28. Text: at most 35 words. Numbers are of the range kept for fiction,
# with no-break spaces (U+00A0), which keep their groups in order in every direction.
online-safety-text-parcel-from = 06 39 98 14 52
# Each line: at most 48 characters.
online-safety-text-parcel-part-1 = Bonjour, votre colis est arrivé.
online-safety-text-parcel-part-2 = Il manque 1,95 € de frais de livraison.
online-safety-text-parcel-part-3 = Payez avant ce soir, sinon il est détruit.
online-safety-text-parcel-part-4 = www.colis-paiement-24.example
online-safety-text-parcel-part-5 = Merci et bonne journée.

online-safety-text-dentist-from = Cabinet dentaire
online-safety-text-dentist-preview = Rappel de rendez-vous
online-safety-text-dentist-body = Rappel : vous avez rendez-vous jeudi à 9 h 30 au cabinet dentaire des Lilas. Un empêchement ? Appelez le cabinet.

online-safety-text-card-from = Santé Info
online-safety-text-card-preview = Votre nouvelle carte Vitale
online-safety-text-card-body = Votre nouvelle carte Vitale est prête. Payez 0,99 € de livraison aujourd’hui, sinon vos soins ne sont plus remboursés : www.carte-sante-77.example

online-safety-text-library-from = Médiathèque
online-safety-text-library-preview = Votre livre est arrivé
online-safety-text-library-body = Bonjour, le livre « Jardiner au balcon » est arrivé. Il vous attend à l’accueil jusqu’à samedi.

online-safety-text-child-from = 06 39 98 27 60
online-safety-text-child-preview = Coucou maman, c’est moi
online-safety-text-child-body = Coucou maman, mon téléphone est cassé, voici mon nouveau numéro. Je dois payer 300 € avant midi. Tu peux faire un virement ?

online-safety-text-training-from = Compte Formation
online-safety-text-training-preview = Vos 1 240 € expirent ce soir
online-safety-text-training-body = Vos 1 240 € de formation expirent ce soir. Gardez-les : envoyez votre numéro de sécurité sociale et votre mot de passe au 06 39 98 33 08.

## Windows

# Place: at most 14 characters. Title: at most 34. Text: at most 2 rows of 56. Choices: at most 40. Reasons: at most 130.
online-safety-window-recipes-place = Site
online-safety-window-recipes-title = Recettes du soir
online-safety-window-recipes-body = Nous et nos 214 partenaires utilisons des cookies pour la publicité. Êtes-vous d’accord ?
online-safety-window-recipes-choice-1 = Tout accepter
online-safety-window-recipes-choice-2 = Tout refuser
online-safety-window-recipes-choice-3 = En savoir plus
online-safety-window-recipes-why-1 = Ainsi, 214 entreprises peuvent vous suivre. Cherchez le choix qui refuse.
online-safety-window-recipes-why-3 = Vous pouvez lire plus tard. Un choix refuse tout, en une fois.

online-safety-window-news-place = Site
online-safety-window-news-title = Journal des quais
online-safety-window-news-body = Votre lecture nous est chère. Acceptez les cookies pour des publicités à votre goût.
online-safety-window-news-choice-1 = Accepter et fermer
online-safety-window-news-choice-2 = Choisir un par un
online-safety-window-news-choice-3 = Continuer sans accepter
online-safety-window-news-why-1 = Ce choix accepte la publicité qui vous suit. Lisez aussi le dernier choix.
online-safety-window-news-why-2 = C’est possible, mais long. Un choix refuse tout, en une fois.

online-safety-window-telephone-place = Téléphone
online-safety-window-telephone-title = Mise à jour de sécurité
online-safety-window-telephone-body = Réglages : une mise à jour est prête. Elle répare 12 défauts. Durée : 10 minutes.
online-safety-window-telephone-choice-1 = Installer cette nuit
online-safety-window-telephone-choice-2 = Ne jamais installer
online-safety-window-telephone-why-2 = Cette fenêtre vient des réglages : elle est vraie. Sans elle, les défauts restent ouverts.

online-safety-window-virus-place = Site
online-safety-window-virus-title = DANGER : 5 virus trouvés !
online-safety-window-virus-body = Votre appareil est en danger ! Installez Nettoie-Tout dans les 2 minutes.
online-safety-window-virus-choice-1 = Installer Nettoie-Tout
online-safety-window-virus-choice-2 = Appeler l’assistance affichée
online-safety-window-virus-choice-3 = Fermer la page
online-safety-window-virus-why-1 = Cette fenêtre vient d’un site. Elle vous fait peur pour vous faire installer un fichier dangereux.
online-safety-window-virus-why-2 = La personne au téléphone demande de l’argent. Il n’y a pas de virus à enlever.

online-safety-window-computer-place = Ordinateur
online-safety-window-computer-title = Redémarrage nécessaire
online-safety-window-computer-body = Paramètres : la mise à jour est téléchargée. Redémarrez pour la terminer.
online-safety-window-computer-choice-1 = Redémarrer maintenant
online-safety-window-computer-choice-2 = Me le rappeler dans 1 heure
online-safety-window-computer-choice-3 = Arrêter les mises à jour
online-safety-window-computer-why-3 = Sans mises à jour, les défauts restent ouverts. Redémarrez maintenant, ou dans 1 heure.

## Switches of an app

# At most 32 characters.
online-safety-switch-place = La position
online-safety-switch-alerts = Les alertes
online-safety-switch-contacts = Mes contacts
online-safety-switch-microphone = Le microphone
online-safety-switch-photos = Mes photos
