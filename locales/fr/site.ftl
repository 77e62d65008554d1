### The places of the site in the national standard: the coordinator's side.

## The pages

site-open = Décrire le lieu (annuaire national)
site-title = Le lieu
# $name (text): the name of the place.
site-title-of = Le lieu : { $name }
site-reading = Lecture…
site-failed = La lecture a échoué.
site-back = Retour au bureau
site-taken-up = Voici ce que vous aviez commencé. Ce n’est pas encore enregistré.
# The titles of the pages: 24 letters at most.
site-identity = Identité
site-presentation = Présentation
site-address = Adresse
site-contact = Contact
site-opening = Horaires
site-offer = Accompagnement
site-public = Publics
site-access = Accès
# $count (number): fields that say something.
site-filled = { $count ->
    [one] { $count } champ rempli
   *[other] { $count } champs remplis
}
# $count (number): fields that the standard requires and that are empty.
site-lacking = { $count } à remplir
site-nothing = rien
site-save = Enregistrer
site-saving = Enregistrement…
site-forget = Abandonner les changements
site-forget-text = Abandonner ce que vous avez changé depuis le dernier enregistrement ?
site-forget-sure = Oui, abandonner les changements
site-forget-keep = Non, continuer
site-others = Les lieux du site
# $count (number)
site-standard = { $count ->
    [one] Pour l’annuaire national, il manque { $count } champ obligatoire. Vous pouvez déjà enregistrer.
   *[other] Pour l’annuaire national, il manque { $count } champs obligatoires. Vous pouvez déjà enregistrer.
}
site-others-title = Les lieux du site
site-unsaved = non enregistré
site-own = lieu principal
site-other = autre lieu
site-unnamed = lieu sans nom
site-add = Ajouter un lieu
site-pages = Retour à la fiche
site-remove = Retirer ce lieu
# $name (text): the name of the place.
site-remove-title = Retirer ce lieu : { $name } ?
site-remove-text = Il ne sera plus proposé. Les activités déjà enregistrées ne changent pas.
site-remove-sure = Oui, le retirer
site-remove-keep = Non, le garder
# $name (text): the name of the place that was taken away.
site-put-back = Remettre : { $name }
# $page (text): the title of the next page.
site-next = Suite : { $page }
site-ready = C’est bon
# $count (number): letters that may still be typed.
site-left = { $count ->
    [one] Il reste { $count } signe.
   *[other] Il reste { $count } signes.
}
# $field (text): the name of a field that the standard requires.
site-required = { $field } *
site-not-said = non renseigné
site-yes = oui
site-no = non
# $first (text), $count (number): one choice and how many more.
site-and-more = { $first } et { $count } de plus
site-identity-help = * : obligatoire dans l’annuaire national.
site-address-help = * : obligatoire dans l’annuaire national. Latitude et longitude en degrés : 48.8386.
site-contact-help = Donnez les coordonnées du lieu, jamais celles d’une personne. Séparez deux adresses par un espace.
site-public-help = Le lieu accueille tout le monde ? Ne choisissez rien dans la première liste.

## Fields: 26 letters at most on a line

site-field-id = Identifiant (facultatif)
site-field-pivot = SIRET, RNA ou RIDET
site-field-name = Nom du lieu
site-field-commune-name = Nom de la commune
site-field-postcode = Code postal
site-field-commune = Code Insee
site-field-address = Numéro et rue
site-field-address-detail = Complément
site-field-latitude = Latitude
site-field-longitude = Longitude
site-field-types = Type de lieu
site-field-phone = Téléphone
site-field-emails = E-mail du lieu
site-field-websites = Site web
site-field-summary = Le lieu en deux phrases
site-field-presentation = Présentation complète
site-field-source = Qui collecte ces données
site-field-mobility = Fixe ou itinérant
site-field-parent = Structure ou réseau
site-field-services = Services
site-field-audiences = Réservé à
site-field-needs = Prise en charge
site-field-fees = Frais
site-field-programmes = Programmes nationaux
site-field-labels = Formations et labels
site-field-other-labels = Autres labels
site-field-access = Comment venir
site-field-support = Modes d’accompagnement
site-field-accessibility = Page Acceslibre
site-field-booking = Page de rendez-vous
site-field-connections = Connexion du lieu
site-field-very-small-businesses = Reçoit des TPE

## Opening hours

site-opening-help = Tapez ainsi : 9-12 14-18:30. Jour fermé : laissez vide.
site-copy-monday = Copier le lundi jusqu’au vendredi
site-holidays = Jours fériés
site-as-usual = comme les autres jours
site-closed = fermé
site-exceptions = Fermetures et exceptions
site-exceptions-help = Un jour : 24/12/2026. Plusieurs : 24/12/2026 2/1/2027. Sans année, c’est chaque année. Choisissez une ligne pour la changer ou la retirer.
# $count (number)
site-exceptions-count = { $count ->
    [one] { $count } exception
   *[other] { $count } exceptions
}
site-days = Jours
site-days-hours = Heures (vide : fermé)
site-exception-add = Ajouter
# $days, $hours (texts): "jeudi 24 décembre 2026", "fermé".
site-exception = { $days } : { $hours }
site-read-hours = Relire les horaires
# $hour (number)
site-time = { $hour } h
# $hour (number), $minutes (text): two digits.
site-time-minutes = { $hour } h { $minutes }
# $from, $to (texts): hours.
site-hours-span = de { $from } à { $to }
# $first, $next (texts): ranges of hours.
site-hours-and = { $first }, { $next }
# $day (text): a whole date.
site-day = { $day }
# $day (text): day and month, in digits.
site-day-yearly = { $day } (chaque année)
# $first, $last (texts): days or weekdays.
site-days-between = du { $first } au { $last }
site-weekday-1 = lundi
site-weekday-2 = mardi
site-weekday-3 = mercredi
site-weekday-4 = jeudi
site-weekday-5 = vendredi
site-weekday-6 = samedi
site-weekday-7 = dimanche

## What is wrong in a field, and what to do

# $most (number)
site-fault-long = c’est trop long : { $most } signes au plus
site-fault-sign = un signe ne va pas : retirez-le
site-fault-id = lettres, chiffres et tirets seulement
site-fault-pivot = ce numéro est faux : vérifiez les chiffres
site-fault-postcode = écrivez les 5 chiffres du code postal
site-postcode-doubt = Ce code postal n’est pas du département de la commune. Vérifiez les deux.
site-fault-commune = ce code n’est pas dans la liste des communes
site-fault-degrees = écrivez des degrés, par exemple 48.8386
site-fault-alone = latitude et longitude vont ensemble
site-fault-phone = écrivez 10 chiffres, ou +33 et 9 chiffres
site-fault-email = ce n’est pas une adresse e-mail
site-fault-web = l’adresse commence par https://
site-fault-many = il y en a trop
site-fault-none = « Aucune » va seule
site-fault-time = écrivez les heures ainsi : 9-12 14-18:30
site-fault-end = la fin vient avant le début
site-fault-overlap = deux horaires se chevauchent
site-fault-day = écrivez le jour ainsi : 24/12/2026
site-fault-backwards = le dernier jour vient avant le premier

## Types of place

site-types-others = Autres types, par leur sigle national
site-types-bib = Bibliothèque ou médiathèque
site-types-epn = Espace public numérique
site-types-muni = Mairie
site-types-epci = Intercommunalité
site-types-ccas = Centre communal d’action sociale
site-types-cias = Centre intercommunal d’action sociale
site-types-cs = Centre social
site-types-asso = Association
site-types-tiers-lieux = Tiers-lieu
site-types-fablab = Fablab
site-types-mjc = Maison des jeunes et de la culture
site-types-rfs = France services
site-types-pimms = Point d’information médiation (PIMMS)
site-types-mds = Maison des solidarités
site-types-ml = Mission locale
site-types-ft = France Travail
site-types-pij-bij = Information jeunesse
site-types-la-poste = La Poste
site-types-evs = Espace de vie sociale
site-types-relais-lecture = Relais lecture
site-types-ressourcerie = Ressourcerie
site-types-cd = Conseil départemental
site-types-autre = Autre

## Values of the standard

site-mobility-mobile = Itinérant
site-mobility-fixed = Fixe
site-services-procedures = Aide aux démarches administratives
site-services-everyday-tools = Maîtrise des outils numériques du quotidien
site-services-employment = Insertion professionnelle via le numérique
site-services-safe-use = Utilisation sécurisée du numérique
site-services-parenting = Parentalité et éducation avec le numérique
site-services-leisure-creation = Loisirs et créations numériques
site-services-understanding = Compréhension du monde numérique
site-services-access-equipment = Accès internet et matériel informatique
site-services-buying-equipment = Acquisition de matériel informatique à prix solidaire
site-audiences-youth = Jeunes
site-audiences-students = Étudiants
site-audiences-families-children = Familles et enfants
site-audiences-seniors = Seniors
site-audiences-women = Femmes
site-needs-deafness = Surdité
site-needs-motor-disability = Handicaps moteurs
site-needs-mental-disability = Handicaps mentaux
site-needs-illiteracy = Illettrisme
site-needs-languages-english = Langues étrangères (anglais)
site-needs-languages-other = Langues étrangères (autres)
site-needs-visual-impairment = Déficience visuelle
site-fees-free = Gratuit
site-fees-free-conditions = Gratuit sous condition
site-fees-paid = Payant
site-programmes-aidants-connect = Aidants Connect
site-programmes-reference-libraries = Bibliothèques numériques de référence
site-programmes-pix-certification = Certification Pix
site-programmes-conseillers-numeriques = Conseillers numériques
site-programmes-emmaus-connect = Emmaüs Connect
site-programmes-france-services = France services
site-programmes-grande-ecole-du-numerique = Grande École du Numérique
site-programmes-red-cross = La Croix-Rouge
site-programmes-caf-digital-point = Point d’accès numérique CAF
site-programmes-promeneurs-du-net = Promeneurs du Net
site-programmes-digital-relay = Relais numérique (Emmaüs Connect)
site-labels-mon-espace-sante = Formé à « Mon espace santé »
site-labels-duplex = Formé à « DUPLEX » (illettrisme)
site-labels-arnia-mednum-bfc = Arnia/MedNum BFC (Bourgogne-Franche-Comté)
site-labels-reuse-normandie = Collectif ressources et acteurs réemploi (Normandie)
site-labels-etapes-numeriques = Étapes numériques (La Poste)
site-labels-fabriques-de-territoire = Fabriques de territoire
site-labels-eclaireurs-drome = Les Éclaireurs du numérique (Drôme)
site-labels-mes-papiers = Mes Papiers (Métropole de Lyon)
site-labels-ordi-3 = ORDI 3.0
site-labels-sud-labs = SUD LABS (PACA)
site-access-come = Se présenter
site-access-phone = Téléphoner
site-access-email = Écrire un e-mail
site-access-book-online = Prendre rendez-vous en ligne
site-access-no-public = Ce lieu n’accueille pas de public
site-access-referral-email = Envoyer un e-mail avec une fiche de prescription
site-support-alone = En autonomie
site-support-individual = Accompagnement individuel
site-support-workshop = Dans un atelier collectif
site-support-remote = À distance
site-connections-wired = Câble
site-connections-wifi = Wi-Fi
site-connections-mobile = Réseau mobile
site-connections-none = Aucune
