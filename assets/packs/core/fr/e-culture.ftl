### Lessons "e-culture.books", "e-culture.museum", "e-culture.licences": books, collections and what may be used again.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

## Lesson "e-culture.books"

# At most 40 characters.
e-culture-books-title = Emprunter un livre numérique
# Each outcome: at most 60 characters.
e-culture-books-can-1 = Je sais chercher dans un catalogue.
e-culture-books-can-2 = Je sais emprunter un livre numérique.
e-culture-books-can-3 = Je sais choisir un livre audio.
e-culture-books-home-1 = Téléphone : ouvrez le site de votre médiathèque, puis « Livres numériques ».
e-culture-books-home-2 = Ordinateur : ouvrez le même site, avec votre numéro de carte de lecteur.
# At most 5 short lines.
e-culture-books-card =
    Ma carte de lecteur suffit souvent.
    Je regarde le format du livre.
    Je grossis les lettres si besoin.
    Livre audio : une voix le lit.
    À la fin, il se rend tout seul.

## Reading: what a loan is

e-culture-books-loan-title = Un livre sans papier
# At most 55 words.
e-culture-books-loan-text =
    Un livre numérique est un fichier. Vous le lisez sur un téléphone, une tablette, un ordinateur ou une liseuse (un appareil fait pour lire).

    Beaucoup de médiathèques en prêtent, avec la carte de lecteur.

    Le prêt dure quelques semaines. À la fin, le livre se ferme tout seul : pas de retard.

## Practice: borrowing an electronic book

e-culture-books-borrow-title = Emprunter un livre numérique
# At most 30 words.
e-culture-books-borrow-text = Vous lisez sur votre tablette. Cherchez le roman de Jules Verne avec les mots : tour monde. Empruntez le livre numérique.
e-culture-books-borrow-hint-1 = Tapez les 2 mots dans « Votre recherche », puis choisissez « Chercher ».
e-culture-books-borrow-hint-2 = À côté de chaque titre, lisez le format : papier, film ou numérique.
e-culture-books-borrow-hint-3 = Tapez tour monde, puis « Chercher ». Ouvrez la ligne « Livre numérique ». Choisissez « Emprunter ».
e-culture-books-borrow-done = Bravo, vous savez emprunter un livre sans vous déplacer.
# Words that the search must have: 2 to 15 characters, small letters, the shortest form.
e-culture-books-borrow-query-1 = tour
e-culture-books-borrow-query-2 = monde

## Reading: reading at ease

e-culture-books-comfort-title = Lire à son aise
e-culture-books-comfort-text =
    Le réglage « Aa » change la taille des lettres. Vous pouvez aussi choisir un fond clair ou sombre.

    Certains appareils lisent le texte à voix haute.

    Un livre audio est lu par une personne. Il est utile si vos yeux sont fatigués, ou pour apprendre une langue.

    Si le livre est déjà prêté, réservez-le.

## Practice: an audiobook that is free tonight

e-culture-books-audio-title = Un livre audio pour ce soir
e-culture-books-audio-text = Samir voit mal. Il veut écouter un conte ce soir, sur son téléphone. Cherchez : conte audio. Empruntez celui qui est libre.
e-culture-books-audio-hint-1 = Tapez les 2 mots, puis « Chercher ». Ouvrez les résultats un par un.
e-culture-books-audio-hint-2 = Il faut un livre audio en ligne, et libre. Un disque ne se télécharge pas.
e-culture-books-audio-hint-3 = Tapez conte audio, puis « Chercher ». Ouvrez « Contes de la montagne ». Choisissez « Emprunter ».
e-culture-books-audio-done = Bravo, vous savez choisir un livre audio libre.
e-culture-books-audio-query-1 = conte
e-culture-books-audio-query-2 = audio

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
e-culture-books-check-1-title = Le prêt d’un livre numérique est fini. Que devez-vous faire ?
e-culture-books-check-1-answer-1 = Le rapporter à la médiathèque.
e-culture-books-check-1-answer-2 = Rien : il se rend tout seul.
e-culture-books-check-1-answer-3 = Le renvoyer par e-mail.
e-culture-books-check-1-why-1 = C’est vrai pour un livre en papier. Un livre numérique se ferme tout seul, à la date prévue.
e-culture-books-check-1-why-2 = Oui. Il se ferme à la date prévue. Vous pouvez aussi le rendre avant, dans l’application.
e-culture-books-check-1-why-3 = Le fichier n’est pas à renvoyer. Il se ferme tout seul, à la date prévue.

e-culture-books-check-2-title = Les lettres d’un livre numérique sont trop petites. Que faites-vous ?
e-culture-books-check-2-answer-1 = Je choisis un livre plus court.
e-culture-books-check-2-answer-2 = J’achète un écran plus grand.
e-culture-books-check-2-answer-3 = J’ouvre le réglage « Aa » et je grossis les lettres.
e-culture-books-check-2-why-1 = La longueur ne change rien. Le réglage « Aa » grossit les lettres de tous vos livres.
e-culture-books-check-2-why-2 = Ce n’est pas la peine. Le réglage « Aa » grossit les lettres, gratuitement.
e-culture-books-check-2-why-3 = Oui. C’est un avantage du livre numérique sur le papier.

e-culture-books-check-3-title = Un site inconnu donne tous les romans sortis cette année. Que pensez-vous ?
e-culture-books-check-3-answer-1 = C’est sans doute illégal, et risqué.
e-culture-books-check-3-answer-2 = C’est permis, puisque c’est gratuit.
e-culture-books-check-3-answer-3 = C’est permis si je ne lis que le début.
e-culture-books-check-3-why-1 = Oui. Les auteurs ne sont pas payés, et le fichier peut contenir un virus.
e-culture-books-check-3-why-2 = Gratuit ne veut pas dire permis. Une médiathèque, elle, paie les auteurs pour vous.
e-culture-books-check-3-why-3 = Le téléchargement reste illégal. Beaucoup de libraires offrent un extrait du début.

## Lesson "e-culture.museum"

e-culture-museum-title = Musées et archives en ligne
e-culture-museum-can-1 = Je sais chercher une image ancienne.
e-culture-museum-can-2 = Je sais lire qui, quand et quels droits.
e-culture-museum-can-3 = Je sais chercher un ancêtre.
e-culture-museum-home-1 = Téléphone : cherchez « Gallica », la bibliothèque en ligne de la BnF.
e-culture-museum-home-2 = Ordinateur : cherchez « archives départementales » et le nom du département.
e-culture-museum-card =
    Musées, archives : souvent gratuit.
    Je cherche : un lieu, une chose, une année.
    Je lis l’auteur, la date, les droits.
    Ancêtre : nom, lieu, date.
    Je confirme avec 2 documents.

## Reading: visiting from home

e-culture-museum-visit-title = Visiter sans se déplacer
e-culture-museum-visit-text =
    Des musées et des bibliothèques montrent leurs collections en ligne. C’est souvent gratuit.

    Gallica est la bibliothèque en ligne de la BnF (Bibliothèque nationale de France). Elle montre des millions de livres, journaux, cartes et photos.

    Chaque document a une notice : une fiche qui dit l’auteur, la date et les droits.

## Practice: an old photograph

e-culture-museum-picture-title = Une photo ancienne du marché
e-culture-museum-picture-text = Votre club expose le vieux Vallon. Cherchez : marché photo. Choisissez une photo du marché prise avant 1920.
e-culture-museum-picture-hint-1 = Tapez les 2 mots, puis « Chercher ». Ouvrez un résultat pour lire sa date.
e-culture-museum-picture-hint-2 = Une affiche n’est pas une photo. Une annonce vend des cadres. Cherchez l’année 1908.
e-culture-museum-picture-hint-3 = Tapez marché photo, puis « Chercher ». Ouvrez « Place du marché, 1908 ». Choisissez « Choisir ce document ».
e-culture-museum-picture-done = Bravo, vous savez chercher dans les collections d’un musée.
e-culture-museum-picture-query-1 = marché
e-culture-museum-picture-query-2 = photo

## Reading: family history

e-culture-museum-family-title = Chercher sa famille
e-culture-museum-family-text =
    Les archives gardent les papiers anciens. Les actes de naissance de plus de 75 ans sont ouverts à tous. Beaucoup se lisent en ligne.

    Partez d’un nom, d’un lieu et d’une date. Un nom peut s’écrire de plusieurs façons.

    Un arbre recopié peut être faux : cherchez 2 documents d’époque.

## Practice: two documents that agree

e-culture-museum-grandfather-title = Le grand-père de Rosa
e-culture-museum-grandfather-text = Rosa cherche la date de naissance de Jean Lefort, né à Vallon en 1931. Gardez 2 documents d’époque qui disent la même date.
e-culture-museum-grandfather-hint-1 = Ouvrez chaque document. Regardez qui l’a écrit et en quelle année.
e-culture-museum-grandfather-hint-2 = Un document parle d’un autre Jean Lefort. Un arbre est recopié, sans preuve.
e-culture-museum-grandfather-hint-3 = Ouvrez « Naissances, 1931 », puis « Garder cette source ». Faites pareil avec « École, rentrée 1937 ».
e-culture-museum-grandfather-done = Bravo, vous savez confirmer une date avec 2 documents.
# What was searched: at most 40 characters.
e-culture-museum-grandfather-query = Jean Lefort Vallon 1931

## Check: three questions

e-culture-museum-check-1-title = Que trouvez-vous dans la notice (la fiche) d’une photo de musée ?
e-culture-museum-check-1-answer-1 = L’auteur, la date et les droits.
e-culture-museum-check-1-answer-2 = Le prix pour l’acheter.
e-culture-museum-check-1-answer-3 = L’avis des visiteurs.
e-culture-museum-check-1-why-1 = Oui. Avec ces 3 informations, vous savez ce que vous regardez et ce que vous pouvez en faire.
e-culture-museum-check-1-why-2 = Un musée ne vend pas ses collections. La notice dit l’auteur, la date et les droits.
e-culture-museum-check-1-why-3 = Une notice est écrite par le musée. Elle dit l’auteur, la date et les droits.

e-culture-museum-check-2-title = Quel acte de naissance pouvez-vous lire librement en 2026 ?
e-culture-museum-check-2-answer-1 = Celui d’un voisin né en 1990.
e-culture-museum-check-2-answer-2 = Aucun : tous sont secrets.
e-culture-museum-check-2-answer-3 = Celui d’une personne née en 1940.
e-culture-museum-check-2-why-1 = Il faut attendre 75 ans. Avant, seules certaines personnes de la famille peuvent le demander.
e-culture-museum-check-2-why-2 = Après 75 ans, les actes de naissance sont ouverts à tous, souvent en ligne.
e-culture-museum-check-2-why-3 = Oui. En 2026, cet acte a plus de 75 ans : il est ouvert à tous.

e-culture-museum-check-3-title = Vous ne trouvez pas « Lefort » dans un registre. Que faites-vous ?
e-culture-museum-check-3-answer-1 = J’arrête : cette personne n’a pas existé.
e-culture-museum-check-3-answer-2 = J’essaie « Le Fort » et « Lefor ».
e-culture-museum-check-3-answer-3 = Je recopie un arbre trouvé sur internet.
e-culture-museum-check-3-why-1 = Le nom est peut-être écrit autrement. Essayez d’autres façons, ou demandez aux archives.
e-culture-museum-check-3-why-2 = Oui. Autrefois, un nom s’écrivait de plusieurs façons.
e-culture-museum-check-3-why-3 = Cet arbre contient peut-être des erreurs. Il donne une piste, pas une preuve.

## Lesson "e-culture.licences"

e-culture-licences-title = Réutiliser et partager la culture
e-culture-licences-can-1 = Je sais si je peux réutiliser une image.
e-culture-licences-can-2 = Je sais lire une licence Creative Commons.
e-culture-licences-can-3 = Je sais citer un auteur et contribuer.
e-culture-licences-home-1 = Téléphone : sous une image, cherchez « Licence » ou « Droits » avant de la copier.
e-culture-licences-home-2 = Ordinateur : dans la recherche d’images, ouvrez le filtre « Droits d’usage ».
e-culture-licences-card =
    Rien d’écrit : je demande.
    CC BY : je cite l’auteur.
    NC : je ne vends pas.
    SA : je partage pareil.
    Domaine public : libre.

## Reading: rights and licences

e-culture-licences-rights-title = À qui est cette image ?
e-culture-licences-rights-text =
    Une image appartient à son auteur. Pour la réutiliser, il faut son accord.

    Une licence est un accord donné d’avance. Creative Commons (CC) en est une famille. BY : citez l’auteur. NC : sans vendre. SA : partagez pareil.

    70 ans après la mort de l’auteur, l’œuvre est libre : c’est le domaine public.

## Practice: pictures for a poster

e-culture-licences-poster-title = Une affiche pour l’association
e-culture-licences-poster-text = Vous faites une affiche gratuite, avec le nom des auteurs. Ouvrez les 4 images. Pouvez-vous les réutiliser, ou devez-vous demander ?
e-culture-licences-poster-hint-1 = Lisez la ligne « Droits » de chaque image. Une licence est un accord donné d’avance.
e-culture-licences-poster-hint-2 = CC BY et domaine public : vous pouvez. « Tous droits réservés », ou rien d’écrit : vous demandez.
e-culture-licences-poster-hint-3 = « Jardin partagé » et « Récolte, gravure » : « Je peux réutiliser ». Les 2 autres : « Je dois demander ».
e-culture-licences-poster-done = Bravo, vous savez lire les droits d’une image.
e-culture-licences-poster-query = jardin, images

## Reading: giving one's share

e-culture-licences-give-title = Donner sa part
e-culture-licences-give-text =
    Vous pouvez aussi donner. Sur Wikipédia, chacun peut corriger un article. Sur OpenStreetMap, chacun peut compléter la carte. C’est contribuer : beaucoup de petits gestes, utiles à tous.

    Choisir de bons liens et les présenter aux autres s’appelle la curation. Vos photos aussi peuvent porter une licence.

## Practice: a picture that may be sold

e-culture-licences-sell-title = Une image pour des cartes à vendre
e-culture-licences-sell-text = Votre atelier vend des cartes postales. Cherchez : lavande photo. Choisissez une image gratuite, dont la licence permet de vendre.
e-culture-licences-sell-hint-1 = Tapez les 2 mots, puis « Chercher ». Lisez les droits à côté de chaque titre.
e-culture-licences-sell-hint-2 = NC veut dire : sans vendre. SA veut dire : partager pareil. Une annonce n’est pas gratuite.
e-culture-licences-sell-hint-3 = Tapez lavande photo, puis « Chercher ». Ouvrez « Lavande au soleil ». Choisissez « Choisir ce document ».
e-culture-licences-sell-done = Bravo, vous savez choisir une licence pour votre projet.
e-culture-licences-sell-query-1 = lavande
e-culture-licences-sell-query-2 = photo

## Check: three questions

e-culture-licences-check-1-title = Une photo porte la licence CC BY. Que devez-vous faire pour la publier ?
e-culture-licences-check-1-answer-1 = Payer l’auteur.
e-culture-licences-check-1-answer-2 = Rien du tout.
e-culture-licences-check-1-answer-3 = Écrire le nom de l’auteur et la licence.
e-culture-licences-check-1-why-1 = L’accord est déjà donné, sans payer. BY demande seulement de citer l’auteur et la licence.
e-culture-licences-check-1-why-2 = BY veut dire « par » : il faut citer l’auteur. C’est sa seule demande, avec la licence.
e-culture-licences-check-1-why-3 = Oui. Par exemple : « Photo : Ana Roux, CC BY 4.0 ».

e-culture-licences-check-2-title = Vous trouvez un beau dessin sans licence ni auteur. Que faites-vous ?
e-culture-licences-check-2-answer-1 = Je cherche l’auteur et je demande.
e-culture-licences-check-2-answer-2 = Je l’utilise : il est sur internet.
e-culture-licences-check-2-answer-3 = J’écris « Droits réservés » et je l’utilise.
e-culture-licences-check-2-why-1 = Oui. Sans accord écrit, on demande, ou on choisit une image libre.
e-culture-licences-check-2-why-2 = Être visible ne veut pas dire être libre. L’auteur garde ses droits.
e-culture-licences-check-2-why-3 = Cette phrase ne donne aucun droit. Il faut l’accord de l’auteur.

e-culture-licences-check-3-title = Vous voyez une erreur sur votre village dans Wikipédia. Que faites-vous ?
e-culture-licences-check-3-answer-1 = Rien : seuls les experts y écrivent.
e-culture-licences-check-3-answer-2 = Je corrige et j’ajoute ma source.
e-culture-licences-check-3-answer-3 = J’efface tout l’article.
e-culture-licences-check-3-why-1 = Chacun peut y écrire, vous aussi. D’autres personnes relisent ensuite.
e-culture-licences-check-3-why-2 = Oui. C’est contribuer. La source permet aux autres de vérifier.
e-culture-licences-check-3-why-3 = Le reste de l’article est utile. Corrigez l’erreur et donnez votre source.

## Results of the search page

# Titles: at most 28 characters. Sources (format or rights): at most 22. Who and when: at most 36. Texts: at most 35 words. Reasons: at most 110 characters.
# Invented, except the novel by Jules Verne.
e-culture-result-verne-paper-title = Le tour du monde en 80 jours
e-culture-result-verne-paper-source = Livre en papier
e-culture-result-verne-paper-who = Jules Verne
e-culture-result-verne-paper-when = 1873, imprimé en 2018
e-culture-result-verne-paper-text = Phileas Fogg parie qu’il fera le tour du monde en 80 jours. 2 exemplaires, à prendre sur place.
e-culture-result-verne-paper-why = Ce livre est en papier : il faut venir le prendre. Cherchez le livre numérique.

e-culture-result-verne-film-title = Le tour du monde, le film
e-culture-result-verne-film-source = Film (DVD)
e-culture-result-verne-film-who = D’après Jules Verne
e-culture-result-verne-film-when = 2009
e-culture-result-verne-film-text = Un film d’aventures pour toute la famille. Durée : 1 h 50. 1 exemplaire, à prendre sur place.
e-culture-result-verne-film-why = C’est un film. Cherchez le livre numérique.

e-culture-result-verne-ebook-title = Le tour du monde en 80 jours
e-culture-result-verne-ebook-source = Livre numérique
e-culture-result-verne-ebook-who = Jules Verne
e-culture-result-verne-ebook-when = 1873, fichier de 2022
e-culture-result-verne-ebook-text = À lire sur téléphone, tablette, ordinateur ou liseuse. Libre maintenant. Prêt de 28 jours. Il se rend tout seul.

e-culture-result-tales-ebook-title = Contes du soir
e-culture-result-tales-ebook-source = Livre numérique
e-culture-result-tales-ebook-who = Lina Verdier
e-culture-result-tales-ebook-when = 2020
e-culture-result-tales-ebook-text = 12 contes à lire sur écran. Libre maintenant. Ce livre existe aussi en audio, dans une autre médiathèque.
e-culture-result-tales-ebook-why = Ce livre se lit avec les yeux. Samir veut écouter.

e-culture-result-tales-taken-title = Contes de la mer
e-culture-result-tales-taken-source = Livre audio
e-culture-result-tales-taken-who = Yann Kerlo, lu par Maud Petit
e-culture-result-tales-taken-when = 2023
e-culture-result-tales-taken-text = 2 heures d’écoute. Déjà prêté. 3 personnes attendent. Vous pouvez le réserver.
e-culture-result-tales-taken-why = Ce livre audio est déjà prêté. Samir veut l’écouter ce soir.

e-culture-result-tales-disc-title = Contes d’hiver
e-culture-result-tales-disc-source = Disque (CD)
e-culture-result-tales-disc-who = Collectif, lu par Jo Martin
e-culture-result-tales-disc-when = 2006
e-culture-result-tales-disc-text = 1 disque de 70 minutes. Libre. À prendre à la médiathèque, de 10 h à 18 h.
e-culture-result-tales-disc-why = C’est un disque : il ne va pas dans un téléphone. Cherchez un livre audio en ligne.

e-culture-result-tales-audio-title = Contes de la montagne
e-culture-result-tales-audio-source = Livre audio
e-culture-result-tales-audio-who = Rémi Duval, lu par Awa Sarr
e-culture-result-tales-audio-when = 2021
e-culture-result-tales-audio-text = 3 heures d’écoute, sur téléphone ou ordinateur. Libre maintenant. Prêt de 28 jours.

e-culture-result-market-frames-title = Cadres pour photos
e-culture-result-market-frames-source = cadres.example
e-culture-result-market-frames-who = Cadres et Compagnie, magasin
e-culture-result-market-frames-when = Novembre 2026
e-culture-result-market-frames-text = 30 % de réduction sur les cadres anciens. Donnez un air de marché d’autrefois à votre salon.

e-culture-result-market-1975-title = Le marché couvert
e-culture-result-market-1975-source = Tous droits réservés
e-culture-result-market-1975-who = Henri Caron, photographe
e-culture-result-market-1975-when = 1975
e-culture-result-market-1975-text = Photo en couleurs. Des clients devant un stand de fruits. Fonds des archives de Vallon.
e-culture-result-market-1975-why = Cette photo date de 1975. Le club veut une photo d’avant 1920.

e-culture-result-market-poster-title = La fête du marché
e-culture-result-market-poster-source = Domaine public
e-culture-result-market-poster-who = Imprimerie Blanc
e-culture-result-market-poster-when = 1911
e-culture-result-market-poster-text = Affiche en 3 couleurs. Un dessin montre la fanfare et le marché aux fleurs. Musée de Vallon.
e-culture-result-market-poster-why = C’est une affiche dessinée. Le club veut une photo.

e-culture-result-market-1908-title = Place du marché, 1908
e-culture-result-market-1908-source = Domaine public
e-culture-result-market-1908-who = Louise Garnier (1870-1934)
e-culture-result-market-1908-when = Mai 1908
e-culture-result-market-1908-text = Photo en noir et blanc. Des paysannes vendent leurs légumes devant l’église. Musée de Vallon.

e-culture-result-lefort-tree-title = Arbre de la famille Lefort
e-culture-result-lefort-tree-source = Droits inconnus
e-culture-result-lefort-tree-who = Un visiteur du site
e-culture-result-lefort-tree-when = 2017
e-culture-result-lefort-tree-text = Jean Lefort, né en mars 1930 ou 1931. Recopié sur un autre arbre. Aucun document joint.
e-culture-result-lefort-tree-why = Cet arbre est recopié et l’auteur hésite. Cherchez un document de l’époque.

e-culture-result-lefort-birth-title = Naissances, 1931
e-culture-result-lefort-birth-source = Lecture libre
e-culture-result-lefort-birth-who = Mairie de Vallon, état civil
e-culture-result-lefort-birth-when = 5 mars 1931
e-culture-result-lefort-birth-text = « Le 4 mars 1931 est né Jean Marie Lefort, fils de Pierre, maçon, et de Rose Blin. »
e-culture-result-lefort-birth-why = Cet acte est écrit le lendemain de la naissance, à la mairie : 4 mars 1931.

e-culture-result-lefort-other-title = Naissances, 1913
e-culture-result-lefort-other-source = Lecture libre
e-culture-result-lefort-other-who = Mairie de Vallon, état civil
e-culture-result-lefort-other-when = 20 juin 1913
e-culture-result-lefort-other-text = « Le 19 juin 1913 est né Jean Lefort, fils de Louis, boulanger, et de Marie Colas. »
e-culture-result-lefort-other-why = Ce Jean Lefort est né en 1913, d’autres parents : c’est quelqu’un d’autre.

e-culture-result-lefort-school-title = École, rentrée 1937
e-culture-result-lefort-school-source = Lecture libre
e-culture-result-lefort-school-who = École du Bourg, à Vallon
e-culture-result-lefort-school-when = 1er octobre 1937
e-culture-result-lefort-school-text = Élève entré ce jour : Lefort Jean, né le 4 mars 1931. Père : Pierre Lefort, maçon.
e-culture-result-lefort-school-why = Le registre de l’école donne la même date et le même père.

e-culture-result-picture-by-title = Jardin partagé
e-culture-result-picture-by-source = CC BY 4.0
e-culture-result-picture-by-who = Ana Roux
e-culture-result-picture-by-when = 2024
e-culture-result-picture-by-text = Photo de 3 personnes de dos, qui arrosent des tomates. Ana Roux demande seulement d’être citée.
e-culture-result-picture-by-why = CC BY est un accord donné d’avance : vous pouvez, en citant Ana Roux.

e-culture-result-picture-reserved-title = Fleurs du matin
e-culture-result-picture-reserved-source = Tous droits réservés
e-culture-result-picture-reserved-who = Luc Bernard, photographe
e-culture-result-picture-reserved-when = 2025
e-culture-result-picture-reserved-text = Photo de roses sous la pluie. Pour toute utilisation, écrire au photographe.
e-culture-result-picture-reserved-why = « Tous droits réservés » : il faut l’accord du photographe.

e-culture-result-picture-old-title = Récolte, gravure
e-culture-result-picture-old-source = Domaine public
e-culture-result-picture-old-who = Émile Fabre (1831-1897)
e-culture-result-picture-old-when = 1862
e-culture-result-picture-old-text = Gravure d’un jardin potager, avec une charrette. Collection de la bibliothèque de Vallon.
e-culture-result-picture-old-why = L’auteur est mort depuis plus de 70 ans : l’image est dans le domaine public.

e-culture-result-picture-found-title = Tomates rigolotes
e-culture-result-picture-found-source = Rien d’indiqué
e-culture-result-picture-found-who = Partagé par Kiki_89
e-culture-result-picture-found-when = 2026
e-culture-result-picture-found-text = Image vue sur un réseau social et partagée 4 000 fois. L’auteur n’est pas connu.
e-culture-result-picture-found-why = Rien d’écrit ne veut pas dire libre. L’auteur garde ses droits : il faut le retrouver.

e-culture-result-lavender-stock-title = Photos de lavande
e-culture-result-lavender-stock-source = photo.example
e-culture-result-lavender-stock-who = Banque d’images
e-culture-result-lavender-stock-when = 2026
e-culture-result-lavender-stock-text = 10 000 photos de Provence. 19 € par image, pour tous vos projets.

e-culture-result-lavender-nc-title = Champ de lavande
e-culture-result-lavender-nc-source = CC BY-NC 4.0
e-culture-result-lavender-nc-who = Hugo Lenoir
e-culture-result-lavender-nc-when = 2023
e-culture-result-lavender-nc-text = Photo d’un champ en juillet. Vous pouvez la partager en citant l’auteur, sans rien vendre.
e-culture-result-lavender-nc-why = NC veut dire : sans vendre. Vos cartes sont à vendre.

e-culture-result-lavender-family-title = Vacances en Provence
e-culture-result-lavender-family-source = Tous droits réservés
e-culture-result-lavender-family-who = Famille Perrin
e-culture-result-lavender-family-when = 2022
e-culture-result-lavender-family-text = Nos enfants dans la lavande. Album de famille. Merci de ne pas copier nos photos.
e-culture-result-lavender-family-why = Cette famille garde ses droits, et montre ses enfants. Cherchez une image libre.

e-culture-result-lavender-sa-title = Lavande au soleil
e-culture-result-lavender-sa-source = CC BY-SA 4.0
e-culture-result-lavender-sa-who = Salima Haddad
e-culture-result-lavender-sa-when = 2021
e-culture-result-lavender-sa-text = Photo d’une abeille sur la lavande. Citez l’auteur et gardez la même licence. La vente est permise.
