### Lessons "social.post", "social.picture", "social.network": an imitation social feed.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

## Lesson social.post

# At most 40 characters.
social-post-title = أختار من يرى منشوراتي
# Each outcome: at most 60 characters.
social-post-can-1 = أعرف كيف أنشر رسالة لمجموعة.
social-post-can-2 = أعرف كيف أحدد من يرى صفحتي.
social-post-can-3 = أعرف ما لا يجب أن أنشره.
# The same gesture on one's own machine: at most 3 rows each.
social-post-home-1 = الهاتف: قبل النشر، المس اسم الجمهور (Public أو Amis)، ثم غيره.
social-post-home-2 = الحاسوب: افتح الإعدادات (Paramètres)، ثم الخصوصية (Confidentialité). تأكد من يرى منشوراتك.
# The card to take away: at most 5 short lines.
social-post-card =
    قبل النشر: من سيقرأ؟
    لا عنوان ولا رقم هاتف.
    لا تواريخ غياب عن البيت.
    ما ينشر يمكن نسخه.
    أراجع صفحتي مرة كل سنة.

social-post-why-title = من يقرأ ما أكتب؟
# At most 55 words.
social-post-why-text =
    الشبكة الاجتماعية (réseau social) موقع يتبادل فيه الناس الرسائل والصور. الرسالة هناك «منشور».

    لكل منشور تختار من يراه: كل الناس، أو معارفك (من قبلتهم)، أو مجموعة، أو أنت فقط.

    هنا لا ينشر شيء حقا.

social-post-group-title = الكتابة إلى أهل الحي
# At most 30 words.
social-post-group-text = تبحث عن دراجة لطفل. اكتب منشورا من 3 كلمات على الأقل، ثم انشره. يجب أن تراه مجموعة حيك فقط.
# Hints: at most 3 rows each; the third says exactly what to press or type.
social-post-group-hint-1 = اختر «كتابة منشور». اكتب نصك. ثم انظر من سيراه.
social-post-group-hint-2 = سطر «يراه» يبين من سيقرأ. في البداية: كل الناس. اختره لتغيره.
social-post-group-hint-3 = «كتابة منشور». اكتب: أبحث عن دراجة. اختر «يراه»، ثم «مجموعتي»، ثم «نشر».
social-post-group-done = أحسنت، تقرأ المجموعة منشورك ولا يقرؤه أحد غيرها.

social-post-before-title = قبل النشر
social-post-before-text =
    المنشور العام قد يقرؤه جار أو صاحب عمل أو لص. ويمكن نسخه، حتى لو مسحته لاحقا.

    احتفظ لنفسك بالعنوان ورقم الهاتف ومدرسة الأطفال وتواريخ العطلة.

    الإعلان عن بيت فارغ قد يجذب اللصوص.

social-post-settings-title = ضبط صفحتك
social-post-settings-text = اضبط صفحتك، ثم احفظ. «معارفي» يرون منشوراتك. «أنا فقط»: رقم هاتفك وتاريخ ميلادك.
social-post-settings-hint-1 = كل سطر يقول من يرى ماذا. افتح سطرا لتغير من يراه.
social-post-settings-hint-2 = غير السطور الثلاثة: واحد لمعارفك، واثنان لك وحدك. احفظ في النهاية.
social-post-settings-hint-3 = «منشوراتي»: «معارفي». «رقم هاتفي» و«تاريخ ميلادي»: «أنا فقط». ثم «حفظ».
social-post-settings-done = أحسنت، صفحتك تعرض ما اخترته فقط.

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
social-post-check-1-title = تسافر أسبوعين في عطلة. متى تنشر صور السفر؟
social-post-check-1-answer-1 = يوم السفر، لكل الناس.
social-post-check-1-answer-2 = عند العودة، لمعارفي.
social-post-check-1-answer-3 = كل مساء، لكل الناس.
social-post-check-1-why-1 = بهذا تقول لكل الناس إن البيت فارغ. انتظر العودة.
social-post-check-1-why-2 = نعم. لم يعد البيت فارغا، ويستمتع معارفك بالصور.
social-post-check-1-why-3 = كل صورة تقول إنك بعيد. انتظر العودة واختر معارفك.

social-post-check-2-title = مسحت منشورا عاما بعد ساعة. ماذا يحدث له؟
social-post-check-2-answer-1 = يختفي من كل مكان بالتأكيد.
social-post-check-2-answer-2 = يعود في اليوم التالي.
social-post-check-2-answer-3 = ربما نسخه شخص من قبل.
social-post-check-2-why-1 = يختفي من صفحتك. لكن ربما صوره شخص أو شاركه من قبل.
social-post-check-2-why-2 = المنشور الممسوح لا يعود وحده. لكن قد توجد نسخة في مكان آخر.
social-post-check-2-why-3 = نعم. تكفي ساعة لنسخه. الأفضل أن تفكر قبل النشر.

social-post-check-3-title = تدخل ابنتك المدرسة الإعدادية. أي منشور يمكنك نشره لكل الناس؟
social-post-check-3-answer-1 = عام دراسي سعيد لكل التلاميذ!
social-post-check-3-answer-2 = تدخل ليا مدرسة Les Tilleuls، القسم 6e B.
social-post-check-3-answer-3 = تعود ليا وحدها من المدرسة الساعة 17.
social-post-check-3-why-1 = نعم. هذا المنشور لطيف ولا يقول شيئا عن طفلتك.
social-post-check-3-why-2 = سيعرف شخص غريب أين يجد ابنتك. احتفظ لنفسك باسم المدرسة والقسم.
social-post-check-3-why-3 = سيعرف شخص غريب متى تكون وحدها. أوقات الطفل تبقى خاصة.

## Lesson social.picture

social-picture-title = نشر صورة بموافقة أصحابها
social-picture-can-1 = أعرف كيف أطلب موافقة الأشخاص.
social-picture-can-2 = أعرف كيف أخفي وجها في صورة.
social-picture-can-3 = أعرف كيف أبلغ وأخفي وأحظر.
social-picture-home-1 = الهاتف: افتح الصورة، ثم «تعديل» (Modifier) لقص وجه أو إخفائه.
social-picture-home-2 = في الجهازين: النقاط الثلاث قرب المنشور تفتح Signaler أو Masquer أو Bloquer.
social-picture-card =
    أسأل قبل النشر.
    الطفل: موافقة الأب والأم.
    عند الرفض: أخفي الوجه.
    منشور مخالف للقانون: أبلغ عنه.
    مساعدة الشباب والأهل: 3018.

social-picture-consent-title = كل شخص يقرر في صورته
social-picture-consent-text =
    كل شخص يقرر في صورته. قبل نشر صورة، اسأل كل من يمكن التعرف عليه فيها.

    للطفل تحتاج إلى موافقة الأب والأم. اسأل الطفل أيضا عن رأيه.

    هل رفض شخص؟ أخف وجهه أو اختر صورة أخرى. ويمكنه أن يغير رأيه لاحقا.

social-picture-party-title = صورة الغداء
social-picture-party-text = انشر صورة «غداء الجيران». اطلب أولا موافقة كل شخص. إذا رفض أحدهم، فأخف وجهه.
social-picture-party-hint-1 = اختر «نشر صورة»، ثم «غداء الجيران». أسماء الأشخاص مكتوبة تحتها.
social-picture-party-hint-2 = افتح كل اسم واختر «طلب الموافقة». اقرأ الجواب قبل الرجوع.
social-picture-party-hint-3 = اسأل كريم وروزا ووالدي توم. لروزا، اختر «إخفاء الوجه». «رجوع»، ثم «نشر».
social-picture-party-done = أحسنت، قرر كل شخص في صورته. تبقى روزا مع جيرانها دون أن يعرفها أحد.

social-picture-act-title = الإبلاغ والحظر والإخفاء
social-picture-act-text =
    الإبلاغ: تخبر الموقع أن منشورا يخالف القواعد، مثل الشتم أو التهديد. لا يعرف صاحبه من أبلغ عنه.

    الحظر: الشخص الذي يلح لا يستطيع أن يكتب إليك بعد ذلك.

    الإخفاء: لا ترى بعد ذلك منشورا مسموحا لكنه يزعجك.

social-picture-sort-title = لكل منشور حركته
social-picture-sort-text = اقرأ المنشورات الأربعة. أبلغ عن الشتم. احظر الشخص الذي يلح. أخف الإعلان. اترك المنشور العادي.
social-picture-sort-hint-1 = افتح منشورا واقرأه كاملا. ما يمكنك فعله مكتوب تحته.
social-picture-sort-hint-2 = منشور واحد عن حديقة: إنه عادي. والثلاثة الأخرى تحتاج كل واحدة إلى حركة مختلفة.
social-picture-sort-hint-3 = Rex77: «إبلاغ الموقع». Minceur Éclair: «إخفاء عني». Bel Inconnu: «حظر هذا الشخص».
social-picture-sort-done = أحسنت، أصبحت تعرف أي حركة تختار. لا يظهر شيء من ذلك في صفحتك.

social-picture-check-1-title = تريد نشر صورة قسم ابنك. ماذا تفعل؟
social-picture-check-1-answer-1 = أطلب موافقة والدي كل طفل.
social-picture-check-1-answer-2 = أنشر: ابني في الصورة.
social-picture-check-1-answer-3 = أنشر دون كتابة الأسماء.
social-picture-check-1-why-1 = نعم. كل طفل يمكن التعرف عليه مهم. عند الرفض، أخف الوجه أو احتفظ بالصورة لنفسك.
social-picture-check-1-why-2 = أنت تقرر لطفلك، لا للأطفال الآخرين. اسأل أهلهم.
social-picture-check-1-why-3 = حتى بلا أسماء، يمكن التعرف على الوجوه. تحتاج إلى موافقة الأهل.

social-picture-check-2-title = تطلب منك صديقة أن تحذف صورة لها نشرتها من قبل. ماذا تفعل؟
social-picture-check-2-answer-1 = أرفض: كانت قد وافقت.
social-picture-check-2-answer-2 = أنتظر بضعة أشهر.
social-picture-check-2-answer-3 = أحذفها أو أخفي وجهها.
social-picture-check-2-why-1 = من حقها أن تغير رأيها. احذف الصورة أو أخف وجهها.
social-picture-check-2-why-2 = كلما مر الوقت، انتشرت الصورة أكثر. احذفها حالا.
social-picture-check-2-why-3 = نعم. يمكن لكل شخص أن يغير رأيه. أخبر أيضا من شاركوا الصورة.

social-picture-check-3-title = شاب من عائلتك تصله شتائم كل يوم على الإنترنت. ماذا تفعل أولا؟
social-picture-check-3-answer-1 = أرد بالشتائم.
social-picture-check-3-answer-2 = أحتفظ بالأدلة، وأبلغ، وأتصل بالرقم 3018.
social-picture-check-3-answer-3 = أمسح كل شيء ولا أقول شيئا.
social-picture-check-3-why-1 = الرد يزيد العنف، وقد يعاقب القانون على الشتم. الأفضل أن تحتفظ بالأدلة.
social-picture-check-3-why-2 = نعم. الرقم 3018 مجاني ويساعد الشباب وأهلهم، 7 أيام في الأسبوع.
social-picture-check-3-why-3 = ستضيع الأدلة ويبقى الشاب وحده. احتفظ بها واتصل بالرقم 3018.

## Lesson social.network

social-network-title = شبكات للتعاون
social-network-can-1 = أعرف كيف أنشر نداء يراه كل الناس.
social-network-can-2 = أعرف كيف أرد دون ذكر تفاصيل كثيرة.
social-network-can-3 = أعرف كيف أكتب تعريفا مهنيا مفيدا.
social-network-home-1 = الهاتف: في المجموعة أو الصفحة، المس «اكتب» (Écrire)، ثم تأكد من يراه.
social-network-home-2 = الحاسوب: افتح صفحة الجمعية، ثم «إنشاء منشور» (Créer une publication).
social-network-card =
    النداء: من، ماذا، متى، أين.
    من يراه: كل الناس.
    أرد بسرعة وأشكر.
    لا رمز ولا رقم أمام الجميع.
    التعريف: المهنة، المدينة، المشاريع.

social-network-why-title = توسيع دائرة معارفك
social-network-why-text =
    في شبكة التضامن (réseau solidaire) يساعد الناس بعضهم: إعارة أداة أو إيجاد متطوعين.

    في الشبكة المهنية (réseau professionnel) يبحثون عن عمل أو زبائن أو نصائح.

    النداء الجيد يقول من أنت، وعم تبحث، ومتى، وأين.

social-network-call-title = نشر نداء
social-network-call-text = أنت تساعد جمعية Les Voisins. تبحث عن 3 متطوعين يوم السبت. انشر نداء من 5 كلمات على الأقل، يراه كل الناس.
social-network-call-hint-1 = اختر «كتابة منشور». قل عم تبحث ومتى.
social-network-call-hint-2 = انظر إلى سطر «يراه». معارفك لا يكفون: تحتاج إلى جمهور أوسع.
social-network-call-hint-3 = «كتابة منشور». اكتب: نبحث عن 3 متطوعين يوم السبت. ثم «يراه»، «كل الناس»، «نشر».
social-network-call-done = أحسنت، يمكن أن يصل نداؤك إلى أشخاص لا تعرفهم بعد.

social-network-profile-title = تعريفك المهني
social-network-profile-text =
    التعريف (profil) صفحة تقدمك إلى الناس. اكتب مهنتك أو مشروعك، ومدينتك، وما تعرف فعله.

    لا تكتب عنوانك الدقيق ولا عمرك ولا عائلتك ولا دينك: لا تقول شيئا عن عملك.

    كن صادقا: يمكن لصاحب العمل أن يتأكد.

social-network-reply-title = الرد على متطوعة
social-network-reply-text = تريد جولي أن تساعد يوم السبت. افتح منشورها ورد عليها. اختر الجمل المفيدة الثلاث: شكر، والساعة، والمكان. ثم أرسل.
social-network-reply-hint-1 = افتح منشور جولي، ثم اختر «رد». بعد ذلك اختر الجمل.
social-network-reply-hint-2 = يمكن لكل الناس أن يقرؤوا ردك. اترك جملة اللوم وما يجب أن يبقى سرا.
social-network-reply-hint-3 = «جولي»، «رد». اختر جملة الشكر، وجملة يوم السبت، وجملة دار الجمعيات. ثم «إرسال».
social-network-reply-done = أحسنت، تعرف جولي متى تأتي وأين. ويبقى رمز الباب سرا.

social-network-check-1-title = نداء للمتطوعين لم يأت بردود كثيرة. ما الذي يساعد أكثر؟
social-network-check-1-answer-1 = نشر النداء نفسه 20 مرة في اليوم.
social-network-check-1-answer-2 = كتابته بعلامات تعجب كثيرة.
social-network-check-1-answer-3 = ذكر ماذا ومتى وأين، ثم الشكر.
social-network-check-1-why-1 = كثرة المنشورات تتعب الناس، وقد يحظرك الموقع. المنشور الواضح أفضل.
social-network-check-1-why-2 = علامات التعجب الكثيرة تشبه الصراخ. الأفضل أن تقول ماذا ومتى وأين.
social-network-check-1-why-3 = نعم. يعرف الناس ما يمكنهم فعله. والشكر يشجعهم على العودة.

social-network-check-2-title = يعرض عليك شخص مجهول عملا ويطلب صورة بطاقة هويتك. ماذا تفعل؟
social-network-check-2-answer-1 = لا أرسل شيئا وأتأكد من الشركة.
social-network-check-2-answer-2 = أرسل الصورة حتى لا أفقد العمل.
social-network-check-2-answer-3 = أرسل الوجه الأمامي فقط.
social-network-check-2-why-1 = نعم. ابحث عن الشركة واتصل بها بنفسك. كثيرا ما تستعمل هذه الأوراق لسرقة الهوية.
social-network-check-2-why-2 = بهذه الورقة يمكن أخذ قرض باسمك. تأكد أولا من الشركة.
social-network-check-2-why-3 = الوجه الأمامي يبين اسمك وصورتك ورقمك. لا ترسل شيئا قبل التأكد.

social-network-check-3-title = ماذا تضع في تعريفك المهني؟
social-network-check-3-answer-1 = عنواني الدقيق وعمري.
social-network-check-3-answer-2 = مهنتي ومدينتي ومشاريعي.
social-network-check-3-answer-3 = صور أطفالي.
social-network-check-3-why-1 = لا يحتاج صاحب العمل إليهما الآن. المدينة تكفي.
social-network-check-3-why-2 = نعم. هذه الأشياء الثلاثة تساعد صاحب عمل أو زبونا على أن يجدك.
social-network-check-3-why-3 = الحياة العائلية تبقى خاصة. تحدث عن مهنتك ومشاريعك.

## Posts of the feed

# From: at most 25 characters; about: 30; text: at most 35 words. People are invented.
social-post-sale-from = Jardin Malin
social-post-sale-about = تخفيضات الربيع
social-post-sale-text = هذا الأسبوع، أدوات الحديقة أرخص من قبل. زورونا في المتجر، من الاثنين إلى السبت.

social-post-fete-from = جمعية Les Voisins
social-post-fete-about = حفلة الحي
social-post-fete-text = حفلة الحي يوم السبت، من الساعة 14 إلى الساعة 18. أحضروا حلوى وابتسامة!

social-post-thanks-from = مالك
social-post-thanks-about = شكرا على الإعارة
social-post-thanks-text = شكرا للجارة التي أعارتني المثقاب. الرفوف ثابتة. يمكنني أن أساعد بدوري.

social-post-volunteer-from = جولي
social-post-volunteer-about = يمكنني أن أساعد
social-post-volunteer-text = مرحبا، رأيت نداءكم. ليس عندي شغل يوم السبت وأريد أن أساعد. أين آتي وفي أي ساعة؟

social-post-insult-from = Rex77
social-post-insult-about = عن أهل الشارع
social-post-insult-text = أهل هذا الشارع كلهم لصوص. يجب ضربهم حتى يرحلوا.

social-post-garden-from = أوديل
social-post-garden-about = أول حبات الطماطم
social-post-garden-text = نضجت أول حبات الطماطم عندي! عندي أكثر مما أحتاج. من يريد بعضها؟ أنا في الحديقة المشتركة هذا المساء.

social-post-slimming-from = Minceur Éclair
social-post-slimming-about = اخسر 10 كيلو في شهر
social-post-slimming-text = إعلان. شاي الأعشاب عندنا ينقص الوزن دون جهد. اشتر علبتين، والثالثة مجانا هذا الأسبوع.

social-post-insistent-from = Bel Inconnu
social-post-insistent-about = متى تجيب؟
social-post-insistent-text = هذه رسالتي التاسعة. لماذا لا تجيب؟ أعطني رقمك. أنا أنتظر، ولن أتوقف.

## Photos and people

# Photos: at most 30 characters; what they show: at most 20 words; people: at most 25 characters.
social-photo-letter = رسالة من CAF
social-photo-meal = غداء الجيران
social-photo-meal-shows = حول المائدة نعرف كريم وروزا والصغير توم، وعمره 8 سنوات.
social-person-karim = كريم
social-person-karim-answer = نعم، بكل سرور. أحب هذه الصورة.
social-person-rosa = روزا
social-person-rosa-answer = لا، أفضل ألا أظهر على الإنترنت. شكرا على السؤال.
social-person-tom = والدا توم
social-person-tom-answer = نحن الاثنان موافقان، وتوم أيضا.

## Settings of the page

# At most 30 characters.
social-setting-posts = منشوراتي
social-setting-phone = رقم هاتفي
social-setting-birthday = تاريخ ميلادي

## Sentences of an answer

# Sentences: at most 50 characters; why a sentence does harm: at most 110.
social-sentence-welcome = شكرا جزيلا يا جولي.
social-sentence-when = موعدنا يوم السبت الساعة 14.
social-sentence-where = المكان هو دار الجمعيات.
social-sentence-late = كان عليك أن تجيبي من قبل.
social-sentence-late-why = اللوم يحبط من يريد المساعدة. اترك هذه الجملة جانبا.
social-sentence-door-code = رمز الباب هو 12B.
social-sentence-door-code-why = يمكن لكل الناس أن يقرؤوا ردك. الرمز يعطى على انفراد أو في المكان.
