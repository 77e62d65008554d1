### Lessons "video-call.join", "video-call.family", "video-call.meeting": an imitation video call.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

## Lesson video-call.join

# At most 40 characters.
video-call-join-title = Rejoindre un appel vidéo
# Each outcome: at most 60 characters.
video-call-join-can-1 = Je sais entrer dans un appel avec un lien.
video-call-join-can-2 = Je sais couper et ouvrir mon microphone.
video-call-join-can-3 = Je sais allumer et éteindre ma caméra.
# The same gesture on one's own machine: at most 3 rows each.
video-call-join-home-1 = Téléphone : ouvrez le message d’invitation, puis touchez le lien.
video-call-join-home-2 = Ordinateur : ouvrez le lien, autorisez le microphone et la caméra, puis entrez.
# The card to take away: at most 5 short lines.
video-call-join-card =
    Le lien est dans l’invitation.
    J’entre avec le microphone coupé.
    J’ouvre le microphone pour parler.
    J’écris si je ne peux pas parler.
    Je quitte l’appel à la fin.

video-call-join-why-title = Se voir et se parler à distance
# At most 55 words.
video-call-join-why-text =
    Un appel vidéo permet de se voir et de se parler de loin. On dit aussi « visio ».

    Vous recevez une invitation avec un lien : une adresse à ouvrir. Le microphone prend votre voix. La caméra prend votre image.

    Ici, personne ne vous voit et personne ne vous entend.

video-call-join-enter-title = Entrer dans un appel
# At most 30 words.
video-call-join-enter-text = Mme Petit, conseillère emploi, vous invite. Rejoignez son appel avec un prénom inventé. Avant d’entrer, coupez le microphone et allumez la caméra.
# Hints: at most 3 rows each; the third says exactly what to press or type.
video-call-join-enter-hint-1 = Ouvrez l’invitation de Mme Petit. Sous le message, cherchez comment rejoindre l’appel.
video-call-join-enter-hint-2 = « Rejoindre l’appel » ouvre une page de préparation. Là, choisissez une ligne pour changer son état.
video-call-join-enter-hint-3 = « Mme Petit », « Rejoindre l’appel ». Tapez Rosa. Choisissez « Microphone », puis « Caméra », puis « Entrer dans l’appel ».
video-call-join-enter-done = Bravo, vous savez entrer dans un appel. Vous avez choisi ce que les autres voient et entendent.

video-call-join-manners-title = Pendant l’appel
video-call-join-manners-text =
    Quand une autre personne parle, coupez votre microphone. Les autres n’entendent plus les bruits de chez vous.

    C’est à vous ? Ouvrez le microphone, puis parlez.

    Vous préférez écrire ? La discussion reçoit un petit message que tout le monde lit.

    À la fin, quittez l’appel : la caméra s’éteint.

video-call-join-talk-title = Parler, écrire, quitter
video-call-join-talk-text = Rejoignez la réunion de l’école, microphone coupé et caméra allumée. Ensuite, une phrase dit ce qui se passe. Faites ce qu’elle demande.
video-call-join-talk-hint-1 = Lisez la phrase au-dessus de « Microphone ». Elle change après chaque bon geste.
video-call-join-talk-hint-2 = On ne vous entend pas ? Ouvrez le microphone. Une autre personne parle ? Coupez-le.
video-call-join-talk-hint-3 = Avant d’entrer : « Microphone », « Caméra ». Puis « Microphone » 2 fois, « Écrire un message », Merci beaucoup, « Envoyer », « Quitter l’appel ».
video-call-join-talk-done = Bravo, vous savez parler, écrire et quitter un appel.

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
video-call-join-check-1-title = Dans une réunion, une autre personne parle longtemps. Que faites-vous de votre microphone ?
video-call-join-check-1-answer-1 = Je le laisse ouvert, par politesse.
video-call-join-check-1-answer-2 = Je le coupe.
video-call-join-check-1-answer-3 = Je quitte l’appel et je reviens plus tard.
video-call-join-check-1-why-1 = Ouvert, il envoie à tous les bruits de chez vous. Le couper est poli.
video-call-join-check-1-why-2 = Oui. Les autres entendent mieux. Vous pouvez l’ouvrir de nouveau pour parler.
video-call-join-check-1-why-3 = Vous manqueriez la suite. Coupez le microphone : vous entendez toujours les autres.

video-call-join-check-2-title = Vous parlez, mais personne ne vous entend. Que regardez-vous d’abord ?
video-call-join-check-2-answer-1 = Si la caméra est allumée.
video-call-join-check-2-answer-2 = Si l’ordinateur est assez récent.
video-call-join-check-2-answer-3 = Si le microphone est coupé.
video-call-join-check-2-why-1 = La caméra montre votre image. Pour la voix, regardez le microphone.
video-call-join-check-2-why-2 = C’est rarement la cause. Le plus souvent, le microphone est seulement coupé.
video-call-join-check-2-why-3 = Oui. C’est la cause la plus courante. Touchez le microphone pour l’ouvrir.

video-call-join-check-3-title = Vous ne voulez pas montrer votre salon. Que pouvez-vous faire ?
video-call-join-check-3-answer-1 = Éteindre la caméra ou flouter le fond.
video-call-join-check-3-answer-2 = Couper le microphone.
video-call-join-check-3-answer-3 = Rien : la caméra est obligatoire.
video-call-join-check-3-why-1 = Oui. Beaucoup de services savent aussi flouter le fond : on ne voit plus la pièce.
video-call-join-check-3-why-2 = Le microphone prend la voix, pas l’image. Éteignez la caméra ou floutez le fond.
video-call-join-check-3-why-3 = Vous pouvez participer sans image. Dites-le aux autres au début.

## Lesson video-call.family

video-call-family-title = Voir sa famille en vidéo
video-call-family-can-1 = Je sais répondre à un appel vidéo d’un proche.
video-call-family-can-2 = Je sais régler le son et l’image pendant l’appel.
video-call-family-can-3 = Je sais vérifier qui m’appelle vraiment.
video-call-family-home-1 = Téléphone : ouvrez la discussion avec la personne, puis touchez la petite caméra.
video-call-family-home-2 = Ordinateur : ouvrez le même service, choisissez la personne, puis la petite caméra.
video-call-family-card =
    Téléphone à hauteur des yeux.
    Lumière devant moi, pas derrière.
    On ne m’entend pas : microphone.
    On ne me voit pas : caméra.
    Un doute ? Je rappelle un numéro connu.

video-call-family-why-title = Se voir malgré la distance
video-call-family-why-text =
    Avec un téléphone, vous pouvez voir vos proches en direct, même à l’étranger.

    Les 2 personnes utilisent la même application : le même programme. L’appel passe par internet.

    Avec le Wi-Fi de la maison, l’appel ne consomme pas votre forfait mobile. Sans Wi-Fi, il utilise beaucoup de données.

video-call-family-answer-title = Répondre à Lina
video-call-family-answer-text = Votre petite-fille Lina veut vous montrer son dessin. Trouvez son invitation. Ouvrez le microphone et allumez la caméra, puis entrez dans l’appel.
video-call-family-answer-hint-1 = Il y a 2 invitations. Une seule vient de Lina. Ouvrez celle-là.
video-call-family-answer-hint-2 = Choisissez « Rejoindre l’appel ». Regardez ensuite les lignes « Microphone » et « Caméra ».
video-call-family-answer-hint-3 = « Lina », « Rejoindre l’appel ». Choisissez « Microphone », puis « Caméra », puis « Entrer dans l’appel ».
video-call-family-answer-done = Bravo, Lina vous voit et vous entend. Vous avez laissé de côté l’invitation d’un inconnu.

video-call-family-picture-title = Une belle image, un bon son
video-call-family-picture-text =
    Posez le téléphone à hauteur des yeux, contre un livre par exemple.

    Mettez la lumière devant vous. Une fenêtre dans le dos rend votre visage noir.

    L’image s’arrête ? Approchez-vous de la box : l’appareil qui donne internet. Éteindre la caméra aide aussi : la voix passe mieux.

video-call-family-mend-title = Garder le contact pendant l’appel
video-call-family-mend-text = Rejoignez l’appel du dimanche, microphone ouvert et caméra allumée. Puis lisez la phrase du haut et faites ce qu’il faut. Elle change 5 fois.
video-call-family-mend-hint-1 = L’image, c’est la ligne « Caméra ». La voix et les bruits, c’est la ligne « Microphone ».
video-call-family-mend-hint-2 = Une ligne choisie change d’état. Choisissez-la encore pour revenir. Quand tout est fini, quittez l’appel.
video-call-family-mend-hint-3 = Avant d’entrer : « Microphone », « Caméra ». Dans l’appel : « Caméra » 2 fois, « Microphone » 2 fois, « Quitter l’appel ».
video-call-family-mend-done = Bravo, vous savez régler le son et l’image sans perdre l’appel.

video-call-family-check-1-title = Pendant l’appel, votre famille voit votre visage tout noir. Que faites-vous ?
video-call-family-check-1-answer-1 = Je parle plus fort.
video-call-family-check-1-answer-2 = Je ferme et je rouvre l’application.
video-call-family-check-1-answer-3 = Je me tourne pour avoir la lumière devant moi.
video-call-family-check-1-why-1 = La voix ne change pas l’image. Tournez-vous vers la lumière.
video-call-family-check-1-why-2 = L’application marche : l’image est seulement sombre. Tournez-vous vers la fenêtre ou la lampe.
video-call-family-check-1-why-3 = Oui. La lumière doit éclairer votre visage. Une fenêtre dans le dos le rend sombre.

video-call-family-check-2-title = En vidéo, votre petit-fils demande de l’argent tout de suite. Sa voix est étrange. Que faites-vous ?
video-call-family-check-2-answer-1 = Je raccroche et je rappelle son numéro habituel.
video-call-family-check-2-answer-2 = J’envoie l’argent : je reconnais son visage.
video-call-family-check-2-answer-3 = Je reste en ligne et je demande le montant.
video-call-family-check-2-why-1 = Oui. Une machine peut imiter un visage et une voix. Le numéro habituel permet de vérifier.
video-call-family-check-2-why-2 = Une machine peut copier un visage en direct. Vérifiez toujours par un autre moyen avant de payer.
video-call-family-check-2-why-3 = Plus vous restez, plus on vous presse. Raccrochez, puis rappelez le numéro que vous connaissez.

video-call-family-check-3-title = Vous n’avez pas de Wi-Fi et un petit forfait. Que faites-vous avant un long appel vidéo ?
video-call-family-check-3-answer-1 = Je baisse le son pour consommer moins.
video-call-family-check-3-answer-2 = J’attends d’avoir du Wi-Fi, ou j’appelle sans image.
video-call-family-check-3-answer-3 = J’éteins puis je rallume le téléphone.
video-call-family-check-3-why-1 = Le son baissé consomme autant. C’est l’image qui utilise le plus de données.
video-call-family-check-3-why-2 = Oui. L’image utilise beaucoup de données. Chez vous ou à la médiathèque, le Wi-Fi les épargne.
video-call-family-check-3-why-3 = Redémarrer ne change pas la consommation. Cherchez du Wi-Fi ou appelez sans image.

## Lesson video-call.meeting

video-call-meeting-title = Animer une réunion à distance
video-call-meeting-can-1 = Je sais préparer une réunion et son invitation.
video-call-meeting-can-2 = Je sais faire entrer seulement les invités.
video-call-meeting-can-3 = Je sais montrer un document sans montrer le reste.
video-call-meeting-home-1 = Téléphone : dans l’application de visio, touchez « Nouvelle réunion », puis envoyez le lien.
video-call-meeting-home-2 = Ordinateur : créez la réunion, activez la salle d’attente, puis envoyez le lien.
video-call-meeting-card =
    J’envoie le lien, la date et le programme.
    Je garde la salle d’attente.
    Inconnu ? Je refuse.
    Je montre une seule fenêtre.
    J’arrête le partage avant de continuer.

video-call-meeting-prepare-title = Préparer la réunion
video-call-meeting-prepare-text =
    Vous animez : vous préparez et vous guidez la réunion. Envoyez le lien, la date, l’heure et le programme.

    N’affichez pas le lien en public : n’importe qui pourrait entrer.

    Activez la salle d’attente. Les personnes y patientent. Vous choisissez qui entre.

video-call-meeting-door-title = Tenir la porte
video-call-meeting-door-text = Vous animez la réunion de l’association. 4 personnes attendent. Faites entrer celles de votre liste et refusez les autres. Verrouillez ensuite la réunion.
video-call-meeting-door-hint-1 = Choisissez « Voir la liste des invités ». Retenez les noms, puis revenez avec « Retour ».
video-call-meeting-door-hint-2 = Ouvrez un nom. S’il est sur la liste, choisissez « Faire entrer ». Sinon, choisissez « Refuser ».
video-call-meeting-door-hint-3 = « Faire entrer » : Nadia B. et Paul M. « Refuser » : Invité 42 et Crédit Rapide. Puis « Verrouiller la réunion ».
video-call-meeting-door-done = Bravo, la réunion commence avec les bonnes personnes. Une fois verrouillée, personne d’autre n’entre.

video-call-meeting-window-title = Montrer une seule fenêtre
video-call-meeting-window-text =
    Partager, c’est montrer aux autres une partie de votre écran.

    « Tout mon écran » montre tout : vos e-mails, vos photos, vos messages qui arrivent. Choisissez une seule fenêtre, celle du document.

    Quand tout le monde a lu, arrêtez le partage. Les autres voient de nouveau les visages.

video-call-meeting-budget-title = Montrer le budget
video-call-meeting-budget-text = La réunion est ouverte. Montrez aux autres la fenêtre « Budget 2026 », et elle seule. Lisez ensuite chaque phrase du haut et faites ce qu’elle demande.
video-call-meeting-budget-hint-1 = Choisissez « Partager un document ». La liste de vos fenêtres s’ouvre.
video-call-meeting-budget-hint-2 = Choisissez la fenêtre du budget. Quand tout le monde l’a lue, arrêtez le partage. Puis écoutez la question.
video-call-meeting-budget-hint-3 = « Partager un document », « Budget 2026 », « Arrêter le partage », « Microphone », puis « Quitter l’appel ».
video-call-meeting-budget-done = Bravo, vous savez montrer un document et garder le reste pour vous.

video-call-meeting-check-1-title = Une personne inconnue attend à l’entrée de votre réunion. Que faites-vous ?
video-call-meeting-check-1-answer-1 = Je la refuse, ou je vérifie qui elle est.
video-call-meeting-check-1-answer-2 = Je la fais entrer : elle a le lien.
video-call-meeting-check-1-answer-3 = J’annule la réunion.
video-call-meeting-check-1-why-1 = Oui. Un lien peut circuler. Vous pouvez demander aux invités s’ils connaissent cette personne.
video-call-meeting-check-1-why-2 = Un lien peut être copié ou envoyé à d’autres. Avoir le lien ne veut pas dire être invité.
video-call-meeting-check-1-why-3 = Ce n’est pas nécessaire. La salle d’attente sert à cela : vous choisissez qui entre.

video-call-meeting-check-2-title = Vous voulez enregistrer la réunion en vidéo. Que faites-vous d’abord ?
video-call-meeting-check-2-answer-1 = Rien : c’est ma réunion.
video-call-meeting-check-2-answer-2 = Je préviens tout le monde et je demande l’accord.
video-call-meeting-check-2-answer-3 = J’enregistre, puis j’envoie la vidéo à tous.
video-call-meeting-check-2-why-1 = La voix et l’image appartiennent à chaque personne. Il faut prévenir et demander l’accord.
video-call-meeting-check-2-why-2 = Oui. Chaque personne peut refuser, ou éteindre sa caméra. Dites aussi à quoi servira la vidéo.
video-call-meeting-check-2-why-3 = Après, c’est trop tard : les personnes n’ont pas pu choisir. Demandez avant d’enregistrer.

video-call-meeting-check-3-title = Vous voulez montrer une affiche à la réunion. Que choisissez-vous dans le partage ?
video-call-meeting-check-3-answer-1 = Tout mon écran, pour aller plus vite.
video-call-meeting-check-3-answer-2 = La caméra, en tenant l’affiche devant.
video-call-meeting-check-3-answer-3 = La fenêtre de l’affiche seulement.
video-call-meeting-check-3-why-1 = Tout l’écran montre aussi vos messages privés. Choisissez la fenêtre de l’affiche.
video-call-meeting-check-3-why-2 = Cela peut marcher, mais le texte est souvent flou ou à l’envers. La fenêtre est plus nette.
video-call-meeting-check-3-why-3 = Oui. Les autres voient l’affiche, nette et seule. Le reste de votre écran reste privé.

## Invitations

# From: at most 25 characters; about: 30; link: 40, ending in .example before its path; text: at most 35 words.
video-call-invitation-adviser-from = Mme Petit
video-call-invitation-adviser-about = Votre rendez-vous emploi
video-call-invitation-adviser-link = vite-visio.example/rdv-emploi
video-call-invitation-adviser-text = Bonjour, notre rendez-vous commence dans 5 minutes. Nous parlerons de votre CV. Vous pouvez entrer dès maintenant. À tout de suite !

video-call-invitation-club-from = Club photo
video-call-invitation-club-about = Réunion de samedi
video-call-invitation-club-link = vite-visio.example/club-photo
video-call-invitation-club-text = Bonjour à tous, la prochaine réunion du club est samedi à 17 h. Gardez ce lien jusqu’à samedi.

video-call-invitation-school-from = École des Tilleuls
video-call-invitation-school-about = Réunion des parents
video-call-invitation-school-link = vite-visio.example/ecole-tilleuls
video-call-invitation-school-text = Chers parents, la réunion de rentrée commence. Entrez avec le microphone coupé, s’il vous plaît. Vos questions seront les bienvenues.

video-call-invitation-lina-from = Lina
video-call-invitation-lina-about = Coucou, tu viens me voir ?
video-call-invitation-lina-link = allo-famille.example/lina
video-call-invitation-lina-text = Coucou ! J’ai fini mon dessin et je veux te le montrer. Maman est là aussi. On t’attend !

video-call-invitation-stranger-from = Assistance 24h
video-call-invitation-stranger-about = Votre téléphone a un problème
video-call-invitation-stranger-link = aide-mobile.example/urgent
video-call-invitation-stranger-text = Votre téléphone est en danger. Rejoignez cet appel vidéo maintenant. Notre technicien vous demandera le code de votre téléphone.

video-call-invitation-sunday-from = Samir
video-call-invitation-sunday-about = L’appel du dimanche
video-call-invitation-sunday-link = allo-famille.example/dimanche
video-call-invitation-sunday-text = Bonjour ! Toute la famille est là pour l’appel du dimanche. Rejoins-nous quand tu veux, les enfants ont des nouvelles.

## People in the waiting room

# Names shown: at most 25 characters; what they say: at most 25 words.
video-call-guest-nadia = Nadia B.
video-call-guest-nadia-says = Bonsoir, c’est Nadia. J’ai préparé le programme de la fête.
video-call-guest-paul = Paul M.
video-call-guest-paul-says = Bonsoir, c’est Paul, le trésorier. Je suis sur mon téléphone ce soir.
video-call-guest-visitor = Invité 42
video-call-guest-visitor-says = Salut, quelqu’un m’a donné le lien. Je peux entrer ?
video-call-guest-seller = Crédit Rapide
video-call-guest-seller-says = Bonjour ! Une offre spéciale pour votre association. Laissez-moi entrer 5 minutes.

## Windows open on the computer

# At most 30 characters.
video-call-window-mailbox = Mes e-mails
video-call-window-budget = Budget 2026
video-call-window-photos = Photos de famille
