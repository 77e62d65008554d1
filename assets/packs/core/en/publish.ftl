### Lessons of "publish": one page for a craft business, the site of an association, a small application and a blog.
### Words in quotation marks are the labels of fields and buttons of the interface: keep them the same on both sides.
### Every business, association and town is invented. Addresses end in .example.

## Lesson "publish.page": one page to exist

# At most 40 characters.
publish-page-title = One page to make your trade known
# Each outcome: at most 60 characters.
publish-page-can-1 = I can choose what my page says.
publish-page-can-2 = I can check my page on a phone.
publish-page-can-3 = I know which legal notice the law asks for.
# The same gesture on one's own machine.
publish-page-home-1 = Phone: open your page as a customer would. Do you find the number in 10 seconds?
publish-page-home-2 = Computer: search for “create a website”, then compare 2 services and their prices.
# The card to take away: at most 5 short lines.
publish-page-card =
    Who, what, where, when, how to reach me.
    A short page, up to date.
    I look at it on a phone.
    Legal notice: the law asks for it.
    Pictures of mine, or allowed.

## Page: reading

publish-page-why-title = A page, like a shop window
# At most 55 words.
publish-page-why-text =
    A customer looks for a joiner nearby. They look at their phone. One single page can be enough.

    It answers 4 questions: what do you do, when, where, how can people reach you?

    You build the page with blocks (pieces). Nothing is really published here.

## Page: building

publish-page-build-title = Building the page
# At most 30 words.
publish-page-build-text = Make the page of a joiner’s workshop. Give it a name. Add 4 blocks, from top to bottom: about us, opening hours, contact, legal notice. Then publish.
publish-page-build-hint-1 = Type the name first. Then choose “Add a block”, and a block of the list.
publish-page-build-hint-2 = Is a block in the wrong place? Choose it, then “Move up” or “Move down”.
publish-page-build-hint-3 = Name: Bois Clair joinery. Add: “About us”, “Opening hours”, “Contact”, “Legal notice”. Then “Publish the page”.
publish-page-build-done = Well done, the page says what matters, in the right order.
# A name of a page: at most 40 characters.
publish-page-build-example = Bois Clair joinery
# Why a block is not needed: at most 110 characters.
publish-page-build-no-music = Music surprises and disturbs people, above all at work. Choose another block.
publish-page-build-no-counter = The number of visits does not help your customers. Choose another block.

## Page: preview on a phone

publish-page-phone-title = Checking, then publishing
publish-page-phone-text = Look at the page on a phone. Open the 4 blocks and correct the ones that are hard to read. Type a short address, then publish.
publish-page-phone-hint-1 = Choose “Preview on a phone”. Read what each block shows.
publish-page-phone-hint-2 = 2 blocks are hard to read: “Opening hours” and “Contact”. In each one, choose “Correct this block”.
publish-page-phone-hint-3 = Correct “Opening hours” and “Contact”. Choose “Back”. “Chosen name”: bois-clair. Then “Publish the page”.
publish-page-phone-done = Well done, the page is easy to read on a small screen.
# A name for an address, in Latin letters: 3 to 30.
publish-page-phone-example = bois-clair
# What the phone shows of a faulty block: at most 80 characters.
publish-page-phone-fault-hours = The table is too wide: only Monday and Tuesday can be read.
publish-page-phone-fault-contact = The number is a picture: a finger cannot call it.

## Page: after publishing

publish-page-after-title = After publishing
publish-page-after-text =
    A page is kept up to date: wrong opening hours lose customers.

    In France, the law asks for a legal notice: your name, address, a way to reach you, your business number and the host. The host is the company that keeps the page.

## Page: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
publish-page-check-1-title = What does a customer look for first on the page of a craft business?
publish-page-check-1-answer-1 = The whole story of the business.
publish-page-check-1-answer-2 = The trade, the place, how to reach it.
publish-page-check-1-answer-3 = The number of visits to the page.
publish-page-check-1-why-1 = The story may please, but lower down. The customer first wants to know if you can help.
publish-page-check-1-why-2 = Yes. Put these answers at the top of the page, in simple words.
publish-page-check-1-why-3 = This number says nothing to the customer. They want to know what you do, and where.

publish-page-check-2-title = Why look at your page on a phone before you publish it?
publish-page-check-2-answer-1 = Many customers will read it on a phone.
publish-page-check-2-answer-2 = The page becomes lighter this way.
publish-page-check-2-answer-3 = The law asks for a phone.
publish-page-check-2-why-1 = Yes. A table that is clear on a computer may be cut off on a small screen.
publish-page-check-2-why-2 = The preview does not change the weight of the page. It shows how it reads.
publish-page-check-2-why-3 = The law does not ask for this. But many customers only have a phone.

publish-page-check-3-title = You sell furniture. Where do you write your business number?
publish-page-check-3-answer-1 = Nowhere: it is a secret.
publish-page-check-3-answer-2 = Only on invoices.
publish-page-check-3-answer-3 = In the legal notice of the site.
publish-page-check-3-why-1 = This number is public. It builds trust, since anybody can check that the business exists.
publish-page-check-3-why-2 = It goes on invoices, and also in the legal notice of your site.
publish-page-check-3-why-3 = Yes. The customer then knows who stands behind the page.

## Lesson "publish.site": the site of an association

publish-site-title = The site of my association
publish-site-can-1 = I can organise a home page.
publish-site-can-2 = I can choose a picture that I am allowed to use.
publish-site-can-3 = I can credit and describe a picture.
publish-site-home-1 = Phone: keep your finger on a picture, then read who made it before you share it.
publish-site-home-2 = Computer: in a search for pictures, choose “Tools”, then “Usage rights”.
publish-site-card =
    Home page: who we are, when, where.
    A picture online has an author.
    I name the author and the licence.
    I describe the picture in a few words.
    People in a picture: they must agree.

## Site: reading

publish-site-why-title = A site to be known
publish-site-why-text =
    The association Les Jardins du Canal looks for volunteers. Its site is open day and night.

    The home page is the first page. It welcomes people who do not know you.

    Do not show the private life of members: no addresses, no phone numbers.

## Site: the home page

publish-site-home-title = Making the home page
publish-site-home-text = Publish the home page in 4 blocks, in this order: welcome, calendar, take part, write to us. Leave out what is private or too old.
publish-site-home-hint-1 = Choose “Add a block”. Begin with the block that welcomes people.
publish-site-home-hint-2 = A block that is too low can go up: choose it, then “Move up”. “Remove the block” takes it away.
publish-site-home-hint-3 = Add in this order: “Welcome”, “Calendar”, “Take part”, “Write to us”. Then “Publish the page”.
publish-site-home-done = Well done, a stranger understands and knows how to come.
publish-site-home-no-members = Names and phone numbers are private. Each person must agree. Choose another block.
publish-site-home-no-old-news = This news is 3 years old. It makes the site look forgotten. Choose another block.

## Site: pictures and rights

publish-site-rights-title = A picture belongs to somebody
publish-site-rights-text =
    A photo found online has an author. You need their agreement to publish it.

    A Creative Commons licence gives this agreement in advance. “CC BY” asks for one thing: name the author.

    People who can be recognised must agree too. For a child, the parents decide.

## Site: a picture and its credit

publish-site-picture-title = Choosing and crediting a picture
publish-site-picture-text = Find a free and allowed picture, with nobody who can be recognised. Use it. Write the author and the licence: this is the credit. Describe it in 4 words.
publish-site-picture-hint-1 = Open each picture. Read the author, the licence and what can be seen.
publish-site-picture-hint-2 = The allowed picture shows a basket of vegetables. Its licence is “CC BY 4.0”.
publish-site-picture-hint-3 = “Vegetable basket”, then “Use this picture”. Author: Inès Caron. Description: Basket of garden vegetables. Licence: CC BY 4.0. “Place the picture”.
publish-site-picture-done = Well done, the author is named and the picture is clear to those who do not see it.
# A description of the picture: at most 60 characters.
publish-site-picture-example = A basket of garden vegetables
# Why a picture may not be used: at most 110 characters.
publish-site-picture-no-found = The author is unknown and all rights are reserved. Choose “Back”.
publish-site-picture-no-children = 2 children can be recognised, without their parents’ agreement. Choose “Back”.
publish-site-picture-no-bank = This picture has to be bought. The association looks for a free one. Choose “Back”.

## Site: three questions

publish-site-check-1-title = A photo is under a “CC BY” licence. What must you do to publish it?
publish-site-check-1-answer-1 = Name the author and the licence.
publish-site-check-1-answer-2 = Pay the author.
publish-site-check-1-answer-3 = Nothing: it is online.
publish-site-check-1-why-1 = Yes. “BY” means that you say by whom the picture was made.
publish-site-check-1-why-2 = This licence costs nothing. In exchange, you must name the author.
publish-site-check-1-why-3 = Being online does not make a picture free to use. Here, you must name the author.

publish-site-check-2-title = What is the description of a picture for?
publish-site-check-2-answer-1 = To make the picture more beautiful.
publish-site-check-2-answer-2 = To hide the author.
publish-site-check-2-answer-3 = To make it clear to those who do not see it.
publish-site-check-2-why-1 = The description does not change the picture. A voice reads it to blind people.
publish-site-check-2-why-2 = The author is named beside it, in the credit. The description says what can be seen.
publish-site-check-2-why-3 = Yes. A voice reads it to blind people. It also shows when the picture is missing.

publish-site-check-3-title = You have a nice photo of the party, with faces. What do you do before publishing it?
publish-site-check-3-answer-1 = I publish it: the party was open to all.
publish-site-check-3-answer-2 = I ask the people for their agreement.
publish-site-check-3-answer-3 = I write their names under the photo.
publish-site-check-3-why-1 = An open party does not give this agreement. Ask each person who can be recognised.
publish-site-check-3-why-2 = Yes. Without agreement, choose a photo where no face can be recognised.
publish-site-check-3-why-3 = Names say even more about these people. Ask for their agreement first.

## Lesson "publish.app": a small application, a blog

publish-app-title = A small application and a blog
publish-app-can-1 = I can draw the path of an application.
publish-app-can-2 = I can try before I publish.
publish-app-can-3 = I can put together a blog article.
publish-app-home-1 = Phone: count the screens of an application that you like.
publish-app-home-2 = Computer: draw your screens on paper. One square for each screen, one arrow for each button.
publish-app-card =
    A need, then the shortest path.
    One screen: one question.
    I try it with 3 people.
    I ask for little data.
    An article: date, summary, text.

## App: reading

publish-app-why-title = Screens and buttons
publish-app-why-text =
    The town of Valjoli wants to help people get rid of old furniture. It prepares a small application.

    An application is a series of screens. A button opens a screen.

    Before writing code (the orders given to the machine), you draw this path.

## App: linking screens

publish-app-link-title = Linking the buttons
publish-app-link-text = Say which screen each button opens. From home, people go to the request, then to the thanks. From the thanks, back to home. Then try it.
publish-app-link-hint-1 = Choose a button of the list. Then choose the screen that it opens.
publish-app-link-hint-2 = “Ask for a pick-up” opens “Request”. “Send” opens “Thanks”.
publish-app-link-hint-3 = “Back to the start” opens “Home”. Then “Try the application”, “Ask for a pick-up”, “Send”.
publish-app-link-done = Well done, people get to the end in 2 moves.

## App: for everybody

publish-app-everyone-title = For everybody, and not curious
publish-app-everyone-text =
    A public service online must be accessible: it also works with the keyboard, or with a voice that reads the screen.

    Ask only for what is needed. For furniture, you need an address, not a date of birth.

    Keep another way: the front desk or the phone.

## App: a longer way

publish-app-lamp-title = Reporting a street lamp
publish-app-lamp-text = Link the 5 buttons. The path: street, place, fault, receipt. “Need help” opens the help. The help leads back to the street. Try as far as the receipt.
publish-app-lamp-hint-1 = Take the buttons from top to bottom. The first column says on which screen the button is.
publish-app-lamp-hint-2 = “Report” opens “Place”. “Next” opens “Fault”. “Confirm” opens “Receipt”.
publish-app-lamp-hint-3 = “Need help”: “Help”. “Start again”: “Street”. Then “Try the application”, “Report”, “Next”, “Confirm”.
publish-app-lamp-done = Well done, even the path of the help leads somewhere.

## App: a blog

publish-app-blog-title = A blog article
publish-app-blog-text = A blog is a journal online. Announce the application: a title of 3 words, then the date, the summary, the story. Leave the rest. Publish.
publish-app-blog-hint-1 = The title goes in “Page name”. The blocks are added one by one.
publish-app-blog-hint-2 = The date comes at the top: people see if the article is recent. The summary comes next.
publish-app-blog-hint-3 = Title: Your furniture, in 2 moves. Add “Date”, “Summary”, “Story”. Then “Publish the page”.
publish-app-blog-done = Well done, the article says when, what and how.
publish-app-blog-example = Old furniture in 2 moves
publish-app-blog-no-banner = A text that moves is hard to read and disturbs some people. Choose another block.
publish-app-blog-no-crowd = People can be recognised. Without their agreement, no photo. Choose another block.

## App: three questions

publish-app-check-1-title = Where do you begin a small application?
publish-app-check-1-answer-1 = With the colours.
publish-app-check-1-answer-2 = With the name of the application.
publish-app-check-1-answer-3 = With the need and the path of the screens.
publish-app-check-1-why-1 = Colours come at the end. A nice button that opens nothing is of no use.
publish-app-check-1-why-2 = The name can wait. First say who needs it, and to do what.
publish-app-check-1-why-3 = Yes. A drawing on paper soon shows a path that is too long.

publish-app-check-2-title = The application asks for a pick-up of furniture. Which data is too much?
publish-app-check-2-answer-1 = The address of the pick-up.
publish-app-check-2-answer-2 = The date of birth.
publish-app-check-2-answer-3 = The size of the furniture.
publish-app-check-2-why-1 = Without an address, the lorry cannot come. This data is useful.
publish-app-check-2-why-2 = Yes. It is not needed to take furniture away. The law says not to ask for it.
publish-app-check-2-why-3 = The size helps choose the lorry. The date of birth is of no use here.

publish-app-check-3-title = Who can tell you if the application is simple?
publish-app-check-3-answer-1 = Residents who try it.
publish-app-check-3-answer-2 = The person who made it.
publish-app-check-3-answer-3 = Nobody: it has to be published first.
publish-app-check-3-why-1 = Yes. Watch 3 people try it, without helping them. Where they hesitate teaches you a lot.
publish-app-check-3-why-2 = They already know the path. Somebody who discovers it sees the difficulties better.
publish-app-check-3-why-3 = A try before publishing avoids many problems. Ask 3 residents.

## Blocks of the pages

# Names: at most 24 characters. Texts: at most 40 characters.
publish-block-about = About us
publish-block-about-text = I make and repair your furniture.
publish-block-hours = Opening hours
publish-block-hours-text = Monday to Friday, 9 am to 6 pm
publish-block-contact = Contact
publish-block-contact-text = 3 rue du Lavoir, or the button “Call”
publish-block-legal = Legal notice
publish-block-legal-text = Name, address, number, host
publish-block-music = Music
publish-block-music-text = A song starts by itself.
publish-block-counter = Visit counter
publish-block-counter-text = You are visitor 27.
publish-block-welcome = Welcome
publish-block-welcome-text = A shared garden, open to all
publish-block-agenda = Calendar
publish-block-agenda-text = Every Saturday, from 10 to 12
publish-block-join = Take part
publish-block-join-text = Come and try, without signing up.
publish-block-write-us = Write to us
publish-block-write-us-text = bonjour@jardins-canal.example
publish-block-members = List of members
publish-block-members-text = Names and phone numbers of all
publish-block-old-news = Spring party 2023
publish-block-old-news-text = See you all in April 2023!
publish-block-date = Date
publish-block-date-text = 9 November 2026
publish-block-summary = Summary
publish-block-summary-text = The town comes to fetch your furniture.
publish-block-story = Story
publish-block-story-text = A request, a day, a lorry.
publish-block-banner = Moving text
publish-block-banner-text = NEW! NEW! NEW!
publish-block-crowd = Photo of the market
publish-block-crowd-text = Faces of people who did not agree

## Pictures and licences

# Names and authors: at most 30 characters. What is seen: at most 20 words. Licences: at most 36 characters.
publish-picture-found = Summer harvest
publish-picture-found-author = unknown
publish-picture-found-about = Found by a search for pictures. You see tomatoes on a table.
publish-picture-children = In the garden
publish-picture-children-author = Paul Adrien
publish-picture-children-about = You see 2 children’s faces. Their parents did not agree.
publish-picture-bank = Vegetables from the market
publish-picture-bank-author = Photos Lumina
publish-picture-bank-about = On a site that sells pictures: €29 for one page.
publish-picture-harvest = Vegetable basket
publish-picture-harvest-author = Inès Caron
publish-picture-harvest-about = You see a basket of vegetables in the grass. There is nobody.
publish-licence-reserved = All rights reserved
publish-licence-paid = To be bought
publish-licence-cc-by = CC BY 4.0

## Screens and buttons of the applications

# Screens: at most 20 characters; their texts: at most 20 words. Buttons: at most 22 characters.
publish-screen-home = Home
publish-screen-home-text = Furniture to throw away? The town comes to fetch it.
publish-screen-request = Request
publish-screen-request-text = Where do we come, and for what furniture?
publish-screen-thanks = Thanks
publish-screen-thanks-text = Your request has arrived. The lorry comes on Tuesday.
publish-screen-street = Street
publish-screen-street-text = A street lamp is out in your street? Say it here.
publish-screen-place = Place
publish-screen-place-text = In front of which number of the street?
publish-screen-fault = Fault
publish-screen-fault-text = Is the street lamp out, or does it blink?
publish-screen-sent = Receipt
publish-screen-sent-text = Thank you! Your report has the number 12.
publish-screen-help = Help
publish-screen-help-text = The number of the street lamp is written on the post.
publish-button-ask = Ask for a pick-up
publish-button-send = Send
publish-button-start = Back to the start
publish-button-report = Report
publish-button-help = Need help
publish-button-next = Next
publish-button-post = Confirm
publish-button-again = Start again
