### Labels of the closed lists, by list and code. Those of the national record are its own wording, word for word.

label-unknown = non communiqué

## What was held

label-kind-individual = Accompagnement individuel
label-kind-workshop = Atelier collectif
label-kind-talk = Conférence
label-kind-project = Projet
label-kind-self-service = Utilisation en autonomie

## Where

label-place-type-lieu-activite = Lieu d’activité
label-place-type-domicile = À domicile
label-place-type-a-distance = À distance
label-place-type-autre = Autre lieu
label-premises-mobile-stop = Halte de tournée
label-premises-home = Domicile
label-premises-elsewhere = Autre lieu
label-premises-inside = Dans les murs ou à distance

## National themes

label-theme-diagnostic-numerique = Diagnostic numérique
label-theme-prendre-en-main-du-materiel = Prendre en main du matériel
label-theme-maintenance-de-materiel = Maintenance de matériel
label-theme-gere-ses-contenus-numeriques = Gérer ses contenus numériques
label-theme-navigation-sur-internet = Navigation sur internet
label-theme-email = E-mail
label-theme-bureautique = Bureautique
label-theme-reseaux-sociaux = Réseaux sociaux communication
label-theme-sante = Santé
label-theme-banque-et-achats-en-ligne = Banque et achats en ligne
label-theme-entrepreneuriat = Accompagner un professionnel
label-theme-insertion-professionnelle = Insertion professionnelle
label-theme-securite-numerique = Prévention en sécurité numérique
label-theme-parentalite = Parentalité
label-theme-scolarite-et-numerique = Scolarité et numérique
label-theme-creer-avec-le-numerique = Créer avec le numérique
label-theme-culture-numerique = Culture numérique
label-theme-intelligence-artificielle = Intelligence artificielle (IA)
label-theme-aide-aux-demarches-administratives = Aide aux démarches administratives
label-theme-papiers-elections-citoyennete = Papiers - Élections - Citoyenneté
label-theme-famille-scolarite = Famille - Scolarité
label-theme-social-sante = Social - Santé
label-theme-travail-formation = Travail - Formation - Entreprise
label-theme-logement = Logement
label-theme-transports-mobilite = Transports - Mobilité
label-theme-argent-impots = Argent - Impôts
label-theme-justice = Justice
label-theme-etrangers-europe = Étrangers - Europe
label-theme-loisirs-sports-culture = Loisirs - Sports - Culture
label-theme-associations = Associations

## Devices

label-device-ordinateur = Ordinateur
label-device-telephone = Téléphone
label-device-tablette = Tablette
label-device-autre = Autre
label-device-aucun = Pas de matériel
label-own-device-true = À la personne
label-own-device-false = Au lieu

## The people, as counters

label-gender-masculin = Masculin
label-gender-feminin = Féminin
label-gender-non-communique = Non communiqué
label-age-moins-de-douze = Moins de 12 ans
label-age-douze-dix-huit = 12 - 17 ans
label-age-dix-huit-vingt-quatre = 18 - 24 ans
label-age-vingt-cinq-trente-neuf = 25 - 39 ans
label-age-quarante-cinquante-neuf = 40 - 59 ans
label-age-soixante-soixante-neuf = 60 - 69 ans
label-age-soixante-dix-plus = 70 ans et plus
label-age-non-communique = Non communiqué
label-status-scolarise = Scolarisé
label-status-sans-emploi = Sans emploi
label-status-en-emploi = En emploi
label-status-retraite = Retraité
label-status-non-communique = Non communiqué ou hétérogène
label-returning-already = Déjà venu
label-returning-first-time = Première fois ici
label-returning-unknown = Non communiqué

## How it went

label-autonomy-entierement-accompagne = Avec guidage
label-autonomy-partiellement-autonome = Autonome avec guidage en cas de besoin
label-autonomy-autonome = Autonome
label-workshop-level-debutant = Débutant
label-workshop-level-intermediaire = Intermédiaire
label-workshop-level-avance = Avancé
label-referral-administration = Administration (mairie, préfecture…)
label-referral-mediation-numerique = Autre structure de médiation numérique
label-referral-operateur-ou-organisme-en-charge = Opérateur ou organisme en charge de la démarche administrative
label-referral-aide-sociale = Structure d’aide sociale (maison des solidarités, centre social…)
label-referral-insertion-professionnelle = Structure d’insertion professionnelle (France Travail, mission locale, chambre de commerce…)
label-referral-aide-aux-demarches-administratives = Structure d’aide aux démarches administratives (France Services…)
label-referral-autre = Autre

## Staff

# The day's role of the person who held the session.
label-mediator-role-mediateur-numerique = Médiateur·rice numérique
label-mediator-role-conseiller-numerique = Conseiller·ère numérique
label-mediator-role-aidant-numerique = Aidant·e numérique
label-mediator-role-coordinateur = Coordinateur·rice
label-mediator-role-benevole = Bénévole
# What a name code may do on this kiosk.
label-role-mediator = Médiateur·rice numérique
label-role-coordinator = Coordinateur·rice

## When and how long

label-duration-under-30 = Moins de 30 minutes
label-duration-30-to-59 = De 30 à 59 minutes
label-duration-60-to-119 = De 1 heure à 1 h 59
label-duration-120-and-over = 2 heures et plus
label-weekday-monday = Lundi
label-weekday-tuesday = Mardi
label-weekday-wednesday = Mercredi
label-weekday-thursday = Jeudi
label-weekday-friday = Vendredi
label-weekday-saturday = Samedi
label-weekday-sunday = Dimanche
# The same at the head of a narrow column.
label-weekday-short-monday = lun.
label-weekday-short-tuesday = mar.
label-weekday-short-wednesday = mer.
label-weekday-short-thursday = jeu.
label-weekday-short-friday = ven.
label-weekday-short-saturday = sam.
label-weekday-short-sunday = dim.
# Steps of a usage on the scale of its audience, in the priority matrix.
label-matrix-step-1 = Étape 1
label-matrix-step-2 = Étape 2
label-matrix-step-3 = Étape 3

## Paths, as visitors read them: 44 characters at most

# The three landings of the staircase.
label-level-basic = Les premiers pas
label-level-intermediate = Le numérique au quotidien
label-level-advanced = Aller plus loin

# Where a call for help was made when it was in none.
label-lesson-none = hors d’un pas à pas

# What placement finds below the levels above.
label-placement-none = D’abord le clavier et la souris

# The five competence areas.
label-area-1 = Chercher et trier l’information
label-area-2 = Communiquer et collaborer
label-area-3 = Créer des contenus
label-area-4 = Se protéger, préserver sa santé
label-area-5 = Résoudre des problèmes

# How many of these areas somebody uses.
label-areas-0 = Aucun domaine
label-areas-1 = 1 domaine
label-areas-2 = 2 domaines
label-areas-3 = 3 domaines
label-areas-4 = 4 domaines
label-areas-5 = Les 5 domaines

label-usage-first-steps = Prendre en main le clavier et la souris
label-usage-inform = S’informer et chercher sur internet
label-usage-email = Écrire et recevoir des e-mails
label-usage-online-safety = Se protéger des arnaques en ligne
label-usage-office = Écrire et présenter des documents
label-usage-video-call = S’appeler et se voir en vidéo
label-usage-social = Échanger sur les réseaux sociaux
label-usage-e-commerce = Acheter et vendre en ligne
label-usage-job-search = Chercher un emploi
label-usage-e-culture = Lire, écouter et visiter en ligne
label-usage-e-administration = Faire ses démarches en ligne
label-usage-e-reputation = Soigner son image en ligne
label-usage-cloud = Ranger et partager ses fichiers en ligne
label-usage-publish = Créer un site, un blog, une application
label-usage-e-health = Santé en ligne et maison connectée
label-usage-prototype = Inventer et fabriquer un prototype
label-usage-ai = Se servir de l’intelligence artificielle
label-usage-footprint = Réduire l’impact du numérique
label-audience-people-in-difficulty = Personnes éloignées du numérique
label-audience-seniors = Seniors
label-audience-very-small-businesses = Petites entreprises et artisans
label-audience-job-seekers = Personnes en recherche d’emploi
label-audience-associations = Associations
label-audience-pupils = Élèves
label-audience-local-authorities = Collectivités
label-audience-general = Tout public

## What digital technology serves

label-serves-health = Santé
label-serves-research = Recherche
label-serves-environment = Environnement
label-serves-transport = Transports
label-serves-globalisation = Mondialisation
label-serves-digital-society = Société numérique
label-serves-education-training = Éducation et formation
label-serves-open-data = Données ouvertes
label-serves-employment = Emploi
label-serves-culture-tourism = Culture et tourisme
label-serves-public-services = Services publics
label-serves-economic-development = Développement économique

## Self-service visits

label-entry-usage = Un usage à apprendre
label-entry-need = Un besoin
label-entry-placement = Un positionnement
label-entry-procedure = Une démarche à faire aujourd’hui
# The three faces, 1 to 3.
label-face-1 = Pas content
label-face-2 = Entre les deux
label-face-3 = Content

## Whom a path is made for, in the words of the person

label-audience-of-path-people-in-difficulty = Je débute et je veux être à l’aise
label-audience-of-path-seniors = Je suis à la retraite
label-audience-of-path-very-small-businesses = J’ai une petite entreprise
label-audience-of-path-job-seekers = Je cherche un emploi
label-audience-of-path-associations = Je suis dans une association
label-audience-of-path-pupils = Je vais à l’école ou au collège
label-audience-of-path-local-authorities = Je travaille pour une commune
label-audience-of-path-general = Tout le monde
