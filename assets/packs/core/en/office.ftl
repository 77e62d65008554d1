### Lessons of "office": a letter, files, a CV, in an imitation word processor.
### Words in quotation marks are the labels of fields and buttons of the interface: keep them the same on both sides.
### Everybody named is invented.

## Lesson "office.letter": writing and laying out a letter

# At most 40 characters.
office-letter-title = Writing a letter and laying it out
# Each outcome: at most 60 characters.
office-letter-can-1 = I can write a clear letter with a subject line.
office-letter-can-2 = I can make a line bold or put it on the right.
office-letter-can-3 = I can read again and correct before sending.
# The same gesture on one's own machine.
office-letter-home-1 = Phone: keep your finger on a word to select it, then touch “B” (bold). In French, it may be “G”.
office-letter-home-2 = Computer: hold the mouse button and slide along the line, then choose “B” or “G”.
# The card to take away: at most 5 short lines.
office-letter-card =
    The subject says the topic in a few words.
    One letter: one request.
    I choose the line, then the tool.
    Bold: only a few words.
    I read again before sending.

## Letter: reading

office-letter-why-title = A word processor
# At most 55 words.
office-letter-why-text =
    A word processor is a piece of software (a tool of the computer) for writing.

    It replaces the typewriter. A mistake? You correct it without starting again.

    You write the words first. You lay them out afterwards. Nothing is sent here.

## Letter: writing

office-letter-write-title = Writing to your landlord
# At most 30 words.
office-letter-write-text = Water is leaking under your sink. Write the subject (the topic) in at least 2 words. Ask for a repair in at least 6 words, then choose “Finish”.
office-letter-write-hint-1 = There are 2 lines to fill in: “Subject” and “Request”. The rest is already written.
office-letter-write-hint-2 = The subject says the problem: a water leak. The request says what you want, and where.
office-letter-write-hint-3 = “Subject”: Water leak. “Request”: Can you repair the leak in the kitchen? Then “Finish”.
office-letter-write-done = Well done, your letter says the problem and the request.
# What "show me how" writes: at most 60 characters.
office-letter-write-example-subject = Water leak in the kitchen
office-letter-write-example-request = Can you send a plumber this week please?

## Letter: layout

office-letter-layout-title = Laying out the letter
office-letter-layout-text = Put the date on the right, as in a letter on paper. Make the subject line bold. Leave the other lines normal.
office-letter-layout-hint-1 = Choose a line first. The tools open. “Back” shows the whole letter.
office-letter-layout-hint-2 = The date goes to the right with “Align right”. The subject becomes thick with “Bold”.
office-letter-layout-hint-3 = Choose “3 November 2026”, then “Align right”. Choose “Subject: water leak”, then “Bold”.
office-letter-layout-done = Well done, the letter can be understood at a glance.

## Letter: reading again

office-letter-reread-title = Reading again before sending
office-letter-reread-text =
    A red line under a word? The software does not know this word. It is a mistake, or a name.

    Read your letter in a low voice. Check the date, the names and the request.

    The “Undo” arrow removes the last thing you did.

## Letter: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
office-letter-check-1-title = You want to make one line bold. What do you do first?
office-letter-check-1-answer-1 = I choose “Bold”.
office-letter-check-1-answer-2 = I erase the line.
office-letter-check-1-answer-3 = I choose the line.
office-letter-check-1-why-1 = Without a chosen line, the tool does not know where to act. Choose the line first.
office-letter-check-1-why-2 = Erasing is not useful: the words stay the same. Choose the line, then “Bold”.
office-letter-check-1-why-3 = Yes. First the line, then the tool. It is the same in all software.

office-letter-check-2-title = What is the subject of a letter for?
office-letter-check-2-answer-1 = To say the topic in a few words.
office-letter-check-2-answer-2 = To give one’s address.
office-letter-check-2-answer-3 = To tell the whole story.
office-letter-check-2-why-1 = Yes. The person understands at once, and your letter goes to the right office.
office-letter-check-2-why-2 = Your address goes at the top of the letter. The subject only says the topic.
office-letter-check-2-why-3 = The details come later, in the text. The subject is only a few words.

office-letter-check-3-title = A red line stands under “Haddad”, your family name. What do you do?
office-letter-check-3-answer-1 = I change my name.
office-letter-check-3-answer-2 = I check my name and keep it.
office-letter-check-3-answer-3 = I erase the whole line.
office-letter-check-3-why-1 = The software does not know all names. If your name is spelt correctly, keep it.
office-letter-check-3-why-2 = Yes. The red line marks an unknown word. It is not printed.
office-letter-check-3-why-3 = The line may be right. Read the marked word again before you change anything.

## Lesson "office.save": saving, finding again, PDF, printing

office-save-title = Saving, finding, printing
office-save-can-1 = I can give a file a clear name.
office-save-can-2 = I can find a file again.
office-save-can-3 = I can make a PDF and print one page.
office-save-home-1 = Phone: look for the “Files” app, then the magnifying glass.
office-save-home-2 = Computer: the “File” menu, then “Save as”.
office-save-card =
    I save right from the start.
    A clear name: what, and for whom.
    One folder for each topic.
    To send: a PDF.
    To print: the preview first.

## Save: reading

office-save-why-title = Keeping your work
office-save-why-text =
    An open document can be lost, for example if the power goes off. To keep it, you save it.

    It becomes a file: a name, in a folder.

    On a shared computer, keep your file on a USB stick. Then erase it from the computer.

## Save: saving

office-save-save-title = Giving a name and a place
office-save-save-text = The letter is finished. Save it in the folder “Housing”. Its name says what it is, in at least 2 words.
office-save-save-hint-1 = Choose “Save as”. A page asks for a name and a folder.
office-save-save-hint-2 = Type a name, for example the topic of the letter. Choose “Folder” to change the place.
office-save-save-hint-3 = “File name”: Letter leak. “Folder”: choose “Housing”. Then choose “Save”.
office-save-save-done = Well done, your letter has a name and a place.
# A file name: at most 40 characters.
office-save-save-example = Letter leak

## Save: finding again

office-save-find-title = Finding a file again
office-save-find-text = Weeks have passed. Find the letter about the leak, written in November. Open the folders, or type a word in “Search”.
office-save-find-hint-1 = In which folder did you put this letter? It is about your housing.
office-save-find-hint-2 = Open the folder “Housing”. It has 2 letters. Read the names and the dates.
office-save-find-hint-3 = Open the folder “Housing”, then “Letter leak.odt”, of 3 November.
office-save-find-done = Well done, a clear name is quickly found.

## Save: PDF

office-save-pdf-title = Making a PDF
office-save-pdf-text = A PDF looks the same everywhere. Save the letter as a PDF, in the folder “To send”, with a name of 2 words.
office-save-pdf-hint-1 = Choose “Save as”. This time, look at the line “Format” too.
office-save-pdf-hint-2 = Type the name. Change “Folder” and “Format”: each one opens a list.
office-save-pdf-hint-3 = Name: Letter leak. “Folder”: “To send”. “Format”: “PDF to send”. Then choose “Save”.
office-save-pdf-done = Well done, your PDF is ready to go by e-mail.
office-save-pdf-example = Letter leak

## Save: printing

office-save-print-title = Printing only one page
office-save-print-text = The lease (the housing contract) has 3 pages. Find the page with the signatures in the preview. Print only this page: 2 copies, in black and white.
office-save-print-hint-1 = Choose “Print preview”. Turn the pages, then choose “Back”.
office-save-print-hint-2 = The signatures are on page 3. Choose “Pages” several times: the line changes.
office-save-print-hint-3 = “Pages”: only page 3. “Copies”: 2. “Colour”: in black and white. Then “Print”.
office-save-print-done = Well done: 2 sheets instead of 3, and no colour.

## Save: three questions

office-save-check-1-title = Which file name will be the easiest to find again?
office-save-check-1-answer-1 = Document1
office-save-check-1-answer-2 = Letter town hall school meals
office-save-check-1-answer-3 = aaa final new
office-save-check-1-why-1 = This name says nothing. Soon you will have Document2 and Document3.
office-save-check-1-why-2 = Yes. It says what, for whom and about what.
office-save-check-1-why-3 = “Final” and “new” do not say the topic. Write what the file contains.

office-save-check-2-title = You send a letter by e-mail. Why choose a PDF?
office-save-check-2-answer-1 = It corrects mistakes.
office-save-check-2-answer-2 = It hides what is written.
office-save-check-2-answer-3 = It looks the same everywhere.
office-save-check-2-why-1 = A PDF corrects nothing. Read the letter again before you make it.
office-save-check-2-why-2 = Everybody can read an ordinary PDF. It only looks the same everywhere.
office-save-check-2-why-3 = Yes. The person sees the page as you do, on a phone too.

office-save-check-3-title = You have worked on the computer of the library. What do you do before leaving?
office-save-check-3-answer-1 = I copy my file, then I erase it from here.
office-save-check-3-answer-2 = I leave my file on the desktop.
office-save-check-3-answer-3 = I only turn off the screen.
office-save-check-3-why-1 = Yes. A USB stick or an e-mail to yourself keeps the file. Nobody reads it after you.
office-save-check-3-why-2 = The next person could read it. Copy it on a USB stick, then erase it.
office-save-check-3-why-3 = A dark screen erases nothing. The next person can still read your file.

## Lesson "office.cv": a title, bold, a list, a CV

office-cv-title = Making a clear CV
office-cv-can-1 = I can lay out a CV with a title, bold and a list.
office-cv-can-2 = I can say my profile in one sentence.
office-cv-can-3 = I can save my CV as a PDF.
office-cv-home-1 = Phone: look for “CV template” in your word processor.
office-cv-home-2 = Computer: choose “New”, then a CV template. Keep the simplest one.
office-cv-card =
    My CV fits on 1 page.
    A title, little bold, lists.
    I say what I can do.
    No need for age or photo.
    I send it as a PDF, with my name.

## CV: reading

office-cv-why-title = A CV is read very fast
office-cv-why-text =
    A CV is one page that says what you can do. The recruiter (the person who hires) looks at it for a few seconds.

    They look for a trade, jobs, training.

    In France, age, photo and family situation are not required.

## CV: layout

office-cv-layout-title = Title, bold and list
office-cv-layout-text = Make “Lina Morel” a title, in the centre. Make “Experience” bold. Make a bulleted list with the 2 jobs. Leave “Shop assistant” normal.
office-cv-layout-hint-1 = Choose a line, then a tool. A bullet is a small dot in front of a line.
office-cv-layout-hint-2 = “Lina Morel” gets 2 tools: “Title” and “Centre”. The other lines get 1 or 0.
office-cv-layout-hint-3 = “Lina Morel”: “Title”, then “Centre”. “Experience”: “Bold”. Each job: “Bulleted list”.
office-cv-layout-done = Well done, the name and the jobs can be seen at once.

## CV: too much of everything

office-cv-clear-title = Too much bold
office-cv-clear-text = Here everything is thick: nothing stands out. Take the bold away from the 2 courses. One course has also gone to the right: put it back.
office-cv-clear-hint-1 = Choose a course. The tools that say “yes” are on.
office-cv-clear-hint-2 = Choosing a tool that says “yes” takes it away. Keep the list: it is useful.
office-cv-clear-hint-3 = First course: choose “Bold”. Second course: choose “Bold”, then “Align right”.
office-cv-clear-done = Well done, a simple page is easier to read.

## CV: profile

office-cv-write-title = Saying who you are
office-cv-write-text = Write a profile in at least 5 words: what you can do. Write a strength (a strong point) in 2 words. Then choose “Finish”.
office-cv-write-hint-1 = Think of a trade, of home or of an association. Everything counts.
office-cv-write-hint-2 = The profile says one true and precise thing: welcome, drive, cook, repair.
office-cv-write-hint-3 = “Profile”: I can welcome and advise customers. “Strength”: Always punctual. Then “Finish”.
office-cv-write-done = Well done, a true sentence is better than big words.
office-cv-write-example-profile = I can welcome and advise customers
office-cv-write-example-strength = Always punctual

## CV: sending

office-cv-send-title = A file ready to send
office-cv-send-text = Save the CV as a PDF in the folder “Job”. Its name: CV, then Lina Morel. The recruiter will find it again.
office-cv-send-hint-1 = Choose “Save as”. Fill in each line, from top to bottom.
office-cv-send-hint-2 = The name has 3 words: CV, first name, family name. Change “Folder” and “Format” too.
office-cv-send-hint-3 = Name: CV Lina Morel. “Folder”: “Job”. “Format”: “PDF to send”. Then choose “Save”.
office-cv-send-done = Well done, your CV has a clear name.
office-cv-send-example = CV Lina Morel

## CV: three questions

office-cv-check-1-title = In France, what can you leave out of your CV?
office-cv-check-1-answer-1 = Age, photo and family situation.
office-cv-check-1-answer-2 = The job you are looking for.
office-cv-check-1-answer-3 = How to reach you.
office-cv-check-1-why-1 = Yes. Nothing makes you give them. The recruiter looks at what you can do.
office-cv-check-1-why-2 = The job helps the recruiter understand your CV. Write it under your name.
office-cv-check-1-why-3 = Without a phone number or an e-mail, nobody can answer you. Keep at least one of them.

office-cv-check-2-title = Why make only a few words bold?
office-cv-check-2-answer-1 = Bold costs more.
office-cv-check-2-answer-2 = Bold is not allowed in a CV.
office-cv-check-2-answer-3 = If everything is bold, nothing stands out.
office-cv-check-2-why-1 = Bold costs nothing on a screen. But too much bold makes reading tiring.
office-cv-check-2-why-2 = Bold is allowed, and even useful. Keep it for the important words.
office-cv-check-2-why-3 = Yes. The eye goes to what is different. Keep bold for titles.

office-cv-check-3-title = Under which name do you send your CV to a recruiter?
office-cv-check-3-answer-1 = CV good.odt
office-cv-check-3-answer-2 = CV Lina Morel.pdf
office-cv-check-3-answer-3 = Scan0007.pdf
office-cv-check-3-why-1 = This name does not say who you are. And this format may look different elsewhere.
office-cv-check-3-why-2 = Yes. The recruiter receives many CVs: with your name, yours can be found.
office-cv-check-3-why-3 = This name comes from a machine. The recruiter will not know that it is your CV.

## Lines of the documents

# At most 36 characters each where they are laid out.
office-line-sender = Lina Morel, flat 12
office-line-date = 3 November 2026
office-line-subject = Subject: water leak
office-line-hello = Dear Sir or Madam,
office-line-request = Can you repair the sink?
office-line-goodbye = Yours sincerely, Lina Morel
office-line-name = Lina Morel
office-line-job = Shop assistant
office-line-experience = Experience
office-line-work-1 = Shop assistant, Fournil du Port
office-line-work-2 = Cashier at the Soleil grocery
office-line-training = Training
office-line-course-1 = Sales diploma, 2019
office-line-course-2 = First aid, 2024
office-line-languages = Languages: French, Portuguese
# Names of fields: at most 16 characters.
office-ask-subject = Subject
office-ask-request = Request
office-ask-profile = Profile
office-ask-strength = Strength

## Documents and files

# At most 20 words.
office-document-letter = Dear Sir or Madam, water is leaking under the kitchen sink. Can you send a plumber? Lina Morel
office-document-cv = Lina Morel, shop assistant. I can welcome and advise customers. Languages: French and Portuguese.
office-document-lease-page-1 = Lease. Landlord: Le Toit Clair agency. Tenant: Lina Morel.
office-document-lease-page-2 = The rent is paid at the start of the month. The agency looks after the building.
office-document-lease-page-3 = Made in 2 copies. Signature of the agency. Signature of the tenant.
# File names as they are shown: short, with their ending.
office-file-photo-leak = Photo sink.jpg
office-file-photo-leak-date = 2 November
office-file-advert = Furniture advert.pdf
office-file-advert-date = 18 October
office-file-meals = School meals.pdf
office-file-meals-date = 1 September
office-file-lease = Lease.pdf
office-file-lease-date = 4 January
office-file-letter-rent = Letter rent.odt
office-file-letter-rent-date = 12 March
office-file-letter-leak = Letter leak.odt
office-file-letter-leak-date = 3 November
office-file-insurance = Home insurance.pdf
office-file-insurance-date = 5 January
office-folder-downloads = Downloads
office-folder-school = School
office-folder-housing = Housing
office-folder-to-send = To send
office-folder-job = Job
