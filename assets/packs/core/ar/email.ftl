### Lesson "email.mailbox": writing, answering, attaching, sorting and spotting scams in an imitation mailbox.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

## The lesson

# At most 40 characters.
email-mailbox-title = كتابة الرسائل الإلكترونية وقراءتها
# Each outcome: at most 60 characters.
email-mailbox-can-1 = أعرف كيف أكتب رسالة إلكترونية وأرسلها.
email-mailbox-can-2 = أعرف كيف أرد على رسالة وأرفق ملفا.
email-mailbox-can-3 = أعرف 3 علامات تدل على الاحتيال.
# The same gesture on one's own machine: one line each.
email-mailbox-home-1 = الهاتف: افتح بريدك الإلكتروني، ثم المس صورة القلم.
email-mailbox-home-2 = الحاسوب: افتح بريدك الإلكتروني، ثم اختر «رسالة جديدة».
# The card to take away: at most 5 short lines.
email-mailbox-card =
    الكتابة: العنوان، الموضوع، النص، الإرسال.
    الرد: العنوان مكتوب مسبقا.
    الإرفاق: إضافة ملف إلى الرسالة.
    الاحتيال: استعجال وطلب مال أو رمز.
    عند الشك: لا أنقر.

## Reading: why an e-mail

email-mailbox-why-title = ما هي الرسالة الإلكترونية؟
# At most 55 words.
email-mailbox-why-text =
    الرسالة الإلكترونية (e-mail) رسالة تمر عبر الإنترنت. تصل خلال ثوان قليلة.

    تحتاج إلى عنوان الشخص. في كل عنوان العلامة @ واسمها «آت».

    ستتدرب هنا: لن تصل أي رسالة إلى أحد. هنا لا يمكنك أن تعطل أي شيء.

## Practice: writing an e-mail

email-mailbox-write-title = كتابة رسالة إلى ليلى
# At most 30 words; the address must stay as it is.
email-mailbox-write-text = تنتظرك ليلى يوم الخميس في المكتبة. اكتب إليها لتأكيد الموعد. عنوانها: leila@mail.example. املأ خانة الموضوع وخانة النص، ثم أرسل الرسالة.
email-mailbox-write-hint-1 = اختر «رسالة جديدة». تظهر صفحة فارغة. يمكنك التراجع في كل وقت.
email-mailbox-write-hint-2 = أمامك 3 خانات: «إلى» للعنوان، و«الموضوع» لفكرة الرسالة، والخانة الكبيرة لنصك.
email-mailbox-write-hint-3 = «إلى»: leila@mail.example. «الموضوع»: الخميس. في النص اكتب: سأحضر يوم الخميس. ثم اختر «إرسال».
email-mailbox-write-done = أحسنت، أصبحت تعرف كيف تكتب رسالة إلكترونية وترسلها.

## Practice: replying

email-mailbox-reply-title = الرد على رسالة
email-mailbox-reply-text = تقترح عليك جمعية Les Voisins موعدا. افتح رسالتها، ثم أجب بكلمات قليلة. العنوان مكتوب مسبقا.
email-mailbox-reply-hint-1 = ابحث في القائمة عن رسالة جمعية Les Voisins. افتحها.
email-mailbox-reply-hint-2 = تحت الرسالة، اختر «رد». يبقى عليك أن تكتب النص فقط.
email-mailbox-reply-hint-3 = في النص اكتب: نعم شكرا. ثم اختر «إرسال».
email-mailbox-reply-done = أحسنت، أصبحت تعرف كيف ترد دون كتابة العنوان.

## Practice: attaching a file

email-mailbox-attach-title = إرفاق ملف
email-mailbox-attach-text = الإرفاق هو إضافة ملف (وثيقة) إلى رسالة. تنتظر البلدية شهادة التأمين الخاصة بك. أرسلها مع موضوع إلى accueil@mairie.example.
email-mailbox-attach-hint-1 = اختر «رسالة جديدة». في «إلى» اكتب عنوان البلدية.
email-mailbox-attach-hint-2 = اختر «إرفاق ملف». تظهر قائمة ملفاتك. يمكنك تغيير الملف في كل وقت.
email-mailbox-attach-hint-3 = «إلى»: accueil@mairie.example. «الموضوع»: شهادة. اختر «إرفاق ملف»، ثم «شهادة.pdf»، ثم «إرسال».
email-mailbox-attach-done = أحسنت، أصبحت تعرف كيف ترفق ملفا برسالة.

## Practice: sorting letters into folders

email-mailbox-sort-title = ترتيب الرسائل
email-mailbox-sort-text = المجلد علبة لحفظ الرسائل. انقل رسالة البلدية إلى مجلد «أوراق». انقل رسالة Jardin Malin إلى مجلد «إعلانات».
email-mailbox-sort-hint-1 = افتح رسالة. المجلدات مكتوبة تحتها. الرسالة المنقولة إلى مجلد لا تضيع.
email-mailbox-sort-hint-2 = افتح رسالة البلدية. تحت الرسالة، اختر مجلد «أوراق».
email-mailbox-sort-hint-3 = رسالة البلدية: اختر «أوراق». رسالة Jardin Malin: اختر «إعلانات». اترك الرسائل الأخرى في مكانها.
email-mailbox-sort-done = أحسنت، أصبحت تعرف كيف ترتب رسائلك في مجلدات.

## Practice: spotting scams

email-mailbox-scam-title = كشف الاحتيال
email-mailbox-scam-text = رسالة الاحتيال رسالة كاذبة تريد أخذ مالك. اقرأ الرسائل الأربع. أبلغ عن الرسائل الكاذبة. لا خطر عليك هنا.
email-mailbox-scam-hint-1 = ابحث عن 3 علامات: الاستعجال، وطلب المال أو الرمز، وعنوان المرسل الغريب.
email-mailbox-scam-hint-2 = هناك رسالتا احتيال. واحدة عن طرد، والأخرى عن حساب.
email-mailbox-scam-hint-3 = افتح «متابعة الطرود»، ثم اختر «الإبلاغ عن احتيال». افعل الشيء نفسه مع «تنبيه البنك». اترك الرسالتين الأخريين.
email-mailbox-scam-done = أحسنت، أصبحت تعرف علامات الاحتيال.

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
email-mailbox-check-1-title = ما فائدة خانة «الموضوع» في الرسالة؟
email-mailbox-check-1-answer-1 = لإرفاق ملف.
email-mailbox-check-1-answer-2 = لذكر فكرة الرسالة بكلمات قليلة.
email-mailbox-check-1-answer-3 = لكتابة عنوان الشخص.
email-mailbox-check-1-why-1 = لإضافة ملف، هناك زر «إرفاق ملف». أما الموضوع فيذكر فكرة الرسالة بكلمات قليلة.
email-mailbox-check-1-why-2 = نعم. يساعد الموضوع الشخص على فهم رسالتك قبل أن يفتحها.
email-mailbox-check-1-why-3 = العنوان مكانه خانة «إلى»، فوق الموضوع. أما الموضوع فيذكر فكرة الرسالة بكلمات قليلة.

email-mailbox-check-2-title = تقول رسالة: «ادفع 2 يورو قبل المساء وإلا أتلفنا طردك». ماذا تفعل؟
email-mailbox-check-2-answer-1 = لا أنقر، وأبلغ عن الرسالة.
email-mailbox-check-2-answer-2 = أرد وأسأل عن السبب.
email-mailbox-check-2-answer-3 = أدفع، لأن المبلغ صغير.
email-mailbox-check-2-why-1 = نعم. الرسالة تستعجلك وتطلب منك المال: هاتان علامتان من علامات الاحتيال.
email-mailbox-check-2-why-2 = الرد يدل على أن شخصا يقرأ هذا البريد. قد تصل رسائل احتيال أخرى. الأفضل هو الإبلاغ.
email-mailbox-check-2-why-3 = المبلغ صغير لكسب ثقتك. الهدف هو أخذ رقم بطاقتك البنكية.

email-mailbox-check-3-title = أرفقت ملفا آخر بدل الملف الصحيح. لم ترسل الرسالة بعد. ماذا تفعل؟
email-mailbox-check-3-answer-1 = أرسل الرسالة كما هي.
email-mailbox-check-3-answer-2 = أمسح كل شيء وأبدأ من جديد.
email-mailbox-check-3-answer-3 = أزيل هذا الملف وأرفق الملف الصحيح.
email-mailbox-check-3-why-1 = الرسالة المرسلة لا تعود. قبل الإرسال، خذ وقتك لتغيير الملف.
email-mailbox-check-3-why-2 = هذا ممكن أيضا، لكنه يأخذ وقتا أطول. يمكنك إزالة الملف مع الاحتفاظ بنصك.
email-mailbox-check-3-why-3 = نعم. قبل الإرسال يمكنك تغيير كل شيء.

### Lesson "email.attach": sending a photo and a document, opening what was received.

## Attaching: the lesson

# At most 40 characters.
email-attach-title = إرسال وثيقة واستقبالها
# Each outcome: at most 60 characters.
email-attach-can-1 = أعرف كيف أرسل صورة في رسالة إلكترونية.
email-attach-can-2 = أعرف كيف أرسل الوثيقة الصحيحة.
email-attach-can-3 = أعرف متى لا أفتح ملفا وصلني.
# The same gesture on one's own machine.
email-attach-home-1 = الهاتف: في رسالة جديدة، المس مشبك الورق، ثم اختر الصورة.
email-attach-home-2 = الحاسوب: في رسالة جديدة، انقر على مشبك الورق.
# The card to take away: at most 5 short lines.
email-attach-card =
    الإرفاق: زر مشبك الورق.
    أقرأ اسم الملف قبل الإرسال.
    ملف أنتظره: أحفظه.
    ملف مجهول: لا أفتحه.
    ملف كبير جدا: أرسل رابطا.

## Attaching: reading about files

email-attach-why-title = الملف واسمه
# At most 55 words.
email-attach-why-text =
    الملف وثيقة أو صورة محفوظة في الجهاز. في اسمه جزآن: عقد.pdf.

    آخر الاسم يبين نوع الملف. الصورة تنتهي بـ jpg. والوثيقة المكتوبة تنتهي بـ pdf.

    زر إرفاق (إضافة) ملف يحمل غالبا صورة مشبك ورق.

## Attaching: sending a photo

email-attach-photo-title = إرسال صورة إلى سميرة
# At most 30 words; the address must stay as it is.
email-attach-photo-text = تطلب منك سميرة صورة للحديقة. أرسلها في رسالة جديدة إلى samira@mail.example.
email-attach-photo-hint-1 = اختر «رسالة جديدة». في «إلى» اكتب عنوان سميرة.
email-attach-photo-hint-2 = اختر «إرفاق ملف». اسم الصورة ينتهي بـ jpg.
email-attach-photo-hint-3 = «إلى»: samira@mail.example. اختر «إرفاق ملف»، ثم «حديقة.jpg»، ثم «إرسال».
email-attach-photo-done = أحسنت، أرسلت صورة الحديقة.

## Attaching: sending the right document

email-attach-request-title = إرسال الوثيقة الصحيحة
email-attach-request-text = تنتظر Allocations Famille وصل الإيجار (quittance) لشهر يونيو. أرسله إلى dossier@famille.example. أضف موضوعا ونصا قصيرا.
email-attach-request-hint-1 = اختر «رسالة جديدة». املأ «إلى» و«الموضوع» والنص. تحية وجملة واحدة تكفيان.
email-attach-request-hint-2 = اقرأ اسم الملف جيدا: هناك شهران مختلفان. «إزالة الملف» تسمح بتغييره.
email-attach-request-hint-3 = «الموضوع»: وصل. النص: مرحبا، هذا وصل الإيجار. أرفق «وصل-يونيو.pdf»، ثم اختر «إرسال».
email-attach-request-done = أحسنت، أرسلت الوثيقة الصحيحة مع موضوع واضح.

## Attaching: reading about what is received

email-attach-received-title = ملف وصلك
# At most 55 words.
email-attach-received-text =
    هل تنتظر ملفا من شخص تعرفه؟ احفظه: يبقى عندئذ في جهازك.

    لا تنتظر شيئا؟ لا تفتحه. اتصل بالشخص لتتحقق.

    الملف الذي ينتهي بـ exe برنامج. في رسالة إلكترونية، هو فخ في أغلب الأحيان.

## Attaching: what to do with what is received

email-attach-open-title = أفتح الملف أم لا؟
email-attach-open-text = 3 نوافذ تسألك سؤالا. اختر ما يحميك ويساعدك.
email-attach-open-hint-1 = اسأل نفسك: هل كنت أنتظر هذا الملف؟ هل أعرف الشخص؟
email-attach-open-hint-2 = الملف الذي تنتظره احفظه. البرنامج المجهول أبلغ عنه. الفيلم الكبير أرسل رابطه.
email-attach-open-hint-3 = «الحفظ في الوثائق»، ثم «عدم الفتح والإبلاغ»، ثم «إرسال رابط الفيلم».
email-attach-open-done = أحسنت، أصبحت تعرف ماذا تفعل بملف وصلك.

## Attaching: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
email-attach-check-1-title = يرسل إليك شخص مجهول ملف «Facture.exe». ماذا تفعل؟
email-attach-check-1-answer-1 = لا أفتحه وأبلغ عن الرسالة.
email-attach-check-1-answer-2 = أفتحه لأرى المبلغ.
email-attach-check-1-answer-3 = أرد بأنني لم أطلب شيئا.
email-attach-check-1-why-1 = نعم. الفاتورة الحقيقية ليست برنامجا، وأنت لا تنتظر شيئا.
email-attach-check-1-why-2 = النهاية exe تدل على برنامج. قد يسرق بياناتك عند فتحه.
email-attach-check-1-why-3 = الرد يبين أن عنوانك مستعمل. أبلغ عن الرسالة دون رد.

email-attach-check-2-title = فيلمك كبير جدا على رسالة إلكترونية. ماذا تفعل؟
email-attach-check-2-answer-1 = أعيد الإرسال مرات كثيرة.
email-attach-check-2-answer-2 = أغير اسم الملف.
email-attach-check-2-answer-3 = أرسل رابطا إلى الفيلم.
email-attach-check-2-why-1 = الحد هو نفسه في كل مرة. الرابط يحل هذه المشكلة.
email-attach-check-2-why-2 = الاسم القصير لا يغير حجم الملف. الرابط يحل هذه المشكلة.
email-attach-check-2-why-3 = نعم. يبقى الفيلم على الإنترنت، ويشاهده الشخص من خلال الرابط.

email-attach-check-3-title = قبل إرسال وثيقة، مم تتحقق؟
email-attach-check-3-answer-1 = من طول الرسالة.
email-attach-check-3-answer-2 = من العنوان واسم الملف المرفق.
email-attach-check-3-answer-3 = من ساعة الإرسال.
email-attach-check-3-why-1 = طول الرسالة لا يهم. تحقق من العنوان والملف المرفق.
email-attach-check-3-why-2 = نعم. الرسالة المرسلة لا تعود: القراءة تجنبك الخطأ.
email-attach-check-3-why-3 = يمكن إرسال الرسالة في كل ساعة. تحقق من العنوان والملف المرفق.

### Lesson "email.sort": folders, unsubscribing, answering a recruiter.

## Sorting: the lesson

# At most 40 characters.
email-sort-title = ترتيب الرسائل والرد على صاحب عمل
# Each outcome: at most 60 characters.
email-sort-can-1 = أعرف كيف أرتب رسائلي حسب الموضوع.
email-sort-can-2 = أعرف كيف أوقف رسائل الإعلانات.
email-sort-can-3 = أعرف كيف أرد على صاحب عمل.
# The same gesture on one's own machine.
email-sort-home-1 = الهاتف: افتح الرسالة، المس النقاط الثلاث، ثم نقل (Déplacer).
email-sort-home-2 = الحاسوب: اسحب الرسالة إلى مجلد.
# The card to take away: at most 5 short lines.
email-sort-card =
    مجلد لكل موضوع.
    إعلان أعرف صاحبه: ألغي الاشتراك.
    إعلان مجهول: أبلغ عنه.
    صاحب عمل: أرد خلال يومين.
    مرحبا، الرد، شكرا، اسمي.

## Sorting: reading

email-sort-why-title = العثور على الرسائل
# At most 55 words.
email-sort-why-text =
    في الصندوق الممتلئ، يصعب أن ترى الرسائل المهمة. رتبها في مجلدات حسب الموضوع.

    صاحب العمل (recruteur) شخص يبحث عمن يعمل معه. لا تضيع رسالته!

    الرسالة المنقولة إلى مجلد لا تحذف. تجدها في مجلدها.

## Sorting: three folders

email-sort-folders-title = الترتيب في 3 مجلدات
# At most 30 words.
email-sort-folders-text = انقل 4 رسائل: العمل إلى «عمل»، والفاتورة إلى «أوراق»، والإعلانين إلى «إعلانات». رسالة يانيس تبقى في الصندوق.
email-sort-folders-hint-1 = افتح رسالة، ثم اقرأها. المجلدات الثلاثة مكتوبة تحتها.
email-sort-folders-hint-2 = المخبزة تتحدث عن عمل. Énergie Claire ترسل فاتورة. Jardin Malin وPas à Pas متجران.
email-sort-folders-hint-3 = مخبزة Les Blés: «عمل». Énergie Claire: «أوراق». Jardin Malin وPas à Pas: «إعلانات».
email-sort-folders-done = أحسنت، بقيت رسالة يانيس فقط. الرسائل الأخرى في مجلداتها.

## Sorting: unsubscribing

email-sort-unsubscribe-title = إيقاف الإعلانات
email-sort-unsubscribe-text = إلغاء الاشتراك (se désabonner) هو طلب ألا تصلك رسائل أخرى. ألغ اشتراكك في متجر تعرفه. احذر من المجهول.
email-sort-unsubscribe-hint-1 = إذا كنت تعرف المتجر، تجد رابط إلغاء الاشتراك في آخر الرسالة.
email-sort-unsubscribe-hint-2 = شخص مجهول يعدك بهدية؟ قد يكون رابطه فخا. أبلغ عنه دون فتح شيء.
email-sort-unsubscribe-hint-3 = اختر «إلغاء الاشتراك»، ثم «تأكيد»، ثم «الإبلاغ عن احتيال».
email-sort-unsubscribe-done = أحسنت، ستصلك إعلانات أقل.

## Sorting: reading about an answer

email-sort-polite-title = الرد على صاحب عمل
# At most 55 words.
email-sort-polite-text =
    رد في 4 أسطر: مرحبا، ثم جوابك، ثم شكرا، ثم اسمك الكامل.

    اختر موعدا من المواعيد المقترحة. المقابلة (entretien) لقاء للحديث عن العمل.

    اقرأ رسالتك قبل الإرسال. الرد القصير والسريع يترك أثرا جيدا.

## Sorting: answering the recruiter

email-sort-recruiter-title = قبول موعد مقابلة
email-sort-recruiter-text = تقترح عليك مخبزة Les Blés موعدين. افتح رسالتها وأجب في 6 كلمات أو أكثر. اختر يوم الثلاثاء.
email-sort-recruiter-hint-1 = افتح رسالة مخبزة Les Blés، ثم اختر «رد».
email-sort-recruiter-hint-2 = ابدأ بالتحية. قل أي يوم يناسبك. اختم بالشكر.
email-sort-recruiter-hint-3 = اكتب: مرحبا، يناسبني يوم الثلاثاء الساعة 14. شكرا. ثم اختر «إرسال».
email-sort-recruiter-done = أحسنت، ردك واضح ومهذب.

## Sorting: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
email-sort-check-1-title = يكتب إليك مجهول: «ربحت! لإلغاء الاشتراك، انظر في الأسفل». ماذا تفعل؟
email-sort-check-1-answer-1 = أفتح الرابط لألغي الاشتراك.
email-sort-check-1-answer-2 = أبلغ عن الرسالة ولا أفتح أي رابط.
email-sort-check-1-answer-3 = أرد بكلمة «stop».
email-sort-check-1-why-1 = قد يكون رابط المجهول فخا. هذا الرابط مفيد مع المتاجر التي تعرفها.
email-sort-check-1-why-2 = نعم. يتعلم صندوقك بذلك أن يبعد مثل هذه الرسائل.
email-sort-check-1-why-3 = الرد يبين أن عنوانك مستعمل. ستصلك بعد ذلك رسائل أخرى.

email-sort-check-2-title = نقلت رسالة إلى مجلد «أوراق». أين هي؟
email-sort-check-2-answer-1 = في هذا المجلد: أفتحها متى أريد.
email-sort-check-2-answer-2 = حُذفت.
email-sort-check-2-answer-3 = عادت إلى صاحبها.
email-sort-check-2-why-1 = نعم. تغير مكانها، مثل ورقة في درج.
email-sort-check-2-why-2 = النقل ليس حذفا. الرسالة في مجلدها.
email-sort-check-2-why-3 = المرسل لا يرى ترتيبك. الرسالة في مجلدها.

email-sort-check-3-title = أي رد ترسله إلى صاحب عمل؟
email-sort-check-3-answer-1 = موافق الثلاثاء
email-sort-check-3-answer-2 = من أنت؟ أي عمل؟
email-sort-check-3-answer-3 = مرحبا، يناسبني الثلاثاء. شكرا. لينا دا كوستا
email-sort-check-3-why-1 = هذا واضح، لكن التحية والشكر واسمك تساعد على معرفتك.
email-sort-check-3-why-2 = الجواب في رسالته على الأغلب: اقرأها من جديد. ثم رد مع تحية واسمك.
email-sort-check-3-why-3 = نعم. تحية، وجواب واضح، وشكر، واسم: كل شيء موجود.

### What the imitations show.

## Letters of the mailbox

# Bodies: at most 45 words. People and addresses are invented; addresses end in .example.
email-letter-library-from = المكتبة
email-letter-library-address = accueil@mediatheque.example
email-letter-library-subject = موعدك يوم الخميس
email-letter-library-body =
    مرحبا، موعدك يوم الخميس الساعة 10 صباحا. تنتظرك ليلى في استقبال المكتبة. لتأكيد الموعد، اكتب إليها: leila@mail.example.
    فريق المكتبة

email-letter-appointment-from = جمعية Les Voisins
email-letter-appointment-address = nadia@les-voisins.example
email-letter-appointment-subject = موعد يوم الثلاثاء الساعة 14
email-letter-appointment-body =
    مرحبا، نقترح عليك موعدا يوم الثلاثاء الساعة 14 في مكتبنا. هل يناسبك هذا الموعد؟ نرجو الرد على هذه الرسالة.
    نادية، جمعية Les Voisins

email-letter-townhall-from = البلدية، الاستقبال
email-letter-townhall-address = accueil@mairie.example
email-letter-townhall-subject = ورقة ناقصة
email-letter-townhall-body =
    مرحبا، وصلنا طلبك الخاص بالمطعم المدرسي. تنقصه شهادة التأمين. يمكنك إرسالها إلى accueil@mairie.example، أو تسليمها في الاستقبال.
    كريم، البلدية

email-letter-newsletter-from = Jardin Malin
email-letter-newsletter-address = offres@jardin-malin.example
email-letter-newsletter-subject = عروضنا لهذا الأسبوع
email-letter-newsletter-body =
    هذا الأسبوع، أصص الزهور أرخص من قبل. وكذلك التربة. زورونا في المتجر، من الاثنين إلى السبت.
    فريق Jardin Malin

email-letter-parcel-scam-from = متابعة الطرود
email-letter-parcel-scam-address = client77@colis-express-paie.example
email-letter-parcel-scam-subject = عاجل: طردك محجوز
email-letter-parcel-scam-body =
    عزيزنا الزبون، طردك محجوز. ادفع 1.99 يورو ببطاقتك البنكية قبل هذا المساء. وإلا فسوف نتلف طردك.
    ادفع هنا: www.colis-paie.example

email-letter-bank-scam-from = تنبيه البنك
email-letter-bank-scam-address = securite@votre-banque-alerte.example
email-letter-bank-scam-subject = حسابك موقوف
email-letter-bank-scam-body =
    تنبيه! حسابك موقوف. أرسل إلينا رمزك السري ورقم بطاقتك ردا على هذه الرسالة. أمامك ساعتان. بعد ذلك سنغلق حسابك.
    قسم الأمن

email-letter-grandson-from = يانيس
email-letter-grandson-address = yanis@mail.example
email-letter-grandson-subject = شكرا على يوم الأحد
email-letter-grandson-body =
    مرحبا، شكرا على غداء يوم الأحد، كان لذيذا جدا! سأمر يوم السبت في حوالي الساعة 15 ومعي الصور. سأحضر الحلوى.
    مع محبتي، يانيس

email-letter-cousin-from = سميرة
email-letter-cousin-address = samira@mail.example
email-letter-cousin-subject = حديقتك
email-letter-cousin-body =
    مرحبا، سمعت أن ورود حديقتك جميلة جدا! هل يمكنك أن ترسل إلي صورة للحديقة؟ عنواني هو samira@mail.example.
    مع محبتي، سميرة

email-letter-family-office-from = Allocations Famille
email-letter-family-office-address = dossier@famille.example
email-letter-family-office-subject = مساعدة السكن
email-letter-family-office-body =
    مرحبا، تنقص وثيقة في طلب مساعدة السكن: وصل الإيجار لشهر يونيو. نرجو إرساله إلى dossier@famille.example.
    قسم السكن

# Bodies of the three that follow stand beside three folders: at most 4 rows of 56.
email-letter-recruiter-from = مخبزة Les Blés
email-letter-recruiter-address = nora@les-bles.example
email-letter-recruiter-subject = طلب العمل الذي أرسلته
email-letter-recruiter-body =
    مرحبا، سيرتك الذاتية تهمنا. هل تفضل مقابلة يوم الاثنين الساعة 9 أم يوم الثلاثاء الساعة 14؟ نرجو الرد على هذه الرسالة.
    نورة، مخبزة Les Blés

email-letter-electricity-from = Énergie Claire
email-letter-electricity-address = factures@energie-claire.example
email-letter-electricity-subject = فاتورة شهر نوفمبر
email-letter-electricity-body =
    مرحبا، مبلغ فاتورة شهر نوفمبر 48 يورو. سيُقتطع المبلغ من حسابك يوم 5 ديسمبر كما هو مقرر.
    Énergie Claire

email-letter-shoes-from = Pas à Pas
email-letter-shoes-address = infos@pas-a-pas.example
email-letter-shoes-subject = أحذية: تخفيض 30%
email-letter-shoes-body =
    وصلت أحذية الشتاء! هذا الأسبوع، تخفيض 30% في كل المتجر.
    فريق Pas à Pas

## Files and folders

# File names as they are shown: short, with their ending.
email-file-certificate = شهادة.pdf
email-file-holiday-photo = صورة العطلة.jpg
email-file-shopping-list = قائمة المشتريات.txt
email-folder-papers = أوراق
email-folder-adverts = إعلانات
email-folder-work = عمل
# Photos end in .jpg, documents in .pdf.
email-file-garden-photo = حديقة.jpg
email-file-rent-may = وصل-مايو.pdf
email-file-rent-june = وصل-يونيو.pdf

## Windows

# Place: at most 14 characters. Title: at most 34. Text: at most 2 rows of 56. Choices: at most 40. Reasons: at most 130.
email-window-lease-place = وصلك
email-window-lease-title = عقد.pdf من وكالة Clé Verte
email-window-lease-body = كنت تنتظر هذه الوثيقة: هي عقد سكنك. ماذا تفعل؟
email-window-lease-choice-1 = الحذف دون قراءة
email-window-lease-choice-2 = الحفظ في الوثائق
email-window-lease-choice-3 = الإبلاغ عن احتيال
email-window-lease-why-1 = هذه الوثيقة مهمة وكنت تنتظرها. احتفظ بها في جهازك.
email-window-lease-why-3 = تعرف الوكالة وكنت تنتظر هذه الوثيقة. هي صادقة: احتفظ بها.

email-window-invoice-place = وصلك
email-window-invoice-title = Facture-4471.exe من شخص مجهول
email-window-invoice-body = «ادفع هذه الفاتورة بسرعة، وإلا أحلنا ملفك إلى المحكمة.»
email-window-invoice-choice-1 = الفتح للاطلاع
email-window-invoice-choice-2 = الحفظ في الوثائق
email-window-invoice-choice-3 = عدم الفتح والإبلاغ
email-window-invoice-why-1 = الملف الذي ينتهي بـ exe برنامج: قد يسرق بياناتك عند فتحه.
email-window-invoice-why-2 = البرنامج المجهول في جهازك يبقى خطرا. لا تحتفظ به.

email-window-heavy-place = إرسال
email-window-heavy-title = فيلم-الزفاف.mp4: كبير جدا
email-window-heavy-body = حجم الفيلم 900 ميغابايت. الرسالة تقبل حوالي 25 ميغابايت. ماذا تفعل؟
email-window-heavy-choice-1 = إعادة الإرسال
email-window-heavy-choice-2 = إرسال رابط الفيلم
email-window-heavy-choice-3 = تغيير اسم الفيلم
email-window-heavy-why-1 = سيبقى الفيلم كبيرا جدا. الرابط يعرض الفيلم دون إرساله.
email-window-heavy-why-3 = الاسم لا يغير الحجم. الرابط يعرض الفيلم دون إرساله.

email-window-garden-place = رسالة
email-window-garden-title = من Jardin Malin، متجرك
email-window-garden-body = عروضنا لهذا الأسبوع. لم تعد تريد رسائلنا؟
email-window-garden-choice-1 = إلغاء الاشتراك
email-window-garden-choice-2 = الإبلاغ عن احتيال
email-window-garden-choice-3 = حذف صندوق بريدي
email-window-garden-why-2 = Jardin Malin متجر حقيقي تعرفه. رابط إلغاء الاشتراك عنده يعمل.
email-window-garden-why-3 = ستفقد كل رسائلك. هناك اختيار يوقف هذه الإعلانات فقط.

email-window-leave-place = موقع
email-window-leave-title = Jardin Malin: اختيارك
email-window-leave-body = هل تريد حقا إيقاف رسائلنا؟ سنشتاق إليك.
email-window-leave-choice-1 = البقاء مشتركا
email-window-leave-choice-2 = تأكيد
email-window-leave-why-1 = أردت إيقاف الإعلانات. هناك اختيار يكمل ذلك.

email-window-prize-place = رسالة
email-window-prize-title = من شخص مجهول: لقد ربحت!
email-window-prize-body = لك هاتف هدية. لكي لا تصلك رسائلنا، أعطنا عنوانك.
email-window-prize-choice-1 = إلغاء الاشتراك
email-window-prize-choice-2 = الرد بكلمة «stop»
email-window-prize-choice-3 = الإبلاغ عن احتيال
email-window-prize-why-1 = أنت لا تعرف المرسل. رابطه يبين أن عنوانك مستعمل.
email-window-prize-why-2 = الرد يبين أن عنوانك مستعمل. ستصلك بعد ذلك رسائل أخرى.
