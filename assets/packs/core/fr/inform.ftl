### Lessons "inform.search", "inform.judge", "inform.news": finding, judging and reading information.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

## Lesson "inform.search"

# At most 40 characters.
inform-search-title = Chercher sur internet
# Each outcome: at most 60 characters.
inform-search-can-1 = Je sais choisir 2 ou 3 mots pour chercher.
inform-search-can-2 = Je sais reconnaître une annonce.
inform-search-can-3 = Je sais trouver un site de l’État.
inform-search-home-1 = Téléphone : touchez la barre du haut, tapez 2 ou 3 mots, puis la loupe.
inform-search-home-2 = Ordinateur : cliquez dans la barre d’adresse, tapez vos mots, puis Entrée.
# At most 5 short lines.
inform-search-card =
    Je tape 2 ou 3 mots importants.
    J’ajoute le lieu ou l’année.
    Annonce, sponsorisé : c’est payé.
    Je lis l’adresse avant d’ouvrir.
    Site de l’État : souvent .gouv.fr

## Reading: words and results

inform-search-words-title = Quelques mots pour trouver
# At most 55 words.
inform-search-words-text =
    Un moteur de recherche trouve des pages sur internet. Vous tapez quelques mots importants. Une longue phrase n’est pas utile.

    Il affiche une liste : les résultats. En haut, il y a souvent des annonces. Une annonce est une publicité. Elle porte le mot « Annonce » ou « Sponsorisé ».

## Practice: the opening hours of a swimming pool

inform-search-find-title = Trouver les horaires de la piscine
# At most 30 words.
inform-search-find-text = Vous voulez nager samedi à Vallon. Cherchez avec 2 mots : horaires piscine. Ouvrez ensuite la bonne page et dites que c’est elle.
inform-search-find-hint-1 = Écrivez vos 2 mots dans la case « Votre recherche ». Choisissez ensuite « Chercher ».
inform-search-find-hint-2 = Ouvrez un résultat pour lire qui l’écrit et quand. La page de la ville est la plus sûre.
inform-search-find-hint-3 = Tapez horaires piscine, puis « Chercher ». Ouvrez « Piscine de Vallon : horaires ». Choisissez « C’est la bonne page ».
inform-search-find-done = Bravo, vous savez trouver une page avec 2 mots et éviter une annonce.
# Words that the search must have: 2 to 15 characters, small letters, the shortest form.
inform-search-find-query-1 = horaire
inform-search-find-query-2 = piscine

## Reading: the address of a site

inform-search-sites-title = Lire l’adresse d’un site
inform-search-sites-text =
    L’adresse dit chez qui vous êtes. Les adresses qui finissent par .gouv.fr sont réservées à l’État.
    Le site service-public.gouv.fr explique les démarches.

    D’autres sites imitent l’État et font payer. Parfois, une machine écrit une réponse tout en haut. Elle peut se tromper : ouvrez les pages.

## Practice: an official page among others

inform-search-official-title = Trouver le site officiel
inform-search-official-text = Votre carte d’identité est perdue. Cherchez avec les mots : carte identité. Trouvez la page de l’État parmi les autres.
inform-search-official-hint-1 = Tapez les 2 mots, puis « Chercher ». Regardez l’adresse à côté de chaque titre.
inform-search-official-hint-2 = Une annonce est payée. Un mot comme « gouv » peut tromper : l’adresse doit finir par .gouv.fr.
inform-search-official-hint-3 = Tapez carte identité, puis « Chercher ». Ouvrez « Carte d’identité perdue ». Choisissez « C’est la bonne page ».
inform-search-official-done = Bravo, vous savez reconnaître un site de l’État à son adresse.
inform-search-official-query-1 = carte
inform-search-official-query-2 = identité

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
inform-search-check-1-title = Vous cherchez un médecin ouvert le samedi, à Lyon. Que tapez-vous ?
inform-search-check-1-answer-1 = médecin samedi Lyon
inform-search-check-1-answer-2 = Bonjour, je suis malade, pouvez-vous m’aider ?
inform-search-check-1-answer-3 = médecin
inform-search-check-1-why-1 = Oui. 3 mots importants : qui, quand et où.
inform-search-check-1-why-2 = Le moteur lit surtout les mots importants. Il manque ici le jour et la ville.
inform-search-check-1-why-3 = C’est un bon début. Ajoutez le jour et la ville, sinon la liste est trop longue.

inform-search-check-2-title = Le premier résultat porte le mot « Sponsorisé ». Qu’est-ce que cela veut dire ?
inform-search-check-2-answer-1 = C’est la réponse la plus juste.
inform-search-check-2-answer-2 = C’est un site de l’État.
inform-search-check-2-answer-3 = Quelqu’un paie pour être en haut.
inform-search-check-2-why-1 = La place s’achète, la qualité non. La meilleure page est souvent plus bas.
inform-search-check-2-why-2 = Un site de l’État se reconnaît à son adresse, souvent en .gouv.fr. Ce mot signale une publicité.
inform-search-check-2-why-3 = Oui. « Sponsorisé » et « Annonce » veulent dire : publicité.

inform-search-check-3-title = Comment vérifier qu’une page sur une démarche vient de l’État ?
inform-search-check-3-answer-1 = Elle montre un drapeau bleu, blanc, rouge.
inform-search-check-3-answer-2 = Son adresse finit par .gouv.fr.
inform-search-check-3-answer-3 = Elle est la première de la liste.
inform-search-check-3-why-1 = Un faux site peut copier un drapeau. L’adresse est plus difficile à copier : regardez sa fin.
inform-search-check-3-why-2 = Oui. Seul l’État peut avoir une adresse qui finit par .gouv.fr.
inform-search-check-3-why-3 = La première place peut être une annonce. Regardez plutôt la fin de l’adresse.

## Lesson "inform.judge"

inform-judge-title = Juger une information
inform-judge-can-1 = Je sais chercher qui parle et quand.
inform-judge-can-2 = Je sais reconnaître une rumeur.
inform-judge-can-3 = Je sais confirmer avec 2 sources.
inform-judge-home-1 = Téléphone : cherchez le nom de l’auteur et la date, en haut ou en bas de la page.
inform-judge-home-2 = Ordinateur : ouvrez un autre onglet (une autre page) et cherchez la même information.
inform-judge-card =
    Qui parle ?
    Quand ?
    Que gagne cette personne ?
    Est-ce écrit ailleurs ?
    Un doute ? Je ne partage pas.

## Reading: three questions

inform-judge-signs-title = 3 questions à poser
inform-judge-signs-text =
    Sur internet, tout le monde peut écrire. Avant de croire une page, posez 3 questions.

    Qui parle ? Cherchez un nom, un métier, un organisme.
    Quand ? Une page ancienne peut être fausse aujourd’hui.
    Pourquoi ? Un vendeur veut vendre. Quelqu’un veut faire peur.

    La personne ou la page qui informe s’appelle une source.

## Practice: reliable or not

inform-judge-verdict-title = Fiable ou pas fiable ?
inform-judge-verdict-text = On dit que l’eau de Vallon est dangereuse. Ouvrez les 4 pages. Pour chacune, dites si elle est fiable, c’est-à-dire sûre.
inform-judge-verdict-hint-1 = Lisez les 3 lignes du haut de chaque page : le site, l’auteur et la date.
inform-judge-verdict-hint-2 = 2 pages sont fiables. Les autres cachent leur auteur, ou vendent quelque chose.
inform-judge-verdict-hint-3 = « Eau : les analyses » et « L’eau est bonne à boire » : « Fiable ». Les 2 autres : « Pas fiable ».
inform-judge-verdict-done = Bravo, vous savez regarder qui parle, quand et pourquoi.
# What was searched: at most 40 characters.
inform-judge-verdict-query = eau Vallon danger

## Reading: rumours

inform-judge-rumour-title = Arrêter une rumeur
inform-judge-rumour-text =
    Une rumeur est une information sans preuve qui passe de personne en personne. Elle fait peur ou met en colère. Elle dit souvent : « Partagez vite ! »

    Une photo peut être ancienne, changée ou fabriquée par une machine.

    Avant de partager, cherchez 2 sources différentes. Une copie ne compte pas : c’est la même source.

## Practice: two sources that agree

inform-judge-confirm-title = Confirmer avec 2 sources
inform-judge-confirm-text = L’école des Lilas ferme-t-elle lundi 16 novembre 2026 ? Gardez 2 sources sûres qui disent la même chose, sans se copier.
inform-judge-confirm-hint-1 = Ouvrez chaque page. Regardez d’abord la date et l’auteur.
inform-judge-confirm-hint-2 = Une page est ancienne. Une autre recopie la mairie. Laissez ces 2 pages.
inform-judge-confirm-hint-3 = Ouvrez « École des Lilas fermée » de mairie-vallon, puis « Garder cette source ». Faites pareil avec la Gazette.
inform-judge-confirm-done = Bravo, vous savez confirmer une information avec 2 sources.
inform-judge-confirm-query = école des Lilas fermée

## Check: three questions

inform-judge-check-1-title = Quelle page est la plus fiable pour savoir si un médicament est dangereux ?
inform-judge-check-1-answer-1 = Une vidéo d’une personne très connue.
inform-judge-check-1-answer-2 = La page d’un organisme de santé, avec une date.
inform-judge-check-1-answer-3 = Un message partagé par 10 000 personnes.
inform-judge-check-1-why-1 = Être connu ne rend pas expert. Cherchez un organisme de santé, ou demandez à votre pharmacie.
inform-judge-check-1-why-2 = Oui. On sait qui parle, quand, et c’est son métier.
inform-judge-check-1-why-3 = Une rumeur aussi se partage beaucoup. Le nombre ne prouve rien : cherchez qui parle.

inform-judge-check-2-title = Une amie vous envoie : « Partagez vite, on nous cache tout ! » Que faites-vous ?
inform-judge-check-2-answer-1 = Je vérifie avant de partager.
inform-judge-check-2-answer-2 = Je partage, car cela peut aider.
inform-judge-check-2-answer-3 = Je partage seulement à ma famille.
inform-judge-check-2-why-1 = Oui. Presser les gens est un signe de rumeur. 2 minutes de vérification protègent vos proches.
inform-judge-check-2-why-2 = L’intention est bonne, mais une fausse alerte fait du mal. Vérifiez d’abord.
inform-judge-check-2-why-3 = Votre famille vous croit. Une fausse information y passe encore plus vite. Vérifiez d’abord.

inform-judge-check-3-title = 2 sites publient le même texte, mot pour mot. Combien de sources avez-vous ?
inform-judge-check-3-answer-1 = 2 sources, car il y a 2 sites.
inform-judge-check-3-answer-2 = Aucune source.
inform-judge-check-3-answer-3 = 1 seule source, car l’un copie l’autre.
inform-judge-check-3-why-1 = Le texte est le même : l’un copie l’autre. Cherchez une page écrite par quelqu’un d’autre.
inform-judge-check-3-why-2 = Il y en a bien une : la page copiée. Il en manque une deuxième, différente.
inform-judge-check-3-why-3 = Oui. Une copie ne confirme rien. Cherchez une deuxième source, différente.

## Lesson "inform.news"

inform-news-title = Lire l’actualité en ligne
inform-news-can-1 = Je sais séparer un fait et une opinion.
inform-news-can-2 = Je sais lire au-delà du titre.
inform-news-can-3 = Je sais comparer plusieurs journaux.
inform-news-home-1 = Téléphone : ouvrez l’article en entier avant de le partager.
inform-news-home-2 = Ordinateur : lisez la même nouvelle dans 2 journaux différents.
inform-news-card =
    Le titre ne dit pas tout.
    Je lis l’article et sa date.
    Un fait se vérifie.
    Une opinion se discute.
    Je lis 2 journaux différents.

## Reading: what an article is made of

inform-news-article-title = Dans un article
inform-news-article-text =
    Un article a un titre, une date et un auteur. Un journaliste vérifie et cite ses sources.

    Un fait se vérifie : « Le tram ouvre lundi. » Une opinion dit ce que pense une personne : « Le tram est trop cher. »

    Les 2 ont leur place dans un journal. Il faut seulement les distinguer.

## Practice: fact or opinion

inform-news-facts-title = Un fait ou une opinion ?
inform-news-facts-text = Voici 4 textes sur le tram de Vallon. Ouvrez-les. Pour chacun, dites si c’est un fait ou une opinion.
inform-news-facts-hint-1 = Demandez-vous : est-ce que je peux le vérifier, avec une date ou un nombre ?
inform-news-facts-hint-2 = Les mots « beau », « trop » ou « je pense » annoncent une opinion. 2 textes sont des faits.
inform-news-facts-hint-3 = « Le tram ouvre lundi » et « 12 000 voyageurs par jour » : « Un fait ». Les 2 autres : « Une opinion ».
inform-news-facts-done = Bravo, vous savez séparer un fait et une opinion.
inform-news-facts-query = tram de Vallon

## Reading: beyond the title

inform-news-headline-title = Le titre et l’article
inform-news-headline-text =
    Un titre est court. Il veut vous donner envie d’ouvrir. Parfois, il fait peur et l’article dit autre chose.

    Lisez l’article en entier et regardez la date. Certains sites inventent des nouvelles pour rire : on parle de parodie.

    Des articles sont payants. Avec sa carte, votre médiathèque permet souvent de les lire sans payer.

## Practice: the article that really informs

inform-news-choose-title = L’article qui informe vraiment
inform-news-choose-text = On vous dit : « La médiathèque ferme ! » Cherchez : médiathèque fermeture. Choisissez l’article récent qui donne les dates et ses sources.
inform-news-choose-hint-1 = Tapez les 2 mots, puis « Chercher ». Ouvrez chaque article et lisez-le jusqu’au bout.
inform-news-choose-hint-2 = Un site fait des blagues. Un article date de 2024. Un autre fait peur sans rien préciser.
inform-news-choose-hint-3 = Tapez médiathèque fermeture, puis « Chercher ». Ouvrez « 2 semaines de travaux ». Choisissez « C’est la bonne page ».
inform-news-choose-done = Bravo, vous savez lire au-delà du titre.
inform-news-choose-query-1 = médiathèque
inform-news-choose-query-2 = fermeture

## Check: three questions

inform-news-check-1-title = Laquelle de ces phrases est un fait ?
inform-news-check-1-answer-1 = Ce film est le meilleur de l’année.
inform-news-check-1-answer-2 = Les bus devraient être gratuits.
inform-news-check-1-answer-3 = Le bus coûte 1,80 € depuis mars.
inform-news-check-1-why-1 = C’est un goût personnel. Une autre personne peut penser le contraire : c’est une opinion.
inform-news-check-1-why-2 = C’est un souhait, donc une opinion. Le prix du bus, lui, se vérifie.
inform-news-check-1-why-3 = Oui. Un prix et une date se vérifient.

inform-news-check-2-title = Un titre vous met en colère. Que faites-vous d’abord ?
inform-news-check-2-answer-1 = Je le partage avec un commentaire.
inform-news-check-2-answer-2 = Je lis l’article en entier et sa date.
inform-news-check-2-answer-3 = Je ne lis plus jamais ce journal.
inform-news-check-2-why-1 = Attendez un peu. L’article dit peut-être autre chose que le titre.
inform-news-check-2-why-2 = Oui. L’article précise souvent ce que le titre ne dit pas.
inform-news-check-2-why-3 = Un titre maladroit peut cacher un bon article. Lisez d’abord, jugez ensuite.

inform-news-check-3-title = Pourquoi lire la même nouvelle dans 2 journaux ?
inform-news-check-3-answer-1 = Pour avoir plusieurs points de vue.
inform-news-check-3-answer-2 = Pour trouver celui qui pense comme moi.
inform-news-check-3-answer-3 = Parce qu’un journal dit toujours faux.
inform-news-check-3-why-1 = Oui. Chaque journal choisit ses témoins. 2 articles donnent une image plus complète.
inform-news-check-3-why-2 = C’est agréable, mais on apprend moins. Un autre point de vue aide à se faire son avis.
inform-news-check-3-why-3 = Les journalistes vérifient, mais une erreur arrive. 2 journaux permettent de comparer.

## Results of the search page

# Titles: at most 28 characters. Sources: at most 22. Who and when: at most 36. Texts: at most 35 words. Reasons: at most 110 characters.
# People and sites are invented, except those of the State; invented addresses end in .example.
inform-result-pool-spa-title = Nagez au chaud : -50 %
inform-result-pool-spa-source = spa-soleil.example
inform-result-pool-spa-who = Spa Soleil, magasin de bains
inform-result-pool-spa-when = 20 novembre 2026
inform-result-pool-spa-text = Notre bain à bulles pour la maison est à moitié prix. Livraison en 3 jours. Pourquoi aller encore à la piscine ?

inform-result-pool-town-title = Piscine de Vallon : horaires
inform-result-pool-town-source = mairie-vallon.example
inform-result-pool-town-who = Mairie de Vallon, service des sports
inform-result-pool-town-when = Mise à jour : 2 novembre 2026
inform-result-pool-town-text = Du mardi au vendredi : 12 h à 20 h. Samedi et dimanche : 9 h à 18 h. Fermée le lundi. Entrée : 3,50 €.

inform-result-pool-blog-title = Ma piscine préférée
inform-result-pool-blog-source = blog-lulu.example
inform-result-pool-blog-who = Lulu, une habitante
inform-result-pool-blog-when = 14 mai 2019
inform-result-pool-blog-text = J’adore la piscine de Vallon ! Elle ouvre à 10 h le samedi, je crois. L’eau est bonne et le café aussi.
inform-result-pool-blog-why = Cette page date de 2019 et l’auteur n’est pas sûr. Les horaires peuvent avoir changé.

inform-result-card-fast-title = Carte d’identité en 24 h
inform-result-card-fast-source = vite.example
inform-result-card-fast-who = Papiers Vite, entreprise privée
inform-result-card-fast-when = 18 novembre 2026
inform-result-card-fast-text = Nous remplissons votre demande à votre place pour 39 €. Payez par carte et envoyez une photo de vos papiers.

inform-result-card-portal-title = Portail carte d’identité
inform-result-card-portal-source = gouv-cartes.example
inform-result-card-portal-who = Auteur non indiqué
inform-result-card-portal-when = Sans date
inform-result-card-portal-text = Bienvenue sur le portail national. Frais de dossier obligatoires : 24 €. Votre demande sera transmise sous 8 jours.
inform-result-card-portal-why = L’adresse contient « gouv », mais elle ne finit pas par .gouv.fr. Ce site imite l’État.

inform-result-card-state-title = Carte d’identité perdue
inform-result-card-state-source = service-public.gouv.fr
inform-result-card-state-who = Services du Premier ministre
inform-result-card-state-when = Vérifié le 5 octobre 2026
inform-result-card-state-text = Déclarez la perte à la mairie, au moment de la nouvelle demande. Une carte perdue se paie avec un timbre fiscal. Prenez rendez-vous dans la mairie de votre choix.

inform-result-card-forum-title = Perdu ma carte, que faire ?
inform-result-card-forum-source = forum-entraide.example
inform-result-card-forum-who = Sam75, un visiteur
inform-result-card-forum-when = 3 février 2021
inform-result-card-forum-text = Bonjour, j’ai perdu ma carte. On m’a dit d’aller au commissariat, mais mon cousin dit que non. Quelqu’un sait ?
inform-result-card-forum-why = C’est un forum : chacun y donne son avis. Cherchez la page de l’État.

inform-result-water-alert-title = ALERTE : ne buvez plus !
inform-result-water-alert-source = infos-choc.example
inform-result-water-alert-who = Auteur non indiqué
inform-result-water-alert-when = Sans date
inform-result-water-alert-text = On nous cache tout ! L’eau de Vallon rend malade. Partagez vite à vos amis, avant que ce message disparaisse !
inform-result-water-alert-why = Pas d’auteur, pas de date, et on vous presse de partager : ce sont les signes d’une rumeur.

inform-result-water-town-title = Eau : les analyses
inform-result-water-town-source = mairie-vallon.example
inform-result-water-town-who = Mairie de Vallon, service de l’eau
inform-result-water-town-when = 12 novembre 2026
inform-result-water-town-text = L’agence régionale de santé a contrôlé l’eau le 10 novembre. L’eau est conforme. Le résultat complet est affiché à la mairie.
inform-result-water-town-why = L’auteur et la date sont connus. La page cite un contrôle que chacun peut lire.

inform-result-water-filter-title = Eau sale ? La solution
inform-result-water-filter-source = filtre-pur.example
inform-result-water-filter-who = Filtre Pur, vendeur de filtres
inform-result-water-filter-when = 3 novembre 2026
inform-result-water-filter-text = Toutes les eaux du robinet sont dangereuses. Seul notre filtre vous protège. Il coûte 299 €, aujourd’hui seulement.
inform-result-water-filter-why = Ce site vend un filtre : il gagne de l’argent si vous avez peur. Il ne donne pas de preuve.

inform-result-water-paper-title = L’eau est bonne à boire
inform-result-water-paper-source = gazette-vallon.example
inform-result-water-paper-who = Inès Morand, journaliste
inform-result-water-paper-when = 13 novembre 2026
inform-result-water-paper-text = La Gazette a lu les analyses et interrogé une médecin. Rien d’anormal. Le document est joint à l’article.
inform-result-water-paper-why = Une journaliste signe, la date est récente et les preuves sont jointes.

inform-result-school-old-title = Les Lilas : école fermée
inform-result-school-old-source = actu-vallon.example
inform-result-school-old-who = Rédaction d’Actu Vallon
inform-result-school-old-when = 15 novembre 2021
inform-result-school-old-text = L’école des Lilas sera fermée lundi, à cause de la neige. Les cours reprendront mardi.
inform-result-school-old-why = Cette page date de 2021. Elle parle d’un autre lundi.

inform-result-school-copy-title = Vallon : école fermée lundi
inform-result-school-copy-source = vallon-malin.example
inform-result-school-copy-who = Vallon Malin, page de voisins
inform-result-school-copy-when = 13 novembre 2026
inform-result-school-copy-text = Copié sur le site de la mairie : « L’école des Lilas est fermée lundi 16 novembre, le chauffage est en panne. »
inform-result-school-copy-why = Cette page recopie la mairie. Une copie n’est pas une deuxième source.

inform-result-school-town-title = École des Lilas fermée
inform-result-school-town-source = mairie-vallon.example
inform-result-school-town-who = Mairie de Vallon, service des écoles
inform-result-school-town-when = 13 novembre 2026
inform-result-school-town-text = L’école des Lilas est fermée lundi 16 novembre, le chauffage est en panne. Un accueil est ouvert à l’école du Parc.
inform-result-school-town-why = La mairie est responsable de l’école. La date est la bonne.

inform-result-school-paper-title = Lilas : pas d’école lundi
inform-result-school-paper-source = gazette-vallon.example
inform-result-school-paper-who = Paul Réval, journaliste
inform-result-school-paper-when = 14 novembre 2026
inform-result-school-paper-text = La directrice l’a confirmé à la Gazette : l’école des Lilas n’ouvrira pas le 16 novembre. Les réparations finissent mardi.
inform-result-school-paper-why = Le journaliste a interrogé la directrice : il ne copie pas la mairie.

inform-result-tram-opens-title = Le tram ouvre lundi
inform-result-tram-opens-source = gazette-vallon.example
inform-result-tram-opens-who = Inès Morand, journaliste
inform-result-tram-opens-when = 6 novembre 2026
inform-result-tram-opens-text = La ligne A roule à partir du lundi 9 novembre, de 5 h à 23 h. Elle a 14 arrêts. La mairie a publié les horaires.
inform-result-tram-opens-why = La date, les heures et les arrêts se vérifient : c’est un fait.

inform-result-tram-costly-title = Trop cher, ce tram !
inform-result-tram-costly-source = gazette-vallon.example
inform-result-tram-costly-who = Une lectrice, courrier des lecteurs
inform-result-tram-costly-when = 10 novembre 2026
inform-result-tram-costly-text = Je pense que cet argent serait plus utile pour nos écoles. À mon avis, la mairie a fait un mauvais choix.
inform-result-tram-costly-why = « Je pense », « à mon avis » : une personne donne son opinion.

inform-result-tram-riders-title = 12 000 voyageurs par jour
inform-result-tram-riders-source = transports.example
inform-result-tram-riders-who = Transports de Vallon
inform-result-tram-riders-when = 20 novembre 2026
inform-result-tram-riders-text = Les machines à tickets ont compté 12 000 voyageurs par jour en moyenne, du 9 au 18 novembre.
inform-result-tram-riders-why = Un nombre compté à des dates précises se vérifie : c’est un fait.

inform-result-tram-nicest-title = Le plus beau de France
inform-result-tram-nicest-source = vallon-blog.example
inform-result-tram-nicest-who = Marc, un habitant
inform-result-tram-nicest-when = 12 novembre 2026
inform-result-tram-nicest-text = Quelle merveille ! Ses couleurs sont magnifiques. Aucun autre tram n’est aussi agréable. Tout le monde devrait le prendre.
inform-result-tram-nicest-why = « Beau », « magnifique » : c’est un goût, donc une opinion.

inform-result-library-shock-title = Médiathèque : c’est la fin ?
inform-result-library-shock-source = buzz-actu.example
inform-result-library-shock-who = La rédaction
inform-result-library-shock-when = 11 novembre 2026
inform-result-library-shock-text = Les habitants sont sous le choc. Selon certains, la médiathèque pourrait fermer. Pour combien de temps ? Personne ne le sait. Donnez votre avis !
inform-result-library-shock-why = Le titre fait peur, mais l’article n’a ni date précise ni source.

inform-result-library-joke-title = Des moutons à la médiathèque
inform-result-library-joke-source = le-farceur.example
inform-result-library-joke-who = Le Farceur, journal pour rire
inform-result-library-joke-when = 10 novembre 2026
inform-result-library-joke-text = La médiathèque ferme et devient une bergerie. Les moutons ont déjà leur carte de lecteur. Ils préfèrent les livres de cuisine.
inform-result-library-joke-why = Ce site invente des nouvelles pour rire. C’est écrit à côté de son nom.

inform-result-library-works-title = 2 semaines de travaux
inform-result-library-works-source = gazette-vallon.example
inform-result-library-works-who = Inès Morand, journaliste
inform-result-library-works-when = 12 novembre 2026
inform-result-library-works-text = La médiathèque ferme du 23 novembre au 5 décembre pour changer le toit. La directrice explique : les prêts sont prolongés et un bibliobus passe le mercredi.

inform-result-library-old-title = La médiathèque va fermer
inform-result-library-old-source = actu-vallon.example
inform-result-library-old-who = Rédaction d’Actu Vallon
inform-result-library-old-when = 8 avril 2024
inform-result-library-old-text = La médiathèque ferme 3 jours pour installer de nouveaux ordinateurs. Elle rouvre vendredi.
inform-result-library-old-why = Cet article date de 2024 : il parle d’une autre fermeture.
