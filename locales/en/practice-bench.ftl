### The imitation of a prototype bench: ideas, materials and steps, trials, the sheet of the project.
### Buttons: at most 30 characters. What was not right: at most 110, without the words that packs bring.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Buttons

practice-bench-keep = Keep this idea
practice-bench-set-aside = Set aside
practice-bench-go-on = Go on to the steps
practice-bench-materials = See the materials again
practice-bench-preview = See the sheet
practice-bench-publish = Publish the sheet

## Ideas

practice-bench-idea = Idea
practice-bench-cost = Cost
# States of an idea: at most 12 characters.
practice-bench-to-read = to read
practice-bench-kept = kept
practice-bench-aside = set aside
practice-bench-which-reason = Why set this idea aside?
practice-bench-wrong-reason = That is not the reason. Choose “Back” and read the idea again.

## Materials and steps

# States of a material: at most 14 characters.
practice-bench-taken = taken
practice-bench-stored = on the shelf
# $count: how many needed materials are missing.
practice-bench-wrong-material =
    { $count ->
        [one] { $count } object is still missing. Read the instruction again.
       *[other] { $count } objects are still missing. Read the instruction again.
    }
# State of a step; at most 12 characters.
practice-bench-to-do = to do
# $rank: rank of a step that is done. At most 12 characters.
practice-bench-rank = step { $rank }
# $step: the step that was chosen too early.
practice-bench-wrong-order = “{ $step }”: another step comes first.

## Trials

practice-bench-trial = Trial
# States of a trial: at most 14 characters.
practice-bench-untried = to try
practice-bench-failed = to correct
practice-bench-changed = to try again
practice-bench-passed = passed
practice-bench-which-change = What do you change?
practice-bench-wrong-change = This change does not solve that problem. Read the result of the trial again.

## The sheet of a project

# State of a part of the sheet; at most 12 characters.
practice-bench-to-choose = to choose
practice-bench-title = Title
# A title, typed by "show me how".
practice-bench-example = My prototype step by step
# $part: name of the part of the sheet.
practice-bench-wrong-missing = A part is missing: { $part }. Choose that line.
# $count: how many words are missing.
practice-bench-wrong-few-words =
    { $count ->
        [one] The title is a little short. Add { $count } more word.
       *[other] The title is a little short. Add { $count } more words.
    }
