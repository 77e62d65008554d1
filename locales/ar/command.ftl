### What the commands say on the error output: what happened, then ("-remedy") what to do. Names of commands and options are not translated.

## Who has the records

# $path (text): a directory or a file, here and below.
command-already-open = برنامج Palier مفتوح بالفعل في { $path }.
command-already-open-remedy = أغلق برنامج Palier الآخر، أو انتظر انتهاء أمره. القراءة (list وindicators وverify وbackup وdoctor) تبقى ممكنة.
command-newer-file = كُتب { $path } بإصدار أحدث من Palier.
command-newer-file-remedy = ثبّت أحدث إصدار من Palier. لم يتغير شيء.
command-older-file = كُتب { $path } بإصدار أقدم من Palier.
command-older-file-remedy = افتح المحطة مرة واحدة: تُحفظ نسخة احتياطية ثم يُحدَّث الملف.
command-foreign-file = { $path } ليس قاعدة بيانات Palier. لم يُمسّ الملف.
command-foreign-file-remedy = اختر مجلدا آخر باستعمال --data-dir، أو انقل هذا الملف.
command-nothing-yet = لم يُسجَّل شيء بعد: { $path } غير موجود.
command-nothing-yet-remedy = تحقق من المجلد المحدد في --data-dir، أو افتح المحطة أولا.
command-nothing-here = لا شيء مسجَّل في { $path }. إن كنت تنتظر بيانات، فتحقق من المجلد المحدد في --data-dir.
command-no-data-dir = لا يوجد مجلد لحفظ البيانات: ليس لهذا المستخدم مجلد شخصي.
command-no-data-dir-remedy = حدّد مجلدا باستعمال --data-dir أو PALIER_DATA_DIR.

## Damage

# $detail (text): what the program found, in English, here and below.
command-damaged = { $path } تالف ({ $detail }).
command-damaged-remedy = لا تحذف شيئا. أعد آخر نسخة احتياطية باستعمال palier restore FILE. لمعرفة المزيد: palier doctor
# $copy (text): the path of the copy that was kept.
command-damaged-kept-remedy = لا تحذف شيئا: حُفظت نسخة في { $copy }. أعد آخر نسخة احتياطية باستعمال palier restore FILE.
# $expected, $found (numbers)
command-records-missing = يجب أن يحتوي { $path } على { $expected } من السجلات ولا يحتوي إلا على { $found }.
command-other-history = لا يحتوي { $path } على السجلات التي أُنشئت هنا: حلّ ملف آخر مكانه.
command-trail-missing = يجب أن يحتوي سجل العمليات في { $path } على { $expected } من الأسطر ولا يحتوي إلا على { $found }.
command-other-trail = سجل العمليات في { $path } ليس السجل الذي كُتب هنا.
command-trail-unwritten = تم الأمر، لكن تعذر إتمام سجل العمليات ({ $detail }).
command-lost-records-remedy = لا تحذف شيئا. أعد آخر نسخة احتياطية باستعمال palier restore FILE، أو ضع الملف الصحيح مكانه.
command-read-only = لا يمكن الكتابة في { $path }.
command-read-only-remedy = امنح هذا المستخدم حق الكتابة في هذا المجلد، أو اختر مجلدا آخر باستعمال --data-dir.
command-disk-full = القرص الذي فيه { $path } ممتلئ: لم تُسجَّل آخر كتابة.
command-disk-full-remedy = أفرغ مساحة على هذا القرص، ثم أعد المحاولة.
command-store-io = تتعذر قراءة { $path } أو الكتابة فيه ({ $detail }).
command-store-io-remedy = تحقق من المجلد والقرص باستعمال palier doctor، ثم أعد المحاولة.
command-unsettled = تم التسجيل، لكن القرص لم يستجب جيدا بعد ذلك ({ $detail }). شغّل palier doctor.
command-reserve-spent = القرص شبه ممتلئ: لم يبق فيه احتياطي. أفرغ مساحة.

## Files

command-unreadable = تتعذر قراءة { $path } ({ $detail }).
command-unreadable-remedy = تحقق من اسم الملف ومن حق قراءته.
command-unwritable = تتعذر الكتابة في { $path } ({ $detail }).
command-unwritable-remedy = تحقق من أن المجلد موجود وقابل للكتابة، أو اختر اسما آخر.
command-no-file = { $path } ليس ملفا: إنه جهاز أو قناة أو مقبس. لم يُمسّ.
command-no-file-remedy = اختر اسما آخر للخيار --out، أو احذفه للكتابة على الخرج القياسي.
command-exists = { $path } موجود بالفعل. لم يُستبدل.
command-exists-remedy = اختر اسما لم يُستعمل من قبل.
command-unsound-copy = النسخة { $path } غير مطابقة ({ $detail }). تم حذفها.
command-unsound-copy-remedy = شغّل palier verify، ثم أعد المحاولة على قرص آخر.
# $count (number): the most that is read, in bytes.
command-not-text = { $path } ليس نصا بترميز UTF-8 لا يتجاوز { $count } بايت. لم يتغير شيء.
command-not-text-remedy = احفظه بترميز UTF-8، أو أعط ملفا آخر.
# $count (number): the most lines that are read.
command-too-many-lines = في { $path } أكثر من { $count } سطر. لم يُضف شيء.
command-too-many-lines-remedy = قسّمه إلى عدة ملفات.

## What was asked

# $tag (text): a language tag; $list (text): those there are.
command-unknown-language = اللغة { $tag } غير متوفرة.
command-unknown-language-remedy = اللغات المتوفرة: { $list }.
# $codes (text): what was typed; $list (text): those there are.
command-unknown-indicators = لا يوجد مؤشر بهذا الاسم: { $codes }.
command-unknown-indicators-remedy = المؤشرات: { $list }.
# $period (text): what was typed; $from, $to (texts): dates, YYYY-MM-DD.
command-period-unreadable = { $period } ليس فترة.
command-period-backwards = تنتهي الفترة في { $to } قبل أن تبدأ في { $from }.
command-period-remedy = أعط تاريخين بالترتيب (--from ثم --to)، أو --period 2026 أو 2026-Q3 أو 2026-09 أو 2026-W36.
command-request-no-code = لم يُطلب أي مؤشر.
# $people (number)
command-request-threshold = عتبة قدرها { $people } قد تسمح بالتعرف على الأشخاص: يجب أن تكون 3 على الأقل.
command-request-not-whole = الأرقام المعدّة للنشر تشمل أشهرا كاملة، وليس من { $from } إلى { $to }.
# $by, $first, $second (texts): words of the option --by, in English; $indicator (text): a code.
command-request-too-fine = الأرقام حسب { $by } لا تُنشر: الفروق بينها تكشف الأعداد الصغيرة.
command-request-publish-remedy = اطلب أشهرا أو فصولا أو سنوات كاملة. للاستعمال الداخلي فقط، أضف --internal.
command-request-two = لا تُعطى الأرقام حسب { $first } و{ $second } معا.
command-request-counters = لا يمكن تقاطع الأرقام حسب { $by }: توصف المجموعة بمجاميع فقط، حتى لا يُتعرف على أحد.
command-request-many-valued = لا يمكن تقاطع الأرقام حسب { $by }: قد يكون للنشاط الواحد عدة قيم فيُحسب عدة مرات.
command-request-not-of-visits = المؤشر { $indicator } يحسب الاستعمالات الذاتية، وليس لها { $by }.
command-request-not-of-sessions = المؤشر { $indicator } يحسب الأنشطة، وليس لها { $by }.
command-request-not-of-facts = المؤشر { $indicator } لا يحسب أنشطة ولا استعمالات، ولا يتقاطع حسب { $by }.
command-request-of-facts = لا نشاط له { $by }: اطلب المؤشر الذي تفصل أرقامه هكذا.
command-request-of-last-day = المؤشر { $indicator } يخص الفترة كلها أو يومها الأخير، ولا يعطى حسب { $by }.
command-request-level = يبيّن C2 مستوى كل استعمال، وهو غير مستوى النشاط.
# $value, $values (texts): codes, as typed.
command-request-value = القيمة "{ $value }" ليست من قيم { $by }. القيم هي: { $values }.
command-request-remedy = غيّر --by أو --where أو المؤشرات. المساعدة: palier indicators --help
command-dialect-csv = لا يُستعمل --dialect إلا مع --format csv.
command-dialect-csv-remedy = احذف أحدهما.

## Sites, staff

# $count (number): faults, told line by line before.
command-site-refused = لم يتغير شيء. الأخطاء في { $path }: { $count }.
command-site-refused-remedy = صحّح السطور أعلاه، ثم أعد المحاولة. يعرض palier site show الشكل المطلوب.
# $count (number): faults, told line by line before.
command-targets-refused = { $count ->
    [zero] لا أخطاء في { $path }، لكن الأهداف لم تستعمل.
    [one] في { $path } خطأ واحد: لم تستعمل الأهداف.
    [two] في { $path } خطآن: لم تستعمل الأهداف.
    [few] في { $path } { $count } أخطاء: لم تستعمل الأهداف.
    [many] في { $path } { $count } خطأ: لم تستعمل الأهداف.
   *[other] في { $path } { $count } خطأ: لم تستعمل الأهداف.
}
command-targets-refused-remedy = صححوا الأسطر أعلاه ثم أعيدوا المحاولة.
# $name (text): the site's name.
command-site-set = تم تسجيل الموقع { $name }.
# $code (text): a name code, here and below.
command-no-such-staff = لا أحد لديه الرمز { $code }.
command-no-such-staff-remedy = يعرض palier staff list الرموز الممنوحة.
command-staff-exists = مُنح الرمز { $code } من قبل.
command-staff-exists-remedy = اختر رمزا آخر. إذا نُسي الرمز السري: palier staff reset { $code }
command-staff-once = هذا الرمز يُستعمل مرة واحدة وهو لـ { $code }. دوّنه: لن يظهر مرة أخرى. على المحطة: F10، ثم { $code }، ثم هذا الرمز، ثم اختيار رمز سري.
command-once-unseen = أُعطي الرمز { $code }، لكن تعذر عرض رمزه الذي يُستعمل مرة واحدة.
command-once-unseen-remedy = للحصول على رمز جديد: palier staff reset { $code }
command-staff-removed = تم سحب الرمز { $code }. لن يُمنح لأحد بعد الآن.
command-staff-nobody = لا أحد مسجّل. ابدأ بـ: palier staff add c1 --role coordinator
command-staff-no-coordinator = ليس لهذا الموقع منسّق بعد.
command-staff-role = أصبح لـ { $code } دور آخر.
command-last-coordinator = { $code } هو المنسق الوحيد لهذا الموقع.
command-last-coordinator-remedy = سجّل شخصا آخر أولا: palier staff add c2 --role coordinator

## Records

# $count (number)
command-session-added = تمت الإضافة. السجلات: { $count }.
# $count (number): faults, told line by line before; $lines (number): faulty lines.
command-session-refused = لم يُضف شيء. الأخطاء: { $count }، السطور الخاطئة: { $lines }.
command-session-refused-remedy = صحّح السطور أعلاه، ثم أضف الملف كله.
command-list-empty = لا توجد سجلات في هذه الفترة. أضفها على المحطة، أو باستعمال palier session add.
command-record-none = لا توجد بطاقات من هذا النوع. أضفها على المحطة، أو باستعمال palier record add.
# Column titles. At most 10, 5, 26, 7, 9, 8 and 9 letters; the last is free.
command-list-date = التاريخ
command-list-hour = ساعة
command-list-kind = النشاط
command-list-minutes = دقائق
command-list-people = أشخاص
command-list-language = اللغة
command-list-mediator = الوسيط
command-list-about = المواضيع والدروس
command-not-for-publication = أرقام داخلية: ليست للنشر.
# $count (number): records in all their revisions.
command-verify-sound = تم التحقق، وكل شيء كما كُتب. السجلات: { $count }.
# $count (number): findings, told line by line.
command-verify-unsound = المشكلات التي وُجدت: { $count }.
command-verify-unsound-remedy = لا تحذف شيئا. أعد آخر نسخة احتياطية باستعمال palier restore FILE: سيُحفظ ما هو موجود بجانبها.
command-backup-done = النسخة { $path } كاملة وتم التحقق منها.
# $detail (text): what the program found, in English.
command-unfit-backup = لا يمكن إعادة النسخة الاحتياطية { $path } ({ $detail }). لم يتغير شيء.
command-unfit-backup-remedy = حدّد ملفا كتبه الأمر palier backup، مثل نسخة احتياطية أقدم.
# $count (number): sessions and visits that stand; $path (text): the data directory.
command-restore-done = عادت السجلات إلى { $path } وتم التحقق منها. عددها: { $count }.
command-restore-kept = قاعدة البيانات السابقة محفوظة كاملة في { $path }.

## Learning content

# $count (number): faults, told line by line before.
command-pack-refused = الأخطاء في هذه المحتويات: { $count }.
command-pack-refused-remedy = صحّح السطور أعلاه، ثم تحقق مرة أخرى.
command-no-pack = لا يحتوي { $path } على الملف pack.toml.
command-no-pack-remedy = حدّد مجلد المحتويات الذي يوجد فيه pack.toml.
# $path (text): a directory.
command-pack-new = المحتويات جاهزة للتغيير في { $path }. بعد كل تغيير: palier pack check { $path }
command-pack-taken = يوجد شيء في { $path }.
command-pack-taken-remedy = حدّد مجلدا جديدا أو فارغا.
# $path (text): a file; $detail (text): the fault, in English.
command-pack-file = الملف { $path } ليس ملف محتويات ({ $detail }).
command-pack-file-remedy = اطلب ملفا جديدا مكتوبا بالأمر: palier pack write
# $id (text): the name of a pack.
command-pack-name = لا يمكن تسمية محتويات "{ $id }" هنا.
command-pack-name-remedy = غيّر "id" في pack.toml: حروف لاتينية صغيرة وأرقام وشرطات، وليس "core".
command-pack-unsigned = الملف { $path } غير موقّع.
# CODE is a mediator's code: c1, for instance.
command-pack-yes-remedy = يمكن لمنسق أو منسقة الموافقة: أضف --yes-by CODE، ثم اكتب الرقم السري.
command-pack-unknown-key = الملف { $path } موقّع بمفتاح لا يعرفه هذا المكان.
command-pack-key-remedy = إذا كنت تعرف هذا المفتاح، فأضفه إلى pack_keys في site.toml. وإلا يمكن لمنسق أو منسقة الموافقة: --yes-by CODE
command-pack-wrong-signature = توقيع { $path } خاطئ: تغيّر الملف، أو التوقيع لملف آخر.
command-pack-wrong-signature-remedy = لا تثبّت هذا الملف. اطلبه من جديد مع توقيعه.
command-pack-none-such = لا توجد محتويات مثبّتة باسم "{ $id }".
command-pack-none-such-remedy = اعرض الأسماء بالأمر: palier pack list
# $version (text): the version that the pack gives itself.
command-pack-installed = ثُبّتت المحتويات "{ $id }"، الإصدار { $version }. ستظهر عند تشغيل الجهاز القادم.
command-pack-removed = أُزيلت المحتويات "{ $id }".
# $path (text): a file.
command-pack-written = المحتويات مكتوبة في { $path }. لتوقيعها: minisign -Sm { $path }
# $code (text): the code of a coordinator.
command-pack-pin = الرقم السري لـ { $code }:
command-pin-refused = هذا ليس الرقم السري لمنسق أو منسقة "{ $code }".
command-pin-refused-remedy = تحقق من الرمز والرقم السري. الرمز المؤقت لا يكفي: اختر أولا رقما سريا على الجهاز.
command-pin-locked = محاولات خاطئة كثيرة لـ { $code }.
command-pin-locked-remedy = سجّل الدخول على الجهاز، أو أعط رمزا جديدا: palier staff reset { $code }
# $id (text): the name of a pack. $detail (text): the fault, in English.
command-pack-left-out = تُركت المحتويات "{ $id }" جانبا ({ $detail }).
command-pack-left-out-remedy = ثبّتها من جديد أو أزلها: palier pack remove { $id }

## Demonstration

# $count (number): records made.
command-demo-done = سجلات مخترعة للعرض فقط، وهي معلَّمة كذلك. عددها: { $count }.
# $pin (text): the PIN of all. m1 to m5 and c1 are name codes.
command-demo-staff = الوسطاء: m1 وm2 وm3 وm4 وm5. المنسّق: c1. الرمز السري للجميع: { $pin }
command-demo-not-empty = { $path } ليس فارغا: لم يُخترع شيء.
command-demo-not-empty-remedy = حدّد مجلدا فارغا أو جديدا باستعمال --data-dir.
# Said beside any figure computed from invented records.
command-demo-figures = عرض تجريبي: هذه الأرقام خيالية.

## Places

# $count (number): faults.
command-places-refused = لم يُكتب أي ملف. عدد ما ينقص في وصف الأماكن: { $count }.
command-places-refused-remedy = أكمل الخانات أعلاه على الجهاز (المكان والفريق)، أو بالأمر palier site set.
command-places-demo = عرض تجريبي: هذه الأماكن غير حقيقية. لا تنشرها.

## The doctor

# $term (text): the value of TERM; $colours (text): how many colours.
command-doctor-terminal = الطرفية { $term }، الألوان: { $colours }.
command-doctor-console = شاشة لينكس النصية ({ $term })، الألوان: { $colours }.
command-doctor-printer = هذه الطرفية تعرض سطورا فقط.
command-doctor-printer-remedy = شغّل palier kiosk --linear، أو أعط TERM اسم طرفيتك.
command-doctor-utf8 = الحروف بترميز UTF-8.
command-doctor-not-utf8 = الحروف ليست بترميز UTF-8: قد لا تظهر بعض الحروف.
command-doctor-not-utf8-remedy = أعط LANG قيمة بترميز UTF-8، مثل fr_FR.UTF-8.
# $language (text): the name of a language in itself, here and below.
command-doctor-language = { $language }: يمكن عرضها.
command-doctor-language-likely = { $language }: يمكن عرضها إذا ترك الطرفي ترتيب النص لبرنامج Palier. المحطة تسأله عن ذلك.
command-doctor-language-charset = { $language }: لا يمكن عرضها، الحروف ليست بترميز UTF-8.
command-doctor-language-printer = { $language }: لا يمكن عرضها على شاشة، هذه الطرفية تعرض سطورا فقط.
command-doctor-language-font = { $language }: الخط المستعمل لا يحتوي غالبا على هذه الحروف.
command-doctor-language-font-remedy = حمّل خطا يحتوي عليها (setfont Arabic-VGA32x16)، أو استعمل cage وfoot.
command-doctor-language-fonts-remedy = ثبّت خطوط Noto لكل الكتابات.
command-doctor-language-order = { $language }: هذه الطرفية تغيّر ترتيب الحروف.
command-doctor-language-order-remedy = استعمل طرفية أخرى: foot أو xterm أو شاشة لينكس النصية.
command-doctor-language-kitty-remedy = أضف force_ltr yes إلى إعدادات kitty.
# $megabytes (number): free space.
command-doctor-disk = المساحة الحرة على القرص: { $megabytes } ميبيبايت.
command-doctor-disk-remedy = أفرغ مساحة، أو اختر قرصا آخر باستعمال --data-dir.
command-doctor-disk-unknown = المساحة الحرة على القرص غير معروفة ({ $detail }).
command-doctor-disk-unknown-remedy = تحقق منها بالأمر df.
# $date (text): today by the clock, YYYY-MM-DD.
command-doctor-clock = تاريخ الساعة: { $date }.
command-doctor-clock-wrong = تاريخ الساعة: { $date }، وهو غير صحيح.
command-doctor-clock-wrong-remedy = اضبط الساعة قبل التسجيل، وتحقق من بطاريتها.
command-doctor-directory = يمكن قراءة { $path } والكتابة فيه.
command-doctor-directory-none = { $path } غير موجود بعد، وسيُنشأ.
command-doctor-directory-closed = { $path } ليس مجلدا يمكن القراءة منه والكتابة فيه.
# $count (number): sessions and visits.
command-doctor-records = قاعدة البيانات سليمة عند الفتح، السجلات: { $count }. للتحقق من كل شيء: palier verify
command-doctor-records-none = لم يُسجَّل شيء بعد.
command-doctor-staff = يوجد منسّق مسجّل.
command-doctor-staff-remedy = سجّل منسّقا: palier staff add c1 --role coordinator
# $id (text): the name of a pack; $count (number): its lessons; $detail (text): the fault, in English.
command-doctor-pack-fault = في المحتويات "{ $id }" خلل ({ $detail }).
command-doctor-pack = المحتويات "{ $id }" مقروءة، عدد الدروس: { $count }.
command-doctor-lock-free = لا يوجد برنامج Palier آخر يكتب هنا.
# $process (text): the number of a process.
command-doctor-lock-held = برنامج Palier مفتوح هنا (العملية { $process }).
# $count (number): lines that say "error".
command-doctor-ailing = أمور تمنع Palier من العمل جيدا: { $count }. انظر السطور التي تبدأ بـ error.

## The machine

command-no-terminal = لم تتمكن المحطة من فتح الطرفية ({ $detail }).
command-no-terminal-remedy = شغّلها في طرفية، أو تحقق باستعمال palier doctor.
command-no-randomness = النظام لا يعطي أرقاما عشوائية ({ $detail }).
command-no-randomness-remedy = أعد تشغيل الجهاز، ثم أعد المحاولة.
# $detail (text): a place in the program, for whoever mends it.
command-defect = في Palier عيب ({ $detail }). ما سُجِّل لا يزال محفوظا.
command-defect-remedy = أعد المحاولة. إذا تكرر ذلك، أبلغ هذه الرسالة إلى من يهتم ببرنامج Palier.
