e-culture-vallon-catalogue-title = Looking for a book in Vallon
e-culture-vallon-catalogue-can-1 = I know what the catalogue says.
e-culture-vallon-catalogue-can-2 = I can look for a book with one word.
e-culture-vallon-catalogue-can-3 = I can tell a book that I may borrow.
e-culture-vallon-catalogue-home-1 = Open biblio-vallon.example, then "Catalogue".
e-culture-vallon-catalogue-home-2 = On a phone, touch the three lines first.
e-culture-vallon-catalogue-card =
    One word in the box.
    I read the format.
    I ask at the desk.

e-culture-vallon-catalogue-what-title = The catalogue
e-culture-vallon-catalogue-what-text =
    The catalogue lists everything that the library lends.
    It also tells the format: book, magazine, film.

e-culture-vallon-catalogue-find-title = Finding a gardening book
e-culture-vallon-catalogue-find-text = You are looking for a book about growing vegetables. Search with one word: garden.
e-culture-vallon-catalogue-find-hint-1 = Write the word in the box, then choose "Search".
e-culture-vallon-catalogue-find-hint-2 = Open each result and read its format.
e-culture-vallon-catalogue-find-hint-3 = Open "My first garden": it is the book.
e-culture-vallon-catalogue-find-done = You found a book in the catalogue.
e-culture-vallon-catalogue-find-query-1 = garden

e-culture-result-vallon-magazine-title = Gardens near you, June
e-culture-result-vallon-magazine-source = Reading room
e-culture-result-vallon-magazine-who = Society of gardens
e-culture-result-vallon-magazine-when = Magazine, to be read here
e-culture-result-vallon-magazine-text = Six gardens of the valley, in pictures.
e-culture-result-vallon-magazine-why = It is a magazine: it is read here and not lent.
e-culture-result-vallon-book-title = My first garden
e-culture-result-vallon-book-source = Gardening shelf
e-culture-result-vallon-book-who = A gardener of Vallon
e-culture-result-vallon-book-when = Book, on the shelf
e-culture-result-vallon-book-text = Sowing, watering, picking: one thing to do each month.

e-culture-vallon-catalogue-check-1-title = What is in the catalogue?
e-culture-vallon-catalogue-check-1-answer-1 = Everything that the library lends
e-culture-vallon-catalogue-check-1-why-1 = Books, films and magazines are all there.
e-culture-vallon-catalogue-check-1-answer-2 = Only the new books
e-culture-vallon-catalogue-check-1-why-2 = Older books are there too.

e-culture-vallon-catalogue-check-2-title = The catalogue says "Magazine". Is it a book?
e-culture-vallon-catalogue-check-2-answer-1 = Yes
e-culture-vallon-catalogue-check-2-why-1 = The format of a book is "Book".
e-culture-vallon-catalogue-check-2-answer-2 = No
e-culture-vallon-catalogue-check-2-why-2 = A magazine comes out several times a year.

e-culture-vallon-catalogue-check-3-title = You find nothing. What do you do?
e-culture-vallon-catalogue-check-3-answer-1 = I try another word
e-culture-vallon-catalogue-check-3-why-1 = Try "vegetables", or ask at the desk.
e-culture-vallon-catalogue-check-3-answer-2 = I stop: the book does not exist
e-culture-vallon-catalogue-check-3-why-2 = It may have another title. Try another word.
