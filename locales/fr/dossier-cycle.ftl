### Cycles of digital culture: sectors and skills, a cycle at a glance, the targets of the network.

dossier-cycle-list = Cycles de culture numérique
dossier-cycle-new = Nouveau cycle
dossier-cycle-correct = Corriger le cycle
dossier-cycle-one = Cycle
dossier-cycle-none = Aucun cycle. Un cycle réunit un secteur professionnel en trois blocs : pourquoi, comment, diffuser.
dossier-cycle-field-code = Code
dossier-cycle-field-sector = Secteur
dossier-cycle-field-began = Début
dossier-cycle-field-structures = Structures
dossier-cycle-field-relays = Relais
dossier-cycle-field-skills = Compétences
dossier-cycle-field-ended = Fin
dossier-cycle-field-mediator = Par

## A cycle at a glance.

# $cycle (text): its sector, the day it began.
dossier-cycle-titled = Cycle : { $cycle }
# $part (text): one of the parts below.
dossier-cycle-next = Prochaine étape · { $part }
dossier-cycle-whole = Les trois blocs sont complets. Vous pouvez clore le cycle.
# $day (text)
dossier-cycle-ended = Cycle clos : { $day }
# The blocks (why, how, spreading) and their parts, in their order. At most 25 letters.
dossier-cycle-part-talk = Pourquoi : conférence 2 h
dossier-cycle-part-workshop-day = Pourquoi : atelier 1 jour
dossier-cycle-relays = Pourquoi : relais
dossier-cycle-part-project-days = Comment : projet 2 jours
dossier-cycle-part-production = Diffuser : production
dossier-cycle-skills = Diffuser : compétences
# $held, $times (numbers): how often a part was held, and how often a cycle holds it.
dossier-cycle-held = { $held } sur { $times }
dossier-cycle-close = Clore le cycle aujourd’hui
dossier-cycle-reopen = Rouvrir le cycle

## The targets of the network.

dossier-cycle-targets = Objectifs du réseau
# $year (text), $held, $times (numbers): reached and wanted.
dossier-cycle-target-cycles = Cycles commencés en { $year } : { $held } sur { $times }
dossier-cycle-target-conferences = Conférences tenues en { $year } : { $held } sur { $times }
# $held, $times (numbers): since the programme began; the year is left out.
dossier-cycle-target-trained = Médiateurs formés depuis le début : { $held } sur { $times }
dossier-cycle-share = Part atteinte
# What the numbers of the bars are.
dossier-cycle-share-unit = pour cent de l’objectif
dossier-cycle-share-cycles = Cycles
dossier-cycle-share-conferences = Conférences
dossier-cycle-share-trained = Formations
dossier-cycle-targets-counted = Les formations comptent les présents. Les objectifs se règlent dans la description du site.
dossier-cycle-year-before = Année précédente
dossier-cycle-year-after = Année suivante

## The professional sectors.

dossier-cycle-sector-tourism = Tourisme
dossier-cycle-sector-social-integration = Insertion sociale
dossier-cycle-sector-culture = Culture
dossier-cycle-sector-work-integration = Insertion par l’activité économique
dossier-cycle-sector-social-economy = Économie sociale et solidaire
dossier-cycle-sector-crafts = Artisanat
dossier-cycle-sector-environmental-education = Éducation à l’environnement
dossier-cycle-sector-science-outreach = Culture scientifique
dossier-cycle-sector-social-action = Action sociale
dossier-cycle-sector-special-education = Éducation spécialisée
dossier-cycle-sector-metal-industry = Métallurgie
dossier-cycle-sector-elected-officials = Élus
dossier-cycle-sector-senior-civil-servants = Cadres de la fonction publique

## The shared skills: what a group can do after a cycle. At most 40 letters.

dossier-cycle-skill-first-steps-device = Prendre en main un appareil
dossier-cycle-skill-first-steps-beginners = Accompagner un débutant
dossier-cycle-skill-inform-search = Chercher avec méthode
dossier-cycle-skill-inform-verify = Vérifier une information
dossier-cycle-skill-inform-watch = Organiser sa veille
dossier-cycle-skill-email-write = Écrire un e-mail clair
dossier-cycle-skill-email-newsletter = Envoyer une lettre d’information
dossier-cycle-skill-online-safety-passwords = Gérer ses mots de passe
dossier-cycle-skill-online-safety-scams = Reconnaître une arnaque
dossier-cycle-skill-online-safety-data = Protéger les données d’un public
dossier-cycle-skill-office-text = Mettre en forme un texte
dossier-cycle-skill-office-table = Tenir un tableau
dossier-cycle-skill-office-slides = Préparer une présentation
dossier-cycle-skill-video-call-hold = Animer une visioconférence
dossier-cycle-skill-video-call-webinar = Tenir un webinaire
dossier-cycle-skill-social-account = Tenir un compte professionnel
dossier-cycle-skill-social-community = Animer une communauté
dossier-cycle-skill-e-commerce-shop = Ouvrir une boutique en ligne
dossier-cycle-skill-e-commerce-payment = Encaisser en ligne
dossier-cycle-skill-job-search-profile = Présenter un parcours professionnel
dossier-cycle-skill-e-culture-collections = Mettre des collections en ligne
dossier-cycle-skill-e-culture-visit = Créer une visite à distance
dossier-cycle-skill-e-administration-assist = Aider à une démarche en ligne
dossier-cycle-skill-e-reputation-follow = Suivre les avis en ligne
dossier-cycle-skill-e-reputation-answer = Répondre à un avis
dossier-cycle-skill-cloud-share = Partager des fichiers en équipe
dossier-cycle-skill-cloud-backup = Sauvegarder ses fichiers
dossier-cycle-skill-publish-blog = Tenir un blog
dossier-cycle-skill-publish-web-page = Créer une page web
dossier-cycle-skill-publish-photo = Prendre et retoucher des photos
dossier-cycle-skill-publish-sound = Enregistrer et monter du son
dossier-cycle-skill-publish-video = Filmer et monter une vidéo
dossier-cycle-skill-publish-rights = Respecter le droit d’auteur
dossier-cycle-skill-publish-access = Publier pour tous les publics
dossier-cycle-skill-e-health-assist = Aider à utiliser la santé en ligne
dossier-cycle-skill-prototype-draw = Dessiner un objet en 3D
dossier-cycle-skill-prototype-print = Imprimer en 3D
dossier-cycle-skill-prototype-program = Programmer une carte
dossier-cycle-skill-ai-ask = Formuler une demande à une IA
dossier-cycle-skill-ai-check = Contrôler ce qu’écrit une IA
dossier-cycle-skill-footprint-measure = Mesurer son impact numérique
dossier-cycle-skill-footprint-repair = Réparer et faire durer
