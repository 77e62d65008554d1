### What people come for, in their own words; each leads to a lesson, a usage or a procedure.
### Needs: at most 60 characters, as somebody would say it of oneself.
### "words": other ways to say it, for the search only, never shown; at most 140 characters, commas between. Names of real services stand there because people type them.

## First steps

need-start-from-zero = Learning to use a computer
need-start-from-zero-words = beginner, start, begin, never used, know nothing about computers, pc, laptop, first steps, internet
need-use-mouse = Using the mouse and the keyboard
need-use-mouse-words = type, typing, keys, capital letters, arrow, pointer, click, erase, touchpad
need-use-phone = Using my phone or tablet better
need-use-phone-words = smartphone, mobile, cell phone, touch screen, swipe, tap, at sign, accents, iphone, android, ipad

## Find information

need-find-answer = Finding an answer on the internet
need-find-answer-words = search, look up, google, opening hours, recipe, address, weather, map, directions, adverts, browser
need-true-or-false = Knowing if a piece of news is true
need-true-or-false-words = rumour, rumor, fake news, false, lie, check, hoax, edited picture, source
need-read-news = Reading the news online
need-read-news-words = newspaper, press, article, headlines, local news, news from my country, current affairs

## E-mail

need-write-email = Writing an e-mail to somebody
need-write-email-words = gmail, mailbox, inbox, send a message, reply, answer, read my messages, mails, email, mail
need-send-photo = Sending a photo or a paper by e-mail
need-send-photo-words = attachment, attach a file, document, scan, picture, paper clip, download, receive a photo
need-sort-messages = Tidying my full e-mail box
need-sort-messages-words = sort, adverts, spam, junk, unsubscribe, newsletter, delete, too many messages, mailbox full

## Online safety

need-safe-password = Choosing and remembering my passwords
need-safe-password-words = forgot password, lost password, secret code, locked account, hacked, log in, pin
need-strange-message = Spotting a strange message or a scam
need-strange-message-words = fake text message, sms, fraud, parcel, virus, false bank adviser, trap, suspicious, scammed, phishing
need-protect-device = Protecting my phone and my privacy
need-protect-device-words = cookies, update, antivirus, virus, settings, spying, location, permissions, personal data

## Office

need-write-letter = Writing a letter on a computer
need-write-letter-words = word, text, letter to the landlord, cancel a contract, layout, typing a text, complaint letter
need-find-file = Saving, finding and printing a document
need-find-file-words = lost file, save as, pdf, printer, print, folder, usb stick, where is my file
need-make-cv = Making my CV
need-make-cv-words = resume, curriculum vitae, work experience, skills, template, layout

## Video calls

need-see-family = Seeing my grandchildren on a screen
need-see-family-words = family, whatsapp, video call, facetime, skype, grandson, daughter, talk and see, call abroad
need-join-call = Joining an appointment by video
need-join-call-words = zoom, teams, camera, microphone, webcam, meeting link, remote interview, nobody hears me

## Social networks

need-give-news = Sharing my news on a social network
need-give-news-words = facebook, instagram, post, share a photo, friends, tiktok, social media, group, comment
need-respect-picture = Posting a picture of somebody with respect
need-respect-picture-words = consent, photo of me, photo of my children, permission, report, bullying, harassment, image rights
need-meet-people = Meeting people and helping one another
need-meet-people-words = neighbours, neighbors, volunteering, linkedin, professional network, solidarity, association, alone, lonely

## Buying and selling

need-buy-online = Buying safely on the internet
need-buy-online-words = shopping, order, online shop, store, amazon, delivery, basket, fake site, clothes
need-pay-online = Paying online or contactless
need-pay-online-words = bank card, credit card, payment, secure, pay with my phone, bank, code by text message, paypal
need-sell-things = Selling my second-hand things
need-sell-things-words = classified advert, small ad, used, clothes, furniture, vinted, leboncoin, ebay, sale
need-receive-donations = Receiving donations for my association
need-receive-donations-words = donation, donate, fundraising, crowdfunding, collect money, membership fees, club, gift

## Job search

need-find-job = Finding a job near me
need-find-job-words = work, employment, job offer, vacancy, temp work, internship, hiring, looking for work
need-apply-job = Answering a job offer
need-apply-job-words = apply, application, send my cv, resume, cover letter, recruiter, employer
need-false-offer = Spotting a false offer, preparing an interview
need-false-offer-words = job interview, fake job, too good to be true, meeting an employer, job scam

## Culture

need-borrow-book = Borrowing a book to read on a screen
need-borrow-book-words = library, ebook, e-reader, novel, reading, audiobook, digital book, comics
need-visit-museum = Visiting a museum, looking for my ancestors
need-visit-museum-words = archives, genealogy, family tree, exhibition, painting, virtual visit, family history, heritage

## Online procedures

need-fill-form = Filling in a form without a mistake
need-fill-form-words = paperwork, application form, boxes, supporting documents, office, online request, fill out
need-one-account = Signing in to public service sites
need-one-account-words = franceconnect, france connect, log in, account, username, official site, fake site, digital identity
need-public-appointment = Making an appointment at a public office
need-public-appointment-words = préfecture, town hall, slot, cancel, booking, desk, book a date, residence permit

## What is said of me

need-my-name-online = Seeing what the internet says about me
need-my-name-online-words = my name on google, reputation, traces, recruiter, photos of me, old accounts, online image
need-who-sees-me = Choosing who sees what I post
need-who-sees-me-words = private, public, privacy settings, profile, hide, block somebody, friends only
need-bad-review = Answering a review, having a page removed
need-bad-review-words = bad review, comment, unhappy customer, delete, right to be forgotten, erase, stars, insult

## Keep and share

need-keep-photos = Storing my photos and files online
need-keep-photos-words = storage, cloud, folders, phone full, no space left, drive, icloud, put away, memory full
need-share-files = Sharing a folder with others
need-share-files-words = share link, rights, edit together, wetransfer, work together, big file, photo album
need-keep-papers = Keeping my important papers safe
need-keep-papers-words = digital safe, archive, backup, bills, payslips, copy, versions, keep for years

## Create and publish

need-business-page = Making a page for my business
need-business-page-words = craft, shop, small business, customers, window, be found, opening hours, advertise, website
need-association-site = Creating the site of my association
need-association-site-words = website, web, club, pages, calendar, picture credit, put online, charity
need-own-blog = Creating a blog or a small app
need-own-blog-words = tell a story, travel diary, application, program, coding, develop, write articles

## Health

need-see-doctor = Making an appointment with a doctor
need-see-doctor-words = doctolib, dentist, hospital, gp, video consultation, specialist, sick, book, medical appointment
need-health-papers = Finding my prescriptions and test results
need-health-papers-words = blood test, x-ray, medical record, vaccines, health documents, who reads my health papers
need-connected-home = Living at home with connected objects
need-connected-home-words = smart home, alarm, light, fall, watch, shutters, sensor, older person, stay at home, home automation

## Make things

need-make-object = Making an object from an idea
need-make-object-words = fablab, 3d printer, do it yourself, prototype, invent, invention, workshop, materials, maker

## Artificial intelligence

need-ask-assistant = Asking an AI a question
need-ask-assistant-words = artificial intelligence, chatgpt, assistant, robot, help with writing, ask a machine, chatbot
need-check-assistant = Knowing when an AI is wrong
need-check-assistant-words = mistake, wrong answer, check, artificial intelligence, believe, trust, chatgpt invents, reliable
need-translate = Translating a text or having it read aloud
need-translate-words = translation, translator, foreign language, french, dictate, dictation, listen, voice, I do not understand

## Footprint

need-repair-device = Repairing or giving away an old device
need-repair-device-words = broken phone, slow computer, battery, recycle, refurbished, keep longer, throw away, fix
need-pollute-less = Polluting less with my screens
need-pollute-less-words = ecology, environment, planet, carbon footprint, videos, save energy, climate, green

## What somebody has to do today

need-pay-rent = Getting help to pay my rent
need-pay-rent-words = apl, caf, housing benefit, too expensive, rented flat, short of money, landlord
need-lost-job = Signing up as unemployed
need-lost-job-words = lost my job, laid off, fired, end of contract, france travail, pôle emploi, unemployment benefit
