### Lessons of online safety: passwords, text-message scams, settings.
### Words in guillemets are the labels of fields and buttons of the interface: keep them the same on both sides.

### Lesson "online-safety.passwords": a passphrase, a password manager, a code that nobody may ask for.

## Passwords: the lesson

# At most 40 characters.
online-safety-passwords-title = كلمات سر آمنة
# Each outcome: at most 60 characters.
online-safety-passwords-can-1 = أعرف كيف أنشئ عبارة سر قوية.
online-safety-passwords-can-2 = أعرف كيف أحفظ كلمة سر مختلفة لكل حساب.
online-safety-passwords-can-3 = أعرف كيف أرفض إعطاء رمز وصلني.
# The same gesture on one's own machine: one line each.
online-safety-passwords-home-1 = الهاتف: في الإعدادات، ابحث عن «كلمات السر» (Mots de passe).
online-safety-passwords-home-2 = الحاسوب: في المتصفح، افتح الإعدادات، ثم «كلمات السر» (Mots de passe).
# The card to take away: at most 5 short lines.
online-safety-passwords-card =
    عبارة من 7 كلمات، بلا اسم ولا تاريخ.
    كلمة سر مختلفة لكل حساب.
    مدير كلمات السر يتذكر بدلا مني.
    رمز وصلني: أحتفظ به لنفسي.
    جهاز مشترك: لا أحفظ فيه شيئا.

## Passwords: reading

online-safety-passwords-why-title = مفتاح لكل باب
# At most 55 words.
online-safety-passwords-why-text =
    كلمة السر (mot de passe) مفتاح. الكلمة القصيرة تكشفها الآلة في لحظة.

    عبارة من 7 كلمات أقوى بكثير. وتذكرها أسهل أيضا.

    تجنب الأسماء والمدن والتواريخ. هنا لا تكتب أبدا كلمة سر حقيقية.

## Passwords: making a passphrase

online-safety-passwords-make-title = ابتكار عبارة مرور
# At most 30 words.
online-safety-passwords-make-text = أنت تساعد أمينة. ابتكر عبارة من 7 كلمات مختلفة ترسم صورة مضحكة. عندما تصبح قوية، اختر «حفظ هذه العبارة».
online-safety-passwords-make-hint-1 = تخيل مشهدا طريفا: حيوانا، ولونا، وفاكهة. تظهر القوة وأنت تكتب.
online-safety-passwords-make-hint-2 = اكتب 7 كلمات على الأقل، بينها مسافات. لا تستعمل الكلمات السهلة التخمين.
# The words of the example below.
online-safety-passwords-make-hint-3 = اكتب: قطي الأزرق يأكل ثلاث تفاحات خضراء يوميا. ثم اختر «حفظ هذه العبارة».
online-safety-passwords-make-done = أحسنت، هذه العبارة قوية. لحساباتك الحقيقية، ابتكر عبارة أخرى.
# A passphrase of 7 different words, without the words below.
online-safety-passwords-make-example = قطي الأزرق يأكل ثلاث تفاحات خضراء يوميا
# Words about Amina that others guess: her dog, her town, her year of birth.
online-safety-passwords-make-avoid = ركس، تولون، 1987
# A password that Amina uses already.
online-safety-passwords-make-used = Soleil2019

## Passwords: reading about managers

online-safety-passwords-manager-title = خزنة لكلمات السر
# At most 55 words.
online-safety-passwords-manager-text =
    لا أحد يستطيع أن يتذكر 30 كلمة سر. مدير كلمات السر خزنة: ينشئها ويتذكرها.

    أنت تتذكر فقط العبارة التي تفتح الخزنة. تجده في الهواتف والمتصفحات.

    على جهاز مشترك، ارفض دائما حفظ كلمة السر.

## Passwords: one for each account

online-safety-passwords-keep-title = كلمة سر لكل حساب
online-safety-passwords-keep-text = تستعمل أمينة كلمة السر نفسها في كل مكان. افتح كل حساب وأنشئ كلمة سر مختلفة. انتبه: أحد العناوين مزيف.
online-safety-passwords-keep-hint-1 = افتح حسابا، ثم اقرأ عنوانه. الموقع المزيف يضيف غالبا كلمات إلى العنوان الصحيح.
online-safety-passwords-keep-hint-2 = في المواقع الصحيحة، اختر «إنشاء كلمة سر مختلفة». الرابط في رسالة نصية مشبوه.
online-safety-passwords-keep-hint-3 = افتح «رابط في رسالة نصية» واختر «مغادرة هذا الموقع». للحسابات الثلاثة الأخرى: «إنشاء كلمة سر مختلفة».
online-safety-passwords-keep-done = أحسنت، لكل حساب مفتاحه. مدير كلمات السر يتذكرها كلها.
# The password that Amina has everywhere.
online-safety-passwords-keep-same = Soleil2019

## Passwords: a code that nobody may ask for

online-safety-passwords-code-title = الرمز في رسالة نصية
online-safety-passwords-code-text = الرمز يؤكد أنك أنت صاحب الحساب. تصلك 3 طلبات. أعط الرمز فقط للصفحة التي فتحتها بنفسك. ارفض الطلبات الأخرى.
online-safety-passwords-code-hint-1 = افتح كل طلب. اسأل نفسك: هل أنا من بدأ؟
online-safety-passwords-code-hint-2 = البنك لا يطلب هذا الرمز أبدا في الهاتف. والصديق لا يحتاج إليه. ارفض.
online-safety-passwords-code-hint-3 = صفحة «فضاء العائلة»: اختر «إعطاء الرمز»، واكتب 482913، ثم «تأكيد». الطلبان الآخران: «رفض».
online-safety-passwords-code-done = أحسنت. الرمز للصفحة التي فتحتها بنفسك فقط.

## Passwords: check

# Questions: at most 20 words. Answers: at most 55 characters. Reasons: at most 25 words.
online-safety-passwords-check-1-title = أي كلمة سر هي الأكثر أمانا؟
online-safety-passwords-check-1-answer-1 = Amina1987!
online-safety-passwords-check-1-answer-2 = تسعة أرانب وردية ترقص ليلا تحت المصباح
online-safety-passwords-check-1-answer-3 = azerty123456
online-safety-passwords-check-1-why-1 = الاسم والسنة يسهل تخمينهما، حتى مع علامة تعجب.
online-safety-passwords-check-1-why-2 = نعم. 7 كلمات لا علاقة لها بك: كشفها طويل، وتذكرها سهل.
online-safety-passwords-check-1-why-3 = هذه المفاتيح متجاورة على اللوحة. اللص يجربها قبل غيرها.

online-safety-passwords-check-2-title = في الهاتف، يطلب منك «البنك» الرمز الذي وصلك الآن. ماذا تفعل؟
online-safety-passwords-check-2-answer-1 = أعطيه إذا ظهر رقم البنك على الشاشة.
online-safety-passwords-check-2-answer-2 = أسأل عن اسم الشخص، ثم أعطيه الرمز.
online-safety-passwords-check-2-answer-3 = أنهي المكالمة وأتصل بالبنك بنفسي.
online-safety-passwords-check-2-why-1 = يمكن تقليد الرقم الظاهر على الشاشة. هذا الرمز لك وحدك.
online-safety-passwords-check-2-why-2 = الاسم لا يثبت شيئا. البنك الحقيقي لا يطلب هذا الرمز أبدا.
online-safety-passwords-check-2-why-3 = نعم. تجد الرقم الصحيح على ظهر بطاقتك أو في كشوف حسابك.

online-safety-passwords-check-3-title = لماذا كلمة سر مختلفة لكل حساب؟
online-safety-passwords-check-3-answer-1 = إذا سُرقت واحدة، تبقى الحسابات الأخرى محمية.
online-safety-passwords-check-3-answer-2 = لأن القانون يفرض ذلك.
online-safety-passwords-check-3-answer-3 = لكي أدخل إلى حسابي أسرع.
online-safety-passwords-check-3-why-1 = نعم. اللص يجرب كلمة السر المسروقة في مواقع كثيرة أخرى.
online-safety-passwords-check-3-why-2 = لا يوجد قانون يفرض ذلك. هي حماية لك: السرقة لا تمس إلا حسابا واحدا.
online-safety-passwords-check-3-why-3 = السرعة لا تتغير. مع كلمة سر واحدة، تفتح السرقة كل حساباتك.

### Lesson "online-safety.scams": the signs of a text-message scam, 33700, what to do when it is too late.

## Scams: the lesson

# At most 40 characters.
online-safety-scams-title = الاحتيال بالرسائل النصية
# Each outcome: at most 60 characters.
online-safety-scams-can-1 = أعرف 3 علامات تكشف رسالة نصية كاذبة.
online-safety-scams-can-2 = أعرف كيف أبلغ الرقم 33700 عن رسالة كاذبة.
online-safety-scams-can-3 = أعرف ماذا أفعل إذا دفعت.
# The same gesture on one's own machine.
online-safety-scams-home-1 = الهاتف: اضغط مطولا على الرسالة، اختر إعادة توجيه (Transférer)، ثم اكتب 33700.
online-safety-scams-home-2 = الحاسوب: أبلغ عن الرسالة في موقع الخدمة 33700.
# The card to take away: at most 5 short lines.
online-safety-scams-card =
    يستعجلونني: آخذ وقتي.
    يريدون مالا أو رمزا: أرفض.
    رسالة كاذبة: أعيد توجيهها إلى 33700.
    دفعت: أتصل بالبنك.
    للمساعدة: 17cyber.gouv.fr

## Scams: reading

online-safety-scams-why-title = رسالة نصية كاذبة
# At most 55 words.
online-safety-scams-why-text =
    الرسالة النصية (SMS) رسالة قصيرة على الهاتف. بعض الرسائل كاذبة: هذا احتيال.

    تقلد هذه الرسائل شركة توصيل أو إدارة أو قريبا. تريد مالك أو رموزك.

    العلامات ثلاث: الاستعجال، وطلب المال أو الرمز، والعنوان الغريب.

## Scams: finding the signs

online-safety-scams-signs-title = البحث عن العلامات الثلاث
# At most 30 words; on a small screen, at most 2 rows of 56.
online-safety-scams-signs-text = هذه رسالة كاذبة، سطرا بعد سطر. اختر الأسطر الثلاثة التي تكشف الاحتيال.
online-safety-scams-signs-hint-1 = ابحث عما يستعجلك، وعما يطلب المال، وعن عنوان غريب.
online-safety-scams-signs-hint-2 = التحية والشكر أمر عادي. انظر إلى الأسطر في الوسط.
online-safety-scams-signs-hint-3 = اختر سطر 1.95 يورو، ثم سطر «قبل المساء»، ثم السطر الذي يبدأ بـ www.
online-safety-scams-signs-done = أحسنت، وجدت العلامات الثلاث: المال، والاستعجال، والعنوان الغريب.
# What each line shows: at most 110 characters.
online-safety-scams-signs-clue-1 = شركة التوصيل الحقيقية تكتب هذا أيضا. هذا السطر وحده لا يكشف شيئا.
online-safety-scams-signs-clue-2 = المال: المبلغ صغير، لكن الهدف هو أخذ رقم بطاقتك.
online-safety-scams-signs-clue-3 = الاستعجال: يريدون أن تدفع دون تفكير.
online-safety-scams-signs-clue-4 = العنوان الغريب: ليس عنوان شركة توصيل معروفة. لا تفتحه.
online-safety-scams-signs-clue-5 = الأدب أمر عادي. هذا السطر وحده لا يكشف شيئا.

## Scams: reading about 33700

online-safety-scams-report-title = الإبلاغ إلى الرقم 33700
# At most 55 words.
online-safety-scams-report-text =
    في فرنسا، يستقبل الرقم 33700 البلاغات عن الرسائل والمكالمات الكاذبة.

    إعادة التوجيه هي إرسال رسالة وصلتك إلى غيرك. أعد توجيه الرسالة الكاذبة إلى 33700 دون إضافة شيء.

    بعد ذلك، يسألك 33700 عن رقم المرسل. ثم احذف الرسالة الكاذبة.

## Scams: sorting messages

online-safety-scams-sort-title = ترتيب 5 رسائل نصية
online-safety-scams-sort-text = افتح كل رسالة. إذا كانت كاذبة، فأعد توجيهها إلى 33700. وإذا كانت صادقة، فاحتفظ بها. لا خطر عليك هنا.
online-safety-scams-sort-hint-1 = اسأل نفسك عن كل رسالة: هل تستعجلني؟ هل تريد مالا أو رموزي؟ هل العنوان غريب؟
online-safety-scams-sort-hint-2 = هناك 3 رسائل كاذبة. القريب الذي يغير رقمه قد يكون لصا.
online-safety-scams-sort-hint-3 = احتفظ برسالة عيادة الأسنان ورسالة المكتبة. للرسائل الثلاث الأخرى، اختر «إعادة توجيه إلى 33700».
online-safety-scams-sort-done = أحسنت، أصبحت تعرف كيف ترتب الرسائل. عند الشك، اسأل شخصا قبل أن تفعل شيئا.

## Scams: reading about what to do when it is too late

online-safety-scams-paid-title = إذا دفعت
# At most 55 words.
online-safety-scams-paid-text =
    هذا يحدث لكل الناس: هذه الرسائل متقنة.

    اتصل بالبنك فورا. يوقف البنك البطاقة وينظر في المدفوعات.

    احتفظ بالرسالة وخذ صورة للشاشة. الموقع 17cyber.gouv.fr يساعد الضحايا ليلا ونهارا.

## Scams: check

online-safety-scams-check-1-title = إلى أي رقم تعيد توجيه رسالة نصية كاذبة؟
online-safety-scams-check-1-answer-1 = إلى 17.
online-safety-scams-check-1-answer-2 = إلى 33700.
online-safety-scams-check-1-answer-3 = إلى الرقم الذي أرسلها.
online-safety-scams-check-1-why-1 = الرقم 17 هو رقم طوارئ الشرطة. للرسائل الكاذبة الرقم هو 33700.
online-safety-scams-check-1-why-2 = نعم. يستقبل الرقم 33700 البلاغات عن الرسائل الكاذبة.
online-safety-scams-check-1-why-3 = الرد يبين أن رقمك مستعمل. ستصلك بعد ذلك رسائل احتيال أخرى.

online-safety-scams-check-2-title = تقول رسالة: «أمي، غيرت رقمي، أحتاج إلى 300 يورو». ماذا تفعل؟
online-safety-scams-check-2-answer-1 = أتصل بابني على رقمه المعتاد.
online-safety-scams-check-2-answer-2 = أكتب إلى الرقم الجديد لأتحقق.
online-safety-scams-check-2-answer-3 = أرسل أولا مبلغا صغيرا.
online-safety-scams-check-2-why-1 = نعم. تسمع صوته على الرقم الذي تعرفه.
online-safety-scams-check-2-why-2 = المحتال سيجيب: «نعم، أنا هو». اتصل بالرقم المعتاد.
online-safety-scams-check-2-why-3 = حتى المبلغ الصغير يضيع. ثم يطلبون أكثر. اتصل أولا بابنك.

online-safety-scams-check-3-title = كتبت رقم بطاقتك في موقع مزيف. ماذا تفعل أولا؟
online-safety-scams-check-3-answer-1 = أنتظر كشف حسابي القادم.
online-safety-scams-check-3-answer-2 = أطفئ هاتفي.
online-safety-scams-check-3-answer-3 = أتصل بالبنك ليوقف البطاقة.
online-safety-scams-check-3-why-1 = الكشف يصل متأخرا. اتصل فورا: يمكن للص أن يدفع ببطاقتك.
online-safety-scams-check-3-why-2 = الرقم عند اللص الآن. البنك وحده يستطيع إيقاف البطاقة.
online-safety-scams-check-3-why-3 = نعم. يوقف البنك البطاقة، ثم ينظر معك في المدفوعات التي يجب ردها.

### Lesson "online-safety.settings": cookies, updates, what an app may see.

## Settings: the lesson

# At most 40 characters.
online-safety-settings-title = الكوكيز والتحديثات والتطبيقات
# Each outcome: at most 60 characters.
online-safety-settings-can-1 = أعرف كيف أرفض ملفات الكوكيز في موقع.
online-safety-settings-can-2 = أعرف كيف أميز التحديث الحقيقي.
online-safety-settings-can-3 = أعرف كيف أختار ما يراه التطبيق.
# The same gesture on one's own machine.
online-safety-settings-home-1 = الهاتف: الإعدادات (Réglages)، ثم التطبيقات، ثم الأذونات (Autorisations).
online-safety-settings-home-2 = الحاسوب: الإعدادات (Paramètres)، ثم «التحديث» (Mise à jour).
# The card to take away: at most 5 short lines.
online-safety-settings-card =
    الكوكيز: يمكنني رفضها كلها.
    التحديث: من إعدادات الجهاز.
    صفحة تعلن «فيروس»: أغلقها.
    التطبيق: يرى ما يحتاج إليه فقط.
    يمكنني أن أغير رأيي.

## Settings: reading about cookies

online-safety-settings-cookies-title = ملفات الكوكيز
# At most 55 words.
online-safety-settings-cookies-text =
    الكوكيز (cookies) ملاحظات صغيرة يحفظها الموقع في جهازك. بعضها ضروري لعمل الموقع.

    وبعضها يتابعك من أجل الإعلانات. هذه تحتاج إلى موافقتك.

    يجب أن يكون الرفض سهلا مثل القبول. تراقب ذلك في فرنسا CNIL، الهيئة التي تحمي بياناتك.

## Settings: refusing cookies

online-safety-settings-refuse-title = رفض الكوكيز
# At most 30 words.
online-safety-settings-refuse-text = تريد أن تقرأ موقعين دون متابعة من أجل الإعلانات. أجب عن نافذة كل موقع.
online-safety-settings-refuse-hint-1 = اقرأ كل الاختيارات قبل أن تجيب. الرفض يكون أحيانا في الأخير.
online-safety-settings-refuse-hint-2 = ابحث عن كلمة «رفض»، أو عن كلمتي «دون قبول».
online-safety-settings-refuse-hint-3 = في «وصفات المساء»، اختر «رفض الكل». في «جريدة المرسى»، اختر «المتابعة دون قبول».
online-safety-settings-refuse-done = أحسنت، تقرأ هذين الموقعين دون متابعة.

## Settings: reading about updates

online-safety-settings-updates-title = التحديثات
# At most 55 words.
online-safety-settings-updates-text =
    التحديث (mise à jour) يصلح عيوب الجهاز. بدونه يمكن للص أن يدخل من عيب معروف.

    التحديث الحقيقي يأتي من إعدادات الجهاز. وهو مجاني.

    الصفحة التي تعلن «فيروس!» وتقدم لك ملفا صفحة كاذبة. أغلقها.

## Settings: answering about updates

online-safety-settings-install-title = تحديث حقيقي أم مزيف؟
online-safety-settings-install-text = 3 نوافذ تتحدث عن التحديث. اقبل تحديثات أجهزتك. أغلق النافذة الكاذبة.
online-safety-settings-install-hint-1 = انظر من أين تأتي النافذة: من جهازك أم من موقع؟
online-safety-settings-install-hint-2 = الموقع لا يستطيع أن يبحث عن فيروس في هاتفك. هو يحاول تخويفك.
online-safety-settings-install-hint-3 = الهاتف: «التثبيت هذه الليلة». الموقع: «إغلاق الصفحة». الحاسوب: «إعادة التشغيل الآن».
online-safety-settings-install-done = أحسنت، أجهزتك محدثة والنافذة الكاذبة مغلقة.

## Settings: what an app may see

online-safety-settings-app-title = ما يراه التطبيق
online-safety-settings-app-text = التطبيق برنامج في الهاتف. Bus Facile يعرض الحافلات القريبة منك وتأخرها. أوقف ما لا يحتاج إليه، ثم اختر «انتهيت».
online-safety-settings-app-hint-1 = اسأل نفسك عن كل سطر: هل يحتاج إليه تطبيق حافلات؟
online-safety-settings-app-hint-2 = الموقع الجغرافي يبين أقرب محطة. والتنبيهات تخبر بالتأخر. اترك هذين السطرين.
online-safety-settings-app-hint-3 = اختر «جهات الاتصال» لإيقافها، ثم «الميكروفون». ثم اختر «انتهيت».
online-safety-settings-app-done = أحسنت، التطبيق يعمل ولا يرى إلا ما يفيده.
# Why a switch stays as it is: at most 110 characters.
online-safety-settings-app-place-why = الموقع الجغرافي يفيد في معرفة أقرب محطة. اترك: نعم.
online-safety-settings-app-alerts-why = التنبيهات تخبر بالتأخر. اترك: نعم.
online-safety-settings-app-photos-why = تطبيق الحافلات لا يحتاج إلى صورك. اترك: لا.

## Settings: check

online-safety-settings-check-1-title = تقول صفحة: «5 فيروسات! ثبت هذا الملف». ماذا تفعل؟
online-safety-settings-check-1-answer-1 = أثبت الملف بسرعة.
online-safety-settings-check-1-answer-2 = أتصل بالرقم المعروض في الصفحة.
online-safety-settings-check-1-answer-3 = أغلق الصفحة.
online-safety-settings-check-1-why-1 = هذا الملف هو الخطر. التحديث الحقيقي يأتي من إعدادات الجهاز.
online-safety-settings-check-1-why-2 = يرد عليك شخص ويطلب مالا لإصلاح عطل غير موجود. أغلق الصفحة.
online-safety-settings-check-1-why-3 = نعم. الموقع لا يستطيع أن يرى فيروسات جهازك.

online-safety-settings-check-2-title = ماذا يحدث إذا رفضت كوكيز الإعلانات؟
online-safety-settings-check-2-answer-1 = يعمل الموقع، وتقل متابعتي.
online-safety-settings-check-2-answer-2 = لن أرى أي إعلان بعد اليوم.
online-safety-settings-check-2-answer-3 = يصبح جهازي أبطأ.
online-safety-settings-check-2-why-1 = نعم. تبقى الكوكيز الضرورية للموقع. يمكنك أن تغير رأيك فيما بعد.
online-safety-settings-check-2-why-2 = تبقى الإعلانات، لكنها أقل ارتباطا بما تقرأ.
online-safety-settings-check-2-why-3 = الرفض لا يبطئ شيئا. وغالبا ما تصبح الصفحة أخف.

online-safety-settings-check-3-title = يطلب تطبيق مصباح قراءة جهات الاتصال. بماذا تجيب؟
online-safety-settings-check-3-answer-1 = أقبل، وإلا فلن يعمل.
online-safety-settings-check-3-answer-2 = أرفض: المصباح لا يحتاج إليها.
online-safety-settings-check-3-answer-3 = أقبل، لأنه مجاني.
online-safety-settings-check-3-why-1 = المصباح يضيء بدون جهات اتصالك. إذا أصر التطبيق، يمكنك حذفه.
online-safety-settings-check-3-why-2 = نعم. تعطي التطبيق ما يحتاج إليه فقط.
online-safety-settings-check-3-why-3 = قد يبيع التطبيق المجاني بياناتك. أعطه ما يحتاج إليه فقط.

### What the imitations show.

## Accounts of the password manager

# At most 22 characters; addresses are invented, at most 34.
online-safety-site-mailbox = البريد الإلكتروني
online-safety-site-mailbox-address = mail.example
online-safety-site-family = فضاء العائلة
online-safety-site-family-address = espace-famille.example
online-safety-site-bank = Banque du Marché
online-safety-site-bank-address = banque-du-marche.example
# A link that imitates the bank.
online-safety-site-link = رابط في رسالة نصية
online-safety-site-link-address = banque-du-marche.alerte77.example

## Those who ask for the code

# Who: at most 24 characters. What they say: at most 30 words.
online-safety-ask-caller-from = مكالمة من «البنك»
online-safety-ask-caller-body = «مرحبا، قسم مكافحة الاحتيال. شخص يصرف الآن 890 يورو ببطاقتك. أعطني بسرعة الرمز الذي وصلك، وسأوقف كل شيء.»
online-safety-ask-page-from = صفحة «فضاء العائلة»
online-safety-ask-page-body = فتحت هذا الموقع بنفسك وكتبت كلمة سرك. تسألك الصفحة: «ما هو الرمز الذي وصلك في رسالة نصية؟»
online-safety-ask-friend-from = رسالة من لوكاس
online-safety-ask-friend-body = «مرحبا! أخطأت في الرقم ووصل رمزي إليك. هل يمكنك أن ترسله إلي؟ الأمر عاجل.»

## Text messages

# Who: at most 22 characters. Beginning: at most 28. Text: at most 35 words. Numbers are of the range kept for fiction,
# with no-break spaces (U+00A0), which keep their groups in order in every direction.
online-safety-text-parcel-from = 06 39 98 14 52
# Each line: at most 48 characters.
online-safety-text-parcel-part-1 = مرحبا، لقد وصل طردك.
online-safety-text-parcel-part-2 = ينقص 1.95 يورو من ثمن التوصيل.
online-safety-text-parcel-part-3 = ادفع قبل المساء، وإلا أتلفناه.
online-safety-text-parcel-part-4 = www.colis-paiement-24.example
online-safety-text-parcel-part-5 = شكرا ويوما سعيدا.

online-safety-text-dentist-from = عيادة الأسنان
online-safety-text-dentist-preview = تذكير بموعد
online-safety-text-dentist-body = تذكير: موعدك يوم الخميس الساعة 9:30 في عيادة الأسنان Les Lilas. لا يمكنك الحضور؟ اتصل بالعيادة.

online-safety-text-card-from = Santé Info
online-safety-text-card-preview = بطاقتك الصحية الجديدة
online-safety-text-card-body = بطاقتك الصحية الجديدة (carte Vitale) جاهزة. ادفع اليوم 0.99 يورو للتوصيل، وإلا فلن تسترد مصاريف علاجك: www.carte-sante-77.example

online-safety-text-library-from = المكتبة
online-safety-text-library-preview = وصل كتابك
online-safety-text-library-body = مرحبا، وصل كتاب «حديقة في الشرفة». نحتفظ به لك في الاستقبال حتى يوم السبت.

online-safety-text-child-from = 06 39 98 27 60
online-safety-text-child-preview = مرحبا أمي، هذا أنا
online-safety-text-child-body = مرحبا أمي، تعطل هاتفي، وهذا رقمي الجديد. يجب أن أدفع 300 يورو قبل الظهر. هل يمكنك أن تحولي لي المبلغ؟

online-safety-text-training-from = Compte Formation
online-safety-text-training-preview = تنتهي صلاحية 1240 يورو
online-safety-text-training-body = لديك 1240 يورو للتكوين تنتهي هذا المساء. للاحتفاظ بها، أرسل رقم ضمانك الاجتماعي وكلمة سرك إلى 06 39 98 33 08.

## Windows

# Place: at most 14 characters. Title: at most 34. Text: at most 2 rows of 56. Choices: at most 40. Reasons: at most 130.
online-safety-window-recipes-place = موقع
online-safety-window-recipes-title = وصفات المساء
online-safety-window-recipes-body = نستعمل نحن وشركاؤنا الـ 214 ملفات كوكيز من أجل الإعلانات. هل توافق؟
online-safety-window-recipes-choice-1 = قبول الكل
online-safety-window-recipes-choice-2 = رفض الكل
online-safety-window-recipes-choice-3 = معرفة المزيد
online-safety-window-recipes-why-1 = بهذا يمكن لـ 214 شركة أن تتابعك. ابحث عن اختيار الرفض.
online-safety-window-recipes-why-3 = يمكنك القراءة فيما بعد. هناك اختيار يرفض كل شيء دفعة واحدة.

online-safety-window-news-place = موقع
online-safety-window-news-title = جريدة المرسى
online-safety-window-news-body = قراءتك تهمنا. اقبل الكوكيز لترى إعلانات تعجبك.
online-safety-window-news-choice-1 = القبول والإغلاق
online-safety-window-news-choice-2 = الاختيار واحدا واحدا
online-safety-window-news-choice-3 = المتابعة دون قبول
online-safety-window-news-why-1 = هذا الاختيار يقبل الإعلانات التي تتابعك. اقرأ أيضا الاختيار الأخير.
online-safety-window-news-why-2 = هذا ممكن، لكنه طويل. هناك اختيار يرفض كل شيء دفعة واحدة.

online-safety-window-telephone-place = الهاتف
online-safety-window-telephone-title = تحديث للأمان
online-safety-window-telephone-body = الإعدادات: التحديث جاهز. يصلح 12 عيبا. المدة: 10 دقائق.
online-safety-window-telephone-choice-1 = التثبيت هذه الليلة
online-safety-window-telephone-choice-2 = عدم التثبيت أبدا
online-safety-window-telephone-why-2 = هذه النافذة تأتي من الإعدادات: هي حقيقية. بدون التحديث تبقى العيوب.

online-safety-window-virus-place = موقع
online-safety-window-virus-title = خطر: وجدنا 5 فيروسات!
online-safety-window-virus-body = جهازك في خطر! ثبت برنامج Nettoie-Tout خلال دقيقتين.
online-safety-window-virus-choice-1 = تثبيت Nettoie-Tout
online-safety-window-virus-choice-2 = الاتصال برقم المساعدة المعروض
online-safety-window-virus-choice-3 = إغلاق الصفحة
online-safety-window-virus-why-1 = هذه النافذة تأتي من موقع. تخيفك لكي تثبت ملفا خطيرا.
online-safety-window-virus-why-2 = يرد عليك شخص ويطلب مالا. لا يوجد فيروس لحذفه.

online-safety-window-computer-place = الحاسوب
online-safety-window-computer-title = يجب إعادة التشغيل
online-safety-window-computer-body = الإعدادات: تم تنزيل التحديث. أعد التشغيل لكي يكتمل.
online-safety-window-computer-choice-1 = إعادة التشغيل الآن
online-safety-window-computer-choice-2 = تذكيري بعد ساعة
online-safety-window-computer-choice-3 = إيقاف التحديثات
online-safety-window-computer-why-3 = بدون تحديثات تبقى العيوب. أعد التشغيل الآن أو بعد ساعة.

## Switches of an app

# At most 32 characters.
online-safety-switch-place = الموقع الجغرافي
online-safety-switch-alerts = التنبيهات
online-safety-switch-contacts = جهات الاتصال
online-safety-switch-microphone = الميكروفون
online-safety-switch-photos = الصور
