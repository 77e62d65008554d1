### The imitation of a telephone's text messages: report, keep, or find the signs of a scam.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Messages

practice-texts-from = من
# $from: who wrote, a name or a number.
practice-texts-message = رسالة نصية من: { $from }
practice-texts-empty = رتبت كل رسائلك.
# One row. $count: how many signs are to be found.
practice-texts-signs =
    { $count ->
        [zero] لا توجد علامات احتيال.
        [one] اختر سطرا واحدا: علامة الاحتيال.
        [two] اختر سطرين: علامتي الاحتيال.
        [few] اختر { $count } أسطر: علامات الاحتيال.
        [many] اختر { $count } سطرا: علامات الاحتيال.
       *[other] اختر { $count } سطر: علامات الاحتيال.
    }

## Buttons: at most 30 characters

practice-texts-report = إعادة توجيه إلى 33700
practice-texts-keep = الاحتفاظ بالرسالة
practice-texts-answer = رد

## Not what was asked: at most 110 characters

# $from: who wrote.
practice-texts-wrong-honest = { $from }: هذه رسالة صادقة. لا تطلب مالا ولا رمزا. احتفظ بها.
# $from: who wrote.
practice-texts-wrong-keep = { $from }: تستعجلك هذه الرسالة أو تريد مالا أو رموزا. اقرأها من جديد، ثم أعد توجيهها.
practice-texts-wrong-answer = لا ترد: الرد يبين أن رقمك مستعمل. اختر شيئا آخر.
# $from: who wrote.
practice-texts-wrong-answer-honest = { $from }: هذه الرسالة لا تنتظر ردا. هنا ترتب فقط: احتفظ بها أو أعد توجيهها.
