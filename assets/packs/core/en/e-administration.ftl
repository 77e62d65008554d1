### Lessons "e-administration.form", ".account" and ".appointment": an allowance form, a sign-in, a residence permit.
### Words in quotation marks are the labels of fields and buttons of the interface: keep them the same on both sides.
### Sites, people and numbers are invented; in the rehearsals official addresses end in .gouv.example.

## Lesson: the allowance form

# At most 40 characters.
e-administration-form-title = Filling in a benefit application
# Each outcome: at most 60 characters.
e-administration-form-can-1 = I can fill in a form page by page.
e-administration-form-can-2 = I can attach the documents asked for.
e-administration-form-can-3 = I can read again, correct and keep proof of sending.
# The same gesture on one's own machine.
e-administration-form-home-1 = Phone: before you begin, take photos of your papers, laid flat.
e-administration-form-home-2 = Computer: put your papers in one folder, then open the official site.
# The card to take away: at most 5 short lines.
e-administration-form-card =
    Before: my papers are ready.
    Page by page: I read, I fill in.
    Date: day, month, year.
    Before sending: I read everything again.
    After: I keep the number.

## Reading: getting ready

e-administration-form-prepare-title = Getting your papers ready
# At most 55 words.
e-administration-form-prepare-text =
    A form is a sheet to fill in, but on a screen. It often has several pages.

    An official site checks your answers. If something is missing, it tells you.

    Get your papers ready before you begin. Often, you can stop and go on later.

## Practice: filling in an application for housing benefit

e-administration-form-fill-title = Filling in and sending an application
# At most 30 words.
e-administration-form-fill-text = Samia asks for help with her rent. Fill in her application, attach 2 documents, read it again and send it. Keep the proof.
# What to write on each page: at most 2 rows of 56.
e-administration-form-fill-page-you = Samia Benali was born on 14 March 1990. March is month 03.
e-administration-form-fill-page-home = Samia is a tenant: she pays €520 of rent in Nantes. Postcode: 44000.
e-administration-form-fill-hint-1 = Read the text of each page. It gives the answer for each box.
e-administration-form-fill-hint-2 = In France a date is written in digits: day, month, year. 5 November 2026 is written 05/11/2026.
e-administration-form-fill-hint-3 = Samia Benali, 14/03/1990, 44000, 520, “Tenant”. Choose the line “I certify…”, then “Go on”. Attach the lease and the bank details.
e-administration-form-fill-done = Well done, you can fill in an application and keep its receipt.

## Practice: reading again and correcting a request for school meals

e-administration-form-correct-title = Reading again and correcting
e-administration-form-correct-text = This request for school meals is filled in, with 2 mistakes. Correct them, then send it.
# What is right: at most 2 rows of 56.
e-administration-form-correct-facts = Lina Costa, born on 2 September 2020, is in CP (year 1). She eats at school 4 times a week.
e-administration-form-correct-page-child = Lina Costa was born on 2 September 2020. September is month 09.
e-administration-form-correct-page-meals = Lina is in CP, the first class. She eats at school 4 times a week.
e-administration-form-correct-hint-1 = Compare each line with the text. A line opens when you choose it.
e-administration-form-correct-hint-2 = Look at the date of birth and the number of meals. The day comes before the month.
e-administration-form-correct-hint-3 = Erase the date, type 02/09/2020, then “Go on”. For the meals: 4. Then choose “Send the application”.
e-administration-form-correct-done = Well done, you can read again and correct before sending.

## Reading: after sending

e-administration-form-after-title = After sending
e-administration-form-after-text =
    The receipt proves that you sent it. It has a number and a date. Save it, print it or write it down.

    The answer often takes a few weeks. It comes by e-mail or in your personal space.

    Is a paper missing? The site asks for it. Answer quickly.

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
e-administration-form-check-1-title = You were born on 3 June 1985. What do you type in the box “Date of birth”?
e-administration-form-check-1-answer-1 = 06/03/1985
e-administration-form-check-1-answer-2 = 3 June 85
e-administration-form-check-1-answer-3 = 03/06/1985
e-administration-form-check-1-why-1 = Here the month comes before the day. In France the day comes first: 03/06/1985.
e-administration-form-check-1-why-2 = A form expects digits, and 4 digits for the year: 03/06/1985.
e-administration-form-check-1-why-3 = Yes. The day, the month, then the year in 4 digits.

e-administration-form-check-2-title = The application is sent. What do you keep?
e-administration-form-check-2-answer-1 = The receipt and its number.
e-administration-form-check-2-answer-2 = Nothing, because the site keeps everything.
e-administration-form-check-2-answer-3 = Only the first page of the form.
e-administration-form-check-2-why-1 = Yes. This number proves the sending and its date. It helps when you call.
e-administration-form-check-2-why-2 = The site keeps the application, but without a number the date is hard to prove. Keep the receipt.
e-administration-form-check-2-why-3 = This page does not prove the sending. The receipt has a number and a date.

e-administration-form-check-3-title = A document is missing and you do not have it with you. What do you do?
e-administration-form-check-3-answer-1 = I attach another paper instead.
e-administration-form-check-3-answer-2 = I stop, and go on with the right document later.
e-administration-form-check-3-answer-3 = I give up the application.
e-administration-form-check-3-why-1 = The application would be refused or delayed. Wait until you have the right document.
e-administration-form-check-3-why-2 = Yes. Many sites keep a draft, which is an application that you have begun.
e-administration-form-check-3-why-3 = You may have a right to this help. Look for the document, then go on.

## Lesson: one account for several services

e-administration-account-title = Signing in to an official site
e-administration-account-can-1 = I can recognise the address of an official site.
e-administration-account-can-2 = I can sign in with an account that I already have.
e-administration-account-can-3 = I can answer a cookie banner.
e-administration-account-home-1 = Phone: on the official site, touch “S’identifier avec FranceConnect”.
e-administration-account-home-2 = Computer: read the end of the address, then choose “S’identifier avec FranceConnect”.
e-administration-account-card =
    Site of the State: often .gouv.fr
    FranceConnect: 1 account, several sites.
    I choose an account that I already have.
    Password: I never give it.
    Cookies: I may refuse.

## Reading: why one account

e-administration-account-why-title = One account for several sites
e-administration-account-why-text =
    An account is your door into a site. It has a user name and a password.

    With FranceConnect, one verified account opens several public sites. For example: your tax account.

    In the exercise, this service is called “Clé Unique”. Everything in it is invented.

## Practice: signing in

e-administration-account-sign-in-title = Opening the right site
e-administration-account-sign-in-text = Omar wants to see his benefits. Open the official site. Sign in with Clé Unique and his health account. User name: omar-22. Password: soleil-77.
e-administration-account-sign-in-hint-1 = Here, the official address ends in “.gouv.example”. Look at the dots and hyphens.
e-administration-account-sign-in-hint-2 = Omar already has an account. Choose “Sign in with Clé Unique”, then his health account.
e-administration-account-sign-in-hint-3 = Choose aides.gouv.example, “Sign in with Clé Unique”, “Health account”. Type omar-22 and soleil-77, then “Go on” twice.
e-administration-account-sign-in-done = Well done, you can open an official site with an existing account.

## Reading: signs of an official site

e-administration-account-official-title = Recognising an official site
e-administration-account-official-text =
    Look at the end of the address, just before the first slash “/”. Sites of the State often end in .gouv.fr.

    Others are well known: caf.fr, ameli.fr, francetravail.fr.

    Beware of adverts at the top of results. Some private sites charge for something that is free.

## Practice: the cookies of a site

e-administration-account-cookies-title = Answering a cookie banner
e-administration-account-cookies-text = A cookie is a small file that remembers choices or follows visits. You want to see the videos, and nothing else. Answer the banner.
# What the banner of an invented town says: at most 3 rows of 56.
e-administration-account-cookies-banner = The town of Belrive uses cookies: working of the site, visits, videos, advertising. What would you like?
e-administration-account-cookies-hint-1 = A banner offers several buttons. You have the right to choose.
e-administration-account-cookies-hint-2 = Choose “Choose one by one”. The list shows what is allowed or refused.
e-administration-account-cookies-hint-3 = Choose “Choose one by one”, then the line “Showing the videos”. Finish with “Save my choices”.
e-administration-account-cookies-done = Well done, you can choose what you allow.

## Check: three questions

e-administration-account-check-1-title = Which of these addresses belongs to a site of the State?
e-administration-account-check-1-answer-1 = impots-gouv.example
e-administration-account-check-1-answer-2 = www.impots.gouv.fr
e-administration-account-check-1-answer-3 = gouv.impots-rapides.example
e-administration-account-check-1-why-1 = Here a hyphen replaces the dot. It does not end in .gouv.fr: this site is not official.
e-administration-account-check-1-why-2 = Yes. The address ends in .gouv.fr, with a dot before “gouv”.
e-administration-account-check-1-why-3 = The word “gouv” is at the beginning. Only the end of the address counts, and it is not .gouv.fr.

e-administration-account-check-2-title = A public site offers FranceConnect. You have a tax account. What do you do?
e-administration-account-check-2-answer-1 = I create a new account for this site.
e-administration-account-check-2-answer-2 = I ask a friend for their account.
e-administration-account-check-2-answer-3 = I use my tax account.
e-administration-account-check-2-why-1 = It is sometimes possible, but it makes one more password. Your tax account is enough.
e-administration-account-check-2-why-2 = The application would be in their name. An account is personal: use yours.
e-administration-account-check-2-why-3 = Yes. FranceConnect opens this site with an account that you know.

e-administration-account-check-3-title = Somebody calls and asks for your tax password. What do you do?
e-administration-account-check-3-answer-1 = I do not give it and I hang up.
e-administration-account-check-3-answer-2 = I give it if they know my name.
e-administration-account-check-3-answer-3 = I give it, then change it tomorrow.
e-administration-account-check-3-why-1 = Yes. No public service asks for your password on the phone.
e-administration-account-check-3-why-2 = Your name is easy to find. No public service asks for your password.
e-administration-account-check-3-why-3 = Tomorrow is too late: an account can be stolen in a few minutes. Never give it.

## Lesson: the residence permit

e-administration-appointment-title = Residence permit and appointment
e-administration-appointment-can-1 = I know when to ask for the renewal of my permit.
e-administration-appointment-can-2 = I can fill in the application and attach my papers.
e-administration-appointment-can-3 = I can take a free appointment at the prefecture.
e-administration-appointment-home-1 = Phone: search for “ANEF”, then check that the address ends in .gouv.fr.
e-administration-appointment-home-2 = Computer: open the site of your prefecture, under “Prendre un rendez-vous” (take an appointment).
e-administration-appointment-card =
    Renewing: 4 to 2 months before the end.
    Site of the State: .gouv.fr
    The appointment is always free.
    I keep the number of my application.
    Help: the access point of the prefecture.

## Reading: when and where

e-administration-appointment-why-title = When and where to apply
e-administration-appointment-why-text =
    A residence permit (titre de séjour) has an end date. Online, apply for renewal 4 to 2 months before.

    For many permits, you apply on a site of the State: ANEF. For others, at the prefecture (the office of the State).

    The site of the prefecture says where to go.

## Practice: applying for a renewal

e-administration-appointment-renew-title = Applying for the renewal
e-administration-appointment-renew-text = Mariam renews her permit. Fill in her application, attach 2 documents, send it and keep the number.
e-administration-appointment-renew-page-permit = Mariam works. Her permit ends on 28 February 2027. Foreigner number: 7703001234.
e-administration-appointment-renew-hint-1 = Read the text of the page. February is month 02.
e-administration-appointment-renew-hint-2 = A proof of address shows where you live. An electricity bill is fine.
e-administration-appointment-renew-hint-3 = Type 7703001234 and 28/02/2027, choose “Work”, then “Go on”. Attach Passport.pdf and Electricity bill.pdf.
e-administration-appointment-renew-done = Well done, you can send a complete application.

## Practice: booking at the prefecture

e-administration-appointment-book-title = Taking an appointment
e-administration-appointment-book-text = Mariam’s permit is ready. Take a free appointment to collect it. She works in the morning: choose an afternoon.
# What stands under the appointment before it is confirmed: at most 3 rows of 56.
e-administration-appointment-book-confirm = Bring: passport, old permit, the message received and the tax stamp (timbre fiscal). This appointment is free.
e-administration-appointment-book-hint-1 = First choose the right reason: Mariam comes to collect a permit.
e-administration-appointment-book-hint-2 = Look for a time that is free and costs nothing, after noon. Never buy an appointment.
e-administration-appointment-book-hint-3 = Choose “Collect a residence permit”, then Wednesday, 2 pm. Then choose “Confirm the appointment”.
e-administration-appointment-book-done = Well done, you can take an official appointment for free.

## Reading: no slot, or a problem with the site

e-administration-appointment-alone-title = If it does not work
e-administration-appointment-alone-text =
    No slot available? Come back another day: places open regularly. Keep a screenshot, which is a picture of the page.

    Each prefecture has a digital access point (point d’accès numérique). People there help you for free.

    Never buy an appointment: it costs nothing.

## Check: three questions

e-administration-appointment-check-1-title = Your permit ends on 30 June. It is renewed online. When do you apply?
e-administration-appointment-check-1-answer-1 = In March or April.
e-administration-appointment-check-1-answer-2 = On 30 June.
e-administration-appointment-check-1-answer-3 = In July, after the end.
e-administration-appointment-check-1-why-1 = Yes. That is between 4 months and 2 months before the end.
e-administration-appointment-check-1-why-2 = That is too late. Apply 4 to 2 months before the end.
e-administration-appointment-check-1-why-3 = After the end, you may lose rights. Apply 4 to 2 months before.

e-administration-appointment-check-2-title = A page offers: “Appointment at the prefecture tomorrow, €35”. What do you do?
e-administration-appointment-check-2-answer-1 = I pay, because it is urgent.
e-administration-appointment-check-2-answer-2 = I refuse: the appointment is free.
e-administration-appointment-check-2-answer-3 = I ask for a lower price.
e-administration-appointment-check-2-why-1 = The appointment may be false, and your money lost. If it is urgent, write to the prefecture.
e-administration-appointment-check-2-why-2 = Yes. An official appointment is taken on the site of the State, without paying.
e-administration-appointment-check-2-why-3 = Even for less, you pay for something free. Take the appointment on the site of the State.

e-administration-appointment-check-3-title = The site refuses your document and you do not understand why. What do you do?
e-administration-appointment-check-3-answer-1 = I wait, the site will change.
e-administration-appointment-check-3-answer-2 = I give my papers to a stranger on the internet.
e-administration-appointment-check-3-answer-3 = I go to the digital access point.
e-administration-appointment-check-3-why-1 = Time passes and the end date comes closer. Ask for help now.
e-administration-appointment-check-3-why-2 = This person could use your papers. Ask for help at an office or from a digital mediator.
e-administration-appointment-check-3-why-3 = Yes. People help you for free at the prefecture.

## Fields of the forms

# At most 22 characters; what is ticked: at most 40.
e-administration-field-name = First and last name
e-administration-value-name = Samia Benali
e-administration-field-birth = Date of birth
e-administration-field-postcode = Postcode
e-administration-field-rent = Rent a month
e-administration-field-lodging = Housing
e-administration-field-sworn = I certify that my answers are true
e-administration-field-child = Name of the child
e-administration-value-child = Lina Costa
e-administration-field-child-birth = Born on
e-administration-field-class = Class
e-administration-field-meals = Meals a week
e-administration-field-rules = I accept the rules of the canteen
e-administration-field-permit-number = Foreigner number
e-administration-field-permit-end = End date of permit
e-administration-field-stay = Reason for the stay

## Answers to choose

# At most 30 characters.
e-administration-option-owner = Owner
e-administration-option-tenant = Tenant
e-administration-option-hosted = With somebody
e-administration-option-cp = CP
e-administration-option-ce1 = CE1
e-administration-option-ce2 = CE2
e-administration-option-family = Family
e-administration-option-work = Work
e-administration-option-studies = Studies

## Papers and files

# At most 26 characters.
e-administration-paper-lease = Lease (rent contract)
e-administration-paper-bank = Bank details (RIB)
e-administration-paper-passport = Passport
e-administration-paper-address = Proof of address
e-administration-file-beach = Beach photo.jpg
e-administration-file-lease = Lease Samia.pdf
e-administration-file-bank = Bank details Samia.pdf
e-administration-file-electricity = Electricity bill.pdf
e-administration-file-till-receipt = Till receipt.jpg
e-administration-file-passport = Passport.pdf

## Sites, accounts, what is passed on

# The invented service: at most 14 characters. Sites: at most 24; the others: at most 30.
e-administration-service = Clé Unique
e-administration-site-express = Express file, advert
e-administration-site-copy = Quick benefits
e-administration-site-official = Public benefits
e-administration-account-tax = Tax account
e-administration-account-health = Health account
e-administration-account-pension = Pension account
e-administration-data-name = First and last name
e-administration-data-birth = Date and place of birth
e-administration-data-e-mail = E-mail address

## What the cookies are for

# At most 32 characters.
e-administration-consent-needed = Working of the site
e-administration-consent-visits = Counting the visits
e-administration-consent-videos = Showing the videos
e-administration-consent-adverts = Adverts chosen from your visits

## Appointments

# Reasons: at most 45 characters. Days and hours: at most 28.
e-administration-reason-first = Ask for a first permit
e-administration-reason-collect = Collect a residence permit
e-administration-reason-address = Change my address
e-administration-slot-mon-9 = Monday 7 December, 9 am
e-administration-slot-tue-14 = Tuesday 8 December, 2 pm
e-administration-slot-tue-fast = Tuesday 8 December, 4 pm
e-administration-slot-wed-14 = Wednesday 9 December, 2 pm
e-administration-slot-thu-10 = Thursday 10 December, 10 am
e-administration-slot-fri-15 = Friday 11 December, 3 pm
