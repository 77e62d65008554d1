### Lesson "first-steps.keyboard-pointer": screen words, pointing, typing, capital letters, erasing.

## The lesson

# At most 40 characters.
first-steps-keyboard-pointer-title = The keyboard and the pointer
# Each outcome: at most 60 characters.
first-steps-keyboard-pointer-can-1 = I can point and choose with the pointer.
first-steps-keyboard-pointer-can-2 = I can type a word with the keyboard.
first-steps-keyboard-pointer-can-3 = I can correct a mistake.
# The same gesture on one's own machine: one line each.
first-steps-keyboard-pointer-home-1 = Phone: touch an empty box, the keyboard appears.
first-steps-keyboard-pointer-home-2 = Computer: click in an empty box, then type.
# The card to take away: at most 5 short lines.
first-steps-keyboard-pointer-card =
    Pointer: it follows the mouse or finger.
    Click: press, then let go.
    Capital letter: hold Shift and type.
    Mistake: the erase key.
    I take my time.

## Reading: the words of the screen

first-steps-keyboard-pointer-words-title = The words of the screen
# At most 55 words.
first-steps-keyboard-pointer-words-text =
    The screen shows text and pictures. A window is a part of the screen.

    The pointer is a mark that follows the mouse or your finger. To click is to press, then let go.

    A key is a button of the keyboard. Nothing here can break anything.

## Practice: pointing

first-steps-keyboard-pointer-point-title = Pointing and clicking
# At most 30 words.
first-steps-keyboard-pointer-point-text = Move the pointer to the box that is asked for, then click. Touch screen: touch the box. No mouse: arrow keys, then Enter.
first-steps-keyboard-pointer-point-hint-1 = Read the name that is asked for, above the boxes. Then look for the box with this name.
first-steps-keyboard-pointer-point-hint-2 = Move the mouse slowly. Stop in the middle of the box, then click once. Another box breaks nothing.
first-steps-keyboard-pointer-point-hint-3 = On the keyboard, press the arrow keys until you reach the box. Then press the Enter key.
first-steps-keyboard-pointer-point-done = Well done, you can point at a box and click on it.
# Labels of the boxes: at most 10 characters.
first-steps-keyboard-pointer-point-place-1 = the house
first-steps-keyboard-pointer-point-place-2 = the sun
first-steps-keyboard-pointer-point-place-3 = the tree
first-steps-keyboard-pointer-point-place-4 = the moon
first-steps-keyboard-pointer-point-place-5 = the bread
first-steps-keyboard-pointer-point-place-6 = the sea

## Practice: typing small letters

first-steps-keyboard-pointer-type-title = Typing 3 words
first-steps-keyboard-pointer-type-text = Type the word shown, one letter after another. Take your time. A wrong letter is not written and breaks nothing.
first-steps-keyboard-pointer-type-hint-1 = Read the first letter of the word. Look for the same letter on the keyboard.
first-steps-keyboard-pointer-type-hint-2 = Press once, then let go. You can also choose the letter on the keyboard of the screen.
# The letters of the three words below.
first-steps-keyboard-pointer-type-hint-3 = For “tea”: T, E, A. For “music”: M, U, S, I, C. For “keyboard”: K, E, Y, B, O, A, R, D.
first-steps-keyboard-pointer-type-done = Well done, you can find the letters and type a word.
# Words to type: 2 to 8 letters, small letters only.
first-steps-keyboard-pointer-type-word-1 = tea
first-steps-keyboard-pointer-type-word-2 = music
first-steps-keyboard-pointer-type-word-3 = keyboard

## Practice: capital letters

# In a language without capitals or accents: a word and a number.
first-steps-keyboard-pointer-capitals-title = Capital letters and digits
first-steps-keyboard-pointer-capitals-text = A capital is a large letter. Hold the Shift key, type the letter, then let go. Type a first name, then a date.
first-steps-keyboard-pointer-capitals-hint-1 = There are 2 Shift keys, on the left and on the right. They often show an arrow pointing up.
first-steps-keyboard-pointer-capitals-hint-2 = Hold Shift while you type the large letter. Let go for the others. The keyboard of the screen works too.
first-steps-keyboard-pointer-capitals-hint-3 = Paul: Shift with P, then a, u, l. Date: 7, space (the long key), Shift with M, a, y. French keyboard: Shift with 7.
first-steps-keyboard-pointer-capitals-done = Well done, you can type a capital letter and a digit.
first-steps-keyboard-pointer-capitals-word-1 = Paul
first-steps-keyboard-pointer-capitals-word-2 = 7 May

## Practice: erasing

first-steps-keyboard-pointer-erase-title = Correcting a word
first-steps-keyboard-pointer-erase-text = A finger slipped: 2 letters have changed places. The erase key takes away the last letter. Correct the word.
first-steps-keyboard-pointer-erase-hint-1 = The erase key is at the end of the row of digits. It shows an arrow pointing left.
first-steps-keyboard-pointer-erase-hint-2 = Each press takes away one letter, at the end of the word. Take away the last 2 letters.
first-steps-keyboard-pointer-erase-hint-3 = Press the erase key 2 times. What is left is “gard”. Type e, then n.
first-steps-keyboard-pointer-erase-done = Well done, you can correct a word.
# The right word, then the same word with its last two letters in the wrong order.
first-steps-keyboard-pointer-erase-word-1 = garden
first-steps-keyboard-pointer-erase-start-1 = gardne

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
first-steps-keyboard-pointer-check-1-title = You have typed one letter too many. Which key takes it away?
first-steps-keyboard-pointer-check-1-answer-1 = The Enter key.
first-steps-keyboard-pointer-check-1-answer-2 = The erase key.
first-steps-keyboard-pointer-check-1-answer-3 = The Shift key.
first-steps-keyboard-pointer-check-1-why-1 = The Enter key says “I continue”. The erase key takes away the last letter.
first-steps-keyboard-pointer-check-1-why-2 = Yes. Each press takes away the last letter.
first-steps-keyboard-pointer-check-1-why-3 = The Shift key is for capital letters. The erase key takes away the last letter.

first-steps-keyboard-pointer-check-2-title = What does “to click” mean?
first-steps-keyboard-pointer-check-2-answer-1 = To press the mouse button, then let go.
first-steps-keyboard-pointer-check-2-answer-2 = To move the mouse without pressing.
first-steps-keyboard-pointer-check-2-answer-3 = To type a word on the keyboard.
first-steps-keyboard-pointer-check-2-why-1 = Yes. One short press is enough. On a touch screen, you touch with your finger.
first-steps-keyboard-pointer-check-2-why-2 = That is the start of the gesture: the pointer moves. To click, then press the button.
first-steps-keyboard-pointer-check-2-why-3 = On the keyboard, we say “to type”. You click with the mouse: press, then let go.

first-steps-keyboard-pointer-check-3-title = Here, you press a wrong key. What happens?
first-steps-keyboard-pointer-check-3-answer-1 = The machine breaks down.
first-steps-keyboard-pointer-check-3-answer-2 = I must start again from the beginning.
first-steps-keyboard-pointer-check-3-answer-3 = Nothing serious: I correct it and continue.
first-steps-keyboard-pointer-check-3-why-1 = Do not worry: a key does not break the machine. You correct it and continue.
first-steps-keyboard-pointer-check-3-why-2 = Your work is still there. You only correct the mistake, then you continue.
first-steps-keyboard-pointer-check-3-why-3 = Yes. Everybody presses a wrong key sometimes, and a mistake can be corrected.

### Lesson "first-steps.screen": window, tab, menu, button, scrolling, questions of a window.

## Screen: the lesson

# At most 40 characters.
first-steps-screen-title = The words of the screen
# Each outcome: at most 60 characters.
first-steps-screen-can-1 = I can name the parts of a window.
first-steps-screen-can-2 = I can scroll a page.
first-steps-screen-can-3 = I can answer the question of a window.
# The same gesture on one's own machine.
first-steps-screen-home-1 = Phone: slide your finger up to see what follows.
first-steps-screen-home-2 = Computer: turn the wheel of the mouse to see what follows.
# The card to take away: at most 5 short lines.
first-steps-screen-card =
    Window: a part of the screen.
    Tab: an open page, at the top.
    Menu: the list of what I can do.
    Scroll: see what is further down.
    Cancel: I go back and change nothing.

## Screen: reading

first-steps-screen-words-title = A window and its parts
# At most 55 words.
first-steps-screen-words-text =
    A window shows a page or a tool. At the top, each tab keeps a page open.

    The menu is the list of what you can do. You press its buttons.

    “Close” or a cross takes the window away. You can always open it again.

## Screen: pointing at the parts

first-steps-screen-parts-title = The plan of a window
# At most 30 words.
first-steps-screen-parts-text = Here is a window seen from far away. Choose the part that is asked for: with the mouse, a finger, or the arrow keys then Enter.
first-steps-screen-parts-hint-1 = Read the name that is asked for, above the boxes. Look for the box with this name.
first-steps-screen-parts-hint-2 = The tabs and “Close” are at the top. The menu is at the side. The button is at the bottom.
first-steps-screen-parts-hint-3 = On the keyboard, press the arrow keys until you reach the box. Then press Enter.
first-steps-screen-parts-done = Well done, you know the parts of a window.
# Labels of the boxes: at most 10 characters. Two tabs, the cross, the menu, the page, the scroll bar, a button.
first-steps-screen-parts-place-1 = Tab 1
first-steps-screen-parts-place-2 = Tab 2
first-steps-screen-parts-place-3 = Close
first-steps-screen-parts-place-4 = Menu
first-steps-screen-parts-place-5 = Page
first-steps-screen-parts-place-6 = Scroll
first-steps-screen-parts-place-7 = Button

## Screen: reading about scrolling and questions

first-steps-screen-move-title = Seeing more, answering
# At most 55 words.
first-steps-screen-move-text =
    A page is often longer than the screen. To scroll is to make it go up or down.

    Sometimes a small window asks a question. First read its title, then its buttons.

    “Cancel” means: I go back, nothing changes. Take your time.

## Screen: answering windows

first-steps-screen-answer-title = Answering a window
first-steps-screen-answer-text = 4 windows ask you a question. Each one says what you want. Choose the right button.
first-steps-screen-answer-hint-1 = Read the sentence below the title: it says what you want to do.
first-steps-screen-answer-hint-2 = “Cancel” goes back to the page and changes nothing. “Save” keeps your work.
first-steps-screen-answer-hint-3 = In this order: “Scroll down”, “Cancel”, “Close this tab”, “Save”.
first-steps-screen-answer-done = Well done, you can read a window and answer it.

## Screen: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
first-steps-screen-check-1-title = You do not see the “Confirm” button of the page. What do you do?
first-steps-screen-check-1-answer-1 = I switch the device off and on again.
first-steps-screen-check-1-answer-2 = I close the window.
first-steps-screen-check-1-answer-3 = I scroll down the page.
first-steps-screen-check-1-why-1 = The device is fine. The page is longer than the screen: scroll down.
first-steps-screen-check-1-why-2 = Closing takes the page away with what you wrote. Scroll down instead.
first-steps-screen-check-1-why-3 = Yes. The button is often at the end of the page, further down.

first-steps-screen-check-2-title = What does the “Cancel” button mean?
first-steps-screen-check-2-answer-1 = I go back, nothing changes.
first-steps-screen-check-2-answer-2 = I erase all my work.
first-steps-screen-check-2-answer-3 = I agree.
first-steps-screen-check-2-why-1 = Yes. The question closes, and everything stays as before.
first-steps-screen-check-2-why-2 = Cancel does not erase your work. The question closes, and everything stays as before.
first-steps-screen-check-2-why-3 = To say yes, it is often “OK” or “Confirm”. Cancel means: I go back.

first-steps-screen-check-3-title = What is a tab?
first-steps-screen-check-3-answer-1 = A key of the keyboard.
first-steps-screen-check-3-answer-2 = An open page, kept at the top of the window.
first-steps-screen-check-3-answer-3 = A picture that moves.
first-steps-screen-check-3-why-1 = There is also a Tab key. On the screen, a tab keeps a page open, at the top.
first-steps-screen-check-3-why-2 = Yes. Each tab keeps a page. You go from one to another.
first-steps-screen-check-3-why-3 = A picture that moves is often an advert. A tab keeps a page open, at the top.

### Lesson "first-steps.touch": touch gestures, accents and signs of a touch keyboard.

## Touch: the lesson

# At most 40 characters.
first-steps-touch-title = Gestures on a touch screen
# Each outcome: at most 60 characters.
first-steps-touch-can-1 = I can touch, slide and enlarge.
first-steps-touch-can-2 = I can find an accent or a sign.
first-steps-touch-can-3 = I can write @ and €.
# The same gesture on one's own machine.
first-steps-touch-home-1 = Phone: press and hold the letter e, the accents appear.
first-steps-touch-home-2 = French computer: é is on key 2. @: Alt Gr and 0. €: Alt Gr and E.
# The card to take away: at most 5 short lines.
first-steps-touch-card =
    Touch: open or choose.
    Slide: see what follows.
    Spread 2 fingers: enlarge.
    Press and hold: accents, other choices.
    ?123: digits and signs.

## Touch: reading

first-steps-touch-gestures-title = 4 gestures of the finger
# At most 55 words.
first-steps-touch-gestures-text =
    A touch screen answers your finger. Touching once opens or chooses.

    Sliding the finger scrolls. Spreading 2 fingers enlarges a photo.

    Pressing and holding shows other choices. A light gesture works better than a strong one.

## Touch: small boxes, near to each other

first-steps-touch-icons-title = Touching the right icon
# At most 30 words.
first-steps-touch-icons-text = An icon is a small picture that opens an app (a program). Touch the icon that is asked for. No touch screen: mouse, or arrow keys then Enter.
first-steps-touch-icons-hint-1 = Read the name that is asked for, then look for the icon. They are close: aim at the middle.
first-steps-touch-icons-hint-2 = Put down the tip of your finger, then lift it at once. Another icon breaks nothing.
first-steps-touch-icons-hint-3 = On the keyboard, press the arrow keys until you reach the icon. Then press Enter.
first-steps-touch-icons-done = Well done, your gesture is precise.
# Labels of the boxes: at most 10 characters.
first-steps-touch-icons-place-1 = Calls
first-steps-touch-icons-place-2 = Photos
first-steps-touch-icons-place-3 = Weather
first-steps-touch-icons-place-4 = Maps
first-steps-touch-icons-place-5 = Messages
first-steps-touch-icons-place-6 = Settings

## Touch: which gesture

first-steps-touch-choose-title = Choosing the right gesture
first-steps-touch-choose-text = You are holding a phone. For each screen, choose the gesture that fits.
first-steps-touch-choose-hint-1 = Think of the 4 gestures: touch, slide, spread 2 fingers, press and hold.
first-steps-touch-choose-hint-2 = Spreading 2 fingers enlarges. Sliding shows what follows. Touching opens. Pressing and holding shows accents.
first-steps-touch-choose-hint-3 = In this order: “Spread 2 fingers”, “Slide the finger up”, “Touch Weather once”, “Press and hold e”.
first-steps-touch-choose-done = Well done, you know the 4 gestures.

## Touch: reading about signs

first-steps-touch-signs-title = Accents and signs
# At most 55 words.
first-steps-touch-signs-text =
    On a phone, the keyboard appears when you touch an empty box.

    The key ?123 shows digits and signs. The key ABC brings the letters back.

    The sign @ is called “at” (arobase in French). It is in all e-mail addresses. € means euro.

## Touch: typing signs

first-steps-touch-type-title = Typing signs
# At most 30 words.
first-steps-touch-type-text = Type the 3 words shown: a question mark, the sign @ and the sign €. With a finger, open the keyboard of the screen.
first-steps-touch-type-hint-1 = Type one sign after another. A wrong sign is not written.
# Keys of a French keyboard.
first-steps-touch-type-hint-2 = Keyboard of the screen: touch 123 to see digits, ? and €. Other keyboard: Alt Gr is to the right of the space bar.
first-steps-touch-type-hint-3 = French keyboard: for ?, Shift with the comma. For @, hold Alt Gr with 0. For 20 €: Shift with 2, Shift with 0, a space, Alt Gr with E.
first-steps-touch-type-done = Well done, you can type signs.
# Words to type: 2 to 8 characters that are on the keys of the screen: with ?, with @, with a number and €.
first-steps-touch-type-word-1 = why?
first-steps-touch-type-word-2 = leila@
# An ordinary space.
first-steps-touch-type-word-3 = 20 €

## Touch: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
first-steps-touch-check-1-title = The photo is too small. Which gesture enlarges it?
first-steps-touch-check-1-answer-1 = Pressing very hard.
first-steps-touch-check-1-answer-2 = Spreading 2 fingers on the photo.
first-steps-touch-check-1-answer-3 = Sliding the finger down.
first-steps-touch-check-1-why-1 = Strength changes nothing: the screen feels even a light finger. Spread 2 fingers.
first-steps-touch-check-1-why-2 = Yes. To make the photo small, bring the 2 fingers together.
first-steps-touch-check-1-why-3 = Sliding scrolls the page. To enlarge, spread 2 fingers.

first-steps-touch-check-2-title = How do you write “é” on the keyboard of a phone?
first-steps-touch-check-2-answer-1 = Touch the letter e twice.
first-steps-touch-check-2-answer-2 = Shake the phone.
first-steps-touch-check-2-answer-3 = Press and hold the letter e.
first-steps-touch-check-2-why-1 = Touching twice writes “ee”. Press and hold: the accents appear.
first-steps-touch-check-2-why-2 = On some phones, shaking undoes what you type. Press and hold the letter e instead.
first-steps-touch-check-2-why-3 = Yes. The accents appear. Slide your finger to the one you want.

first-steps-touch-check-3-title = Where is the sign @ on the keyboard of a phone?
first-steps-touch-check-3-answer-1 = With the key ?123, among the signs.
first-steps-touch-check-3-answer-2 = Nowhere: you need a computer.
first-steps-touch-check-3-answer-3 = In the Settings menu.
first-steps-touch-check-3-why-1 = Yes. And when an e-mail address is asked for, @ is often already there.
first-steps-touch-check-3-why-2 = Every phone has this sign. Touch ?123 to see the signs.
first-steps-touch-check-3-why-3 = The settings change the phone. The signs are on the keyboard, with the key ?123.

### What the imitations show.

## Windows

# Place: at most 14 characters. Title: at most 34. Text: at most 2 rows of 56. Choices: at most 40. Reasons: at most 130.
first-steps-window-scroll-place = Page
first-steps-window-scroll-title = Joining the library
first-steps-window-scroll-body = The page goes on further down. You are looking for the “Confirm” button.
first-steps-window-scroll-choice-1 = Close the page
first-steps-window-scroll-choice-2 = Scroll down
first-steps-window-scroll-choice-3 = Start again
first-steps-window-scroll-why-1 = Closing takes the page away. The button is further down: scroll.
first-steps-window-scroll-why-3 = Your work is right. The button is only further down: scroll.

first-steps-window-print-place = Question
first-steps-window-print-title = Print this page?
first-steps-window-print-body = You only wanted to read it. Go back to the page.
first-steps-window-print-choice-1 = Print
first-steps-window-print-choice-2 = Cancel
first-steps-window-print-why-1 = The page would come out on paper. To go back and change nothing, choose “Cancel”.

first-steps-window-tab-place = Question
first-steps-window-tab-title = Close the tabs?
first-steps-window-tab-body = You have 3 open pages. You have finished with only one.
first-steps-window-tab-choice-1 = Close this tab
first-steps-window-tab-choice-2 = Close the 3 tabs
first-steps-window-tab-why-2 = The 3 pages would close. Close only the one that is finished.

first-steps-window-keep-place = Question
first-steps-window-keep-title = Save your letter?
first-steps-window-keep-body = You are closing the window. You want to keep the letter.
first-steps-window-keep-choice-1 = Do not save
first-steps-window-keep-choice-2 = Cancel
first-steps-window-keep-choice-3 = Save
first-steps-window-keep-why-1 = The letter would be lost. To keep it, choose “Save”.
first-steps-window-keep-why-2 = “Cancel” goes back to the letter without closing it. To keep it, choose “Save”.

first-steps-window-enlarge-place = Photo
first-steps-window-enlarge-title = The school party
first-steps-window-enlarge-body = The faces are too small. You want to see them better.
first-steps-window-enlarge-choice-1 = Press harder
first-steps-window-enlarge-choice-2 = Slide the finger
first-steps-window-enlarge-choice-3 = Spread 2 fingers
first-steps-window-enlarge-why-1 = Strength changes nothing. You need 2 fingers that move apart.
first-steps-window-enlarge-why-2 = Sliding goes to another photo. You need 2 fingers that move apart.

first-steps-window-further-place = Newspaper
first-steps-window-further-title = A long article
first-steps-window-further-body = You want to read what follows, further down the page.
first-steps-window-further-choice-1 = Slide the finger up
first-steps-window-further-choice-2 = Press and hold the text
first-steps-window-further-choice-3 = Spread 2 fingers
first-steps-window-further-why-2 = Pressing and holding selects a word. To see what follows, push the page up.
first-steps-window-further-why-3 = Spreading 2 fingers enlarges. To see what follows, push the page up.

first-steps-window-open-place = Home screen
first-steps-window-open-title = The icons of your apps
first-steps-window-open-body = You want to open the Weather app.
first-steps-window-open-choice-1 = Press and hold Weather
first-steps-window-open-choice-2 = Touch Weather once
first-steps-window-open-choice-3 = Slide the finger over Weather
first-steps-window-open-why-1 = Pressing and holding is for moving or deleting. To open, a light touch is enough.
first-steps-window-open-why-3 = Sliding goes to another page of icons. To open, touch once.

first-steps-window-accent-place = Keyboard
first-steps-window-accent-title = A message for Zoé
first-steps-window-accent-body = You want to write the letter é.
first-steps-window-accent-choice-1 = Touch e once
first-steps-window-accent-choice-2 = Touch e twice
first-steps-window-accent-choice-3 = Press and hold e
first-steps-window-accent-why-1 = One touch writes e, without an accent. Leave the finger there.
first-steps-window-accent-why-2 = Two touches write ee. Leave the finger there.
