### Labels of the closed lists, by list and code.

label-unknown = not said

## What was held

label-kind-individual = One-to-one session
label-kind-workshop = Workshop
label-kind-talk = Talk
label-kind-project = Project
label-kind-self-service = Self-service visit

## Where

label-place-type-lieu-activite = At the place
label-place-type-domicile = At home
label-place-type-a-distance = At a distance
label-place-type-autre = Another place
label-premises-mobile-stop = Stop of a tour
label-premises-home = Home
label-premises-elsewhere = Another place
label-premises-inside = Inside the walls or remote

## National themes

label-theme-diagnostic-numerique = Digital needs assessment
label-theme-prendre-en-main-du-materiel = Getting to know a device
label-theme-maintenance-de-materiel = Device maintenance
label-theme-gere-ses-contenus-numeriques = Managing one’s files
label-theme-navigation-sur-internet = Browsing the internet
label-theme-email = E-mail
label-theme-bureautique = Office software
label-theme-reseaux-sociaux = Social networks and communication
label-theme-sante = Health
label-theme-banque-et-achats-en-ligne = Online banking and shopping
label-theme-entrepreneuriat = Helping a professional
label-theme-insertion-professionnelle = Getting into work
label-theme-securite-numerique = Online safety
label-theme-parentalite = Parenting
label-theme-scolarite-et-numerique = School and digital tools
label-theme-creer-avec-le-numerique = Creating with digital tools
label-theme-culture-numerique = Digital culture
label-theme-intelligence-artificielle = Artificial intelligence (AI)
label-theme-aide-aux-demarches-administratives = Help with official procedures
label-theme-papiers-elections-citoyennete = Papers - Elections - Citizenship
label-theme-famille-scolarite = Family - Schooling
label-theme-social-sante = Social care - Health
label-theme-travail-formation = Work - Training - Business
label-theme-logement = Housing
label-theme-transports-mobilite = Transport - Mobility
label-theme-argent-impots = Money - Taxes
label-theme-justice = Justice
label-theme-etrangers-europe = Foreign nationals - Europe
label-theme-loisirs-sports-culture = Leisure - Sport - Culture
label-theme-associations = Associations

## Devices

label-device-ordinateur = Computer
label-device-telephone = Phone
label-device-tablette = Tablet
label-device-autre = Other
label-device-aucun = No device
label-own-device-true = The person’s
label-own-device-false = The place’s

## The people, as counters

label-gender-masculin = Male
label-gender-feminin = Female
label-gender-non-communique = Not said
label-age-moins-de-douze = Under 12
label-age-douze-dix-huit = 12 - 17
label-age-dix-huit-vingt-quatre = 18 - 24
label-age-vingt-cinq-trente-neuf = 25 - 39
label-age-quarante-cinquante-neuf = 40 - 59
label-age-soixante-soixante-neuf = 60 - 69
label-age-soixante-dix-plus = 70 and over
label-age-non-communique = Not said
label-status-scolarise = At school or studying
label-status-sans-emploi = Out of work
label-status-en-emploi = In work
label-status-retraite = Retired
label-status-non-communique = Not said or mixed
label-returning-already = Been here before
label-returning-first-time = First time here
label-returning-unknown = Not said

## How it went

label-autonomy-entierement-accompagne = With guidance
label-autonomy-partiellement-autonome = Alone, with guidance when needed
label-autonomy-autonome = Alone
label-workshop-level-debutant = Beginner
label-workshop-level-intermediaire = Intermediate
label-workshop-level-avance = Advanced
label-referral-administration = Public office (town hall, prefecture…)
label-referral-mediation-numerique = Another digital mediation service
label-referral-operateur-ou-organisme-en-charge = Body in charge of the procedure
label-referral-aide-sociale = Social support service (social centre…)
label-referral-insertion-professionnelle = Employment service (job centre, chamber of commerce…)
label-referral-aide-aux-demarches-administratives = Help desk for official procedures (France Services…)
label-referral-autre = Other

## Staff

# The day's role of the person who held the session.
label-mediator-role-mediateur-numerique = Digital mediator
label-mediator-role-conseiller-numerique = Digital adviser
label-mediator-role-aidant-numerique = Digital helper
label-mediator-role-coordinateur = Coordinator
label-mediator-role-benevole = Volunteer
# What a name code may do on this kiosk.
label-role-mediator = Digital mediator
label-role-coordinator = Coordinator

## When and how long

label-duration-under-30 = Under 30 minutes
label-duration-30-to-59 = 30 to 59 minutes
label-duration-60-to-119 = 1 hour to 1 h 59
label-duration-120-and-over = 2 hours and over
label-weekday-monday = Monday
label-weekday-tuesday = Tuesday
label-weekday-wednesday = Wednesday
label-weekday-thursday = Thursday
label-weekday-friday = Friday
label-weekday-saturday = Saturday
label-weekday-sunday = Sunday
# The same at the head of a narrow column.
label-weekday-short-monday = Mon
label-weekday-short-tuesday = Tue
label-weekday-short-wednesday = Wed
label-weekday-short-thursday = Thu
label-weekday-short-friday = Fri
label-weekday-short-saturday = Sat
label-weekday-short-sunday = Sun
# Steps of a usage on the scale of its audience, in the priority matrix.
label-matrix-step-1 = Step 1
label-matrix-step-2 = Step 2
label-matrix-step-3 = Step 3

## Paths, as visitors read them: 44 characters at most

# The three landings of the staircase.
label-level-basic = First steps
label-level-intermediate = Everyday digital life
label-level-advanced = Going further

# Where a call for help was made when it was in none.
label-lesson-none = outside any lesson

# What placement finds below the levels above.
label-placement-none = Keyboard and mouse first

# The five competence areas.
label-area-1 = Finding and sorting information
label-area-2 = Communicating and working together
label-area-3 = Creating content
label-area-4 = Staying safe and well
label-area-5 = Solving problems

# How many of these areas somebody uses.
label-areas-0 = No area
label-areas-1 = 1 area
label-areas-2 = 2 areas
label-areas-3 = 3 areas
label-areas-4 = 4 areas
label-areas-5 = All 5 areas

label-usage-first-steps = Get to know the keyboard and the mouse
label-usage-inform = Find news and information online
label-usage-email = Write and receive e-mails
label-usage-online-safety = Stay safe from scams online
label-usage-office = Write and lay out documents
label-usage-video-call = Call and see each other on video
label-usage-social = Talk with others on social networks
label-usage-e-commerce = Buy and sell online
label-usage-job-search = Look for a job
label-usage-e-culture = Read, listen and visit online
label-usage-e-administration = Do official procedures online
label-usage-e-reputation = Look after your image online
label-usage-cloud = Keep and share your files online
label-usage-publish = Make a site, a blog or an app
label-usage-e-health = Online health and the connected home
label-usage-prototype = Invent and build a prototype
label-usage-ai = Use artificial intelligence
label-usage-footprint = Reduce the impact of digital technology
label-audience-people-in-difficulty = People far from digital life
label-audience-seniors = Older people
label-audience-very-small-businesses = Very small businesses and craftspeople
label-audience-job-seekers = Job seekers
label-audience-associations = Associations
label-audience-pupils = Pupils
label-audience-local-authorities = Local authorities
label-audience-general = Everyone

## What digital technology serves

label-serves-health = Health
label-serves-research = Research
label-serves-environment = Environment
label-serves-transport = Transport
label-serves-globalisation = Globalisation
label-serves-digital-society = Digital society
label-serves-education-training = Education and training
label-serves-open-data = Open data
label-serves-employment = Employment
label-serves-culture-tourism = Culture and tourism
label-serves-public-services = Public services
label-serves-economic-development = Economic development

## Self-service visits

label-entry-usage = Something to learn
label-entry-need = A need
label-entry-placement = A placement
label-entry-procedure = Something to do today
# The three faces, 1 to 3.
label-face-1 = Unhappy
label-face-2 = In between
label-face-3 = Happy

## Whom a path is made for, in the words of the person

label-audience-of-path-people-in-difficulty = I am new to this and want to feel at ease
label-audience-of-path-seniors = I am retired
label-audience-of-path-very-small-businesses = I have a small business
label-audience-of-path-job-seekers = I am looking for a job
label-audience-of-path-associations = I am in an association
label-audience-of-path-pupils = I am at school
label-audience-of-path-local-authorities = I work for a town council
label-audience-of-path-general = Everybody
