### The imitation of a shop: buying, paying, selling, giving and receiving gifts.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.
### What is wrong and why: at most 110 characters, kind, saying what to do.

## Amounts

# $amount: whole euros.
practice-shop-euros = €{ $amount }

## Buying: articles and basket

practice-shop-seller = Seller
practice-shop-price = Price
practice-shop-add = Add to basket
practice-shop-basket = See the basket
# $article: what is in the basket.
practice-shop-in-basket = In the basket: { $article }
practice-shop-choose-delivery = Choose a delivery to see the total.
# $total: an amount with its currency, delivery included.
practice-shop-total = Total with delivery: { $total }
practice-shop-order = Order
practice-shop-remove = Remove from basket
practice-shop-go-on = Go on shopping
practice-shop-wrong-no-delivery = The delivery is missing. First choose how to get what you buy.
# $delivery: the way of delivery asked for.
practice-shop-wrong-delivery = This is not the delivery asked for. Choose: { $delivery }.

## Paying: page, card, bank

practice-shop-address = Address
practice-shop-to-pay = To pay
practice-shop-pay-here = Pay on this page
# $number, $until, $code: what to copy, digit by digit.
practice-shop-invented-card = Invented card: { $number }, date { $until }, code { $code }
practice-shop-card-number = Card number
practice-shop-card-until = End date
practice-shop-card-code = Code on the back
# A button. $amount: an amount with its currency.
practice-shop-pay = Pay { $amount }
practice-shop-bank = Your bank asks you to confirm this payment:
practice-shop-confirm = Confirm the payment
practice-shop-refuse = Refuse the payment
practice-shop-wrong-number = The number is not complete. Copy the 16 digits of the invented card.
practice-shop-wrong-until = The date is not complete. Copy the one of the invented card.
practice-shop-wrong-code = The code is not complete. Copy the 3 digits of the invented card.
practice-shop-wrong-card-full = This box is complete. Go on to the next one.
# $key: the digit to type next.
practice-shop-refused-card = Only the invented card is accepted here. The next digit is { $key }.
# $amount: what the purchase costs, with its currency.
practice-shop-wrong-confirm = Look at the amount: your purchase costs { $amount }. Refuse this payment.
practice-shop-wrong-refuse = The seller and the amount are right. You can confirm.

## Contactless

practice-shop-unlock = Unlock the phone
practice-shop-tap = Hold near the reader
practice-shop-wrong-no-pass = First choose a card in the list.
# $pass: the card that the reader waits for.
practice-shop-wrong-pass = The reader refuses this card. Choose: { $pass }.

## Selling: the advert

practice-shop-title = Title
practice-shop-price-euros = Price in euros
practice-shop-state = Condition
practice-shop-picture = Photo
practice-shop-to-choose = to choose
practice-shop-choose-state = What condition is it in?
practice-shop-choose-picture = Which photo do you want to show?
practice-shop-publish = Publish the advert
practice-shop-wrong-title = The title is too short. Say in at least 2 words what you sell.
practice-shop-wrong-digits = The price is written with digits only.
# $least, $most: whole euros.
practice-shop-wrong-price = The price asked for is from €{ $least } to €{ $most }. Correct the “Price in euros” box.
practice-shop-wrong-no-state = The condition is missing. Choose “Condition”, then tell the truth.
practice-shop-wrong-no-picture = The photo is missing. Choose “Photo”.

## Judging shops

practice-shop-name = Shop
practice-shop-trust-shop = Serious shop
practice-shop-doubt-shop = Doubtful shop
practice-shop-to-read = to read
practice-shop-trusted = serious
practice-shop-doubted = doubtful
practice-shop-which-sign = Which sign makes you doubt?
practice-shop-wrong-sign = This sign is not in the text. Go back and read again.

## Answering buyers

practice-shop-buyer = Buyer
practice-shop-profile = Profile
practice-shop-accept = Accept on the site
practice-shop-refuse-buyer = Refuse and report
practice-shop-to-answer = to read
practice-shop-accepted = accepted
practice-shop-refused = refused

## Giving

practice-shop-receiver = Association
practice-shop-gift = Donation
practice-shop-rhythm = How often
practice-shop-once = only once
practice-shop-monthly = every month
practice-shop-receipt = Tax receipt
practice-shop-yes = yes
practice-shop-no = no
# Label of the sum given within a year.
practice-shop-year = Total in a year
practice-shop-give = Donate
practice-shop-confirm-gift = Confirm the donation
practice-shop-change = Change
practice-shop-wrong-no-amount = First choose an amount.
# $amount: the gift asked for, with its currency.
practice-shop-wrong-amount = This is not the amount asked for. Choose “Change”, then { $amount }.
# $rhythm: "only once" or "every month".
practice-shop-wrong-rhythm = Look at how often. Choose “Change”, then “How often”: { $rhythm }.
practice-shop-wrong-no-receipt = The receipt is missing. Choose “Change”, then “Tax receipt”.

## Receiving gifts

practice-shop-project = What the money is for
practice-shop-shown = shown
practice-shop-hidden = hidden
practice-shop-publish-page = Publish the page
practice-shop-gifts = The page is published. Here are the first donations (not for real):
practice-shop-thanked = thanked
practice-shop-to-thank = to thank
practice-shop-giver = From
practice-shop-thank = Send thanks and the receipt
# $count: how many words are missing.
practice-shop-wrong-project =
    { $count ->
        [one] The project is not clear enough. Add { $count } more word.
       *[other] The project is not clear enough. Add { $count } more words.
    }
