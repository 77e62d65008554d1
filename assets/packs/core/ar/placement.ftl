### The placement: what a person did lately, to find where to begin. It is never a test: nothing is right or wrong.
### Each act is a whole question of at most 90 characters, in everyday words, about one thing done with a device.
### The first message is read under "In the last 3 months"; "-after" asks the same again once something was learnt.
### No form here is masculine or feminine when written without vowel marks: keep it so.

## Area 1: searching, judging and storing information

placement-search-info = هل بحثت على الإنترنت عن عنوان أو عن أوقات العمل؟
placement-search-info-after = هل يمكنك الآن البحث على الإنترنت عن عنوان أو عن أوقات العمل؟
placement-read-news = هل قرأت الأخبار على الإنترنت؟
placement-read-news-after = هل يمكنك الآن قراءة الأخبار على الإنترنت؟
placement-compare-sources = هل قارنت بين موقعين قبل تصديق معلومة؟
placement-compare-sources-after = هل يمكنك الآن المقارنة بين موقعين قبل تصديق معلومة؟
placement-sort-files = هل رتبت ملفاتك في مجلدات؟
placement-sort-files-after = هل يمكنك الآن ترتيب ملفاتك في مجلدات؟
placement-check-ai-answer = هل تحققت من جواب قدمه الذكاء الاصطناعي؟
placement-check-ai-answer-after = هل يمكنك الآن التحقق من جواب قدمه الذكاء الاصطناعي؟
# Keeping files on a service that one reaches from any device.
placement-store-online = هل حفظت ملفات في مساحة تخزين على الإنترنت؟
placement-store-online-after = هل يمكنك الآن حفظ ملفات في مساحة تخزين على الإنترنت؟

## Area 2: writing, calling, sharing, dealing with the administration

placement-send-message = هل أرسلت رسالة بالهاتف؟
placement-send-message-after = هل يمكنك الآن إرسال رسالة بالهاتف؟
placement-send-email = هل كتبت رسالة إلكترونية وأرسلتها؟
placement-send-email-after = هل يمكنك الآن كتابة رسالة إلكترونية وإرسالها؟
placement-book-online = هل حجزت موعدا على الإنترنت؟
placement-book-online-after = هل يمكنك الآن حجز موعد على الإنترنت؟
placement-video-call = هل أجريت مكالمة بالفيديو؟
placement-video-call-after = هل يمكنك الآن إجراء مكالمة بالفيديو؟
placement-online-procedure = هل أكملت معاملة إدارية على الإنترنت دون مساعدة؟
placement-online-procedure-after = هل يمكنك الآن إكمال معاملة إدارية على الإنترنت دون مساعدة؟
placement-write-together = هل كتبت وثيقة على الإنترنت مع أشخاص آخرين؟
placement-write-together-after = هل يمكنك الآن كتابة وثيقة على الإنترنت مع أشخاص آخرين؟

## Area 3: making documents and pictures, licences

placement-take-photo = هل التقطت صورة بالهاتف؟
placement-take-photo-after = هل يمكنك الآن التقاط صورة بالهاتف؟
placement-type-text = هل كتبت نصا من بضعة أسطر بلوحة المفاتيح؟
placement-type-text-after = هل يمكنك الآن كتابة نص من بضعة أسطر بلوحة المفاتيح؟
placement-format-document = هل وضعت عنوانا أو قائمة في وثيقة على الحاسوب؟
placement-format-document-after = هل يمكنك الآن وضع عنوان أو قائمة في وثيقة على الحاسوب؟
placement-edit-photo = هل عدلت صورة، مثلا بقص جزء منها؟
placement-edit-photo-after = هل يمكنك الآن تعديل صورة، مثلا بقص جزء منها؟
placement-make-page = هل أنشأت صفحة أو موقعا على الإنترنت؟
placement-make-page-after = هل يمكنك الآن إنشاء صفحة أو موقع على الإنترنت؟
placement-picture-rights = هل تحققت من حقك في استعمال صورة التقطها غيرك؟
placement-picture-rights-after = هل يمكنك الآن التحقق من حقك في استعمال صورة التقطها غيرك؟

## Area 4: passwords, updates, privacy, health, environment

placement-unlock-phone = هل استعملت رمزا سريا لفتح هاتف؟
placement-unlock-phone-after = هل يمكنك الآن استعمال رمز سري لفتح هاتف؟
placement-delete-scam = هل حذفت رسالة بدت لك احتيالا؟
placement-delete-scam-after = هل يمكنك الآن كشف رسالة احتيال؟
placement-strong-password = هل اخترت كلمة مرور طويلة لحساب واحد فقط؟
placement-strong-password-after = هل يمكنك الآن اختيار كلمة مرور طويلة لحساب واحد فقط؟
placement-update-device = هل أجريت تحديثا لجهاز؟
placement-update-device-after = هل يمكنك الآن إجراء تحديث لجهاز؟
placement-rest-eyes = هل ضبطت الشاشة لراحة عينيك؟
placement-rest-eyes-after = هل يمكنك الآن ضبط الشاشة لراحة عينيك؟
# The permission that an app asks for on a phone.
placement-app-rights = هل منعت تطبيقا من معرفة مكانك؟
placement-app-rights-after = هل يمكنك الآن منع تطبيق من معرفة مكانك؟
placement-save-energy = هل ضبطت جهازا ليستهلك طاقة أقل؟
placement-save-energy-after = هل يمكنك الآن ضبط جهاز ليستهلك طاقة أقل؟

## Area 5: solving a problem, choosing a tool, learning

placement-restart-device = هل أطفأت جهازا متوقفا عن العمل ثم شغلته من جديد؟
placement-restart-device-after = هل يمكنك الآن إطفاء جهاز متوقف عن العمل ثم تشغيله من جديد؟
placement-join-wifi = هل ربطت جهازا بشبكة لاسلكية (Wi-Fi)؟
placement-join-wifi-after = هل يمكنك الآن ربط جهاز بشبكة لاسلكية (Wi-Fi)؟
placement-add-app = هل أضفت تطبيقا إلى هاتف أو حاسوب؟
placement-add-app-after = هل يمكنك الآن إضافة تطبيق إلى هاتف أو حاسوب؟
placement-search-solution = هل بحثت على الإنترنت عن حل لمشكلة في جهاز؟
placement-search-solution-after = هل يمكنك الآن البحث على الإنترنت عن حل لمشكلة في جهاز؟
placement-learn-online = هل تابعت درسا على الإنترنت لتعلم شيء جديد؟
placement-learn-online-after = هل يمكنك الآن متابعة درس على الإنترنت لتعلم شيء جديد؟
placement-compare-tools = هل قارنت بين تطبيقين قبل اختيار أحدهما؟
placement-compare-tools-after = هل يمكنك الآن المقارنة بين تطبيقين قبل اختيار أحدهما؟
