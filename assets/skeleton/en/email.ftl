# Every word that people read, for the lessons of the usage "email".
# Replace the text on the right of the equals sign. Leave the name on the left: pack.toml needs it.
# Addresses are invented, and end with ".example".

## The lesson: its title, what people can do next, the same at home, the card to take away

# at most 40 characters
email-local-news-title = Filing the news of your area
# at most 60 characters
email-local-news-can-1 = I know what a folder is for.
email-local-news-can-2 = I can put an e-mail in a folder.
email-local-news-can-3 = I can find an e-mail that I filed.
email-local-news-home-1 = On a phone: keep your finger on the e-mail, then choose the folder.
email-local-news-home-2 = On a computer: drag the e-mail to the folder with the mouse.
# at most 5 lines
email-local-news-card =
    One folder for one subject.
    I file what I want to keep.

## A step to read: a title of one line, a text of at most 55 words

email-local-news-why-title = What a folder is for
email-local-news-why-text =
    A folder is a box with a name. You put in it the e-mails that you want to keep.
    Later, you find them without searching.

## A step to do: at most 30 words to say what, three hints that grow, a sentence of success

email-local-news-sort-title = Filing an invitation
email-local-news-sort-text = You would like to go to the street party. Put the invitation in the folder "Outings".
email-local-news-sort-hint-1 = The invitation is about a party.
email-local-news-sort-hint-2 = Open the e-mail from the neighbourhood association.
email-local-news-sort-hint-3 = Under the open e-mail, choose "Outings".
email-local-news-sort-done = The invitation is filed. You will find it in "Outings".

email-letter-local-party-from = Neighbourhood association
email-letter-local-party-address = hello@quartier.example
email-letter-local-party-subject = The party, on Saturday
email-letter-local-party-body = The party begins on Saturday at 3 pm. Bring your neighbours!
email-letter-local-sale-from = The Blue Shop
email-letter-local-sale-address = offres@boutique.example
email-letter-local-sale-subject = Our offers
email-letter-local-sale-body = Everything is cheaper this week.
email-folder-local-outings = Outings

## Three questions: at most 55 characters an answer, at most 25 words an explanation

email-local-news-check-1-title = What becomes of an e-mail put in a folder?
email-local-news-check-1-answer-1 = It waits in the folder.
email-local-news-check-1-why-1 = Open the folder whenever you like: the e-mail is there.
email-local-news-check-1-answer-2 = It is erased.
email-local-news-check-1-why-2 = Filing erases nothing: the e-mail only moves.

email-local-news-check-2-title = Which name helps to find the e-mails of the school?
email-local-news-check-2-answer-1 = Various
email-local-news-check-2-why-1 = "Various" does not say what is in the folder.
email-local-news-check-2-answer-2 = School
email-local-news-check-2-why-2 = A short name that says the subject: you will know it again.
email-local-news-check-2-answer-3 = Folder 3
email-local-news-check-2-why-3 = In a month, this number will tell you nothing.

email-local-news-check-3-title = Must every e-mail be filed?
email-local-news-check-3-answer-1 = Yes, all of them
email-local-news-check-3-why-1 = Adverts can go to the bin.
email-local-news-check-3-answer-2 = No, only those that I keep
email-local-news-check-3-why-2 = File what you will need. The rest can wait or go.
