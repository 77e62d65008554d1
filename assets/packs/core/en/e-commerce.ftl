### Lessons of "e-commerce": buying, paying, selling, giving and receiving gifts in an imitation shop.
### Words in quotation marks are the labels of fields and buttons of the interface: keep them the same on both sides.
### Every shop, buyer and card is invented. Addresses end in .example.

## Lesson "e-commerce.buy": signs of a serious shop, basket

# At most 40 characters.
e-commerce-buy-title = Buying from a serious shop
# Each outcome: at most 60 characters.
e-commerce-buy-can-1 = I can recognise a doubtful shop.
e-commerce-buy-can-2 = I can compare prices, delivery included.
e-commerce-buy-can-3 = I can fill a basket and order.
# The same gesture on one's own machine: one line each.
e-commerce-buy-home-1 = Phone: before buying, look for “mentions légales” (legal notice) at the bottom of the page.
e-commerce-buy-home-2 = Computer: read the address at the very top, then the bottom of the page.
# The card to take away: at most 5 short lines.
e-commerce-buy-card =
    A serious shop says who it is.
    I read its address and its legal notice.
    I compare the total, delivery included.
    I keep the e-mail of the order.
    I have 14 days to change my mind.

## Buying: reading

e-commerce-buy-why-title = A shop without a window
# At most 55 words.
e-commerce-buy-why-text =
    An online shop sells on the internet. You see neither the seller nor the thing.

    The law makes it say who it is. Look for “mentions légales” (legal notice: name, address, contact).

    Here, the shops are invented. You spend nothing.

## Buying: judging three shops

e-commerce-buy-signs-title = Serious or doubtful?
# At most 30 words.
e-commerce-buy-signs-text = Here are 3 shops. Open each one and read. Say if it is serious or doubtful. Only one is doubtful: say why.
e-commerce-buy-signs-hint-1 = Open a shop. Look for its full name, its address and how it wants to be paid.
e-commerce-buy-signs-hint-2 = The doubtful shop promises a very low price. It accepts only one way to pay.
e-commerce-buy-signs-hint-3 = “Maison Garance” and “Atelier Lumo”: “Serious shop”. “Super Soldes”: “Doubtful shop”, then “It only wants a bank transfer”.
e-commerce-buy-signs-done = Well done, you can read a shop before you buy.

## Buying: comparing and ordering

e-commerce-buy-basket-title = Choosing and ordering
e-commerce-buy-basket-text = You want a new kettle of 1 litre, delivered this week. Find it, add it to the basket, then order with delivery at a pick-up point.
e-commerce-buy-basket-hint-1 = Open each article. Read the size and the delivery time, not only the price.
e-commerce-buy-basket-hint-2 = The right kettle comes from Maison Garance. Choose “Add to basket”, then a delivery.
e-commerce-buy-basket-hint-3 = Open the kettle at €24, then “Add to basket”. Choose “At a pick-up point”, then “Order”.
e-commerce-buy-basket-done = Well done, you can order. The total is €27, delivery included.
# Why another article is not the one asked for: at most 110 characters.
e-commerce-buy-basket-no-far = This kettle arrives in 6 weeks. Choose “Remove from basket” and look for another one.
e-commerce-buy-basket-no-small = This kettle is too small. Choose “Remove from basket” and look for 1 litre.

## Buying: after the order

e-commerce-buy-after-title = After the order
e-commerce-buy-after-text =
    An e-mail confirms your purchase. Keep it: it is your proof.

    You have 14 days after it arrives to change your mind. This does not apply between private persons (people, not a shop).

    A problem? The public site SignalConso takes your report.

## Buying: three questions

e-commerce-buy-check-1-title = Where does a shop give its name and its full address?
e-commerce-buy-check-1-answer-1 = In its advertising.
e-commerce-buy-check-1-answer-2 = In its legal notice (mentions légales).
e-commerce-buy-check-1-answer-3 = On the photo of the article.
e-commerce-buy-check-1-why-1 = Advertising says what it wants. The legal notice is compulsory, often at the bottom of the page.
e-commerce-buy-check-1-why-2 = Yes. It is compulsory. Without a name or an address, it is better to buy elsewhere.
e-commerce-buy-check-1-why-3 = A photo can be copied. The legal notice says who sells, and where.

e-commerce-buy-check-2-title = One article costs €15 and its delivery €12. Another costs €24, delivered. Which one is cheaper?
e-commerce-buy-check-2-answer-1 = The first, because its price is €15.
e-commerce-buy-check-2-answer-2 = The total is the same.
e-commerce-buy-check-2-answer-3 = The second, because it costs €24 in all.
e-commerce-buy-check-2-why-1 = With delivery, the first one costs €27. Always look at the total before you pay.
e-commerce-buy-check-2-why-2 = The first one costs 15 + 12, so €27. The second one costs €24.
e-commerce-buy-check-2-why-3 = Yes. The total matters more than the price shown: €24 against €27.

e-commerce-buy-check-3-title = The shop has delivered a lamp. You do not like it. What can you do?
e-commerce-buy-check-3-answer-1 = Send it back within 14 days.
e-commerce-buy-check-3-answer-2 = Nothing, because it has no defect.
e-commerce-buy-check-3-answer-3 = Ask the bank to block my card.
e-commerce-buy-check-3-why-1 = Yes. You have 14 days to tell the shop, without giving a reason.
e-commerce-buy-check-3-why-2 = A defect is not needed. For an online purchase, you have 14 days to change your mind.
e-commerce-buy-check-3-why-3 = Blocking a card is for theft. Here, tell the shop within 14 days.

## Lesson "e-commerce.pay": page, card, bank, contactless

e-commerce-pay-title = Paying online and contactless
e-commerce-pay-can-1 = I can check the address of a payment page.
e-commerce-pay-can-2 = I can read before I confirm to my bank.
e-commerce-pay-can-3 = I can use a card kept in my phone.
e-commerce-pay-home-1 = Phone: touch the address at the top of the page to read all of it.
e-commerce-pay-home-2 = Computer: read the address at the very top before you take out your card.
e-commerce-pay-card =
    I pay from my basket, not from a message.
    I read the whole address of the page.
    The padlock does not say who the seller is.
    My bank: I read the amount before I accept.
    Not sure: I refuse and call my bank.

## Paying: reading

e-commerce-pay-why-title = Before giving your card
e-commerce-pay-why-text =
    The address of a page is written at the very top. It says where you are.

    The padlock protects your data on the way. It does not say if the seller is honest.

    Then your bank asks you to confirm. The card used here is invented.

## Paying: the right page, the invented card

e-commerce-pay-card-title = Paying on the right page
e-commerce-pay-card-text = You pay for the kettle from Maison Garance, €27. Choose the right page. Copy the invented card, then answer your bank. Never write your real card.
e-commerce-pay-card-hint-1 = Open the 2 pages and compare the addresses. The one of the shop contains maison-garance.example.
e-commerce-pay-card-hint-2 = Open “From my basket”, then “Pay on this page”. Copy each digit. The spaces write themselves.
e-commerce-pay-card-hint-3 = Number: 1234 5678 9012 3456. Date: 12/30. Code: 123. Choose “Pay €27”, then “Confirm the payment”.
e-commerce-pay-card-done = Well done, you have paid on the right page, without any risk.
# The name of the seller, as the bank shows it: at most 30 characters.
e-commerce-pay-card-seller = Maison Garance
# Why another page is not the right one: at most 110 characters.
e-commerce-pay-card-no-message = This address is not the one of the shop. Choose “Back”, then the other page.

## Paying: what the bank asks

e-commerce-pay-bank-title = Reading before confirming
e-commerce-pay-bank-text = You pay €27 again. Copy the invented card. Read carefully what your bank asks. Is it right?
e-commerce-pay-bank-hint-1 = Pay as before, with the invented card. The bank then writes a seller and an amount.
e-commerce-pay-bank-hint-2 = Compare the 2 amounts: the one of your purchase and the one of the bank.
e-commerce-pay-bank-hint-3 = 1234 5678 9012 3456, then 12/30, then 123. The bank asks for €270 instead of €27: choose “Refuse the payment”.
e-commerce-pay-bank-done = Well done, you have refused a wrong amount. In real life, tell your bank too.
e-commerce-pay-bank-seller = Maison Garance

## Contactless: reading and doing

e-commerce-pay-contactless-title = Contactless payment
e-commerce-pay-contactless-text =
    To pay contactless, you hold the card near the reader. Above €50, it asks for the code.

    A phone can keep your cards: bank, bus, library. First you have to unlock it (open it with a code or a finger).

    You prefer the card or cash? The choice is yours.

e-commerce-pay-tap-title = One phone, several cards
e-commerce-pay-tap-text = You get on the bus. Your bus pass is in the phone. Open the phone, choose the right card, then hold it near the reader.
e-commerce-pay-tap-hint-1 = A locked phone shows no card. Begin by opening it.
e-commerce-pay-tap-hint-2 = Choose “Unlock the phone”. Then look for the card that is used on the bus.
e-commerce-pay-tap-hint-3 = “Unlock the phone”, then “Bus pass”, then “Hold near the reader”.
e-commerce-pay-tap-done = Well done, the reader has recognised your pass.
# What the reader shows: one row of 56 columns.
e-commerce-pay-tap-reader = Bus reader: show your pass.

## Paying: three questions

e-commerce-pay-check-1-title = A page has a small padlock. What do you know?
e-commerce-pay-check-1-answer-1 = The seller is honest.
e-commerce-pay-check-1-answer-2 = The price is good.
e-commerce-pay-check-1-answer-3 = My data are protected on the way.
e-commerce-pay-check-1-why-1 = A false shop can have a padlock too. Read the address and the legal notice.
e-commerce-pay-check-1-why-2 = The padlock says nothing about the price. It only protects your data on the way.
e-commerce-pay-check-1-why-3 = Yes, and nothing more. To know who sells, read the address of the page.

e-commerce-pay-check-2-title = Somebody calls you: “This is your bank, confirm this payment quickly.” What do you do?
e-commerce-pay-check-2-answer-1 = I hang up and call my bank myself.
e-commerce-pay-check-2-answer-2 = I confirm, because it is my bank.
e-commerce-pay-check-2-answer-3 = I give my code so that they can check.
e-commerce-pay-check-2-why-1 = Yes. A bank never asks for that by phone. Call the phone number written on the back of your card.
e-commerce-pay-check-2-why-2 = A dishonest person can imitate the number of your bank. Confirm only your own purchases.
e-commerce-pay-check-2-why-3 = A code is given to nobody, not even the bank. Hang up and call back yourself.

e-commerce-pay-check-3-title = Your purchase costs €60. You pay with the card, contactless. What happens?
e-commerce-pay-check-3-answer-1 = The card pays without asking anything.
e-commerce-pay-check-3-answer-2 = The reader asks for the code of the card.
e-commerce-pay-check-3-answer-3 = The card is blocked.
e-commerce-pay-check-3-why-1 = Without a code, the card stops at €50. This limits the loss if it is stolen.
e-commerce-pay-check-3-why-2 = Yes. Above €50, the card needs its code. Hide the keys with your hand.
e-commerce-pay-check-3-why-3 = The card is not blocked. The reader only asks for the code, because the amount is above €50.

## Lesson "e-commerce.sell": an advert, honest and dishonest buyers

e-commerce-sell-title = Selling a second-hand thing
e-commerce-sell-can-1 = I can write a clear and honest advert.
e-commerce-sell-can-2 = I can choose a photo without danger.
e-commerce-sell-can-3 = I can refuse a doubtful buyer.
e-commerce-sell-home-1 = Phone: open the selling site, then “Vendre” (sell) or the sign +.
e-commerce-sell-home-2 = Computer: on the selling site, “Déposer une annonce” (place an advert).
e-commerce-sell-card =
    Advert: clear title, fair price, true condition.
    Photo: the thing alone, no face, no address.
    I talk and I am paid on the site.
    To be paid, I never give a code.
    I keep the proof of sending.

## Selling: reading

e-commerce-sell-why-title = A second life for things
e-commerce-sell-why-text =
    A second-hand thing has already been used. Selling it avoids throwing it away.

    The advert is your shop window: a title, a price, a condition, a photo. Tell the truth, small defects too.

    Here, the site “Trocadou” is invented. Nobody will see your advert.

## Selling: the advert

e-commerce-sell-advert-title = Writing an advert
e-commerce-sell-advert-text = You sell a child’s bicycle, in good condition, for €30 to €60. Fill in the advert. Choose a photo that shows only the bicycle.
e-commerce-sell-advert-hint-1 = There are 4 things to fill in: the title, the price, the condition, the photo. Begin with the title.
e-commerce-sell-advert-hint-2 = Type a title of 2 words, then a price. Open “Condition” and “Photo” to choose from a list.
e-commerce-sell-advert-hint-3 = Title: Child bicycle. Price: 45. “Condition”: “Good condition”. “Photo”: “The bicycle alone”. Then “Publish the advert”.
e-commerce-sell-advert-done = Well done, your advert is clear and honest.
# What "show me how" writes as a title: at least 2 words, at most 40 characters.
e-commerce-sell-advert-example = Red bicycle for a child
e-commerce-sell-advert-no-state-new = The bicycle has been used. Choose another condition, to stay honest.
e-commerce-sell-advert-no-state-broken = This bicycle works very well. Choose a better condition.
e-commerce-sell-advert-no-picture-child = A child’s face can be seen. Choose a photo with nobody on it.
e-commerce-sell-advert-no-picture-street = The name of your street can be read. Choose a photo that does not say where you live.

## Selling: the buyers

e-commerce-sell-buyers-title = Who really wants to buy?
e-commerce-sell-buyers-text = 3 people write to you about the bicycle at €45. Read the 3 messages. Accept the honest person. Refuse the others and say why.
e-commerce-sell-buyers-hint-1 = On this site, the money goes through the site. An honest buyer accepts that.
e-commerce-sell-buyers-hint-2 = There are 2 doubtful messages. One wants to leave the site. The other wants a code.
e-commerce-sell-buyers-hint-3 = “Samira”: “Accept on the site”. “Kevin” and “Transport 24”: “Refuse and report”. Kevin wants to leave the site. The other wants a code.
e-commerce-sell-buyers-done = Well done, you can recognise an honest buyer.

## Selling: reading, the sending

e-commerce-sell-send-title = Sending and being paid
e-commerce-sell-send-text =
    The site keeps the buyer’s money. You send the thing. The buyer gets it, then the site pays you.

    Take a photo of the packed thing. Keep the receipt of the post office or the pick-up point.

    To hand it over face to face, choose a public place.

## Selling: three questions

e-commerce-sell-check-1-title = Which photo do you choose to sell a table?
e-commerce-sell-check-1-answer-1 = The table alone, with its small scratch.
e-commerce-sell-check-1-answer-2 = The table, with your children around it.
e-commerce-sell-check-1-answer-3 = A photo found on another site.
e-commerce-sell-check-1-why-1 = Yes. The thing and its defect can be seen. The buyer knows what they buy.
e-commerce-sell-check-1-why-2 = Everybody will see this photo. It is better to show the thing alone, without a face.
e-commerce-sell-check-1-why-3 = The buyer wants to see your table. And this photo belongs to somebody else.

e-commerce-sell-check-2-title = A buyer writes: “Give me the code you got by text message and I pay you.” What do you do?
e-commerce-sell-check-2-answer-1 = I give the code, because they will pay.
e-commerce-sell-check-2-answer-2 = I refuse and I report it to the site.
e-commerce-sell-check-2-answer-3 = I give the code, but without my name.
e-commerce-sell-check-2-why-1 = This code opens your account or your bank. To receive money, no code is needed.
e-commerce-sell-check-2-why-2 = Yes. A code received by text message (on the phone) is never given.
e-commerce-sell-check-2-why-3 = The code works without your name too. Give it to nobody.

e-commerce-sell-check-3-title = The buyer wants to pay outside the site, “to be quicker”. What is the risk?
e-commerce-sell-check-3-answer-1 = They will pay a little more.
e-commerce-sell-check-3-answer-2 = They will get it late.
e-commerce-sell-check-3-answer-3 = You may lose the thing and the money.
e-commerce-sell-check-3-why-1 = The price is not the problem. Outside the site, nobody guarantees your money.
e-commerce-sell-check-3-why-2 = Being late is not the worst. Outside the site, you are no longer protected.
e-commerce-sell-check-3-why-3 = Yes. Outside the site, the sale is no longer protected. Stay on the site.

## Lesson "e-commerce.donations": giving, and calling for gifts

e-commerce-donations-title = Giving and receiving donations
e-commerce-donations-can-1 = I can read a donation page before I give.
e-commerce-donations-can-2 = I can prepare a page that calls for donations.
e-commerce-donations-can-3 = I can thank donors and protect them.
e-commerce-donations-home-1 = Phone: open the donation page of an association and read all of it.
e-commerce-donations-home-2 = Computer: compare the donation pages of 2 associations.
e-commerce-donations-card =
    Giving: I read the amount and how often.
    I ask for a receipt.
    Receiving: say what the money is for.
    Show the contact and the spending.
    The names of donors stay hidden.

## Donations: reading

e-commerce-donations-why-title = Giving to an association
e-commerce-donations-why-text =
    An association can receive donations online. The page says who receives, how much and what for.

    The “reçu fiscal” (tax receipt) can lower the donor’s tax. Only associations of general interest (useful to all) can give one.

    You are going to give, then receive: everything is invented.

## Donations: giving

e-commerce-donations-give-title = In the donor’s place
e-commerce-donations-give-text = The association Les Jardins Bleus receives donations. Give €20, only once, with a receipt. Read well: the page proposes something else.
e-commerce-donations-give-hint-1 = Choose the amount, then look at the line “How often”. Pressing the line changes it.
e-commerce-donations-give-hint-2 = “How often” must say “only once”. “Tax receipt” must say “yes”.
e-commerce-donations-give-hint-3 = Choose €20. Press “How often”, then “Tax receipt”. Choose “Donate”, read again, then “Confirm the donation”.
e-commerce-donations-give-done = Well done, you have read before giving.
e-commerce-donations-give-receiver = Les Jardins Bleus

## Donations: receiving

e-commerce-donations-page-title = Preparing your association’s page
e-commerce-donations-page-text = Your association needs money for a vegetable garden. Say so in 3 words or more. Show what gives trust. Publish, then thank each donor.
e-commerce-donations-page-hint-1 = First type the project. Pressing a line shows it or hides it.
e-commerce-donations-page-hint-2 = Show 3 lines: the contact, the receipt, the spending. Hide the names of the donors.
e-commerce-donations-page-hint-3 = Project: A shared garden. Show all but “Names of the donors”. “Publish the page”. Open each donation: “Send thanks and the receipt”.
e-commerce-donations-page-done = Well done, your page is clear and your donors are thanked.
# What "show me how" writes: at least 3 words, at most 60 characters.
e-commerce-donations-page-example = A shared vegetable garden
# What to do with a line that stands wrong: at most 110 characters.
e-commerce-donations-page-no-contact = Show the contact: a donor wants to be able to write to you.
e-commerce-donations-page-no-receipt = Show the tax receipt: many donors look for it.
e-commerce-donations-page-no-givers = Hide the names: a donation is private information.
e-commerce-donations-page-no-spending = Show the spending: it tells where the money goes.

## Donations: trust

e-commerce-donations-trust-title = Keeping trust
e-commerce-donations-trust-text =
    Use a known payment service. The association never sees the card number.

    Keep only useful data: name, address, amount. A donor can ask to see them.

    Each year, the association tells the tax office the total of its tax receipts.

## Donations: three questions

e-commerce-donations-check-1-title = A donation page shows “€20” and, further down, “every month”. How much do you give in a year?
e-commerce-donations-check-1-answer-1 = €20.
e-commerce-donations-check-1-answer-2 = €40.
e-commerce-donations-check-1-answer-3 = €240.
e-commerce-donations-check-1-why-1 = €20 is for one month. Every month makes 12 times €20.
e-commerce-donations-check-1-why-2 = Count 12 months: 12 times €20, so €240.
e-commerce-donations-check-1-why-3 = Yes. 12 times €20 make €240. Always read how often.

e-commerce-donations-check-2-title = What gives the most trust on a donation page?
e-commerce-donations-check-2-answer-1 = Saying what the money is for and how to write.
e-commerce-donations-check-2-answer-2 = A sad photo and a time limit.
e-commerce-donations-check-2-answer-3 = The list of the donors’ names.
e-commerce-donations-check-2-why-1 = Yes. A clear project and a contact can be checked.
e-commerce-donations-check-2-why-2 = Rushing people is a sign of a scam. A clear project gives more trust.
e-commerce-donations-check-2-why-3 = A donation is private. These names are not published without consent.

e-commerce-donations-check-3-title = Which association can give a tax receipt?
e-commerce-donations-check-3-answer-1 = All associations.
e-commerce-donations-check-3-answer-2 = Associations of general interest.
e-commerce-donations-check-3-answer-3 = Only those with more than 100 members.
e-commerce-donations-check-3-why-1 = No, some serve only their members. When in doubt, the association asks the tax office.
e-commerce-donations-check-3-why-2 = Yes. When in doubt, the association can ask the tax office before giving receipts.
e-commerce-donations-check-3-why-3 = The number of members does not matter. The association must be of general interest.

## Shops to judge

# Names: at most 25 characters. Addresses: at most 40. Texts: at most 40 words. Reasons: at most 110 characters.
e-commerce-shop-garance-name = Maison Garance
e-commerce-shop-garance-detail = www.maison-garance.example
e-commerce-shop-garance-about =
    Small kitchen machines. Maison Garance, 12 rue du Port, Angers. Contact: bonjour@maison-garance.example. Payment by card. Returns possible for 14 days. Legal notice at the bottom of the page.
e-commerce-shop-garance-why = This shop gives its name, its address and its rules for returns. It is serious.
e-commerce-shop-soldes-name = Super Soldes
e-commerce-shop-soldes-detail = www.super-soldes-90.example
e-commerce-shop-soldes-about =
    Food processor at €29 instead of €390! Payment by bank transfer only, cards are not accepted. Quick delivery. To write to us, fill in the form.
e-commerce-shop-soldes-why = Read again: an incredible price, no address, and cards are refused. It is doubtful.
e-commerce-shop-lumo-name = Atelier Lumo
e-commerce-shop-lumo-detail = www.atelier-lumo.example
e-commerce-shop-lumo-about =
    Handmade lamps since 2024. Lumo, 3 place du Marché, Quimper. Time: 10 days, because each lamp is made to order. Card or cheque. Customer reviews, good and less good.
e-commerce-shop-lumo-why = It is young and slow, but it says who it is and shows real reviews. It is serious.
# Signs: at most 45 characters.
e-commerce-sign-hurry = It says that only 1 hour is left
e-commerce-sign-reviews = All the customer reviews are bad
e-commerce-sign-transfer = It only wants a bank transfer
e-commerce-sign-outside = They want to leave the site
e-commerce-sign-code = They want a code
e-commerce-sign-low = They offer too low a price

## Articles

# Names: at most 30 characters. Sellers: at most 35. Texts: at most 35 words.
e-commerce-article-far-name = Red kettle
e-commerce-article-far-seller = Import Éclair
e-commerce-article-far-about = New, 1 litre. Sent from abroad: arrives in 6 weeks. Returns at your expense.
e-commerce-article-small-name = Mini kettle
e-commerce-article-small-seller = Atelier Lumo
e-commerce-article-small-about = New, 0.4 litre, for 1 cup. Arrives in 3 days. 2-year guarantee.
e-commerce-article-kettle-name = Blue kettle
e-commerce-article-kettle-seller = Maison Garance
e-commerce-article-kettle-about = New, 1 litre. Arrives in 3 days. 2-year guarantee. Returns possible for 14 days.
e-commerce-delivery-home = At home
e-commerce-delivery-relay = At a pick-up point

## Pages of payment

# Names: at most 35 characters. Addresses: at most 45. Texts: at most 30 words.
e-commerce-page-message-name = From a link in a text message
e-commerce-page-message-address = https://garance-paie77.example
e-commerce-page-message-about = Closed padlock. Pay quickly to keep your order. Give your secret code too.
e-commerce-page-basket-name = From my basket
e-commerce-page-basket-address = https://paiement.maison-garance.example
e-commerce-page-basket-about = Closed padlock. Maison Garance. 1 blue kettle, delivery at a pick-up point.

## What a telephone keeps

# At most 30 characters.
e-commerce-pass-bank = Bank card
e-commerce-pass-library = Library card
e-commerce-pass-bus = Bus pass
e-commerce-pass-cinema = Cinema ticket

## Selling: states and pictures

# At most 40 characters.
e-commerce-state-new = New, never used
e-commerce-state-good = Good condition
e-commerce-state-broken = To be repaired
e-commerce-picture-child = A child on the bicycle
e-commerce-picture-bicycle = The bicycle alone
e-commerce-picture-street = The bicycle next to the street name

## Buyers

# Names: at most 25 characters. Profiles: at most 40. Messages: at most 40 words. Reasons: at most 110 characters.
e-commerce-buyer-hurry-name = Kevin
e-commerce-buyer-hurry-detail = Joined today, no review
e-commerce-buyer-hurry-about = Hello, I take the bicycle without seeing it, at €45. Let us not use the site, it is simpler. Write to my own address and give your account number.
e-commerce-buyer-hurry-why = Read again: Kevin wants to pay outside the site. There would be no protection any more.
e-commerce-buyer-samira-name = Samira
e-commerce-buyer-samira-detail = Joined in 2021, 14 reviews
e-commerce-buyer-samira-about = Hello, the bicycle is for my daughter who is 6. Do the brakes work well? If so, I will pay on the site tonight. Thank you.
e-commerce-buyer-samira-why = Samira asks a useful question and pays on the site. You can accept.
e-commerce-buyer-courier-name = Transport 24
e-commerce-buyer-courier-detail = Joined yesterday, no review
e-commerce-buyer-courier-about = Your bicycle is sold! To receive your €45, give the code that you will get by text message. The driver comes in 1 hour.
e-commerce-buyer-courier-why = Read again: they ask you for a code. To receive money, no code is needed.

## Donations: lines of the page, gifts

# At most 45 characters.
e-commerce-line-contact = Contact of the association
e-commerce-line-receipt = Tax receipt possible
e-commerce-line-givers = Names of the donors
e-commerce-line-spending = Where the money goes
e-commerce-gift-jeanne-from = Jeanne
e-commerce-gift-jeanne-about = Well done for the garden! I live next to it. I will come and garden too.
e-commerce-gift-bakery-from = Boulangerie Levain
e-commerce-gift-bakery-about = We are happy to help you. Please send us a receipt.
