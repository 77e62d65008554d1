### Lesson "email.mailbox": writing, answering, attaching, sorting and spotting scams in an imitation mailbox.
### Words in quotation marks are the labels of fields and buttons of the interface: keep them the same on both sides.

## The lesson

# At most 40 characters.
email-mailbox-title = Writing and receiving e-mails
# Each outcome: at most 60 characters.
email-mailbox-can-1 = I can write and send an e-mail.
email-mailbox-can-2 = I can reply and attach a file.
email-mailbox-can-3 = I can recognise 3 signs of a scam.
# The same gesture on one's own machine: one line each.
email-mailbox-home-1 = Phone: open your e-mails, then touch the pencil.
email-mailbox-home-2 = Computer: open your e-mails, then “New message”.
# The card to take away: at most 5 short lines.
email-mailbox-card =
    Write: address, subject, text, send.
    Reply: the address is already there.
    Attach: add a file.
    Scam: they rush me, they want a code.
    Not sure? I do not click.

## Reading: why an e-mail

email-mailbox-why-title = An e-mail is a letter
# At most 55 words.
email-mailbox-why-text =
    An e-mail is a letter that goes through the internet. It arrives in a few seconds.

    You need the person’s address. The sign @ is called “at”.

    You are going to practise: nothing is really sent. Nothing here can break anything.

## Practice: writing an e-mail

email-mailbox-write-title = Writing to Leïla
# At most 30 words; the address must stay as it is.
email-mailbox-write-text = Leïla expects you at the library on Thursday. Write to her to confirm. Her address: leila@mail.example. Fill in the subject (the topic) and the text, then send.
email-mailbox-write-hint-1 = Choose “New e-mail”. An empty page opens. You can always cancel.
email-mailbox-write-hint-2 = There are 3 boxes. “To” takes the address, “Subject” the topic, and the large box your text.
email-mailbox-write-hint-3 = “To”: leila@mail.example. “Subject”: Thursday. In the text, type I will come. Choose “Send”.
email-mailbox-write-done = Well done, you can write and send an e-mail.

## Practice: replying

email-mailbox-reply-title = Replying to an e-mail
email-mailbox-reply-text = The association Les Voisins offers you an appointment. Open its e-mail, then reply in a few words. The address is already filled in.
email-mailbox-reply-hint-1 = In the list, look for the e-mail from the association Les Voisins. Open it.
email-mailbox-reply-hint-2 = Under the e-mail, choose “Reply”. Only the text is left to write.
email-mailbox-reply-hint-3 = In the text, type Yes thanks. Then choose “Send”.
email-mailbox-reply-done = Well done, you can reply without typing the address.

## Practice: attaching a file

email-mailbox-attach-title = Attaching a file
email-mailbox-attach-text = To attach is to add a file (a document) to an e-mail. The town hall needs your insurance certificate. Send it, with a subject, to accueil@mairie.example.
email-mailbox-attach-hint-1 = Choose “New e-mail”. In “To”, type the address of the town hall.
email-mailbox-attach-hint-2 = Choose “Attach a file”. The list of your files opens. You can always change the file.
email-mailbox-attach-hint-3 = “To”: accueil@mairie.example. “Subject”: Certificate. Choose “Attach a file”, “Certificate.pdf”, then “Send”.
email-mailbox-attach-done = Well done, you can attach a file to an e-mail.

## Practice: sorting letters into folders

email-mailbox-sort-title = Sorting your e-mails
email-mailbox-sort-text = A folder is a box. Put the e-mail from the town hall in “Papers”, and the one from Jardin Malin in “Adverts”.
email-mailbox-sort-hint-1 = Open an e-mail. The folders are written below it. An e-mail in a folder is not lost.
email-mailbox-sort-hint-2 = Open the e-mail from the town hall. Under the e-mail, choose the folder “Papers”.
email-mailbox-sort-hint-3 = Town hall: choose “Papers”. Jardin Malin: choose “Adverts”. Leave the other e-mails where they are.
email-mailbox-sort-done = Well done, you can sort your e-mails into folders.

## Practice: spotting scams

email-mailbox-scam-title = Spotting a scam
email-mailbox-scam-text = A scam is a message that lies to take your money. Read the 4 e-mails. Report the ones that lie. You risk nothing here.
email-mailbox-scam-hint-1 = Look for 3 signs: they rush you, they want money or a code, the address is strange.
email-mailbox-scam-hint-2 = There are 2 scams. One is about a parcel. The other is about an account.
email-mailbox-scam-hint-3 = Open “Parcel tracking”, then choose “Report as a scam”. Do the same with “Bank alert”. Leave the other 2.
email-mailbox-scam-done = Well done, you can recognise the signs of a scam.

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
email-mailbox-check-1-title = What is the “Subject” box of an e-mail for?
email-mailbox-check-1-answer-1 = To attach a file.
email-mailbox-check-1-answer-2 = To give the topic in a few words.
email-mailbox-check-1-answer-3 = To write the person’s address.
email-mailbox-check-1-why-1 = For a file, there is the button “Attach a file”. The subject gives the topic in a few words.
email-mailbox-check-1-why-2 = Yes. The subject helps the person understand your e-mail before opening it.
email-mailbox-check-1-why-3 = The address goes in the “To” box, just above. The subject gives the topic in a few words.

email-mailbox-check-2-title = An e-mail says: “Pay €2 tonight or your parcel will be destroyed.” What do you do?
email-mailbox-check-2-answer-1 = I do not click and I report it.
email-mailbox-check-2-answer-2 = I reply to ask why.
email-mailbox-check-2-answer-3 = I pay, because the amount is small.
email-mailbox-check-2-why-1 = Yes. They rush you and ask for money: these are 2 signs of a scam.
email-mailbox-check-2-why-2 = A reply shows that somebody reads this address. More scams may then arrive. It is better to report it.
email-mailbox-check-2-why-3 = The amount is small so that you trust it. The aim is to take your card number.

email-mailbox-check-3-title = You have attached the wrong file. The e-mail is not sent yet. What do you do?
email-mailbox-check-3-answer-1 = I send it anyway.
email-mailbox-check-3-answer-2 = I erase everything and start again.
email-mailbox-check-3-answer-3 = I remove this file and attach the right one.
email-mailbox-check-3-why-1 = A sent e-mail does not come back. Before sending, take the time to change the file.
email-mailbox-check-3-why-2 = That works too, but it takes longer. You can remove the file and keep your text.
email-mailbox-check-3-why-3 = Yes. Before sending, you can change everything.

### Lesson "email.attach": sending a photo and a document, opening what was received.

## Attaching: the lesson

# At most 40 characters.
email-attach-title = Sending and receiving a document
# Each outcome: at most 60 characters.
email-attach-can-1 = I can send a photo by e-mail.
email-attach-can-2 = I can send the right document.
email-attach-can-3 = I know when not to open a file I received.
# The same gesture on one's own machine.
email-attach-home-1 = Phone: in a new e-mail, touch the paper clip, then choose the photo.
email-attach-home-2 = Computer: in a new e-mail, click on the paper clip.
# The card to take away: at most 5 short lines.
email-attach-card =
    Attach: the button with the paper clip.
    I read the file name before sending.
    A file I expected: I save it.
    An unknown file: I do not open it.
    Too heavy: I send a link.

## Attaching: reading about files

email-attach-why-title = A file and its name
# At most 55 words.
email-attach-why-text =
    A file is a document or a photo kept in the device. Its name has 2 parts: Lease.pdf.

    The end of the name says what it is. A photo ends in .jpg. A document to read ends in .pdf.

    The button to attach (add) a file often shows a paper clip.

## Attaching: sending a photo

email-attach-photo-title = Sending a photo to Samira
# At most 30 words; the address must stay as it is.
email-attach-photo-text = Samira asks you for a photo of the garden. Send it to samira@mail.example, in a new e-mail.
email-attach-photo-hint-1 = Choose “New e-mail”. In “To”, type Samira’s address.
email-attach-photo-hint-2 = Choose “Attach a file”. The name of a photo ends in .jpg.
email-attach-photo-hint-3 = “To”: samira@mail.example. Choose “Attach a file”, “Garden.jpg”, then “Send”.
email-attach-photo-done = Well done, the photo of the garden is sent.

## Attaching: sending the right document

email-attach-request-title = Sending the right document
email-attach-request-text = Allocations Famille needs your rent receipt (quittance) for June. Send it to dossier@famille.example. Add a subject and a short text.
email-attach-request-hint-1 = Choose “New e-mail”. Fill in “To”, “Subject” and the text. A hello and one sentence are enough.
email-attach-request-hint-2 = Read the file name well: there are 2 different months. “Remove the file” lets you change it.
email-attach-request-hint-3 = “Subject”: Receipt. Text: Hello, here is my receipt. Attach “Receipt-June.pdf”, then choose “Send”.
email-attach-request-done = Well done, the right document is sent, with a clear subject.

## Attaching: reading about what is received

email-attach-received-title = A file you received
# At most 55 words.
email-attach-received-text =
    Did you expect a file from somebody you know? Save it: it then stays in your device.

    You expected nothing? Do not open it. Call the person to check.

    A file that ends in .exe is a program. By e-mail, it is almost always a trap.

## Attaching: what to do with what is received

email-attach-open-title = Open it, or not?
email-attach-open-text = 3 windows ask you a question. Choose what protects you and helps you.
email-attach-open-hint-1 = Ask yourself: did I expect this file? Do I know the person?
email-attach-open-hint-2 = Save a file you expected. Report an unknown program. Send a link when a film is too heavy.
email-attach-open-hint-3 = “Save in Documents”, then “Do not open and report”, then “Send a link to the film”.
email-attach-open-done = Well done, you know what to do with a file you received.

## Attaching: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
email-attach-check-1-title = A stranger sends you “Invoice.exe”. What do you do?
email-attach-check-1-answer-1 = I do not open it and I report the e-mail.
email-attach-check-1-answer-2 = I open it to see the amount.
email-attach-check-1-answer-3 = I reply that I ordered nothing.
email-attach-check-1-why-1 = Yes. A real invoice is not a program, and you expected nothing.
email-attach-check-1-why-2 = The ending .exe shows a program. It can steal your data as soon as it opens.
email-attach-check-1-why-3 = A reply shows that your address is in use. Report the e-mail without a reply.

email-attach-check-2-title = Your film is too heavy for an e-mail. What do you do?
email-attach-check-2-answer-1 = I try to send it several times.
email-attach-check-2-answer-2 = I change the name of the file.
email-attach-check-2-answer-3 = I send a link to the film.
email-attach-check-2-why-1 = The limit is the same each time. A link avoids this problem.
email-attach-check-2-why-2 = A shorter name does not change the weight. A link avoids this problem.
email-attach-check-2-why-3 = Yes. The film stays online, and the person watches it through the link.

email-attach-check-3-title = What do you check before you send a document?
email-attach-check-3-answer-1 = That the e-mail is long enough.
email-attach-check-3-answer-2 = The address and the name of the attached file.
email-attach-check-3-answer-3 = The time of sending.
email-attach-check-3-why-1 = The length does not matter. Check the address and the attached file.
email-attach-check-3-why-2 = Yes. A sent e-mail does not come back: reading it again avoids a mistake.
email-attach-check-3-why-3 = An e-mail can leave at any time. Check the address and the attached file instead.

### Lesson "email.sort": folders, unsubscribing, answering a recruiter.

## Sorting: the lesson

# At most 40 characters.
email-sort-title = Sorting, and answering a recruiter
# Each outcome: at most 60 characters.
email-sort-can-1 = I can put my e-mails away by subject.
email-sort-can-2 = I can stop advertising e-mails.
email-sort-can-3 = I can answer a recruiter.
# The same gesture on one's own machine.
email-sort-home-1 = Phone: open the e-mail, touch the 3 dots, then Move (« Déplacer »).
email-sort-home-2 = Computer: drag the e-mail onto a folder.
# The card to take away: at most 5 short lines.
email-sort-card =
    One folder for each subject.
    An advert I know: I unsubscribe.
    An unknown advert: I report it.
    A recruiter: I answer within 2 days.
    Hello, answer, thank you, my name.

## Sorting: reading

email-sort-why-title = Finding your e-mails again
# At most 55 words.
email-sort-why-text =
    In a full mailbox, important e-mails are hard to see. Put them in folders, by subject.

    A recruiter is a person who looks for somebody for a job. Do not lose their e-mail!

    An e-mail in a folder is not deleted. You find it again in its folder.

## Sorting: three folders

email-sort-folders-title = Sorting into 3 folders
# At most 30 words.
email-sort-folders-text = Put 4 away: the job in “Work”, the bill in “Papers”, 2 adverts in “Adverts”. Yanis stays.
email-sort-folders-hint-1 = Open an e-mail, then read it. The 3 folders are written below it.
email-sort-folders-hint-2 = The bakery talks about a job. Énergie Claire sends a bill. Jardin Malin and Pas à Pas sell things.
email-sort-folders-hint-3 = Les Blés: “Work”. Énergie Claire: “Papers”. Jardin Malin and Pas à Pas: “Adverts”.
email-sort-folders-done = Well done, only the e-mail from Yanis is left. The others are in their folders.

## Sorting: unsubscribing

email-sort-unsubscribe-title = Stopping adverts
email-sort-unsubscribe-text = To unsubscribe is to ask to receive no more. Unsubscribe from a shop you know. Be careful with strangers.
email-sort-unsubscribe-hint-1 = For a shop you know, the link to unsubscribe is at the end of the e-mail.
email-sort-unsubscribe-hint-2 = A stranger announces a present? The link may be a trap. Report it without opening anything.
email-sort-unsubscribe-hint-3 = Choose “Unsubscribe”, then “Confirm”, then “Report as a scam”.
email-sort-unsubscribe-done = Well done, you will receive fewer adverts.

## Sorting: reading about an answer

email-sort-polite-title = Answering a recruiter
# At most 55 words.
email-sort-polite-text =
    Answer in 4 lines: hello, your answer, thank you, your first name and last name.

    Choose one of the dates. An interview is a meeting to talk about the job.

    Read it again before sending. A short and quick answer makes a good impression.

## Sorting: answering the recruiter

email-sort-recruiter-title = Saying yes to an interview
email-sort-recruiter-text = The bakery Les Blés offers you 2 dates. Open its e-mail and reply in 6 words or more. Choose Tuesday.
email-sort-recruiter-hint-1 = Open the e-mail from the bakery Les Blés, then choose “Reply”.
email-sort-recruiter-hint-2 = Begin with hello. Say which day suits you. End with thank you.
email-sort-recruiter-hint-3 = Type: Hello, Tuesday at 2 pm suits me. Thank you. Then choose “Send”.
email-sort-recruiter-done = Well done, your answer is clear and polite.

## Sorting: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
email-sort-check-1-title = A stranger writes: “You have won! Unsubscribe below.” What do you do?
email-sort-check-1-answer-1 = I open the link to unsubscribe.
email-sort-check-1-answer-2 = I report the e-mail and open no link.
email-sort-check-1-answer-3 = I reply “stop”.
email-sort-check-1-why-1 = From a stranger, this link may be a trap. It is for shops that you know.
email-sort-check-1-why-2 = Yes. In this way, your mailbox learns to set such e-mails aside.
email-sort-check-1-why-3 = A reply shows that your address is in use. More e-mails will then arrive.

email-sort-check-2-title = You put an e-mail in the folder “Papers”. Where is it?
email-sort-check-2-answer-1 = In this folder: I can open it whenever I want.
email-sort-check-2-answer-2 = It is deleted.
email-sort-check-2-answer-3 = It is sent back to the person.
email-sort-check-2-why-1 = Yes. It has changed places, like a letter in a drawer.
email-sort-check-2-why-2 = Putting away is not deleting. The e-mail is in its folder.
email-sort-check-2-why-3 = The person does not see how you sort. The e-mail is in its folder.

email-sort-check-3-title = Which answer do you send to a recruiter?
email-sort-check-3-answer-1 = ok for tuesday
email-sort-check-3-answer-2 = Who are you? Which job?
email-sort-check-3-answer-3 = Hello, Tuesday suits me. Thank you. Lina Da Costa
email-sort-check-3-why-1 = It is clear, but a hello, a thank you and your name help people recognise you.
email-sort-check-3-why-2 = Their e-mail probably says it: read it again. Then answer with a hello and your name.
email-sort-check-3-why-3 = Yes. A hello, a clear answer, a thank you and a name: it is all there.

### What the imitations show.

## Letters of the mailbox

# Bodies: at most 45 words. People and addresses are invented; addresses end in .example.
email-letter-library-from = Library
email-letter-library-address = accueil@mediatheque.example
email-letter-library-subject = Your appointment on Thursday
email-letter-library-body =
    Hello, your appointment is on Thursday at 10 am. Leïla expects you at the front desk of the library. To confirm, write to her: leila@mail.example.
    The library team

email-letter-appointment-from = Association Les Voisins
email-letter-appointment-address = nadia@les-voisins.example
email-letter-appointment-subject = Appointment on Tuesday at 2 pm
email-letter-appointment-body =
    Hello, we offer you an appointment on Tuesday at 2 pm, in our offices. Does that suit you? Please reply to this e-mail.
    Nadia, association Les Voisins

email-letter-townhall-from = Town hall, front desk
email-letter-townhall-address = accueil@mairie.example
email-letter-townhall-subject = One paper is missing
email-letter-townhall-body =
    Hello, we have received your request for school meals. Your insurance certificate is missing. You can send it to accueil@mairie.example, or bring it to the front desk.
    Karim, town hall

email-letter-newsletter-from = Jardin Malin
email-letter-newsletter-address = offres@jardin-malin.example
email-letter-newsletter-subject = Our special offers this week
email-letter-newsletter-body =
    This week, flower pots are cheaper. So is potting soil. Come and see us in the shop, from Monday to Saturday.
    The Jardin Malin team

email-letter-parcel-scam-from = Parcel tracking
email-letter-parcel-scam-address = client77@colis-express-paie.example
email-letter-parcel-scam-subject = URGENT: your parcel is blocked
email-letter-parcel-scam-body =
    Dear customer, your parcel is blocked. Pay €1.99 with your bank card before tonight. Otherwise, your parcel will be destroyed.
    Pay here: www.colis-paie.example

email-letter-bank-scam-from = Bank alert
email-letter-bank-scam-address = securite@votre-banque-alerte.example
email-letter-bank-scam-subject = Your account is blocked
email-letter-bank-scam-body =
    Warning! Your account is blocked. Reply with your secret code and the number of your card. You have 2 hours. After that, your account will be closed.
    The security department

email-letter-grandson-from = Yanis
email-letter-grandson-address = yanis@mail.example
email-letter-grandson-subject = Thank you for Sunday
email-letter-grandson-body =
    Hello, thank you for the meal on Sunday, it was very good! I will come on Saturday at about 3 pm with the photos. I am bringing the cake.
    Love, Yanis

email-letter-cousin-from = Samira
email-letter-cousin-address = samira@mail.example
email-letter-cousin-subject = Your garden
email-letter-cousin-body =
    Hello, people say that your roses are beautiful! Can you send me a photo of the garden? My address is samira@mail.example.
    Love, Samira

email-letter-family-office-from = Allocations Famille
email-letter-family-office-address = dossier@famille.example
email-letter-family-office-subject = Your housing benefit
email-letter-family-office-body =
    Hello, one document is missing for your housing benefit: the rent receipt for June. Please send it to dossier@famille.example.
    The housing department

# Bodies of the three that follow stand beside three folders: at most 4 rows of 56.
email-letter-recruiter-from = Bakery Les Blés
email-letter-recruiter-address = nora@les-bles.example
email-letter-recruiter-subject = Your application
email-letter-recruiter-body =
    Hello, we are interested in your CV. Would you like an interview on Monday at 9 am or Tuesday at 2 pm? Please reply to this e-mail.
    Nora, bakery Les Blés

email-letter-electricity-from = Énergie Claire
email-letter-electricity-address = factures@energie-claire.example
email-letter-electricity-subject = Your bill for November
email-letter-electricity-body =
    Hello, your bill for November is €48. The payment will be taken from your account on 5 December, as planned.
    Énergie Claire

email-letter-shoes-from = Pas à Pas
email-letter-shoes-address = infos@pas-a-pas.example
email-letter-shoes-subject = Boots: 30% off
email-letter-shoes-body =
    Winter boots have arrived! This week, 30% off in the whole shop.
    The Pas à Pas team

## Files and folders

# File names as they are shown: short, with their ending.
email-file-certificate = Certificate.pdf
email-file-holiday-photo = Holiday photo.jpg
email-file-shopping-list = Shopping list.txt
email-folder-papers = Papers
email-folder-adverts = Adverts
email-folder-work = Work
# Photos end in .jpg, documents in .pdf.
email-file-garden-photo = Garden.jpg
email-file-rent-may = Receipt-May.pdf
email-file-rent-june = Receipt-June.pdf

## Windows

# Place: at most 14 characters. Title: at most 34. Text: at most 2 rows of 56. Choices: at most 40. Reasons: at most 130.
email-window-lease-place = Received
email-window-lease-title = Lease.pdf, from agency Clé Verte
email-window-lease-body = You expected this document: it is the contract for your home. What do you do?
email-window-lease-choice-1 = Delete without reading
email-window-lease-choice-2 = Save in Documents
email-window-lease-choice-3 = Report as a scam
email-window-lease-why-1 = This document is important and you expected it. Keep it in your device.
email-window-lease-why-3 = You know the agency and you expected this document. It is honest: keep it.

email-window-invoice-place = Received
email-window-invoice-title = Invoice-4471.exe, from a stranger
email-window-invoice-body = “Pay this invoice quickly, or your file goes to court.”
email-window-invoice-choice-1 = Open it to see
email-window-invoice-choice-2 = Save in Documents
email-window-invoice-choice-3 = Do not open and report
email-window-invoice-why-1 = A file ending in .exe is a program: it can steal your data as soon as it opens.
email-window-invoice-why-2 = An unknown program in your device is still a danger. Do not keep it.

email-window-heavy-place = Sending
email-window-heavy-title = Wedding-film.mp4: too heavy
email-window-heavy-body = The film weighs 900 MB. An e-mail takes about 25 MB. What do you do?
email-window-heavy-choice-1 = Send it again
email-window-heavy-choice-2 = Send a link to the film
email-window-heavy-choice-3 = Change the name of the film
email-window-heavy-why-1 = The film will still be too heavy. A link shows the film without sending it.
email-window-heavy-why-3 = The name does not change the weight. A link shows the film without sending it.

email-window-garden-place = E-mail
email-window-garden-title = From Jardin Malin, your shop
email-window-garden-body = Our special offers this week. You no longer want our e-mails?
email-window-garden-choice-1 = Unsubscribe
email-window-garden-choice-2 = Report as a scam
email-window-garden-choice-3 = Delete my mailbox
email-window-garden-why-2 = Jardin Malin is a real shop that you know. Its link to unsubscribe works.
email-window-garden-why-3 = You would lose all your e-mails. One choice stops only this advert.

email-window-leave-place = Site
email-window-leave-title = Jardin Malin: your choice
email-window-leave-body = Do you really want to stop our e-mails? We will miss you.
email-window-leave-choice-1 = Stay subscribed
email-window-leave-choice-2 = Confirm
email-window-leave-why-1 = You wanted to stop the adverts. One choice finishes it.

email-window-prize-place = E-mail
email-window-prize-title = From a stranger: you have won!
email-window-prize-body = A phone is yours. To stop our messages, give us your address.
email-window-prize-choice-1 = Unsubscribe
email-window-prize-choice-2 = Reply “stop”
email-window-prize-choice-3 = Report as a scam
email-window-prize-why-1 = You do not know the sender. Their link shows that your address is in use.
email-window-prize-why-2 = A reply shows that your address is in use. More e-mails will then arrive.
