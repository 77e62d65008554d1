### A mediator's timers: one for each person, who is not named.

## On the desk

timers-desk = المؤقتات
# $count (number)
timers-desk-going = { $count ->
    [zero] لا مؤقت يعمل
    [one] مؤقت واحد يعمل
    [two] مؤقتان يعملان
    [few] { $count } مؤقتات تعمل
    [many] { $count } مؤقتا يعمل
   *[other] { $count } مؤقت يعمل
}
# $count (number)
timers-desk-waiting = { $count ->
    [zero] لا مؤقت للتسجيل
    [one] مؤقت واحد للتسجيل
    [two] مؤقتان للتسجيل
    [few] { $count } مؤقتات للتسجيل
    [many] { $count } مؤقتا للتسجيل
   *[other] { $count } مؤقت للتسجيل
}

## The list

timers-title = المؤقتات
timers-text = مؤقت لكل شخص، دون أي معلومة عنه.
timers-unread = تعذرت قراءة المؤقتات. عد إلى المكتب ثم حاول من جديد.
# $number (number)
timers-timer = المؤقت { $number }
# $hour (number): when it was started, today.
timers-since = الساعة { $hour }
# $day (text), $hour (number): when it was started, another day.
timers-since-day = { $day }، الساعة { $hour }
# $minutes (number)
timers-minutes = { $minutes } د
timers-running = يعمل
timers-paused = متوقف مؤقتا
timers-stopped = منته
timers-check = للتحقق
timers-new = مؤقت جديد
# $number (number): the timer that was just stopped or deleted.
timers-put-back = تراجع: أعد المؤقت { $number }

## One timer

timers-start = البداية
timers-length = المدة
timers-doubtful = الساعات غير متفقة. تحقق من المدة ومن ساعة البداية.
timers-record = سجل النشاط
timers-resume = متابعة الاستمارة التي بدأتها
timers-pause = أوقف مؤقتا
timers-go-on = تابع
timers-stop = أنه المؤقت
timers-undo-stop = تراجع عن الإنهاء
timers-drop = احذف دون تسجيل
timers-back = العودة إلى المكتب
timers-back-to-list = العودة إلى القائمة
