### The imitation of a health portal: an appointment taken or cancelled, documents and who may read them.
### Buttons: at most 30 characters. What was not right: at most 110, without the words that packs bring.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Buttons

practice-health-back = Back
practice-health-confirm = Confirm the appointment
practice-health-cancel = Cancel this appointment
practice-health-yes = Yes, cancel
practice-health-keep = No, keep the appointment

## Appointments

practice-health-practitioners = With whom do you want an appointment?
# $offer: name of the practitioner.
practice-health-slots = { $offer }: choose a day and an hour.
practice-health-with = With
practice-health-when = When
practice-health-slot-free = free, at the practice
practice-health-slot-full = full
practice-health-slot-video = free, by video
practice-health-appointments = Your appointments: choose a line to open it.
# $with: name of the practitioner.
practice-health-sure = Cancel the appointment with { $with }?

## Documents

practice-health-documents = Your documents: choose a line to open it.
# $count: how many professionals may read the document.
practice-health-readers =
    { $count ->
        [0] only you
        [one] { $count } person may read
       *[other] { $count } people may read
    }
# $document: name of the document.
practice-health-who = { $document }: who may read it? Choose a line to change it.
practice-health-reads = may read
practice-health-reads-not = may not read

## Not what was asked

practice-health-wrong-practitioner = This is not the right person. Choose “Back” and read the task again.
practice-health-wrong-slot = This time does not suit. Read the task again, then choose another one.
practice-health-wrong-full = This time is full. Choose one that is free.
# $with: name of the practitioner.
practice-health-wrong-appointment = { $with }: keep this appointment. Choose “Back”, then the other one.
# $reader: the professional.
practice-health-wrong-shown = { $reader }: the task does not show this document to this person.
# $reader: the professional.
practice-health-wrong-hidden = { $reader }: this person keeps the right to read this document.
