### Lessons "e-reputation.search", "e-reputation.settings", "e-reputation.answer": what is said of me, who sees it, how to answer.
### Words in quotation marks are the labels of fields and buttons of the interface: keep them the same on both sides.

## Lesson "e-reputation.search"

# At most 40 characters.
e-reputation-search-title = What the internet says of me
# Each outcome: at most 60 characters.
e-reputation-search-can-1 = I can look up my name on the internet.
e-reputation-search-can-2 = I can tell my pages from other people’s.
e-reputation-search-can-3 = I can choose what should be removed.
e-reputation-search-home-1 = Phone: open a private tab, then search for your first name and surname.
e-reputation-search-home-2 = Computer: open a private window, then type your name in quotation marks.
# At most 5 short lines.
e-reputation-search-card =
    Twice a year, I look up my name.
    I use a private window.
    I look at the pictures too.
    I note what bothers me.
    I have my address and phone removed.

## Reading: traces

e-reputation-search-trace-title = Your traces on the internet
# At most 55 words.
e-reputation-search-trace-text =
    Your online reputation is the image that the internet gives of you. An employer, a customer or a neighbour may look up your name.

    Traces come from you, from others or from services.

    To see what others see, look up your name in a private window. It forgets your past searches.

## Practice: looking up a name

e-reputation-search-name-title = Looking up a name
# At most 30 words.
e-reputation-search-name-text = Today, you are Camille Morel, a carpenter in Vallon. Search for your name: camille morel. For each page, say whether it is about you.
e-reputation-search-name-hint-1 = Type camille morel in “Your search”, then choose “Search”.
e-reputation-search-name-hint-2 = Open each page. Look for Vallon or carpentry. Somebody else can have the same name.
e-reputation-search-name-hint-3 = For the singer, choose “Another person”. For the other 3 pages, “It is about me”.
e-reputation-search-name-done = Well done, you can find the pages that are about you.
# Words that the search must have: the invented name, small letters.
e-reputation-search-name-query-1 = camille
e-reputation-search-name-query-2 = morel

## Reading: keeping watch

e-reputation-search-watch-title = Watching and sorting
e-reputation-search-watch-text =
    A good page helps you: a prize, an article, your work. Keep it.

    Ask for the removal of what puts you in danger or bothers you: an address, a phone number, a party photo.

    An alert tells you by e-mail when your name appears. Search engines offer them.

## Practice: leaving or having removed

e-reputation-search-sort-title = Leave it or have it removed?
e-reputation-search-sort-text = Camille is looking for a job. An employer will look up her name. Open the 4 pages. What do you leave? What should be removed?
e-reputation-search-sort-hint-1 = Ask yourself: does this page help Camille, or does it put her in danger?
e-reputation-search-sort-hint-2 = 2 pages speak well of her work. Another one gives her address. Another one shows a party.
e-reputation-search-sort-hint-3 = “Craft prize” and “Wood from Vallon”: “I leave it”. The other 2: “Ask for removal”.
e-reputation-search-sort-done = Well done, you can choose what should be removed.
# What was searched: at most 40 characters.
e-reputation-search-sort-query = Camille Morel, Vallon

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
e-reputation-search-check-1-title = Why look up your name in a private window?
e-reputation-search-check-1-answer-1 = To delete the pages that bother me.
e-reputation-search-check-1-answer-2 = To see what others see.
e-reputation-search-check-1-answer-3 = To become invisible on the internet.
e-reputation-search-check-1-why-1 = Searching deletes nothing. For a removal, you have to write to the site.
e-reputation-search-check-1-why-2 = Yes. The private window forgets your past searches: the results look like those of other people.
e-reputation-search-check-1-why-3 = It only clears the memory of your device. Sites still see your visit.

e-reputation-search-check-2-title = A directory shows your address and your phone number. What do you do?
e-reputation-search-check-2-answer-1 = I ask the directory to remove them.
e-reputation-search-check-2-answer-2 = I change my phone number.
e-reputation-search-check-2-answer-3 = Nothing: it is public for ever.
e-reputation-search-check-2-why-1 = Yes. It is your right. The site has 1 month to answer.
e-reputation-search-check-2-why-2 = That is a lot of work, and the address is still shown. Ask for removal first.
e-reputation-search-check-2-why-3 = The law gives you the right to have this information erased. Write to the site.

e-reputation-search-check-3-title = A page is about a person with your name. An employer could be mistaken. What do you do?
e-reputation-search-check-3-answer-1 = I ask for its removal.
e-reputation-search-check-3-answer-2 = I change my name on my CV.
e-reputation-search-check-3-answer-3 = I put my trade and my town on my CV.
e-reputation-search-check-3-why-1 = This page is not about you: it belongs to the other person. Say who you are instead.
e-reputation-search-check-3-why-2 = A CV carries your real name. Add your trade and your town to avoid the mistake.
e-reputation-search-check-3-why-3 = Yes. With the trade and the town, people can tell you apart.

## Lesson "e-reputation.settings"

e-reputation-settings-title = Choosing who sees what I publish
e-reputation-settings-can-1 = I can set who sees my profile.
e-reputation-settings-can-2 = I can choose who sees a post.
e-reputation-settings-can-3 = I think before I publish.
e-reputation-settings-home-1 = Phone: in the app, open “Settings”, then “Privacy”.
e-reputation-settings-home-2 = Computer: open your picture at the top, then “Privacy”.
e-reputation-settings-card =
    Phone number: only me.
    Photos: my contacts.
    Before I publish, I wait 1 minute.
    Children: I ask what they think.
    I check my settings twice a year.

## Reading: circles

e-reputation-settings-circles-title = 3 circles around you
e-reputation-settings-circles-text =
    On a social network, each piece of information has an audience.

    Everyone: even strangers, even in 10 years.
    My contacts: the people you have accepted.
    Only me: nobody else.

    Many settings are too open. You can change them, in a menu called “Privacy” (“Confidentialité”).

## Practice: the settings of a profile

e-reputation-settings-profile-title = Setting up a profile
e-reputation-settings-profile-text = Set up this profile. Phone: “Only me”. Birthday and photos: “My contacts”. The trade can stay visible. Then save.
e-reputation-settings-profile-hint-1 = Open a line: you then choose who sees this information.
e-reputation-settings-profile-hint-2 = Set 3 lines: the phone, the birthday and the photos. The trade helps you find work.
e-reputation-settings-profile-hint-3 = Phone: “Only me”. Birthday: “My contacts”. Photos: “My contacts”. Then choose “Save”.
e-reputation-settings-profile-done = Well done, you can set who sees your profile.

## Reading: before publishing

e-reputation-settings-before-title = Before publishing
e-reputation-settings-before-text =
    Ask yourself 3 questions. Would I say it to a stranger? Is anybody else in the photo? Will it still be true tomorrow?

    For a photo of a child, the 2 parents decide together. What the child thinks counts too, depending on age.

    A private message can be copied.

## Practice: a post for one's contacts

e-reputation-settings-holiday-title = A post for your contacts
e-reputation-settings-holiday-text = You are going away for a week. Write it in 3 words or more. Only your contacts should read it: a thief could read it too.
e-reputation-settings-holiday-hint-1 = Choose “Write a post”. Type your text in the box.
e-reputation-settings-holiday-hint-2 = Below the text, the line “Seen by” says who will read it. Open it to change.
e-reputation-settings-holiday-hint-3 = Type I leave tomorrow. In “Seen by”, choose “My contacts”. Then choose “Publish”.
e-reputation-settings-holiday-done = Well done, you can choose who reads your post.

## Check: three questions

e-reputation-settings-check-1-title = A post is set to “Everyone”. Who can read it?
e-reputation-settings-check-1-answer-1 = Strangers, and your future employer.
e-reputation-settings-check-1-answer-2 = Your contacts and their friends.
e-reputation-settings-check-1-answer-3 = The people of your town.
e-reputation-settings-check-1-why-1 = Yes. The post sometimes appears in search engines too.
e-reputation-settings-check-1-why-2 = It is wider: even a person with no link to you can read it.
e-reputation-settings-check-1-why-3 = There is no limit of place. Anybody in the world can read it.

e-reputation-settings-check-2-title = You are going on holiday. Which post is the most careful?
e-reputation-settings-check-2-answer-1 = “House empty until the 20th!”, for everyone.
e-reputation-settings-check-2-answer-2 = A photo of your tickets, with the numbers.
e-reputation-settings-check-2-answer-3 = Photos when you are back, for your contacts.
e-reputation-settings-check-2-why-1 = A thief can read it. Wait until you are back, or choose your contacts.
e-reputation-settings-check-2-why-2 = With these numbers, somebody can change your journey. Do not show them.
e-reputation-settings-check-2-why-3 = Yes. Nobody knows that the house is empty, and your family sees your photos.

e-reputation-settings-check-3-title = Your sister wants to publish a photo of your 8-year-old son. Who decides?
e-reputation-settings-check-3-answer-1 = Your sister: it is her photo.
e-reputation-settings-check-3-answer-2 = The 2 parents, and the child has a say.
e-reputation-settings-check-3-answer-3 = Nobody: a photo is free.
e-reputation-settings-check-3-why-1 = She took the photo, but the image of the child is protected. She asks the parents first.
e-reputation-settings-check-3-why-2 = Yes. French law has said it since 2024: the parents protect their child’s image together.
e-reputation-settings-check-3-why-3 = Everybody has a right to their own image. For a child, the parents decide together.

## Lesson "e-reputation.answer"

e-reputation-answer-title = Answering and asking for removal
e-reputation-answer-can-1 = I can answer a review calmly.
e-reputation-answer-can-2 = I can ask for a removal.
e-reputation-answer-can-3 = I know who can help me.
e-reputation-answer-home-1 = Phone: below a review, look for “Reply” or “Report” (often 3 dots).
e-reputation-answer-home-2 = Computer: at the bottom of a site, look for “Contact” or “Données personnelles” (personal data).
e-reputation-answer-card =
    I wait before I answer.
    Thanks, sorry, a solution.
    Nothing private in public.
    Removal: I write to the site, 1 month.
    If not: the CNIL, cnil.fr

## Reading: keeping calm

e-reputation-answer-calm-title = Answering calmly
e-reputation-answer-calm-text =
    A bad review hurts. Wait a little before you write. All your future customers will read your answer.

    A good answer has 3 parts: thanks, a word of apology if needed, a solution.

    An insult or a lie? Keep a screenshot (a picture of the screen), then report the review to the site.

## Practice: answering a review

e-reputation-answer-review-title = Answering a review
e-reputation-answer-review-text = You are Camille, a carpenter. A customer complains: his shelf is late. Open his review and answer with the 3 good sentences.
e-reputation-answer-review-hint-1 = Open the review by Bruno. Then choose “Reply”.
e-reputation-answer-review-hint-2 = Choose the calm sentences: thanks, sorry, a solution. Leave the insult and the private information.
e-reputation-answer-review-hint-3 = Choose “Thank you for…”, “I am sorry…” and “I will bring…”. Then choose “Send”.
e-reputation-answer-review-done = Well done, you can answer a review calmly.

## Reading: rights

e-reputation-answer-rights-title = Your rights
e-reputation-answer-rights-text =
    You can ask a site to erase a page or a photo of you. It has 1 month to answer.

    It refuses or says nothing? The CNIL (cnil.fr), a public body, helps you free of charge.
    A search engine can also stop showing the page with your name.

    Harassment of a young person: call 3018.

## Practice: asking for removal

e-reputation-answer-removal-title = Asking for removal
e-reputation-answer-removal-text = An old forum keeps your photo. Write to contact@vieuxforum.example. Put a subject, then ask for the removal in a few words.
e-reputation-answer-removal-hint-1 = Choose “New e-mail”. In “To”, type the address of the forum.
e-reputation-answer-removal-hint-2 = The subject gives the topic: Removal. In the text, say what you ask for.
e-reputation-answer-removal-hint-3 = “To”: contact@vieuxforum.example. “Subject”: Removal. Text: Please remove my photo. Then “Send”.
e-reputation-answer-removal-done = Well done, you can ask for a removal. Always keep a copy of your request.

## Check: three questions

e-reputation-answer-check-1-title = A customer writes: “Late work, disappointed.” It is true. What do you answer?
e-reputation-answer-check-1-answer-1 = “Nobody forces you to come.”
e-reputation-answer-check-1-answer-2 = Nothing, and I have the review removed.
e-reputation-answer-check-1-answer-3 = “Thank you. Here is my solution.”
e-reputation-answer-check-1-why-1 = You may feel angry. But future customers will read this sentence.
e-reputation-answer-check-1-why-2 = An honest review may stay. A good answer shows that you are serious.
e-reputation-answer-check-1-why-3 = Yes. Calm words and a solution give confidence to those who read.

e-reputation-answer-check-2-title = A site has not answered your removal request for 1 month. What do you do?
e-reputation-answer-check-2-answer-1 = I pay a site that promises to erase all.
e-reputation-answer-check-2-answer-2 = I write to the CNIL.
e-reputation-answer-check-2-answer-3 = I give up.
e-reputation-answer-check-2-why-1 = Nobody can promise to erase everything. The CNIL helps you free of charge.
e-reputation-answer-check-2-why-2 = Yes. The CNIL protects personal data. The complaint is free, online.
e-reputation-answer-check-2-why-3 = You still have a right: a complaint to the CNIL. It is free.

e-reputation-answer-check-3-title = A message insults you. What do you do before you report it?
e-reputation-answer-check-3-answer-1 = I keep a screenshot.
e-reputation-answer-check-3-answer-2 = I answer in the same tone.
e-reputation-answer-check-3-answer-3 = I close my account.
e-reputation-answer-check-3-why-1 = Yes. It is a proof, with the date and the address of the page.
e-reputation-answer-check-3-why-2 = An insult in return can be held against you. Keep a proof, then report.
e-reputation-answer-check-3-why-3 = You would lose your contacts, and the message would stay. Keep a proof, then report.

## Results of the search page

# Titles: at most 28 characters. Sources: at most 22. Who and when: at most 36. Texts: at most 35 words. Reasons: at most 110 characters.
# Everybody is invented.
e-reputation-result-camille-workshop-title = Morel workshop, carpentry
e-reputation-result-camille-workshop-source = atelier-morel.example
e-reputation-result-camille-workshop-who = Camille Morel, carpenter in Vallon
e-reputation-result-camille-workshop-when = 2026
e-reputation-result-camille-workshop-text = Shelves, stairs, repairs. Camille Morel has worked with wood in Vallon for 12 years. Free estimate.
e-reputation-result-camille-workshop-why = The trade and the town are yours: a carpenter in Vallon.

e-reputation-result-camille-singer-title = Camille Morel in concert
e-reputation-result-camille-singer-source = scenes-lille.example
e-reputation-result-camille-singer-who = Concert hall in Lille
e-reputation-result-camille-singer-when = October 2026
e-reputation-result-camille-singer-text = The singer from Lille presents her new album. Camille Morel grew up in Lille and starts her tour.
e-reputation-result-camille-singer-why = This singer lives in Lille. She only has the same name as you.

e-reputation-result-camille-race-title = Vallon race: results
e-reputation-result-camille-race-source = course-vallon.example
e-reputation-result-camille-race-who = Vallon running club
e-reputation-result-camille-race-when = 8 June 2024
e-reputation-result-camille-race-text = 10 km, women: 41st, Morel Camille, Vallon, team Les Menuisières (women carpenters).
e-reputation-result-camille-race-why = The town and the team of carpenters show that it is you. A club published this trace.

e-reputation-result-camille-forum-title = Help: how to glue oak
e-reputation-result-camille-forum-source = vieuxforum.example
e-reputation-result-camille-forum-who = camille_morel_bois
e-reputation-result-camille-forum-when = 2 March 2012
e-reputation-result-camille-forum-text = Hello, I am learning carpentry in Vallon. My glue does not hold. Can somebody help me?
e-reputation-result-camille-forum-why = It is your old message, under another name: carpentry, in Vallon. An old trace stays.

e-reputation-result-trace-prize-title = Craft prize
e-reputation-result-trace-prize-source = prix-bois.example
e-reputation-result-trace-prize-who = Federation of wood trades
e-reputation-result-trace-prize-when = 2025
e-reputation-result-trace-prize-text = The prize for the staircase of the year goes to Camille Morel, carpenter in Vallon.
e-reputation-result-trace-prize-why = A prize shows the quality of your work: it helps you.

e-reputation-result-trace-party-title = Crazy night, the photos
e-reputation-result-trace-party-source = soirees.example
e-reputation-result-trace-party-who = A former friend
e-reputation-result-trace-party-when = 2014
e-reputation-result-trace-party-text = Public album. 32 party photos. Camille Morel is named below 6 photos, with a glass in her hand.
e-reputation-result-trace-party-why = These photos are private, and you did not agree. You can ask for their removal.

e-reputation-result-trace-address-title = Directory of residents
e-reputation-result-trace-address-source = qui-habite-ou.example
e-reputation-result-trace-address-who = Private site, author not given
e-reputation-result-trace-address-when = 2022
e-reputation-result-trace-address-text = Camille Morel: full address, phone number, names of the neighbours. Changing this information costs €15.
e-reputation-result-trace-address-why = Your address and phone number are personal data. Removal is free: it is your right.

e-reputation-result-trace-article-title = Wood from Vallon
e-reputation-result-trace-article-source = gazette-vallon.example
e-reputation-result-trace-article-who = Paul Réval, journalist
e-reputation-result-trace-article-when = 3 September 2026
e-reputation-result-trace-article-text = We met 3 craftspeople who use wood from the region. Camille Morel explains her trade.
e-reputation-result-trace-article-why = This article presents your trade, and you agreed to it: it helps you.

## The social feed: settings, posts and sentences

# Settings: at most 30 characters.
e-reputation-setting-phone = My phone number
e-reputation-setting-birthday = My birthday
e-reputation-setting-photos = My photos
e-reputation-setting-trade = My trade
# Who wrote: at most 25 characters. About: at most 30. Text: at most 35 words.
e-reputation-post-neighbour-from = Odile, a neighbour
e-reputation-post-neighbour-about = A basket of apples
e-reputation-post-neighbour-text = My apple tree gives a lot this year. A basket waits for you in front of my door, help yourselves!
e-reputation-post-club-from = Walking club
e-reputation-post-club-about = Walk on Sunday
e-reputation-post-club-text = We meet on Sunday at 9 am in front of the station. 8 km, no difficulty. Bring water and good shoes.
e-reputation-post-happy-client-from = Fatou, a customer
e-reputation-post-happy-client-about = Beautiful stairs
e-reputation-post-happy-client-text = Careful work and a clean site. Camille explains everything. I recommend her!
e-reputation-post-late-shelf-from = Bruno, a customer
e-reputation-post-late-shelf-about = Late shelf
e-reputation-post-late-shelf-text = I ordered a shelf in September. It was due on 15 October. It is now November and I have heard nothing. I am disappointed.
# Sentences to choose among: at most 50 characters. Reasons: at most 110 characters.
e-reputation-sentence-thanks = Thank you for your message, Bruno.
e-reputation-sentence-insult = You are never happy!
e-reputation-sentence-insult-why = This sentence attacks the customer. All the other customers will read it too.
e-reputation-sentence-sorry = I am sorry about this delay.
e-reputation-sentence-private = You still owe me €80.
e-reputation-sentence-private-why = A customer’s money is private. Talk about it by phone, not in front of everybody.
e-reputation-sentence-solution = I will bring it on Tuesday, at no cost.

## Letters of the mailbox

# Bodies: at most 45 words. People and addresses are invented; addresses end in .example.
e-reputation-letter-forum-from = Le Vieux Forum
e-reputation-letter-forum-address = contact@vieuxforum.example
e-reputation-letter-forum-subject = 14 years already!
e-reputation-letter-forum-body =
    Hello Camille, your account is 14 years old. Your photo and your 3 messages are still online. For any request, write to contact@vieuxforum.example.
    The Vieux Forum team

e-reputation-letter-client-from = Fatou
e-reputation-letter-client-address = fatou@mail.example
e-reputation-letter-client-subject = Thank you for the stairs
e-reputation-letter-client-body =
    Hello Camille, the stairs are wonderful, thank you very much. I have left a review on your page. See you soon for the bookcase!
    Fatou
