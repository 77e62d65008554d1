### Surveys: the questions to visitors and to places, how each stands, its results.

## On the kiosk

# $questions (number): offered on the last screen of a lesson, one line.
survey-offer = { $questions ->
    [one] Answer { $questions } question, without your name
   *[other] Answer { $questions } questions, without your name
}
survey-several = You may choose several answers.
survey-go-on = Continue
survey-skip = Skip this question
survey-before = Previous question
survey-one-at-least = Choose at least one answer.
survey-saving = Saving…
survey-thanks = Thank you. Your answers help us welcome you better.
survey-not-kept = Your answers could not be saved.
survey-again = Try again
survey-leave = Back to the lesson

## The surveys of the site

survey-list = Surveys
survey-reading = Reading…
survey-failed = The surveys could not be read. Go back, then try again.
survey-back = Back
survey-back-to-list = Back to the list
survey-back-to-survey = Back to the survey
# $responses, $asked (numbers), $rate (text): how many answered, of how many asked, and the share in per cent.
survey-n-of-asked = { $responses ->
    [one] n = { $responses } answer out of { $asked } asked, { $rate }%
   *[other] n = { $responses } answers out of { $asked } asked, { $rate }%
}
# $responses (number): when nobody said how many were asked.
survey-n = { $responses ->
    [one] n = { $responses } answer
   *[other] n = { $responses } answers
}
survey-no-campaign = No campaign. The coordinator opens one here.
# $first, $last (texts): days.
survey-since = Campaign open since { $first }
survey-from-to = Campaign from { $first } to { $last }
survey-paper = Type answers from paper
survey-results = See the results
# $days (text): "Campaign from 5/01/2026 to 31/03/2026"; $responses (number).
survey-results-of = { $days }: the results (n = { $responses })
survey-new-campaign = Open a campaign
survey-campaigns = Correct or close a campaign

## From paper

# $count (number): sheets typed since this screen was opened.
survey-sheets = { $count ->
    [0] First sheet
    [one] { $count } sheet typed
   *[other] { $count } sheets typed
}
survey-empty-sheet = The sheet was empty: it is not counted.
survey-undo-sheet = Remove the last sheet
survey-end-paper = Stop typing

## Results

survey-next-question = Next question
survey-question-before = Previous question
survey-see-table = See as a table
survey-see-chart = See as bars
# $n (number): those who answered the question.
survey-n-of-question = This question: n = { $n }
# $fewest (number): under so many answers, what each person said would show.
survey-too-few = Too few answers yet: results are shown from { $fewest } answers on, so that nobody can be recognised.
survey-unit = answers
# $answer, $share (texts): an answer and its share, such as "oui · 45,5 %".
survey-with-share = { $answer } · { $share }
survey-column-count = Answers
survey-column-share = Share
# $median (text)
survey-median = Median: { $median } out of 5
survey-write = Write a spreadsheet file
survey-writing = Writing the file…
survey-written = The file is written:

## The survey of visitors

survey-visitors-title = Your view in three questions
survey-visitors-found = Did you find help here?
survey-visitors-found-yes = Yes
survey-visitors-found-partly = In part
survey-visitors-found-no = No
survey-visitors-again = Could you do again on your own what you have learnt?
survey-visitors-sure-1 = Not at all
survey-visitors-sure-2 = Probably not
survey-visitors-sure-3 = With a little help
survey-visitors-sure-4 = Probably
survey-visitors-sure-5 = Yes, without help
survey-visitors-next = What do you need now?
survey-visitors-next-practise = To practise more
survey-visitors-next-workshop = To join a workshop
survey-visitors-next-appointment = An appointment with somebody
survey-visitors-next-equipment = A computer or a connection
survey-visitors-next-procedure = To get on with an online procedure
survey-visitors-next-nothing = Nothing for now

## The survey of needs

survey-needs-title = The needs of digital help places
survey-needs-place = What kind of place is yours?
survey-needs-place-town = Town or group of towns
survey-needs-place-association = Association
survey-needs-place-library = Library or media library
survey-needs-place-social-centre = Community centre
survey-needs-place-state = State service or France services
survey-needs-place-enterprise = Company or cooperative
survey-needs-place-other = Another place
survey-needs-themes = On which subjects does your place need support?
survey-needs-themes-training = Training the team
survey-needs-themes-events = Holding events
survey-needs-themes-content = Finding content and materials
survey-needs-themes-animation = Running the place and its workshops
survey-needs-themes-funding = Funding the place and its equipment
survey-needs-themes-recruitment = Hiring and keeping mediators
survey-needs-themes-implementation = Starting a place or a project
survey-needs-themes-management = Managing and following the activity
survey-needs-themes-pooling = Sharing resources between places
survey-needs-training = Training the team: by when?
survey-needs-events = Holding events: by when?
survey-needs-content = Content and materials: by when?
survey-needs-animation = Running the place and its workshops: by when?
survey-needs-funding = Funding and equipment: by when?
survey-needs-recruitment = Hiring: by when?
survey-needs-implementation = Starting a place or a project: by when?
survey-needs-management = Tools to manage and follow: by when?
survey-needs-pooling = Sharing resources: by when?
survey-needs-urgency-1 = One day, no date yet
survey-needs-urgency-2 = In more than a year
survey-needs-urgency-3 = Within the year
survey-needs-urgency-4 = Within six months
survey-needs-urgency-5 = At once
survey-needs-help = Which help would be the most useful?
survey-needs-help-meeting = Meeting other places
survey-needs-help-visit = A visit to our place
survey-needs-help-documents = Guides and models
survey-needs-help-remote = Support from a distance
survey-needs-help-none = None for now

## Commands

# $path (text), $count (number)
survey-refused = Questionnaire refused: { $path }. Faults: { $count }.
survey-refused-remedy = Mend the lines above, then check again.
# $id (text): what was typed.
survey-unknown = No survey is called { $id }.
survey-unknown-remedy = The command “palier survey list” lists them.
# $file (text): a file of questionnaires that is not used.
survey-left-out = The questionnaire { $file } cannot be read: it is left out.
# $path (text)
survey-sound = No fault in { $path }.
# $id (text): the survey.
survey-no-such-campaign = The survey { $id } has no campaign that begins on that day.
# $days (text): first days, such as "2026-01-05, 2025-09-01".
survey-other-campaigns = Other campaigns have answers: { $days }. Add --campaign and the date.
