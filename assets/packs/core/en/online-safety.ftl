### Lessons of online safety: passwords, text-message scams, settings.
### Words in quotation marks are the labels of fields and buttons of the interface: keep them the same on both sides.

### Lesson "online-safety.passwords": a passphrase, a password manager, a code that nobody may ask for.

## Passwords: the lesson

# At most 40 characters.
online-safety-passwords-title = Safe passwords
# Each outcome: at most 60 characters.
online-safety-passwords-can-1 = I can make a strong passphrase.
online-safety-passwords-can-2 = I can keep a different password for each account.
online-safety-passwords-can-3 = I can refuse to give a code I received.
# The same gesture on one's own machine: one line each.
online-safety-passwords-home-1 = Phone: in the settings, look for “Passwords”.
online-safety-passwords-home-2 = Computer: in the browser, open the settings, then “Passwords”.
# The card to take away: at most 5 short lines.
online-safety-passwords-card =
    A phrase of 7 words, no name, no date.
    A different password for each account.
    The manager remembers for me.
    A code I received: I keep it to myself.
    A shared machine: I save nothing.

## Passwords: reading

online-safety-passwords-why-title = A key for each door
# At most 55 words.
online-safety-passwords-why-text =
    A password is a key. A machine finds a short word in an instant.

    A phrase of 7 words is much stronger. It is also easier to remember.

    Avoid first names, towns and dates. Here, never write a real password.

## Passwords: making a passphrase

online-safety-passwords-make-title = Inventing a passphrase
# At most 30 words.
online-safety-passwords-make-text = You are helping Amina. Invent a phrase of 7 different words that makes a funny picture. When it is strong, choose “Keep this phrase”.
online-safety-passwords-make-hint-1 = Imagine a funny scene: an animal, a colour, a fruit. The strength is shown while you type.
online-safety-passwords-make-hint-2 = Write at least 7 words, with a space between them. Do not use the words that are easy to guess.
# The words of the example below.
online-safety-passwords-make-hint-3 = Type: my blue cat eats three green apples. Then choose “Keep this phrase”.
online-safety-passwords-make-done = Well done, this phrase is strong. For your real accounts, invent another one.
# A passphrase of 7 different words, without the words below.
online-safety-passwords-make-example = my blue cat eats three green apples
# Words about Amina that others guess: her dog, her town, her year of birth.
online-safety-passwords-make-avoid = Rex, Toulon, 1987
# A password that Amina uses already.
online-safety-passwords-make-used = Sunshine2019

## Passwords: reading about managers

online-safety-passwords-manager-title = A safe for your passwords
# At most 55 words.
online-safety-passwords-manager-text =
    Nobody can remember 30 passwords. A manager is a safe: it invents them and remembers them.

    You only remember the phrase that opens the safe. Phones and browsers offer one.

    On a shared machine, always refuse to save a password.

## Passwords: one for each account

online-safety-passwords-keep-title = One password for each account
online-safety-passwords-keep-text = Amina has the same password everywhere. Open each account and make a different password. Be careful: one address is false.
online-safety-passwords-keep-hint-1 = Open an account, then read its address. A false site often adds words to the true address.
online-safety-passwords-keep-hint-2 = On the true sites, choose “Make a different password”. A link in a text message is suspicious.
online-safety-passwords-keep-hint-3 = Open “Link in a text” and choose “Leave this site”. For the other 3: “Make a different password”.
online-safety-passwords-keep-done = Well done, each account has its own key. The manager remembers them all.
# The password that Amina has everywhere.
online-safety-passwords-keep-same = Sunshine2019

## Passwords: a code that nobody may ask for

online-safety-passwords-code-title = The code in a text message
online-safety-passwords-code-text = A code confirms that it is really you. 3 requests arrive. Give the code only to the page you opened yourself. Refuse the others.
online-safety-passwords-code-hint-1 = Open each request. Ask yourself: did I start this?
online-safety-passwords-code-hint-2 = A bank never asks for this code on the phone. A friend does not need it. Refuse.
online-safety-passwords-code-hint-3 = “Family Space” page: choose “Give the code”, type 482913, then “Confirm”. The other 2: “Refuse”.
online-safety-passwords-code-done = Well done. A code is for the page you opened yourself, and nowhere else.

## Passwords: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
online-safety-passwords-check-1-title = Which password is the safest?
online-safety-passwords-check-1-answer-1 = Amina1987!
online-safety-passwords-check-1-answer-2 = nine pink rabbits dance under a lamp
online-safety-passwords-check-1-answer-3 = qwerty123456
online-safety-passwords-check-1-why-1 = A first name and a year are quickly guessed, even with an exclamation mark.
online-safety-passwords-check-1-why-2 = Yes. 7 words that are not about you: long to find, and easy to remember.
online-safety-passwords-check-1-why-3 = These keys are side by side on the keyboard. A thief tries them first.

online-safety-passwords-check-2-title = “The bank” calls and asks for the code you received. What do you do?
online-safety-passwords-check-2-answer-1 = I give it if the number shown is the right one.
online-safety-passwords-check-2-answer-2 = I ask for the person’s name, then I give it.
online-safety-passwords-check-2-answer-3 = I hang up and call my bank myself.
online-safety-passwords-check-2-why-1 = The number shown can be imitated. This code is only for you.
online-safety-passwords-check-2-why-2 = A name proves nothing. A real bank never asks for this code.
online-safety-passwords-check-2-why-3 = Yes. The right number is on the back of your card or on your statements.

online-safety-passwords-check-3-title = Why have a different password for each account?
online-safety-passwords-check-3-answer-1 = If one is stolen, the other accounts are protected.
online-safety-passwords-check-3-answer-2 = Because the law says so.
online-safety-passwords-check-3-answer-3 = To sign in faster.
online-safety-passwords-check-3-why-1 = Yes. A thief tries the stolen password on many other sites.
online-safety-passwords-check-3-why-2 = No law asks for it. It protects you: a theft touches only one account.
online-safety-passwords-check-3-why-3 = The speed is the same. With one single password, a theft opens all your accounts.

### Lesson "online-safety.scams": the signs of a text-message scam, 33700, what to do when it is too late.

## Scams: the lesson

# At most 40 characters.
online-safety-scams-title = Scams by text message
# Each outcome: at most 60 characters.
online-safety-scams-can-1 = I can spot 3 signs of a false text message.
online-safety-scams-can-2 = I can report a false text message to 33700.
online-safety-scams-can-3 = I know what to do if I have paid.
# The same gesture on one's own machine.
online-safety-scams-home-1 = Phone: press and hold the message, choose Forward (« Transférer »), then type 33700.
online-safety-scams-home-2 = Computer: report the message on the site 33700.fr.
# The card to take away: at most 5 short lines.
online-safety-scams-card =
    They rush me: I take my time.
    They want money or a code: I refuse.
    False message: I forward it to 33700.
    I have paid: I call my bank.
    Help: 17cyber.gouv.fr

## Scams: reading

online-safety-scams-why-title = A text message that lies
# At most 55 words.
online-safety-scams-why-text =
    A text message (SMS) is a short message on the phone. Some of them lie: they are scams.

    They imitate a delivery service, a public office or a relative. They want your money or your codes.

    3 signs: they rush you, they ask for money or a code, the address is strange.

## Scams: finding the signs

online-safety-scams-signs-title = Finding the 3 signs
# At most 30 words; on a small screen, at most 2 rows of 56.
online-safety-scams-signs-text = Here is a false message, line by line. Choose the 3 lines that show the scam.
online-safety-scams-signs-hint-1 = Look for what rushes you, what asks for money, and a strange address.
online-safety-scams-signs-hint-2 = Saying hello or thank you is normal. Look at the lines in the middle.
online-safety-scams-signs-hint-3 = Choose the line with €1.95, the line “before tonight”, then the line that begins with www.
online-safety-scams-signs-done = Well done, you found the 3 signs: the money, the rush and the strange address.
# What each line shows: at most 110 characters.
online-safety-scams-signs-clue-1 = A real delivery service writes this too. This line alone shows nothing.
online-safety-scams-signs-clue-2 = The money: the amount is small, but the aim is to get your card number.
online-safety-scams-signs-clue-3 = The rush: they hurry you so that you do not think.
online-safety-scams-signs-clue-4 = The strange address: no known delivery service has it. Do not open it.
online-safety-scams-signs-clue-5 = Being polite is normal. This line alone shows nothing.

## Scams: reading about 33700

online-safety-scams-report-title = Reporting to 33700
# At most 55 words.
online-safety-scams-report-text =
    In France, 33700 receives reports of false messages and false calls.

    To forward is to send somebody the message you received. Forward the false message to 33700, and add nothing.

    33700 then asks you for the sender’s number. After that, delete the false message.

## Scams: sorting messages

online-safety-scams-sort-title = Sorting 5 text messages
online-safety-scams-sort-text = Open each message. If it lies, forward it to 33700. If it is honest, keep it. You risk nothing here.
online-safety-scams-sort-hint-1 = For each message, ask yourself: do they rush me? Do they want money or my codes? Is the address strange?
online-safety-scams-sort-hint-2 = There are 3 scams. A relative with a new number may be a thief.
online-safety-scams-sort-hint-3 = Keep the dental practice and the library. For the other 3, choose “Forward to 33700”.
online-safety-scams-sort-done = Well done, you can sort text messages. Not sure? Ask somebody before you act.

## Scams: reading about what to do when it is too late

online-safety-scams-paid-title = If you have paid
# At most 55 words.
online-safety-scams-paid-text =
    It happens to everybody: these messages are well made.

    Call your bank at once. It blocks the card and looks at the payments.

    Keep the message and take a picture of the screen. The site 17cyber.gouv.fr helps victims, day and night.

## Scams: check

online-safety-scams-check-1-title = To which number do you forward a false text message?
online-safety-scams-check-1-answer-1 = To 17.
online-safety-scams-check-1-answer-2 = To 33700.
online-safety-scams-check-1-answer-3 = To the number that sent it.
online-safety-scams-check-1-why-1 = 17 is the emergency number of the police. For a false message, it is 33700.
online-safety-scams-check-1-why-2 = Yes. 33700 receives reports of false text messages.
online-safety-scams-check-1-why-3 = An answer shows that your number is in use. More scams will then arrive.

online-safety-scams-check-2-title = A text message says: “Mum, I have a new number, I need €300.” What do you do?
online-safety-scams-check-2-answer-1 = I call my child on the usual number.
online-safety-scams-check-2-answer-2 = I write to the new number to check.
online-safety-scams-check-2-answer-3 = I send a small amount first.
online-safety-scams-check-2-why-1 = Yes. You hear their voice on the number you know.
online-safety-scams-check-2-why-2 = The person who lies will answer “yes, it is me”. Call the usual number instead.
online-safety-scams-check-2-why-3 = Even a small amount is lost. Then they ask for more. Call your child first.

online-safety-scams-check-3-title = You typed your card number on a false site. What do you do first?
online-safety-scams-check-3-answer-1 = I wait for my next bank statement.
online-safety-scams-check-3-answer-2 = I switch off my phone.
online-safety-scams-check-3-answer-3 = I call my bank to block the card.
online-safety-scams-check-3-why-1 = The statement comes too late. Call at once: the thief can pay with your card.
online-safety-scams-check-3-why-2 = The thief already has the number. Only the bank can block the card.
online-safety-scams-check-3-why-3 = Yes. It blocks the card, then looks with you at the payments to refund.

### Lesson "online-safety.settings": cookies, updates, what an app may see.

## Settings: the lesson

# At most 40 characters.
online-safety-settings-title = Cookies, updates, apps
# Each outcome: at most 60 characters.
online-safety-settings-can-1 = I can refuse the cookies of a site.
online-safety-settings-can-2 = I can recognise a real update.
online-safety-settings-can-3 = I can choose what an app may see.
# The same gesture on one's own machine.
online-safety-settings-home-1 = Phone: Settings, then Apps, then Permissions.
online-safety-settings-home-2 = Computer: Settings, then “Update”.
# The card to take away: at most 5 short lines.
online-safety-settings-card =
    Cookies: I can refuse them all.
    Update: I go through the settings.
    A page shows “virus”: I close it.
    An app: it sees what it needs.
    I can change my mind.

## Settings: reading about cookies

online-safety-settings-cookies-title = Cookies
# At most 55 words.
online-safety-settings-cookies-text =
    A cookie is a small note that a site keeps on your device. Some notes make the site work.

    Others follow you for advertising. Those need your agreement.

    Refusing must be as easy as accepting. In France, the CNIL protects your data and checks this.

## Settings: refusing cookies

online-safety-settings-refuse-title = Refusing cookies
# At most 30 words.
online-safety-settings-refuse-text = You want to read 2 sites without being followed for advertising. Answer their windows.
online-safety-settings-refuse-hint-1 = Read all the choices before you answer. Refusing is sometimes the last one.
online-safety-settings-refuse-hint-2 = Look for the word “refuse”, or for the words “without accepting”.
online-safety-settings-refuse-hint-3 = On Evening Recipes, choose “Refuse all”. On The Quayside Paper, choose “Continue without accepting”.
online-safety-settings-refuse-done = Well done, you read these sites without being followed.

## Settings: reading about updates

online-safety-settings-updates-title = Updates
# At most 55 words.
online-safety-settings-updates-text =
    An update repairs the faults of a device. Without it, a thief can come in through a known fault.

    The real one comes from the settings of the device. It is free.

    A page that shows “virus!” and offers a file is lying. Close it.

## Settings: answering about updates

online-safety-settings-install-title = Real or false update?
online-safety-settings-install-text = 3 windows talk about updates. Accept those of your devices. Close the one that lies.
online-safety-settings-install-hint-1 = Look at where the window comes from: your device, or a site?
online-safety-settings-install-hint-2 = A site cannot look for a virus in your phone. It tries to frighten you.
online-safety-settings-install-hint-3 = Phone: “Install tonight”. Site: “Close the page”. Computer: “Restart now”.
online-safety-settings-install-done = Well done, your devices are up to date and the false window is closed.

## Settings: what an app may see

online-safety-settings-app-title = What an app may see
online-safety-settings-app-text = An app is a program. Bus Facile shows the buses near you and their delays. Turn off what it does not need, then choose “Done”.
online-safety-settings-app-hint-1 = For each line, ask yourself: does a bus app need this?
online-safety-settings-app-hint-2 = The location shows the nearest stop. The alerts announce a delay. Keep these 2 lines.
online-safety-settings-app-hint-3 = Choose “My contacts” to turn them off, then “The microphone”. Then choose “Done”.
online-safety-settings-app-done = Well done, the app works and sees only what it needs.
# Why a switch stays as it is: at most 110 characters.
online-safety-settings-app-place-why = The location is used to show the nearest stop. Leave it on.
online-safety-settings-app-alerts-why = The alerts announce the delays. Leave them on.
online-safety-settings-app-photos-why = A bus app does not need your photos. They stay off.

## Settings: check

online-safety-settings-check-1-title = A page says: “5 viruses! Install this file.” What do you do?
online-safety-settings-check-1-answer-1 = I quickly install the file.
online-safety-settings-check-1-answer-2 = I call the number shown on the page.
online-safety-settings-check-1-answer-3 = I close the page.
online-safety-settings-check-1-why-1 = This file is the danger. A real update comes from the settings of the device.
online-safety-settings-check-1-why-2 = Somebody answers and asks for money for a fault that does not exist. Close the page.
online-safety-settings-check-1-why-3 = Yes. A site cannot see the viruses of your device.

online-safety-settings-check-2-title = What happens if you refuse advertising cookies?
online-safety-settings-check-2-answer-1 = The site works, and I am followed less.
online-safety-settings-check-2-answer-2 = I will never see an advert again.
online-safety-settings-check-2-answer-3 = My device becomes slower.
online-safety-settings-check-2-why-1 = Yes. The cookies the site needs remain. You can change your mind later.
online-safety-settings-check-2-why-2 = Adverts remain, but they are chosen less from what you read.
online-safety-settings-check-2-why-3 = Refusing slows nothing down. Often, the page is even lighter.

online-safety-settings-check-3-title = A torch app asks to read your contacts. What do you answer?
online-safety-settings-check-3-answer-1 = I accept, otherwise it will not work.
online-safety-settings-check-3-answer-2 = I refuse: a torch does not need them.
online-safety-settings-check-3-answer-3 = I accept, because it is free.
online-safety-settings-check-3-why-1 = A torch gives light without your contacts. If an app insists, you can delete it.
online-safety-settings-check-3-why-2 = Yes. You give only what the app needs.
online-safety-settings-check-3-why-3 = A free app may sell your data. Give only what it needs.

### What the imitations show.

## Accounts of the password manager

# At most 22 characters; addresses are invented, at most 34.
online-safety-site-mailbox = Mailbox
online-safety-site-mailbox-address = mail.example
online-safety-site-family = Family Space
online-safety-site-family-address = espace-famille.example
online-safety-site-bank = Banque du Marché
online-safety-site-bank-address = banque-du-marche.example
# A link that imitates the bank.
online-safety-site-link = Link in a text
online-safety-site-link-address = banque-du-marche.alerte77.example

## Those who ask for the code

# Who: at most 24 characters. What they say: at most 30 words.
online-safety-ask-caller-from = Call from “the bank”
online-safety-ask-caller-body = “Hello, fraud department. Somebody is spending €890 with your card. Quickly give me the code you received, and I will block everything.”
online-safety-ask-page-from = “Family Space” page
online-safety-ask-page-body = You opened this site yourself and typed your password. The page asks: “Which code did you receive by text message?”
online-safety-ask-friend-from = Message from Lucas
online-safety-ask-friend-body = “Hi! I typed the wrong number and my code came to you. Can you send it to me? It is urgent.”

## Text messages

# Who: at most 22 characters. Beginning: at most 28. Text: at most 35 words. Numbers are of the range kept for fiction,
# with no-break spaces (U+00A0), which keep their groups in order in every direction.
online-safety-text-parcel-from = 06 39 98 14 52
# Each line: at most 48 characters.
online-safety-text-parcel-part-1 = Hello, your parcel has arrived.
online-safety-text-parcel-part-2 = €1.95 is missing for the delivery.
online-safety-text-parcel-part-3 = Pay before tonight, or it is destroyed.
online-safety-text-parcel-part-4 = www.colis-paiement-24.example
online-safety-text-parcel-part-5 = Thank you and have a nice day.

online-safety-text-dentist-from = Dental practice
online-safety-text-dentist-preview = Appointment reminder
online-safety-text-dentist-body = Reminder: you have an appointment on Thursday at 9.30 am at the dental practice Les Lilas. You cannot come? Call the practice.

online-safety-text-card-from = Santé Info
online-safety-text-card-preview = Your new carte Vitale
online-safety-text-card-body = Your new health card (carte Vitale) is ready. Pay €0.99 for delivery today, or your care is no longer refunded: www.carte-sante-77.example

online-safety-text-library-from = Library
online-safety-text-library-preview = Your book has arrived
online-safety-text-library-body = Hello, the book “Gardening on a Balcony” has arrived. It is kept for you at the front desk until Saturday.

online-safety-text-child-from = 06 39 98 27 60
online-safety-text-child-preview = Hi mum, it is me
online-safety-text-child-body = Hi mum, my phone is broken, here is my new number. I must pay €300 before noon. Can you make a transfer?

online-safety-text-training-from = Compte Formation
online-safety-text-training-preview = Your €1,240 expire tonight
online-safety-text-training-body = Your €1,240 for training end tonight. Keep them: send your social security number and your password to 06 39 98 33 08.

## Windows

# Place: at most 14 characters. Title: at most 34. Text: at most 2 rows of 56. Choices: at most 40. Reasons: at most 130.
online-safety-window-recipes-place = Site
online-safety-window-recipes-title = Evening Recipes
online-safety-window-recipes-body = We and our 214 partners use cookies for advertising. Do you agree?
online-safety-window-recipes-choice-1 = Accept all
online-safety-window-recipes-choice-2 = Refuse all
online-safety-window-recipes-choice-3 = Learn more
online-safety-window-recipes-why-1 = In this way, 214 companies may follow you. Look for the choice that refuses.
online-safety-window-recipes-why-3 = You can read this later. One choice refuses everything at once.

online-safety-window-news-place = Site
online-safety-window-news-title = The Quayside Paper
online-safety-window-news-body = We care about our readers. Accept cookies for adverts that you will like.
online-safety-window-news-choice-1 = Accept and close
online-safety-window-news-choice-2 = Choose one by one
online-safety-window-news-choice-3 = Continue without accepting
online-safety-window-news-why-1 = This choice accepts adverts that follow you. Read the last choice too.
online-safety-window-news-why-2 = That works, but it takes long. One choice refuses everything at once.

online-safety-window-telephone-place = Phone
online-safety-window-telephone-title = Security update
online-safety-window-telephone-body = Settings: an update is ready. It repairs 12 faults. Time: 10 minutes.
online-safety-window-telephone-choice-1 = Install tonight
online-safety-window-telephone-choice-2 = Never install
online-safety-window-telephone-why-2 = This window comes from the settings: it is real. Without the update, the faults stay open.

online-safety-window-virus-place = Site
online-safety-window-virus-title = DANGER: 5 viruses found!
online-safety-window-virus-body = Your device is in danger! Install Clean-All within 2 minutes.
online-safety-window-virus-choice-1 = Install Clean-All
online-safety-window-virus-choice-2 = Call the help number shown
online-safety-window-virus-choice-3 = Close the page
online-safety-window-virus-why-1 = This window comes from a site. It frightens you so that you install a dangerous file.
online-safety-window-virus-why-2 = Somebody answers and asks for money. There is no virus to remove.

online-safety-window-computer-place = Computer
online-safety-window-computer-title = Restart needed
online-safety-window-computer-body = Settings: the update is downloaded. Restart to finish it.
online-safety-window-computer-choice-1 = Restart now
online-safety-window-computer-choice-2 = Remind me in 1 hour
online-safety-window-computer-choice-3 = Stop updates
online-safety-window-computer-why-3 = Without updates, the faults stay open. Restart now, or in 1 hour.

## Switches of an app

# At most 32 characters.
online-safety-switch-place = The location
online-safety-switch-alerts = The alerts
online-safety-switch-contacts = My contacts
online-safety-switch-microphone = The microphone
online-safety-switch-photos = My photos
