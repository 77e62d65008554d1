### Online procedures: what to bring, how long it takes, what to watch for.
### Titles: at most 45 characters. "bring": 3 to 5 lines. "watch": at most 30 words. Official names and addresses stay as they are.
### "words": what people type to find the procedure, in everyday words, never shown; at most 120 characters, commas between.

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
procedure-caf-allowance-words = caf, apl, benefits, family benefit, child benefit, housing benefit, rent help, birth, baby, pay my rent

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
procedure-tax-return-words = taxes, income tax, tax form, declare income, salary, tax office, money earned

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
procedure-health-card-words = vitale card, social security, green card, lost or stolen health card, pharmacy, doctor

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
procedure-identity-card-words = id card, cni, lost or stolen papers, renew, new card, ants

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
procedure-residence-permit-words = titre de séjour, préfecture, appointment, visa, foreigner, immigration papers, stay in france, resident card

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
procedure-job-seeker-words = pôle emploi, unemployment, unemployed, lost my job, dole, no work, job centre, laid off

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
procedure-driving-licence-words = permis, lost or stolen driver’s license, drive a car, exchange a foreign licence, driving school

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
procedure-vehicle-registration-words = carte grise, registration document, bought a car, motorbike, scooter, number plate, second-hand car

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
procedure-retirement-words = retire, retirement, stop working, old age, pension request, leaving date

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
procedure-social-housing-words = hlm, cheap housing, flat, apartment, council house, low rent, place to live

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
procedure-school-registration-words = nursery school, primary school, enrol my child, sign up for school, son, daughter

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
procedure-energy-voucher-words = electricity, edf, gas, heating, power bill, help to pay the bill, chèque énergie

## RSA or activity bonus

procedure-rsa-title = Requesting the RSA or prime d’activité
procedure-rsa-official = Caf or MSA: RSA (minimum income), prime d’activité (help for low wages)
procedure-rsa-bring =
    Proof of identity or residence permit
    Social security number
    Income of the last 3 months
    RIB (bank account details) in your name
    Rental contract, or letter from the person you live with
procedure-rsa-time = About 40 minutes. Then check and declare your income every 3 months.
procedure-rsa-watch = The official sites are caf.fr and msa.fr (farm work). It is free. Requesting the RSA also registers you with France Travail: an appointment follows.
procedure-rsa-words = minimum income, income support, low wage, in-work benefit, no income, no money, benefits, caf

## Health insurance account

procedure-health-account-title = Getting an ameli account or a certificate
procedure-health-account-official = ameli.fr (Assurance maladie, health insurance): account, attestation de droits
procedure-health-account-bring =
    Carte Vitale and social security number
    RIB (bank account details) already given to ameli
    Postcode of your home
    Phone and e-mail address, for the codes
procedure-health-account-time = About 20 minutes. You can print the certificate at once.
procedure-health-account-watch = The official site is ameli.fr. The health insurance never asks for your password or your bank card by phone, e-mail or text message.
procedure-health-account-words = health insurance, refund, reimbursement, cpam, doctor bill, sick leave, proof of insurance, attestation

## Personal health space

procedure-health-space-title = Opening Mon espace santé (health record)
procedure-health-space-official = monespacesante.fr: online health record of the Assurance maladie
procedure-health-space-bring =
    Carte Vitale
    Social security number
    Phone and e-mail address, for the codes
    Prescriptions and results to put away, if you wish
procedure-health-space-time = About 20 minutes. Your space often exists already: it only needs to be opened.
procedure-health-space-watch = You choose which health workers can read your documents. Your employer, your bank and your mutuelle (extra insurance) cannot. You may close your space.
procedure-health-space-words = medical record, prescription, test results, blood test, vaccines, medical file, doctor

## Complementary health cover

procedure-health-cover-title = Requesting free or cheap extra health cover
procedure-health-cover-official = ameli.fr: Complémentaire santé solidaire (C2S), extra cover
procedure-health-cover-bring =
    Social security number of each person
    Password of the ameli account
    Income of the whole home for the last 12 months
    Latest tax notice (avis d’impôt)
    RIB (bank account details)
procedure-health-cover-time = About 40 minutes. The answer comes within 2 months.
procedure-health-cover-watch = Depending on your income, it is free or costs less than 1 euro a day. It lasts 1 year: remember to renew it. Nobody can sell it.
procedure-health-cover-words = mutuelle, cmu, css, c2s, glasses, dentist, pay the doctor, free care, top-up insurance

## Tax account: payment, rate, occupied homes

procedure-tax-account-title = Paying your taxes or changing your rate
procedure-tax-account-official = impots.gouv.fr: payment, tax on pay (prélèvement à la source)
procedure-tax-account-bring =
    Tax number (numéro fiscal) and password
    Latest tax notice (avis d’impôt)
    RIB (bank account details)
    Income expected this year, to change the rate
    Names and dates of the people living there, for owners
procedure-tax-account-time = About 30 minutes. Ask for more time before the closing date.
procedure-tax-account-watch = The official site is impots.gouv.fr. Owners: declare any change of occupant before 1 July. A text message that promises a refund is a scam.
procedure-tax-account-words = pay in instalments, more time to pay, property tax, tax taken from pay, owner, taxe foncière, refund

## French nationality

procedure-naturalisation-title = Requesting French nationality
procedure-naturalisation-official = ANEF, Étrangers en France: demande de naturalisation par décret
procedure-naturalisation-bring =
    Passport and residence permit
    Birth certificate, with its translation
    Proof of level B2 in French
    Certificate of success in the civic exam
    Proof of address and latest tax notices
procedure-naturalisation-time = About 1 hour 30 minutes. The answer often takes more than 1 year.
procedure-naturalisation-watch = The official site ends in .interieur.gouv.fr. There is a tax stamp to pay, on the official site. Keep a copy of each document.
procedure-naturalisation-words = become french, citizenship, citizen, naturalisation, naturalization, french papers

## Passport

procedure-passport-title = Getting or renewing a passport
procedure-passport-official = France Titres (ANTS): pré-demande de passeport, then the town hall
procedure-passport-bring =
    Old passport or identity card
    Identity photo less than 6 months old
    Proof of address less than 1 year old
    Timbre fiscal (tax stamp)
    Declaration of loss or theft, if needed
procedure-passport-time = 20 minutes online, an appointment at a town hall, then several weeks.
procedure-passport-watch = The official site ends in .gouv.fr. Pay the stamp on timbres.impots.gouv.fr or in a tobacco shop. The appointment at the town hall is free.
procedure-passport-words = travel abroad, fly, plane, holiday, trip, travel papers, renew, ants

## Criminal record extract

procedure-criminal-record-title = Requesting your criminal record
procedure-criminal-record-official = casier-judiciaire.justice.gouv.fr: bulletin n° 3 (extract)
procedure-criminal-record-bring =
    Proof of identity, to copy the exact names
    Name at birth and all first names
    Date and place of birth
    Phone and e-mail address, to receive the link
procedure-criminal-record-time = About 10 minutes. The answer comes by e-mail, sometimes by post a few days later.
procedure-criminal-record-watch = The official site ends in .justice.gouv.fr. The extract is free: copied sites make you pay. You can request bulletin n° 3 only for yourself.
procedure-criminal-record-words = casier judiciaire, police check, background check, conviction, paper for an employer

## Civil status certificates

procedure-civil-status-title = Requesting a birth or marriage certificate
procedure-civil-status-official = service-public.gouv.fr: acte de naissance, de mariage ou de décès
procedure-civil-status-bring =
    Last name and first names of the person
    Date and town of the birth, marriage or death
    Last names and first names of the parents
    Your postal address and your e-mail address
procedure-civil-status-time = About 15 minutes. The paper then comes by post or by e-mail.
procedure-civil-status-watch = The certificate is free: private sites make you pay. French people born abroad: civil registry in Nantes. Refugees: Ofpra.
procedure-civil-status-words = birth certificate, wedding, married, family book, born, registry, town hall, death certificate

## Change of address

procedure-address-change-title = Declaring a change of address
procedure-address-change-official = service-public.gouv.fr: changement d’adresse, for several public offices
procedure-address-change-bring =
    Old address, new address and date
    Social security number
    Tax number (numéro fiscal)
    Registration number of your vehicle
    FranceConnect username and password
procedure-address-change-time = About 20 minutes for the Caf, taxes, health insurance and others.
procedure-address-change-watch = The official site ends in .gouv.fr. It is free. Also tell your bank, your insurance and your employer. Carte grise: you have 1 month.
procedure-address-change-words = moving house, move, new home, new flat, moved, post, mail

## Parcoursup

procedure-parcoursup-title = Registering on Parcoursup
procedure-parcoursup-official = parcoursup.fr: studies after the baccalauréat
procedure-parcoursup-bring =
    INE number, written on reports or known by the school
    School reports of the last 2 years
    An e-mail address that you read every day
    An idea of the courses you like
    E-mail address or phone of the parents, if under 18
procedure-parcoursup-time = About 1 hour, from January to March. Answers come from June.
procedure-parcoursup-watch = Registration on parcoursup.fr is free. Confirm each wish before the closing date. Answer offers quickly: the date to answer is written next to them.
procedure-parcoursup-words = university, college, studies, after high school, bac, student, course, degree, guidance

## School meals

procedure-school-meals-title = Registering a child for school meals
procedure-school-meals-official = Portail famille (town hall site); for collège or lycée, the school
procedure-school-meals-bring =
    Caf number and quotient familial (family income figure)
    Latest tax notice (avis d’impôt)
    Recent proof of address
    RIB (bank account details)
    Doctor’s certificate, in case of allergy
procedure-school-meals-time = About 20 minutes. Each town hall sets its dates, often in June.
procedure-school-meals-watch = The price often depends on your income: without a paper, you pay the highest price. At primary school, the canteen is open to all.
procedure-school-meals-words = canteen, school lunch, cantine, eat at school, after-school club, day care, holiday club

## School and student grants

procedure-school-grant-title = Requesting a school or student grant
procedure-school-grant-official = Éducation nationale (collège, lycée), Crous (students): bourses
procedure-school-grant-bring =
    Latest tax notice of the parents
    ÉduConnect account (collège, lycée) or INE number
    RIB (bank account details)
    Proof of the children you support
procedure-school-grant-time = About 30 minutes. Collège, lycée: often in September and October. Students: from March to May.
procedure-school-grant-watch = The official sites end in .gouv.fr. The request is free. Students: do it again every year, even before you know your school.
procedure-school-grant-words = scholarship, bourse, crous, money for studies, help for school, student money

## Disability

procedure-disability-title = Making a request to the MDPH (disability)
procedure-disability-official = MDPH: maison départementale des personnes handicapées
procedure-disability-bring =
    Medical certificate under 1 year old (official form)
    Proof of identity or residence permit
    Proof of address
    Reports from doctors, if there are some
    A few lines about your everyday life
procedure-disability-time = About 1 hour. The answer usually takes 4 months, sometimes more.
procedure-disability-watch = The request is free. Keep a copy of everything. Your rights have an end date: renew your request at least 6 months before it.
procedure-disability-words = disabled, handicap, aah, disability allowance, parking card, wheelchair, rqth

## Monthly update for job seekers

procedure-job-seeker-update-title = Monthly update at France Travail
procedure-job-seeker-update-official = France Travail (before: Pôle emploi): actualisation (monthly update)
procedure-job-seeker-update-bring =
    France Travail username and password
    Payslips of the month, if there are some
    Number of hours worked and pay
    Dates of sick leave or training
procedure-job-seeker-update-time = About 15 minutes, each month, from the end of the month to the 15th of the next.
procedure-job-seeker-update-watch = The official site is francetravail.fr. If you forget, registration and payment stop. Declare all hours worked, even those not yet paid.
procedure-job-seeker-update-words = actualisation, pôle emploi, every month, unemployment, declare my hours, sign on

## Rent guarantee

procedure-rent-guarantee-title = Getting a free guarantor with Visale
procedure-rent-guarantee-official = visale.fr (Action Logement): garantie Visale (rent guarantee)
procedure-rent-guarantee-bring =
    Proof of identity or residence permit
    Work contract or student card
    Latest payslips or other income
    Latest tax notice (avis d’impôt)
    Phone and e-mail address, for the codes
procedure-rent-guarantee-time = About 30 minutes. The answer often comes within a few days.
procedure-rent-guarantee-watch = Make the request before you sign the rental contract. Visale is free, for you and for the owner. A paid guarantor is never compulsory.
procedure-rent-guarantee-words = guarantee, deposit, caution, renting a flat, landlord, tenant, student room

## Transport pass

procedure-transport-pass-title = Getting a transport pass at a lower price
procedure-transport-pass-official = Transport network of your town or Région: abonnement, tarif solidaire
procedure-transport-pass-bring =
    Proof of identity or residence permit
    Identity photo
    Proof of address
    Paper for the lower price: RSA, C2S, studies, age
    RIB (bank account details) or bank card
procedure-transport-pass-time = About 20 minutes. The pass comes by post, or you fetch it at the office.
procedure-transport-pass-watch = Buy on the site of the network, never from a person on the internet. Employees: your employer pays back at least half of the pass.
procedure-transport-pass-words = bus, metro, tram, train, ticket, season ticket, bus card, cheap travel, navigo

## Points on the driving licence

procedure-licence-points-title = Seeing the points on your driving licence
procedure-licence-points-official = Ministère de l’Intérieur: Mes points permis
procedure-licence-points-bring =
    Driving licence
    FranceConnect username and password
    Letters from the ministry, if there are some
procedure-licence-points-time = About 10 minutes. The number of points is shown at once.
procedure-licence-points-watch = The official site ends in .gouv.fr. It is free: other sites make you pay. A course gives back 4 points at most, once a year.
procedure-licence-points-words = penalty points, fine, speeding, speed camera, get points back, course

## Sale of a vehicle

procedure-vehicle-sale-title = Declaring the sale of your vehicle
procedure-vehicle-sale-official = France Titres (ANTS): déclaration de cession d’un véhicule (sale)
procedure-vehicle-sale-bring =
    Carte grise, with the date, the time and your signature
    Certificat de cession signed by both people
    Name and address of the buyer
    Roadworthiness test under 6 months old, if asked for
    FranceConnect username and password
procedure-vehicle-sale-time = About 20 minutes. You have 15 days after the sale.
procedure-vehicle-sale-watch = The declaration is free. Give the code de cession after the payment. Check a banker’s cheque by calling the bank: false ones exist.
procedure-vehicle-sale-words = sell my car, sold my car, sell a motorbike, scooter, give away a car, scrap

## Pension statement

procedure-pension-statement-title = Seeing your statement of years worked
procedure-pension-statement-official = info-retraite.fr: relevé de carrière, all pension funds together
procedure-pension-statement-bring =
    Social security number
    FranceConnect username and password
    Old payslips and work certificates
    Papers on unemployment, army or work abroad
procedure-pension-statement-time = About 30 minutes, several years before you retire.
procedure-pension-statement-watch = The statement is free: companies sell the same thing. Is a year missing? Request a correction, with your payslips.
procedure-pension-statement-words = pension, quarters, how much pension, pension estimate, work history, career, retirement points

## Minors leaving France

procedure-minor-exit-title = Letting a child travel without parents
procedure-minor-exit-official = service-public.gouv.fr: autorisation de sortie du territoire (AST)
procedure-minor-exit-bring =
    Proof of identity of the parent who signs, and a copy
    Passport or identity card of the child
    Name, date and place of birth of the child
    Dates of the trip
    A way to print and sign the form
procedure-minor-exit-time = About 15 minutes. Nothing to send, no visit to the town hall.
procedure-minor-exit-watch = The child carries the signed paper, the copy and their own proof of identity. With one parent, the child does not need it. It is free.
procedure-minor-exit-words = minor, school trip abroad, travel permission, leave the country, teenager, son, daughter

## Electoral roll

procedure-electoral-roll-title = Registering to vote
procedure-electoral-roll-official = service-public.gouv.fr: inscription sur les listes électorales (electoral roll)
procedure-electoral-roll-bring =
    Identity card or passport
    Proof of address less than 3 months old
    FranceConnect username and password
procedure-electoral-roll-time = About 15 minutes, at least 6 weeks before the vote.
procedure-electoral-roll-watch = It is free. After you move, register again. Citizens of the European Union vote in local and European elections.
procedure-electoral-roll-words = election, elections, voting card, voter, polling station, electoral roll, proxy

## Online complaint

procedure-complaint-title = Filing a police complaint online
procedure-complaint-official = Ministère de l’Intérieur: Ma Sécurité, plainte en ligne
procedure-complaint-bring =
    Proof of identity
    FranceConnect username and password
    Date, time and place of the facts
    Invoices, photos or numbers of the stolen things
    Messages received and bank statement, for a scam
procedure-complaint-time = About 45 minutes. The police or the gendarmerie then contact you.
procedure-complaint-watch = In danger? Call 17, or text 114. Online: theft, damage or scams by somebody unknown. For violence, go to the police station.
procedure-complaint-words = stolen phone or bag, theft, thief, burglary, victim, report a crime, gendarmerie, plainte, scammed

## Legal aid

procedure-legal-aid-title = Requesting legal aid
procedure-legal-aid-official = Ministère de la Justice: aide juridictionnelle (lawyer paid)
procedure-legal-aid-bring =
    Proof of identity or residence permit
    Latest tax notice (avis d’impôt)
    Letters from the court or the lawyer
    Insurance certificate (protection juridique)
    Livret de famille (family book), if you have children
procedure-legal-aid-time = About 45 minutes. The answer often takes several weeks.
procedure-legal-aid-watch = The request is free. The lawyer you choose must accept this aid. A question about the law? Call 3039: it is free.
procedure-legal-aid-words = lawyer, court, justice, divorce, judge, trial, free lawyer, rights

## Employing somebody at home

procedure-home-employment-title = Declaring a childminder or home help
procedure-home-employment-official = Urssaf: Pajemploi (childcare), Cesu (cleaning, help at home)
procedure-home-employment-bring =
    Pajemploi or Cesu username and password
    Name and social security number of the person
    Work contract
    Hours and pay of the month
    RIB (bank account details)
procedure-home-employment-time = About 20 minutes, each month, before the 5th of the next month.
procedure-home-employment-watch = The official sites end in .urssaf.fr. The declaration is free. Without it, the person has no pension and no unemployment rights for these hours.
procedure-home-employment-words = nanny, babysitter, cleaner, cleaning lady, gardener, cesu, pajemploi, employer

## After a death

procedure-death-title = What to do after a death
procedure-death-official = service-public.gouv.fr: décès d’un proche (after a death)
procedure-death-bring =
    Death certificate, in several copies
    Livret de famille (family book)
    Social security number of the person who died
    Their contracts: bank, insurance, home, phone
    Your RIB (bank account details)
procedure-death-time = About 1 hour. Some steps can wait several months.
procedure-death-watch = The town hall must know within 24 hours. The survivor’s pension (réversion) is not automatic: request it. Be careful with paid services.
procedure-death-words = died, dead, funeral, widow, widower, inheritance, survivor pension, notaire, passed away

## Micro-enterprise

procedure-micro-enterprise-title = Starting or declaring a micro-enterprise
procedure-micro-enterprise-official = formalites.entreprises.gouv.fr and autoentrepreneur.urssaf.fr
procedure-micro-enterprise-bring =
    Proof of identity or residence permit
    Social security number
    Proof of address
    Your activity and its first day
    Money received (chiffre d’affaires), to declare
procedure-micro-enterprise-time = To start: about 1 hour. To declare: 15 minutes, each month or quarter.
procedure-micro-enterprise-watch = Starting is free, except in rare trades. A letter that asks you to pay for a register is often a scam. Declare even zero euros.
procedure-micro-enterprise-words = self-employed, own business, start a business, company, craft, urssaf, turnover, siret, auto-entrepreneur

## Associations

procedure-association-title = Creating an association
procedure-association-official = Le Compte Asso (.gouv.fr): déclaration d’association (loi 1901)
procedure-association-bring =
    Signed statuts (rules of the association)
    Signed report of the first meeting
    Name and address of each person in charge
    Address of the association
    E-mail address, to receive the récépissé (receipt)
procedure-association-time = About 45 minutes. The receipt comes within a few days.
procedure-association-watch = The declaration and its publication are free. In Alsace and Moselle, ask the court. A bill for a register is a scam.
procedure-association-words = club, charity, non-profit, volunteers, members, rules, chairperson, treasurer, group
