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
