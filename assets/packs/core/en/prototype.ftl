### Lessons of prototypes: from a need to an idea, a first object made and tested, its sheet shared with others.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

### Lesson "prototype.idea": the need first, then several ideas, then a choice.

## Idea: the lesson

# At most 40 characters.
prototype-idea-title = From the need to the idea
# Each outcome: at most 60 characters.
prototype-idea-can-1 = I can say a need in one sentence.
prototype-idea-can-2 = I can compare several ideas.
prototype-idea-can-3 = I can set an idea aside and say why.
# The same gesture on one's own machine.
prototype-idea-home-1 = Phone: take a photo of an object that is not handy at home, and note what is wrong.
prototype-idea-home-2 = Computer: search for “cardboard prototype” and look at 3 examples.
# The card to take away: at most 5 short lines.
prototype-idea-card =
    First the need: who, when, what.
    Then several ideas, without judging.
    I keep the simple and useful idea.
    I note why I set the others aside.
    A prototype can fail: I learn.

## Idea: reading

prototype-idea-what-title = A first try
# At most 55 words.
prototype-idea-what-text =
    A prototype is a first try of an object or a service. It is simple, quick and cheap.

    It shows whether an idea works, before you spend more. Cardboard and sticky tape do very well.

    Everything begins with a real need.

## Idea: sorting ideas

prototype-idea-sort-title = Reading with one hand
# At most 30 words.
prototype-idea-sort-text = Joëlle has an arm in plaster. She wants to read at the table, with €10 and one afternoon. Keep the good idea.
prototype-idea-sort-hint-1 = Open each idea. Compare the cost with Joëlle’s €10.
prototype-idea-sort-hint-2 = The good idea holds the book open, without damage, for little money.
prototype-idea-sort-hint-3 = “Cardboard stand”: choose “Keep this idea”. For the 2 others: “Set aside”.
prototype-idea-sort-done = Well done. The simplest idea answers Joëlle’s need.

## Idea: reading about needs

prototype-idea-need-title = Questions first
# At most 55 words.
prototype-idea-need-text =
    Before you look for a solution, watch the person and listen.

    Who has the problem? When? What do they do today? What have they already tried?

    Write the need in one sentence: “Joëlle wants to read at the table with one hand.” This sentence holds no solution.

## Idea: the workshop

prototype-idea-workshop-title = The shoe repair shop
# At most 30 words.
prototype-idea-workshop-text = Marek’s customers always ask if their shoes are ready. He has €50. Sort his 4 ideas and say why.
prototype-idea-workshop-hint-1 = For each idea: how much does it cost? What does the customer know? What do others see?
prototype-idea-workshop-hint-2 = Only one idea is to be kept. For the others, look for money, need or privacy.
prototype-idea-workshop-hint-3 = Keep “Numbered tickets”. The app: the price. The lights: the need. The open notebook: private information.
prototype-idea-workshop-done = Well done. Marek knows what to try, and why he leaves the rest.

## Idea: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
prototype-idea-check-1-title = What is a prototype for?
prototype-idea-check-1-answer-1 = To sell an object at once.
prototype-idea-check-1-answer-2 = To try an idea at a low price.
prototype-idea-check-1-answer-3 = To replace an object for a long time.
prototype-idea-check-1-why-1 = It is too early: the object has not been tried yet.
prototype-idea-check-1-why-2 = Yes. You learn quickly, without spending much.
prototype-idea-check-1-why-3 = A prototype is not made to last. It is made to learn.

prototype-idea-check-2-title = Which sentence says a need?
prototype-idea-check-2-answer-1 = We must build a robot.
prototype-idea-check-2-answer-2 = 3D printers are wonderful.
prototype-idea-check-2-answer-3 = Ali wants to water his plants for 2 weeks.
prototype-idea-check-2-why-1 = That is already a solution. We do not know who needs it.
prototype-idea-check-2-why-2 = That is an opinion about a tool. Say who has a problem, and when.
prototype-idea-check-2-why-3 = Yes. We know who, what and how long. The solution stays open.

prototype-idea-check-3-title = You have 4 ideas for the same need. What do you do?
prototype-idea-check-3-answer-1 = I compare them: cost, time, use.
prototype-idea-check-3-answer-2 = I choose the most surprising one.
prototype-idea-check-3-answer-3 = I make all 4 at the same time.
prototype-idea-check-3-why-1 = Yes. You keep the simplest one that answers the need.
prototype-idea-check-3-why-2 = Surprise is not enough. Ask whether it answers the need.
prototype-idea-check-3-why-3 = That is long and dear. Compare first, then try one idea.

### Lesson "prototype.make": materials, steps, a test, one change at a time.

## Make: the lesson

# At most 40 characters.
prototype-make-title = Making and testing a prototype
# Each outcome: at most 60 characters.
prototype-make-can-1 = I can get my materials ready.
prototype-make-can-2 = I can put steps in order.
prototype-make-can-3 = I can test, then change one thing at a time.
# The same gesture on one's own machine.
prototype-make-home-1 = Phone: film your trial, then look at what does not work.
prototype-make-home-2 = Computer: write your steps in a document, one on each line.
# The card to take away: at most 5 short lines.
prototype-make-card =
    I get all the materials ready first.
    I follow the steps in order.
    I test as in real life.
    I change one thing, then I test again.
    I note each result.

## Make: reading

prototype-make-plan-title = Get ready before you cut
# At most 55 words.
prototype-make-plan-text =
    A good plan is made of 2 lists: the materials and the steps.

    Choose a material that is easy to find. For each step, ask yourself: what must be done before?

    Measure twice, cut once.

## Make: building

prototype-make-build-title = The book stand
# At most 30 words.
prototype-make-build-text = Joëlle wants her stand in folded cardboard. Take 3 useful objects, then do the 5 steps in order.
prototype-make-build-hint-1 = You need something to measure with, something to cut with, and what the stand is made of.
prototype-make-build-hint-2 = For each step, ask yourself what comes before. You measure before you cut.
prototype-make-build-hint-3 = Take the cardboard, the cutter, the ruler. Steps: measure, cut, mark the folds, fold, put the book on.
prototype-make-build-done = Well done, the first prototype is ready. Now it must be tried.

## Make: reading about tests

prototype-make-one-title = One thing at a time
# At most 55 words.
prototype-make-one-text =
    To test is to use the object as in real life. A trial that fails teaches something.

    Change only one thing, then make the trial again. With 3 changes at once, you do not know which one helped.

    Note each trial: what I did, what I saw.

## Make: testing

prototype-make-try-title = Testing the stand
# At most 30 words.
prototype-make-try-text = Make the 3 trials of the stand. When a trial fails, choose the right change, then try again.
prototype-make-try-hint-1 = Open a trial and read the result. What bent, slid or moved?
prototype-make-try-hint-2 = Too soft: it must be thicker. The page turns by itself: something must hold it.
prototype-make-try-hint-3 = Big book: choose “Double the cardboard”. Page: choose “Add a ledge”. Then open these 2 trials again.
prototype-make-try-done = Well done, the 3 trials have passed. Joëlle can read at the table.

## Make: reading about machines

prototype-make-machines-title = Shared machines
# At most 55 words.
prototype-make-machines-text =
    A fablab is a workshop open to all. There you find machines driven by a computer.

    The 3D printer lays down plastic, layer by layer. The laser cutter cuts thin wood.

    Always ask somebody to help you the first time. Glasses, hair tied back: follow the rules of the place.

## Make: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
prototype-make-check-1-title = The stand leans over. You have 3 ideas to correct it. What do you do?
prototype-make-check-1-answer-1 = I try all 3 together.
prototype-make-check-1-answer-2 = I start again with another material.
prototype-make-check-1-answer-3 = I try one of them, then I test.
prototype-make-check-1-why-1 = If the stand holds, you will not know which idea helped.
prototype-make-check-1-why-2 = That takes long. A small change may be enough.
prototype-make-check-1-why-3 = Yes. That way, you know which change is useful.

prototype-make-check-2-title = A trial fails. What do you do with the result?
prototype-make-check-2-answer-1 = I note it: it teaches me something.
prototype-make-check-2-answer-2 = I forget it: only success counts.
prototype-make-check-2-answer-3 = I stop the project.
prototype-make-check-2-why-1 = Yes. The note saves you from the same mistake.
prototype-make-check-2-why-2 = Without a note, people often make the same mistake again.
prototype-make-check-2-why-3 = In almost every project, a trial fails. Correct it, then try again.

prototype-make-check-3-title = You use a laser cutter for the first time. What do you do?
prototype-make-check-3-answer-1 = I watch a video, then I start it alone.
prototype-make-check-3-answer-2 = I ask somebody to stay with me.
prototype-make-check-3-answer-3 = I start it, then I go out for some air.
prototype-make-check-3-why-1 = A video does not know this machine or its rules. Ask for help there.
prototype-make-check-3-why-2 = Yes. A person of the place shows the gestures and the dangers.
prototype-make-check-3-why-3 = The laser can start a fire. The machine is never left alone.

### Lesson "prototype.share": the sheet of a project, its licence, the fablab.

## Share: the lesson

# At most 40 characters.
prototype-share-title = Sharing your prototype
# Each outcome: at most 60 characters.
prototype-share-can-1 = I can write the sheet of a project.
prototype-share-can-2 = I can choose a free licence.
prototype-share-can-3 = I know what people do in a fablab.
# The same gesture on one's own machine.
prototype-share-home-1 = Phone: take a photo of each step, without faces.
prototype-share-home-2 = Computer: search for “fablab” and the name of your town.
# The card to take away: at most 5 short lines.
prototype-share-card =
    My sheet: a title, the materials, the steps.
    I also write what failed.
    I choose a licence.
    A photo of somebody: I ask.
    My address is not in the sheet.

## Share: reading

prototype-share-why-title = Why write a sheet
# At most 55 words.
prototype-share-why-text =
    With a sheet, another person can make your object again, and make it better.

    It gives the need, the materials with their sizes, the steps and the trials that failed.

    Give it to somebody who has not seen the object. Their questions show what is missing.

## Share: the sheet of the stand

prototype-share-sheet-title = The sheet of the stand
# At most 30 words.
prototype-share-sheet-text = You share Joëlle’s stand. Choose the 3 parts of the sheet, give it a title of 2 words, then publish it.
prototype-share-sheet-hint-1 = Open each line. With your words, another person must be able to make the object.
prototype-share-sheet-hint-2 = Give numbers and an order. Leave out what is private.
prototype-share-sheet-hint-3 = “Read with one hand”, “Cardboard 30 × 40 cm, ruler, cutter”, “Measure, cut, mark, fold”. Type: Folding stand.
prototype-share-sheet-done = Well done. With this sheet, a stranger can help a neighbour.

## Share: reading about licences

prototype-share-licence-title = A licence says what is allowed
# At most 55 words.
prototype-share-licence-text =
    Without a licence, people can do almost nothing with your sheet without asking you.

    Creative Commons offers simple licences. CC BY: people may copy and change it, if they give your name or nickname.

    CC BY-SA adds: copies keep the same licence. You are still the author.

## Share: the sheet of the knob

prototype-share-knob-title = An oven knob repaired
# At most 30 words.
prototype-share-knob-text = At the fablab, Nour printed an oven knob in 3D. Complete her sheet in 4 parts, give it a title of 3 words, then publish.
prototype-share-knob-hint-1 = Think of the person who has the same oven: what must they know?
prototype-share-knob-hint-2 = A trial that failed is useful. A photo shows the object, not people. The licence lets others copy.
prototype-share-knob-hint-3 = “Oven knob, 6 mm shaft”, “5 mm shaft: too tight”, “The knob on the oven”, “CC BY, name: NourFab”. Type: New oven knob.
prototype-share-knob-done = Well done. Other ovens will be repaired instead of thrown away.

## Share: reading about fablabs

prototype-share-fablab-title = The fablab, a shared workshop
# At most 55 words.
prototype-share-fablab-text =
    A fablab shares machines and knowledge. Craftsmen, pupils and retired people meet there.

    A charter gives its spirit: learn, help, share what you have made.

    A visit is often free. Ask for the hours, the price and the training before you come.

## Share: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
prototype-share-check-1-title = What must the sheet of a project hold?
prototype-share-check-1-answer-1 = The materials, the sizes and the steps.
prototype-share-check-1-answer-2 = Only a fine photo.
prototype-share-check-1-answer-3 = The address of the person helped.
prototype-share-check-1-why-1 = Yes. Another person can then make the object.
prototype-share-check-1-why-2 = The photo helps, but it gives neither size nor order.
prototype-share-check-1-why-3 = An address is private. It does not help to make the object.

prototype-share-check-2-title = A sheet is under a CC BY licence. What may you do?
prototype-share-check-2-answer-1 = Read it, but nothing more.
prototype-share-check-2-answer-2 = Copy it and sign it with my name.
prototype-share-check-2-answer-3 = Change it and give the author’s name.
prototype-share-check-2-why-1 = CC BY allows more: copy and change, if you give the author’s name.
prototype-share-check-2-why-2 = You must give the author’s name. Signing in their place is forbidden.
prototype-share-check-2-why-3 = Yes. You give the author and the licence, and you say what you changed.

prototype-share-check-3-title = Should the sheet say that a trial failed?
prototype-share-check-3-answer-1 = No, it looks bad.
prototype-share-check-3-answer-2 = Yes, others avoid the same mistake.
prototype-share-check-3-answer-3 = Only if the trial was expensive.
prototype-share-check-3-why-1 = On the contrary, readers save time and thank you.
prototype-share-check-3-why-2 = Yes. A failed trial that is explained saves time for everybody.
prototype-share-check-3-why-3 = The price changes nothing. Each failed trial teaches something.

### Words that the imitations show.

## Ideas for Joëlle

# Names: at most 25 characters. Costs: at most 40. What it is: at most 40 words. Reasons: at most 110.
prototype-idea-robot-name = Page-turning robot
prototype-idea-robot-detail = €400, several months
prototype-idea-robot-about = A motor and a camera turn the pages. You must learn to program and buy the parts.
prototype-idea-robot-why = Joëlle has €10 and one afternoon. This idea costs €400 and takes months.
prototype-idea-card-name = Cardboard stand
prototype-idea-card-detail = €2, one hour
prototype-idea-card-about = Folded cardboard holds the book open and leaning on the table. One hand is enough to turn the pages.
prototype-idea-card-why = This idea holds the book open, for €2. It answers the need.
prototype-idea-glue-name = Glued pages
prototype-idea-glue-detail = €3, ten minutes
prototype-idea-glue-about = The edges of the book are glued on a board. The book stays open at the same page.
prototype-idea-glue-why = The book is damaged, and the pages cannot be turned any more.

## Ideas for Marek

prototype-idea-app-name = An app made to measure
prototype-idea-app-detail = €6,000, 4 months
prototype-idea-app-about = A company makes an app. Each customer gets an alert when the shoes are ready.
prototype-idea-app-why = The app answers the need, but Marek has €50. Set it aside.
prototype-idea-tickets-name = Numbered tickets
prototype-idea-tickets-detail = €12, one evening
prototype-idea-tickets-about = Each customer has a ticket. In the shop window, a board shows the numbers that are ready, without any name.
prototype-idea-tickets-why = The numbers say what is ready, for €12 and without any name. Keep this idea.
prototype-idea-garland-name = A string of lights
prototype-idea-garland-detail = €30, one hour
prototype-idea-garland-about = A string of lights makes the shop window prettier. It lights up every evening.
prototype-idea-garland-why = It is pretty, but the customer still does not know if the shoes are ready.
prototype-idea-diary-name = An open notebook
prototype-idea-diary-detail = €3, at once
prototype-idea-diary-about = A notebook at the entrance gives the name, the phone number and the order of each customer.
prototype-idea-diary-why = Everybody can read the names and phone numbers. Set this idea aside.

# Reasons to choose from: at most 45 characters.
prototype-sign-money = It costs too much.
prototype-sign-need = It does not answer the need.
prototype-sign-private = It shows private information.

## Materials and steps

# Materials: at most 35 characters. Reasons: at most 110. Steps: at most 40.
prototype-material-cardboard = Thick cardboard
prototype-material-iron = A soldering iron
prototype-material-iron-why = A soldering iron is for electric wires. Here everything is folded cardboard.
prototype-material-cutter = A cutter
prototype-material-ruler = A ruler
prototype-material-paint = A pot of paint
prototype-material-paint-why = The paint can wait. A prototype first shows whether the idea works.
prototype-step-measure = Measure and draw
prototype-step-cut = Cut the cardboard
prototype-step-score = Mark the folds with the ruler
prototype-step-fold = Fold the cardboard
prototype-step-place = Put the book on it

## Trials

# Trials: at most 35 characters. Results: at most 25 words. Changes: at most 45 characters.
prototype-trial-stands = Put a light book on it
prototype-trial-stands-first = The book stands straight. This trial passes the first time.
prototype-trial-heavy = Put a big book on it
prototype-trial-heavy-first = The cardboard is too soft: it bends under the weight, and the book falls.
prototype-trial-heavy-after = The stand stays straight. The big book holds.
prototype-trial-page = Keep the page open
prototype-trial-page-first = Nothing holds the bottom of the pages. The book closes by itself.
prototype-trial-page-after = The pages stay open. Joëlle turns them with one hand.
prototype-change-paint = Paint the stand
prototype-change-lip = Add a ledge
prototype-change-double = Double the cardboard

## The sheet of the stand

# Names of parts: at most 14 characters. Choices: at most 36. Reasons: at most 110. Sheets: at most 45 words.
prototype-sheet-stand-part-1 = The need
prototype-sheet-stand-part-1-choice-1 = Help Joëlle, 12 rue du Port
prototype-sheet-stand-part-1-choice-2 = Read with one hand
prototype-sheet-stand-part-1-choice-3 = Make a fine object
prototype-sheet-stand-part-1-why-1 = An address is private. Say what the person wants to do.
prototype-sheet-stand-part-1-why-3 = Nobody knows what it is for. Say what the person wants to do.
prototype-sheet-stand-part-2 = The materials
prototype-sheet-stand-part-2-choice-1 = Whatever is at hand
prototype-sheet-stand-part-2-choice-2 = Some cardboard
prototype-sheet-stand-part-2-choice-3 = Cardboard 30 × 40 cm, ruler, cutter
prototype-sheet-stand-part-2-why-1 = The reader does not know what to prepare. Give the list and the sizes.
prototype-sheet-stand-part-2-why-2 = Which cardboard, of which size? And with which tools?
prototype-sheet-stand-part-3 = The steps
prototype-sheet-stand-part-3-choice-1 = Measure, cut, mark, fold
prototype-sheet-stand-part-3-choice-2 = Fold, measure, cut, mark
prototype-sheet-stand-part-3-choice-3 = It is easy, look at the photo
prototype-sheet-stand-part-3-why-2 = In this order, you fold before you measure. The stand will be crooked.
prototype-sheet-stand-part-3-why-3 = The photo does not show the order. Write each step.
prototype-sheet-stand-shown = To read with one hand. You need a cardboard of 30 × 40 cm, a ruler and a cutter. Measure, cut, mark the folds, fold. A title is missing.
prototype-sheet-stand-end = The sheet is published (in play). 3 people keep it, and a school makes it again.

## The sheet of the knob

prototype-sheet-knob-part-1 = The object
prototype-sheet-knob-part-1-choice-1 = Oven knob, 6 mm shaft
prototype-sheet-knob-part-1-choice-2 = A small knob
prototype-sheet-knob-part-1-choice-3 = My aunt Rosa’s oven
prototype-sheet-knob-part-1-why-2 = There are a thousand knobs. Give the use and the size of the shaft.
prototype-sheet-knob-part-1-why-3 = The reader does not know this oven. Give the use and the size.
prototype-sheet-knob-part-2 = The trials
prototype-sheet-knob-part-2-choice-1 = Everything worked, I think
prototype-sheet-knob-part-2-choice-2 = 5 mm shaft: too tight
prototype-sheet-knob-part-2-choice-3 = None, it is a secret
prototype-sheet-knob-part-2-why-1 = “I think” helps nobody. Say what you tried and saw.
prototype-sheet-knob-part-2-why-3 = A shared sheet explains. A failed trial saves others from a mistake.
prototype-sheet-knob-part-3 = The photo
prototype-sheet-knob-part-3-choice-1 = A picture taken from another site
prototype-sheet-knob-part-3-choice-2 = The children of the workshop
prototype-sheet-knob-part-3-choice-3 = The knob on the oven
prototype-sheet-knob-part-3-why-1 = This picture has an author, and it is not your knob. Take your own photo.
prototype-sheet-knob-part-3-why-2 = For children, the parents must agree. Show the object instead.
prototype-sheet-knob-part-4 = The licence
prototype-sheet-knob-part-4-choice-1 = Nothing at all
prototype-sheet-knob-part-4-choice-2 = CC BY, name: NourFab
prototype-sheet-knob-part-4-choice-3 = Copying forbidden
prototype-sheet-knob-part-4-why-1 = Without a licence, others dare not copy. Choose a free licence.
prototype-sheet-knob-part-4-why-3 = Nour wants to help other repairs. A free licence allows it.
prototype-sheet-knob-shown = Oven knob, 6 mm shaft. Failed trial: 5 mm, too tight. Photo of the knob on the oven. Licence CC BY, NourFab. A title is missing.
prototype-sheet-knob-end = The sheet is published (in play). A message comes: “Thank you, my oven works again!”
