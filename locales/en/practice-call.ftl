### The imitation of a video call: an invitation, microphone and camera, chat, a document to show, a waiting room.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.

## Call: places

practice-call-from = From
practice-call-link = Link
practice-call-name = Your name
practice-call-text = Your message
practice-call-which-window = What do you want to show?
# $window: title of the window that the others see.
practice-call-shown = You are showing: { $window }
practice-call-nobody = Nobody is waiting any more.
practice-call-guest = Name shown
practice-call-on-list = On the list

## Call: microphone and camera, a name then a state, in two columns

practice-call-microphone = Microphone
practice-call-microphone-on = on
practice-call-microphone-off = muted
practice-call-camera = Camera
practice-call-camera-on = on
practice-call-camera-off = off

## Call: buttons

practice-call-join = Join the call
practice-call-enter = Enter the call
practice-call-chat = Write a message
practice-call-send = Send
practice-call-share = Share a document
practice-call-stop = Stop sharing
practice-call-leave = Leave the call
practice-call-whole = My whole screen
practice-call-admit = Let in
practice-call-refuse = Refuse
practice-call-invited = See the guest list
practice-call-lock = Lock the meeting

## Call: what happens now; at most 55 characters each

practice-call-now-mute = Somebody is speaking. Your side is noisy.
practice-call-now-speak = You are asked a question, but nobody hears you.
practice-call-now-see = The others cannot see your face.
practice-call-now-hide = A person walks behind you. Hide your picture.
practice-call-now-chat = You are asked for a short written message.
practice-call-now-share = It is your turn to show the document.
practice-call-now-stop = Everybody has read the document.
practice-call-now-leave = It is over: everybody says goodbye.

## Call: what "show me how" writes

practice-call-example-name = Camille
practice-call-example = Thank you all

## Call: not what was asked; at most 110 characters each

# $from: who sent the invitation to follow.
practice-call-wrong-invitation = Not this call. Choose “Back” and open the invitation from: { $from }.
practice-call-wrong-no-name = The “Your name” box is empty. Type an invented first name.
practice-call-wrong-microphone-on = Your microphone is on. Choose the line “Microphone” to mute it.
practice-call-wrong-microphone-off = Your microphone is muted. Choose the line “Microphone” to turn it on.
practice-call-wrong-camera-on = Your camera is on. Choose the line “Camera” to turn it off.
practice-call-wrong-camera-off = Your camera is off. Choose the line “Camera” to turn it on.
practice-call-wrong-moment = It is not time yet. Read the sentence above “Microphone”.
# $count: how many words are missing.
practice-call-wrong-few-words =
    { $count ->
        [one] The message is a little short. Add { $count } more word.
       *[other] The message is a little short. Add { $count } more words.
    }
practice-call-wrong-whole = The others would also see your e-mails and photos. Choose a single window.
# $window: title of the window to show.
practice-call-wrong-window = Not this document. Choose: { $window }.
# $guest: name that a person in the waiting room shows.
practice-call-wrong-admitted = { $guest } is not on your list. Choose “Refuse”.
# $guest: name that a person in the waiting room shows.
practice-call-wrong-refused = { $guest } is on your list. Choose “Let in”.
practice-call-wrong-lock = People are still waiting. Answer each of them first.
