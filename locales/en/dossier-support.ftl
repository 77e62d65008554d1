### The support of very small businesses, by milestones.

dossier-support-list = Support of small businesses
dossier-support-new = New business to support
dossier-support-correct = Correct the support
dossier-support-one = Support of a business
dossier-support-none = No support yet. It leads a small business from the first meeting until it goes on alone.
dossier-support-field-code = Code
dossier-support-field-goal = Goal
dossier-support-field-began = Beginning
dossier-support-field-structure = Business
dossier-support-field-diagnosed = Needs found
dossier-support-field-planned = Plan agreed
dossier-support-field-built = Tool built
dossier-support-field-online = Put to use
dossier-support-field-autonomous = Goes on alone
dossier-support-field-given-up = Stopped
dossier-support-field-mediator = By
dossier-support-goal-be-found = Be found online
dossier-support-goal-sell = Sell online
dossier-support-goal-manage = Manage, send bills
dossier-support-goal-communicate = Communicate
dossier-support-goal-be-safe = Keep safe
dossier-support-goal-make = Make a prototype

## A support at a glance.

# $support (text): the day it began, its goal, the business.
dossier-support-titled = Support: { $support }
# $milestone (text): one of the fields above.
dossier-support-next = Next milestone: { $milestone }. Enter notes the date: { $day }.
dossier-support-whole = Every milestone is reached. The business goes on alone.
# $day (text)
dossier-support-given-up = Support stopped: { $day }
# A milestone that is not reached yet.
dossier-support-ahead = to come
dossier-support-record-individual = Record a meeting
dossier-support-record-project = Record project time with several people
dossier-support-give-up = Stop this support
dossier-support-take-up-again = Take this support up again
dossier-support-give-up-sure = Stop this support today? The milestones reached stay noted. You can take it up again.
dossier-support-give-up-yes = Yes, stop
dossier-support-give-up-no = No, go on
dossier-support-forget-sure = Erase the date of this milestone? { $milestone }: { $day }.
dossier-support-forget-yes = Yes, erase the date
dossier-support-forget-no = No, keep it
