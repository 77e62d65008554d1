### The paths: a sequence of lessons made for somebody, with its own introduction.

## Levels: for everybody

# Titles: at most 45 characters. Introductions: at most 40 words.
path-level-basic-title = The basics, step by step
path-level-basic-intro = Keyboard, searching, e-mail, safety: 6 lessons to begin well. You go at your own pace. Nothing can break here.
path-level-intermediate-title = Everyday digital life
path-level-intermediate-intro = Write a letter, see your family, buy, read: 6 lessons for everyday life. Everything is invented: you can try without risk.
path-level-advanced-title = Going further
path-level-advanced-intro = Public services, health, files, reputation, assistants: 7 lessons to do on your own what looks hard. Choose the order you like.

## People for whom digital technology is far away: speak to the person, never label them

path-people-in-difficulty-office-title = Write and send a letter
path-people-in-difficulty-office-intro = Do you have a letter to write to an office or a landlord? These 4 lessons go from the words of the screen to sending it.
# What the path says at the beginning of a lesson: at most 25 words.
path-people-in-difficulty-office-for-office-letter = For you: a letter to your landlord, to ask for a repair.
path-people-in-difficulty-office-for-email-attach = For you: send the letter to the landlord, and keep a copy.
path-people-in-difficulty-e-administration-title = Do my procedures online
path-people-in-difficulty-e-administration-intro = A benefit, an appointment, a document: these 4 lessons show how. A practice form sends nothing. Then you do the real one with somebody.
path-people-in-difficulty-e-administration-for-e-administration-account = For you: one account opens several public services. You remember one password.
path-people-in-difficulty-e-administration-for-e-administration-form = For you: asking for help, with its papers and its proof.

## Seniors

path-seniors-email-title = Write to family and friends
path-seniors-email-intro = Get news, send a photo, spot a scam: 4 lessons, with all the time you need. A mistake can always be undone.
path-seniors-email-for-email-mailbox = For you: answer a grandson, or confirm an outing of the club.
path-seniors-email-for-email-attach = For you: send Sunday’s photos to the family.
path-seniors-e-culture-title = Read, visit and see your family
path-seniors-e-culture-intro = Books in large letters, museums without travelling, your family on the screen: 4 lessons for pleasure.
path-seniors-e-culture-for-e-culture-books = For you: an electronic book can be read in large letters, and goes back by itself.
path-seniors-e-culture-for-video-call-family = For you: a call with the grandchildren, even when they are far away.
path-seniors-e-health-title = My health and my home online
path-seniors-e-health-intro = An appointment with the doctor, a prescription found again, a home that helps: 4 lessons. You always decide who sees what.
path-seniors-e-health-for-e-health-appointment = For you: book without waiting on the telephone, and be able to cancel.
path-seniors-e-health-for-e-health-home = For you: a lamp that comes on at night, and tells nobody anything.

## Very small businesses and craftspeople

path-very-small-businesses-publish-title = A page to exist
path-very-small-businesses-publish-intro = Your hours, your address, your work: customers look online first. These 3 lessons give you a simple page and good reviews.
path-very-small-businesses-publish-for-publish-page = For your business: a name, a trade, opening hours and a telephone are enough to begin.
path-very-small-businesses-publish-for-e-reputation-answer = For your business: a calm answer to a review reassures the next customers.
path-very-small-businesses-e-commerce-title = Sell and be paid online
path-very-small-businesses-e-commerce-intro = A clear advert, a safe payment, invoices that are kept: 4 lessons to sell without bad surprises.
path-very-small-businesses-e-commerce-for-e-commerce-sell = For your business: a photo, a price, a delay. The buyer knows what to expect.
path-very-small-businesses-e-commerce-for-online-safety-scams = For your business: false suppliers send false invoices. The signs are the same.
path-very-small-businesses-prototype-title = From an idea to a first try
path-very-small-businesses-prototype-intro = A part you cannot find, a tool to improve? These 4 lessons go from the need to the try, then to a small application.
path-very-small-businesses-prototype-for-prototype-idea = For your workshop: begin with a gesture that wastes time every day.
path-very-small-businesses-prototype-for-publish-app = For your business: three screens are enough to take orders.

## Job seekers

path-job-seekers-job-search-title = Look for a job
path-job-seekers-job-search-intro = Find offers, receive the new ones, answer, avoid the false ones: 4 lessons. Everything here is invented: you can try several times.
path-job-seekers-job-search-for-job-search-offers = For you: choose a trade and a place. The alert searches for you.
path-job-seekers-job-search-for-email-sort = For you: a recruiter’s message must not get lost between two adverts.
path-job-seekers-e-reputation-title = How recruiters see me
path-job-seekers-e-reputation-intro = Many recruiters look a name up online. These 3 lessons help you to see, set and show what you want.
path-job-seekers-e-reputation-for-e-reputation-search = For you: look at your name as a recruiter would.
path-job-seekers-e-reputation-for-social-network = For you: a professional profile says what you can do, nothing more.
path-job-seekers-cloud-title = My CV always with me
path-job-seekers-cloud-intro = Write your CV, put it away, share it by a link, send it: 4 lessons. It follows you on every device.
path-job-seekers-cloud-for-office-cv = For you: a CV of one page, with what you can do first.
path-job-seekers-cloud-for-cloud-share = For you: a link to the CV, which the recruiter reads without changing it.

## Associations

path-associations-publish-title = Our association’s site
path-associations-publish-intro = Say who you are, show what you do, respect pictures and authors: 3 lessons for a site that everybody can read.
path-associations-publish-for-publish-site = For your association: the address, the hours and the next meeting come first.
path-associations-publish-for-social-picture = For your association: ask before you publish the photo of the party.
path-associations-social-title = Keep a solidarity network alive
path-associations-social-intro = Call for volunteers, choose who sees a message, meet at a distance: 3 lessons to stay in touch.
path-associations-social-for-social-network = For your association: a clear call for volunteers, with a date and a contact.
path-associations-social-for-video-call-meeting = For your association: a board meeting at a distance, which only members enter.
path-associations-e-commerce-title = Receive donations online
path-associations-e-commerce-intro = An honest page for donations, receipts that are kept, a page that explains: 3 lessons. Nobody pays here: everything is invented.
path-associations-e-commerce-for-e-commerce-donations = For your association: say what the donation is for, and send a receipt.
path-associations-e-commerce-for-publish-page = For your association: a short page, with one project and one button.

## Pupils

path-pupils-title = Search well and stay safe
path-pupils-intro = True or false, passwords, profile, assistants: 4 lessons useful at school and outside. Try, undo, try again.
path-pupils-for-inform-judge = For a school talk too: who says it, and when?
path-pupils-for-ai-check = For homework: the assistant is sometimes wrong. Check before you copy.

## Local authorities

path-local-authorities-title = A digital public service for all
path-local-authorities-intro = See it as the inhabitants do, publish clearly, reduce the footprint of the town: 4 lessons for elected members and staff.
path-local-authorities-for-e-administration-form = For your town: do the procedure as an inhabitant does it.
path-local-authorities-for-publish-site = For your town: the same rules hold for the town hall’s site.
