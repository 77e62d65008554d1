### Lessons of AI: asking an assistant, checking its answers, letting a machine translate, write and read aloud.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

### Lesson "ai.ask": a request made of good parts, and nothing personal in it.

## Ask: the lesson

# At most 40 characters.
ai-ask-title = Bien demander à un assistant IA
# Each outcome: at most 60 characters.
ai-ask-can-1 = Je sais dire ce qu’est un assistant IA.
ai-ask-can-2 = Je sais écrire une demande claire et complète.
ai-ask-can-3 = Je sais ce qu’il ne faut jamais lui confier.
# The same gesture on one's own machine.
ai-ask-home-1 = Téléphone : ouvrez un assistant, puis demandez une liste de courses pour 3 jours.
ai-ask-home-2 = Ordinateur : dans les réglages de l’assistant, cherchez comment effacer l’historique.
# The card to take away: at most 5 short lines.
ai-ask-card =
    Je dis ce que je veux.
    Je dis pour qui, et sous quelle forme.
    Je relis, puis je précise.
    Je ne donne ni nom, ni adresse, ni numéro.
    C’est moi qui décide.

## Ask: reading

ai-ask-what-title = Un programme qui écrit
# At most 55 words.
ai-ask-what-text =
    Un assistant IA est un programme. IA veut dire intelligence artificielle. Vous lui écrivez, il répond.

    Il ne pense pas. Il a lu beaucoup de textes. Il choisit les mots qui vont bien ensemble.

    Il aide à écrire, à résumer, à trouver des idées. Il peut aussi se tromper.

## Ask: a letter

ai-ask-letter-title = Une demande complète
# At most 30 words.
ai-ask-letter-text = Sami a froid : son chauffage est en panne. Il veut écrire à son propriétaire. Composez sa demande, envoyez-la, puis précisez-la en 3 mots.
ai-ask-letter-hint-1 = Ouvrez chaque ligne. Choisissez les mots les plus précis.
ai-ask-letter-hint-2 = Une bonne demande dit quoi, pour qui, et de quelle longueur. Ensuite, lisez la réponse.
ai-ask-letter-hint-3 = Choisissez : « Une lettre pour le chauffage », « Mon propriétaire », « Polie, en 5 phrases ». Envoyez. Tapez : encore plus court merci.
ai-ask-letter-done = Bravo. Une demande claire donne une lettre utile. Sami la relit avant de l’envoyer.

## Ask: reading about what is private

ai-ask-private-title = Ce que vous gardez pour vous
# At most 55 words.
ai-ask-private-text =
    Ce que vous écrivez part sur les machines d’une entreprise. Elle peut le garder et le relire.

    N’écrivez jamais un nom de famille, une adresse, un numéro, un mot de passe ou une maladie.

    Remplacez-les : « mon voisin », « ma ville ». Vous complétez ensuite le texte vous-même.

## Ask: a poster

ai-ask-poster-title = Une affiche pour l’association
# At most 30 words.
ai-ask-poster-text = L’association d’Inès prépare un vide-grenier. Composez la demande d’affiche, sans rien de privé. Envoyez-la, puis précisez-la en 4 mots.
ai-ask-poster-hint-1 = Ouvrez chaque ligne. Écartez les mots vagues et les détails privés.
ai-ask-poster-hint-2 = Dites la date, pas le téléphone d’Inès. Dites les lecteurs, puis la forme.
ai-ask-poster-hint-3 = « Écrire une affiche », « Les familles du quartier », « Dimanche, de 9 h à 17 h », « Un titre et 3 lignes ». Envoyez. Tapez : ajoute un titre joyeux.
ai-ask-poster-done = Bravo. Inès ajoute son téléphone elle-même, sur l’affiche imprimée.

## Ask: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
ai-ask-check-1-title = Quelle demande donne la réponse la plus utile ?
ai-ask-check-1-answer-1 = Parle-moi de cuisine.
ai-ask-check-1-answer-2 = Propose 3 repas sans four, pour 2 adultes.
ai-ask-check-1-answer-3 = Donne la meilleure recette du monde.
ai-ask-check-1-why-1 = Le sujet est trop large. Dites quel repas, pour qui, avec quel matériel.
ai-ask-check-1-why-2 = Oui. La demande dit combien, pour qui, et avec quelle limite.
ai-ask-check-1-why-3 = L’assistant ne connaît pas vos goûts. Dites ce qui compte pour vous.

ai-ask-check-2-title = Vous demandez de l’aide pour une lettre à la CAF. Que laissez-vous de côté ?
ai-ask-check-2-answer-1 = Mon numéro d’allocataire.
ai-ask-check-2-answer-2 = Le sujet de la lettre.
ai-ask-check-2-answer-3 = La longueur voulue.
ai-ask-check-2-why-1 = Oui. Vous ajoutez ce numéro vous-même, dans la lettre finale.
ai-ask-check-2-why-2 = Sans le sujet, l’assistant ne peut pas aider. Dites-le, sans détail privé.
ai-ask-check-2-why-3 = La longueur ne dit rien de vous. Elle rend la réponse plus utile.

ai-ask-check-3-title = La réponse ne vous convient pas. Que faites-vous ?
ai-ask-check-3-answer-1 = J’envoie la même demande, en majuscules.
ai-ask-check-3-answer-2 = J’utilise le texte tel quel.
ai-ask-check-3-answer-3 = Je précise : plus court, plus simple, autre ton.
ai-ask-check-3-why-1 = Les majuscules n’apportent rien. L’assistant a besoin d’un détail nouveau.
ai-ask-check-3-why-2 = Ce texte part sous votre nom. Faites-le d’abord corriger.
ai-ask-check-3-why-3 = Oui. Une précision courte suffit souvent pour changer le texte.

### Lesson "ai.check": an assistant sounds sure of itself even when it is wrong; each fact has a source.

## Check: the lesson

# At most 40 characters.
ai-check-title = Vérifier ce que dit l’assistant
# Each outcome: at most 60 characters.
ai-check-can-1 = Je sais repérer ce qui est à vérifier.
ai-check-can-2 = Je sais comparer une réponse avec sa source.
ai-check-can-3 = Je sais où trouver un site officiel.
# The same gesture on one's own machine.
ai-check-home-1 = Téléphone : posez une question sur votre ville, puis vérifiez sur le site de la mairie.
ai-check-home-2 = Ordinateur : ouvrez le lien donné par l’assistant, et cherchez la phrase dans la page.
# The card to take away: at most 5 short lines.
ai-check-card =
    L’assistant parle avec assurance, même s’il se trompe.
    Dates, prix, numéros, lois : je vérifie.
    J’ouvre la source moi-même.
    Démarches : service-public.gouv.fr
    Santé : je demande à un professionnel.

## Check: reading

ai-check-why-title = Sûr de lui, mais pas toujours juste
# At most 55 words.
ai-check-why-text =
    Un assistant écrit des phrases probables. Elles sont souvent justes, parfois fausses.

    Le ton est le même dans les 2 cas. Il invente aussi des livres, des lois ou des liens.

    Une réponse est donc un brouillon. Le plus important se vérifie à la source.

## Check: the library

ai-check-library-title = La médiathèque de Valbrune
# At most 30 words.
ai-check-library-text = Lise demande à un assistant comment emprunter un livre. Vérifiez chaque ligne avec sa source. Une ligne est fausse.
ai-check-library-hint-1 = Ouvrez une ligne, puis « Vérifier la source ». Comparez les 2 textes.
ai-check-library-hint-2 = Cherchez les chiffres et les conditions. Un seul détail peut tout changer.
ai-check-library-hint-3 = Pour chaque ligne, choisissez « Vérifier la source ». « La carte coûte 15 € pour tous » : « C’est faux ». Les 3 autres : « C’est vrai ».
ai-check-library-done = Bravo. Sans vérifier, Lise pensait payer la carte de ses enfants.

## Check: reading about where to look

ai-check-where-title = Où vérifier
# At most 55 words.
ai-check-where-text =
    Cherchez qui est responsable de l’information, puis ouvrez son site.

    Une démarche : service-public.gouv.fr. Un horaire : le site de la mairie. La santé : ameli.fr, un médecin ou un pharmacien.

    Tapez l’adresse vous-même. Un lien donné par l’assistant peut être inventé.

## Check: useful numbers

ai-check-numbers-title = Les numéros d’urgence
# At most 30 words.
ai-check-numbers-text = Un élève prépare un exposé avec un assistant. Vérifiez les 5 lignes. 2 lignes sont fausses.
ai-check-numbers-hint-1 = Ouvrez chaque ligne et sa source, même si la ligne semble juste.
ai-check-numbers-hint-2 = Regardez bien les lignes du 112 et du 115.
ai-check-numbers-hint-3 = Vérifiez chaque source. Pour le 112 et le 115, choisissez « C’est faux ». Pour le 15, le 114 et le 33700 : « C’est vrai ».
ai-check-numbers-done = Bravo, l’exposé est juste. Pour un numéro d’urgence, une erreur peut coûter cher.

## Check: reading about pictures and voices

ai-check-picture-title = Des images et des voix aussi
# At most 55 words.
ai-check-picture-text =
    L’IA fabrique aussi des photos, des vidéos et des voix. Elles semblent vraies.

    Demandez-vous : qui publie ? Un journal connu en parle-t-il ? Que cherche-t-on à me faire faire ?

    Un proche vous appelle et veut de l’argent ? Raccrochez. Appelez-le à son numéro habituel.

## Check: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
ai-check-check-1-title = L’assistant répond d’un ton très sûr. Qu’est-ce que cela prouve ?
ai-check-check-1-answer-1 = La réponse est juste.
ai-check-check-1-answer-2 = La réponse vient d’un site officiel.
ai-check-check-1-answer-3 = Rien : il garde ce ton quand il se trompe.
ai-check-check-1-why-1 = Une phrase fausse peut être très bien écrite. Le ton ne suffit pas.
ai-check-check-1-why-2 = Il faut voir le site pour le savoir. Ouvrez-le vous-même.
ai-check-check-1-why-3 = Oui. Seule la source permet de savoir.

ai-check-check-2-title = L’assistant cite une loi qui vous donne 3 mois. Que faites-vous ?
ai-check-check-2-answer-1 = Je cherche cette règle sur un site officiel.
ai-check-check-2-answer-2 = Je demande à l’assistant s’il est sûr.
ai-check-check-2-answer-3 = J’attends 3 mois : la loi est citée.
ai-check-check-2-why-1 = Oui. service-public.gouv.fr explique les règles et leurs délais.
ai-check-check-2-why-2 = Il peut répondre oui et se tromper encore. Cherchez ailleurs que chez lui.
ai-check-check-2-why-3 = La loi citée peut être inventée. Vérifiez avant de laisser passer le temps.

ai-check-check-3-title = L’assistant conseille d’arrêter un médicament. Que faites-vous ?
ai-check-check-3-answer-1 = J’arrête : il a lu beaucoup de textes.
ai-check-check-3-answer-2 = Je demande à mon médecin ou à mon pharmacien.
ai-check-check-3-answer-3 = Je diminue seulement un peu la dose.
ai-check-check-3-why-1 = Il ne vous connaît pas et peut se tromper. Demandez à un professionnel de santé.
ai-check-check-3-why-2 = Oui. Eux connaissent votre santé et vos autres traitements.
ai-check-check-3-why-3 = Même un petit changement peut être dangereux. Demandez d’abord à un professionnel.

### Lesson "ai.language": translation, dictation and reading aloud by machine.

## Language: the lesson

# At most 40 characters.
ai-language-title = Traduire, dicter, faire lire
# Each outcome: at most 60 characters.
ai-language-can-1 = Je sais traduire un texte et douter d’une ligne.
ai-language-can-2 = Je sais dicter un message et le corriger.
ai-language-can-3 = Je sais faire lire un texte à voix haute.
# The same gesture on one's own machine.
ai-language-home-1 = Téléphone : dans un message, touchez le micro du clavier, puis parlez.
ai-language-home-2 = Ordinateur : dans le navigateur, faites un clic droit sur une page et cherchez « Traduire ».
# The card to take away: at most 5 short lines.
ai-language-card =
    Je traduis pour comprendre.
    Une ligne bizarre : je la vérifie.
    Je dicte, puis je relis.
    J’écoute le texte avant de l’envoyer.
    Papier officiel : traducteur agréé.

## Language: reading

ai-language-uses-title = 3 services pour la langue
# At most 55 words.
ai-language-uses-text =
    Traduire : la machine passe un texte d’une langue à une autre.

    Dicter : vous parlez, la machine écrit. Faire lire : la machine lit à voix haute.

    Ces services aident quand on apprend le français, quand on voit mal, ou quand écrire fatigue.

## Language: a leaflet

ai-language-leaflet-title = La notice de la bouilloire
# At most 30 words; on a small screen, at most 3 rows of 56.
ai-language-leaflet-text = Vous recevez une bouilloire. Traduisez sa notice en français, puis choisissez les 2 lignes mal traduites.
ai-language-leaflet-hint-1 = Choisissez d’abord votre langue. Lisez ensuite chaque ligne : que ferait la bouilloire ?
ai-language-leaflet-hint-2 = Cherchez une ligne qui parle d’autre chose, et une ligne dangereuse.
ai-language-leaflet-hint-3 = Choisissez « Français ». Choisissez ensuite la ligne de la cravate, puis la ligne « Lavez l’appareil sous l’eau ».
ai-language-leaflet-done = Bravo. Devant une ligne bizarre, vérifiez le mot ou demandez à quelqu’un.

## Language: reading about papers

ai-language-papers-title = Une aide, pas une preuve
# At most 55 words.
ai-language-papers-text =
    Une traduction par machine aide à comprendre. Elle peut oublier un « ne… pas » ou changer une date.

    Pour un acte de naissance ou un diplôme, on peut exiger un traducteur agréé. La mairie ou le tribunal renseigne.

    Ne collez pas de papiers privés dans un service gratuit.

## Language: a dictated message

ai-language-message-title = Dicter un message à l’école
# At most 30 words.
ai-language-message-text = Dictez le message de Fatou à l’école. Corrigez les 2 lignes mal comprises, écoutez tout le texte, puis gardez-le.
ai-language-message-hint-1 = Lisez le message, puis choisissez « Dicter ». Des mots proches à l’oreille ont été confondus.
ai-language-message-hint-2 = Regardez le jour et l’heure. Choisissez la ligne fausse, puis ce que Fatou a dit.
ai-language-message-hint-3 = Ligne 2 : choisissez « mardi ». Ligne 3 : choisissez « dix heures ». Écoutez ensuite les 4 lignes, puis « Garder ce texte ».
ai-language-message-done = Bravo. Écouter le texte fait entendre les erreurs que l’œil ne voit pas.

## Language: reading about listening

ai-language-aloud-title = Faire lire un texte
# At most 55 words.
ai-language-aloud-text =
    Téléphones et ordinateurs savent lire un texte à voix haute. Cherchez « Accessibilité » dans les réglages.

    Vous choisissez la voix et la vitesse. Une voix lente aide à suivre une langue nouvelle.

    Dans un lieu public, mettez un casque. Un message lu tout haut n’est plus privé.

## Language: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
ai-language-check-1-title = Une ligne traduite dit : « Prenez 20 cachets ». Que faites-vous ?
ai-language-check-1-answer-1 = Je vérifie auprès d’un pharmacien.
ai-language-check-1-answer-2 = Je suis la notice : un chiffre se traduit bien.
ai-language-check-1-answer-3 = Je prends 2 cachets : c’est une faute de frappe.
ai-language-check-1-why-1 = Oui. Pour un médicament, un professionnel vous donne la bonne dose.
ai-language-check-1-why-2 = Une machine peut aussi changer un chiffre. Ici, le risque est grave.
ai-language-check-1-why-3 = Vous devinez peut-être mal. Demandez la dose à un pharmacien.

ai-language-check-2-title = La préfecture demande la traduction de votre acte de naissance. Que faites-vous ?
ai-language-check-2-answer-1 = Je le traduis avec mon téléphone.
ai-language-check-2-answer-2 = Un ami bilingue le traduit.
ai-language-check-2-answer-3 = Je m’adresse à un traducteur agréé.
ai-language-check-2-why-1 = Cette traduction aide à comprendre, mais elle ne prouve rien.
ai-language-check-2-why-2 = Même très bonne, elle n’est pas officielle. Il faut un traducteur agréé.
ai-language-check-2-why-3 = Oui. Sa signature et son cachet rendent la traduction officielle.

ai-language-check-3-title = Vous avez dicté un message. Que faites-vous avant de l’envoyer ?
ai-language-check-3-answer-1 = Rien : la machine entend bien.
ai-language-check-3-answer-2 = Je relis ou j’écoute le texte.
ai-language-check-3-answer-3 = Je dicte le message une deuxième fois.
ai-language-check-3-why-1 = Elle confond des mots proches, surtout les noms, les jours et les heures.
ai-language-check-3-why-2 = Oui. Vous trouvez ainsi les mots mal compris.
ai-language-check-3-why-3 = La même erreur peut revenir. Relisez, puis corrigez seulement la ligne fausse.

### Words that the imitations show.

## Requests: the heating

# Names of parts: at most 14 characters. Choices: at most 36. Reasons: at most 110. Answers: at most 45 words.
ai-request-heating-part-1 = La demande
ai-request-heating-part-1-choice-1 = Aide-moi, c’est urgent
ai-request-heating-part-1-choice-2 = Une lettre pour le chauffage
ai-request-heating-part-1-choice-3 = Parle-moi du chauffage
ai-request-heating-part-1-why-1 = L’assistant ne sait pas à quoi aider. Dites quel texte vous voulez, et sur quel sujet.
ai-request-heating-part-1-why-3 = Vous recevrez un exposé sur le chauffage. Dites que vous voulez une lettre.
ai-request-heating-part-2 = Pour qui
ai-request-heating-part-2-choice-1 = Mon propriétaire
ai-request-heating-part-2-choice-2 = Quelqu’un
ai-request-heating-part-2-why-2 = On n’écrit pas de la même façon à un ami et à un propriétaire. Dites qui va lire.
ai-request-heating-part-3 = La forme
ai-request-heating-part-3-choice-1 = Comme tu veux
ai-request-heating-part-3-choice-2 = En 10 pages
ai-request-heating-part-3-choice-3 = Polie, en 5 phrases
ai-request-heating-part-3-why-1 = L’assistant choisit alors au hasard. Dites le ton et la longueur.
ai-request-heating-part-3-why-2 = Personne ne lira 10 pages. Quelques phrases sont plus utiles.
ai-request-heating-shown = « Bonjour, le chauffage du logement est en panne depuis lundi. Il fait froid. Pouvez-vous envoyer un réparateur cette semaine ? Je suis présent le soir. Merci de votre réponse. »
ai-request-heating-end = « Bonjour, le chauffage est en panne depuis lundi. Pouvez-vous envoyer un réparateur cette semaine ? Merci. »

## Requests: the sale

ai-request-sale-part-1 = La demande
ai-request-sale-part-1-choice-1 = Écrire une affiche
ai-request-sale-part-1-choice-2 = Faire venir du monde
ai-request-sale-part-1-choice-3 = Écrire quelque chose de bien
ai-request-sale-part-1-why-2 = C’est votre but, mais quel texte voulez-vous ? Dites-le à l’assistant.
ai-request-sale-part-1-why-3 = « Quelque chose » est trop vague. Dites quel texte vous voulez.
ai-request-sale-part-2 = Pour qui
ai-request-sale-part-2-choice-1 = La famille Valmont, 4 rue des Lilas
ai-request-sale-part-2-choice-2 = Tout le monde
ai-request-sale-part-2-choice-3 = Les familles du quartier
ai-request-sale-part-2-why-1 = Un nom et une adresse sont privés. L’assistant n’en a pas besoin.
ai-request-sale-part-2-why-2 = Pour parler à chacun, dites qui vous voulez voir venir.
ai-request-sale-part-3 = Les détails
ai-request-sale-part-3-choice-1 = Le téléphone personnel d’Inès
ai-request-sale-part-3-choice-2 = Dimanche, de 9 h à 17 h
ai-request-sale-part-3-choice-3 = Le compte bancaire de l’association
ai-request-sale-part-3-why-1 = Un téléphone est privé. Inès peut l’ajouter elle-même, à la fin.
ai-request-sale-part-3-why-3 = Un numéro de compte ne se confie jamais à un assistant.
ai-request-sale-part-4 = La forme
ai-request-sale-part-4-choice-1 = Un titre et 3 lignes
ai-request-sale-part-4-choice-2 = Un long texte sérieux
ai-request-sale-part-4-choice-3 = Une surprise
ai-request-sale-part-4-why-2 = Une affiche se lit en passant. Choisissez une forme courte.
ai-request-sale-part-4-why-3 = La surprise peut être loin de votre besoin. Dites la forme voulue.
ai-request-sale-shown = « Vide-grenier du quartier. Dimanche, de 9 h à 17 h. Jouets, livres, vaisselle : venez en famille ! »
ai-request-sale-end = « Dimanche, on vide les greniers ! De 9 h à 17 h, dans le quartier. Jouets, livres, vaisselle : venez en famille ! »

## Claims: the library

# Claims: at most 38 characters. Sources: at most 40. What they say: at most 30 words. Reasons: at most 110.
ai-claim-saturday-text = Elle ouvre le samedi matin
ai-claim-saturday-source = www.mairie-valbrune.example
ai-claim-saturday-says = Horaires de la médiathèque : du mardi au samedi, de 9 h à 12 h et de 14 h à 18 h.
ai-claim-saturday-why = La source dit : du mardi au samedi, de 9 h à 12 h. La ligne est vraie.
ai-claim-card-text = La carte coûte 15 € pour tous
ai-claim-card-source = www.mairie-valbrune.example
ai-claim-card-says = La carte est gratuite jusqu’à 18 ans et pour les demandeurs d’emploi. Elle coûte 15 € par an pour les autres adultes.
ai-claim-card-why = Relisez la source : la carte est gratuite pour certains. « Pour tous » est donc faux.
ai-claim-loan-text = On garde un livre 3 semaines
ai-claim-loan-source = Règlement de la médiathèque
ai-claim-loan-says = La durée d’un prêt est de 21 jours. Vous pouvez prolonger un prêt une fois.
ai-claim-loan-why = 21 jours font 3 semaines. La ligne est vraie, avec d’autres mots.
ai-claim-place-text = Elle est près de la gare
ai-claim-place-source = Plan de la ville de Valbrune
ai-claim-place-says = Médiathèque : place de la Gare, à côté de l’arrêt de bus.
ai-claim-place-why = Le plan dit : place de la Gare. La ligne est vraie.

## Claims: useful numbers

ai-claim-doctor-text = Le 15 : le Samu, les urgences de santé
ai-claim-doctor-source = service-public.gouv.fr
ai-claim-doctor-says = Le 15 appelle le Samu, le service d’aide médicale urgente.
ai-claim-doctor-why = La source dit la même chose : le 15 appelle le Samu.
ai-claim-europe-text = Le 112 marche seulement en France
ai-claim-europe-source = service-public.gouv.fr
ai-claim-europe-says = Le 112 est le numéro d’urgence dans tous les pays de l’Union européenne.
ai-claim-europe-why = La source dit : dans toute l’Union européenne. « Seulement en France » est faux.
ai-claim-messages-text = Le 114 : les urgences, par SMS
ai-claim-messages-source = service-public.gouv.fr
ai-claim-messages-says = Le 114 reçoit les urgences par SMS, par visio ou par tchat. Il aide les personnes sourdes ou qui ne peuvent pas parler.
ai-claim-messages-why = La source le confirme : on peut écrire au 114 en cas d’urgence.
ai-claim-night-text = Le 115 : une pharmacie de nuit
ai-claim-night-source = service-public.gouv.fr
ai-claim-night-says = Le 115 aide les personnes sans abri à trouver un hébergement d’urgence.
ai-claim-night-why = La source parle d’hébergement, pas de pharmacie. La ligne est fausse.
ai-claim-texts-text = Le 33700 : signaler un faux SMS
ai-claim-texts-source = service-public.gouv.fr
ai-claim-texts-says = Transférez un SMS indésirable au 33700 pour le signaler.
ai-claim-texts-why = La source dit la même chose : le 33700 reçoit les faux SMS.

## Texts to translate

# A leaflet in a foreign language (here German): at most 30 words. Languages: at most 25 characters.
ai-text-kettle-original = „Füllen Sie kaltes Wasser ein. Schließen Sie den Deckel. Drücken Sie den Schalter. Nicht unter Wasser reinigen. Vor Kindern schützen.“
ai-language-spanish = Espagnol
# The language of this file.
ai-language-mine = Français
ai-language-italian = Italien
# Lines of the translation: at most 48 characters. Lines 2 and 4 are wrong. Reasons: at most 110 and 2 rows of 56.
ai-text-kettle-line-1 = Mettez de l’eau froide.
ai-text-kettle-line-2 = Fermez la cravate.
ai-text-kettle-line-3 = Appuyez sur le bouton.
ai-text-kettle-line-4 = Lavez l’appareil sous l’eau.
ai-text-kettle-line-5 = Gardez loin des enfants.
ai-text-kettle-why-1 = Cette ligne est claire et utile. Elle est bien traduite.
ai-text-kettle-why-2 = Une bouilloire a un couvercle, pas une cravate.
ai-text-kettle-why-3 = Cette ligne est claire et utile. Elle est bien traduite.
ai-text-kettle-why-4 = « Nicht » a été oublié : il ne faut pas laver sous l’eau.
ai-text-kettle-why-5 = Cette ligne est une règle de sécurité. Elle est bien traduite.

## Texts to dictate

# What is said: at most 30 words. Lines and choices: at most 48 characters; lines 2 and 3 were misheard.
ai-text-school-said = « Bonjour, ma fille Awa est malade. Elle revient en classe mardi. Je passe à dix heures prendre ses devoirs. Merci, Fatou. »
ai-text-school-line-1 = Bonjour, ma fille Awa est malade.
ai-text-school-line-2 = Elle revient en classe samedi.
ai-text-school-line-2-choice-1 = Elle revient en classe jeudi.
ai-text-school-line-2-choice-2 = Elle revient en glace mardi.
ai-text-school-line-2-choice-3 = Elle revient en classe mardi.
ai-text-school-line-3 = Je passe à six heures prendre ses devoirs.
ai-text-school-line-3-choice-1 = Je passe à dix heures prendre ses devoirs.
ai-text-school-line-3-choice-2 = Je passe à dix heures prendre ses de voir.
ai-text-school-line-3-choice-3 = Je passe à huit heures prendre ses devoirs.
ai-text-school-line-4 = Merci, Fatou.
