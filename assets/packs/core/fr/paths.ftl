### The paths: a sequence of lessons made for somebody, with its own introduction.

## Levels: for everybody

# Titles: at most 45 characters. Introductions: at most 40 words.
path-level-basic-title = Les bases, pas à pas
path-level-basic-intro = Clavier, recherche, e-mail, sécurité : 6 pas à pas pour bien commencer. Vous avancez à votre rythme. Ici, rien ne peut se casser.
path-level-intermediate-title = Le numérique de tous les jours
path-level-intermediate-intro = Écrire une lettre, voir ses proches, acheter, lire : 6 pas à pas pour la vie de tous les jours. Tout est inventé : vous pouvez essayer sans risque.
path-level-advanced-title = Aller plus loin
path-level-advanced-intro = Démarches, santé, fichiers, réputation, assistants : 7 pas à pas pour faire seul ce qui paraît difficile. Choisissez l’ordre qui vous plaît.

## People for whom digital technology is far away: speak to the person, never label them

path-people-in-difficulty-office-title = Écrire et envoyer une lettre
path-people-in-difficulty-office-intro = Vous avez une lettre à écrire à un service ou à un bailleur ? Ces 4 pas à pas vont des mots de l’écran jusqu’à l’envoi.
# What the path says at the beginning of a lesson: at most 25 words.
path-people-in-difficulty-office-for-office-letter = Pour vous : une lettre à votre bailleur, pour demander une réparation.
path-people-in-difficulty-office-for-email-attach = Pour vous : envoyez la lettre au bailleur, et gardez-en une copie.
path-people-in-difficulty-e-administration-title = Faire mes démarches en ligne
path-people-in-difficulty-e-administration-intro = Une aide, un rendez-vous, un papier : ces 4 pas à pas montrent comment faire. Un formulaire d’entraînement n’envoie rien. Ensuite, vous faites le vrai avec une personne.
path-people-in-difficulty-e-administration-for-e-administration-account = Pour vous : un seul compte ouvre plusieurs services publics. Vous retenez un seul mot de passe.
path-people-in-difficulty-e-administration-for-e-administration-form = Pour vous : une demande d’aide, avec ses papiers et sa preuve.

## Seniors

path-seniors-email-title = Écrire à ses proches
path-seniors-email-intro = Recevoir des nouvelles, envoyer une photo, reconnaître une arnaque : 4 pas à pas, avec le temps qu’il faut. Une erreur s’annule toujours.
path-seniors-email-for-email-mailbox = Pour vous : répondre à un petit-fils, ou confirmer une sortie du club.
path-seniors-email-for-email-attach = Pour vous : envoyer à la famille les photos de dimanche.
path-seniors-e-culture-title = Lire, visiter et voir les siens
path-seniors-e-culture-intro = Des livres à gros caractères, des musées sans se déplacer, les siens à l’écran : 4 pas à pas pour le plaisir.
path-seniors-e-culture-for-e-culture-books = Pour vous : un livre électronique se lit avec de grandes lettres, et se rend tout seul.
path-seniors-e-culture-for-video-call-family = Pour vous : un appel avec les petits-enfants, même quand ils sont loin.
path-seniors-e-health-title = Ma santé et ma maison en ligne
path-seniors-e-health-intro = Un rendez-vous chez le médecin, une ordonnance retrouvée, une maison qui aide : 4 pas à pas. Vous décidez toujours qui voit quoi.
path-seniors-e-health-for-e-health-appointment = Pour vous : prendre rendez-vous sans attendre au téléphone, et pouvoir l’annuler.
path-seniors-e-health-for-e-health-home = Pour vous : une lampe qui s’allume la nuit, sans rien dire à personne.

## Very small businesses and craftspeople

path-very-small-businesses-publish-title = Une page pour exister
path-very-small-businesses-publish-intro = Vos horaires, votre adresse, vos réalisations : les clients cherchent d’abord en ligne. Ces 3 pas à pas donnent une page simple et de bons avis.
path-very-small-businesses-publish-for-publish-page = Pour votre entreprise : un nom, un métier, des horaires et un téléphone suffisent pour commencer.
path-very-small-businesses-publish-for-e-reputation-answer = Pour votre entreprise : une réponse calme à un avis rassure les clients suivants.
path-very-small-businesses-e-commerce-title = Vendre et encaisser en ligne
path-very-small-businesses-e-commerce-intro = Une annonce claire, un paiement sûr, des factures gardées : 4 pas à pas pour vendre sans mauvaise surprise.
path-very-small-businesses-e-commerce-for-e-commerce-sell = Pour votre entreprise : une photo, un prix, un délai. L’acheteur sait à quoi s’attendre.
path-very-small-businesses-e-commerce-for-online-safety-scams = Pour votre entreprise : de faux fournisseurs envoient de fausses factures. Les signes sont les mêmes.
path-very-small-businesses-prototype-title = De l’idée au premier essai
path-very-small-businesses-prototype-intro = Une pièce introuvable, un outil à améliorer ? Ces 4 pas à pas vont du besoin à l’essai, puis à une petite application.
path-very-small-businesses-prototype-for-prototype-idea = Pour votre atelier : partez d’un geste qui fait perdre du temps chaque jour.
path-very-small-businesses-prototype-for-publish-app = Pour votre entreprise : trois écrans suffisent pour prendre des commandes.

## Job seekers

path-job-seekers-job-search-title = Chercher un emploi
path-job-seekers-job-search-intro = Trouver des offres, recevoir les nouvelles, répondre, éviter les fausses : 4 pas à pas. Tout est inventé ici : vous pouvez essayer plusieurs fois.
path-job-seekers-job-search-for-job-search-offers = Pour vous : choisissez un métier et un lieu. L’alerte cherche à votre place.
path-job-seekers-job-search-for-email-sort = Pour vous : le message d’un recruteur ne doit pas se perdre entre deux publicités.
path-job-seekers-e-reputation-title = Mon image auprès des recruteurs
path-job-seekers-e-reputation-intro = Beaucoup de recruteurs cherchent un nom en ligne. Ces 3 pas à pas vous aident à voir, régler et montrer ce que vous voulez.
path-job-seekers-e-reputation-for-e-reputation-search = Pour vous : regardez votre nom comme le ferait un recruteur.
path-job-seekers-e-reputation-for-social-network = Pour vous : un profil professionnel dit ce que vous savez faire, rien de plus.
path-job-seekers-cloud-title = Mon CV toujours avec moi
path-job-seekers-cloud-intro = Écrire son CV, le ranger, le partager par un lien, l’envoyer : 4 pas à pas. Il vous suit sur tous les appareils.
path-job-seekers-cloud-for-office-cv = Pour vous : un CV d’une page, avec vos savoir-faire en premier.
path-job-seekers-cloud-for-cloud-share = Pour vous : un lien vers le CV, que le recruteur lit sans le modifier.

## Associations

path-associations-publish-title = Le site de notre association
path-associations-publish-intro = Dire qui vous êtes, montrer vos actions, respecter les images et les auteurs : 3 pas à pas pour un site que chacun peut lire.
path-associations-publish-for-publish-site = Pour votre association : l’adresse, les horaires et le prochain rendez-vous d’abord.
path-associations-publish-for-social-picture = Pour votre association : demandez l’accord avant de publier la photo de la fête.
path-associations-social-title = Faire vivre un réseau solidaire
path-associations-social-intro = Appeler des bénévoles, choisir qui voit un message, se réunir à distance : 3 pas à pas pour rester en lien.
path-associations-social-for-social-network = Pour votre association : un appel à bénévoles clair, avec une date et un contact.
path-associations-social-for-video-call-meeting = Pour votre association : un conseil à distance, où seuls les membres entrent.
path-associations-e-commerce-title = Recevoir des dons en ligne
path-associations-e-commerce-intro = Une page de dons honnête, des reçus gardés, une page qui explique : 3 pas à pas. Personne ne paie ici : tout est inventé.
path-associations-e-commerce-for-e-commerce-donations = Pour votre association : dites à quoi sert le don, et envoyez un reçu.
path-associations-e-commerce-for-publish-page = Pour votre association : une page courte, avec un projet et un bouton.

## Pupils

path-pupils-title = Bien chercher et se protéger
path-pupils-intro = Vrai ou faux, mots de passe, profil, assistants : 4 pas à pas utiles pour l’école et en dehors. Essayez, annulez, recommencez.
path-pupils-for-inform-judge = Pour toi comme pour un exposé : qui le dit, et quand ?
path-pupils-for-ai-check = Pour un devoir : l’assistant se trompe parfois. Vérifie avant de recopier.

## Local authorities

path-local-authorities-title = Un service public numérique pour tous
path-local-authorities-intro = Se mettre à la place des habitants, publier clairement, réduire l’empreinte de la commune : 4 pas à pas pour les élus et les agents.
path-local-authorities-for-e-administration-form = Pour votre commune : faites la démarche comme un habitant la fait.
path-local-authorities-for-publish-site = Pour votre commune : les mêmes règles valent pour le site de la mairie.
