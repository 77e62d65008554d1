### The imitation of a job board: filters, an alert, an application, false offers.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.
### What is wrong and why: at most 110 characters, kind, saying what to do.

## Finding an offer

practice-jobs-place = Place
practice-jobs-contract = Contract
practice-jobs-hours = Hours
# A filter that lets everything through.
practice-jobs-all = all
practice-jobs-none = No offer. Widen a filter with “all”.
# $count: how many offers the filters let through.
practice-jobs-found =
    { $count ->
        [one] { $count } offer:
       *[other] { $count } offers:
    }
# $count: how many offers the filters let through; $shown: how many are shown below.
practice-jobs-found-more = { $count } offers. Here are the first { $shown }. Filter to see the others.
practice-jobs-employer = Employer
practice-jobs-keep = Keep this offer
# $what: name of the filter; $asked: the value to look for.
practice-jobs-wrong-offer = This offer does not match. { $what }: look for “{ $asked }”.

## An alert

practice-jobs-rhythm = How often
practice-jobs-daily = every day
practice-jobs-weekly = every week
practice-jobs-to-choose = to choose
practice-jobs-address = Your e-mail
practice-jobs-create = Create the alert
# $what: name of the setting; $asked: the value to choose.
practice-jobs-wrong-setting = { $what }: choose “{ $asked }”.
# $address: the address to type.
practice-jobs-wrong-address = The address is empty or different. Type { $address }.

## Applying

practice-jobs-cv = CV
practice-jobs-choose-cv = Which file do you want to send?
practice-jobs-message = Message
practice-jobs-send = Send my application
practice-jobs-wrong-no-cv = The CV is missing. Choose “CV”, then your file.
# $count: how many words are missing.
practice-jobs-wrong-short =
    { $count ->
        [one] The message is a little short. Add { $count } more word.
       *[other] The message is a little short. Add { $count } more words.
    }

## False offers

practice-jobs-title = Offer
practice-jobs-contact = Contact
practice-jobs-serious = Serious offer
practice-jobs-report = Report the offer
practice-jobs-to-read = to read
practice-jobs-kept-serious = serious
practice-jobs-reported = reported
practice-jobs-which-sign = Which sign made you doubt?
practice-jobs-wrong-sign = This sign is not in this offer. Go back and read again.
