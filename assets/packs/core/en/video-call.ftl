### Lessons "video-call.join", "video-call.family", "video-call.meeting": an imitation video call.
### Words in quotation marks are the labels of fields and buttons of the interface: keep them the same on both sides.

## Lesson video-call.join

# At most 40 characters.
video-call-join-title = Joining a video call
# Each outcome: at most 60 characters.
video-call-join-can-1 = I can enter a call with a link.
video-call-join-can-2 = I can mute and unmute my microphone.
video-call-join-can-3 = I can turn my camera on and off.
# The same gesture on one's own machine: at most 3 rows each.
video-call-join-home-1 = Phone: open the invitation message, then touch the link.
video-call-join-home-2 = Computer: open the link, allow the microphone and the camera, then enter.
# The card to take away: at most 5 short lines.
video-call-join-card =
    The link is in the invitation.
    I enter with the microphone muted.
    I turn it on to speak.
    I write if I cannot speak.
    I leave the call at the end.

video-call-join-why-title = Seeing and speaking from far away
# At most 55 words.
video-call-join-why-text =
    In a video call, people far apart see and hear each other. In France, people also say “visio”.

    You receive an invitation with a link: an address to open. The microphone takes your voice. The camera takes your picture.

    Here, nobody sees you and nobody hears you.

video-call-join-enter-title = Entering a call
# At most 30 words.
video-call-join-enter-text = Mrs Petit, a job adviser, invites you. Join her call with an invented first name. Before entering, mute the microphone and turn the camera on.
# Hints: at most 3 rows each; the third says exactly what to press or type.
video-call-join-enter-hint-1 = Open the invitation from Mrs Petit. Below the message, look for a way to join the call.
video-call-join-enter-hint-2 = “Join the call” opens a page where you get ready. There, choose a line to change its state.
video-call-join-enter-hint-3 = “Mrs Petit”, “Join the call”. Type Rosa. Choose “Microphone”, then “Camera”, then “Enter the call”.
video-call-join-enter-done = Well done, you can enter a call. You chose what the others see and hear.

video-call-join-manners-title = During the call
video-call-join-manners-text =
    When another person speaks, mute your microphone. The others no longer hear the noises around you.

    Is it your turn? Turn the microphone on, then speak.

    Do you prefer to write? The chat takes a short message that everybody reads.

    At the end, leave the call: the camera turns off.

video-call-join-talk-title = Speaking, writing, leaving
video-call-join-talk-text = Join the school meeting, microphone muted and camera on. Then a sentence says what is happening. Do what it asks.
video-call-join-talk-hint-1 = Read the sentence above “Microphone”. It changes after each right act.
video-call-join-talk-hint-2 = Nobody hears you? Turn the microphone on. Another person speaks? Mute it.
video-call-join-talk-hint-3 = Before entering: “Microphone”, “Camera”. Then “Microphone” twice, “Write a message”, Thank you, “Send”, “Leave the call”.
video-call-join-talk-done = Well done, you can speak, write and leave a call.

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
video-call-join-check-1-title = In a meeting, another person speaks for a long time. What about your microphone?
video-call-join-check-1-answer-1 = I leave it on, to be polite.
video-call-join-check-1-answer-2 = I mute it.
video-call-join-check-1-answer-3 = I leave the call and come back later.
video-call-join-check-1-why-1 = When it is on, everybody hears the noises around you. Muting it is polite.
video-call-join-check-1-why-2 = Yes. The others hear better. You can turn it on again to speak.
video-call-join-check-1-why-3 = You would miss what follows. Mute the microphone: you still hear the others.

video-call-join-check-2-title = You speak, but nobody hears you. What do you look at first?
video-call-join-check-2-answer-1 = Whether the camera is on.
video-call-join-check-2-answer-2 = Whether the computer is recent enough.
video-call-join-check-2-answer-3 = Whether the microphone is muted.
video-call-join-check-2-why-1 = The camera shows your picture. For your voice, look at the microphone.
video-call-join-check-2-why-2 = This is rarely the reason. Most often, the microphone is only muted.
video-call-join-check-2-why-3 = Yes. This is the most common reason. Touch the microphone to turn it on.

video-call-join-check-3-title = You do not want to show your living room. What can you do?
video-call-join-check-3-answer-1 = Turn the camera off or blur the background.
video-call-join-check-3-answer-2 = Mute the microphone.
video-call-join-check-3-answer-3 = Nothing: the camera is compulsory.
video-call-join-check-3-why-1 = Yes. Many services can also blur the background: the room can no longer be seen.
video-call-join-check-3-why-2 = The microphone takes the voice, not the picture. Turn the camera off or blur the background.
video-call-join-check-3-why-3 = You can take part without a picture. Tell the others at the beginning.

## Lesson video-call.family

video-call-family-title = Seeing family from your own phone
video-call-family-can-1 = I can answer a video call from my family.
video-call-family-can-2 = I can set sound and picture during the call.
video-call-family-can-3 = I can check who is really calling me.
video-call-family-home-1 = Phone: open the conversation with the person, then touch the small camera.
video-call-family-home-2 = Computer: open the same service, choose the person, then the small camera.
video-call-family-card =
    Phone at eye level.
    Light in front of me, not behind.
    They cannot hear me: microphone.
    They cannot see me: camera.
    Not sure? I call a number I know.

video-call-family-why-title = Seeing each other in spite of distance
video-call-family-why-text =
    With a phone, you can see your family live, even abroad.

    Both people use the same app: the same program. The call goes through the internet.

    With the Wi-Fi at home, the call uses nothing of your mobile plan. Without Wi-Fi, it uses a lot of data.

video-call-family-answer-title = Answering Lina
video-call-family-answer-text = Your granddaughter Lina wants to show you her drawing. Find her invitation. Turn the microphone and the camera on, then enter the call.
video-call-family-answer-hint-1 = There are 2 invitations. Only one is from Lina. Open that one.
video-call-family-answer-hint-2 = Choose “Join the call”. Then look at the lines “Microphone” and “Camera”.
video-call-family-answer-hint-3 = “Lina”, “Join the call”. Choose “Microphone”, then “Camera”, then “Enter the call”.
video-call-family-answer-done = Well done, Lina sees you and hears you. You left a stranger’s invitation alone.

video-call-family-picture-title = A good picture, a good sound
video-call-family-picture-text =
    Stand the phone at eye level, against a book for example.

    Have the light in front of you. A window behind you makes your face dark.

    The picture stops? Move closer to the “box”: the device that gives internet. Turning the camera off also helps: the voice gets through better.

video-call-family-mend-title = Staying in touch during the call
video-call-family-mend-text = Join the Sunday call, microphone and camera on. Then read the sentence at the top and do what is needed. It changes 5 times.
video-call-family-mend-hint-1 = The picture is the line “Camera”. Voice and noises are the line “Microphone”.
video-call-family-mend-hint-2 = A line you choose changes its state. Choose it again to go back. When all is over, leave the call.
video-call-family-mend-hint-3 = Before entering: “Microphone”, “Camera”. In the call: “Camera” twice, “Microphone” twice, “Leave the call”.
video-call-family-mend-done = Well done, you can set sound and picture without losing the call.

video-call-family-check-1-title = During the call, your family sees your face all dark. What do you do?
video-call-family-check-1-answer-1 = I speak louder.
video-call-family-check-1-answer-2 = I close the app and open it again.
video-call-family-check-1-answer-3 = I turn to have the light in front of me.
video-call-family-check-1-why-1 = The voice does not change the picture. Turn towards the light.
video-call-family-check-1-why-2 = The app works: the picture is only dark. Turn towards the window or the lamp.
video-call-family-check-1-why-3 = Yes. The light must fall on your face. A window behind you makes it dark.

video-call-family-check-2-title = On video, your grandson asks for money at once. His voice is strange. What do you do?
video-call-family-check-2-answer-1 = I hang up and call his usual number.
video-call-family-check-2-answer-2 = I send the money: I recognise his face.
video-call-family-check-2-answer-3 = I stay on the line and ask how much.
video-call-family-check-2-why-1 = Yes. A machine can imitate a face and a voice. The usual number lets you check.
video-call-family-check-2-why-2 = A machine can copy a face live. Always check in another way before paying.
video-call-family-check-2-why-3 = The longer you stay, the more they rush you. Hang up, then call the number you know.

video-call-family-check-3-title = You have no Wi-Fi and a small mobile plan. What do you do before a long video call?
video-call-family-check-3-answer-1 = I turn the sound down to use less.
video-call-family-check-3-answer-2 = I wait for Wi-Fi, or I call without a picture.
video-call-family-check-3-answer-3 = I turn the phone off and on again.
video-call-family-check-3-why-1 = Less sound uses just as much. The picture is what uses most data.
video-call-family-check-3-why-2 = Yes. The picture uses a lot of data. At home or at the library, Wi-Fi saves it.
video-call-family-check-3-why-3 = Restarting does not change what is used. Look for Wi-Fi or call without a picture.

## Lesson video-call.meeting

video-call-meeting-title = Hosting a remote meeting
video-call-meeting-can-1 = I can prepare a meeting and its invitation.
video-call-meeting-can-2 = I can let in only the people invited.
video-call-meeting-can-3 = I can show a document and nothing else.
video-call-meeting-home-1 = Phone: in the video call app, touch “New meeting”, then send the link.
video-call-meeting-home-2 = Computer: create the meeting, turn the waiting room on, then send the link.
video-call-meeting-card =
    I send the link, the date and the agenda.
    I keep the waiting room on.
    A stranger? I refuse.
    I show a single window.
    I stop sharing before going on.

video-call-meeting-prepare-title = Preparing the meeting
video-call-meeting-prepare-text =
    You host: you prepare and guide the meeting. Send the link, the date, the time and the agenda.

    Do not show the link in public: anybody could come in.

    Turn the waiting room on. People wait there. You choose who comes in.

video-call-meeting-door-title = Keeping the door
video-call-meeting-door-text = You host the association’s meeting. 4 people are waiting. Let in those on your list and refuse the others. Then lock the meeting.
video-call-meeting-door-hint-1 = Choose “See the guest list”. Remember the names, then come back with “Back”.
video-call-meeting-door-hint-2 = Open a name. If it is on the list, choose “Let in”. If not, choose “Refuse”.
video-call-meeting-door-hint-3 = “Let in”: Nadia B. and Paul M. “Refuse”: Guest 42 and Crédit Rapide. Then “Lock the meeting”.
video-call-meeting-door-done = Well done, the meeting starts with the right people. Once it is locked, nobody else comes in.

video-call-meeting-window-title = Showing a single window
video-call-meeting-window-text =
    Sharing means showing others a part of your screen.

    “My whole screen” shows everything: your e-mails, your photos, messages as they arrive. Choose a single window, the document’s.

    When everybody has read it, stop sharing. The others see the faces again.

video-call-meeting-budget-title = Showing the budget
video-call-meeting-budget-text = The meeting is open. Show the others the window “Budget 2026”, and only that one. Then read each sentence at the top and do what it asks.
video-call-meeting-budget-hint-1 = Choose “Share a document”. The list of your windows opens.
video-call-meeting-budget-hint-2 = Choose the budget window. When everybody has read it, stop sharing. Then listen to the question.
video-call-meeting-budget-hint-3 = “Share a document”, “Budget 2026”, “Stop sharing”, “Microphone”, then “Leave the call”.
video-call-meeting-budget-done = Well done, you can show a document and keep the rest to yourself.

video-call-meeting-check-1-title = A person you do not know is waiting to enter your meeting. What do you do?
video-call-meeting-check-1-answer-1 = I refuse, or I check who it is.
video-call-meeting-check-1-answer-2 = I let them in: they have the link.
video-call-meeting-check-1-answer-3 = I cancel the meeting.
video-call-meeting-check-1-why-1 = Yes. A link can be passed on. You can ask the guests whether they know this person.
video-call-meeting-check-1-why-2 = A link can be copied or sent to others. Having the link does not mean being invited.
video-call-meeting-check-1-why-3 = There is no need. This is what the waiting room is for: you choose who comes in.

video-call-meeting-check-2-title = You want to record the meeting on video. What do you do first?
video-call-meeting-check-2-answer-1 = Nothing: it is my meeting.
video-call-meeting-check-2-answer-2 = I tell everybody and ask for their consent.
video-call-meeting-check-2-answer-3 = I record, then send the video to everybody.
video-call-meeting-check-2-why-1 = Voice and picture belong to each person. Tell them and ask for their consent.
video-call-meeting-check-2-why-2 = Yes. Each person can refuse, or turn the camera off. Also say what the video is for.
video-call-meeting-check-2-why-3 = Afterwards is too late: people could not choose. Ask before recording.

video-call-meeting-check-3-title = You want to show a poster at the meeting. What do you choose to share?
video-call-meeting-check-3-answer-1 = My whole screen, to be quicker.
video-call-meeting-check-3-answer-2 = The camera, with the poster held in front.
video-call-meeting-check-3-answer-3 = Only the window of the poster.
video-call-meeting-check-3-why-1 = The whole screen also shows your private messages. Choose the window of the poster.
video-call-meeting-check-3-why-2 = This may work, but the text is often blurred or reversed. The window is sharper.
video-call-meeting-check-3-why-3 = Yes. The others see the poster, sharp and alone. The rest of your screen stays private.

## Invitations

# From: at most 25 characters; about: 30; link: 40, ending in .example before its path; text: at most 35 words.
video-call-invitation-adviser-from = Mrs Petit
video-call-invitation-adviser-about = Your job appointment
video-call-invitation-adviser-link = vite-visio.example/rdv-emploi
video-call-invitation-adviser-text = Hello, our appointment starts in 5 minutes. We will talk about your CV. You can enter now. See you in a moment!

video-call-invitation-club-from = Photo club
video-call-invitation-club-about = Saturday meeting
video-call-invitation-club-link = vite-visio.example/club-photo
video-call-invitation-club-text = Hello everybody, the next meeting of the club is on Saturday at 5 pm. Keep this link until Saturday.

video-call-invitation-school-from = Les Tilleuls school
video-call-invitation-school-about = Parents’ meeting
video-call-invitation-school-link = vite-visio.example/ecole-tilleuls
video-call-invitation-school-text = Dear parents, the meeting of the new school year is starting. Please enter with the microphone muted. Your questions will be welcome.

video-call-invitation-lina-from = Lina
video-call-invitation-lina-about = Hi, are you coming to see me?
video-call-invitation-lina-link = allo-famille.example/lina
video-call-invitation-lina-text = Hi! I have finished my drawing and I want to show it to you. Mum is here too. We are waiting for you!

video-call-invitation-stranger-from = Assistance 24h
video-call-invitation-stranger-about = Your phone has a problem
video-call-invitation-stranger-link = aide-mobile.example/urgent
video-call-invitation-stranger-text = Your phone is in danger. Join this video call now. Our technician will ask you for the code of your phone.

video-call-invitation-sunday-from = Samir
video-call-invitation-sunday-about = The Sunday call
video-call-invitation-sunday-link = allo-famille.example/dimanche
video-call-invitation-sunday-text = Hello! The whole family is here for the Sunday call. Join us when you like, the children have news.

## People in the waiting room

# Names shown: at most 25 characters; what they say: at most 25 words.
video-call-guest-nadia = Nadia B.
video-call-guest-nadia-says = Good evening, this is Nadia. I have prepared the programme of the party.
video-call-guest-paul = Paul M.
video-call-guest-paul-says = Good evening, this is Paul, the treasurer. I am on my phone tonight.
video-call-guest-visitor = Guest 42
video-call-guest-visitor-says = Hi, somebody gave me the link. Can I come in?
video-call-guest-seller = Crédit Rapide
video-call-guest-seller-says = Hello! A special offer for your association. Let me in for 5 minutes.

## Windows open on the computer

# At most 30 characters.
video-call-window-mailbox = My e-mails
video-call-window-budget = Budget 2026
video-call-window-photos = Family photos
