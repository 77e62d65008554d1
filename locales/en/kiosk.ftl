### The public side: from the attract screen to goodbye.

## Attract screen

attract-title = Palier
# The greeting, said in each language at once: 30 letters at most.
attract-hello = Hello! Press any key.
attract-begin = Start
attract-leave = Leave Palier
attract-demo = Demonstration: the data is invented.
# Shown on an unattended machine where nobody is staff yet.
attract-no-staff = To the installer: nobody will be able to leave. Close Palier, then run “palier staff add”.
attract-no-records = Nothing is being recorded today. Please tell a mediator.

## Choice of a language

languages-title = Choose your language

## What would you like to do?

wishes-title = What would you like to do?
wishes-learn = Learn
# Beside the name of a level: 30 letters at most.
wishes-basic = keyboard, e-mail, safety
wishes-intermediate = write, see, buy
wishes-advanced = public services, health
wishes-path = A path made for me
wishes-unsure = I don’t know: find where to begin
wishes-otherwise = Something else
wishes-need = Say it in my own words
wishes-today = I have something to do online today
wishes-resume = I have a resume code

## The usages of a level

level-text = Choose a subject.

## A need in everyday words, and something to do today

need-title = Say it in your own words
need-text = Type one or two words, for example: see my grandchildren.
# Beside the field to type in: 16 letters at most.
need-field = I look for
today-field = Procedure
search-more = See more
search-again = Back to the top of the list
search-nothing = Nothing is like these words. Try another word, or call somebody.

## Paths

paths-title = A path made for me
paths-text = A path brings several lessons together. Choose what is most like you today.
paths-which = Choose a path.
path-completed = This path is done. You can do each lesson again.

## Placement: never called a test

placement-title = Find where to begin (2 minutes at most)
placement-text = In the last 3 months:
placement-yes = Yes
placement-no = No
placement-skip = I would rather skip
placement-before = Previous question
placement-stop = See the result now
placement-found-title = Where to begin
# Beside a competence area in which nothing was done yet.
placement-found-new = to discover
placement-found-text = This is an idea to begin with. You choose.
placement-found-nothing = You said nothing yet: simply begin at the beginning.
placement-found-other = Choose something else
placement-again-title = And now?
placement-again-text = After this lesson:
placement-again-stop = Stop here

## Resume code

code-title = My resume code
code-text = Type the letters and digits of your card. Blanks do not count.
# Beside the field: 16 letters at most.
code-field = Code
code-take = Go on
code-wrong-empty = The field is empty. Type your code.
# $sign: the character typed.
code-wrong-sign = The sign “{ $sign }” is in no code. Look at it again.
code-wrong-short = Some signs are missing. A code has groups of 4.
code-wrong-long = There are too many signs. Erase the end.
code-wrong-check = One sign is wrong, or two changed places. Compare with your card.
code-wrong-pack = This code comes from a kiosk with other contents. Choose a subject, or call somebody.
code-welcome-title = Good to see you again
# $count (number): lessons done.
code-welcome-done =
    { $count ->
        [0] Your path is back.
        [one] { $count } lesson is already done.
       *[other] { $count } lessons are already done.
    }
# $count (number): lessons that this kiosk does not have.
code-welcome-unknown =
    { $count ->
        [one] { $count } lesson is not on this kiosk.
       *[other] { $count } lessons are not on this kiosk.
    }
code-welcome-edition = The contents have changed since your visit. What you did is kept.
code-welcome-on = Go on

## What to take away

away-title = Your resume code
away-text = Copy this code, or take a photo of it. Next time, choose “I have a resume code”.
away-print = Print
away-printed = The card is coming out of the printer.
away-not-printed = The printer does not answer. Copy the code by hand.
away-back = Back

## Lessons

lessons-text = Choose a lesson.
lessons-done = done
# $minutes (number): beside a lesson's title, 12 letters at most.
lessons-minutes = { $minutes } min

lesson-gone = This lesson is no longer here.
lesson-continue = Continue
lesson-before = Previous step
lesson-undo = Undo the last action
lesson-show = Show me how
lesson-call = Call somebody

## Last screen of a lesson

done-title = Well done, you have finished!
done-home = At home, on your own device
done-feeling = How did it go?
done-more = Do something else
# $title: the next lesson of the path.
done-next = Next on the path: { $title }
done-again = And now? (1 minute)
done-away = Take my resume code away
done-end = I have finished

## Something to do today

today-title = Which procedure?
today-text = We tell you what to prepare, then somebody helps you.
today-official = Official name
today-time = Time needed
today-bring = Bring with you
today-call = Call a mediator
today-practice = Rehearse on a form like it
today-end = I have finished

## Goodbye

goodbye-title = Goodbye, see you soon
goodbye-text = Everything you wrote is erased.
goodbye-end = Close

## Help

help-title = Help
help-move = Up and down arrows: move from line to line.
help-confirm = Enter, or the number of the line: choose.
help-back = Esc: go back.
help-pointer = Mouse or finger: touch the line.
help-safe = Nothing here can break anything. Feel free to try.
help-call = Call a mediator

overlay-close = Close

## Display

display-title = Display
display-normal = Normal colours
display-contrast = High contrast
display-no-colour = No colour

## Still there?

still-title = Are you still there?
still-text = With no answer in 30 seconds, everything will be erased for the next person.
still-yes = Yes, I am still here
still-no = No, I have finished

## A call was made

called-title = Somebody is coming
# Before a large number.
called-number = Your number
called-text = Stay here. You can carry on while you wait.
called-close = Continue

## Leaving the program

leave-title = Leave Palier?
leave-text = The welcome screen will no longer be shown.
leave-no = No, stay
leave-yes = Yes, leave

## Keys on the screen: 7 letters at most

keys-letters = abc
keys-capitals = Shift
keys-latin = abc
keys-signs = 123
keys-space = space
keys-erase = erase
keys-hide = close
