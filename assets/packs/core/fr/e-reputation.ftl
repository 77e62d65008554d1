### Lessons "e-reputation.search", "e-reputation.settings", "e-reputation.answer": what is said of me, who sees it, how to answer.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

## Lesson "e-reputation.search"

# At most 40 characters.
e-reputation-search-title = Ce qu’internet dit de moi
# Each outcome: at most 60 characters.
e-reputation-search-can-1 = Je sais chercher mon nom sur internet.
e-reputation-search-can-2 = Je sais séparer mes pages et les autres.
e-reputation-search-can-3 = Je sais choisir ce qu’il faut faire retirer.
e-reputation-search-home-1 = Téléphone : ouvrez un onglet privé, puis cherchez votre prénom et votre nom.
e-reputation-search-home-2 = Ordinateur : ouvrez une fenêtre privée, puis tapez votre nom entre guillemets.
# At most 5 short lines.
e-reputation-search-card =
    2 fois par an, je cherche mon nom.
    J’utilise une fenêtre privée.
    Je regarde aussi les images.
    Je note ce qui me gêne.
    Je fais retirer l’adresse et le téléphone.

## Reading: traces

e-reputation-search-trace-title = Vos traces sur internet
# At most 55 words.
e-reputation-search-trace-text =
    Votre image en ligne est ce qu’internet montre de vous. Un employeur, un client ou un voisin peut chercher votre nom.

    Les traces viennent de vous, des autres ou des services.

    Pour voir ce que voient les autres, cherchez votre nom dans une fenêtre privée. Elle oublie vos recherches passées.

## Practice: looking up a name

e-reputation-search-name-title = Chercher un nom
# At most 30 words.
e-reputation-search-name-text = Aujourd’hui, vous êtes Camille Morel, menuisière à Vallon. Cherchez votre nom : camille morel. Pour chaque page, dites si elle parle de vous.
e-reputation-search-name-hint-1 = Tapez camille morel dans « Votre recherche », puis choisissez « Chercher ».
e-reputation-search-name-hint-2 = Ouvrez chaque page. Cherchez Vallon ou la menuiserie. Une personne peut porter le même nom.
e-reputation-search-name-hint-3 = Pour la chanteuse, choisissez « Une autre personne ». Pour les 3 autres pages, « Cela parle de moi ».
e-reputation-search-name-done = Bravo, vous savez trouver les pages qui parlent de vous.
# Words that the search must have: the invented name, small letters.
e-reputation-search-name-query-1 = camille
e-reputation-search-name-query-2 = morel

## Reading: keeping watch

e-reputation-search-watch-title = Surveiller et faire le tri
e-reputation-search-watch-text =
    Une bonne page vous aide : un prix, un article, votre travail. Gardez-la.

    Demandez le retrait de ce qui vous met en danger ou vous gêne : une adresse, un téléphone, une photo de fête.

    Une alerte vous prévient par e-mail quand votre nom apparaît. Les moteurs de recherche en proposent.

## Practice: leaving or having removed

e-reputation-search-sort-title = Laisser ou faire retirer ?
e-reputation-search-sort-text = Camille cherche un emploi. Un employeur va chercher son nom. Ouvrez les 4 pages. Que laissez-vous ? Que faites-vous retirer ?
e-reputation-search-sort-hint-1 = Demandez-vous : est-ce que cette page aide Camille, ou est-ce qu’elle la met en danger ?
e-reputation-search-sort-hint-2 = 2 pages parlent bien de son travail. Une autre donne son adresse. Une autre montre une fête.
e-reputation-search-sort-hint-3 = « Prix des artisans » et « Bois de Vallon » : « Je laisse ». Les 2 autres : « Demander le retrait ».
e-reputation-search-sort-done = Bravo, vous savez choisir ce qu’il faut faire retirer.
# What was searched: at most 40 characters.
e-reputation-search-sort-query = Camille Morel, Vallon

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
e-reputation-search-check-1-title = Pourquoi chercher son nom dans une fenêtre privée ?
e-reputation-search-check-1-answer-1 = Pour effacer les pages qui me gênent.
e-reputation-search-check-1-answer-2 = Pour voir ce que voient les autres.
e-reputation-search-check-1-answer-3 = Pour devenir invisible sur internet.
e-reputation-search-check-1-why-1 = Chercher n’efface rien. Pour un retrait, il faut écrire au site.
e-reputation-search-check-1-why-2 = Oui. La fenêtre privée oublie vos recherches passées : les résultats ressemblent à ceux des autres.
e-reputation-search-check-1-why-3 = Elle n’efface que la mémoire de votre appareil. Les sites, eux, voient toujours votre visite.

e-reputation-search-check-2-title = Un annuaire affiche votre adresse et votre téléphone. Que faites-vous ?
e-reputation-search-check-2-answer-1 = Je demande le retrait à l’annuaire.
e-reputation-search-check-2-answer-2 = Je change de téléphone.
e-reputation-search-check-2-answer-3 = Rien : c’est public pour toujours.
e-reputation-search-check-2-why-1 = Oui. C’est votre droit. Le site a 1 mois pour répondre.
e-reputation-search-check-2-why-2 = C’est beaucoup de travail, et l’adresse reste affichée. Demandez d’abord le retrait.
e-reputation-search-check-2-why-3 = La loi vous donne le droit de faire effacer ces informations. Écrivez au site.

e-reputation-search-check-3-title = Une page parle d’une personne qui porte votre nom. Un employeur pourrait confondre. Que faites-vous ?
e-reputation-search-check-3-answer-1 = Je demande son retrait.
e-reputation-search-check-3-answer-2 = Je change mon nom sur le CV.
e-reputation-search-check-3-answer-3 = Je précise mon métier et ma ville sur mon CV.
e-reputation-search-check-3-why-1 = Cette page ne parle pas de vous : elle appartient à l’autre personne. Précisez plutôt qui vous êtes.
e-reputation-search-check-3-why-2 = Un CV porte votre vrai nom. Ajoutez votre métier et votre ville pour éviter l’erreur.
e-reputation-search-check-3-why-3 = Oui. Avec le métier et la ville, on vous distingue de l’autre personne.

## Lesson "e-reputation.settings"

e-reputation-settings-title = Choisir qui voit ce que je publie
e-reputation-settings-can-1 = Je sais régler qui voit mon profil.
e-reputation-settings-can-2 = Je sais choisir qui voit un message.
e-reputation-settings-can-3 = Je réfléchis avant de publier.
e-reputation-settings-home-1 = Téléphone : dans l’application, ouvrez « Paramètres », puis « Confidentialité ».
e-reputation-settings-home-2 = Ordinateur : ouvrez votre photo en haut, puis « Confidentialité ».
e-reputation-settings-card =
    Téléphone : moi seulement.
    Photos : mes contacts.
    Avant de publier, j’attends 1 minute.
    Enfants : je demande leur avis.
    Je vérifie mes réglages 2 fois par an.

## Reading: circles

e-reputation-settings-circles-title = 3 cercles autour de vous
e-reputation-settings-circles-text =
    Sur un réseau social, chaque information a un public.

    Tout le monde : même des inconnus, même dans 10 ans.
    Mes contacts : les personnes que vous avez acceptées.
    Moi seulement : personne d’autre.

    Au départ, beaucoup de réglages sont trop ouverts. Vous pouvez les changer. Le menu s’appelle souvent « Confidentialité ».

## Practice: the settings of a profile

e-reputation-settings-profile-title = Régler son profil
e-reputation-settings-profile-text = Réglez ce profil. Téléphone : « Moi seulement ». Anniversaire et photos : « Mes contacts ». Le métier peut rester visible. Puis enregistrez.
e-reputation-settings-profile-hint-1 = Ouvrez une ligne : vous choisissez alors qui voit cette information.
e-reputation-settings-profile-hint-2 = Réglez 3 lignes : le téléphone, l’anniversaire et les photos. Le métier aide à trouver du travail.
e-reputation-settings-profile-hint-3 = Téléphone : « Moi seulement ». Anniversaire : « Mes contacts ». Photos : « Mes contacts ». Choisissez ensuite « Enregistrer ».
e-reputation-settings-profile-done = Bravo, vous savez régler qui voit votre profil.

## Reading: before publishing

e-reputation-settings-before-title = Avant de publier
e-reputation-settings-before-text =
    Posez-vous 3 questions. Est-ce que je le dirais à un inconnu ? Est-ce que quelqu’un d’autre est sur la photo ? Est-ce que cela restera vrai demain ?

    Pour la photo d’un enfant, les 2 parents décident ensemble. Son avis compte aussi, selon son âge.

    Un message privé peut être copié.

## Practice: a post for one's contacts

e-reputation-settings-holiday-title = Un message pour ses contacts
e-reputation-settings-holiday-text = Vous partez une semaine. Écrivez-le en 3 mots ou plus. Seuls vos contacts doivent le lire : un voleur pourrait lire aussi.
e-reputation-settings-holiday-hint-1 = Choisissez « Écrire un message ». Tapez votre texte dans la case.
e-reputation-settings-holiday-hint-2 = Sous le texte, la ligne « Vu par » dit qui lira. Ouvrez-la pour changer.
e-reputation-settings-holiday-hint-3 = Tapez Je pars demain. Dans « Vu par », choisissez « Mes contacts ». Choisissez ensuite « Publier ».
e-reputation-settings-holiday-done = Bravo, vous savez choisir qui lit votre message.

## Check: three questions

e-reputation-settings-check-1-title = Un message est réglé sur « Tout le monde ». Qui peut le lire ?
e-reputation-settings-check-1-answer-1 = Des inconnus, et votre futur employeur.
e-reputation-settings-check-1-answer-2 = Vos contacts et leurs amis.
e-reputation-settings-check-1-answer-3 = Les personnes de votre ville.
e-reputation-settings-check-1-why-1 = Oui. Le message apparaît parfois aussi dans les moteurs de recherche.
e-reputation-settings-check-1-why-2 = C’est plus large : même une personne sans lien avec vous peut le lire.
e-reputation-settings-check-1-why-3 = Il n’y a pas de limite de lieu. N’importe qui, dans le monde, peut le lire.

e-reputation-settings-check-2-title = Vous partez en vacances. Quel message est le plus prudent ?
e-reputation-settings-check-2-answer-1 = « Maison vide jusqu’au 20 ! », pour tout le monde.
e-reputation-settings-check-2-answer-2 = Une photo de vos billets, avec les numéros.
e-reputation-settings-check-2-answer-3 = Des photos au retour, pour vos contacts.
e-reputation-settings-check-2-why-1 = Un voleur peut le lire. Attendez votre retour, ou choisissez vos contacts.
e-reputation-settings-check-2-why-2 = Avec ces numéros, quelqu’un peut changer votre voyage. Ne les montrez pas.
e-reputation-settings-check-2-why-3 = Oui. Personne ne sait que la maison est vide, et vos proches voient vos photos.

e-reputation-settings-check-3-title = Votre sœur veut publier une photo de votre fils de 8 ans. Qui décide ?
e-reputation-settings-check-3-answer-1 = Votre sœur : c’est sa photo.
e-reputation-settings-check-3-answer-2 = Les 2 parents, avec l’avis de l’enfant.
e-reputation-settings-check-3-answer-3 = Personne : une photo est libre.
e-reputation-settings-check-3-why-1 = Elle a pris la photo, mais l’image de l’enfant est protégée. Elle demande d’abord aux parents.
e-reputation-settings-check-3-why-2 = Oui. La loi le dit depuis 2024 : les parents protègent ensemble l’image de leur enfant.
e-reputation-settings-check-3-why-3 = Chaque personne a un droit sur son image. Pour un enfant, les parents décident ensemble.

## Lesson "e-reputation.answer"

e-reputation-answer-title = Répondre et faire retirer
e-reputation-answer-can-1 = Je sais répondre à un avis avec calme.
e-reputation-answer-can-2 = Je sais demander un retrait.
e-reputation-answer-can-3 = Je sais qui peut m’aider.
e-reputation-answer-home-1 = Téléphone : sous un avis, cherchez « Répondre » ou « Signaler » (souvent 3 points).
e-reputation-answer-home-2 = Ordinateur : en bas d’un site, cherchez « Contact » ou « Données personnelles ».
e-reputation-answer-card =
    J’attends avant de répondre.
    Merci, excuses, solution.
    Rien de privé en public.
    Retrait : j’écris au site, 1 mois.
    Sinon : la CNIL, cnil.fr

## Reading: keeping calm

e-reputation-answer-calm-title = Répondre avec calme
e-reputation-answer-calm-text =
    Un mauvais avis fait mal. Attendez un peu avant d’écrire. Tous vos futurs clients liront votre réponse.

    Une bonne réponse a 3 parties : merci, un mot d’excuse si besoin, une solution.

    Une insulte ou un mensonge ? Gardez une copie d’écran, puis signalez l’avis au site.

## Practice: answering a review

e-reputation-answer-review-title = Répondre à un avis
e-reputation-answer-review-text = Vous êtes Camille, menuisière. Un client se plaint : son étagère est en retard. Ouvrez son avis et répondez avec les 3 bonnes phrases.
e-reputation-answer-review-hint-1 = Ouvrez l’avis de Bruno. Choisissez ensuite « Répondre ».
e-reputation-answer-review-hint-2 = Choisissez les phrases calmes : merci, excuses, solution. Laissez l’insulte et l’information privée.
e-reputation-answer-review-hint-3 = Choisissez « Merci pour… », « Je suis désolée… » et « Je vous livre… ». Choisissez ensuite « Envoyer ».
e-reputation-answer-review-done = Bravo, vous savez répondre à un avis avec calme.

## Reading: rights

e-reputation-answer-rights-title = Vos droits
e-reputation-answer-rights-text =
    Vous pouvez demander à un site d’effacer une page ou une photo de vous. Il a 1 mois pour répondre.

    Il refuse ou se tait ? La CNIL (cnil.fr) vous aide gratuitement.
    Un moteur de recherche peut aussi ne plus montrer la page avec votre nom.

    Harcèlement d’un jeune : appelez le 3018.

## Practice: asking for removal

e-reputation-answer-removal-title = Demander un retrait
e-reputation-answer-removal-text = Un vieux forum garde votre photo. Écrivez à contact@vieuxforum.example. Mettez un objet, puis demandez le retrait en quelques mots.
e-reputation-answer-removal-hint-1 = Choisissez « Nouvel e-mail ». Dans « À », tapez l’adresse du forum.
e-reputation-answer-removal-hint-2 = L’objet dit le sujet : Retrait. Dans le texte, dites ce que vous demandez.
e-reputation-answer-removal-hint-3 = « À » : contact@vieuxforum.example. « Objet » : Retrait. Texte : Merci de retirer ma photo. Puis « Envoyer ».
e-reputation-answer-removal-done = Bravo, vous savez demander un retrait. Gardez toujours une copie de votre demande.

## Check: three questions

e-reputation-answer-check-1-title = Un client écrit : « Travail en retard, déçu. » C’est vrai. Que répondez-vous ?
e-reputation-answer-check-1-answer-1 = « Personne ne vous oblige à venir. »
e-reputation-answer-check-1-answer-2 = Rien, et je fais retirer l’avis.
e-reputation-answer-check-1-answer-3 = « Merci de votre avis. Voici ma solution. »
e-reputation-answer-check-1-why-1 = Vous avez le droit d’être fâché. Mais les futurs clients liront cette phrase.
e-reputation-answer-check-1-why-2 = Un avis honnête a le droit de rester. Une bonne réponse montre votre sérieux.
e-reputation-answer-check-1-why-3 = Oui. Le calme et une solution donnent confiance à ceux qui lisent.

e-reputation-answer-check-2-title = Un site ne répond pas à votre demande de retrait depuis 1 mois. Que faites-vous ?
e-reputation-answer-check-2-answer-1 = Je paie un site qui promet de tout effacer.
e-reputation-answer-check-2-answer-2 = J’écris à la CNIL.
e-reputation-answer-check-2-answer-3 = J’abandonne.
e-reputation-answer-check-2-why-1 = Personne ne peut promettre de tout effacer. La CNIL, elle, vous aide gratuitement.
e-reputation-answer-check-2-why-2 = Oui. La CNIL protège les données personnelles. La plainte est gratuite, en ligne.
e-reputation-answer-check-2-why-3 = Vous avez encore un droit : la plainte à la CNIL. Elle est gratuite.

e-reputation-answer-check-3-title = Un message vous insulte. Que faites-vous avant de le signaler ?
e-reputation-answer-check-3-answer-1 = Je garde une copie d’écran.
e-reputation-answer-check-3-answer-2 = Je réponds sur le même ton.
e-reputation-answer-check-3-answer-3 = Je ferme mon compte.
e-reputation-answer-check-3-why-1 = Oui. C’est une preuve, avec la date et l’adresse de la page.
e-reputation-answer-check-3-why-2 = Une insulte en réponse peut vous être reprochée. Gardez une preuve, puis signalez.
e-reputation-answer-check-3-why-3 = Vous perdriez vos contacts, et le message resterait. Gardez une preuve, puis signalez.

## Results of the search page

# Titles: at most 28 characters. Sources: at most 22. Who and when: at most 36. Texts: at most 35 words. Reasons: at most 110 characters.
# Everybody is invented.
e-reputation-result-camille-workshop-title = Atelier Morel, menuiserie
e-reputation-result-camille-workshop-source = atelier-morel.example
e-reputation-result-camille-workshop-who = Camille Morel, menuisière à Vallon
e-reputation-result-camille-workshop-when = 2026
e-reputation-result-camille-workshop-text = Étagères, escaliers, réparations. Camille Morel travaille le bois à Vallon depuis 12 ans. Devis gratuit.
e-reputation-result-camille-workshop-why = Le métier et la ville sont les vôtres : menuisière à Vallon.

e-reputation-result-camille-singer-title = Camille Morel en concert
e-reputation-result-camille-singer-source = scenes-lille.example
e-reputation-result-camille-singer-who = Salle de concert, à Lille
e-reputation-result-camille-singer-when = Octobre 2026
e-reputation-result-camille-singer-text = La chanteuse lilloise présente son nouvel album. Camille Morel a grandi à Lille et commence sa tournée.
e-reputation-result-camille-singer-why = Cette chanteuse vit à Lille. Elle porte seulement le même nom que vous.

e-reputation-result-camille-race-title = Course de Vallon : résultats
e-reputation-result-camille-race-source = course-vallon.example
e-reputation-result-camille-race-who = Club de course de Vallon
e-reputation-result-camille-race-when = 8 juin 2024
e-reputation-result-camille-race-text = 10 km, catégorie femmes : 41e, Morel Camille, Vallon, équipe Les Menuisières.
e-reputation-result-camille-race-why = La ville et l’équipe Les Menuisières montrent que c’est vous. Un club a publié cette trace.

e-reputation-result-camille-forum-title = Aide : coller du chêne
e-reputation-result-camille-forum-source = vieuxforum.example
e-reputation-result-camille-forum-who = camille_morel_bois
e-reputation-result-camille-forum-when = 2 mars 2012
e-reputation-result-camille-forum-text = Bonjour, j’apprends la menuiserie à Vallon. Ma colle ne tient pas. Quelqu’un peut m’aider ?
e-reputation-result-camille-forum-why = C’est votre ancien message, sous un autre nom : la menuiserie, à Vallon. Une vieille trace reste.

e-reputation-result-trace-prize-title = Prix des artisans
e-reputation-result-trace-prize-source = prix-bois.example
e-reputation-result-trace-prize-who = Fédération du bois
e-reputation-result-trace-prize-when = 2025
e-reputation-result-trace-prize-text = Le prix de l’escalier de l’année va à Camille Morel, menuisière à Vallon.
e-reputation-result-trace-prize-why = Un prix montre la qualité de votre travail : il vous aide.

e-reputation-result-trace-party-title = Folle nuit, les photos
e-reputation-result-trace-party-source = soirees.example
e-reputation-result-trace-party-who = Une ancienne amie
e-reputation-result-trace-party-when = 2014
e-reputation-result-trace-party-text = Album public. 32 photos de fête. Camille Morel est nommée sous 6 photos, avec un verre à la main.
e-reputation-result-trace-party-why = Ces photos sont privées, et vous n’avez pas donné votre accord. Vous pouvez demander leur retrait.

e-reputation-result-trace-address-title = Annuaire des habitants
e-reputation-result-trace-address-source = qui-habite-ou.example
e-reputation-result-trace-address-who = Site privé, auteur non indiqué
e-reputation-result-trace-address-when = 2022
e-reputation-result-trace-address-text = Camille Morel : adresse complète, numéro de téléphone, nom des voisins. Modifier ces informations coûte 15 €.
e-reputation-result-trace-address-why = Votre adresse et votre téléphone sont des données personnelles. Le retrait est gratuit : c’est votre droit.

e-reputation-result-trace-article-title = Bois de Vallon
e-reputation-result-trace-article-source = gazette-vallon.example
e-reputation-result-trace-article-who = Paul Réval, journaliste
e-reputation-result-trace-article-when = 3 septembre 2026
e-reputation-result-trace-article-text = Rencontre avec 3 artisans qui utilisent le bois de la région. Camille Morel explique son métier.
e-reputation-result-trace-article-why = Cet article présente votre métier, avec votre accord : il vous aide.

## The social feed: settings, posts and sentences

# Settings: at most 30 characters.
e-reputation-setting-phone = Mon téléphone
e-reputation-setting-birthday = Mon anniversaire
e-reputation-setting-photos = Mes photos
e-reputation-setting-trade = Mon métier
# Who wrote: at most 25 characters. About: at most 30. Text: at most 35 words.
e-reputation-post-neighbour-from = Odile, voisine
e-reputation-post-neighbour-about = Un panier de pommes
e-reputation-post-neighbour-text = Mon pommier donne beaucoup cette année. Un panier est à votre disposition devant ma porte, servez-vous !
e-reputation-post-club-from = Club de marche
e-reputation-post-club-about = Sortie de dimanche
e-reputation-post-club-text = Rendez-vous dimanche à 9 h devant la gare. 8 km, sans difficulté. Pensez à l’eau et aux bonnes chaussures.
e-reputation-post-happy-client-from = Fatou, cliente
e-reputation-post-happy-client-about = Un bel escalier
e-reputation-post-happy-client-text = Travail soigné et chantier propre. Camille explique tout. Je recommande !
e-reputation-post-late-shelf-from = Bruno, client
e-reputation-post-late-shelf-about = Étagère en retard
e-reputation-post-late-shelf-text = J’ai commandé une étagère en septembre. Elle devait arriver le 15 octobre. Nous sommes en novembre et je n’ai aucune nouvelle. Je suis déçu.
# Sentences to choose among: at most 50 characters. Reasons: at most 110 characters.
e-reputation-sentence-thanks = Merci pour votre message, Bruno.
e-reputation-sentence-insult = Vous n’êtes jamais content !
e-reputation-sentence-insult-why = Cette phrase attaque le client. Tous les autres clients la liront aussi.
e-reputation-sentence-sorry = Je suis désolée de ce retard.
e-reputation-sentence-private = Vous me devez encore 80 €.
e-reputation-sentence-private-why = L’argent d’un client est privé. Parlez-en par téléphone, pas devant tout le monde.
e-reputation-sentence-solution = Je vous livre mardi, sans frais.

## Letters of the mailbox

# Bodies: at most 45 words. People and addresses are invented; addresses end in .example.
e-reputation-letter-forum-from = Le Vieux Forum
e-reputation-letter-forum-address = contact@vieuxforum.example
e-reputation-letter-forum-subject = 14 ans déjà !
e-reputation-letter-forum-body =
    Bonjour Camille, votre compte a 14 ans. Votre photo et vos 3 messages sont toujours en ligne. Pour toute demande, écrivez à contact@vieuxforum.example.
    L’équipe du Vieux Forum

e-reputation-letter-client-from = Fatou
e-reputation-letter-client-address = fatou@mail.example
e-reputation-letter-client-subject = Merci pour l’escalier
e-reputation-letter-client-body =
    Bonjour Camille, l’escalier est magnifique, merci beaucoup. J’ai laissé un avis sur votre page. À bientôt pour la bibliothèque !
    Fatou
