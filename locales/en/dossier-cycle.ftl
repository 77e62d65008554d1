### Cycles of digital culture: sectors and skills, a cycle at a glance, the targets of the network.

dossier-cycle-list = Digital culture cycles
dossier-cycle-new = New cycle
dossier-cycle-correct = Correct the cycle
dossier-cycle-one = Cycle
dossier-cycle-none = No cycle yet. A cycle brings a professional sector together in three blocks: why, how, spreading.
dossier-cycle-field-code = Code
dossier-cycle-field-sector = Sector
dossier-cycle-field-began = Beginning
dossier-cycle-field-structures = Structures
dossier-cycle-field-relays = Relays
dossier-cycle-field-skills = Skills
dossier-cycle-field-ended = End
dossier-cycle-field-mediator = By

## A cycle at a glance.

# $cycle (text): its sector, the day it began.
dossier-cycle-titled = Cycle: { $cycle }
# $part (text): one of the parts below.
dossier-cycle-next = Next step · { $part }
dossier-cycle-whole = The three blocks are complete. You can close the cycle.
# $day (text)
dossier-cycle-ended = Cycle closed: { $day }
# The blocks (why, how, spreading) and their parts, in their order. At most 25 letters.
dossier-cycle-part-talk = Why: 2-hour talk
dossier-cycle-part-workshop-day = Why: workshop day
dossier-cycle-relays = Why: relays
dossier-cycle-part-project-days = How: 2 project days
dossier-cycle-part-production = Spreading: production
dossier-cycle-skills = Spreading: skills
# $held, $times (numbers): how often a part was held, and how often a cycle holds it.
dossier-cycle-held = { $held } of { $times }
dossier-cycle-close = Close the cycle today
dossier-cycle-reopen = Reopen the cycle

## The targets of the network.

dossier-cycle-targets = Targets of the network
# $year (text), $held, $times (numbers): reached and wanted.
dossier-cycle-target-cycles = Cycles begun in { $year }: { $held } of { $times }
dossier-cycle-target-conferences = Conferences held in { $year }: { $held } of { $times }
# $held, $times (numbers): since the programme began; the year is left out.
dossier-cycle-target-trained = Mediators trained since the beginning: { $held } of { $times }
dossier-cycle-share = Share reached
# What the numbers of the bars are.
dossier-cycle-share-unit = per cent of the target
dossier-cycle-share-cycles = Cycles
dossier-cycle-share-conferences = Conferences
dossier-cycle-share-trained = Training
dossier-cycle-targets-counted = Training counts those present. The description of the site sets the targets.
dossier-cycle-year-before = Year before
dossier-cycle-year-after = Year after

## The professional sectors.

dossier-cycle-sector-tourism = Tourism
dossier-cycle-sector-social-integration = Social integration
dossier-cycle-sector-culture = Culture
dossier-cycle-sector-work-integration = Work integration
dossier-cycle-sector-social-economy = Social economy
dossier-cycle-sector-crafts = Crafts
dossier-cycle-sector-environmental-education = Environmental education
dossier-cycle-sector-science-outreach = Science outreach
dossier-cycle-sector-social-action = Social action
dossier-cycle-sector-special-education = Special education
dossier-cycle-sector-metal-industry = Metal industry
dossier-cycle-sector-elected-officials = Elected officials
dossier-cycle-sector-senior-civil-servants = Senior civil servants

## The shared skills: what a group can do after a cycle. At most 40 letters.

dossier-cycle-skill-first-steps-device = Getting to know a device
dossier-cycle-skill-first-steps-beginners = Guiding a beginner
dossier-cycle-skill-inform-search = Searching with method
dossier-cycle-skill-inform-verify = Checking a piece of news
dossier-cycle-skill-inform-watch = Keeping up with a subject
dossier-cycle-skill-email-write = Writing a clear e-mail
dossier-cycle-skill-email-newsletter = Sending a newsletter
dossier-cycle-skill-online-safety-passwords = Managing passwords
dossier-cycle-skill-online-safety-scams = Recognising a scam
dossier-cycle-skill-online-safety-data = Protecting other people’s data
dossier-cycle-skill-office-text = Laying out a text
dossier-cycle-skill-office-table = Keeping a table
dossier-cycle-skill-office-slides = Preparing a presentation
dossier-cycle-skill-video-call-hold = Leading a video call
dossier-cycle-skill-video-call-webinar = Holding a webinar
dossier-cycle-skill-social-account = Running a professional account
dossier-cycle-skill-social-community = Leading a community
dossier-cycle-skill-e-commerce-shop = Opening an online shop
dossier-cycle-skill-e-commerce-payment = Being paid online
dossier-cycle-skill-job-search-profile = Presenting a professional path
dossier-cycle-skill-e-culture-collections = Putting collections online
dossier-cycle-skill-e-culture-visit = Making a remote visit
dossier-cycle-skill-e-administration-assist = Helping with an online procedure
dossier-cycle-skill-e-reputation-follow = Following reviews online
dossier-cycle-skill-e-reputation-answer = Answering a review
dossier-cycle-skill-cloud-share = Sharing files in a team
dossier-cycle-skill-cloud-backup = Backing up files
dossier-cycle-skill-publish-blog = Keeping a blog
dossier-cycle-skill-publish-web-page = Making a web page
dossier-cycle-skill-publish-photo = Taking and improving photos
dossier-cycle-skill-publish-sound = Recording and editing sound
dossier-cycle-skill-publish-video = Filming and editing a video
dossier-cycle-skill-publish-rights = Respecting copyright
dossier-cycle-skill-publish-access = Publishing for everybody
dossier-cycle-skill-e-health-assist = Helping with health online
dossier-cycle-skill-prototype-draw = Drawing an object in 3D
dossier-cycle-skill-prototype-print = Printing in 3D
dossier-cycle-skill-prototype-program = Programming a board
dossier-cycle-skill-ai-ask = Asking an AI the right way
dossier-cycle-skill-ai-check = Checking what an AI writes
dossier-cycle-skill-footprint-measure = Measuring a digital footprint
dossier-cycle-skill-footprint-repair = Repairing and making things last
