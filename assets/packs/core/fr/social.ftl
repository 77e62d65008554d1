### Lessons "social.post", "social.picture", "social.network": an imitation social feed.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

## Lesson social.post

# At most 40 characters.
social-post-title = Choisir qui voit mes messages
# Each outcome: at most 60 characters.
social-post-can-1 = Je sais publier un message pour un groupe.
social-post-can-2 = Je sais régler qui voit ma page.
social-post-can-3 = Je sais ce que je ne dois pas publier.
# The same gesture on one's own machine: at most 3 rows each.
social-post-home-1 = Téléphone : avant de publier, touchez le nom du public (« Public », « Amis »), puis changez-le.
social-post-home-2 = Ordinateur : ouvrez les paramètres, puis « Confidentialité ». Vérifiez qui voit vos messages.
# The card to take away: at most 5 short lines.
social-post-card =
    Avant de publier : qui va lire ?
    Pas d’adresse, pas de téléphone.
    Pas de dates d’absence.
    Ce qui est publié peut être copié.
    Je règle ma page une fois par an.

social-post-why-title = Qui lit ce que j’écris ?
# At most 55 words.
social-post-why-text =
    Un réseau social est un site où l’on partage des messages et des photos. Écrire un message là-bas, c’est « publier ».

    Pour chaque message, vous choisissez le public : tout le monde, vos contacts (les personnes acceptées), un groupe, ou vous seul.

    Ici, rien n’est vraiment publié.

social-post-group-title = Écrire à son quartier
# At most 30 words.
social-post-group-text = Vous cherchez un vélo d’enfant. Écrivez un message de 3 mots au moins, puis publiez-le. Seul votre groupe de quartier doit le voir.
# Hints: at most 3 rows each; the third says exactly what to press or type.
social-post-group-hint-1 = Choisissez « Écrire un message ». Tapez votre texte. Regardez ensuite qui le verra.
social-post-group-hint-2 = La ligne « Vu par » montre le public. Au départ, c’est tout le monde. Choisissez-la pour changer.
social-post-group-hint-3 = « Écrire un message ». Tapez Je cherche un vélo. Choisissez « Vu par », puis « Mon groupe », puis « Publier ».
social-post-group-done = Bravo, votre message est lu par le groupe, et par personne d’autre.

social-post-before-title = Avant de publier
social-post-before-text =
    Un message public peut être lu par un voisin, un employeur ou un voleur. Il peut aussi être copié, même après l’avoir effacé.

    Gardez pour vous : l’adresse, le téléphone, l’école des enfants, les dates de vacances.

    Une maison vide annoncée en ligne peut attirer les voleurs.

social-post-settings-title = Régler sa page
social-post-settings-text = Réglez votre page, puis enregistrez. « Mes contacts » voient vos messages. « Moi seulement » : votre téléphone et votre date de naissance.
social-post-settings-hint-1 = Chaque ligne dit qui voit quoi. Ouvrez une ligne pour changer son public.
social-post-settings-hint-2 = Changez les 3 lignes : une pour vos contacts, 2 pour vous seulement. Enregistrez à la fin.
social-post-settings-hint-3 = « Mes messages » : « Mes contacts ». « Mon téléphone » et « Ma date de naissance » : « Moi seulement ». Puis « Enregistrer ».
social-post-settings-done = Bravo, votre page montre seulement ce que vous avez choisi.

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
social-post-check-1-title = Vous partez 2 semaines en vacances. Quand publiez-vous vos photos de voyage ?
social-post-check-1-answer-1 = Le jour du départ, pour tout le monde.
social-post-check-1-answer-2 = Au retour, pour mes contacts.
social-post-check-1-answer-3 = Chaque soir, pour tout le monde.
social-post-check-1-why-1 = Vous diriez à tout le monde que la maison est vide. Attendez le retour.
social-post-check-1-why-2 = Oui. La maison n’est plus vide, et vos contacts profitent des photos.
social-post-check-1-why-3 = Chaque photo dirait que vous êtes loin. Attendez le retour et choisissez vos contacts.

social-post-check-2-title = Vous effacez un message public après une heure. Que devient-il ?
social-post-check-2-answer-1 = Il disparaît partout, c’est sûr.
social-post-check-2-answer-2 = Il revient le lendemain.
social-post-check-2-answer-3 = Quelqu’un a pu le copier avant.
social-post-check-2-why-1 = Il disparaît de votre page. Mais une personne a pu le photographier ou le partager avant.
social-post-check-2-why-2 = Un message effacé ne revient pas seul. Mais une copie peut exister ailleurs.
social-post-check-2-why-3 = Oui. Une heure suffit pour une copie. Mieux vaut réfléchir avant de publier.

social-post-check-3-title = Votre fille entre au collège. Quel message pouvez-vous publier pour tout le monde ?
social-post-check-3-answer-1 = Bonne rentrée à tous les élèves !
social-post-check-3-answer-2 = Léa entre au collège des Tilleuls, classe 6e B.
social-post-check-3-answer-3 = Léa rentre seule du collège à 17 h.
social-post-check-3-why-1 = Oui. Ce message est gentil et ne dit rien de votre enfant.
social-post-check-3-why-2 = Un inconnu saurait où trouver votre fille. Gardez le nom de l’école et la classe pour vous.
social-post-check-3-why-3 = Un inconnu saurait quand elle est seule. Les horaires d’un enfant restent privés.

## Lesson social.picture

social-picture-title = Publier une photo avec accord
social-picture-can-1 = Je sais demander l’accord des personnes.
social-picture-can-2 = Je sais masquer un visage sur une photo.
social-picture-can-3 = Je sais signaler, masquer et bloquer.
social-picture-home-1 = Téléphone : ouvrez la photo, puis « Modifier » pour couper ou flouter un visage.
social-picture-home-2 = Sur les 2 : les 3 points près d’un message ouvrent « Signaler », « Masquer » ou « Bloquer ».
social-picture-card =
    Je demande avant de publier.
    Un enfant : l’accord des 2 parents.
    Un refus : je masque le visage.
    Message contre la loi : je signale.
    Aide aux jeunes et aux parents : 3018.

social-picture-consent-title = Chacun choisit pour son image
social-picture-consent-text =
    Chaque personne décide pour son image. Avant de publier une photo, demandez à toutes celles que l’on reconnaît.

    Pour un enfant, il faut l’accord de ses 2 parents. Demandez-lui aussi son avis.

    Une personne refuse ? Masquez son visage ou choisissez une autre photo. Elle peut aussi changer d’avis plus tard.

social-picture-party-title = La photo du repas
social-picture-party-text = Publiez la photo « Repas des voisins ». Demandez d’abord son accord à chaque personne. Si quelqu’un refuse, masquez son visage.
social-picture-party-hint-1 = Choisissez « Publier une photo », puis « Repas des voisins ». Les personnes sont écrites dessous.
social-picture-party-hint-2 = Ouvrez chaque nom et choisissez « Demander son accord ». Lisez la réponse avant de revenir.
social-picture-party-hint-3 = Demandez à Karim, à Rosa et aux parents de Tom. Pour Rosa, choisissez « Masquer son visage ». « Retour », puis « Publier ».
social-picture-party-done = Bravo, chacun a choisi pour son image. Rosa reste avec ses voisins, sans être reconnue.

social-picture-act-title = Signaler, bloquer, masquer
social-picture-act-text =
    Signaler : dire au site qu’un message est contre les règles, comme une insulte ou une menace. L’auteur ne sait pas qui a signalé.

    Bloquer : une personne qui insiste ne peut plus vous écrire.

    Masquer : vous ne voyez plus un message permis qui vous gêne.

social-picture-sort-title = À chaque message, son geste
social-picture-sort-text = Lisez les 4 messages. Signalez l’insulte. Bloquez la personne qui insiste. Masquez la publicité. Laissez le message normal.
social-picture-sort-hint-1 = Ouvrez un message et lisez-le en entier. Les gestes possibles sont écrits dessous.
social-picture-sort-hint-2 = Un message parle d’un jardin : il est normal. Les 3 autres demandent chacun un geste différent.
social-picture-sort-hint-3 = Rex77 : « Signaler au site ». Minceur Éclair : « Masquer pour moi ». Bel Inconnu : « Bloquer cette personne ».
social-picture-sort-done = Bravo, vous savez quel geste choisir. Rien de tout cela ne se voit sur votre page.

social-picture-check-1-title = Vous voulez publier la photo de classe de votre fils. Que faites-vous ?
social-picture-check-1-answer-1 = Je demande l’accord des parents de chaque enfant.
social-picture-check-1-answer-2 = Je publie : mon fils est sur la photo.
social-picture-check-1-answer-3 = Je publie sans écrire les noms.
social-picture-check-1-why-1 = Oui. Chaque enfant reconnaissable compte. Avec un refus, masquez le visage ou gardez la photo pour vous.
social-picture-check-1-why-2 = Vous décidez pour votre enfant, pas pour les autres. Demandez à leurs parents.
social-picture-check-1-why-3 = Sans nom, on reconnaît quand même les visages. Il faut l’accord des parents.

social-picture-check-2-title = Une amie vous demande de retirer une photo d’elle, déjà publiée. Que faites-vous ?
social-picture-check-2-answer-1 = Je refuse : elle avait dit oui.
social-picture-check-2-answer-2 = J’attends quelques mois.
social-picture-check-2-answer-3 = Je la retire ou je masque son visage.
social-picture-check-2-why-1 = Elle a le droit de changer d’avis. Retirez la photo ou masquez son visage.
social-picture-check-2-why-2 = Plus le temps passe, plus la photo circule. Retirez-la tout de suite.
social-picture-check-2-why-3 = Oui. Une personne peut changer d’avis. Prévenez aussi ceux qui ont partagé la photo.

social-picture-check-3-title = Un jeune de votre famille reçoit des insultes en ligne chaque jour. Quel premier geste ?
social-picture-check-3-answer-1 = Répondre avec des insultes.
social-picture-check-3-answer-2 = Garder des preuves, signaler, appeler le 3018.
social-picture-check-3-answer-3 = Effacer tout et ne rien dire.
social-picture-check-3-why-1 = Répondre augmente la violence, et une insulte peut être punie. Mieux vaut garder des preuves.
social-picture-check-3-why-2 = Oui. Le 3018 est gratuit et aide les jeunes et leurs parents, 7 jours sur 7.
social-picture-check-3-why-3 = Les preuves seraient perdues, et le jeune resterait seul. Gardez-les et appelez le 3018.

## Lesson social.network

social-network-title = Les réseaux pour s’entraider
social-network-can-1 = Je sais lancer un appel que tout le monde voit.
social-network-can-2 = Je sais répondre sans donner trop de détails.
social-network-can-3 = Je sais écrire un profil professionnel utile.
social-network-home-1 = Téléphone : dans le groupe ou la page, touchez « Écrire », puis vérifiez le public.
social-network-home-2 = Ordinateur : ouvrez la page de l’association, puis « Créer une publication ».
social-network-card =
    Un appel : qui, quoi, quand, où.
    Public : tout le monde.
    Je réponds vite et je remercie.
    Pas de code ni de numéro en public.
    Profil : métier, ville, projets.

social-network-why-title = Élargir son cercle
social-network-why-text =
    Sur un réseau solidaire, on s’entraide : prêter un outil, trouver des bénévoles.

    Sur un réseau professionnel, on cherche un emploi, des clients ou des conseils.

    Un bon appel dit qui vous êtes, ce que vous cherchez, quand et où.

social-network-call-title = Lancer un appel
social-network-call-text = Vous aidez l’association Les Voisins. Elle cherche 3 bénévoles samedi. Publiez un appel de 5 mots au moins, vu par tout le monde.
social-network-call-hint-1 = Choisissez « Écrire un message ». Dites ce que vous cherchez et quand.
social-network-call-hint-2 = Regardez la ligne « Vu par ». Vos contacts ne suffisent pas : il faut un public plus large.
social-network-call-hint-3 = « Écrire un message ». Tapez Nous cherchons 3 bénévoles samedi. « Vu par », « Tout le monde », « Publier ».
social-network-call-done = Bravo, votre appel peut toucher des personnes que vous ne connaissez pas encore.

social-network-profile-title = Votre profil professionnel
social-network-profile-text =
    Un profil est votre page de présentation. Écrivez votre métier ou votre projet, votre ville et ce que vous savez faire.

    Laissez de côté l’adresse exacte, l’âge, la famille et la religion : ils ne disent rien de votre travail.

    Restez vrai : un employeur peut vérifier.

social-network-reply-title = Répondre à une bénévole
social-network-reply-text = Julie veut aider samedi. Ouvrez son message et répondez-lui. Choisissez les 3 phrases utiles : un merci, l’heure, le lieu. Puis envoyez.
social-network-reply-hint-1 = Ouvrez le message de Julie, puis choisissez « Répondre ». Choisissez ensuite des phrases.
social-network-reply-hint-2 = Tout le monde peut lire votre réponse. Laissez de côté le reproche et ce qui doit rester secret.
social-network-reply-hint-3 = « Julie », « Répondre ». Choisissez la phrase du merci, celle de samedi et celle de la maison des associations. « Envoyer ».
social-network-reply-done = Bravo, Julie sait quand et où venir. Le code de la porte reste secret.

social-network-check-1-title = Un appel à bénévoles a peu de réponses. Qu’est-ce qui aide le plus ?
social-network-check-1-answer-1 = Publier le même appel 20 fois par jour.
social-network-check-1-answer-2 = L’écrire en lettres capitales.
social-network-check-1-answer-3 = Dire quoi, quand et où, puis remercier.
social-network-check-1-why-1 = Trop de messages fatiguent, et le site peut vous bloquer. Un message clair marche mieux.
social-network-check-1-why-2 = Les capitales se lisent comme un cri. Dites plutôt quoi, quand et où.
social-network-check-1-why-3 = Oui. Les personnes savent ce qu’elles peuvent faire. Un merci donne envie de revenir.

social-network-check-2-title = Un inconnu vous offre un emploi et demande une photo de votre carte d’identité. Que faites-vous ?
social-network-check-2-answer-1 = Je n’envoie rien et je vérifie l’entreprise.
social-network-check-2-answer-2 = J’envoie la photo pour ne pas perdre l’emploi.
social-network-check-2-answer-3 = J’envoie seulement le recto.
social-network-check-2-why-1 = Oui. Cherchez l’entreprise et appelez-la vous-même. Ces papiers servent souvent à voler une identité.
social-network-check-2-why-2 = Avec ce papier, on peut ouvrir un crédit à votre nom. Vérifiez d’abord l’entreprise.
social-network-check-2-why-3 = Le recto montre déjà votre nom, votre photo et votre numéro. N’envoyez rien avant de vérifier.

social-network-check-3-title = Que mettez-vous dans un profil professionnel ?
social-network-check-3-answer-1 = Mon adresse exacte et mon âge.
social-network-check-3-answer-2 = Mon métier, ma ville et mes projets.
social-network-check-3-answer-3 = Les photos de mes enfants.
social-network-check-3-why-1 = Un employeur n’en a pas besoin à ce moment. La ville suffit.
social-network-check-3-why-2 = Oui. Ces 3 choses aident un employeur ou un client à vous trouver.
social-network-check-3-why-3 = La vie de famille reste privée. Parlez de votre métier et de vos projets.

## Posts of the feed

# From: at most 25 characters; about: 30; text: at most 35 words. People are invented.
social-post-sale-from = Jardin Malin
social-post-sale-about = Promotion de printemps
social-post-sale-text = Cette semaine, les outils de jardin sont moins chers. Venez nous voir au magasin, du lundi au samedi.

social-post-fete-from = Association Les Voisins
social-post-fete-about = Fête du quartier
social-post-fete-text = La fête du quartier aura lieu samedi, de 14 h à 18 h. Apportez un gâteau et votre bonne humeur !

social-post-thanks-from = Malik
social-post-thanks-about = Merci pour le prêt
social-post-thanks-text = Merci à la voisine qui m’a prêté sa perceuse. Les étagères tiennent bien. Je peux aider à mon tour.

social-post-volunteer-from = Julie
social-post-volunteer-about = Je peux aider
social-post-volunteer-text = Bonjour, j’ai vu votre appel. Je suis libre samedi et je voudrais aider. Où et à quelle heure dois-je venir ?

social-post-insult-from = Rex77
social-post-insult-about = Sur les gens de la rue
social-post-insult-text = Les gens de cette rue sont tous des voleurs. On devrait les frapper pour qu’ils partent.

social-post-garden-from = Odile
social-post-garden-about = Mes premières tomates
social-post-garden-text = Mes premières tomates sont mûres ! J’en ai trop. Qui en veut quelques-unes ? Je suis au jardin partagé ce soir.

social-post-slimming-from = Minceur Éclair
social-post-slimming-about = Perdez 10 kilos en 1 mois
social-post-slimming-text = Publicité. Notre tisane fait maigrir sans effort. Achetez 2 boîtes, la troisième est offerte cette semaine.

social-post-insistent-from = Bel Inconnu
social-post-insistent-about = Réponds-moi enfin
social-post-insistent-text = C’est mon neuvième message. Pourquoi tu ne réponds pas ? Donne-moi ton numéro. J’attends, je ne vais pas arrêter.

## Photos and people

# Photos: at most 30 characters; what they show: at most 20 words; people: at most 25 characters.
social-photo-letter = Lettre de la CAF
social-photo-meal = Repas des voisins
social-photo-meal-shows = Autour de la table, on reconnaît Karim, Rosa et le petit Tom, 8 ans.
social-person-karim = Karim
social-person-karim-answer = Oui, avec plaisir. J’aime bien cette photo.
social-person-rosa = Rosa
social-person-rosa-answer = Non, je préfère ne pas être vue en ligne. Merci d’avoir demandé.
social-person-tom = Les parents de Tom
social-person-tom-answer = Nous sommes d’accord tous les 2, et Tom aussi.

## Settings of the page

# At most 30 characters.
social-setting-posts = Mes messages
social-setting-phone = Mon téléphone
social-setting-birthday = Ma date de naissance

## Sentences of an answer

# Sentences: at most 50 characters; why a sentence does harm: at most 110.
social-sentence-welcome = Merci beaucoup, Julie.
social-sentence-when = Rendez-vous samedi à 14 h.
social-sentence-where = C’est à la maison des associations.
social-sentence-late = Vous auriez dû répondre plus tôt.
social-sentence-late-why = Un reproche décourage une personne qui veut aider. Laissez cette phrase de côté.
social-sentence-door-code = Le code de la porte est 12B.
social-sentence-door-code-why = Tout le monde peut lire votre réponse. Un code se donne en privé, ou sur place.
