### Lessons "inform.search", "inform.judge", "inform.news": finding, judging and reading information.
### Words in quotation marks are the labels of fields and buttons of the interface: keep them the same on both sides.

## Lesson "inform.search"

# At most 40 characters.
inform-search-title = Searching the internet
# Each outcome: at most 60 characters.
inform-search-can-1 = I can choose 2 or 3 words for a search.
inform-search-can-2 = I can recognise an advert.
inform-search-can-3 = I can find a website of the State.
inform-search-home-1 = Phone: touch the bar at the top, type 2 or 3 words, then the magnifying glass.
inform-search-home-2 = Computer: click in the address bar, type your words, then press Enter.
# At most 5 short lines.
inform-search-card =
    I type 2 or 3 important words.
    I add the place or the year.
    Annonce, sponsorisé: it is paid for.
    I read the address before opening.
    French State: often .gouv.fr

## Reading: words and results

inform-search-words-title = A few words to find things
# At most 55 words.
inform-search-words-text =
    A search engine finds pages on the internet. You type a few important words. A long sentence is not useful.

    It shows a list: the results. At the top, there are often adverts. In French, they carry the word “Annonce” or “Sponsorisé”.

## Practice: the opening hours of a swimming pool

inform-search-find-title = Finding the pool’s opening hours
# At most 30 words.
inform-search-find-text = You want to swim in Vallon on Saturday. Search with 2 words: hours pool. Then open the right page and say that it is the one.
inform-search-find-hint-1 = Write your 2 words in the box “Your search”. Then choose “Search”.
inform-search-find-hint-2 = Open a result to read who wrote it and when. The town’s own page is the safest.
inform-search-find-hint-3 = Type hours pool, then “Search”. Open “Vallon pool: hours”. Choose “This is the right page”.
inform-search-find-done = Well done, you can find a page with 2 words and avoid an advert.
# Words that the search must have: 2 to 15 characters, small letters, the shortest form.
inform-search-find-query-1 = hour
inform-search-find-query-2 = pool

## Reading: the address of a site

inform-search-sites-title = Reading the address of a site
inform-search-sites-text =
    The address says whose site you are on. Addresses that end in .gouv.fr are only for the French State.
    The site service-public.gouv.fr explains official procedures.

    Other sites imitate the State and ask for money. Sometimes a machine writes an answer at the very top. It can be wrong: open the pages.

## Practice: an official page among others

inform-search-official-title = Finding the official site
inform-search-official-text = Your identity card is lost. Search with the words: identity card. Find the page of the State among the others.
inform-search-official-hint-1 = Type the 2 words, then “Search”. Look at the address beside each title.
inform-search-official-hint-2 = An advert is paid for. A word like “gouv” can mislead: the address must end in .gouv.fr.
inform-search-official-hint-3 = Type identity card, then “Search”. Open “Identity card lost”. Choose “This is the right page”.
inform-search-official-done = Well done, you can recognise a site of the State by its address.
inform-search-official-query-1 = identity
inform-search-official-query-2 = card

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
inform-search-check-1-title = You are looking for a doctor who works on Saturdays in Lyon. What do you type?
inform-search-check-1-answer-1 = doctor Saturday Lyon
inform-search-check-1-answer-2 = Hello, I am ill, could you please help me?
inform-search-check-1-answer-3 = doctor
inform-search-check-1-why-1 = Yes. 3 important words: who, when and where.
inform-search-check-1-why-2 = The search engine mostly reads important words. The day and the town are missing here.
inform-search-check-1-why-3 = That is a good start. Add the day and the town, or the list is too long.

inform-search-check-2-title = The first result carries the word “Sponsorisé”. What does that mean?
inform-search-check-2-answer-1 = It is the most accurate answer.
inform-search-check-2-answer-2 = It is a site of the State.
inform-search-check-2-answer-3 = Somebody pays to be at the top.
inform-search-check-2-why-1 = The place can be bought, the quality cannot. The best page is often further down.
inform-search-check-2-why-2 = You know a site of the State by its address, often in .gouv.fr. This word marks an advert.
inform-search-check-2-why-3 = Yes. “Sponsorisé” and “Annonce” mean: advert.

inform-search-check-3-title = How do you check that a page about a procedure comes from the State?
inform-search-check-3-answer-1 = It shows a blue, white and red flag.
inform-search-check-3-answer-2 = Its address ends in .gouv.fr.
inform-search-check-3-answer-3 = It is the first one in the list.
inform-search-check-3-why-1 = A false site can copy a flag. The address is harder to copy: look at its end.
inform-search-check-3-why-2 = Yes. Only the State can have an address that ends in .gouv.fr.
inform-search-check-3-why-3 = The first place may be an advert. Look at the end of the address instead.

## Lesson "inform.judge"

inform-judge-title = Judging information
inform-judge-can-1 = I can look for who is speaking, and when.
inform-judge-can-2 = I can recognise a rumour.
inform-judge-can-3 = I can confirm with 2 sources.
inform-judge-home-1 = Phone: look for the author’s name and the date, at the top or bottom of the page.
inform-judge-home-2 = Computer: open another tab (another page) and search for the same information.
inform-judge-card =
    Who is speaking?
    When?
    What does this person gain?
    Is it written elsewhere?
    Not sure? I do not share it.

## Reading: three questions

inform-judge-signs-title = 3 questions to ask
inform-judge-signs-text =
    On the internet, anybody can write. Before you believe a page, ask 3 questions.

    Who is speaking? Look for a name and a job.
    When? An old page may be wrong today.
    Why? Some want to sell, some want to frighten you.

    The person or page that informs is called a source.

## Practice: reliable or not

inform-judge-verdict-title = Reliable or not?
inform-judge-verdict-text = People say that the water in Vallon is dangerous. Open the 4 pages. For each one, say whether you can trust it.
inform-judge-verdict-hint-1 = Read the 3 lines at the top of each page: the site, the author and the date.
inform-judge-verdict-hint-2 = 2 pages are reliable. The others hide their author, or sell something.
inform-judge-verdict-hint-3 = “Water: the test results” and “Water is good to drink”: “Reliable”. The other 2: “Not reliable”.
inform-judge-verdict-done = Well done, you can look at who is speaking, when and why.
# What was searched: at most 40 characters.
inform-judge-verdict-query = water Vallon danger

## Reading: rumours

inform-judge-rumour-title = Stopping a rumour
inform-judge-rumour-text =
    A rumour is information without proof that goes from person to person. It frightens people or makes them angry. It often says: “Share quickly!”

    A photo can be old, changed or made by a machine.

    Before sharing, look for 2 different sources. A copy does not count: it is the same source.

## Practice: two sources that agree

inform-judge-confirm-title = Confirming with 2 sources
inform-judge-confirm-text = Is the Lilas school closed on Monday 16 November 2026? Keep 2 safe sources that say the same thing without copying each other.
inform-judge-confirm-hint-1 = Open each page. Look at the date and the author first.
inform-judge-confirm-hint-2 = One page is old. Another one copies the town hall. Leave these 2 pages.
inform-judge-confirm-hint-3 = Open “Lilas school closed” from mairie-vallon, then “Keep this source”. Do the same with the Gazette.
inform-judge-confirm-done = Well done, you can confirm information with 2 sources.
inform-judge-confirm-query = Lilas school closed

## Check: three questions

inform-judge-check-1-title = Which page is the most reliable to know whether a medicine is dangerous?
inform-judge-check-1-answer-1 = A video by a very famous person.
inform-judge-check-1-answer-2 = The page of a health organisation, with a date.
inform-judge-check-1-answer-3 = A message shared by 10,000 people.
inform-judge-check-1-why-1 = Being famous does not make an expert. Look for a health organisation, or ask your pharmacy.
inform-judge-check-1-why-2 = Yes. We know who is speaking, when, and it is their job.
inform-judge-check-1-why-3 = Rumours are shared a lot too. The number proves nothing: look for who is speaking.

inform-judge-check-2-title = A friend sends you: “Share quickly, they are hiding everything!” What do you do?
inform-judge-check-2-answer-1 = I check before I share.
inform-judge-check-2-answer-2 = I share it, because it may help.
inform-judge-check-2-answer-3 = I share it with my family only.
inform-judge-check-2-why-1 = Yes. Rushing people is a sign of a rumour. 2 minutes of checking protect the people you love.
inform-judge-check-2-why-2 = The intention is good, but a false alarm does harm. Check first.
inform-judge-check-2-why-3 = Your family trusts you. False information spreads even faster there. Check first.

inform-judge-check-3-title = 2 sites publish the same text, word for word. How many sources do you have?
inform-judge-check-3-answer-1 = 2 sources, because there are 2 sites.
inform-judge-check-3-answer-2 = No source.
inform-judge-check-3-answer-3 = Only 1 source, because one copies the other.
inform-judge-check-3-why-1 = The text is the same: one copies the other. Look for a page written by somebody else.
inform-judge-check-3-why-2 = There is one: the page that was copied. A second, different one is missing.
inform-judge-check-3-why-3 = Yes. A copy confirms nothing. Look for a second, different source.

## Lesson "inform.news"

inform-news-title = Reading the news online
inform-news-can-1 = I can tell a fact from an opinion.
inform-news-can-2 = I can read beyond the headline.
inform-news-can-3 = I can compare several newspapers.
inform-news-home-1 = Phone: open the whole article before you share it.
inform-news-home-2 = Computer: read the same news in 2 different newspapers.
inform-news-card =
    The headline does not say everything.
    I read the article and its date.
    A fact can be checked.
    An opinion can be discussed.
    I read 2 different newspapers.

## Reading: what an article is made of

inform-news-article-title = Inside an article
inform-news-article-text =
    An article has a headline, a date and an author. A journalist checks and names the sources.

    A fact can be checked: “The tram opens on Monday.” An opinion says what somebody thinks: “The tram is too expensive.”

    Both have their place in a newspaper. You only need to tell them apart.

## Practice: fact or opinion

inform-news-facts-title = A fact or an opinion?
inform-news-facts-text = Here are 4 texts about the tram in Vallon. Open them. For each one, say whether it is a fact or an opinion.
inform-news-facts-hint-1 = Ask yourself: can I check it, with a date or a number?
inform-news-facts-hint-2 = The words “lovely”, “too much” or “I think” announce an opinion. 2 texts are facts.
inform-news-facts-hint-3 = “The tram opens on Monday” and “12,000 passengers a day”: “A fact”. The other 2: “An opinion”.
inform-news-facts-done = Well done, you can tell a fact from an opinion.
inform-news-facts-query = tram in Vallon

## Reading: beyond the title

inform-news-headline-title = The headline and the article
inform-news-headline-text =
    A headline is short. It wants to make you open the article. Sometimes it frightens you and the article says something else.

    Read the whole article and look at the date. Some sites invent news as a joke.

    Some articles must be paid for. With its card, your library often lets you read them free.

## Practice: the article that really informs

inform-news-choose-title = The article that really informs
inform-news-choose-text = You hear: “The library is closing!” Search: library closing. Choose the recent article that gives the dates and its sources.
inform-news-choose-hint-1 = Type the 2 words, then “Search”. Open each article and read it to the end.
inform-news-choose-hint-2 = One site makes jokes. One article is from 2024. Another one frightens you without giving details.
inform-news-choose-hint-3 = Type library closing, then “Search”. Open “2 weeks of works”. Choose “This is the right page”.
inform-news-choose-done = Well done, you can read beyond the headline.
inform-news-choose-query-1 = library
inform-news-choose-query-2 = closing

## Check: three questions

inform-news-check-1-title = Which of these sentences is a fact?
inform-news-check-1-answer-1 = This film is the best of the year.
inform-news-check-1-answer-2 = Buses should be free.
inform-news-check-1-answer-3 = The bus has cost €1.80 since March.
inform-news-check-1-why-1 = This is personal taste. Somebody else may think the opposite: it is an opinion.
inform-news-check-1-why-2 = This is a wish, so it is an opinion. The price of the bus can be checked.
inform-news-check-1-why-3 = Yes. A price and a date can be checked.

inform-news-check-2-title = A headline makes you angry. What do you do first?
inform-news-check-2-answer-1 = I share it with a comment.
inform-news-check-2-answer-2 = I read the whole article and its date.
inform-news-check-2-answer-3 = I never read this newspaper again.
inform-news-check-2-why-1 = Wait a little. The article may say something else than the headline.
inform-news-check-2-why-2 = Yes. The article often explains what the headline does not say.
inform-news-check-2-why-3 = A clumsy headline can hide a good article. Read first, judge afterwards.

inform-news-check-3-title = Why read the same news in 2 newspapers?
inform-news-check-3-answer-1 = To have several points of view.
inform-news-check-3-answer-2 = To find the one that thinks like me.
inform-news-check-3-answer-3 = Because one newspaper is always wrong.
inform-news-check-3-why-1 = Yes. Each newspaper chooses its witnesses. 2 articles give a fuller picture.
inform-news-check-3-why-2 = That is pleasant, but you learn less. Another point of view helps you form your own.
inform-news-check-3-why-3 = Journalists check, but mistakes happen. 2 newspapers let you compare.

## Results of the search page

# Titles: at most 28 characters. Sources: at most 22. Who and when: at most 36. Texts: at most 35 words. Reasons: at most 110 characters.
# People and sites are invented, except those of the State; invented addresses end in .example.
inform-result-pool-spa-title = Swim in the warm: 50 % off
inform-result-pool-spa-source = spa-soleil.example
inform-result-pool-spa-who = Spa Soleil, a shop that sells baths
inform-result-pool-spa-when = 20 November 2026
inform-result-pool-spa-text = Our bubble bath for the home is half price. Delivered in 3 days. Why go to the pool any more?

inform-result-pool-town-title = Vallon pool: hours
inform-result-pool-town-source = mairie-vallon.example
inform-result-pool-town-who = Vallon town hall, sports department
inform-result-pool-town-when = Updated on 2 November 2026
inform-result-pool-town-text = Tuesday to Friday: 12 noon to 8 pm. Saturday and Sunday: 9 am to 6 pm. Closed on Monday. Entry: €3.50.

inform-result-pool-blog-title = My favourite pool
inform-result-pool-blog-source = blog-lulu.example
inform-result-pool-blog-who = Lulu, who lives in Vallon
inform-result-pool-blog-when = 14 May 2019
inform-result-pool-blog-text = I love the pool in Vallon! It opens at 10 on Saturday, I think. The water is nice and so is the coffee.
inform-result-pool-blog-why = This page is from 2019 and the author is not sure. The hours may have changed.

inform-result-card-fast-title = Identity card in 24 hours
inform-result-card-fast-source = vite.example
inform-result-card-fast-who = Papiers Vite, a private company
inform-result-card-fast-when = 18 November 2026
inform-result-card-fast-text = We fill in your request for you, for €39. Pay by card and send a photo of your papers.

inform-result-card-portal-title = Identity card portal
inform-result-card-portal-source = gouv-cartes.example
inform-result-card-portal-who = Author not given
inform-result-card-portal-when = No date
inform-result-card-portal-text = Welcome to the national portal. Compulsory file fee: €24. Your request will be passed on within 8 days.
inform-result-card-portal-why = The address has “gouv” in it, but does not end in .gouv.fr. This site imitates the State.

inform-result-card-state-title = Identity card lost
inform-result-card-state-source = service-public.gouv.fr
inform-result-card-state-who = Services of the Prime Minister
inform-result-card-state-when = Checked on 5 October 2026
inform-result-card-state-text = Declare the loss at the town hall, when you ask for a new card. A lost card is paid for with a tax stamp. Make an appointment at any town hall.

inform-result-card-forum-title = Lost my card, what now?
inform-result-card-forum-source = forum-entraide.example
inform-result-card-forum-who = Sam75, a visitor
inform-result-card-forum-when = 3 February 2021
inform-result-card-forum-text = Hello, I have lost my card. Somebody told me to go to the police, but my cousin says no. Does anybody know?
inform-result-card-forum-why = This is a forum: everybody gives an opinion. Look for the page of the State.

inform-result-water-alert-title = ALERT: stop drinking it!
inform-result-water-alert-source = infos-choc.example
inform-result-water-alert-who = Author not given
inform-result-water-alert-when = No date
inform-result-water-alert-text = They hide everything from us! The water in Vallon makes people ill. Share quickly with your friends, before this message disappears!
inform-result-water-alert-why = No author, no date, and they rush you to share: these are the signs of a rumour.

inform-result-water-town-title = Water: the test results
inform-result-water-town-source = mairie-vallon.example
inform-result-water-town-who = Vallon town hall, water department
inform-result-water-town-when = 12 November 2026
inform-result-water-town-text = The regional health agency tested the water on 10 November. The water meets the rules. The full result is shown at the town hall.
inform-result-water-town-why = The author and the date are known. The page names a test that everybody can read.

inform-result-water-filter-title = Dirty water? The answer
inform-result-water-filter-source = filtre-pur.example
inform-result-water-filter-who = Filtre Pur, a seller of filters
inform-result-water-filter-when = 3 November 2026
inform-result-water-filter-text = All tap water is dangerous. Only our filter protects you. It costs €299, today only.
inform-result-water-filter-why = This site sells a filter: it earns money if you are afraid. It gives no proof.

inform-result-water-paper-title = Water is good to drink
inform-result-water-paper-source = gazette-vallon.example
inform-result-water-paper-who = Inès Morand, journalist
inform-result-water-paper-when = 13 November 2026
inform-result-water-paper-text = The Gazette has read the test results and asked a doctor. Nothing unusual. The document comes with the article.
inform-result-water-paper-why = A journalist signs, the date is recent and the proof is there.

inform-result-school-old-title = Les Lilas: school closed
inform-result-school-old-source = actu-vallon.example
inform-result-school-old-who = Actu Vallon, the editors
inform-result-school-old-when = 15 November 2021
inform-result-school-old-text = The Lilas school will be closed on Monday because of snow. Lessons start again on Tuesday.
inform-result-school-old-why = This page is from 2021. It is about another Monday.

inform-result-school-copy-title = Vallon: no school on Monday
inform-result-school-copy-source = vallon-malin.example
inform-result-school-copy-who = Vallon Malin, a neighbours’ page
inform-result-school-copy-when = 13 November 2026
inform-result-school-copy-text = Copied from the town hall’s site: “The Lilas school is closed on Monday 16 November, the heating is broken.”
inform-result-school-copy-why = This page copies the town hall. A copy is not a second source.

inform-result-school-town-title = Lilas school closed
inform-result-school-town-source = mairie-vallon.example
inform-result-school-town-who = Vallon town hall, schools
inform-result-school-town-when = 13 November 2026
inform-result-school-town-text = The Lilas school is closed on Monday 16 November, the heating is broken. Children can go to the Parc school.
inform-result-school-town-why = The town hall is in charge of the school. The date is the right one.

inform-result-school-paper-title = Les Lilas: closed on Monday
inform-result-school-paper-source = gazette-vallon.example
inform-result-school-paper-who = Paul Réval, journalist
inform-result-school-paper-when = 14 November 2026
inform-result-school-paper-text = The head teacher confirmed it to the Gazette: the Lilas school will not open on 16 November. Repairs end on Tuesday.
inform-result-school-paper-why = The journalist asked the head teacher: he does not copy the town hall.

inform-result-tram-opens-title = The tram opens on Monday
inform-result-tram-opens-source = gazette-vallon.example
inform-result-tram-opens-who = Inès Morand, journalist
inform-result-tram-opens-when = 6 November 2026
inform-result-tram-opens-text = Line A runs from Monday 9 November, from 5 am to 11 pm. It has 14 stops. The town hall has published the times.
inform-result-tram-opens-why = The date, the times and the stops can be checked: it is a fact.

inform-result-tram-costly-title = This tram costs too much!
inform-result-tram-costly-source = gazette-vallon.example
inform-result-tram-costly-who = A reader, letters page
inform-result-tram-costly-when = 10 November 2026
inform-result-tram-costly-text = I think this money would be more useful for our schools. In my view, the town hall has made a bad choice.
inform-result-tram-costly-why = “I think”, “in my view”: a person gives an opinion.

inform-result-tram-riders-title = 12,000 passengers a day
inform-result-tram-riders-source = transports.example
inform-result-tram-riders-who = Vallon transport company
inform-result-tram-riders-when = 20 November 2026
inform-result-tram-riders-text = The ticket machines counted 12,000 passengers a day on average, from 9 to 18 November.
inform-result-tram-riders-why = A number counted on precise dates can be checked: it is a fact.

inform-result-tram-nicest-title = The loveliest in France
inform-result-tram-nicest-source = vallon-blog.example
inform-result-tram-nicest-who = Marc, who lives in Vallon
inform-result-tram-nicest-when = 12 November 2026
inform-result-tram-nicest-text = How wonderful! Its colours are lovely. No other tram is so pleasant. Everybody should take it.
inform-result-tram-nicest-why = “Wonderful”, “lovely”: this is taste, so an opinion.

inform-result-library-shock-title = Library: is this the end?
inform-result-library-shock-source = buzz-actu.example
inform-result-library-shock-who = The editors
inform-result-library-shock-when = 11 November 2026
inform-result-library-shock-text = People are in shock. According to some, the library could close. For how long? Nobody knows. Tell us what you think!
inform-result-library-shock-why = The headline is frightening, but the article has no precise date and no source.

inform-result-library-joke-title = Sheep in the library
inform-result-library-joke-source = le-farceur.example
inform-result-library-joke-who = Le Farceur, a newspaper of jokes
inform-result-library-joke-when = 10 November 2026
inform-result-library-joke-text = The library closes and becomes a sheepfold. The sheep already have their reader’s card. They prefer cookery books.
inform-result-library-joke-why = This site invents news as a joke. It says so beside its name.

inform-result-library-works-title = 2 weeks of works
inform-result-library-works-source = gazette-vallon.example
inform-result-library-works-who = Inès Morand, journalist
inform-result-library-works-when = 12 November 2026
inform-result-library-works-text = The library closes from 23 November to 5 December for a new roof. The director explains: loans are longer and a book bus comes on Wednesdays.

inform-result-library-old-title = The library will close
inform-result-library-old-source = actu-vallon.example
inform-result-library-old-who = Actu Vallon, the editors
inform-result-library-old-when = 8 April 2024
inform-result-library-old-text = The library closes for 3 days to install new computers. It opens again on Friday.
inform-result-library-old-why = This article is from 2024: it is about another closing.
