### The imitation of windows that ask something, and of a page of switches.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Switches

# State of a switch, beside its name: one word that agrees with any name.
practice-windows-on = نعم
practice-windows-off = لا
# Button, at most 30 characters.
practice-windows-done = انتهيت

## Not what was asked: at most 110 characters

# $count: how many switches are still to be changed.
practice-windows-wrong-left =
    { $count ->
        [zero] لم يبق أي إعداد للتغيير.
        [one] بقي إعداد واحد للتغيير. اقرأ المطلوب من جديد.
        [two] بقي إعدادان للتغيير. اقرأ المطلوب من جديد.
        [few] بقيت { $count } إعدادات للتغيير. اقرأ المطلوب من جديد.
        [many] بقي { $count } إعدادا للتغيير. اقرأ المطلوب من جديد.
       *[other] بقي { $count } إعداد للتغيير. اقرأ المطلوب من جديد.
    }
