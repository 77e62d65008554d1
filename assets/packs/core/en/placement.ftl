### The placement: what a person did lately, to find where to begin. It is never a test: nothing is right or wrong.
### Each act is a whole question of at most 90 characters, in everyday words, about one thing done with a device.
### The first message is read under "In the last 3 months"; "-after" asks the same again once something was learnt.

## Area 1: searching, judging and storing information

placement-search-info = Have you looked up an address or opening hours on the internet?
placement-search-info-after = Could you now look up an address or opening hours on the internet?
placement-read-news = Have you read the news on the internet?
placement-read-news-after = Could you now read the news on the internet?
placement-compare-sources = Have you compared 2 websites before believing something?
placement-compare-sources-after = Could you now compare 2 websites before believing something?
placement-sort-files = Have you sorted your files into folders?
placement-sort-files-after = Could you now sort your files into folders?
placement-check-ai-answer = Have you checked an answer given by an artificial intelligence?
placement-check-ai-answer-after = Could you now check an answer given by an artificial intelligence?
# Keeping files on a service that one reaches from any device.
placement-store-online = Have you kept files in online storage?
placement-store-online-after = Could you now keep files in online storage?

## Area 2: writing, calling, sharing, dealing with the administration

placement-send-message = Have you sent a message with a phone?
placement-send-message-after = Could you now send a message with a phone?
placement-send-email = Have you written and sent an e-mail?
placement-send-email-after = Could you now write and send an e-mail?
placement-book-online = Have you booked an appointment on the internet?
placement-book-online-after = Could you now book an appointment on the internet?
placement-video-call = Have you made a video call?
placement-video-call-after = Could you now make a video call?
placement-online-procedure = Have you completed an online procedure without help?
placement-online-procedure-after = Could you now complete an online procedure without help?
placement-write-together = Have you written a document online with other people?
placement-write-together-after = Could you now write a document online with other people?

## Area 3: making documents and pictures, licences

placement-take-photo = Have you taken a photo with a phone?
placement-take-photo-after = Could you now take a photo with a phone?
placement-type-text = Have you typed a text of a few lines on a keyboard?
placement-type-text-after = Could you now type a text of a few lines on a keyboard?
placement-format-document = Have you put a title or a list in a document?
placement-format-document-after = Could you now put a title or a list in a document?
placement-edit-photo = Have you changed a photo, for example to cut off an edge?
placement-edit-photo-after = Could you now change a photo, for example to cut off an edge?
placement-make-page = Have you made a page or a site on the internet?
placement-make-page-after = Could you now make a page or a site on the internet?
placement-picture-rights = Have you checked whether you were allowed to reuse a photo?
placement-picture-rights-after = Could you now check whether you are allowed to reuse a photo?

## Area 4: passwords, updates, privacy, health, environment

placement-unlock-phone = Have you used a secret code to open a phone?
placement-unlock-phone-after = Could you now use a secret code to open a phone?
placement-delete-scam = Have you deleted a message that looked like a scam?
placement-delete-scam-after = Could you now spot a message that is a scam?
placement-strong-password = Have you chosen a long password that you use nowhere else?
placement-strong-password-after = Could you now choose a long password that you use nowhere else?
placement-update-device = Have you updated a device?
placement-update-device-after = Could you now update a device?
placement-rest-eyes = Have you set a screen so that it tires your eyes less?
placement-rest-eyes-after = Could you now set a screen so that it tires your eyes less?
# The permission that an app asks for on a phone.
placement-app-rights = Have you stopped an app from knowing where you are?
placement-app-rights-after = Could you now stop an app from knowing where you are?
placement-save-energy = Have you set a device so that it uses less energy?
placement-save-energy-after = Could you now set a device so that it uses less energy?

## Area 5: solving a problem, choosing a tool, learning

placement-restart-device = Have you turned a device off and on again because it had stopped working?
placement-restart-device-after = Could you now turn a device off and on again when it stops working?
placement-join-wifi = Have you connected a device to Wi-Fi?
placement-join-wifi-after = Could you now connect a device to Wi-Fi?
placement-add-app = Have you installed an app on a device?
placement-add-app-after = Could you now install an app on a device?
placement-search-solution = Have you searched the internet for a way to fix a device?
placement-search-solution-after = Could you now search the internet for a way to fix a device?
placement-learn-online = Have you taken an online course to learn something?
placement-learn-online-after = Could you now take an online course to learn something?
placement-compare-tools = Have you compared 2 apps before choosing one?
placement-compare-tools-after = Could you now compare 2 apps before choosing one?
