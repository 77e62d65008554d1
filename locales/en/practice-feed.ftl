### The imitation of a social feed: posts, an audience, consent for a photo, settings, an answer.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.

## Feed: places

practice-feed-from = Posted by
practice-feed-text = Your post
practice-feed-photo = Photo
practice-feed-person = Person
practice-feed-which-photo = Which photo do you want to publish?
practice-feed-empty = The page is empty: everything is settled.
# $setting: what the setting is about, such as "My birthday".
practice-feed-who-sees = Who sees this: { $setting }

## Feed: who sees something; at most 20 characters each

practice-feed-everyone = Everyone
practice-feed-contacts = My contacts
practice-feed-group = My group
practice-feed-me = Only me

## Feed: how a person stands towards the photo; at most 25 characters each

practice-feed-not-asked = not asked yet
practice-feed-agrees = agrees
practice-feed-refuses = refuses
practice-feed-masked = face hidden
practice-feed-silent = You have not asked yet.

## Feed: buttons

practice-feed-write = Write a post
practice-feed-choose-photo = Publish a photo
# $audience: one of the four above; at most 10 characters before it.
practice-feed-audience = Seen by: { $audience }
practice-feed-publish = Publish
practice-feed-report = Report to the site
practice-feed-hide = Hide for me
practice-feed-block = Block this person
practice-feed-ask = Ask for consent
practice-feed-mask = Hide the face
practice-feed-reply = Reply
practice-feed-removal = Ask for removal
practice-feed-send = Send
practice-feed-save = Save

## Feed: what "show me how" writes

practice-feed-example = Hello everybody, thank you and see you soon.

## Feed: not what was asked; at most 110 characters each

# $count: how many words are missing.
practice-feed-wrong-few-words =
    { $count ->
        [one] The post is a little short. Add { $count } more word.
       *[other] The post is a little short. Add { $count } more words.
    }
# $audience: who would see the post, one of the four above.
practice-feed-wrong-audience = Your post would be seen by: { $audience }. Read the task again, then change this choice.
# $from: who wrote the post.
practice-feed-wrong-fair = { $from }: this post does nobody any harm. Choose “Back”.
# $from: who wrote the post.
practice-feed-wrong-report = { $from }: this post is against the rules. Choose “Report to the site”.
# $from: who wrote the post.
practice-feed-wrong-hide = { $from }: this post is allowed, but it bothers you. Choose “Hide for me”.
# $from: who wrote the post.
practice-feed-wrong-block = { $from }: this person insists too much. Choose “Block this person”.
# $from: who wrote the post to answer.
practice-feed-wrong-post = Not this post. Choose “Back” and open the one from: { $from }.
practice-feed-wrong-reply = A reply would draw attention. Here, choose “Ask for removal”.
practice-feed-wrong-removal = An unpleasant review is not forbidden. Here, choose “Reply”.
# $photo: name of the photo to publish.
practice-feed-wrong-photo = Not this photo. Choose: { $photo }.
# $person: name of a person on the photo.
practice-feed-wrong-unasked = { $person } has said nothing yet. Open the name and ask for consent first.
# $person: name of a person on the photo.
practice-feed-wrong-agrees = { $person } agrees: the face can stay. Choose “Back”.
# $person: name of a person on the photo.
practice-feed-wrong-refuses = { $person } refuses. Open the name, then choose “Hide the face”.
# $setting: what the setting is about; $audience: who sees it now.
practice-feed-wrong-setting = { $setting }: set to “{ $audience }”. Read the task again, then change this choice.
# $count: how many useful sentences are missing.
practice-feed-wrong-few-sentences =
    { $count ->
        [one] { $count } useful sentence is still missing. Choose it in the list.
       *[other] { $count } useful sentences are still missing. Choose them in the list.
    }
