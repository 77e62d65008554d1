### Words of the shared indicators: titles, definitions, units, and what surrounds a table.

## Titles and definitions, one pair an indicator

indicator-a1-title = الأنشطة المنجزة
indicator-a1-definition = عدد الأنشطة المسجلة. كل مرافقة فردية أو ورشة أو محاضرة أو مشروع تحتسب مرة واحدة.
indicator-a2-title = المرافقات
indicator-a2-definition = يحتسب كل نشاط مرة عن كل شخص حاضر. ورشة من 10 أشخاص تحتسب 10 مرافقات.
indicator-a3-title = ساعات الوساطة
indicator-a3-definition = مدة الأنشطة، محتسبة مرة واحدة عن كل نشاط.
indicator-a4-title = ساعات التعلم
indicator-a4-definition = مدة كل نشاط مضروبة في عدد الأشخاص الحاضرين.
indicator-a5-title = المدد
indicator-a5-definition = المرافقات والأنشطة حسب مدة النشاط.
indicator-a6-title = الجمهور العائد
indicator-a6-definition = مرافقات أشخاص سبق لهم الحضور، ومرافقات أشخاص حضروا لأول مرة.
indicator-b1-title = الفئات العمرية
indicator-b1-definition = المرافقات حسب الفئة العمرية الوطنية، يوم النشاط.
indicator-b2-title = الجنس
indicator-b2-definition = المرافقات حسب الجنس، وفق القائمة الوطنية.
indicator-b3-title = الوضعية
indicator-b3-definition = المرافقات حسب الوضعية الاجتماعية، وفق القائمة الوطنية.
indicator-b4-title = الجمهور
indicator-b4-definition = المرافقات حسب الجمهور الذي أعد له النشاط.
indicator-b5-title = الجمهور ذو الأولوية
indicator-b5-definition = مرافقات الفئات السبع ذات الأولوية، مجتمعة ثم كل فئة وحدها، ونسبتها من كل المرافقات.
indicator-b6-title = اللغات المستعملة
indicator-b6-definition = المرافقات حسب لغة النشاط.
indicator-c1-title = مستويات الاستعمال
indicator-c1-definition = المرافقات حسب أعلى مستوى بين استعمالات النشاط: أساسي أو متوسط أو متقدم.
indicator-c1b-title = مستويات الورشات
indicator-c1b-definition = المرافقات في الورشات حسب مستوى الورشة.
indicator-c2-title = الاستعمالات
indicator-c2-definition = يحتسب النشاط مرة عن كل استعمال فيه، مهما كان عدد الحاضرين.
indicator-c3-title = المواضيع الوطنية
indicator-c3-definition = يحتسب النشاط مرة عن كل موضوع فيه. المواضيع الإدارية في قائمة على حدة، والمجموع يشمل القائمتين.
indicator-c4-title = الرقمنة في خدمة…
indicator-c4-definition = يحتسب النشاط مرة عن كل مجال يخدمه، كالصحة والتشغيل والثقافة. عدد المجالات 12.
indicator-c5-title = مصفوفة الأولويات
indicator-c5-definition = مرافقات كل فئة في الاستعمالات المخصصة لها، خطوة بعد خطوة. النشاط الذي يشمل استعمالين يحسب في خانتين. وتضاف نسبة ما تم بلوغه من الخانات 14.
indicator-d1-title = الاستعمال الذاتي
indicator-d1-definition = استعمالات الجهاز من دون وسيط. لا تحتسب ضمن المرافقات.
indicator-d2-title = الدروس
indicator-d2-definition = الدروس التي بدأت والتي اكتملت خلال الاستعمال الذاتي.
indicator-d3-title = مدة كل درس
indicator-d3-definition = مدة الدروس المكتملة. نصفها استغرق أقل من الوسيط. ربعها استغرق أقل من الربيع الأول، وثلاثة أرباعها أقل من الربيع الثالث.
indicator-d4-title = النجاح من أول محاولة
indicator-d4-definition = التمارين والأسئلة المنجزة خلال الاستعمال الذاتي، ونسبة ما نجح منها من أول محاولة.
indicator-d5-title = تحديد المستوى
indicator-d5-definition = مرات الاستعمال التي حُدد فيها مستوى: المستوى العام، ثم مستوى كل مجال من مجالات الكفاءة.
indicator-d6-title = التقدم في الاستقلالية
indicator-d6-definition = المرافقات الفردية التي سُجلت فيها الاستقلالية قبل النشاط وبعده، ونسبة ما ارتفعت فيه.
indicator-d7-title = مجالات الكفاءة المستعملة
indicator-d7-definition = مرات الاستعمال التي أجاب فيها الشخص، حسب عدد المجالات المستعملة قبل وبعد. من يستعمل المجالات الخمسة في آخر جواب له المستوى الأساسي على الأقل.
indicator-d8-title = الرضا
indicator-d8-definition = مرات الاستعمال التي اختار فيها الشخص أحد الوجوه الثلاثة في الشاشة الأخيرة.
indicator-d9-title = طلبات المساعدة
indicator-d9-definition = الطلبات المرسلة من الجهاز حسب الدرس الجاري. تُحسب مدة الانتظار للطلبات التي حضر أحد من أجلها: نصفها انتظر أقل من الوسيط، و9 من 10 أقل من المدة الثانية.
indicator-d10-title = المسارات المتبعة
indicator-d10-definition = مرات الاستعمال التي اختار فيها الشخص مسارا، ونسبة ما أكمل فيه المسار.
indicator-e1-title = الأماكن النشطة
indicator-e1-definition = المواقع التي سُجل فيها نشاط واحد أو استعمال واحد على الأقل خلال الفترة. وتضاف إليها الأماكن التي يصفها الموقع: قد يكون للمكان عدة أنواع وعدة علامات.
indicator-e2-title = خارج الجدران
indicator-e2-definition = المرافقات في محطة من جولة أو في المنزل أو في مكان آخر، مثل مقر شريك، ونسبتها من كل المرافقات. لا تشمل أماكن النشاط ولا الأنشطة عن بعد.
indicator-e3-title = المناطق المشمولة
indicator-e3-definition = البلديات التي جرى فيها نشاط واحد على الأقل، حسب المقاطعة. تحتسب كل بلدية مرة واحدة. وهي البلدية المسجلة في النشاط، وإلا فبلدية المكان.
indicator-e4-title = أيام النشاط وساعاته
indicator-e4-definition = الأنشطة حسب يوم الأسبوع والساعة، وعدد الأيام التي جرت فيها أنشطة.
indicator-e5-title = فترات بلا تسجيل
indicator-e5-definition = الأشهر التي لم يسجل فيها الموقع شيئا منذ أول تسجيل له، والأيام منذ آخر تسجيل. لعدة مواقع، تجمع الأشهر، وتحسب أيام أطول انقطاع. يتوقف الحساب عند نهاية الفترة، أو عند آخر تسجيل في كل المواقع إن كان قبلها.
indicator-e6-title = استقبال المؤسسات الصغيرة جدا
indicator-e6-definition = الأماكن التي يصفها الموقع والتي تستقبل المؤسسات الصغيرة جدا، ونسبتها من كل هذه الأماكن.
indicator-f1-title = الأجهزة المستعملة
indicator-f1-definition = يحتسب النشاط مرة عن كل جهاز استعمل فيه. ثم تأتي كل الأنشطة حسب صاحب الجهاز: الشخص أو المكان.
indicator-f2-title = عمر الأجهزة
indicator-f2-definition = أجهزة الجرد ما عدا الخارجة من الخدمة، حسب آخر حالة مسجلة. يحسب العمر من سنة الشراء إلى سنة اليوم الأخير من الفترة.
indicator-f3-title = الاتصال بالإنترنت
indicator-f3-definition = الأماكن التي يصفها الموقع حسب نوع اتصالها. قد يكون للمكان أكثر من اتصال.
indicator-g1-title = الفريق
indicator-g1-definition = أعضاء الفريق الذين قدموا نشاطا واحدا على الأقل خلال الفترة، بالعدد دون الأسماء. من يعمل في موقعين يحتسب مرتين. ومثل الأنشطة، لا ينشر هذا العدد إذا كان عدد من تمت مرافقتهم قليلا.
indicator-g2-title = الدورات
indicator-g2-definition = الدورات التي بدأت ومتطوعوها، والمراحل المكتملة، والمواد المنشورة خلال الفترة، حسب القطاع.
indicator-g3-title = الورشات والمواعيد
indicator-g3-definition = مواعيد الفترة، الماضية والقادمة، ما عدا الملغاة: المسجلون والحاضرون والغائبون ومن في قائمة الانتظار. يحسب الشخص مرة واحدة لكل موعد.
indicator-g5-title = التوجيه إلى جهات أخرى
indicator-g5-definition = مرافقات الأشخاص الذين وُجهوا إلى جهة أخرى، مجتمعة ثم حسب الوجهة، ونسبتها من كل المرافقات.
indicator-h1-title = الاحتياجات المعبر عنها
indicator-h1-definition = أجوبة الهيئات عن استبيان الاحتياجات. تحسب نسبة كل احتياج من الهيئات التي أجابت، ونسبة الإجابة من الهيئات التي سئلت.

## Units

unit-sessions = الأنشطة
unit-accompaniments = المرافقات
unit-mediator-minutes = دقائق الوساطة
unit-learner-minutes = دقائق التعلم
unit-mentions = مرات الذكر
unit-visits = مرات الاستعمال
unit-lessons-started = دروس بدأت
unit-lessons-completed = دروس اكتملت
unit-autonomy-gained = حالات تقدم في الاستقلالية
unit-seconds-q1 = ثوان (الربيع الأول)
unit-seconds-median = ثوان (الوسيط)
unit-seconds-q3 = ثوان (الربيع الثالث)
unit-exercises-tried = التمارين
unit-exercises-first-try = تمارين ناجحة من أول محاولة
unit-visits-at-least-basic = مرات بالمستوى الأساسي على الأقل
unit-calls = الطلبات
unit-waiting-seconds-median = ثواني الانتظار (الوسيط)
unit-waiting-seconds-p90 = ثواني الانتظار (9 من 10)
unit-paths-completed = مسارات مكتملة
unit-accompaniments-of-priority-audiences = مرافقات الجمهور ذي الأولوية
# What a coordinator set for a figure.
unit-target = الهدف
unit-matrix-cells = خانات المصفوفة
unit-matrix-cells-reached = الخانات التي تم بلوغها
unit-days = الأيام
unit-accompaniments-outside = المرافقات خارج الجدران
unit-communes = البلديات
unit-accompaniments-referred = المرافقات مع توجيه
unit-sites = المواقع
unit-places = الأماكن
unit-places-receiving-very-small-businesses = الأماكن التي تستقبل المؤسسات الصغيرة جدا
unit-sites-with-gaps = مواقع ينقصها شهر أو أكثر
unit-months-missing = أشهر بلا تسجيل
unit-days-since-last-record = أيام منذ آخر تسجيل
unit-machines = الأجهزة
unit-age-months-mean = متوسط العمر بالأشهر
unit-machines-six-years-and-over = الأجهزة التي عمرها ست سنوات فأكثر
unit-machines-in-repair = الأجهزة قيد الإصلاح
unit-mediators = أعضاء الفريق
unit-cycles = الدورات
unit-blocks = المراحل المكتملة
unit-relays = المتطوعون
unit-productions = المواد المنشورة
unit-dates = المواعيد
unit-people-enrolled = المسجلون
unit-people-present = الحاضرون
unit-people-absent = الغائبون
unit-people-waiting = المنتظرون
unit-needs = الاحتياجات
unit-structures = الهيئات التي أجابت
unit-structures-asked = الهيئات التي سئلت
# The two units above that a table for people shows in hours.
unit-mediator-hours = ساعات الوساطة
unit-learner-hours = ساعات التعلم
# The units in seconds above that a table for people shows in minutes and seconds.
unit-time-q1 = الربيع الأول
unit-time-median = الوسيط
unit-time-q3 = الربيع الثالث
unit-waiting-median = وسيط الانتظار
unit-waiting-p90 = انتظار 9 من 10

## What a figure is broken down by

dimension-kind = النوع
dimension-place-type = نوع المكان
dimension-mediator-role = الدور
dimension-level = المستوى
dimension-returning = الحضور السابق
dimension-age = الفئة العمرية
dimension-gender = الجنس
dimension-status = الوضعية
dimension-audience = الجمهور
dimension-language = اللغة
dimension-usage = الاستعمال
dimension-theme = الموضوع
dimension-administrative-theme = الموضوع الإداري
dimension-workshop-level = مستوى الورشة
dimension-autonomy-before = الاستقلالية قبل النشاط
dimension-autonomy-after = الاستقلالية بعد النشاط
dimension-referral = التوجيه
dimension-lesson = الدرس
dimension-hour = الساعة
dimension-placement = المستوى المحدد
dimension-area = المجال
dimension-areas-before = المجالات قبل
dimension-areas-after = المجالات بعد
dimension-face = الرأي
dimension-path = المسار
dimension-step = الخطوة
dimension-duration = المدة
dimension-weekday = يوم الأسبوع
dimension-matrix-step = خطوة المصفوفة
dimension-serves = في خدمة
dimension-premises = داخل الجدران أو خارجها
dimension-department = المقاطعة
dimension-device = الجهاز
dimension-own-device = صاحب الجهاز
dimension-equipment = نوع الجهاز
dimension-sector = القطاع
dimension-format = صيغة الموعد
dimension-typology = النوع الوطني للمكان
dimension-label = العلامة
dimension-mobility = ثابت أو متنقل
dimension-connection = الاتصال
dimension-need = الاحتياج

## Columns of a file made for a spreadsheet

column-period-start = البداية
column-period-end = النهاية
column-territory = المنطقة
column-site = الموقع
column-indicator = المؤشر
column-unit = الوحدة
column-share-of = النسبة من
column-dimension-1 = المعيار 1
column-value-1 = القيمة 1
column-dimension-2 = المعيار 2
column-value-2 = القيمة 2
column-n = العدد
column-value = الرقم
column-share = النسبة (%)
column-status = الحالة

## A table for people

export-title = المؤشرات المشتركة
# $from, $to (text): the first and the last day, written out.
export-period = من { $from } إلى { $to }
export-total = المجموع
export-share = النسبة
# $unit (text): a unit, such as "sessions", when it is not that of the figures.
export-share-of = النسبة من { $unit }
export-ok = متاح
export-withheld = سرية إحصائية
# $threshold (number): shown below any table with a withheld figure; < and · are the marks in its cells.
export-withheld-note = <{ $threshold } : أقل من { $threshold } أشخاص، والرقم محجوب حتى لا يُعرف أحد. · : رقم محجوب حتى لا يُستنتج غيره. وقد يظهر عدد قليل من الأنشطة إذا شارك فيها { $threshold } أشخاص أو أكثر.
# $value (text): the number to reach. $share (text): a share with its sign.
export-target = الهدف: { $value }
export-target-share = الهدف: { $value }، تم بلوغ { $share }
export-not-for-publication = أرقام داخلية: ليست للنشر.
export-empty = لا شيء مسجل لهذه المؤشرات في هذه الفترة. سجلوا نشاطا أو اختاروا فترة أخرى.
# $site (text): its code.
export-site = الموقع { $site }
# $name, $code (texts): a place, a commune, an intercommunal body, a department or a region, and its code.
export-territory = { $name } ({ $code })
export-territory-unknown = منطقة غير معروفة
# $hours (number): whole hours. $minutes (text): two digits.
export-hours = { $hours } س { $minutes } د
# $minutes (number): whole minutes. $seconds (text): two digits.
export-minutes = { $minutes } د { $seconds } ث
# Behind the name of what the rows are values of. $dimension, $value (texts): what they are crossed with, "autonomy after", "Alone".
export-crossed = { $dimension }: { $value }
# A path made for an audience, and a step of a lesson. $first, $second (texts): "Older people", "Write and receive e-mails".
export-both = { $first } · { $second }

# What the indicators of one letter are about.
indicator-family-a = النشاط
indicator-family-b = الجمهور
indicator-family-c = المستويات والاستعمالات والمواضيع
indicator-family-d = استعمال الجهاز والتقدم
indicator-family-e = الأماكن والمنطقة والأوقات
indicator-family-f = الأجهزة والاتصالات
indicator-family-g = الدورات والورشات والتوجيهات
indicator-family-h = الاحتياجات المعبر عنها
