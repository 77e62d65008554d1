### Surveys: the questions to visitors and to places, how each stands, its results.

## On the kiosk

# $questions (number): offered on the last screen of a lesson, one line.
survey-offer = { $questions ->
    [zero] الإجابة عن الأسئلة دون ذكر الاسم
    [one] الإجابة عن سؤال واحد دون ذكر الاسم
    [two] الإجابة عن سؤالين دون ذكر الاسم
    [few] الإجابة عن { $questions } أسئلة دون ذكر الاسم
    [many] الإجابة عن { $questions } سؤالًا دون ذكر الاسم
   *[other] الإجابة عن { $questions } سؤال دون ذكر الاسم
}
survey-several = يمكنك اختيار عدة إجابات.
survey-go-on = متابعة
survey-skip = تجاوز هذا السؤال
survey-before = السؤال السابق
survey-one-at-least = اختر إجابة واحدة على الأقل.
survey-saving = جارٍ التسجيل…
survey-thanks = شكرًا لك. إجاباتك تساعدنا على استقبالك بشكل أفضل.
survey-not-kept = تعذر تسجيل إجاباتك.
survey-again = إعادة المحاولة
survey-leave = العودة إلى الدرس

## The surveys of the site

survey-list = الاستبيانات
survey-reading = جارٍ القراءة…
survey-failed = تعذرت قراءة الاستبيانات. عد إلى الوراء ثم أعد المحاولة.
survey-back = رجوع
survey-back-to-list = رجوع إلى القائمة
survey-back-to-survey = رجوع إلى الاستبيان
# $responses, $asked (numbers), $rate (text): how many answered, of how many asked, and the share in per cent.
survey-n-of-asked = { $responses ->
    [zero] العدد: لا إجابات من أصل { $asked } مطلوبة، { $rate }%
    [one] العدد: إجابة واحدة من أصل { $asked } مطلوبة، { $rate }%
    [two] العدد: إجابتان من أصل { $asked } مطلوبة، { $rate }%
    [few] العدد: { $responses } إجابات من أصل { $asked } مطلوبة، { $rate }%
    [many] العدد: { $responses } إجابة من أصل { $asked } مطلوبة، { $rate }%
   *[other] العدد: { $responses } إجابة من أصل { $asked } مطلوبة، { $rate }%
}
# $responses (number): when nobody said how many were asked.
survey-n = { $responses ->
    [zero] العدد: لا إجابات
    [one] العدد: إجابة واحدة
    [two] العدد: إجابتان
    [few] العدد: { $responses } إجابات
    [many] العدد: { $responses } إجابة
   *[other] العدد: { $responses } إجابة
}
survey-no-campaign = لا توجد حملة. يفتح المنسق حملة من هنا.
# $first, $last (texts): days.
survey-since = حملة مفتوحة منذ { $first }
survey-from-to = حملة من { $first } إلى { $last }
survey-paper = إدخال إجابات من الورق
survey-results = عرض النتائج
# $days (text): "Campaign from 5/01/2026 to 31/03/2026"; $responses (number).
survey-results-of = { $days }: النتائج، عدد الإجابات { $responses }
survey-new-campaign = فتح حملة
survey-campaigns = تصحيح حملة أو إغلاقها

## From paper

# $count (number): sheets typed since this screen was opened.
survey-sheets = { $count ->
    [0] الورقة الأولى
    [zero] الورقة الأولى
    [one] أُدخلت ورقة واحدة
    [two] أُدخلت ورقتان
    [few] أُدخلت { $count } أوراق
    [many] أُدخلت { $count } ورقة
   *[other] أُدخلت { $count } ورقة
}
survey-empty-sheet = كانت الورقة فارغة: لم تُحتسب.
survey-undo-sheet = سحب الورقة الأخيرة
survey-end-paper = إنهاء الإدخال

## Results

survey-next-question = السؤال التالي
survey-question-before = السؤال السابق
survey-see-table = عرض في جدول
survey-see-chart = عرض بالأشرطة
# $n (number): those who answered the question.
survey-n-of-question = عدد من أجابوا عن هذا السؤال: { $n }
# $fewest (number): under so many answers, what each person said would show.
survey-too-few = الإجابات قليلة جدًا حتى الآن: تظهر النتائج ابتداءً من { $fewest } إجابات، حتى لا يُعرف أصحابها.
survey-unit = إجابات
# $answer, $share (texts): an answer and its share, such as "oui · 45,5 %".
survey-with-share = { $answer } · { $share }
survey-column-count = الإجابات
survey-column-share = النسبة
# $median (text)
survey-median = الوسيط: { $median } من 5
survey-write = كتابة ملف لجدول البيانات
survey-writing = جارٍ كتابة الملف…
survey-written = تمت كتابة الملف:

## The survey of visitors

survey-visitors-title = رأيك في ثلاثة أسئلة
survey-visitors-found = هل وجدت المساعدة هنا؟
survey-visitors-found-yes = نعم
survey-visitors-found-partly = جزئيًا
survey-visitors-found-no = لا
survey-visitors-again = هل يمكنك أن تعيد وحدك ما تعلمته؟
survey-visitors-sure-1 = لا، إطلاقًا
survey-visitors-sure-2 = على الأغلب لا
survey-visitors-sure-3 = مع قليل من المساعدة
survey-visitors-sure-4 = على الأغلب نعم
survey-visitors-sure-5 = نعم، دون مساعدة
survey-visitors-next = والآن، إلى ماذا تحتاج؟
survey-visitors-next-practise = إلى مزيد من التدريب
survey-visitors-next-workshop = إلى المشاركة في ورشة
survey-visitors-next-appointment = إلى موعد مع شخص
survey-visitors-next-equipment = إلى حاسوب أو اتصال بالإنترنت
survey-visitors-next-procedure = إلى التقدم في معاملة عبر الإنترنت
survey-visitors-next-nothing = لا شيء في الوقت الحالي

## The survey of needs

survey-needs-title = احتياجات أماكن الوساطة الرقمية
survey-needs-place = ما نوع مكانكم؟
survey-needs-place-town = بلدية أو تجمع بلديات
survey-needs-place-association = جمعية
survey-needs-place-library = مكتبة
survey-needs-place-social-centre = مركز اجتماعي
survey-needs-place-state = مصلحة حكومية أو دار France services
survey-needs-place-enterprise = شركة أو تعاونية
survey-needs-place-other = مكان آخر
survey-needs-themes = في أي المواضيع يحتاج مكانكم إلى دعم؟
survey-needs-themes-training = تدريب الفريق
survey-needs-themes-events = تنظيم الفعاليات
survey-needs-themes-content = إيجاد المحتوى والوسائل
survey-needs-themes-animation = تنشيط المكان والورشات
survey-needs-themes-funding = تمويل المكان ومعداته
survey-needs-themes-recruitment = توظيف الوسطاء والاحتفاظ بهم
survey-needs-themes-implementation = إطلاق مكان أو مشروع
survey-needs-themes-management = إدارة النشاط ومتابعته
survey-needs-themes-pooling = تقاسم الوسائل بين الأماكن
survey-needs-training = تدريب الفريق: متى؟
survey-needs-events = تنظيم الفعاليات: متى؟
survey-needs-content = المحتوى والوسائل: متى؟
survey-needs-animation = تنشيط المكان والورشات: متى؟
survey-needs-funding = التمويل والمعدات: متى؟
survey-needs-recruitment = التوظيف: متى؟
survey-needs-implementation = إطلاق مكان أو مشروع: متى؟
survey-needs-management = أدوات الإدارة والمتابعة: متى؟
survey-needs-pooling = تقاسم الوسائل: متى؟
survey-needs-urgency-1 = يومًا ما، دون موعد
survey-needs-urgency-2 = بعد أكثر من سنة
survey-needs-urgency-3 = خلال السنة
survey-needs-urgency-4 = خلال ستة أشهر
survey-needs-urgency-5 = فورًا
survey-needs-help = ما المساعدة الأكثر فائدة لكم؟
survey-needs-help-meeting = لقاء مع أماكن أخرى
survey-needs-help-visit = زيارة إلى مقرنا
survey-needs-help-documents = أدلة ونماذج
survey-needs-help-remote = دعم عن بعد
survey-needs-help-none = لا شيء في الوقت الحالي

## Commands

# $path (text), $count (number)
survey-refused = رُفض الاستبيان { $path }. عدد الأخطاء: { $count }.
survey-refused-remedy = صحّح السطور أعلاه، ثم تحقق مرة أخرى.
# $id (text): what was typed.
survey-unknown = لا يوجد استبيان باسم { $id }.
survey-unknown-remedy = يعرض الأمر « palier survey list » القائمة.
# $file (text): a file of questionnaires that is not used.
survey-left-out = تعذرت قراءة الاستبيان { $file }: لن يُعرض.
# $path (text)
survey-sound = لا أخطاء في { $path }.
# $id (text): the survey.
survey-no-such-campaign = لا توجد في الاستبيان { $id } حملة تبدأ في هذا اليوم.
# $days (text): first days, such as "2026-01-05, 2025-09-01".
survey-other-campaigns = لحملات أخرى إجابات أيضًا: { $days }. أضف --campaign والتاريخ.
