### Lessons of "publish": one page for a craft business, the site of an association, a small application and a blog.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.
### Every business, association and town is invented. Addresses end in .example.

## Lesson "publish.page": one page to exist

# At most 40 characters.
publish-page-title = Une page pour faire connaître son métier
# Each outcome: at most 60 characters.
publish-page-can-1 = Je sais choisir ce que dit ma page.
publish-page-can-2 = Je sais vérifier ma page sur un téléphone.
publish-page-can-3 = Je sais quelles mentions la loi demande.
# The same gesture on one's own machine.
publish-page-home-1 = Téléphone : ouvrez votre page comme un client. Trouvez-vous le numéro en 10 secondes ?
publish-page-home-2 = Ordinateur : cherchez « créer un site », puis comparez 2 services et leurs prix.
# The card to take away: at most 5 short lines.
publish-page-card =
    Qui, quoi, où, quand, comment me joindre.
    Une page courte et à jour.
    Je la regarde sur un téléphone.
    Mentions légales : la loi les demande.
    Des photos à moi, ou permises.

## Page: reading

publish-page-why-title = Une page, comme une vitrine
# At most 55 words.
publish-page-why-text =
    Un client cherche un menuisier près de chez lui. Il regarde son téléphone. Une seule page peut suffire.

    Elle répond à 4 questions : que faites-vous, quand, où, comment vous joindre ?

    Vous construisez la page par blocs (des morceaux). Ici, rien n’est publié pour de vrai.

## Page: building

publish-page-build-title = Construire la page
# At most 30 words.
publish-page-build-text = Nommez la page, puis ajoutez : présentation, horaires, contact, mentions légales. Publiez.
publish-page-build-hint-1 = Tapez d’abord le nom. Choisissez ensuite « Ajouter un bloc », puis un bloc de la liste.
publish-page-build-hint-2 = Un bloc est mal placé ? Choisissez-le, puis « Monter » ou « Descendre ».
publish-page-build-hint-3 = Nom : Menuiserie Bois Clair. Ajoutez : « Présentation », « Horaires », « Contact », « Mentions légales ». Puis « Publier la page ».
publish-page-build-done = Bravo, la page dit l’essentiel, dans le bon ordre.
# A name of a page: at most 40 characters.
publish-page-build-example = Menuiserie Bois Clair
# Why a block is not needed: at most 110 characters.
publish-page-build-no-music = La musique surprend et gêne, surtout au travail. Choisissez un autre bloc.
publish-page-build-no-counter = Le nombre de visites n’aide pas vos clients. Choisissez un autre bloc.

## Page: preview on a phone

publish-page-phone-title = Vérifier, puis publier
publish-page-phone-text = Regardez la page sur un téléphone. Ouvrez les 4 blocs et corrigez ceux qui se lisent mal. Tapez une adresse courte, puis publiez.
publish-page-phone-hint-1 = Choisissez « Aperçu sur téléphone ». Lisez ce que chaque bloc montre.
publish-page-phone-hint-2 = 2 blocs se lisent mal : « Horaires » et « Contact ». Dans chacun, choisissez « Corriger ce bloc ».
publish-page-phone-hint-3 = Corrigez « Horaires » et « Contact ». Choisissez « Retour ». « Nom choisi » : bois-clair. Puis « Publier la page ».
publish-page-phone-done = Bravo, la page se lit bien sur un petit écran.
# A name for an address, in Latin letters: 3 to 30.
publish-page-phone-example = bois-clair
# What the phone shows of a faulty block: at most 80 characters.
publish-page-phone-fault-hours = Tableau trop large : on lit seulement lundi et mardi.
publish-page-phone-fault-contact = Le numéro est une image : le doigt ne peut pas appeler.

## Page: after publishing

publish-page-after-title = Après la mise en ligne
publish-page-after-text =
    Une page se tient à jour : de mauvais horaires font perdre des clients.

    La loi demande des mentions légales : votre nom, votre adresse, un moyen de vous joindre, votre numéro d’entreprise et l’hébergeur. L’hébergeur est l’entreprise qui garde la page.

## Page: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
publish-page-check-1-title = Que cherche d’abord un client sur la page d’un artisan ?
publish-page-check-1-answer-1 = L’histoire complète de l’entreprise.
publish-page-check-1-answer-2 = Le métier, le lieu, le moyen de le joindre.
publish-page-check-1-answer-3 = Le nombre de visites de la page.
publish-page-check-1-why-1 = L’histoire peut plaire, mais plus bas. Le client veut d’abord savoir si vous pouvez l’aider.
publish-page-check-1-why-2 = Oui. Mettez ces réponses en haut de la page, en mots simples.
publish-page-check-1-why-3 = Ce nombre ne dit rien au client. Il veut savoir ce que vous faites, et où.

publish-page-check-2-title = Pourquoi regarder sa page sur un téléphone avant de la publier ?
publish-page-check-2-answer-1 = Beaucoup de clients la liront sur un téléphone.
publish-page-check-2-answer-2 = La page pèse moins lourd ainsi.
publish-page-check-2-answer-3 = La loi demande un téléphone.
publish-page-check-2-why-1 = Oui. Un tableau lisible sur un ordinateur peut être coupé sur un petit écran.
publish-page-check-2-why-2 = L’aperçu ne change pas le poids de la page. Il montre comment elle se lit.
publish-page-check-2-why-3 = La loi ne demande pas cela. Mais beaucoup de clients ont seulement un téléphone.

publish-page-check-3-title = Vous vendez des meubles. Où écrire votre numéro d’entreprise ?
publish-page-check-3-answer-1 = Nulle part : c’est un secret.
publish-page-check-3-answer-2 = Seulement sur les factures.
publish-page-check-3-answer-3 = Dans les mentions légales du site.
publish-page-check-3-why-1 = Ce numéro est public. Il rassure, car chacun peut vérifier que l’entreprise existe.
publish-page-check-3-why-2 = Il va sur les factures, et aussi dans les mentions légales de votre site.
publish-page-check-3-why-3 = Oui. Le client sait ainsi qui se trouve derrière la page.

## Lesson "publish.site": the site of an association

publish-site-title = Le site de mon association
publish-site-can-1 = Je sais organiser une page d’accueil.
publish-site-can-2 = Je sais choisir une image que j’ai le droit d’utiliser.
publish-site-can-3 = Je sais créditer et décrire une image.
publish-site-home-1 = Téléphone : touchez longtemps une photo, puis lisez qui l’a faite avant de la partager.
publish-site-home-2 = Ordinateur : dans la recherche d’images, choisissez « Outils », puis « Droits d’usage ».
publish-site-card =
    L’accueil : qui nous sommes, quand, où.
    Une image en ligne a un auteur.
    Je cite l’auteur et la licence.
    Je décris l’image en quelques mots.
    Personnes en photo : leur accord.

## Site: reading

publish-site-why-title = Un site pour se faire connaître
publish-site-why-text =
    L’association Les Jardins du Canal cherche des bénévoles. Son site est ouvert jour et nuit.

    La page d’accueil est la première page. Elle accueille des gens qui ne vous connaissent pas.

    Ne montrez pas la vie privée des membres : ni adresse, ni numéro de téléphone.

## Site: the home page

publish-site-home-title = Composer la page d’accueil
publish-site-home-text = Publiez l’accueil en 4 blocs, dans cet ordre : bienvenue, agenda, participer, nous écrire. Laissez ce qui est privé ou trop vieux.
publish-site-home-hint-1 = Choisissez « Ajouter un bloc ». Commencez par le bloc qui accueille.
publish-site-home-hint-2 = Un bloc trop bas peut remonter : choisissez-le, puis « Monter ». « Retirer le bloc » l’enlève.
publish-site-home-hint-3 = Ajoutez dans l’ordre : « Bienvenue », « Agenda », « Participer », « Nous écrire ». Puis « Publier la page ».
publish-site-home-done = Bravo, un inconnu comprend et sait comment venir.
publish-site-home-no-members = Les noms et les téléphones sont privés. Il faut l’accord de chacun. Choisissez un autre bloc.
publish-site-home-no-old-news = Cette nouvelle a 3 ans. Elle fait croire que le site est oublié. Choisissez un autre bloc.

## Site: pictures and rights

publish-site-rights-title = Une image appartient à quelqu’un
publish-site-rights-text =
    Une photo trouvée en ligne a un auteur. Il faut son accord pour la publier.

    Une licence Creative Commons donne cet accord d’avance. « CC BY » demande une chose : citer l’auteur.

    Les personnes reconnaissables doivent aussi être d’accord. Pour un enfant, ce sont ses parents.

## Site: a picture and its credit

publish-site-picture-title = Choisir et créditer une image
publish-site-picture-text = Cherchez une image gratuite et permise, sans personne reconnaissable. Utilisez-la. Écrivez l’auteur et la licence : c’est le crédit. Décrivez l’image en 4 mots.
publish-site-picture-hint-1 = Ouvrez chaque image. Lisez l’auteur, la licence et ce que l’on voit.
publish-site-picture-hint-2 = L’image permise montre un panier de légumes. Sa licence est « CC BY 4.0 ».
publish-site-picture-hint-3 = « Panier de légumes », puis « Utiliser cette image ». Auteur : Inès Caron. Description : Panier de légumes du jardin. Licence : CC BY 4.0. « Placer l’image ».
publish-site-picture-done = Bravo, l’auteur est cité et l’image se comprend sans la voir.
# A description of the picture: at most 60 characters.
publish-site-picture-example = Un panier de légumes du jardin
# Why a picture may not be used: at most 110 characters.
publish-site-picture-no-found = L’auteur est inconnu et tous les droits sont réservés. Choisissez « Retour ».
publish-site-picture-no-children = On reconnaît 2 enfants, sans l’accord des parents. Choisissez « Retour ».
publish-site-picture-no-bank = Cette image est à acheter. L’association cherche une image gratuite. Choisissez « Retour ».

## Site: three questions

publish-site-check-1-title = Une photo est sous licence « CC BY ». Que devez-vous faire pour la publier ?
publish-site-check-1-answer-1 = Citer l’auteur et la licence.
publish-site-check-1-answer-2 = Payer l’auteur.
publish-site-check-1-answer-3 = Rien : elle est en ligne.
publish-site-check-1-why-1 = Oui. « BY » veut dire « par » en anglais : on dit par qui l’image est faite.
publish-site-check-1-why-2 = Cette licence est gratuite. En échange, il faut citer l’auteur.
publish-site-check-1-why-3 = Être en ligne ne rend pas une image libre. Ici, il faut citer l’auteur.

publish-site-check-2-title = À quoi sert la description d’une image ?
publish-site-check-2-answer-1 = À rendre l’image plus belle.
publish-site-check-2-answer-2 = À cacher l’auteur.
publish-site-check-2-answer-3 = À la faire comprendre à qui ne la voit pas.
publish-site-check-2-why-1 = La description ne change pas l’image. Une voix la lit aux personnes aveugles.
publish-site-check-2-why-2 = L’auteur est cité à côté, dans le crédit. La description dit ce que l’on voit.
publish-site-check-2-why-3 = Oui. Une voix la lit aux personnes aveugles. Elle s’affiche aussi quand l’image manque.

publish-site-check-3-title = Vous avez une belle photo de la fête, avec des visages. Que faites-vous avant de la publier ?
publish-site-check-3-answer-1 = Je la publie : la fête était ouverte à tous.
publish-site-check-3-answer-2 = Je demande l’accord des personnes.
publish-site-check-3-answer-3 = J’écris leurs noms sous la photo.
publish-site-check-3-why-1 = Une fête ouverte ne donne pas cet accord. Demandez à chaque personne reconnaissable.
publish-site-check-3-why-2 = Oui. Sans accord, choisissez une photo sans visage reconnaissable.
publish-site-check-3-why-3 = Les noms en disent encore plus sur ces personnes. Demandez d’abord leur accord.

## Lesson "publish.app": a small application, a blog

publish-app-title = Une petite application et un blog
publish-app-can-1 = Je sais dessiner le chemin d’une application.
publish-app-can-2 = Je sais essayer avant de publier.
publish-app-can-3 = Je sais composer un article de blog.
publish-app-home-1 = Téléphone : comptez les écrans d’une application que vous aimez bien.
publish-app-home-2 = Ordinateur : dessinez vos écrans sur papier. Un carré par écran, une flèche par bouton.
publish-app-card =
    Un besoin, puis le chemin le plus court.
    Un écran : une seule question.
    J’essaie avec 3 personnes.
    Je demande peu de données.
    Un article : date, résumé, texte.

## App: reading

publish-app-why-title = Des écrans et des boutons
publish-app-why-text =
    La commune de Valjoli veut aider ses habitants à jeter un vieux meuble. Elle prépare une petite application.

    Une application est une suite d’écrans. Un bouton ouvre un écran.

    Avant d’écrire du code (les ordres donnés à la machine), on dessine ce chemin.

## App: linking screens

publish-app-link-title = Relier les boutons
publish-app-link-text = Dites quel écran ouvre chaque bouton. De l’accueil, on va à la demande, puis au merci. Du merci, on revient à l’accueil. Ensuite, essayez.
publish-app-link-hint-1 = Choisissez un bouton de la liste. Choisissez ensuite l’écran qu’il ouvre.
publish-app-link-hint-2 = « Demander un passage » ouvre « Demande ». « Envoyer » ouvre « Merci ».
publish-app-link-hint-3 = « Revenir au début » ouvre « Accueil ». Puis « Essayer l’application », « Demander un passage », « Envoyer ».
publish-app-link-done = Bravo, l’habitant arrive au bout en 2 gestes.

## App: for everybody

publish-app-everyone-title = Pour tous, et sans curiosité
publish-app-everyone-text =
    Un service public en ligne doit être accessible : il marche aussi au clavier, ou avec une voix qui lit l’écran.

    Demandez seulement ce qui sert. Pour un meuble, il faut une adresse, pas une date de naissance.

    Gardez un autre chemin : l’accueil ou le téléphone.

## App: a longer way

publish-app-lamp-title = Signaler un lampadaire
publish-app-lamp-text = Reliez les 5 boutons. Le chemin : rue, lieu, panne, reçu. « Besoin d’aide » ouvre l’aide. L’aide ramène à la rue. Essayez jusqu’au reçu.
publish-app-lamp-hint-1 = Prenez les boutons de haut en bas. La première colonne dit sur quel écran est le bouton.
publish-app-lamp-hint-2 = « Signaler » ouvre « Lieu ». « Suivant » ouvre « Panne ». « Valider » ouvre « Reçu ».
publish-app-lamp-hint-3 = « Besoin d’aide » : « Aide ». « Recommencer » : « Rue ». Puis « Essayer l’application », « Signaler », « Suivant », « Valider ».
publish-app-lamp-done = Bravo, même le chemin de l’aide mène quelque part.

## App: a blog

publish-app-blog-title = Un article de blog
publish-app-blog-text = Un blog est un journal en ligne. Annoncez l’application : un titre de 3 mots, puis la date, le résumé, le récit. Laissez le reste. Publiez.
publish-app-blog-hint-1 = Le titre va dans « Nom de la page ». Les blocs s’ajoutent un par un.
publish-app-blog-hint-2 = La date vient en haut : on sait si l’article est récent. Le résumé vient ensuite.
publish-app-blog-hint-3 = Titre : Vos meubles, en 2 gestes. Ajoutez « Date », « Résumé », « Récit ». Puis « Publier la page ».
publish-app-blog-done = Bravo, l’article dit quand, quoi et comment.
publish-app-blog-example = Jeter un meuble en 2 gestes
publish-app-blog-no-banner = Un texte qui bouge se lit mal et gêne certaines personnes. Choisissez un autre bloc.
publish-app-blog-no-crowd = On reconnaît des habitants. Sans leur accord, pas de photo. Choisissez un autre bloc.

## App: three questions

publish-app-check-1-title = Par quoi commencer une petite application ?
publish-app-check-1-answer-1 = Par les couleurs.
publish-app-check-1-answer-2 = Par le nom de l’application.
publish-app-check-1-answer-3 = Par le besoin et le chemin des écrans.
publish-app-check-1-why-1 = Les couleurs viennent à la fin. Un beau bouton qui n’ouvre rien ne sert pas.
publish-app-check-1-why-2 = Le nom peut attendre. Dites d’abord qui en a besoin, et pour faire quoi.
publish-app-check-1-why-3 = Oui. Un dessin sur papier montre vite un chemin trop long.

publish-app-check-2-title = L’application demande un passage pour un meuble. Quelle donnée est de trop ?
publish-app-check-2-answer-1 = L’adresse du passage.
publish-app-check-2-answer-2 = La date de naissance.
publish-app-check-2-answer-3 = La taille du meuble.
publish-app-check-2-why-1 = Sans adresse, le camion ne peut pas venir. Cette donnée est utile.
publish-app-check-2-why-2 = Oui. Elle ne sert pas à enlever un meuble. La loi dit de ne pas la demander.
publish-app-check-2-why-3 = La taille aide à choisir le camion. La date de naissance, elle, ne sert pas.

publish-app-check-3-title = Qui peut vous dire si l’application est simple ?
publish-app-check-3-answer-1 = Des habitants qui l’essaient.
publish-app-check-3-answer-2 = La personne qui l’a faite.
publish-app-check-3-answer-3 = Personne : il faut la publier.
publish-app-check-3-why-1 = Oui. Regardez 3 personnes l’essayer, sans les aider. Leurs hésitations vous apprennent beaucoup.
publish-app-check-3-why-2 = Elle connaît déjà le chemin. Un habitant qui le découvre voit mieux les difficultés.
publish-app-check-3-why-3 = Un essai avant de publier évite bien des soucis. Demandez à 3 habitants.

## Blocks of the pages

# Names: at most 24 characters. Texts: at most 40 characters.
publish-block-about = Présentation
publish-block-about-text = Je fabrique et répare vos meubles.
publish-block-hours = Horaires
publish-block-hours-text = Du lundi au vendredi, de 9 h à 18 h
publish-block-contact = Contact
publish-block-contact-text = 3 rue du Lavoir, ou bouton « Appeler »
publish-block-legal = Mentions légales
publish-block-legal-text = Nom, adresse, numéro, hébergeur
publish-block-music = Musique
publish-block-music-text = Une chanson démarre toute seule.
publish-block-counter = Compteur de visites
publish-block-counter-text = Vous êtes le visiteur 27.
publish-block-welcome = Bienvenue
publish-block-welcome-text = Un jardin partagé, ouvert à tous
publish-block-agenda = Agenda
publish-block-agenda-text = Chaque samedi, de 10 h à 12 h
publish-block-join = Participer
publish-block-join-text = Venez essayer, sans inscription.
publish-block-write-us = Nous écrire
publish-block-write-us-text = bonjour@jardins-canal.example
publish-block-members = Liste des membres
publish-block-members-text = Noms et téléphones de chacun
publish-block-old-news = Fête du printemps 2023
publish-block-old-news-text = Venez nombreux en avril 2023 !
publish-block-date = Date
publish-block-date-text = 9 novembre 2026
publish-block-summary = Résumé
publish-block-summary-text = La commune vient chercher vos meubles.
publish-block-story = Récit
publish-block-story-text = Une demande, un jour, un camion.
publish-block-banner = Texte qui bouge
publish-block-banner-text = NOUVEAU ! NOUVEAU ! NOUVEAU !
publish-block-crowd = Photo du marché
publish-block-crowd-text = Des habitants de face, sans leur accord

## Pictures and licences

# Names and authors: at most 30 characters. What is seen: at most 20 words. Licences: at most 36 characters.
publish-picture-found = Récolte d’été
publish-picture-found-author = inconnu
publish-picture-found-about = Trouvée par une recherche d’images. On voit des tomates sur une table.
publish-picture-children = Au jardin
publish-picture-children-author = Paul Adrien
publish-picture-children-about = On voit 2 enfants de face. Leurs parents n’ont pas donné leur accord.
publish-picture-bank = Légumes du marché
publish-picture-bank-author = Photos Lumina
publish-picture-bank-about = Sur un site qui vend des images : 29 € pour une page.
publish-picture-harvest = Panier de légumes
publish-picture-harvest-author = Inès Caron
publish-picture-harvest-about = On voit un panier de légumes posé dans l’herbe. Il n’y a personne.
publish-licence-reserved = Tous droits réservés
publish-licence-paid = À acheter
publish-licence-cc-by = CC BY 4.0

## Screens and buttons of the applications

# Screens: at most 20 characters; their texts: at most 20 words. Buttons: at most 22 characters.
publish-screen-home = Accueil
publish-screen-home-text = Un meuble à jeter ? La commune vient le chercher.
publish-screen-request = Demande
publish-screen-request-text = Où venir, et pour quel meuble ?
publish-screen-thanks = Merci
publish-screen-thanks-text = Votre demande est bien arrivée. Le camion passe mardi.
publish-screen-street = Rue
publish-screen-street-text = Un lampadaire éteint dans votre rue ? Dites-le ici.
publish-screen-place = Lieu
publish-screen-place-text = Devant quel numéro de la rue ?
publish-screen-fault = Panne
publish-screen-fault-text = Le lampadaire est éteint, ou il clignote ?
publish-screen-sent = Reçu
publish-screen-sent-text = Merci ! Votre signalement porte le numéro 12.
publish-screen-help = Aide
publish-screen-help-text = Le numéro du lampadaire est écrit sur le poteau.
publish-button-ask = Demander un passage
publish-button-send = Envoyer
publish-button-start = Revenir au début
publish-button-report = Signaler
publish-button-help = Besoin d’aide
publish-button-next = Suivant
publish-button-post = Valider
publish-button-again = Recommencer
