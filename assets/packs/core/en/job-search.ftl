### Lessons of "job-search": finding, applying, spotting false offers on an imitation job board.
### Words in quotation marks are the labels of fields and buttons of the interface: keep them the same on both sides.
### Every employer and person is invented. Addresses end in .example.

## Lesson "job-search.offers": filters and an alert

# At most 40 characters.
job-search-offers-title = Looking for job offers
# Each outcome: at most 60 characters.
job-search-offers-can-1 = I can sort offers with filters.
job-search-offers-can-2 = I can open an offer and keep it.
job-search-offers-can-3 = I can create an alert.
# The same gesture on one's own machine: one line each.
job-search-offers-home-1 = Phone: on a job site, touch “Filtres” (filters), then choose the place.
job-search-offers-home-2 = Computer: on francetravail.fr, type a job and a place.
# The card to take away: at most 5 short lines.
job-search-offers-card =
    A job and a place, then filters.
    Too few offers? I remove a filter.
    I open, I read, I keep.
    The alert searches for me.
    I look at my e-mails every day.

## Offers: reading

job-search-offers-why-title = Thousands of offers
# At most 55 words.
job-search-offers-why-text =
    A job site brings offers together. France Travail is the public site.

    A filter hides the offers that do not suit you: place, contract, hours.

    CDI: contract without an end date. CDD: with an end date. Here, the offers are invented.

## Offers: filtering

job-search-offers-filter-title = Filtering to find
# At most 30 words.
job-search-offers-filter-text = You look for a kitchen job in Angers, with a CDI, in the daytime. Set the filters, open the right offer, then keep it.
job-search-offers-filter-hint-1 = The list shows 2 offers at a time. The filters are above it: begin with “Place”.
job-search-offers-filter-hint-2 = “Place”: Angers. “Contract”: CDI. “Hours”: daytime. Only one offer is left.
job-search-offers-filter-hint-3 = After the 3 filters, open “Canteen cook”. Choose “Keep this offer”.
job-search-offers-filter-done = Well done, you can find an offer with filters.

## Offers: once more, alone

job-search-offers-alone-title = Another search
job-search-offers-alone-text = Amina looks for a cleaning job in Angers, part time. A CDD suits her. Find the offer and keep it.
job-search-offers-alone-hint-1 = Read the request again: it gives a place, a contract and hours.
job-search-offers-alone-hint-2 = “Place”: Angers. “Contract”: CDD. “Hours”: part time.
job-search-offers-alone-hint-3 = After the 3 filters, open “Cleaner, nursery”. Choose “Keep this offer”.
job-search-offers-alone-done = Well done, you now search without help.

## Offers: an alert

job-search-offers-alert-title = The alert searches for you
job-search-offers-alert-text = An alert sends an e-mail when an offer arrives. Create it for Amina: Angers, CDI, every day. Her address: amina@mail.example.
job-search-offers-alert-hint-1 = Fill in the lines one by one: the place, the contract, how often, then the e-mail.
job-search-offers-alert-hint-2 = Press a line that says “to choose”. A list opens. A mistake can be mended at any time.
job-search-offers-alert-hint-3 = “Place”: Angers. “Contract”: CDI. “How often”: every day. “Your e-mail”: amina@mail.example. Then “Create the alert”.
job-search-offers-alert-done = Well done, new offers will come to Amina.

## Offers: three questions

job-search-offers-check-1-title = Your filters give no offer. What do you do?
job-search-offers-check-1-answer-1 = I remove a filter and look.
job-search-offers-check-1-answer-2 = I stop, because there is no work.
job-search-offers-check-1-answer-3 = I add one more filter.
job-search-offers-check-1-why-1 = Yes. One filter less shows more offers, for example around your town.
job-search-offers-check-1-why-2 = There may be offers a little further away. Remove a filter first.
job-search-offers-check-1-why-3 = Each filter hides offers. With one more, there will be even fewer.

job-search-offers-check-2-title = What is an alert for?
job-search-offers-check-2-answer-1 = To send my CV in my place.
job-search-offers-check-2-answer-2 = To warn of a danger.
job-search-offers-check-2-answer-3 = To get new offers by e-mail.
job-search-offers-check-2-why-1 = The alert shows the offers. You choose, and you send your CV.
job-search-offers-check-2-why-2 = The word is the same, but here the alert only announces new offers.
job-search-offers-check-2-why-3 = Yes. It searches every day or every week, with your filters.

job-search-offers-check-3-title = What does CDI mean?
job-search-offers-check-3-answer-1 = A contract of a few months.
job-search-offers-check-3-answer-2 = A contract without an end date.
job-search-offers-check-3-answer-3 = A job only in the morning.
job-search-offers-check-3-why-1 = A contract with an end date is a CDD. A CDI has none.
job-search-offers-check-3-why-2 = Yes. CDI means “contrat à durée indéterminée”: it has no end date.
job-search-offers-check-3-why-3 = Morning or evening, those are the hours. CDI is about how long the contract lasts.

## Lesson "job-search.apply": the right CV, a short message

job-search-apply-title = Answering an offer
job-search-apply-can-1 = I can choose the right CV file.
job-search-apply-can-2 = I can write a short message.
job-search-apply-can-3 = I can send my application.
job-search-apply-home-1 = Phone: keep your CV as a PDF in your files, ready to send.
job-search-apply-home-2 = Computer: in your text, “Enregistrer sous” (save as), then PDF.
job-search-apply-card =
    A CV as a PDF, up to date, with my name.
    A short message: who, why, when.
    I read again before sending.
    I note the date and the employer.
    After 1 week, I write again.

## Applying: reading

job-search-apply-why-title = Introducing yourself online
job-search-apply-why-text =
    To answer an offer is to send an application: a CV and a message.

    The CV says what you can do. A PDF is a file that looks the same everywhere.

    Keep one CV for each job. Here, nothing is sent and the files are invented.

## Applying: the CV

job-search-apply-cv-title = Choosing the right CV
job-search-apply-cv-text = The canteen in Angers needs a cook. Choose the right CV. Write a message of 3 words or more, then send.
job-search-apply-cv-hint-1 = Open the line “CV”. Read the names of the files well: job, year, type.
job-search-apply-cv-hint-2 = The right file is about cooking, it is recent and ends in .pdf.
job-search-apply-cv-hint-3 = “CV”: “CV-kitchen-2026.pdf”. “Message”: Hello, here is my CV. Then “Send my application”.
job-search-apply-cv-done = Well done, the employer gets the right CV.
# What "show me how" writes: at most 120 characters.
job-search-apply-cv-example = Hello, here is my CV. Thank you.
# Why another file is not the right one: at most 110 characters.
job-search-apply-cv-no-photo = This is a holiday photo. Open “CV” again and choose a real CV.
job-search-apply-cv-no-cv-old = This CV is from 2019: your last jobs are missing. Choose the most recent one.

## Applying: reading, the message

job-search-apply-message-title = 3 sentences, no more
job-search-apply-message-text =
    A good message says 3 things:

    Who: “I have been a cleaner for 4 years.”
    Why: “I am interested in your offer, I live nearby.”
    When: “I am free from Monday.”

    Say hello and thank you. On a real site, add your phone number.

## Applying: sending

job-search-apply-send-title = CV and message
job-search-apply-send-text = A nursery needs a cleaner. Choose the right CV. Write a message of 8 words or more: who, why, when. Then send.
job-search-apply-send-hint-1 = Look for the CV of the job asked for: cleaning. Check that it is finished.
job-search-apply-send-hint-2 = “CV”: “CV-cleaning.pdf”. In “Message”, write 2 or 3 short sentences.
job-search-apply-send-hint-3 = “Message”: Hello, your offer interests me. I am free from Monday. Thanks. Then “Send my application”.
job-search-apply-send-done = Well done, your application is clear and complete.
job-search-apply-send-example = Hello, I am a cleaner. I am interested in your offer. I am free on Monday. Thank you.
job-search-apply-send-no-cv-kitchen = This CV is about cooking. The nursery needs somebody for cleaning.
job-search-apply-send-no-payslip = A payslip is a private paper. Choose a CV.
job-search-apply-send-no-cv-draft = This is a draft: it is not finished. Choose the finished CV.

## Applying: three questions

job-search-apply-check-1-title = Why send your CV as a PDF?
job-search-apply-check-1-answer-1 = Because it is prettier.
job-search-apply-check-1-answer-2 = Because it looks the same everywhere.
job-search-apply-check-1-answer-3 = Because the employer can correct it.
job-search-apply-check-1-why-1 = The PDF does not change your text. It keeps the same form on all screens.
job-search-apply-check-1-why-2 = Yes. Your page keeps its form on a computer and on a phone.
job-search-apply-check-1-why-3 = On the contrary: a PDF is hard to change. It keeps the form that you chose.

job-search-apply-check-2-title = Which 3 things does a good message say?
job-search-apply-check-2-answer-1 = Who I am, why, and when I am free.
job-search-apply-check-2-answer-2 = My age, my health and my family.
job-search-apply-check-2-answer-3 = All my jobs, with the dates.
job-search-apply-check-2-why-1 = Yes. The employer understands in a few seconds. The CV gives the details.
job-search-apply-check-2-why-2 = That belongs to you. The employer has no right to choose by these facts.
job-search-apply-check-2-why-3 = The list of jobs is in the CV. The message stays short.

job-search-apply-check-3-title = You answered 1 week ago. You have no news. What do you do?
job-search-apply-check-3-answer-1 = I send the same CV every day.
job-search-apply-check-3-answer-2 = I wait and do nothing.
job-search-apply-check-3-answer-3 = I write a short reminder.
job-search-apply-check-3-why-1 = Too many messages disturb the employer. One reminder, polite and short, is better.
job-search-apply-check-3-why-2 = The employer may have forgotten. After 1 week, a short reminder shows your interest.
job-search-apply-check-3-why-3 = Yes. Name the offer and the date of your application, and say thank you.

## Lesson "job-search.false-offers": spotting a false offer, preparing an interview

job-search-false-offers-title = False offers and interviews
job-search-false-offers-can-1 = I can recognise a false job offer.
job-search-false-offers-can-2 = I can report it.
job-search-false-offers-can-3 = I can prepare an interview.
job-search-false-offers-home-1 = Phone: look up the name of the employer before you answer.
job-search-false-offers-home-2 = Computer: on the offer, look for the link “Signaler” (report).
job-search-false-offers-card =
    To work, one never pays.
    Identity card and RIB: once I am hired.
    I look up the employer on the internet.
    Not sure: I report it and talk about it.
    Interview: place, way, 3 questions ready.

## False offers: reading

job-search-false-offers-why-title = Too good to be true?
job-search-false-offers-why-text =
    A false offer promises a job to take your money or your papers.

    3 signs: they ask you to pay, they want your papers or your RIB (account number) at once, the pay is huge.

    A serious employer gives a name and meets you. Here, everything is invented.

## False offers: spotting

job-search-false-offers-spot-title = Serious or false?
job-search-false-offers-spot-text = Read these 3 offers. Only one is serious. Report the other 2. You can read again and be wrong: nothing bad happens.
job-search-false-offers-spot-hint-1 = Open each offer. Look at the contact, the work asked for and the pay.
job-search-false-offers-spot-hint-2 = The serious offer gives an address, hours and a place to go to.
job-search-false-offers-spot-hint-3 = “Bakery seller”: “Serious offer”. For “Receiving parcels” and “Typing texts”: “Report the offer”.
job-search-false-offers-spot-done = Well done, you can spot a false offer.

## False offers: the sign

job-search-false-offers-signs-title = Naming the sign
job-search-false-offers-signs-text = Here are 3 more offers. Only one is serious. Report the other 2 and say which sign made you doubt.
job-search-false-offers-signs-hint-1 = Look for 3 signs: paying, giving your papers, earning far too much.
job-search-false-offers-signs-hint-2 = “Home help” is a serious offer. The other 2 ask for something before they hire you.
job-search-false-offers-signs-hint-3 = “Front desk agent”: “Report the offer”, then “You have to pay”. “Remote assistant”: “Report the offer”, then “your papers”.
job-search-false-offers-signs-done = Well done, you can say why an offer is false.

## Interview: reading

job-search-false-offers-interview-title = Preparing an interview
job-search-false-offers-interview-text =
    An interview is a meeting, on the spot or by video (on the screen).

    Before: look up the employer. Prepare the way, or test the camera.
    During: give 2 examples of your work. Ask 3 questions: hours, team, pay.
    After: say thank you in writing.

## False offers: three questions

job-search-false-offers-check-1-title = A recruiter asks €50 to “open your file”. What do you do?
job-search-false-offers-check-1-answer-1 = I pay, because the amount is small.
job-search-false-offers-check-1-answer-2 = I ask to pay in 2 parts.
job-search-false-offers-check-1-answer-3 = I refuse and I report the offer.
job-search-false-offers-check-1-why-1 = A small amount is lost too. To get a job, one never pays.
job-search-false-offers-check-1-why-2 = In 2 parts, the money is lost too. An employer has no right to make you pay.
job-search-false-offers-check-1-why-3 = Yes. To get a job, one never pays. Reporting protects the others.

job-search-false-offers-check-2-title = When do you give a copy of your identity card and your RIB (account number)?
job-search-false-offers-check-2-answer-1 = From the first message.
job-search-false-offers-check-2-answer-2 = When I am hired.
job-search-false-offers-check-2-answer-3 = With my CV.
job-search-false-offers-check-2-why-1 = It is too early. With these papers, somebody can pass for you.
job-search-false-offers-check-2-why-2 = Yes. The employer needs them for the contract and the pay, not before.
job-search-false-offers-check-2-why-3 = The CV is enough to introduce yourself. Keep your papers for the day you are hired.

job-search-false-offers-check-3-title = Your interview is tomorrow, by video. What do you prepare first?
job-search-false-offers-check-3-answer-1 = I test my camera and my microphone.
job-search-false-offers-check-3-answer-2 = I learn my CV by heart.
job-search-false-offers-check-3-answer-3 = I wait for the time, and I will see.
job-search-false-offers-check-3-why-1 = Yes. You will be calm on the day. Choose a quiet place too.
job-search-false-offers-check-3-why-2 = The employer already has your CV. Prepare 2 examples instead, and test the camera first.
job-search-false-offers-check-3-why-3 = A camera that does not work wastes time. Test it the day before.

## Values of the filters

# At most 25 characters.
job-search-place-angers = Angers
job-search-place-nantes = Nantes
job-search-contract-permanent = CDI
job-search-contract-fixed = CDD
job-search-contract-temporary = intérim (agency)
job-search-hours-day = daytime
job-search-hours-evening = evening
job-search-hours-part = part time

## Offers

# Titles: at most 30 characters. Employers: at most 30. Texts: at most 25 words.
job-search-offer-hotel-title = Kitchen assistant, hotel
job-search-offer-hotel-employer = Hôtel des Halles
job-search-offer-hotel-about = You help the chef with the evening meals. Contract of 4 months.
job-search-offer-restaurant-title = Restaurant cook
job-search-offer-restaurant-employer = La Table Verte
job-search-offer-restaurant-about = You prepare the evening dishes, from Tuesday to Saturday.
job-search-offer-snack-title = Snack bar cook
job-search-offer-snack-employer = Midi Pile
job-search-offer-snack-about = You prepare the midday meals. Contract of 6 months.
job-search-offer-canteen-title = Canteen cook
job-search-offer-canteen-employer = Cantine des Érables
job-search-offer-canteen-about = You cook for 80 children, from Monday to Friday, from 7 am to 3 pm.
job-search-offer-pizzeria-title = Pizza cook
job-search-offer-pizzeria-employer = Pizzeria du Pont
job-search-offer-pizzeria-about = You prepare and bake the pizzas, every evening but Monday.
job-search-offer-office-title = Cleaner, offices
job-search-offer-office-employer = Net et Clair
job-search-offer-office-about = You clean offices after 6 pm.
job-search-offer-clinic-title = Cleaner, clinic
job-search-offer-clinic-employer = Clinique des Tilleuls
job-search-offer-clinic-about = 3 weeks of work, in the evening, in the place of a colleague.
job-search-offer-school-title = Cleaner, school
job-search-offer-school-employer = École des Sources
job-search-offer-school-about = You clean the classrooms after 5 pm. Contract of 10 months.
job-search-offer-shop-title = Cleaner, shop
job-search-offer-shop-employer = Galerie du Quai
job-search-offer-shop-about = You clean the shop, 15 hours a week. Contract of 3 months.
job-search-offer-nursery-title = Cleaner, nursery
job-search-offer-nursery-employer = Crèche Les Petits Pas
job-search-offer-nursery-about = You clean the nursery, 20 hours a week. Contract of 6 months.
job-search-offer-townhall-title = Cleaner, town hall
job-search-offer-townhall-employer = Mairie de Saint-Aubin
job-search-offer-townhall-about = You clean the front desk, 24 hours a week, without an end date.

## Files

# File names as they are shown: short, with their ending. At most 30 characters.
job-search-file-photo = Beach-photo.jpg
job-search-file-cv-old = CV-kitchen-2019.pdf
job-search-file-cv-kitchen = CV-kitchen-2026.pdf
job-search-file-payslip = Payslip.pdf
job-search-file-cv-cleaning = CV-cleaning.pdf
job-search-file-cv-draft = CV-cleaning-draft.pdf

## Adverts to judge

# Names: at most 25 characters. Contacts: at most 40. Texts: at most 40 words. Reasons: at most 110 characters.
job-search-advert-parcels-name = Receiving parcels
job-search-advert-parcels-detail = recrute44@colis-facile.example
job-search-advert-parcels-about = Earn €3,000 a month, at home, 1 hour a day. You receive parcels and send them on abroad. No interview. Answer before tonight.
job-search-advert-parcels-why = Read again: high pay for 1 hour, without an interview. These parcels are often stolen.
job-search-advert-bakery-name = Bakery seller
job-search-advert-bakery-detail = Boulangerie Levain, 2 place du Puits
job-search-advert-bakery-about = CDD of 6 months, 30 hours a week, at the minimum wage. You serve the customers and work at the till. Come to the bakery in the morning, with your CV.
job-search-advert-bakery-why = This offer gives an address, hours and normal pay. It is serious.
job-search-advert-typing-name = Typing texts
job-search-advert-typing-detail = Messages only, no name
job-search-advert-typing-about = Copy texts and earn €200 a day! No diploma needed. To begin, buy our program for €39. We will pay you back in the first month.
job-search-advert-typing-why = Read again: you have to buy something to work. A serious employer does not make you pay.
job-search-advert-training-name = Front desk agent
job-search-advert-training-detail = emploi@accueil-pro.example
job-search-advert-training-about = You have been chosen! Full-time contract, minimum wage. A course is compulsory before you start: pay €120 by bank transfer today to keep your place.
job-search-advert-training-why = Read again: they ask you for money before you start. This offer is false.
job-search-advert-nurse-name = Home help
job-search-advert-nurse-detail = Association Main Tendue, Angers
job-search-advert-nurse-about = CDI, 25 hours a week. You help older people at home: meals, shopping, cleaning. We train you and pay your journeys. Interview at our offices on Thursday.
job-search-advert-nurse-why = A known employer, an interview, training paid by the employer: this offer is serious.
job-search-advert-account-name = Remote assistant
job-search-advert-account-detail = rh@bureau-mondial.example
job-search-advert-account-about = Work from home, €1,600 a month. No interview. Send the photo of both sides of your identity card, and your RIB, at once. The contract will come later.
job-search-advert-account-why = Read again: they want your identity card before they even talk to you. This offer is false.
# Signs: at most 45 characters.
job-search-sign-pay = You have to pay before you start
job-search-sign-papers = They want your papers before hiring you
job-search-sign-rich = The pay is huge
