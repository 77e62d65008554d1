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

## Files and folders

# File names as they are shown: short, with their ending.
email-file-certificate = Certificate.pdf
email-file-holiday-photo = Holiday photo.jpg
email-file-shopping-list = Shopping list.txt
email-folder-papers = Papers
email-folder-adverts = Adverts
