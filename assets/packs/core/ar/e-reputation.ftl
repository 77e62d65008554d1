### Lessons "e-reputation.search", "e-reputation.settings", "e-reputation.answer": what is said of me, who sees it, how to answer.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

## Lesson "e-reputation.search"

# At most 40 characters.
e-reputation-search-title = ماذا يقول الإنترنت عني؟
# Each outcome: at most 60 characters.
e-reputation-search-can-1 = أعرف كيف أبحث عن اسمي على الإنترنت.
e-reputation-search-can-2 = أعرف كيف أميز صفحاتي من صفحات غيري.
e-reputation-search-can-3 = أعرف كيف أختار ما يجب حذفه.
e-reputation-search-home-1 = الهاتف: افتح صفحة خاصة (navigation privée)، ثم ابحث عن اسمك ولقبك.
e-reputation-search-home-2 = الحاسوب: افتح نافذة خاصة، ثم اكتب اسمك بين علامتي تنصيص.
# At most 5 short lines.
e-reputation-search-card =
    مرتين في السنة أبحث عن اسمي.
    أستعمل نافذة خاصة.
    أنظر إلى الصور أيضا.
    أكتب ما يزعجني.
    أطلب حذف عنواني ورقم هاتفي.

## Reading: traces

e-reputation-search-trace-title = آثارك على الإنترنت
# At most 55 words.
e-reputation-search-trace-text =
    سمعتك على الإنترنت هي الصورة التي تعطيها الإنترنت عنك. قد يبحث عن اسمك صاحب عمل أو زبون أو جار.

    هذه الآثار تأتي منك أو من غيرك أو من الخدمات.

    لترى ما يراه الآخرون، ابحث عن اسمك في نافذة خاصة. فهي تنسى ما بحثت عنه من قبل.

## Practice: looking up a name

e-reputation-search-name-title = البحث عن اسم
# At most 30 words.
e-reputation-search-name-text = اسمك اليوم Camille Morel، ومهنتك النجارة في Vallon. ابحث عن اسمك: camille morel. قل عن كل صفحة هل تتحدث عنك.
e-reputation-search-name-hint-1 = اكتب camille morel في خانة «بحثك»، ثم اختر «بحث».
e-reputation-search-name-hint-2 = افتح كل صفحة. ابحث عن Vallon أو عن النجارة. قد يحمل شخص آخر الاسم نفسه.
e-reputation-search-name-hint-3 = لصفحة المغنية اختر «شخص آخر». وللصفحات الثلاث الأخرى اختر «هذا عني».
e-reputation-search-name-done = أحسنت، أصبحت تعرف كيف تجد الصفحات التي تتحدث عنك.
# Words that the search must have: the invented name, small letters.
e-reputation-search-name-query-1 = camille
e-reputation-search-name-query-2 = morel

## Reading: keeping watch

e-reputation-search-watch-title = المراقبة والفرز
e-reputation-search-watch-text =
    الصفحة الجيدة تساعدك: جائزة أو مقال أو عملك. احتفظ بها.

    اطلب حذف ما يعرضك للخطر أو يزعجك: عنوان أو رقم هاتف أو صورة حفلة.

    التنبيه (alerte) يخبرك برسالة إلكترونية عندما يظهر اسمك. محركات البحث تقدم هذه الخدمة.

## Practice: leaving or having removed

e-reputation-search-sort-title = أتركه أم أطلب حذفه؟
e-reputation-search-sort-text = تبحث Camille عن عمل. سيبحث صاحب عمل عن اسمها. افتح الصفحات الأربع. ماذا تترك؟ وماذا تطلب حذفه؟
e-reputation-search-sort-hint-1 = اسأل نفسك: هل تساعد هذه الصفحة Camille، أم تعرضها للخطر؟
e-reputation-search-sort-hint-2 = صفحتان تمدحان عملها. وصفحة فيها عنوانها. وصفحة فيها صور حفلة.
e-reputation-search-sort-hint-3 = «جائزة الحرفيين» و«خشب Vallon»: اختر «أتركه». الصفحتان الأخريان: اختر «طلب الحذف».
e-reputation-search-sort-done = أحسنت، أصبحت تعرف كيف تختار ما يجب حذفه.
# What was searched: at most 40 characters.
e-reputation-search-sort-query = Camille Morel, Vallon

## Check: three questions

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
e-reputation-search-check-1-title = لماذا تبحث عن اسمك في نافذة خاصة؟
e-reputation-search-check-1-answer-1 = لأمسح الصفحات التي تزعجني.
e-reputation-search-check-1-answer-2 = لأرى ما يراه الآخرون.
e-reputation-search-check-1-answer-3 = لكي لا يراني أحد على الإنترنت.
e-reputation-search-check-1-why-1 = البحث لا يمسح شيئا. لحذف صفحة يجب أن تكتب إلى الموقع.
e-reputation-search-check-1-why-2 = نعم. النافذة الخاصة تنسى بحثك السابق: النتائج تشبه ما يراه الآخرون.
e-reputation-search-check-1-why-3 = هي تمسح ذاكرة جهازك فقط. أما المواقع فترى زيارتك دائما.

e-reputation-search-check-2-title = دليل على الإنترنت يعرض عنوانك ورقم هاتفك. ماذا تفعل؟
e-reputation-search-check-2-answer-1 = أطلب من الدليل حذفهما.
e-reputation-search-check-2-answer-2 = أغير رقم هاتفي.
e-reputation-search-check-2-answer-3 = لا شيء: سيبقى ذلك ظاهرا إلى الأبد.
e-reputation-search-check-2-why-1 = نعم. هذا حقك. أمام الموقع شهر واحد ليجيب.
e-reputation-search-check-2-why-2 = هذا عمل كثير، ويبقى العنوان ظاهرا. اطلب الحذف أولا.
e-reputation-search-check-2-why-3 = القانون يعطيك الحق في مسح هذه المعلومات. اكتب إلى الموقع.

e-reputation-search-check-3-title = صفحة تتحدث عن شخص يحمل اسمك. قد يخلط صاحب عمل بينكما. ماذا تفعل؟
e-reputation-search-check-3-answer-1 = أطلب حذف الصفحة.
e-reputation-search-check-3-answer-2 = أغير اسمي في السيرة الذاتية.
e-reputation-search-check-3-answer-3 = أكتب مهنتي ومدينتي في السيرة الذاتية.
e-reputation-search-check-3-why-1 = هذه الصفحة ليست عنك: هي عن الشخص الآخر. الأفضل أن توضح من أنت.
e-reputation-search-check-3-why-2 = في السيرة الذاتية (CV) اسمك الحقيقي. أضف مهنتك ومدينتك لتجنب الخطأ.
e-reputation-search-check-3-why-3 = نعم. بالمهنة والمدينة يميزك الناس من الشخص الآخر.

## Lesson "e-reputation.settings"

e-reputation-settings-title = من يرى ما أنشره؟
e-reputation-settings-can-1 = أعرف كيف أحدد من يرى صفحتي الشخصية.
e-reputation-settings-can-2 = أعرف كيف أختار من يرى منشورا.
e-reputation-settings-can-3 = أفكر قبل أن أنشر.
e-reputation-settings-home-1 = الهاتف: في التطبيق، افتح «Paramètres» (الإعدادات)، ثم «Confidentialité» (الخصوصية).
e-reputation-settings-home-2 = الحاسوب: افتح صورتك في الأعلى، ثم «Confidentialité» (الخصوصية).
e-reputation-settings-card =
    رقم الهاتف: أنا فقط.
    الصور: معارفي.
    قبل النشر أنتظر دقيقة.
    الأطفال: أسألهم عن رأيهم.
    أراجع إعداداتي مرتين في السنة.

## Reading: circles

e-reputation-settings-circles-title = 3 دوائر حولك
e-reputation-settings-circles-text =
    في الشبكة الاجتماعية، لكل معلومة جمهور.

    كل الناس: حتى الغرباء، وحتى بعد 10 سنوات.
    معارفي: الأشخاص الذين قبلتهم.
    أنا فقط: لا أحد غيري.

    في البداية تكون إعدادات كثيرة مفتوحة جدا. يمكنك تغييرها. اسم القائمة غالبا «Confidentialité» (الخصوصية).

## Practice: the settings of a profile

e-reputation-settings-profile-title = إعداد الصفحة الشخصية
e-reputation-settings-profile-text = غير هذه الإعدادات. الهاتف: «أنا فقط». تاريخ الميلاد والصور: «معارفي». يمكن أن تبقى المهنة ظاهرة. ثم احفظ.
e-reputation-settings-profile-hint-1 = افتح سطرا: عندها تختار من يرى هذه المعلومة.
e-reputation-settings-profile-hint-2 = غير 3 أسطر: الهاتف وتاريخ الميلاد والصور. المهنة تساعد على إيجاد عمل.
e-reputation-settings-profile-hint-3 = الهاتف: «أنا فقط». تاريخ الميلاد: «معارفي». الصور: «معارفي». ثم اختر «حفظ».
e-reputation-settings-profile-done = أحسنت، أصبحت تعرف كيف تحدد من يرى صفحتك.

## Reading: before publishing

e-reputation-settings-before-title = قبل النشر
e-reputation-settings-before-text =
    اطرح على نفسك 3 أسئلة. هل أقول هذا لشخص غريب؟ هل في الصورة شخص آخر؟ هل سيبقى هذا صحيحا غدا؟

    لنشر صورة طفل، يقرر الوالدان معا. ورأي الطفل مهم أيضا بحسب عمره.

    الرسالة الخاصة يمكن أن تنسخ.

## Practice: a post for one's contacts

e-reputation-settings-holiday-title = منشور لمعارفك
e-reputation-settings-holiday-text = ستسافر أسبوعا. اكتب ذلك في 3 كلمات أو أكثر. يجب أن يقرأه معارفك فقط: قد يقرؤه لص أيضا.
e-reputation-settings-holiday-hint-1 = اختر «كتابة منشور». اكتب نصك في الخانة.
e-reputation-settings-holiday-hint-2 = تحت النص، السطر «يراه» يدلك على من سيقرأ. افتحه لتغيره.
e-reputation-settings-holiday-hint-3 = اكتب: سأسافر يوم غد. في السطر «يراه» اختر «معارفي». ثم اختر «نشر».
e-reputation-settings-holiday-done = أحسنت، أصبحت تعرف كيف تختار من يقرأ منشورك.

## Check: three questions

e-reputation-settings-check-1-title = منشور إعداده «كل الناس». من يستطيع قراءته؟
e-reputation-settings-check-1-answer-1 = الغرباء، وصاحب عملك في المستقبل.
e-reputation-settings-check-1-answer-2 = معارفك وأصدقاؤهم.
e-reputation-settings-check-1-answer-3 = سكان مدينتك.
e-reputation-settings-check-1-why-1 = نعم. وقد يظهر المنشور في محركات البحث أيضا.
e-reputation-settings-check-1-why-2 = الجمهور أوسع من ذلك: يقرؤه حتى من لا يعرفك.
e-reputation-settings-check-1-why-3 = لا حدود للمكان. كل شخص في العالم يستطيع قراءته.

e-reputation-settings-check-2-title = ستسافر في عطلة. ما المنشور الأكثر حذرا؟
e-reputation-settings-check-2-answer-1 = «البيت فارغ إلى يوم 20!»، لكل الناس.
e-reputation-settings-check-2-answer-2 = صورة تذاكرك مع أرقامها.
e-reputation-settings-check-2-answer-3 = صور بعد العودة، لمعارفك.
e-reputation-settings-check-2-why-1 = قد يقرؤه لص. انتظر عودتك، أو اختر معارفك.
e-reputation-settings-check-2-why-2 = بهذه الأرقام قد يغير شخص ما رحلتك. لا تعرضها.
e-reputation-settings-check-2-why-3 = نعم. لا يعرف أحد أن البيت فارغ، ويرى أقاربك صورك.

e-reputation-settings-check-3-title = تريد أختك نشر صورة ابنك، وعمره 8 سنوات. من يقرر؟
e-reputation-settings-check-3-answer-1 = أختك: الصورة صورتها.
e-reputation-settings-check-3-answer-2 = الوالدان، مع رأي الطفل.
e-reputation-settings-check-3-answer-3 = لا أحد: الصورة حرة.
e-reputation-settings-check-3-why-1 = هي التقطت الصورة، لكن صورة الطفل محمية. يجب أن تسأل الوالدين أولا.
e-reputation-settings-check-3-why-2 = نعم. يقول القانون الفرنسي ذلك منذ سنة 2024: يحمي الوالدان معا صورة طفلهما.
e-reputation-settings-check-3-why-3 = لكل شخص حق في صورته. وفي حالة الطفل يقرر الوالدان معا.

## Lesson "e-reputation.answer"

e-reputation-answer-title = الرد وطلب الحذف
e-reputation-answer-can-1 = أعرف كيف أرد على رأي بهدوء.
e-reputation-answer-can-2 = أعرف كيف أطلب الحذف.
e-reputation-answer-can-3 = أعرف من يساعدني.
e-reputation-answer-home-1 = الهاتف: تحت الرأي، ابحث عن «Répondre» (رد) أو «Signaler» (إبلاغ).
e-reputation-answer-home-2 = الحاسوب: في أسفل الموقع، ابحث عن «Contact» أو «Données personnelles» (البيانات الشخصية).
e-reputation-answer-card =
    أنتظر قبل أن أرد.
    شكر، اعتذار، حل.
    لا شيء خاص أمام الناس.
    الحذف: أكتب إلى الموقع، شهر واحد.
    وإلا: هيئة CNIL، الموقع cnil.fr

## Reading: keeping calm

e-reputation-answer-calm-title = الرد بهدوء
e-reputation-answer-calm-text =
    الرأي السيئ مؤلم. انتظر قليلا قبل أن تكتب. كل زبائنك في المستقبل سيقرؤون ردك.

    في الرد الجيد 3 أجزاء: شكر، وكلمة اعتذار إذا لزم، وحل.

    هل هي شتيمة أو كذبة؟ احفظ صورة للشاشة، ثم أبلغ الموقع عن الرأي.

## Practice: answering a review

e-reputation-answer-review-title = الرد على رأي زبون
e-reputation-answer-review-text = اسمك Camille ومهنتك النجارة. يشتكي زبون: تأخر الرف الذي طلبه. افتح رأيه، ورد عليه بالجمل الثلاث المناسبة.
e-reputation-answer-review-hint-1 = افتح رأي برونو. ثم اختر «رد».
e-reputation-answer-review-hint-2 = اختر الجمل الهادئة: شكر واعتذار وحل. اترك الشتيمة والمعلومة الخاصة.
e-reputation-answer-review-hint-3 = اختر «شكرا على…» و«أعتذر عن…» و«سأوصل…». ثم اختر «إرسال».
e-reputation-answer-review-done = أحسنت، أصبحت تعرف كيف ترد على رأي بهدوء.

## Reading: rights

e-reputation-answer-rights-title = حقوقك
e-reputation-answer-rights-text =
    يمكنك أن تطلب من موقع مسح صفحة أو صورة لك. أمامه شهر واحد ليجيب.

    هل رفض أو لم يجب؟ هيئة CNIL (cnil.fr) تساعدك مجانا.
    ويمكن لمحرك البحث أيضا أن يتوقف عن عرض الصفحة مع اسمك.

    عند مضايقة شاب أو طفل: اتصل بالرقم 3018.

## Practice: asking for removal

e-reputation-answer-removal-title = طلب الحذف
e-reputation-answer-removal-text = منتدى قديم يحتفظ بصورتك. اكتب إلى contact@vieuxforum.example. اكتب موضوعا، ثم اطلب الحذف بكلمات قليلة.
e-reputation-answer-removal-hint-1 = اختر «رسالة جديدة». في «إلى» اكتب عنوان المنتدى.
e-reputation-answer-removal-hint-2 = الموضوع يذكر فكرة الرسالة: حذف. وفي النص قل ماذا تطلب.
e-reputation-answer-removal-hint-3 = «إلى»: contact@vieuxforum.example. «الموضوع»: حذف. النص: أرجو حذف صورتي من الموقع. ثم «إرسال».
e-reputation-answer-removal-done = أحسنت، أصبحت تعرف كيف تطلب الحذف. احتفظ دائما بنسخة من طلبك.

## Check: three questions

e-reputation-answer-check-1-title = كتب زبون: «عمل متأخر، لست راضيا». هذا صحيح. كيف ترد؟
e-reputation-answer-check-1-answer-1 = «لا أحد يجبرك على المجيء».
e-reputation-answer-check-1-answer-2 = لا أرد، وأطلب حذف الرأي.
e-reputation-answer-check-1-answer-3 = «شكرا على رأيك. هذا هو الحل».
e-reputation-answer-check-1-why-1 = من حقك أن تغضب. لكن الزبائن في المستقبل سيقرؤون هذه الجملة.
e-reputation-answer-check-1-why-2 = الرأي الصادق من حقه أن يبقى. والرد الجيد يدل على جديتك.
e-reputation-answer-check-1-why-3 = نعم. الهدوء والحل يعطيان الثقة لمن يقرأ.

e-reputation-answer-check-2-title = لم يجب موقع عن طلب الحذف منذ شهر. ماذا تفعل؟
e-reputation-answer-check-2-answer-1 = أدفع لموقع يعد بمسح كل شيء.
e-reputation-answer-check-2-answer-2 = أكتب إلى هيئة CNIL.
e-reputation-answer-check-2-answer-3 = أتخلى عن الطلب.
e-reputation-answer-check-2-why-1 = لا أحد يستطيع أن يعد بمسح كل شيء. أما هيئة CNIL فتساعدك مجانا.
e-reputation-answer-check-2-why-2 = نعم. هيئة CNIL تحمي البيانات الشخصية. الشكوى مجانية وعلى الإنترنت.
e-reputation-answer-check-2-why-3 = لديك حق آخر: الشكوى إلى هيئة CNIL. وهي مجانية.

e-reputation-answer-check-3-title = رسالة تشتمك. ماذا تفعل قبل أن تبلغ عنها؟
e-reputation-answer-check-3-answer-1 = أحفظ صورة للشاشة.
e-reputation-answer-check-3-answer-2 = أرد بالأسلوب نفسه.
e-reputation-answer-check-3-answer-3 = أغلق حسابي.
e-reputation-answer-check-3-why-1 = نعم. هذا دليل، مع التاريخ وعنوان الصفحة.
e-reputation-answer-check-3-why-2 = الرد بالشتيمة قد يحسب عليك. احفظ دليلا، ثم أبلغ.
e-reputation-answer-check-3-why-3 = ستفقد معارفك، وتبقى الرسالة. احفظ دليلا، ثم أبلغ.

## Results of the search page

# Titles: at most 28 characters. Sources: at most 22. Who and when: at most 36. Texts: at most 35 words. Reasons: at most 110 characters.
# Everybody is invented.
e-reputation-result-camille-workshop-title = ورشة Morel للنجارة
e-reputation-result-camille-workshop-source = atelier-morel.example
e-reputation-result-camille-workshop-who = Camille Morel، نجارة في Vallon
e-reputation-result-camille-workshop-when = 2026
e-reputation-result-camille-workshop-text = رفوف وسلالم وتصليح. تعمل Camille Morel في الخشب في Vallon منذ 12 سنة. تقدير الثمن مجاني.
e-reputation-result-camille-workshop-why = المهنة والمدينة هما مهنتك ومدينتك: النجارة في Vallon.

e-reputation-result-camille-singer-title = حفلة Camille Morel
e-reputation-result-camille-singer-source = scenes-lille.example
e-reputation-result-camille-singer-who = قاعة حفلات في مدينة Lille
e-reputation-result-camille-singer-when = أكتوبر 2026
e-reputation-result-camille-singer-text = تقدم المغنية ألبومها الجديد. كبرت Camille Morel في مدينة Lille، وتبدأ الآن جولتها.
e-reputation-result-camille-singer-why = هذه المغنية تعيش في Lille. تحمل اسمك فقط.

e-reputation-result-camille-race-title = سباق Vallon: النتائج
e-reputation-result-camille-race-source = course-vallon.example
e-reputation-result-camille-race-who = نادي الجري في Vallon
e-reputation-result-camille-race-when = 8 يونيو 2024
e-reputation-result-camille-race-text = سباق 10 كم للنساء: المركز 41، Morel Camille من Vallon، فريق النجارات.
e-reputation-result-camille-race-why = المدينة وفريق النجارات يدلان على أنها صفحتك. نشر النادي هذا الأثر.

e-reputation-result-camille-forum-title = مساعدة: لصق خشب البلوط
e-reputation-result-camille-forum-source = vieuxforum.example
e-reputation-result-camille-forum-who = camille_morel_bois
e-reputation-result-camille-forum-when = 2 مارس 2012
e-reputation-result-camille-forum-text = مرحبا، أتعلم النجارة في Vallon. الغراء عندي لا يثبت. هل يستطيع أحد مساعدتي؟
e-reputation-result-camille-forum-why = هذه رسالتك القديمة باسم آخر: النجارة في Vallon. الأثر القديم يبقى.

e-reputation-result-trace-prize-title = جائزة الحرفيين
e-reputation-result-trace-prize-source = prix-bois.example
e-reputation-result-trace-prize-who = اتحاد مهن الخشب
e-reputation-result-trace-prize-when = 2025
e-reputation-result-trace-prize-text = جائزة أجمل سلم في السنة من نصيب Camille Morel، نجارة في Vallon.
e-reputation-result-trace-prize-why = الجائزة تدل على جودة عملك: هي تساعدك.

e-reputation-result-trace-party-title = سهرة مجنونة، الصور
e-reputation-result-trace-party-source = soirees.example
e-reputation-result-trace-party-who = صديقة قديمة
e-reputation-result-trace-party-when = 2014
e-reputation-result-trace-party-text = ألبوم مفتوح للجميع. 32 صورة من حفلة. اسم Camille Morel مكتوب تحت 6 صور، وفي يدها كأس.
e-reputation-result-trace-party-why = هذه صور خاصة، ولم تعط موافقتك. يمكنك أن تطلب حذفها.

e-reputation-result-trace-address-title = دليل السكان
e-reputation-result-trace-address-source = qui-habite-ou.example
e-reputation-result-trace-address-who = موقع خاص، الكاتب غير مذكور
e-reputation-result-trace-address-when = 2022
e-reputation-result-trace-address-text = الاسم Camille Morel: العنوان الكامل، رقم الهاتف، أسماء الجيران. تغيير هذه المعلومات ثمنه 15 يورو.
e-reputation-result-trace-address-why = عنوانك ورقم هاتفك بيانات شخصية. حذفها مجاني: هذا حقك.

e-reputation-result-trace-article-title = خشب Vallon
e-reputation-result-trace-article-source = gazette-vallon.example
e-reputation-result-trace-article-who = بول ريفال، صحفي
e-reputation-result-trace-article-when = 3 سبتمبر 2026
e-reputation-result-trace-article-text = لقاء مع 3 حرفيين يستعملون خشب المنطقة. تشرح Camille Morel مهنتها.
e-reputation-result-trace-article-why = هذا المقال يقدم مهنتك، وكان بموافقتك: هو يساعدك.

## The social feed: settings, posts and sentences

# Settings: at most 30 characters.
e-reputation-setting-phone = رقم هاتفي
e-reputation-setting-birthday = تاريخ ميلادي
e-reputation-setting-photos = صوري
e-reputation-setting-trade = مهنتي
# Who wrote: at most 25 characters. About: at most 30. Text: at most 35 words.
e-reputation-post-neighbour-from = أوديل، جارة
e-reputation-post-neighbour-about = سلة تفاح
e-reputation-post-neighbour-text = شجرة التفاح عندي أعطت كثيرا هذه السنة. أمام بابي سلة لكم، خذوا منها!
e-reputation-post-club-from = نادي المشي
e-reputation-post-club-about = نزهة يوم الأحد
e-reputation-post-club-text = الموعد يوم الأحد الساعة 9 أمام المحطة. 8 كم بلا صعوبة. أحضروا الماء وأحذية جيدة.
e-reputation-post-happy-client-from = فاتو، زبونة
e-reputation-post-happy-client-about = سلم جميل
e-reputation-post-happy-client-text = عمل متقن ومكان نظيف. Camille تشرح كل شيء. أنصح بها!
e-reputation-post-late-shelf-from = برونو، زبون
e-reputation-post-late-shelf-about = رف متأخر
e-reputation-post-late-shelf-text = طلبت رفا في سبتمبر. كان موعده 15 أكتوبر. نحن في نوفمبر ولم يصلني أي خبر. لست راضيا.
# Sentences to choose among: at most 50 characters. Reasons: at most 110 characters.
e-reputation-sentence-thanks = شكرا على رسالتك يا برونو.
e-reputation-sentence-insult = أنت لا ترضى أبدا!
e-reputation-sentence-insult-why = هذه الجملة تهاجم الزبون. وسيقرؤها كل الزبائن الآخرين أيضا.
e-reputation-sentence-sorry = أعتذر عن هذا التأخير.
e-reputation-sentence-private = ما زال عليك 80 يورو.
e-reputation-sentence-private-why = مال الزبون أمر خاص. تحدث عنه بالهاتف، وليس أمام كل الناس.
e-reputation-sentence-solution = سأوصل الرف يوم الثلاثاء مجانا.

## Letters of the mailbox

# Bodies: at most 45 words. People and addresses are invented; addresses end in .example.
e-reputation-letter-forum-from = Le Vieux Forum
e-reputation-letter-forum-address = contact@vieuxforum.example
e-reputation-letter-forum-subject = مرت 14 سنة!
e-reputation-letter-forum-body =
    مرحبا Camille، عمر حسابك 14 سنة. صورتك ورسائلك الثلاث ما زالت على الإنترنت. لأي طلب، اكتب إلى contact@vieuxforum.example.
    فريق Le Vieux Forum

e-reputation-letter-client-from = فاتو
e-reputation-letter-client-address = fatou@mail.example
e-reputation-letter-client-subject = شكرا على السلم
e-reputation-letter-client-body =
    مرحبا Camille، السلم رائع، شكرا جزيلا. تركت رأيا على صفحتك. إلى اللقاء قريبا من أجل المكتبة!
    فاتو
