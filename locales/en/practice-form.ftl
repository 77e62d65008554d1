### The imitation of an official site: an application in pages, an appointment, a sign-in, the cookies of a site.
### Buttons: at most 30 characters. What was not right: at most 110, without the words that packs bring.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Buttons

practice-form-continue = Go on
practice-form-back = Back
practice-form-send = Send the application
practice-form-keep = Keep the receipt
practice-form-confirm = Confirm the appointment
# $service: name of the one account for several services.
practice-form-sign-in = Sign in with { $service }
practice-form-new-account = Create a new account
practice-form-accept = Accept all
practice-form-refuse = Refuse all
practice-form-choose = Choose one by one
practice-form-save = Save my choices

## Application: pages

# $page: which page; $pages: how many pages.
practice-form-page = Page { $page } of { $pages }
# $count: how many boxes are empty.
practice-form-left =
    { $count ->
        [one] { $count } box is left to fill in.
       *[other] { $count } boxes are left to fill in.
    }
practice-form-filled = The boxes of this page are filled in.
# $field: label of the field.
practice-form-shape-date = { $field }: type day, month, year. Example: 05/11/2026.
# $field: label of the field; $count: how many digits it takes.
practice-form-shape-digits =
    { $count ->
        [one] { $field }: { $count } digit is needed.
       *[other] { $field }: { $count } digits are needed.
    }
# $field: label of the field.
practice-form-shape-number = { $field }: type a number, in digits.
# $field: label of the field.
practice-form-options = { $field }: choose an answer.
practice-form-to-choose = to choose
practice-form-yes = yes
practice-form-no = no

## Application: papers, last reading, receipt

practice-form-papers = Documents to attach: choose them one by one.
practice-form-attached = attached
practice-form-to-attach = to attach
# $paper: the paper to attach.
practice-form-files = Which file to attach for: { $paper }?
practice-form-review = Read again. To correct something, choose its line.
practice-form-papers-row = Documents
# $count: how many papers are attached.
practice-form-papers-count =
    { $count ->
        [one] { $count } attached
       *[other] { $count } attached
    }
practice-form-receipt = Number of the application
practice-form-received = Your application has arrived (not for real). This number proves it: keep it.

## Application: not what was asked

# $field: label of the field.
practice-form-wrong-empty = { $field }: this box is empty. Fill it in to go on.
# $field: label of the field.
practice-form-wrong-value = { $field }: read the text above the boxes again, then correct.
# $field: label of the field.
practice-form-wrong-choose = { $field }: choose an answer to go on.
# $field: what the tick says.
practice-form-wrong-tick = A tick is missing. Choose the line: { $field }.
# $field: what the tick says.
practice-form-wrong-ticked = This tick is not asked for. Remove it: { $field }.
# $paper: the paper that is missing.
practice-form-wrong-paper = A document is missing: { $paper }. Choose its line.
# $paper: the paper asked for.
practice-form-wrong-file = This file is not the right one. Look for: { $paper }.
# $field: label of the field that is wrong.
practice-form-wrong-review = { $field }: compare it with the text. Choose this line to correct it.

## Appointment

practice-form-reasons = Why are you coming?
# $offer: the reason chosen.
practice-form-slots = { $offer }: choose a day and an hour.
practice-form-reason = Reason
practice-form-slot = Appointment
practice-form-slot-free = free, no charge
practice-form-slot-full = full
# Beside a slot that somebody sells.
practice-form-slot-paid = on sale: €35
practice-form-wrong-reason = This is not the right reason. Choose “Back” and read the task again.
practice-form-wrong-slot = This time does not suit. Read the task again, then choose another one.
practice-form-wrong-full = This time is full. Choose one that is free.
practice-form-wrong-paid = An official appointment costs nothing. Never buy one: choose a time without charge.

## Signing in through one account for several services

practice-form-sites = Which site to open? Look at the end of each address.
# $address: address of the site.
practice-form-address = Address of the site: { $address }
# $service: name of the one account for several services.
practice-form-accounts = { $service }: choose an account that already exists.
practice-form-invented = Never type a real password here.
practice-form-login = User name
practice-form-secret = Password
# $service: name of the one account for several services.
practice-form-data = { $service } gives this information to the site:
practice-form-wrong-site = This is not the right address. The official one ends in “.gouv.example”.
# $service: name of the one account for several services.
practice-form-wrong-new-account = You do not need a new account. Sign in with { $service }.
practice-form-wrong-account = This is not the account of the task. Read it again.
# $login: the invented name to type.
practice-form-wrong-login = The user name is different. Type { $login }.
# $secret: the invented password to type.
practice-form-wrong-secret = The password is different. Type { $secret }.

## Cookies of a site

practice-form-cookies = Choose a line to change its setting.
practice-form-allowed = allowed
practice-form-refused = refused
practice-form-always = always on
practice-form-wrong-accept = “Accept all” lets adverts through as well. Read the task again.
practice-form-wrong-refuse = The task keeps one thing. Choose “Choose one by one”.
# $what: what the line allows.
practice-form-wrong-always = { $what }: the site needs it to work. Leave this line.
# $what: what the line allows.
practice-form-wrong-allowed = { $what }: it is still allowed. Choose this line to refuse it.
# $what: what the line allows.
practice-form-wrong-refused = { $what }: the task keeps it. Choose this line to allow it.
