### The places of the site in the national standard: the coordinator's side.

## The pages

site-open = Describe the place (national directory)
site-title = The place
# $name (text): the name of the place.
site-title-of = The place: { $name }
site-reading = Reading…
site-failed = Reading failed.
site-back = Back to the desk
site-taken-up = Here is what you had begun. It is not saved yet.
# The titles of the pages: 24 letters at most.
site-identity = Identity
site-presentation = Presentation
site-address = Address
site-contact = Contact
site-opening = Opening hours
site-offer = Support
site-public = Audiences
site-access = Access
# $count (number): fields that say something.
site-filled = { $count ->
    [one] { $count } field filled in
   *[other] { $count } fields filled in
}
# $count (number): fields that the standard requires and that are empty.
site-lacking = { $count } to fill in
site-nothing = nothing
site-save = Save
site-saving = Saving…
site-forget = Drop the changes
site-forget-text = Drop what you changed since it was last saved?
site-forget-sure = Yes, drop the changes
site-forget-keep = No, go on
site-others = The places of the site
# $count (number)
site-standard = { $count ->
    [one] The national directory still needs { $count } field. You may save already.
   *[other] The national directory still needs { $count } fields. You may save already.
}
site-others-title = The places of the site
site-unsaved = not saved
site-own = main place
site-other = other place
site-unnamed = place without a name
site-add = Add a place
site-pages = Back to the description
site-remove = Remove this place
# $name (text): the name of the place.
site-remove-title = Remove this place: { $name }?
site-remove-text = It will no longer be offered. Sessions already recorded do not change.
site-remove-sure = Yes, remove it
site-remove-keep = No, keep it
# $name (text): the name of the place that was taken away.
site-put-back = Put back: { $name }
# $page (text): the title of the next page.
site-next = Next: { $page }
site-ready = Done
# $count (number): letters that may still be typed.
site-left = { $count ->
    [one] { $count } sign left.
   *[other] { $count } signs left.
}
# $field (text): the name of a field that the standard requires.
site-required = { $field } *
site-not-said = not said
site-yes = yes
site-no = no
# $first (text), $count (number): one choice and how many more.
site-and-more = { $first } and { $count } more
site-identity-help = * : required in the national directory.
site-address-help = * : required in the national directory. Latitude and longitude in degrees: 48.8386.
site-contact-help = Give the contacts of the place, never those of a person. Put a blank between two addresses.
site-public-help = Is everybody welcome? Then choose nothing in the first list.

## Fields: 26 letters at most on a line

site-field-id = Identifier (optional)
site-field-pivot = SIRET, RNA or RIDET
site-field-name = Name of the place
site-field-commune-name = Name of the commune
site-field-postcode = Postcode
site-field-commune = INSEE code
site-field-address = Number and street
site-field-address-detail = More
site-field-latitude = Latitude
site-field-longitude = Longitude
site-field-types = Type of place
site-field-phone = Telephone
site-field-emails = E-mail of the place
site-field-websites = Website
site-field-summary = The place in two sentences
site-field-presentation = Whole presentation
site-field-source = Who collects these data
site-field-mobility = Fixed or mobile
site-field-parent = Structure or network
site-field-services = Services
site-field-audiences = Reserved for
site-field-needs = Particular needs
site-field-fees = Cost
site-field-programmes = National programmes
site-field-labels = Training and labels
site-field-other-labels = Other labels
site-field-access = How to come
site-field-support = Ways of support
site-field-accessibility = Acceslibre page
site-field-booking = Appointment page
site-field-connections = Connection
site-field-very-small-businesses = Very small firms welcome

## Opening hours

site-opening-help = Type like this: 9-12 14-18:30. Closed all day: leave empty.
site-copy-monday = Copy Monday until Friday
site-holidays = Public holidays
site-as-usual = as on other days
site-closed = closed
site-exceptions = Closing and exceptions
site-exceptions-help = One day: 24/12/2026. Several: 24/12/2026 2/1/2027. Without a year, it is every year. Choose a line to change it or take it away.
# $count (number)
site-exceptions-count = { $count ->
    [one] { $count } exception
   *[other] { $count } exceptions
}
site-days = Days
site-days-hours = Hours (empty: closed)
site-exception-add = Add
# $days, $hours (texts): "Thursday 24 December 2026", "closed".
site-exception = { $days }: { $hours }
site-read-hours = Read the hours again
# $hour (number)
site-time = { $hour }:00
# $hour (number), $minutes (text): two digits.
site-time-minutes = { $hour }:{ $minutes }
# $from, $to (texts): hours.
site-hours-span = { $from } to { $to }
# $first, $next (texts): ranges of hours.
site-hours-and = { $first }, { $next }
# $day (text): a whole date.
site-day = { $day }
# $day (text): day and month, in digits.
site-day-yearly = { $day } (every year)
# $first, $last (texts): days or weekdays.
site-days-between = { $first } to { $last }
site-weekday-1 = Monday
site-weekday-2 = Tuesday
site-weekday-3 = Wednesday
site-weekday-4 = Thursday
site-weekday-5 = Friday
site-weekday-6 = Saturday
site-weekday-7 = Sunday

## What is wrong in a field, and what to do

# $most (number)
site-fault-long = too long: { $most } signs at most
site-fault-sign = one sign does not fit: take it away
site-fault-id = letters, digits and hyphens only
site-fault-pivot = this number is wrong: check its digits
site-fault-postcode = write the 5 digits of the postcode
site-postcode-doubt = This postcode is not of the commune’s department. Check both.
site-fault-commune = this code is not in the list of communes
site-fault-degrees = write degrees, for example 48.8386
site-fault-alone = latitude and longitude go together
site-fault-phone = write 10 digits, or +33 and 9 digits
site-fault-email = this is not an e-mail address
site-fault-web = the address begins with https://
site-fault-many = there are too many
site-fault-none = “None” goes alone
site-fault-time = write the hours like this: 9-12 14-18:30
site-fault-end = the end comes before the beginning
site-fault-overlap = two ranges overlap
site-fault-day = write the day like this: 24/12/2026
site-fault-backwards = the last day comes before the first

## Types of place

site-types-others = Other types, by their national code
site-types-bib = Library
site-types-epn = Public digital space
site-types-muni = Town hall
site-types-epci = Group of communes
site-types-ccas = Social services of the commune
site-types-cias = Social services of several communes
site-types-cs = Social centre
site-types-asso = Association
site-types-tiers-lieux = Third place
site-types-fablab = Fablab
site-types-mjc = Youth and culture centre
site-types-rfs = France services
site-types-pimms = Mediation point (PIMMS)
site-types-mds = Solidarity centre
site-types-ml = Youth employment office (mission locale)
site-types-ft = Employment office (France Travail)
site-types-pij-bij = Youth information
site-types-la-poste = Post office
site-types-evs = Social life space
site-types-relais-lecture = Reading point
site-types-ressourcerie = Reuse shop
site-types-cd = Departmental council
site-types-autre = Other

## Values of the standard

site-mobility-mobile = Mobile
site-mobility-fixed = Fixed
site-services-procedures = Help with administrative procedures
site-services-everyday-tools = Everyday digital tools
site-services-employment = Work through digital technology
site-services-safe-use = Safe use of digital technology
site-services-parenting = Parenting and education
site-services-leisure-creation = Leisure and creation
site-services-understanding = Understanding the digital world
site-services-access-equipment = Internet access and equipment
site-services-buying-equipment = Equipment at a low price
site-audiences-youth = Young people
site-audiences-students = Students
site-audiences-families-children = Families and children
site-audiences-seniors = Older people
site-audiences-women = Women
site-needs-deafness = Deafness
site-needs-motor-disability = Motor disabilities
site-needs-mental-disability = Mental disabilities
site-needs-illiteracy = Illiteracy
site-needs-languages-english = Foreign languages (English)
site-needs-languages-other = Foreign languages (others)
site-needs-visual-impairment = Visual impairment
site-fees-free = Free
site-fees-free-conditions = Free under conditions
site-fees-paid = Paid
site-programmes-aidants-connect = Aidants Connect
site-programmes-reference-libraries = Digital reference libraries
site-programmes-pix-certification = Pix certification
site-programmes-conseillers-numeriques = Conseillers numériques
site-programmes-emmaus-connect = Emmaüs Connect
site-programmes-france-services = France services
site-programmes-grande-ecole-du-numerique = Grande École du Numérique
site-programmes-red-cross = Red Cross
site-programmes-caf-digital-point = CAF digital access point
site-programmes-promeneurs-du-net = Promeneurs du Net
site-programmes-digital-relay = Digital relay (Emmaüs Connect)
site-labels-mon-espace-sante = Trained for “Mon espace santé”
site-labels-duplex = Trained for “DUPLEX” (illiteracy)
site-labels-arnia-mednum-bfc = Arnia/MedNum BFC (Bourgogne-Franche-Comté)
site-labels-reuse-normandie = Reuse collective (Normandie)
site-labels-etapes-numeriques = Étapes numériques (La Poste)
site-labels-fabriques-de-territoire = Fabriques de territoire
site-labels-eclaireurs-drome = Les Éclaireurs du numérique (Drôme)
site-labels-mes-papiers = Mes Papiers (Métropole de Lyon)
site-labels-ordi-3 = ORDI 3.0
site-labels-sud-labs = SUD LABS (PACA)
site-access-come = Come
site-access-phone = Telephone
site-access-email = Write an e-mail
site-access-book-online = Take an appointment online
site-access-no-public = This place receives nobody
site-access-referral-email = E-mail a referral sheet
site-support-alone = On one's own
site-support-individual = Individual support
site-support-workshop = In a workshop
site-support-remote = At a distance
site-connections-wired = Cable
site-connections-wifi = Wi-Fi
site-connections-mobile = Mobile network
site-connections-none = None
