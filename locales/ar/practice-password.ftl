### The imitation of passwords: a passphrase, a password manager, a code received by text message.
### Button names here are quoted in the lessons of the packs: keep both the same.

## The passphrase

# One row.
practice-password-never = لا تكتب هنا أبدا كلمة سر حقيقية.
# One row. $words: a name, a town, a year.
practice-password-avoid = سهل التخمين: { $words }
# One row. $password: a password that is already in use.
practice-password-used = مستعملة في مكان آخر: { $password }
practice-password-phrase = العبارة
# Button, at most 30 characters.
practice-password-keep = حفظ هذه العبارة

## Its strength: one row each

practice-password-force-none = القوة: لم تكتب شيئا بعد.
# $count: how many words are missing.
practice-password-force-weak =
    { $count ->
        [zero] القوة: ضعيفة.
        [one] القوة: ضعيفة. تنقص كلمة واحدة.
        [two] القوة: ضعيفة. تنقص كلمتان.
        [few] القوة: ضعيفة. تنقص { $count } كلمات.
        [many] القوة: ضعيفة. تنقص { $count } كلمة.
       *[other] القوة: ضعيفة. تنقص { $count } كلمة.
    }
# $count: how many words are missing.
practice-password-force-fair =
    { $count ->
        [zero] القوة: متوسطة.
        [one] القوة: متوسطة. تنقص كلمة واحدة.
        [two] القوة: متوسطة. تنقص كلمتان.
        [few] القوة: متوسطة. تنقص { $count } كلمات.
        [many] القوة: متوسطة. تنقص { $count } كلمة.
       *[other] القوة: متوسطة. تنقص { $count } كلمة.
    }
practice-password-force-guessed = القوة: ضعيفة. يمكن لغيرك تخمينها.
practice-password-force-strong = القوة: قوية. طويلة ولا يعرفها غيرك.

## The password manager

practice-password-site = الحساب
practice-password-address = العنوان
practice-password-now = كلمة السر
# In place of a password that the manager keeps.
practice-password-hidden = محفوظة في مدير كلمات السر
# States of an account: at most 24 characters.
practice-password-state-same = للتحقق
practice-password-state-kept = كلمة سر مختلفة
practice-password-state-left = موقع مزيف، أغلقته
# Buttons, at most 30 characters.
practice-password-make = إنشاء كلمة سر مختلفة
practice-password-same = الكلمة نفسها في كل مكان
practice-password-leave = مغادرة هذا الموقع

## The code

# One row. $code: digits.
practice-password-received = رسالة نصية: رمزك هو { $code }.
practice-password-who = من يطلب
# States of who asks: at most 24 characters.
practice-password-state-asks = طلب الرمز
practice-password-state-refused = رفضت
practice-password-state-given = أعطيت الرمز
practice-password-code = الرمز
# Buttons, at most 30 characters.
practice-password-give = إعطاء الرمز
practice-password-refuse = رفض
practice-password-confirm = تأكيد

## Not what was asked: at most 110 characters

practice-password-wrong-used = في هذه العبارة كلمة السر المستعملة من قبل. اختر كلمات جديدة.
# $word: a word that is easy to guess.
practice-password-wrong-avoid = «{ $word }» سهل التخمين. ضع مكانه كلمة أخرى.
practice-password-wrong-obvious = كلمة مثل azerty أو 123 يجربها اللصوص أولا. ضع مكانها كلمة أخرى.
# $count: how many words are missing.
practice-password-wrong-short =
    { $count ->
        [zero] العبارة قصيرة. أضف بعض الكلمات.
        [one] العبارة قصيرة. أضف كلمة أخرى مختلفة.
        [two] العبارة قصيرة. أضف كلمتين مختلفتين.
        [few] العبارة قصيرة. أضف { $count } كلمات مختلفة.
        [many] العبارة قصيرة. أضف { $count } كلمة مختلفة.
       *[other] العبارة قصيرة. أضف { $count } كلمة مختلفة.
    }
# $name: the account.
practice-password-wrong-same = { $name }: اللص يجرب كلمة السر نفسها في كل مكان. أنشئ كلمة مختلفة.
# $name: the account.
practice-password-wrong-leave = { $name }: هذا هو الموقع الصحيح. أنشئ كلمة سر مختلفة.
# $name: the account.
practice-password-wrong-imitator = { $name }: اقرأ العنوان، ليس هذا هو الموقع الصحيح. غادره.
# $name: who asks for the code.
practice-password-wrong-give = { $name }: هذا الرمز لك وحدك. لا يحق لأحد أن يطلبه منك. ارفض.
# $name: the page where the learner is signing in.
practice-password-wrong-refuse = { $name }: أنت فتحت هذه الصفحة بنفسك قبل قليل. الرمز مفيد هنا.
# $code: the digits to type.
practice-password-wrong-code = الرمز مختلف. اكتب { $code }، ثم أكد.
