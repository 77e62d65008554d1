### Lessons "cloud.store", "cloud.share", "cloud.archive": files kept online, in an imitation shelf called Mon Étagère.
### Words in quotation marks are the labels of the interface or names of files: keep them the same on both sides.

## Lesson cloud.store: putting files away online and finding them again

# At most 40 characters.
cloud-store-title = Putting files away online
# Each outcome: at most 60 characters.
cloud-store-can-1 = I can put my files into folders.
cloud-store-can-2 = I can give a file a clear name.
cloud-store-can-3 = I can find a file again by its name.
# The same gesture on one's own machine.
cloud-store-home-1 = Phone: in the files app, hold your finger on a file, then “Move”.
cloud-store-home-2 = Computer: drag the file onto the folder. F2 often changes its name.
# The card to take away: at most 5 short lines.
cloud-store-card =
    One folder a subject: papers, photos, health.
    A clear name: what, who, when.
    Lost? I search for a word of the name.
    Public computer: I sign out.

## Reading: why online

cloud-store-why-title = Files that follow you
# At most 55 words.
cloud-store-why-text =
    Online storage keeps your files on the internet. You open them from a phone or a computer.

    A folder is a box with a name. It holds files.

    Here, the service is called Mon Étagère (My Shelf). It is invented: you risk nothing.

## Practice: tidying

cloud-store-tidy-title = Putting 3 files away
# At most 30 words.
cloud-store-tidy-text = Put the bill and the contract into the folder “Papers”. Put the photo into the folder “Photos”.
cloud-store-tidy-hint-1 = First choose a file in the list. The folders are then offered.
cloud-store-tidy-hint-2 = The bill and the contract are papers. The beach photo is a photo.
cloud-store-tidy-hint-3 = “Water bill.pdf”: choose it, then “Put in “Papers””. Do the same with “Contract.pdf”. The photo goes into “Photos”.
cloud-store-tidy-done = Well done, your files are in their place. A file put away is not lost.

## Practice: a new folder and a clear name

cloud-store-name-title = Giving a clear name
cloud-store-name-text = “Scan0042.pdf” is a prescription. Create the folder “Health”. Then rename the file: Prescription May. Put it into “Health”.
cloud-store-name-hint-1 = Start with “New folder”. A box opens for its name.
cloud-store-name-hint-2 = Type Health, then “Save the name”. Open the file, then choose “Rename”.
cloud-store-name-hint-3 = In the box, type Prescription May. Choose “Save the name”, then “Put in “Health””.
cloud-store-name-done = Well done, this name is clear without opening the file.
# The name to type: at most 30 characters, easy to type.
cloud-store-name-name = Prescription May

## Practice: finding

cloud-store-find-title = Finding a file again
cloud-store-find-text = The housing benefit office asks for your lease (the rental contract). It is in a folder. Search for it by its name, then open it.
cloud-store-find-hint-1 = The box “Search” looks into all the folders.
cloud-store-find-hint-2 = Type just one word of the name. The list becomes shorter.
cloud-store-find-hint-3 = In “Search”, type lease. Then choose “Lease 2025.pdf”.
cloud-store-find-done = Well done, one word of the name was enough to find the lease.

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
cloud-store-check-1-title = Which name helps most to find a bill again?
cloud-store-check-1-answer-1 = Important document.pdf
cloud-store-check-1-answer-2 = Water bill May 2026.pdf
cloud-store-check-1-answer-3 = Scan0042.pdf
cloud-store-check-1-why-1 = Many papers are important. This name does not say which. Say what and when.
cloud-store-check-1-why-2 = Yes. The name says what and when. You will find it with the word “water” or “May”.
cloud-store-check-1-why-3 = The device gives this name by itself. In a year, you will have to open the file to understand.

cloud-store-check-2-title = Your phone has fallen into water. Where are the files of your online storage?
cloud-store-check-2-answer-1 = Still online: I open them from another device.
cloud-store-check-2-answer-2 = Lost: they were in the phone.
cloud-store-check-2-answer-3 = In the SIM card: I put it in another phone.
cloud-store-check-2-why-1 = Yes. You open the service on another device, with your password.
cloud-store-check-2-why-2 = The service keeps the files on its own computers. Your phone only shows them.
cloud-store-check-2-why-3 = The SIM card is for the telephone number. Files kept online are not in it.

cloud-store-check-3-title = You opened your files on the library’s computer. What do you do before leaving?
cloud-store-check-3-answer-1 = I close the window.
cloud-store-check-3-answer-2 = I switch the screen off.
cloud-store-check-3-answer-3 = I choose “Sign out”.
cloud-store-check-3-why-1 = The window is closed, but the account may stay open. The next person would see your files.
cloud-store-check-3-why-2 = The screen is black, but the computer is still working. Your account stays open.
cloud-store-check-3-why-3 = Yes. The account is closed. The next person sees nothing of yours.

## Lesson cloud.share: sharing a file with a link

cloud-share-title = Sharing a file with a link
cloud-share-can-1 = I can create a link to a file.
cloud-share-can-2 = I can choose who opens it and with which right.
cloud-share-can-3 = I can stop sharing.
cloud-share-home-1 = Phone: open the file online, touch “Share”, then check the access before copying the link.
cloud-share-home-2 = Computer: right-click on the file, “Share”, then choose who can open it.
cloud-share-card =
    Before sharing, 3 questions.
    Who can open it? Only the person invited is safer.
    Read or change? Read, most of the time.
    Until when? An end date.
    It is over? I stop sharing.

## Reading: what a link is

cloud-share-why-title = A link opens a door
cloud-share-why-text =
    A link is an address. It opens your file to others, without sending it.

    You choose 3 things. Who can open it? With which right: read, or change it too? Until when?

    At first, a link is sometimes too open. Always check these 3 lines.

## Practice: a link to read

cloud-share-read-only-title = Sharing a CV
cloud-share-read-only-text = You are looking for a job. Share “CV.pdf” with several employers: anyone who has the link, read only, end in 30 days.
cloud-share-read-only-hint-1 = Open “CV.pdf”, then choose “Share”. There are 3 lines to set.
cloud-share-read-only-hint-2 = Choose a line to change it. Choose it again to see the next setting.
cloud-share-read-only-hint-3 = Set “Right” to read and “End” to in 30 days. Then choose “Create the link”.
cloud-share-read-only-done = Well done, people can read your CV and nobody can change it. In 30 days, the link closes.

## Practice: working together

cloud-share-together-title = Two people writing in one file
cloud-share-together-text = Your adviser adds job offers with you. Share “Offers.ods”: only the person invited, read and change, end in 7 days.
cloud-share-together-hint-1 = Open “Offers.ods”, then “Share”. Look at the 3 lines.
cloud-share-together-hint-2 = The line “Who” must say: only the person invited. Your adviser must be able to change the file.
cloud-share-together-hint-3 = Set “Who” to only the person invited and “End” to in 7 days. Choose “Create the link”.
cloud-share-together-done = Well done, the two of you are writing together. Nobody else can come in.

## Practice: stopping links

cloud-share-stop-title = Closing links you no longer need
cloud-share-stop-text = You have a job. Stop sharing the CV and the offers. Keep the link of “Car sharing.ods”: your neighbours use it.
cloud-share-stop-hint-1 = The list says which files are shared. Open one.
cloud-share-stop-hint-2 = Open “CV.pdf”, then choose “Stop sharing”. The file stays with you.
cloud-share-stop-hint-3 = Do the same with “Offers.ods”: open it, then “Stop sharing”. Leave “Car sharing.ods”.
cloud-share-stop-done = Well done, these 2 files are private again. The old links no longer work.

## Check: three questions

cloud-share-check-1-title = You send the link of your CV with the right “read and change”. What can happen?
cloud-share-check-1-answer-1 = Nothing: a CV cannot be changed.
cloud-share-check-1-answer-2 = The link stops at once.
cloud-share-check-1-answer-3 = Somebody can change my CV, even without meaning to.
cloud-share-check-1-why-1 = With this right, everyone can change the file online. Choose “read” instead.
cloud-share-check-1-why-2 = The link works, even too well: it lets people change the file. Choose “read” instead.
cloud-share-check-1-why-3 = Yes. For a CV, the right “read” is enough.

cloud-share-check-2-title = A neighbour posts your link “anyone who has the link” in a public group. Who can open the file?
cloud-share-check-2-answer-1 = Everybody who sees the group.
cloud-share-check-2-answer-2 = Only my neighbour.
cloud-share-check-2-answer-3 = Only the people of my town.
cloud-share-check-2-why-1 = Yes. This link travels like a borrowed key. For a private paper, invite one person only.
cloud-share-check-2-why-2 = The service does not look at who opens. Having the link is enough.
cloud-share-check-2-why-3 = The link works all over the world. The service does not know where people live.

cloud-share-check-3-title = Your search for a job is over. What do you do with the link of your CV?
cloud-share-check-3-answer-1 = I leave it: nobody looks at it any more.
cloud-share-check-3-answer-2 = I stop sharing.
cloud-share-check-3-answer-3 = I delete my CV from my online storage.
cloud-share-check-3-why-1 = A CV says where you live and how to call you. A forgotten link is an open door.
cloud-share-check-3-why-2 = Yes. The link no longer works, and you keep your CV.
cloud-share-check-3-why-3 = The link would be closed, but you would lose your CV. Stopping the link is gentler.

## Lesson cloud.archive: versions, and keeping important papers

cloud-archive-title = Keeping important papers
cloud-archive-can-1 = I can bring back an old version of a file.
cloud-archive-can-2 = I can copy an important paper to a place apart.
cloud-archive-can-3 = I know how long to keep my papers.
cloud-archive-home-1 = Phone: in the menu of the file online, look for “History” or “Versions”.
cloud-archive-home-2 = Computer: plug in a USB stick, then drag your papers onto it.
cloud-archive-card =
    A mistake? I look at the older versions.
    Important paper: 2 different places.
    Diplomas: all my life.
    Payslips: until retirement.
    Electricity bills: 5 years.

## Reading: versions

cloud-archive-why-title = The service remembers
cloud-archive-why-text =
    The service often keeps the versions of a file: how it was yesterday, the day before…

    So a mistake is not serious. You open an old version. Then you restore it: it comes back.

    Be careful: a service may keep versions for 30 days only. Do not wait too long.

## Practice: bringing a version back

cloud-archive-restore-title = Bringing back a deleted letter
cloud-archive-restore-text = Somebody has deleted the text of “Letter.odt”, your letter to the landlord. Read the versions. Restore the one where the letter is complete.
cloud-archive-restore-hint-1 = Open “Letter.odt”, then choose “See the versions”. Open a version to read it.
cloud-archive-restore-hint-2 = The current version is almost empty. The oldest is not finished. That leaves the one in the middle.
cloud-archive-restore-hint-3 = In “See the versions”, open Monday, 3 pm. Choose “Restore this version”.
cloud-archive-restore-done = Well done, the complete letter is back.

## Reading: how long

cloud-archive-keep-title = How long should a paper be kept?
cloud-archive-keep-text =
    All your life: diplomas, court decisions, vaccination record.
    Until retirement: payslips, work contracts.
    5 years: electricity or gas bills.
    3 years: income tax notices.
    3 years after moving out: lease (rental contract).

    The whole list is on service-public.gouv.fr.

## Practice: a copy apart

cloud-archive-copy-title = A copy in a place apart
cloud-archive-copy-text = If Mon Étagère closes, your papers go with the service. Copy the 2 important papers of the list to a place apart, at your home.
cloud-archive-copy-hint-1 = Open an important paper, then choose “Copy elsewhere”.
cloud-archive-copy-hint-2 = The important papers are the diploma and the payslips. The copy goes outside Mon Étagère, to your home.
cloud-archive-copy-hint-3 = Open “Diploma.jpg”, “Copy elsewhere”, then the USB stick. Do the same with “Payslips.pdf”.
cloud-archive-copy-done = Well done, your papers are in 2 places. If one is lost, the other remains.

## Check: three questions

cloud-archive-check-1-title = Your diploma is in your online storage. Where do you put a second copy?
cloud-archive-check-1-answer-1 = On a USB stick kept at home.
cloud-archive-check-1-answer-2 = In another folder of the same service.
cloud-archive-check-1-answer-3 = On the library’s computer.
cloud-archive-check-1-why-1 = Yes. Another place, of your own: if the service closes, the stick remains.
cloud-archive-check-1-why-2 = Both copies would be in the same place. One breakdown would take them together.
cloud-archive-check-1-why-3 = Other people use it. They can see your files, and these are often erased in the evening.

cloud-archive-check-2-title = Yesterday you deleted half of a text online by mistake. What do you do first?
cloud-archive-check-2-answer-1 = I write it all again from memory.
cloud-archive-check-2-answer-2 = I look at the versions of the file.
cloud-archive-check-2-answer-3 = I delete the damaged file.
cloud-archive-check-2-why-1 = That works too, but it takes long. The earlier text is often in the versions.
cloud-archive-check-2-why-2 = Yes. The version of the day before still has the whole text.
cloud-archive-check-2-why-3 = The older versions belong to this file. By deleting it, you could lose them.

cloud-archive-check-3-title = How long should you keep your payslips?
cloud-archive-check-3-answer-1 = 1 year.
cloud-archive-check-3-answer-2 = 5 years.
cloud-archive-check-3-answer-3 = Until retirement.
cloud-archive-check-3-why-1 = That is too short. They prove your work and serve to calculate your pension.
cloud-archive-check-3-why-2 = 5 years is for an electricity bill. Payslips are needed for your pension.
cloud-archive-check-3-why-3 = Yes. They prove your years of work.

## Files and folders

# File names as they are shown: short, with their ending. At most 30 characters.
cloud-file-water-bill = Water bill.pdf
cloud-file-beach = Beach photo.jpg
cloud-file-contract = Contract.pdf
cloud-file-scan = Scan0042.pdf
cloud-file-list = Shopping.txt
cloud-file-lease = Lease 2025.pdf
cloud-file-letter = Letter.odt
cloud-file-cv = CV.pdf
cloud-file-offers = Offers.ods
cloud-file-carpool = Car sharing.ods
cloud-file-diploma = Diploma.jpg
cloud-file-menu = Pizza menu.jpg
cloud-file-payslips = Payslips.pdf
cloud-folder-papers = Papers
cloud-folder-photos = Photos
# The name to type: easy to type.
cloud-folder-health = Health

## Versions of the letter

# When: at most 25 characters. Texts: at most 30 words.
cloud-version-tuesday-when = Tuesday, 5 pm
cloud-version-tuesday-text = Hello.
cloud-version-monday-when = Monday, 3 pm
cloud-version-monday-text = Hello. The heating in my flat has not worked for 5 days. Can you send a repairer this week? Thank you for your answer. Amina Benali
cloud-version-sunday-when = Sunday, 8 pm
cloud-version-sunday-text = Hello. The heating in my flat has not worked

## Places for a copy

# At most 40 characters.
cloud-place-same = Another folder of Mon Étagère
cloud-place-library = The library’s computer
cloud-place-key = My USB stick, at home
