### Lessons of AI: asking an assistant, checking its answers, letting a machine translate, write and read aloud.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

### Lesson "ai.ask": a request made of good parts, and nothing personal in it.

## Ask: the lesson

# At most 40 characters.
ai-ask-title = Asking an AI assistant well
# Each outcome: at most 60 characters.
ai-ask-can-1 = I can say what an AI assistant is.
ai-ask-can-2 = I can write a clear and complete request.
ai-ask-can-3 = I know what never to tell it.
# The same gesture on one's own machine.
ai-ask-home-1 = Phone: open an assistant, then ask for a shopping list for 3 days.
ai-ask-home-2 = Computer: in the assistant’s settings, look for how to delete the history.
# The card to take away: at most 5 short lines.
ai-ask-card =
    I say what I want.
    I say for whom, and in what form.
    I read it again, then I add a detail.
    I give no name, address or number.
    I am the one who decides.

## Ask: reading

ai-ask-what-title = A program that writes
# At most 55 words.
ai-ask-what-text =
    An AI assistant is a program. AI means artificial intelligence. You write to it, and it answers.

    It does not think. It has read many texts. It chooses words that go well together.

    It helps to write, to sum up, to find ideas. It can also be wrong.

## Ask: a letter

ai-ask-letter-title = A complete request
# At most 30 words.
ai-ask-letter-text = Sami is cold: his heating has broken down. He wants to write to his landlord. Put his request together, send it, then add 3 words.
ai-ask-letter-hint-1 = Open each line. Choose the most precise words.
ai-ask-letter-hint-2 = A good request says what, for whom, and how long. Then read the answer.
ai-ask-letter-hint-3 = Choose “A letter about the heating”, “My landlord”, “Polite, in 5 sentences”. Send. Type: even shorter please.
ai-ask-letter-done = Well done. A clear request gives a useful letter. Sami reads it before he sends it.

## Ask: reading about what is private

ai-ask-private-title = What you keep to yourself
# At most 55 words.
ai-ask-private-text =
    What you write goes to the machines of a company. It can keep it and read it.

    Never write a family name, an address, a number, a password or an illness.

    Put other words: “my neighbour”, “my town”. Then complete the text yourself.

## Ask: a poster

ai-ask-poster-title = A poster for the association
# At most 30 words.
ai-ask-poster-text = Inès’s association is preparing a jumble sale. Put the poster request together, with nothing private. Send it, then add 4 words.
ai-ask-poster-hint-1 = Open each line. Leave out vague words and private details.
ai-ask-poster-hint-2 = Give the date, not Inès’s phone number. Give the readers, then the form.
ai-ask-poster-hint-3 = “Write a poster”, “The families of the area”, “Sunday, from 9 am to 5 pm”, “A title and 3 lines”. Send. Type: add a happy title.
ai-ask-poster-done = Well done. Inès adds her phone number herself, on the printed poster.

## Ask: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
ai-ask-check-1-title = Which request gives the most useful answer?
ai-ask-check-1-answer-1 = Tell me about cooking.
ai-ask-check-1-answer-2 = Suggest 3 meals without an oven, for 2 adults.
ai-ask-check-1-answer-3 = Give me the best recipe in the world.
ai-ask-check-1-why-1 = The subject is too wide. Say which meal, for whom, with which equipment.
ai-ask-check-1-why-2 = Yes. The request says how many, for whom, and within which limit.
ai-ask-check-1-why-3 = The assistant does not know your taste. Say what matters to you.

ai-ask-check-2-title = You ask for help with a letter to the CAF. What do you leave out?
ai-ask-check-2-answer-1 = My CAF number.
ai-ask-check-2-answer-2 = The subject of the letter.
ai-ask-check-2-answer-3 = The length I want.
ai-ask-check-2-why-1 = Yes. You add this number yourself, in the final letter.
ai-ask-check-2-why-2 = Without the subject, the assistant cannot help. Give it, with no private detail.
ai-ask-check-2-why-3 = The length says nothing about you. It makes the answer more useful.

ai-ask-check-3-title = The answer does not suit you. What do you do?
ai-ask-check-3-answer-1 = I send the same request in capital letters.
ai-ask-check-3-answer-2 = I use the text as it is.
ai-ask-check-3-answer-3 = I add a detail: shorter, simpler, another tone.
ai-ask-check-3-why-1 = Capitals bring nothing new. The assistant needs a new detail.
ai-ask-check-3-why-2 = This text goes out under your name. Have it corrected first.
ai-ask-check-3-why-3 = Yes. A short detail is often enough to change the text.

### Lesson "ai.check": an assistant sounds sure of itself even when it is wrong; each fact has a source.

## Check: the lesson

# At most 40 characters.
ai-check-title = Checking what the assistant says
# Each outcome: at most 60 characters.
ai-check-can-1 = I can spot what needs checking.
ai-check-can-2 = I can compare an answer with its source.
ai-check-can-3 = I know where to find an official site.
# The same gesture on one's own machine.
ai-check-home-1 = Phone: ask a question about your town, then check on the town hall’s site.
ai-check-home-2 = Computer: open the link that the assistant gives, and look for the sentence in the page.
# The card to take away: at most 5 short lines.
ai-check-card =
    The assistant sounds sure, even when it is wrong.
    Dates, prices, numbers, laws: I check.
    I open the source myself.
    Procedures: service-public.gouv.fr
    Health: I ask a professional.

## Check: reading

ai-check-why-title = Sure of itself, but not always right
# At most 55 words.
ai-check-why-text =
    An assistant writes likely sentences. They are often right, sometimes wrong.

    The tone is the same in both cases. It also invents books, laws or links.

    So an answer is a draft. Check the most important parts at the source.

## Check: the library

ai-check-library-title = The library of Valbrune
# At most 30 words.
ai-check-library-text = Lise asks an assistant how to borrow a book. Check each line against its source. One line is false.
ai-check-library-hint-1 = Open a line, then “Check the source”. Compare the 2 texts.
ai-check-library-hint-2 = Look for numbers and conditions. One detail can change everything.
ai-check-library-hint-3 = For each line, choose “Check the source”. “The card costs €15 for all”: “It is false”. The 3 others: “It is true”.
ai-check-library-done = Well done. Without checking, Lise would have paid for her children’s cards.

## Check: reading about where to look

ai-check-where-title = Where to check
# At most 55 words.
ai-check-where-text =
    Ask who is responsible for the information, then open their site.

    A procedure: service-public.gouv.fr. Opening hours: the town hall’s site. Health: ameli.fr, a doctor or a pharmacist.

    Type the address yourself. A link from the assistant may be invented.

## Check: useful numbers

ai-check-numbers-title = Emergency numbers
# At most 30 words.
ai-check-numbers-text = A pupil prepares a talk with an assistant. Check the 5 lines. 2 lines are false.
ai-check-numbers-hint-1 = Open each line and its source, even when the line seems right.
ai-check-numbers-hint-2 = Look well at the lines about 112 and 115.
ai-check-numbers-hint-3 = Check each source. For 112 and 115, choose “It is false”. For 15, 114 and 33700: “It is true”.
ai-check-numbers-done = Well done, the talk is right. With an emergency number, a mistake can be serious.

## Check: reading about pictures and voices

ai-check-picture-title = Pictures and voices too
# At most 55 words.
ai-check-picture-text =
    AI also makes photos, videos and voices. They seem real.

    Ask yourself: who publishes this? Does a known newspaper mention it? What do they want me to do?

    Someone close calls and wants money? Hang up. Call them on their usual number.

## Check: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
ai-check-check-1-title = The assistant answers in a very sure tone. What does that prove?
ai-check-check-1-answer-1 = The answer is right.
ai-check-check-1-answer-2 = The answer comes from an official site.
ai-check-check-1-answer-3 = Nothing: it keeps this tone when it is wrong.
ai-check-check-1-why-1 = A false sentence can be very well written. The tone is not enough.
ai-check-check-1-why-2 = You must see the site to know. Open it yourself.
ai-check-check-1-why-3 = Yes. Only the source can tell.

ai-check-check-2-title = The assistant quotes a law that gives you 3 months. What do you do?
ai-check-check-2-answer-1 = I look for this rule on an official site.
ai-check-check-2-answer-2 = I ask the assistant if it is sure.
ai-check-check-2-answer-3 = I wait 3 months: the law is quoted.
ai-check-check-2-why-1 = Yes. service-public.gouv.fr explains the rules and their time limits.
ai-check-check-2-why-2 = It can say yes and still be wrong. Look somewhere else.
ai-check-check-2-why-3 = The law quoted may be invented. Check before time goes by.

ai-check-check-3-title = The assistant advises you to stop a medicine. What do you do?
ai-check-check-3-answer-1 = I stop: it has read many texts.
ai-check-check-3-answer-2 = I ask my doctor or my pharmacist.
ai-check-check-3-answer-3 = I only take a little less.
ai-check-check-3-why-1 = It does not know you and can be wrong. Ask a health professional.
ai-check-check-3-why-2 = Yes. They know your health and your other treatments.
ai-check-check-3-why-3 = Even a small change can be dangerous. Ask a professional first.

### Lesson "ai.language": translation, dictation and reading aloud by machine.

## Language: the lesson

# At most 40 characters.
ai-language-title = Translate, dictate, have it read
# Each outcome: at most 60 characters.
ai-language-can-1 = I can translate a text and doubt a line.
ai-language-can-2 = I can dictate a message and correct it.
ai-language-can-3 = I can have a text read aloud.
# The same gesture on one's own machine.
ai-language-home-1 = Phone: in a message, touch the microphone of the keyboard, then speak.
ai-language-home-2 = Computer: in the browser, right-click on a page and look for “Translate”.
# The card to take away: at most 5 short lines.
ai-language-card =
    I translate to understand.
    A strange line: I check it.
    I dictate, then I read it again.
    I listen to the text before I send it.
    Official paper: certified translator.

## Language: reading

ai-language-uses-title = 3 services for language
# At most 55 words.
ai-language-uses-text =
    Translate: the machine turns a text from one language into another.

    Dictate: you speak, the machine writes. Read aloud: the machine speaks the text.

    These services help when you are learning French, when you see poorly, or when writing is tiring.

## Language: a leaflet

ai-language-leaflet-title = The leaflet of the kettle
# At most 30 words; on a small screen, at most 3 rows of 56.
ai-language-leaflet-text = You receive a kettle. Translate its leaflet into English, then choose the 2 lines that are badly translated.
ai-language-leaflet-hint-1 = Choose your language first. Then read each line: what would the kettle do?
ai-language-leaflet-hint-2 = Look for a line about something else, and for a dangerous line.
ai-language-leaflet-hint-3 = Choose “English”. Then choose the line about the blanket, and the line “Wash the kettle under water”.
ai-language-leaflet-done = Well done. When a line is strange, check the word or ask somebody.

## Language: reading about papers

ai-language-papers-title = A help, not a proof
# At most 55 words.
ai-language-papers-text =
    A machine translation helps you understand. It can forget a “not” or change a date.

    For a birth certificate or a diploma, you may need a certified translator. The town hall or the court can tell you.

    Do not paste private papers into a free service.

## Language: a dictated message

ai-language-message-title = Dictating a message to the school
# At most 30 words.
ai-language-message-text = Dictate Fatou’s message to the school. Correct the 2 lines that were misheard, listen to the whole text, then keep it.
ai-language-message-hint-1 = Read the message, then choose “Dictate”. The machine mixed up words that sound alike.
ai-language-message-hint-2 = Look at the day and the hour. Choose the wrong line, then what Fatou said.
ai-language-message-hint-3 = Line 2: choose “on Tuesday”. Line 3: choose “at ten”. Then listen to the 4 lines, and “Keep this text”.
ai-language-message-done = Well done. Listening lets you hear mistakes that the eye does not see.

## Language: reading about listening

ai-language-aloud-title = Having a text read aloud
# At most 55 words.
ai-language-aloud-text =
    Phones and computers can read a text aloud. Look for “Accessibility” in the settings.

    You choose the voice and the speed. A slow voice helps with a new language.

    In a public place, use headphones. A message read aloud is no longer private.

## Language: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
ai-language-check-1-title = A translated line says: “Take 20 tablets”. What do you do?
ai-language-check-1-answer-1 = I check with a pharmacist.
ai-language-check-1-answer-2 = I follow it: a number is easy to translate.
ai-language-check-1-answer-3 = I take 2 tablets: it is a typing mistake.
ai-language-check-1-why-1 = Yes. For a medicine, a professional gives you the right dose.
ai-language-check-1-why-2 = A machine can change a number too. Here the risk is serious.
ai-language-check-1-why-3 = Your guess may be wrong. Ask a pharmacist for the dose.

ai-language-check-2-title = The prefecture asks for a translation of your birth certificate. What do you do?
ai-language-check-2-answer-1 = I translate it with my phone.
ai-language-check-2-answer-2 = A friend who speaks both languages translates it.
ai-language-check-2-answer-3 = I go to a certified translator.
ai-language-check-2-why-1 = This translation helps you understand, but it proves nothing.
ai-language-check-2-why-2 = Even a very good one is not official. You need a certified translator.
ai-language-check-2-why-3 = Yes. Their signature and stamp make the translation official.

ai-language-check-3-title = You have dictated a message. What do you do before you send it?
ai-language-check-3-answer-1 = Nothing: the machine hears well.
ai-language-check-3-answer-2 = I read the text again, or listen to it.
ai-language-check-3-answer-3 = I dictate the message a second time.
ai-language-check-3-why-1 = It mixes up words that sound alike, above all names, days and hours.
ai-language-check-3-why-2 = Yes. That is how you find the words it misheard.
ai-language-check-3-why-3 = The same mistake can come back. Read again, then correct only the wrong line.

### Words that the imitations show.

## Requests: the heating

# Names of parts: at most 14 characters. Choices: at most 36. Reasons: at most 110. Answers: at most 45 words.
ai-request-heating-part-1 = The request
ai-request-heating-part-1-choice-1 = Help me, it is urgent
ai-request-heating-part-1-choice-2 = A letter about the heating
ai-request-heating-part-1-choice-3 = Tell me about heating
ai-request-heating-part-1-why-1 = The assistant does not know how to help. Say which text you want, and about what.
ai-request-heating-part-1-why-3 = You will get a talk on heating. Say that you want a letter.
ai-request-heating-part-2 = For whom
ai-request-heating-part-2-choice-1 = My landlord
ai-request-heating-part-2-choice-2 = Somebody
ai-request-heating-part-2-why-2 = You do not write the same way to a friend and to a landlord. Say who will read it.
ai-request-heating-part-3 = The form
ai-request-heating-part-3-choice-1 = As you like
ai-request-heating-part-3-choice-2 = In 10 pages
ai-request-heating-part-3-choice-3 = Polite, in 5 sentences
ai-request-heating-part-3-why-1 = The assistant then chooses by chance. Say the tone and the length.
ai-request-heating-part-3-why-2 = Nobody will read 10 pages. A few sentences are more useful.
ai-request-heating-shown = “Hello, the heating in the flat has been out of order since Monday. It is cold. Could you send a repairer this week? I am at home in the evening. Thank you for your answer.”
ai-request-heating-end = “Hello, the heating has been out of order since Monday. Could you send a repairer this week? Thank you.”

## Requests: the sale

ai-request-sale-part-1 = The request
ai-request-sale-part-1-choice-1 = Write a poster
ai-request-sale-part-1-choice-2 = Bring people in
ai-request-sale-part-1-choice-3 = Write something good
ai-request-sale-part-1-why-2 = That is your aim, but which text do you want? Tell the assistant.
ai-request-sale-part-1-why-3 = “Something” is too vague. Say which text you want.
ai-request-sale-part-2 = For whom
ai-request-sale-part-2-choice-1 = The Valmont family, 4 rue des Lilas
ai-request-sale-part-2-choice-2 = Everybody
ai-request-sale-part-2-choice-3 = The families of the area
ai-request-sale-part-2-why-1 = A name and an address are private. The assistant does not need them.
ai-request-sale-part-2-why-2 = To speak to people, say who you would like to see there.
ai-request-sale-part-3 = The details
ai-request-sale-part-3-choice-1 = Inès’s own phone number
ai-request-sale-part-3-choice-2 = Sunday, from 9 am to 5 pm
ai-request-sale-part-3-choice-3 = The association’s bank account
ai-request-sale-part-3-why-1 = A phone number is private. Inès can add it herself, at the end.
ai-request-sale-part-3-why-3 = Never give an account number to an assistant.
ai-request-sale-part-4 = The form
ai-request-sale-part-4-choice-1 = A title and 3 lines
ai-request-sale-part-4-choice-2 = A long serious text
ai-request-sale-part-4-choice-3 = A surprise
ai-request-sale-part-4-why-2 = People read a poster as they walk by. Choose a short form.
ai-request-sale-part-4-why-3 = The surprise may be far from your need. Say the form you want.
ai-request-sale-shown = “Jumble sale in the area. Sunday, from 9 am to 5 pm. Toys, books, dishes: come with the family!”
ai-request-sale-end = “On Sunday, treasures find a new home! From 9 am to 5 pm, in the area. Toys, books, dishes: come with the family!”

## Claims: the library

# Claims: at most 38 characters. Sources: at most 40. What they say: at most 30 words. Reasons: at most 110.
ai-claim-saturday-text = It is open on Saturday morning
ai-claim-saturday-source = www.mairie-valbrune.example
ai-claim-saturday-says = Library hours: from Tuesday to Saturday, 9 am to noon and 2 pm to 6 pm.
ai-claim-saturday-why = The source says: Tuesday to Saturday, from 9 am to noon. The line is true.
ai-claim-card-text = The card costs €15 for all
ai-claim-card-source = www.mairie-valbrune.example
ai-claim-card-says = The card is free up to the age of 18 and for job seekers. It costs €15 a year for other adults.
ai-claim-card-why = Read the source again: the card is free for some people. So “for all” is false.
ai-claim-loan-text = You keep a book for 3 weeks
ai-claim-loan-source = Rules of the library
ai-claim-loan-says = A loan lasts 21 days. You can extend it once.
ai-claim-loan-why = 21 days make 3 weeks. The line is true, in other words.
ai-claim-place-text = It is near the station
ai-claim-place-source = Map of the town of Valbrune
ai-claim-place-says = Library: place de la Gare (station square), next to the bus stop.
ai-claim-place-why = The map says: place de la Gare, the station square. The line is true.

## Claims: useful numbers

ai-claim-doctor-text = 15: the Samu, when a life is in danger
ai-claim-doctor-source = service-public.gouv.fr
ai-claim-doctor-says = 15 calls the Samu, the emergency medical service.
ai-claim-doctor-why = The source says the same: 15 calls the Samu.
ai-claim-europe-text = 112 works only in France
ai-claim-europe-source = service-public.gouv.fr
ai-claim-europe-says = 112 is the emergency number in every country of the European Union.
ai-claim-europe-why = The source says: in the whole European Union. “Only in France” is false.
ai-claim-messages-text = 114: emergencies, by text message
ai-claim-messages-source = service-public.gouv.fr
ai-claim-messages-says = 114 takes emergencies by text message, video or chat. It helps people who are deaf or who cannot speak.
ai-claim-messages-why = The source confirms it: you can write to 114 in an emergency.
ai-claim-night-text = 115: a pharmacy open at night
ai-claim-night-source = service-public.gouv.fr
ai-claim-night-says = 115 helps people without a home to find emergency shelter.
ai-claim-night-why = The source speaks of shelter, not of a pharmacy. The line is false.
ai-claim-texts-text = 33700: report a false text message
ai-claim-texts-source = service-public.gouv.fr
ai-claim-texts-says = Forward an unwanted text message to 33700 to report it.
ai-claim-texts-why = The source says the same: 33700 takes false text messages.

## Texts to translate

# A leaflet in a foreign language (here French): at most 30 words. Languages: at most 25 characters.
ai-text-kettle-original = « Mettez de l’eau froide. Fermez le couvercle. Appuyez sur le bouton. Ne lavez pas l’appareil sous l’eau. Gardez loin des enfants. »
ai-language-spanish = Spanish
# The language of this file.
ai-language-mine = English
ai-language-italian = Italian
# Lines of the translation: at most 48 characters. Lines 2 and 4 are wrong. Reasons: at most 110 and 2 rows of 56.
ai-text-kettle-line-1 = Put in cold water.
ai-text-kettle-line-2 = Close the blanket.
ai-text-kettle-line-3 = Press the button.
ai-text-kettle-line-4 = Wash the kettle under water.
ai-text-kettle-line-5 = Keep away from children.
ai-text-kettle-why-1 = This line is clear and useful. It is well translated.
ai-text-kettle-why-2 = A kettle has a lid (couvercle), not a blanket.
ai-text-kettle-why-3 = This line is clear and useful. It is well translated.
ai-text-kettle-why-4 = “Ne… pas” was forgotten: you must not wash it under water.
ai-text-kettle-why-5 = This line is a safety rule. It is well translated.

## Texts to dictate

# What is said: at most 30 words. Lines and choices: at most 48 characters; lines 2 and 3 were misheard.
ai-text-school-said = “Hello, my daughter Awa is ill. She will be back on Tuesday. I will come at ten to fetch her homework. Thank you, Fatou.”
ai-text-school-line-1 = Hello, my daughter Awa is ill.
ai-text-school-line-2 = She will be back on Thursday.
ai-text-school-line-2-choice-1 = She will be back on Sunday.
ai-text-school-line-2-choice-2 = She will be bag on Tuesday.
ai-text-school-line-2-choice-3 = She will be back on Tuesday.
ai-text-school-line-3 = I will come again to fetch her homework.
ai-text-school-line-3-choice-1 = I will come at ten to fetch her homework.
ai-text-school-line-3-choice-2 = I will come at ten to fetch her home work out.
ai-text-school-line-3-choice-3 = I will come at one to fetch her homework.
ai-text-school-line-4 = Thank you, Fatou.
