### Lessons "e-culture.books", "e-culture.museum", "e-culture.licences": books, collections and what may be used again.
### Words in quotation marks are the labels of fields and buttons of the interface: keep them the same on both sides.

## Lesson "e-culture.books"

# At most 40 characters.
e-culture-books-title = Borrowing an e-book
# Each outcome: at most 60 characters.
e-culture-books-can-1 = I can search a library catalogue.
e-culture-books-can-2 = I can borrow an e-book.
e-culture-books-can-3 = I can choose an audiobook.
e-culture-books-home-1 = Phone: open your library’s site, then “Livres numériques” (e-books).
e-culture-books-home-2 = Computer: open the same site, with the number of your reader’s card.
# At most 5 short lines.
e-culture-books-card =
    My reader’s card is often enough.
    I look at the format of the book.
    I make the letters larger.
    Audiobook: a voice reads it.
    At the end, it returns by itself.

## Reading: what a loan is

e-culture-books-loan-title = A book without paper
# At most 55 words.
e-culture-books-loan-text =
    An e-book is a file. You read it on a phone, a tablet, a computer or an e-reader (a device made for reading).

    Many libraries lend them, with the reader’s card.

    The loan lasts a few weeks. At the end, the book closes by itself: it is never late.

## Practice: borrowing an electronic book

e-culture-books-borrow-title = Borrowing an e-book
# At most 30 words.
e-culture-books-borrow-text = You read on your tablet. Search for the novel by Jules Verne with the words: world days. Borrow the e-book.
e-culture-books-borrow-hint-1 = Type the 2 words in “Your search”, then choose “Search”.
e-culture-books-borrow-hint-2 = Beside each title, read the format: paper, film or e-book.
e-culture-books-borrow-hint-3 = Type world days, then “Search”. Open the line “E-book”. Choose “Borrow”.
e-culture-books-borrow-done = Well done, you can borrow a book without going out.
# Words that the search must have: 2 to 15 characters, small letters, the shortest form.
e-culture-books-borrow-query-1 = world
e-culture-books-borrow-query-2 = days

## Reading: reading at ease

e-culture-books-comfort-title = Reading in comfort
e-culture-books-comfort-text =
    The setting “Aa” changes the size of the letters. You can also choose a light or dark background.

    Some devices read the text aloud.

    An audiobook is read by a person. It helps if your eyes are tired, or to learn a language.

    If the book is already lent, reserve it.

## Practice: an audiobook that is free tonight

e-culture-books-audio-title = An audiobook for tonight
e-culture-books-audio-text = Samir sees badly. He wants to listen to a tale tonight, on his phone. Search: tale audio. Borrow the one that is free.
e-culture-books-audio-hint-1 = Type the 2 words, then “Search”. Open the results one by one.
e-culture-books-audio-hint-2 = You need an online audiobook that is free now. A disc cannot be downloaded.
e-culture-books-audio-hint-3 = Type tale audio, then “Search”. Open “Tales of the mountain”. Choose “Borrow”.
e-culture-books-audio-done = Well done, you can choose an audiobook that is free.
e-culture-books-audio-query-1 = tale
e-culture-books-audio-query-2 = audio

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
e-culture-books-check-1-title = The loan of an e-book is over. What do you have to do?
e-culture-books-check-1-answer-1 = Take it back to the library.
e-culture-books-check-1-answer-2 = Nothing: it returns by itself.
e-culture-books-check-1-answer-3 = Send it back by e-mail.
e-culture-books-check-1-why-1 = That is true of a paper book. An e-book closes by itself on the given day.
e-culture-books-check-1-why-2 = Yes. It closes on the given day. You can also return it earlier, in the app.
e-culture-books-check-1-why-3 = The file is not to be sent back. It closes by itself on the given day.

e-culture-books-check-2-title = The letters of an e-book are too small. What do you do?
e-culture-books-check-2-answer-1 = I choose a shorter book.
e-culture-books-check-2-answer-2 = I buy a larger screen.
e-culture-books-check-2-answer-3 = I open the setting “Aa” and make them larger.
e-culture-books-check-2-why-1 = The length changes nothing. The setting “Aa” makes the letters of all your books larger.
e-culture-books-check-2-why-2 = There is no need. The setting “Aa” makes letters larger, at no cost.
e-culture-books-check-2-why-3 = Yes. This is an advantage of e-books over paper.

e-culture-books-check-3-title = An unknown site gives away all the novels of this year. What do you think?
e-culture-books-check-3-answer-1 = It is probably illegal, and risky.
e-culture-books-check-3-answer-2 = It is allowed, since it is free.
e-culture-books-check-3-answer-3 = It is allowed if I only read the beginning.
e-culture-books-check-3-why-1 = Yes. The authors are not paid, and the file may hold a virus.
e-culture-books-check-3-why-2 = Free does not mean allowed. A library pays the authors for you.
e-culture-books-check-3-why-3 = The download is still illegal. Many booksellers offer the beginning to read.

## Lesson "e-culture.museum"

e-culture-museum-title = Museums and archives online
e-culture-museum-can-1 = I can look for an old picture.
e-culture-museum-can-2 = I can read who, when and which rights.
e-culture-museum-can-3 = I can look for an ancestor.
e-culture-museum-home-1 = Phone: search for “Gallica”, the online library of the BnF.
e-culture-museum-home-2 = Computer: search for “archives départementales” and the name of the département.
e-culture-museum-card =
    Museums, archives: often free.
    I search: a place, a thing, a year.
    I read the author, the date, the rights.
    Ancestor: name, place, date.
    I confirm with 2 documents.

## Reading: visiting from home

e-culture-museum-visit-title = Visiting from home
e-culture-museum-visit-text =
    Museums and libraries show their collections online. It is often free.

    Gallica is the online library of the BnF, the national library of France. It shows millions of books, newspapers, maps and photos.

    Each document has a record: a sheet that gives the author, the date and the rights.

## Practice: an old photograph

e-culture-museum-picture-title = An old photo of the market
e-culture-museum-picture-text = Your club exhibits old Vallon. Search: market photo. Choose a photo of the market taken before 1920.
e-culture-museum-picture-hint-1 = Type the 2 words, then “Search”. Open a result to read its date.
e-culture-museum-picture-hint-2 = A poster is not a photo. An advert sells frames. Look for the year 1908.
e-culture-museum-picture-hint-3 = Type market photo, then “Search”. Open “Market square, 1908”. Choose “Choose this document”.
e-culture-museum-picture-done = Well done, you can search the collections of a museum.
e-culture-museum-picture-query-1 = market
e-culture-museum-picture-query-2 = photo

## Reading: family history

e-culture-museum-family-title = Looking for your family
e-culture-museum-family-text =
    Archives keep old papers. In France, birth certificates more than 75 years old are open to all. Many can be read online.

    Start from a name, a place and a date. A name can be spelt in several ways.

    A copied family tree may be wrong: look for 2 documents of the time.

## Practice: two documents that agree

e-culture-museum-grandfather-title = Rosa’s grandfather
e-culture-museum-grandfather-text = Rosa looks for the birth date of Jean Lefort, born in Vallon in 1931. Keep 2 documents of that time that give the same date.
e-culture-museum-grandfather-hint-1 = Open each document. Look at who wrote it and in which year.
e-culture-museum-grandfather-hint-2 = One document is about another Jean Lefort. A family tree is copied, without proof.
e-culture-museum-grandfather-hint-3 = Open “Births, 1931”, then “Keep this source”. Do the same with “School, autumn 1937”.
e-culture-museum-grandfather-done = Well done, you can confirm a date with 2 documents.
# What was searched: at most 40 characters.
e-culture-museum-grandfather-query = Jean Lefort Vallon 1931

## Check: three questions

e-culture-museum-check-1-title = What do you find in the record of a museum photo?
e-culture-museum-check-1-answer-1 = The author, the date and the rights.
e-culture-museum-check-1-answer-2 = The price to buy it.
e-culture-museum-check-1-answer-3 = What visitors think of it.
e-culture-museum-check-1-why-1 = Yes. With these 3 facts, you know what you see and what you may do with it.
e-culture-museum-check-1-why-2 = A museum does not sell its collections. The record gives the author, the date and the rights.
e-culture-museum-check-1-why-3 = A record is written by the museum. It gives the author, the date and the rights.

e-culture-museum-check-2-title = Which birth certificate can you read freely in 2026?
e-culture-museum-check-2-answer-1 = That of a neighbour born in 1990.
e-culture-museum-check-2-answer-2 = None: all of them are secret.
e-culture-museum-check-2-answer-3 = That of a person born in 1940.
e-culture-museum-check-2-why-1 = You have to wait 75 years. Before that, only some members of the family can ask for it.
e-culture-museum-check-2-why-2 = After 75 years, birth certificates are open to all, often online.
e-culture-museum-check-2-why-3 = Yes. In 2026, this certificate is more than 75 years old: it is open to all.

e-culture-museum-check-3-title = You cannot find “Lefort” in a register. What do you do?
e-culture-museum-check-3-answer-1 = I stop: this person did not exist.
e-culture-museum-check-3-answer-2 = I try “Le Fort” and “Lefor”.
e-culture-museum-check-3-answer-3 = I copy a family tree from the internet.
e-culture-museum-check-3-why-1 = The name may be spelt in another way. Try others, or ask the archives.
e-culture-museum-check-3-why-2 = Yes. In the past, a name was spelt in several ways.
e-culture-museum-check-3-why-3 = This tree may contain mistakes. It gives a trail, not a proof.

## Lesson "e-culture.licences"

e-culture-licences-title = Using and sharing culture
e-culture-licences-can-1 = I can tell whether I may reuse a picture.
e-culture-licences-can-2 = I can read a Creative Commons licence.
e-culture-licences-can-3 = I can name an author and contribute.
e-culture-licences-home-1 = Phone: under a picture, look for “Licence” or “Droits” (rights) before you copy it.
e-culture-licences-home-2 = Computer: in image search, open the filter “Droits d’usage” (usage rights).
e-culture-licences-card =
    Nothing written: I ask.
    CC BY: I name the author.
    NC: I do not sell.
    SA: I share alike.
    Public domain: free.

## Reading: rights and licences

e-culture-licences-rights-title = Whose picture is this?
e-culture-licences-rights-text =
    A picture belongs to its author. To use it again, you need permission.

    A licence is permission given in advance. Creative Commons (CC) is a family of them. BY: name the author. NC: no selling. SA: share alike.

    70 years after the author’s death, the work is free: this is the public domain.

## Practice: pictures for a poster

e-culture-licences-poster-title = A poster for the association
e-culture-licences-poster-text = You make a free poster, with the names of the authors. Open the 4 pictures. May you reuse them, or do you have to ask?
e-culture-licences-poster-hint-1 = Read the line “Rights” of each picture. A licence is permission given in advance.
e-culture-licences-poster-hint-2 = CC BY and public domain: you may. “All rights reserved”, or nothing written: you ask.
e-culture-licences-poster-hint-3 = “Shared garden” and “Harvest, engraving”: “I may reuse it”. The other 2: “I have to ask”.
e-culture-licences-poster-done = Well done, you can read the rights of a picture.
e-culture-licences-poster-query = garden, pictures

## Reading: giving one's share

e-culture-licences-give-title = Giving your share
e-culture-licences-give-text =
    You can give too. On Wikipedia, anybody can correct an article. On OpenStreetMap, anybody can complete the map. This is contributing: many small gestures that are useful to all.

    Choosing good links and presenting them to others is called curation. Your photos can carry a licence too.

## Practice: a picture that may be sold

e-culture-licences-sell-title = A picture for cards to sell
e-culture-licences-sell-text = Your workshop sells postcards. Search: lavender photo. Choose a picture that costs nothing, with a licence that allows selling.
e-culture-licences-sell-hint-1 = Type the 2 words, then “Search”. Read the rights beside each title.
e-culture-licences-sell-hint-2 = NC means: no selling. SA means: share alike. An advert is not free of charge.
e-culture-licences-sell-hint-3 = Type lavender photo, then “Search”. Open “Lavender in the sun”. Choose “Choose this document”.
e-culture-licences-sell-done = Well done, you can choose a licence for your project.
e-culture-licences-sell-query-1 = lavender
e-culture-licences-sell-query-2 = photo

## Check: three questions

e-culture-licences-check-1-title = A photo has the licence CC BY. What do you have to do to publish it?
e-culture-licences-check-1-answer-1 = Pay the author.
e-culture-licences-check-1-answer-2 = Nothing at all.
e-culture-licences-check-1-answer-3 = Write the author’s name and the licence.
e-culture-licences-check-1-why-1 = Permission is already given, without payment. BY only asks you to name the author and the licence.
e-culture-licences-check-1-why-2 = BY means that you name the author. It is the only request, with the licence.
e-culture-licences-check-1-why-3 = Yes. For example: “Photo: Ana Roux, CC BY 4.0”.

e-culture-licences-check-2-title = You find a beautiful drawing without a licence or an author. What do you do?
e-culture-licences-check-2-answer-1 = I look for the author and I ask.
e-culture-licences-check-2-answer-2 = I use it: it is on the internet.
e-culture-licences-check-2-answer-3 = I write “Rights reserved” and I use it.
e-culture-licences-check-2-why-1 = Yes. Without written permission, we ask, or we choose a free picture.
e-culture-licences-check-2-why-2 = Visible does not mean free. The author keeps the rights.
e-culture-licences-check-2-why-3 = This sentence gives no right. You need the author’s permission.

e-culture-licences-check-3-title = You see a mistake about your village in Wikipedia. What do you do?
e-culture-licences-check-3-answer-1 = Nothing: only experts write there.
e-culture-licences-check-3-answer-2 = I correct it and add my source.
e-culture-licences-check-3-answer-3 = I delete the whole article.
e-culture-licences-check-3-why-1 = Anybody can write there, and so can you. Other people read it afterwards.
e-culture-licences-check-3-why-2 = Yes. This is contributing. The source lets others check.
e-culture-licences-check-3-why-3 = The rest of the article is useful. Correct the mistake and give your source.

## Results of the search page

# Titles: at most 28 characters. Sources (format or rights): at most 22. Who and when: at most 36. Texts: at most 35 words. Reasons: at most 110 characters.
# Invented, except the novel by Jules Verne.
e-culture-result-verne-paper-title = Around the World in 80 Days
e-culture-result-verne-paper-source = Paper book
e-culture-result-verne-paper-who = Jules Verne
e-culture-result-verne-paper-when = 1873, printed in 2018
e-culture-result-verne-paper-text = Phileas Fogg bets that he will go around the world in 80 days. 2 copies, to be collected here.
e-culture-result-verne-paper-why = This book is on paper: you have to come for it. Look for the e-book.

e-culture-result-verne-film-title = Around the world, the film
e-culture-result-verne-film-source = Film (DVD)
e-culture-result-verne-film-who = After Jules Verne
e-culture-result-verne-film-when = 2009
e-culture-result-verne-film-text = An adventure film for the whole family. Length: 1 h 50. 1 copy, to be collected here.
e-culture-result-verne-film-why = This is a film. Look for the e-book.

e-culture-result-verne-ebook-title = Around the World in 80 Days
e-culture-result-verne-ebook-source = E-book
e-culture-result-verne-ebook-who = Jules Verne
e-culture-result-verne-ebook-when = 1873, file of 2022
e-culture-result-verne-ebook-text = To read on a phone, tablet, computer or e-reader. Free now. Loan of 28 days. It returns by itself.

e-culture-result-tales-ebook-title = Evening tales
e-culture-result-tales-ebook-source = E-book
e-culture-result-tales-ebook-who = Lina Verdier
e-culture-result-tales-ebook-when = 2020
e-culture-result-tales-ebook-text = 12 tales to read on a screen. Free now. This book also exists as audio, in another library.
e-culture-result-tales-ebook-why = This book is read with the eyes. Samir wants to listen.

e-culture-result-tales-taken-title = Tales of the sea
e-culture-result-tales-taken-source = Audiobook
e-culture-result-tales-taken-who = Yann Kerlo, read by Maud Petit
e-culture-result-tales-taken-when = 2023
e-culture-result-tales-taken-text = 2 hours to listen to. Already lent. 3 people are waiting. You can reserve it.
e-culture-result-tales-taken-why = This audiobook is already lent. Samir wants to listen tonight.

e-culture-result-tales-disc-title = Winter tales
e-culture-result-tales-disc-source = Disc (CD)
e-culture-result-tales-disc-who = Several authors, read by Jo Martin
e-culture-result-tales-disc-when = 2006
e-culture-result-tales-disc-text = 1 disc of 70 minutes. Free. To be collected at the library, from 10 am to 6 pm.
e-culture-result-tales-disc-why = This is a disc: it does not go into a phone. Look for an online audiobook.

e-culture-result-tales-audio-title = Tales of the mountain
e-culture-result-tales-audio-source = Audiobook
e-culture-result-tales-audio-who = Rémi Duval, read by Awa Sarr
e-culture-result-tales-audio-when = 2021
e-culture-result-tales-audio-text = 3 hours to listen to, on a phone or a computer. Free now. Loan of 28 days.

e-culture-result-market-frames-title = Frames for photos
e-culture-result-market-frames-source = cadres.example
e-culture-result-market-frames-who = Cadres et Compagnie, a shop
e-culture-result-market-frames-when = November 2026
e-culture-result-market-frames-text = 30 % off old frames. Give your living room the look of a market of the past.

e-culture-result-market-1975-title = The covered market
e-culture-result-market-1975-source = All rights reserved
e-culture-result-market-1975-who = Henri Caron, photographer
e-culture-result-market-1975-when = 1975
e-culture-result-market-1975-text = Colour photo. Customers in front of a fruit stall. Vallon archives.
e-culture-result-market-1975-why = This photo is from 1975. The club wants one from before 1920.

e-culture-result-market-poster-title = The market fair
e-culture-result-market-poster-source = Public domain
e-culture-result-market-poster-who = Blanc printing works
e-culture-result-market-poster-when = 1911
e-culture-result-market-poster-text = Poster in 3 colours. A drawing shows the band and the flower market. Vallon museum.
e-culture-result-market-poster-why = This is a drawn poster. The club wants a photo.

e-culture-result-market-1908-title = Market square, 1908
e-culture-result-market-1908-source = Public domain
e-culture-result-market-1908-who = Louise Garnier (1870-1934)
e-culture-result-market-1908-when = May 1908
e-culture-result-market-1908-text = Black and white photo. Women from the farms sell their vegetables in front of the church. Vallon museum.

e-culture-result-lefort-tree-title = Lefort family tree
e-culture-result-lefort-tree-source = Rights unknown
e-culture-result-lefort-tree-who = A visitor of the site
e-culture-result-lefort-tree-when = 2017
e-culture-result-lefort-tree-text = Jean Lefort, born in March 1930 or 1931. Copied from another tree. No document attached.
e-culture-result-lefort-tree-why = This tree is copied and the author is not sure. Look for a document of the time.

e-culture-result-lefort-birth-title = Births, 1931
e-culture-result-lefort-birth-source = Open to all
e-culture-result-lefort-birth-who = Vallon town hall, registry office
e-culture-result-lefort-birth-when = 5 March 1931
e-culture-result-lefort-birth-text = “On 4 March 1931 was born Jean Marie Lefort, son of Pierre, a mason, and of Rose Blin.”
e-culture-result-lefort-birth-why = This certificate was written the day after the birth, at the town hall: 4 March 1931.

e-culture-result-lefort-other-title = Births, 1913
e-culture-result-lefort-other-source = Open to all
e-culture-result-lefort-other-who = Vallon town hall, registry office
e-culture-result-lefort-other-when = 20 June 1913
e-culture-result-lefort-other-text = “On 19 June 1913 was born Jean Lefort, son of Louis, a baker, and of Marie Colas.”
e-culture-result-lefort-other-why = This Jean Lefort was born in 1913, to other parents: he is somebody else.

e-culture-result-lefort-school-title = School, autumn 1937
e-culture-result-lefort-school-source = Open to all
e-culture-result-lefort-school-who = École du Bourg, in Vallon
e-culture-result-lefort-school-when = 1 October 1937
e-culture-result-lefort-school-text = Pupil who started today: Lefort Jean, born on 4 March 1931. Father: Pierre Lefort, a mason.
e-culture-result-lefort-school-why = The school register gives the same date and the same father.

e-culture-result-picture-by-title = Shared garden
e-culture-result-picture-by-source = CC BY 4.0
e-culture-result-picture-by-who = Ana Roux
e-culture-result-picture-by-when = 2024
e-culture-result-picture-by-text = Photo of 3 people seen from behind, who water tomatoes. Ana Roux only asks to be named.
e-culture-result-picture-by-why = CC BY is permission given in advance: you may, if you name Ana Roux.

e-culture-result-picture-reserved-title = Morning flowers
e-culture-result-picture-reserved-source = All rights reserved
e-culture-result-picture-reserved-who = Luc Bernard, photographer
e-culture-result-picture-reserved-when = 2025
e-culture-result-picture-reserved-text = Photo of roses in the rain. For any use, write to the photographer.
e-culture-result-picture-reserved-why = “All rights reserved”: you need the photographer’s permission.

e-culture-result-picture-old-title = Harvest, engraving
e-culture-result-picture-old-source = Public domain
e-culture-result-picture-old-who = Émile Fabre (1831-1897)
e-culture-result-picture-old-when = 1862
e-culture-result-picture-old-text = Engraving of a vegetable garden, with a cart. Collection of the Vallon library.
e-culture-result-picture-old-why = The author died more than 70 years ago: the picture is in the public domain.

e-culture-result-picture-found-title = Funny tomatoes
e-culture-result-picture-found-source = Nothing written
e-culture-result-picture-found-who = Shared by Kiki_89
e-culture-result-picture-found-when = 2026
e-culture-result-picture-found-text = Picture seen on a social network and shared 4,000 times. The author is not known.
e-culture-result-picture-found-why = Nothing written does not mean free. The author keeps the rights and has to be found.

e-culture-result-lavender-stock-title = Lavender photos
e-culture-result-lavender-stock-source = photo.example
e-culture-result-lavender-stock-who = Image bank
e-culture-result-lavender-stock-when = 2026
e-culture-result-lavender-stock-text = 10,000 photos of Provence. €19 a picture, for all your projects.

e-culture-result-lavender-nc-title = Lavender field
e-culture-result-lavender-nc-source = CC BY-NC 4.0
e-culture-result-lavender-nc-who = Hugo Lenoir
e-culture-result-lavender-nc-when = 2023
e-culture-result-lavender-nc-text = Photo of a field in July. You may share it if you name the author and sell nothing.
e-culture-result-lavender-nc-why = NC means: no selling. Your cards are for sale.

e-culture-result-lavender-family-title = Holidays in Provence
e-culture-result-lavender-family-source = All rights reserved
e-culture-result-lavender-family-who = The Perrin family
e-culture-result-lavender-family-when = 2022
e-culture-result-lavender-family-text = Our children in the lavender. Family album. Please do not copy our photos.
e-culture-result-lavender-family-why = This family keeps its rights, and shows its children. Look for a free picture.

e-culture-result-lavender-sa-title = Lavender in the sun
e-culture-result-lavender-sa-source = CC BY-SA 4.0
e-culture-result-lavender-sa-who = Salima Haddad
e-culture-result-lavender-sa-when = 2021
e-culture-result-lavender-sa-text = Photo of a bee on lavender. Name the author and keep the same licence. Selling is allowed.
