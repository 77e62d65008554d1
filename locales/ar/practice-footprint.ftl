### The imitation of a footprint calculator: devices at home, what they weigh in a year, what would halve it.
### Button names here are quoted in the lessons of the packs: keep both the same. Buttons: at most 30 characters.
### CO2e is explained in the lesson; the number of kilograms is rounded.

## Footprint: devices and figures

# Cell beside a device whose numbers are not entered yet.
practice-footprint-to-enter = بانتظار الأرقام
# Cell beside a device. $count: kilograms of CO2e.
practice-footprint-weight = { $count } كغ في السنة
# The same without electricity. $count: kilograms of CO2e.
practice-footprint-total = المجموع في السنة: { $count } كغ من CO2e
# $weight: kilograms of CO2e; $power: kilowatt-hours of electricity.
practice-footprint-sum = المجموع في السنة: { $weight } كغ من CO2e و{ $power } kWh من الكهرباء
practice-footprint-heaviest = أي جهاز هو الأثقل؟ اختره.

## Footprint: the form of a device

practice-footprint-count = العدد
practice-footprint-years = سنوات الاستعمال
practice-footprint-hours = الساعات في اليوم
practice-footprint-save = حفظ

## Footprint: changes

# $now: kilograms of CO2e with the changes chosen; $goal: the kilograms to reach.
practice-footprint-now = المجموع: { $now } كغ من CO2e في السنة. الهدف: { $goal } كغ.
# Cell beside a change. $count: kilograms spared.
practice-footprint-spared = أقل بـ { $count } كغ
practice-footprint-little = لا شيء تقريبا
practice-footprint-finish = انتهيت

## Footprint: not what was asked

# At most 110 characters each.
practice-footprint-wrong-empty = هناك خانة فارغة. اكتب العدد الموجود في الجملة.
practice-footprint-wrong-count = أعد قراءة الجملة: كم جهازا؟ اكتب العدد فقط.
practice-footprint-wrong-years = أعد قراءة الجملة: كم سنة؟ اكتب العدد فقط.
practice-footprint-wrong-hours = أعد قراءة الجملة: كم ساعة في اليوم؟ اكتب العدد فقط.
practice-footprint-wrong-heaviest = هناك جهاز أثقل. قارن عدد الكيلوغرامات في كل سطر.
# $count: how many changes may be chosen at once.
practice-footprint-wrong-most =
    { $count ->
        [zero] لا يمكن اختيار أي تغيير هنا.
        [one] لديك اختيار واحد. أزله، ثم اختر غيره.
        [two] لديك اختياران. أزل الأقل فائدة.
        [few] لديك { $count } اختيارات. أزل الأقل فائدة.
        [many] لديك { $count } اختيارا. أزل الأقل فائدة.
       *[other] لديك { $count } اختيار. أزل الأقل فائدة.
    }
# $count: kilograms still too many.
practice-footprint-wrong-heavy = بقي { $count } كغ. ابحث عن اختيار أكثر فائدة.
