need-tidy-letters = I want to sort my e-mails
need-tidy-letters-words = email, folder
need-write-letters = I want to write to somebody
need-write-letters-words = write, news
need-see-pictures = I want to see paintings
need-see-pictures-words = museum, exhibition
need-get-card = I want to borrow books
need-get-card-words = card, register
