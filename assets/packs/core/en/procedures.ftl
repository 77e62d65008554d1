### Online procedures: what to bring, how long it takes, what to watch for.
### Titles: at most 45 characters. "bring": 3 to 5 lines. "watch": at most 30 words. Official names and addresses stay as they are.

## Family or housing allowance

procedure-caf-allowance-title = Help from the Caf: housing or family
procedure-caf-allowance-official = Caf (family allowance office): aide au logement, prestations familiales
procedure-caf-allowance-bring =
    Proof of identity or residence permit
    Social security number
    RIB (bank account details) in your name
    Rental contract and amount of the rent
    Phone and e-mail address, for the codes
procedure-caf-allowance-time = About 30 minutes. The Caf then answers within a few weeks.
procedure-caf-allowance-watch = The official site is caf.fr. The request is free. Make it soon: housing help does not pay for the months before the request.

## Tax return

procedure-tax-return-title = Declaring your income (taxes)
procedure-tax-return-official = impots.gouv.fr: déclaration de revenus (income tax return) online
procedure-tax-return-bring =
    Tax number (numéro fiscal) and password
    Latest tax notice (avis d’impôt)
    Income of the past year
    Costs to declare: childcare, gifts, support payments
    RIB (bank account details)
procedure-tax-return-time = About 45 minutes, from April to a date that varies by department.
procedure-tax-return-watch = The official site is impots.gouv.fr. The tax office never asks for your card number by e-mail or text message.

## Health insurance card

procedure-health-card-title = Getting a carte Vitale (health card)
procedure-health-card-official = ameli.fr (Assurance maladie, health insurance): demande de carte Vitale
procedure-health-card-bring =
    Social security number
    Proof of identity or residence permit
    Recent identity photo
    Password of the ameli account, if there is one
    Phone and e-mail address, for the codes
procedure-health-card-time = About 20 minutes. The card comes by post after a few weeks.
procedure-health-card-watch = The official site is ameli.fr. The carte Vitale is free. A text message that asks you to pay for it is a scam.

## Identity card

procedure-identity-card-title = Getting or renewing an identity card
procedure-identity-card-official = France Titres (ANTS): pré-demande (first request), then the town hall
procedure-identity-card-bring =
    Old card or passport, if there is one
    Identity photo less than 6 months old
    Proof of address less than 1 year old
    Declaration of loss or theft, if needed
    Phone and e-mail address, for the codes
procedure-identity-card-time = About 20 minutes online. Then an appointment at a town hall.
procedure-identity-card-watch = The official site ends in .gouv.fr. The card is free, except after loss or theft. The appointment at the town hall is always free.

## Residence permit

procedure-residence-permit-title = Requesting or renewing a residence permit
procedure-residence-permit-official = ANEF, Étrangers en France: séjour
procedure-residence-permit-bring =
    Passport
    Current residence permit or visa
    Proof of address less than 6 months old
    E-photo code (approved photographer or booth)
    Papers about your work, your studies or your family
procedure-residence-permit-time = About 45 minutes. To renew online: 4 to 2 months before it ends.
procedure-residence-permit-watch = The official site ends in .interieur.gouv.fr. Appointments at the préfecture (State office) are free: never buy one. Some permits are requested directly there.

## Registration as a job seeker

procedure-job-seeker-title = Registering with France Travail
procedure-job-seeker-official = France Travail (before: Pôle emploi): registration and request for an allowance
procedure-job-seeker-bring =
    Proof of identity or residence permit
    Carte Vitale or social security number
    Certificate from your last employer
    RIB (bank account details)
    CV, if you have one
procedure-job-seeker-time = About 45 minutes. France Travail then offers you an appointment.
procedure-job-seeker-watch = The official site is francetravail.fr. Registration is free. A job offer that asks you to pay is a scam.

## Driving licence

procedure-driving-licence-title = Getting or replacing a driving licence
procedure-driving-licence-official = France Titres (ANTS): demande de permis de conduire
procedure-driving-licence-bring =
    Proof of identity or residence permit
    Proof of address less than 6 months old
    E-photo code (approved photographer or booth)
    Old licence, or declaration of loss or theft
    Phone and e-mail address, for the codes
procedure-driving-licence-time = About 30 minutes. The licence comes by post after several weeks.
procedure-driving-licence-watch = The official site ends in .gouv.fr. After loss or theft, there is a tax to pay. A licence sold without a test is a scam.

## Vehicle registration

procedure-vehicle-registration-title = Getting the carte grise of a vehicle
procedure-vehicle-registration-official = France Titres (ANTS): certificat d’immatriculation (vehicle registration)
procedure-vehicle-registration-bring =
    Old carte grise, crossed out, dated and signed
    Paper of sale and code de cession from the seller
    Proof of identity and proof of address
    Driving licence and insurance certificate
    Roadworthiness test under 6 months old, if asked for
procedure-vehicle-registration-time = About 30 minutes. You have 1 month after you buy.
procedure-vehicle-registration-watch = The official site ends in .gouv.fr. You pay by bank card. Other sites charge extra fees.

## Retirement

procedure-retirement-title = Requesting your pension
procedure-retirement-official = lassuranceretraite.fr: demande de retraite
procedure-retirement-bring =
    Social security number
    Proof of identity or residence permit
    RIB (bank account details)
    Latest tax notice (avis d’impôt)
    Latest payslips and livret de famille (family book)
procedure-retirement-time = About 45 minutes, to be done 6 months before the date you choose.
procedure-retirement-watch = First check your relevé de carrière, the list of your years of work. The request is free. Never give your bank code.

## Social housing

procedure-social-housing-title = Requesting social housing
procedure-social-housing-official = demande-logement-social.gouv.fr: demande de logement social
procedure-social-housing-bring =
    Proof of identity or residence permit of each adult
    Tax notices of the last 2 years
    Monthly income of each adult
    Rent receipt or letter from the person you live with
    Phone and e-mail address, for the codes
procedure-social-housing-time = About 1 hour. The request must be renewed every year.
procedure-social-housing-watch = The official site ends in .gouv.fr. The request is free. A person who sells social housing or a place on the list is dishonest.

## School registration

procedure-school-registration-title = Registering a child at school
procedure-school-registration-official = Mairie (town hall): inscription à l’école maternelle ou élémentaire
procedure-school-registration-bring =
    Livret de famille (family book) or birth certificate
    Proof of identity of the parent
    Recent proof of address
    Health booklet, page of vaccines
    Leaving certificate, if the child changes school
procedure-school-registration-time = About 30 minutes. The town hall sets the dates, often before June.
procedure-school-registration-watch = State school is free. Education is compulsory from age 3. Is a paper missing? Speak to the town hall: a temporary registration is possible.

## Energy voucher

procedure-energy-voucher-title = Requesting the energy voucher
procedure-energy-voucher-official = chequeenergie.gouv.fr: chèque énergie, help with energy bills
procedure-energy-voucher-bring =
    Electricity contract certificate (under 3 months old)
    PDL number (delivery point), on this certificate
    Latest tax notice and tax number
    Proof of identity
    Letter or voucher received, if there is one
procedure-energy-voucher-time = About 15 minutes. The closing date is written on the site.
procedure-energy-voucher-watch = Many people receive it without asking. The official site is chequeenergie.gouv.fr. Never give the number of the voucher over the phone.
