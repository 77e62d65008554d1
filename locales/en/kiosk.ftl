### The public side: from the attract screen to goodbye.

## Attract screen

attract-title = Palier
# The greeting, said in each language at once: 30 letters at most.
attract-hello = Hello! Press any key.
attract-begin = Start
attract-leave = Leave Palier
attract-demo = Demonstration: the data is invented.
attract-no-records = Nothing is being recorded today. Please tell a mediator.

## Choice of a language

languages-title = Choose your language

## What would you like to do?

wishes-title = What would you like to do?
wishes-otherwise = Something else
wishes-unsure = I don’t know
wishes-today = I have an official procedure to do today

## Lessons

lessons-text = Choose a lesson.
lessons-start-title = Let’s start at the beginning
lessons-start-text = Here are the first steps. You can stop whenever you like.
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
done-end = I have finished

## Something to do today

today-title = Which procedure?
today-text = We tell you what to prepare, then somebody helps you.
today-official = Official name
today-time = Time needed
today-bring = Bring with you
today-call = Call a mediator
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
