### Lessons "social.post", "social.picture", "social.network": an imitation social feed.
### Words in quotation marks are the labels of fields and buttons of the interface: keep them the same on both sides.

## Lesson social.post

# At most 40 characters.
social-post-title = Choosing who sees my posts
# Each outcome: at most 60 characters.
social-post-can-1 = I can publish a post for a group.
social-post-can-2 = I can set who sees my page.
social-post-can-3 = I know what I must not publish.
# The same gesture on one's own machine: at most 3 rows each.
social-post-home-1 = Phone: before publishing, touch the name of the audience (“Public”, “Friends”), then change it.
social-post-home-2 = Computer: open the settings, then “Privacy”. Check who sees your posts.
# The card to take away: at most 5 short lines.
social-post-card =
    Before publishing: who will read?
    No address, no phone number.
    No dates when I am away.
    What is published can be copied.
    I check my page once a year.

social-post-why-title = Who reads what I write?
# At most 55 words.
social-post-why-text =
    A social network is a site where people share messages and photos. A message there is a “post”, and you “publish” it.

    For each post you choose the audience: everyone, your contacts (people you accepted), a group, or only you.

    Here, nothing is really published.

social-post-group-title = Writing to your neighbourhood
# At most 30 words.
social-post-group-text = You are looking for a child’s bike. Write a post of at least 3 words, then publish it. Only your neighbourhood group must see it.
# Hints: at most 3 rows each; the third says exactly what to press or type.
social-post-group-hint-1 = Choose “Write a post”. Type your text. Then look at who will see it.
social-post-group-hint-2 = The line “Seen by” shows the audience. At first, it is everyone. Choose it to change it.
social-post-group-hint-3 = “Write a post”. Type I want a bike. Choose “Seen by”, then “My group”, then “Publish”.
social-post-group-done = Well done, your post is read by the group, and by nobody else.

social-post-before-title = Before publishing
social-post-before-text =
    A neighbour, an employer or a thief can read a public post. It can also be copied, even if you delete it later.

    Keep to yourself: your address, your phone number, your children’s school, your holiday dates.

    An empty house announced online can attract thieves.

social-post-settings-title = Setting your page
social-post-settings-text = Set your page, then save. “My contacts” see your posts. “Only me”: your phone number and your date of birth.
social-post-settings-hint-1 = Each line says who sees what. Open a line to change its audience.
social-post-settings-hint-2 = Change the 3 lines: one for your contacts, 2 for only you. Save at the end.
social-post-settings-hint-3 = “My posts”: “My contacts”. “My phone number” and “My date of birth”: “Only me”. Then “Save”.
social-post-settings-done = Well done, your page shows only what you chose.

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
social-post-check-1-title = You go away on holiday for 2 weeks. When do you publish your travel photos?
social-post-check-1-answer-1 = On the day I leave, for everyone.
social-post-check-1-answer-2 = When I am back, for my contacts.
social-post-check-1-answer-3 = Every evening, for everyone.
social-post-check-1-why-1 = You would tell everyone that the house is empty. Wait until you are back.
social-post-check-1-why-2 = Yes. The house is no longer empty, and your contacts enjoy the photos.
social-post-check-1-why-3 = Each photo would say that you are far away. Wait until you are back and choose your contacts.

social-post-check-2-title = You delete a public post after one hour. What becomes of it?
social-post-check-2-answer-1 = It disappears everywhere, for certain.
social-post-check-2-answer-2 = It comes back the next day.
social-post-check-2-answer-3 = Somebody may have copied it before.
social-post-check-2-why-1 = It disappears from your page. But a person may have photographed or shared it before.
social-post-check-2-why-2 = A deleted post does not come back alone. But a copy may exist elsewhere.
social-post-check-2-why-3 = Yes. One hour is enough for a copy. It is better to think before publishing.

social-post-check-3-title = Your daughter starts secondary school. Which post can you publish for everyone?
social-post-check-3-answer-1 = A good new school year to all pupils!
social-post-check-3-answer-2 = Léa starts at Les Tilleuls school, class 6e B.
social-post-check-3-answer-3 = Léa comes home from school alone at 5 pm.
social-post-check-3-why-1 = Yes. This post is kind and says nothing about your child.
social-post-check-3-why-2 = A stranger would know where to find your daughter. Keep the school and the class to yourself.
social-post-check-3-why-3 = A stranger would know when she is alone. A child’s timetable stays private.

## Lesson social.picture

social-picture-title = Publishing a photo with consent
social-picture-can-1 = I can ask people for their consent.
social-picture-can-2 = I can hide a face on a photo.
social-picture-can-3 = I can report, hide and block.
social-picture-home-1 = Phone: open the photo, then “Edit” to cut out or blur a face.
social-picture-home-2 = On both: the 3 dots beside a post open “Report”, “Hide” or “Block”.
social-picture-card =
    I ask before publishing.
    A child: the consent of both parents.
    Somebody refuses: I hide the face.
    A post against the law: I report it.
    Help for the young and parents: 3018.

social-picture-consent-title = Each person decides for their picture
social-picture-consent-text =
    Each person decides for their own picture. Before publishing a photo, ask everybody who can be recognised.

    For a child, you need the consent of both parents. Ask the child too.

    Somebody refuses? Hide the face or choose another photo. They may also change their mind later.

social-picture-party-title = The photo of the meal
social-picture-party-text = Publish the photo “Neighbours’ meal”. First ask each person for consent. If somebody refuses, hide the face.
social-picture-party-hint-1 = Choose “Publish a photo”, then “Neighbours’ meal”. The people are written below it.
social-picture-party-hint-2 = Open each name and choose “Ask for consent”. Read the answer before going back.
social-picture-party-hint-3 = Ask Karim, Rosa and Tom’s parents. For Rosa, choose “Hide the face”. “Back”, then “Publish”.
social-picture-party-done = Well done, each person decided. Rosa stays with her neighbours without being recognised.

social-picture-act-title = Reporting, blocking, hiding
social-picture-act-text =
    Reporting: you tell the site that a post is against the rules, such as an insult or a threat. Its author does not know who reported it.

    Blocking: a person who insists can no longer write to you.

    Hiding: you no longer see a post that is allowed but bothers you.

social-picture-sort-title = For each post, the right act
social-picture-sort-text = Read the 4 posts. Report the insult. Block the person who insists. Hide the advert. Leave the ordinary post.
social-picture-sort-hint-1 = Open a post and read it to the end. What you can do is written below it.
social-picture-sort-hint-2 = One post is about a garden: it is ordinary. The 3 others each need a different act.
social-picture-sort-hint-3 = Rex77: “Report to the site”. Minceur Éclair: “Hide for me”. Bel Inconnu: “Block this person”.
social-picture-sort-done = Well done, you can choose the right act. None of it shows on your page.

social-picture-check-1-title = You want to publish your son’s class photo. What do you do?
social-picture-check-1-answer-1 = I ask the parents of each child for consent.
social-picture-check-1-answer-2 = I publish: my son is on the photo.
social-picture-check-1-answer-3 = I publish without writing the names.
social-picture-check-1-why-1 = Yes. Every child who can be recognised counts. If a parent refuses, hide the face or keep the photo.
social-picture-check-1-why-2 = You decide for your child, not for the others. Ask their parents.
social-picture-check-1-why-3 = Without names, the faces can still be recognised. You need the parents’ consent.

social-picture-check-2-title = A friend asks you to remove a photo of her that is already published. What do you do?
social-picture-check-2-answer-1 = I refuse: she had said yes.
social-picture-check-2-answer-2 = I wait a few months.
social-picture-check-2-answer-3 = I remove it or I hide her face.
social-picture-check-2-why-1 = She has the right to change her mind. Remove the photo or hide her face.
social-picture-check-2-why-2 = The longer you wait, the more the photo travels. Remove it at once.
social-picture-check-2-why-3 = Yes. A person can change their mind. Also tell those who shared the photo.

social-picture-check-3-title = A young person in your family is insulted online every day. What do you do first?
social-picture-check-3-answer-1 = I answer with insults.
social-picture-check-3-answer-2 = I keep proof, I report, I call 3018.
social-picture-check-3-answer-3 = I delete everything and say nothing.
social-picture-check-3-why-1 = Answering makes the violence grow, and an insult can be punished. Keeping proof is better.
social-picture-check-3-why-2 = Yes. The number 3018 is free and helps young people and their parents, 7 days a week.
social-picture-check-3-why-3 = The proof would be lost, and the young person left alone. Keep it and call 3018.

## Lesson social.network

social-network-title = Networks to help each other
social-network-can-1 = I can publish a call that everyone sees.
social-network-can-2 = I can reply without giving too many details.
social-network-can-3 = I can write a useful professional profile.
social-network-home-1 = Phone: in the group or the page, touch “Write”, then check the audience.
social-network-home-2 = Computer: open the association’s page, then “Create a post”.
social-network-card =
    A call: who, what, when, where.
    Audience: everyone.
    I reply quickly and say thank you.
    No code and no number in public.
    Profile: trade, town, projects.

social-network-why-title = Meeting more people
social-network-why-text =
    On a solidarity network, people help each other: they lend a tool or find volunteers.

    On a professional network, people look for a job, customers or advice.

    A good call says who you are, what you are looking for, when and where.

social-network-call-title = Publishing a call
social-network-call-text = You help the association Les Voisins. It needs 3 volunteers on Saturday. Publish a call of at least 5 words, seen by everyone.
social-network-call-hint-1 = Choose “Write a post”. Say what you are looking for and when.
social-network-call-hint-2 = Look at the line “Seen by”. Your contacts are not enough: you need a wider audience.
social-network-call-hint-3 = “Write a post”. Type We need 3 volunteers on Saturday. “Seen by”, “Everyone”, “Publish”.
social-network-call-done = Well done, your call can reach people whom you do not know yet.

social-network-profile-title = Your professional profile
social-network-profile-text =
    A profile is the page that presents you. Write your trade or your project, your town and what you can do.

    Leave out your exact address, age, family and religion: they say nothing about your work.

    Stay truthful: an employer can check.

social-network-reply-title = Replying to a volunteer
social-network-reply-text = Julie wants to help on Saturday. Open her post and reply. Choose the 3 useful sentences: thanks, the time, the place. Then send.
social-network-reply-hint-1 = Open Julie’s post, then choose “Reply”. Then choose sentences.
social-network-reply-hint-2 = Everyone can read your reply. Leave out the reproach and what must stay secret.
social-network-reply-hint-3 = “Julie”, “Reply”. Choose the sentence that thanks, the one about Saturday and the one about the house. “Send”.
social-network-reply-done = Well done, Julie knows when and where to come. The door code stays secret.

social-network-check-1-title = A call for volunteers gets few answers. What helps most?
social-network-check-1-answer-1 = Publishing the same call 20 times a day.
social-network-check-1-answer-2 = Writing it in capital letters.
social-network-check-1-answer-3 = Saying what, when and where, then thanking.
social-network-check-1-why-1 = Too many posts tire people, and the site may block you. A clear post works better.
social-network-check-1-why-2 = Capital letters read like shouting. Rather say what, when and where.
social-network-check-1-why-3 = Yes. People know what they can do. Thanks make them want to come back.

social-network-check-2-title = A stranger offers you a job and asks for a photo of your identity card. What do you do?
social-network-check-2-answer-1 = I send nothing and I check the company.
social-network-check-2-answer-2 = I send the photo so as not to lose the job.
social-network-check-2-answer-3 = I send only the front.
social-network-check-2-why-1 = Yes. Look for the company and call it yourself. Such papers are often used to steal an identity.
social-network-check-2-why-2 = With this paper, somebody can take out a loan in your name. Check the company first.
social-network-check-2-why-3 = The front already shows your name, your photo and your number. Send nothing before checking.

social-network-check-3-title = What do you put in a professional profile?
social-network-check-3-answer-1 = My exact address and my age.
social-network-check-3-answer-2 = My trade, my town and my projects.
social-network-check-3-answer-3 = Photos of my children.
social-network-check-3-why-1 = An employer does not need them at this point. The town is enough.
social-network-check-3-why-2 = Yes. These 3 things help an employer or a customer to find you.
social-network-check-3-why-3 = Family life stays private. Speak of your trade and your projects.

## Posts of the feed

# From: at most 25 characters; about: 30; text: at most 35 words. People are invented.
social-post-sale-from = Jardin Malin
social-post-sale-about = Spring sale
social-post-sale-text = This week, garden tools are cheaper. Come and see us at the shop, from Monday to Saturday.

social-post-fete-from = Association Les Voisins
social-post-fete-about = Neighbourhood party
social-post-fete-text = The neighbourhood party is on Saturday, from 2 pm to 6 pm. Bring a cake and your good mood!

social-post-thanks-from = Malik
social-post-thanks-about = Thank you for the loan
social-post-thanks-text = Thank you to the neighbour who lent me her drill. The shelves are steady. I can help in my turn.

social-post-volunteer-from = Julie
social-post-volunteer-about = I can help
social-post-volunteer-text = Hello, I saw your call. I am free on Saturday and I would like to help. Where and at what time should I come?

social-post-insult-from = Rex77
social-post-insult-about = About people in the street
social-post-insult-text = The people of this street are all thieves. Somebody should hit them until they leave.

social-post-garden-from = Odile
social-post-garden-about = My first tomatoes
social-post-garden-text = My first tomatoes are ripe! I have too many. Who would like a few? I am at the shared garden this evening.

social-post-slimming-from = Minceur Éclair
social-post-slimming-about = Lose 10 kilos in 1 month
social-post-slimming-text = Advert. Our herbal tea makes you lose weight without effort. Buy 2 boxes, the third is free this week.

social-post-insistent-from = Bel Inconnu
social-post-insistent-about = Answer me at last
social-post-insistent-text = This is my ninth message. Why do you not answer? Give me your number. I am waiting, I am not going to stop.

## Photos and people

# Photos: at most 30 characters; what they show: at most 20 words; people: at most 25 characters.
social-photo-letter = Letter from the CAF
social-photo-meal = Neighbours’ meal
social-photo-meal-shows = Around the table, one recognises Karim, Rosa and little Tom, 8 years old.
social-person-karim = Karim
social-person-karim-answer = Yes, with pleasure. I like this photo.
social-person-rosa = Rosa
social-person-rosa-answer = No, I prefer not to be seen online. Thank you for asking.
social-person-tom = Tom’s parents
social-person-tom-answer = We both agree, and so does Tom.

## Settings of the page

# At most 30 characters.
social-setting-posts = My posts
social-setting-phone = My phone number
social-setting-birthday = My date of birth

## Sentences of an answer

# Sentences: at most 50 characters; why a sentence does harm: at most 110.
social-sentence-welcome = Thank you very much, Julie.
social-sentence-when = See you on Saturday at 2 pm.
social-sentence-where = It is at the associations’ house.
social-sentence-late = You should have answered sooner.
social-sentence-late-why = A reproach discourages a person who wants to help. Leave this sentence out.
social-sentence-door-code = The door code is 12B.
social-sentence-door-code-why = Everyone can read your reply. A code is given in private, or on the spot.
