### Lessons "e-health.appointment", ".documents" and ".home": the doctor's portal, health documents, the connected home.
### Words in quotation marks are the labels of fields and buttons of the interface: keep them the same on both sides.
### The portal Médisoin and all people are invented.

## Lesson: the doctor's portal

# At most 40 characters.
e-health-appointment-title = Taking an appointment with a doctor
# Each outcome: at most 60 characters.
e-health-appointment-can-1 = I can choose a professional and an hour.
e-health-appointment-can-2 = I can cancel an appointment in time.
e-health-appointment-can-3 = I can get ready for a video consultation.
# The same gesture on one's own machine.
e-health-appointment-home-1 = Phone: search for the name of your doctor and your town. Calling is still possible.
e-health-appointment-home-2 = Computer: open the booking portal of your practice, then look for its name.
# The card to take away: at most 5 short lines.
e-health-appointment-card =
    I choose the person, then the hour.
    I write down the day, or keep the message.
    I cannot come? I cancel.
    I bring my carte Vitale.
    Emergency: I call 15 or 112.

## Reading: what a portal is

e-health-appointment-why-title = The doctor’s portal
# At most 55 words.
e-health-appointment-why-text =
    A health portal is a site for taking appointments, day and night. Booking is free.

    You choose a professional: doctor, dentist, midwife. Then you choose an hour.

    Is it urgent? Call 15 or 112. Deaf or hard of hearing: 114.

## Practice: booking

e-health-appointment-book-title = Taking an appointment
# At most 30 words.
e-health-appointment-book-text = Odile, 74, wants to see Dr Hélène Roux, a doctor in Belrive. She wants to come to the practice, after 4 pm. Take this appointment.
# What stands under the appointment before it is confirmed: at most 3 rows of 56.
e-health-appointment-book-confirm = Bring: carte Vitale (health insurance card) and the list of your medicines. You cannot come? Cancel online.
e-health-appointment-book-hint-1 = Read each line to its end: the name, the work and the town.
e-health-appointment-book-hint-2 = “By video” means: you talk through a screen. Odile prefers to come to the practice.
e-health-appointment-book-hint-3 = Choose “Dr Hélène Roux”, doctor in Belrive, then Thursday, 5 pm. Then choose “Confirm the appointment”.
e-health-appointment-book-done = Well done, you can take an appointment online.

## Practice: cancelling

e-health-appointment-cancel-title = Cancelling an appointment
e-health-appointment-cancel-text = Karim cannot go to the ophthalmologist (the eye doctor). Cancel this appointment, and no other: somebody else will be able to come.
e-health-appointment-cancel-hint-1 = Choose a line: the appointment opens. Opening it changes nothing.
e-health-appointment-cancel-hint-2 = Look for the eye doctor in the list. Under the appointment, a button cancels it.
e-health-appointment-cancel-hint-3 = Open “Dr Paul Vasseur, eyes”. Choose “Cancel this appointment”, then “Yes, cancel”.
e-health-appointment-cancel-done = Well done, you can cancel in time. Somebody else will have this place.

## Reading: the day of the appointment

e-health-appointment-day-title = On the day
e-health-appointment-day-text =
    At the practice: bring your carte Vitale and your prescriptions (the doctor’s papers for the pharmacy).

    By video: choose a quiet place. Test the microphone and the camera. The doctor can send a prescription to your account.

    You can always take an appointment by phone.

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
e-health-appointment-check-1-title = You cannot come to the dentist tomorrow. What do you do?
e-health-appointment-check-1-answer-1 = Nothing: the dentist will understand.
e-health-appointment-check-1-answer-2 = I cancel online or by phone.
e-health-appointment-check-1-answer-3 = I take a second appointment, without cancelling.
e-health-appointment-check-1-why-1 = The place stays empty although somebody needs it. Cancel as soon as you know.
e-health-appointment-check-1-why-2 = Yes. Somebody else can then take your place.
e-health-appointment-check-1-why-3 = You then hold 2 places. First cancel the one tomorrow.

e-health-appointment-check-2-title = Somebody near you has a strong pain in the chest. What do you do?
e-health-appointment-check-2-answer-1 = I call 15 or 112 at once.
e-health-appointment-check-2-answer-2 = I look for an appointment online.
e-health-appointment-check-2-answer-3 = I send an e-mail to their doctor.
e-health-appointment-check-2-why-1 = Yes. For an emergency, call; never use a portal.
e-health-appointment-check-2-why-2 = An appointment comes too late. For an emergency, call 15 or 112.
e-health-appointment-check-2-why-3 = The e-mail will be read too late. For an emergency, call 15 or 112.

e-health-appointment-check-3-title = Your consultation is by video. What do you get ready?
e-health-appointment-check-3-answer-1 = The way to the practice.
e-health-appointment-check-3-answer-2 = The number of my bank card by e-mail.
e-health-appointment-check-3-answer-3 = A quiet place, the microphone and the camera.
e-health-appointment-check-3-why-1 = By video, you stay at home. Prepare a quiet place, the microphone and the camera.
e-health-appointment-check-3-why-2 = Never send this number by e-mail. Prepare a quiet place, the microphone and the camera.
e-health-appointment-check-3-why-3 = Yes. Test them a little before the hour.

## Lesson: health documents

e-health-documents-title = My health documents
e-health-documents-can-1 = I can find a health document again.
e-health-documents-can-2 = I can show a document to a professional.
e-health-documents-can-3 = I can hide a document from a professional.
e-health-documents-home-1 = Phone: the application “Mon espace santé”, under “Documents”.
e-health-documents-home-2 = Computer: monespacesante.fr, under “Documents”, then open a document.
e-health-documents-card =
    Mon espace santé: public and free.
    My documents: tests, prescriptions.
    I choose who may read.
    I can see who came to read.
    Password: for me alone.

## Reading: one's own health space

e-health-documents-why-title = A health record online
e-health-documents-why-text =
    “Mon espace santé” (my health space) is a public and free service. It keeps your documents: tests, prescriptions, vaccines.

    The professionals who treat you may read, if you agree. You can hide a document or block somebody.

    The exercise happens on an invented portal: Médisoin.

## Practice: showing a document

e-health-documents-show-title = Showing a document
e-health-documents-show-text = Odile’s knee hurts. Show the X-ray of the knee to her physiotherapist, who treats through movement. Change nothing else.
e-health-documents-show-hint-1 = Choose a line to open the document. You then see who may read it.
e-health-documents-show-hint-2 = Open the X-ray of the knee. Look for the physiotherapist in the list of readers.
e-health-documents-show-hint-3 = Open “X-ray of the knee”, then choose the line “Hugo Lenoir, physio”.
e-health-documents-show-done = Well done, the physiotherapist may read it. The other documents have not changed.

## Practice: hiding and showing

e-health-documents-hide-title = Hiding, showing
e-health-documents-hide-text = Only the doctor is to read the letter from the hospital. The nurse is to read the prescription too. Make these changes.
e-health-documents-hide-hint-1 = Open the letter: 3 people may read it. A line changes when you choose it.
e-health-documents-hide-hint-2 = On the letter, remove 2 people. On the prescription, add the nurse.
e-health-documents-hide-hint-3 = “Letter from the hospital”: choose the nurse, then the dentist, then “Back”. “Prescription”: choose the nurse.
e-health-documents-hide-done = Well done, you can choose who reads each document.

## Reading: who may read

e-health-documents-who-title = Who may really read?
e-health-documents-who-text =
    On “Mon espace santé”, a hidden document stays visible to you, its author and your own doctor (médecin traitant).

    Your employer, your bank and your insurance company have no access.

    A history shows who came to read.

## Check: three questions

e-health-documents-check-1-title = An insurer asks to see “Mon espace santé”. What do you answer?
e-health-documents-check-1-answer-1 = I give my password.
e-health-documents-check-1-answer-2 = I send all my documents.
e-health-documents-check-1-answer-3 = No: an insurer has no access to it.
e-health-documents-check-1-why-1 = This password is for you alone. An insurer has no access to your space.
e-health-documents-check-1-why-2 = These documents are private. They serve your care, not the price of a contract.
e-health-documents-check-1-why-3 = Yes. This space is for your care, with health professionals.

e-health-documents-check-2-title = You hide a document on “Mon espace santé”. Who may still read it?
e-health-documents-check-2-answer-1 = All the professionals of the town.
e-health-documents-check-2-answer-2 = You, its author and your own doctor.
e-health-documents-check-2-answer-3 = Your employer.
e-health-documents-check-2-why-1 = It is hidden from them. You, its author and your own doctor still see it.
e-health-documents-check-2-why-2 = Yes. For the others, the document no longer appears.
e-health-documents-check-2-why-3 = An employer never has access to this space, even when nothing is hidden.

e-health-documents-check-3-title = Why show an X-ray to your physiotherapist before the appointment?
e-health-documents-check-3-answer-1 = They understand the problem and treat it better.
e-health-documents-check-3-answer-2 = Because I have to.
e-health-documents-check-3-answer-3 = So that they show it to my family.
e-health-documents-check-3-why-1 = Yes. And sometimes you need not do a test again.
e-health-documents-check-3-why-2 = Nothing obliges you: you choose. But it helps them treat you well.
e-health-documents-check-3-why-3 = A professional keeps the secret. Your family sees your documents only if you agree.

## Lesson: the connected home

e-health-home-title = The connected home
e-health-home-can-1 = I can set several devices together.
e-health-home-can-2 = I can refuse what a device asks beyond its work.
e-health-home-can-3 = I can protect a connected device.
e-health-home-home-1 = Phone: settings, then “Privacy”: look at what each application may see.
e-health-home-home-2 = Computer: on the page of your internet box, change the password of the Wi-Fi (wireless internet).
e-health-home-card =
    A scene sets several devices.
    I allow only what is useful.
    I change the first password.
    I do the updates.
    Camera: I tell my visitors.

## Reading: what a connected home is

e-health-home-what-title = Devices that are set from a distance
e-health-home-what-text =
    A connected device is set from a phone: lamp, shutters, heating. In French: “domotique”.

    It can help people stay at home: a pill box that rings, a fall detector.

    A scene sets several devices in one gesture. For example: “Good night”.

## Practice: a scene for the night

e-health-home-night-title = Preparing a scene
e-health-home-night-text = Prepare Odile’s night: lamp off, heating at 17 °C, shutters at 22:00. Do not change the pill box. Save the scene.
# Name of the scene: at most 20 characters.
e-health-home-night-scene = Good night
e-health-home-night-hint-1 = Choose a device to change its setting. The lamp changes at once.
e-health-home-night-hint-2 = The heating and the shutters open. Buttons change the degrees or the hour.
e-health-home-night-hint-3 = Lamp: once. Heating: 3 times “Cooler”, then “Back”. Shutters: 3 times “Later”, then “Back”. Save.
e-health-home-night-done = Well done, one scene now sets the whole home.

## Practice: a light bulb that asks too much

e-health-home-bulb-title = A bulb that is too curious
e-health-home-bulb-text = You install a connected bulb. It needs the Wi-Fi (wireless internet), and nothing else. Answer it.
# What the device asks: at most 3 rows of 56.
e-health-home-bulb-banner = The Lumo bulb asks for access to the Wi-Fi, your contacts, your position and the microphone.
e-health-home-bulb-hint-1 = Ask yourself: what does the bulb need to give light?
e-health-home-bulb-hint-2 = Choose “Choose one by one”. At first, everything is allowed.
e-health-home-bulb-hint-3 = Choose the lines “Your contacts”, “Your position” and “The microphone”. Finish with “Confirm my choices”.
e-health-home-bulb-done = Well done, the bulb gives light and knows nothing more about you.

## Reading: protecting the home

e-health-home-safe-title = A well-protected home
e-health-home-safe-text =
    Change the first password of each device. Do the updates: they repair faults.

    A camera films your visitors too. Tell them. A home helper must know.

    Do you give or throw away a device? First erase its data.

## Check: three questions

e-health-home-check-1-title = A lamp asks for access to your photos. What do you do?
e-health-home-check-1-answer-1 = I refuse: it does not need them.
e-health-home-check-1-answer-2 = I accept, or else it does not work.
e-health-home-check-1-answer-3 = I accept, because the brand is known.
e-health-home-check-1-why-1 = Yes. Allow only what helps it give light.
e-health-home-check-1-why-2 = To give light, it has no use for your photos. Refuse, then try the lamp.
e-health-home-check-1-why-3 = Even a known brand can ask too much. Ask yourself what it is for.

e-health-home-check-2-title = You install a fall detector at your mother’s home. What do you do first?
e-health-home-check-2-answer-1 = I install it without a word.
e-health-home-check-2-answer-2 = I connect it to all her neighbours.
e-health-home-check-2-answer-3 = I explain it to her and ask if she agrees.
e-health-home-check-2-why-1 = It is her home and her private life. She must know, and decide.
e-health-home-check-2-why-2 = Too many people would get her alerts. She chooses who is told.
e-health-home-check-2-why-3 = Yes. She also chooses who is told if she falls.

e-health-home-check-3-title = Your new camera has the password “1234”. What do you do?
e-health-home-check-3-answer-1 = I keep it, it is easy to remember.
e-health-home-check-3-answer-2 = I change it before I use the camera.
e-health-home-check-3-answer-3 = I wait for a problem before changing it.
e-health-home-check-3-why-1 = Easy for you, but for a stranger too. They could look into your home.
e-health-home-check-3-why-2 = Yes. Choose a long password that you use nowhere else.
e-health-home-check-3-why-3 = When the problem comes, a stranger may have seen your pictures already. Change it now.

## Practitioners

# Name: at most 24 characters; what and where: at most 26.
e-health-practitioner-dentist = Dr Samir Haddad
e-health-practitioner-dentist-about = dentist, Belrive
e-health-practitioner-doctor = Dr Hélène Roux
e-health-practitioner-doctor-about = doctor, Belrive
e-health-practitioner-doctor-far = Dr Marc Roux
e-health-practitioner-doctor-far-about = doctor, Montclair

## Days and hours

# At most 28 characters.
e-health-slot-mon-10 = Monday 7 December, 10 am
e-health-slot-tue-9 = Tuesday 8 December, 9 am
e-health-slot-wed-18 = Wednesday 9 December, 6 pm
e-health-slot-thu-17 = Thursday 10 December, 5 pm

## Appointments taken

# With whom: at most 24 characters; when: at most 26.
e-health-appointment-physio-with = Hugo Lenoir, physio
e-health-appointment-physio-when = Monday 7 December, 6 pm
e-health-appointment-eyes-with = Dr Paul Vasseur, eyes
e-health-appointment-eyes-when = Wed. 9 December, 11 am
e-health-appointment-vaccine-with = Pharmacy, vaccine
e-health-appointment-vaccine-when = Saturday 12 December, 9 am

## Documents and who may read them

# Names: at most 30 characters. What a document says: at most 3 rows of 56.
e-health-document-blood = Blood test, September
e-health-document-blood-body = Blood test of 14 September 2026, laboratory of Belrive.
e-health-document-knee = X-ray of the knee
e-health-document-knee-body = X-ray (picture of the bones) of the right knee, 20 October 2026.
e-health-document-vaccines = Vaccination record
e-health-document-vaccines-body = List of Odile’s vaccines. Flu: done on 3 November 2026.
e-health-document-prescription = Prescription
e-health-document-prescription-body = Prescription of Dr Hélène Roux, 16 November 2026: dressings every morning.
e-health-document-letter = Letter from the hospital
e-health-document-letter-body = Letter from the hospital of Montclair after a visit, 9 November 2026.
# At most 28 characters.
e-health-reader-doctor = Dr Hélène Roux, doctor
e-health-reader-nurse = Inès Morel, nurse
e-health-reader-physio = Hugo Lenoir, physio
e-health-reader-dentist = Dr Samir Haddad, dentist

## Devices of the home

# At most 26 characters.
e-health-device-lamp = Lamp of the living room
e-health-device-pill-box = Pill box
e-health-device-heating = Heating of the bedroom
e-health-device-shutters = Closing of the shutters

## What a device asks

# At most 32 characters.
e-health-consent-network = The Wi-Fi
e-health-consent-contacts = Your contacts
e-health-consent-place = Your position
e-health-consent-microphone = The microphone
