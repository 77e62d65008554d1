### What people come for, in their own words; each leads to a lesson, a usage or a procedure.
### Needs: at most 60 characters, as somebody would say it of oneself.
### "words": other ways to say it, for the search only, never shown; at most 140 characters, commas between. Names of real services stand there because people type them.

## First steps

need-start-from-zero = تعلم استعمال الحاسوب
need-start-from-zero-words = كمبيوتر، حاسوب، كومبيوتر، مبتدئ، البداية، لا أعرف شيئا، إنترنت، لابتوب، أول مرة
need-use-mouse = استعمال الفأرة ولوحة المفاتيح
need-use-mouse-words = ماوس، كيبورد، كتابة، حروف، مسح، نقر، السهم، أزرار
need-use-phone = استعمال هاتفي أو لوحي بشكل أفضل
need-use-phone-words = جوال، موبايل، هاتف ذكي، تابلت، شاشة اللمس، لمس، تمرير، آيفون، أندرويد

## Find information

need-find-answer = البحث عن جواب على الإنترنت
need-find-answer-words = بحث، غوغل، جوجل، مواعيد، وصفة طبخ، عنوان، طقس، خريطة، إعلانات، متصفح
need-true-or-false = معرفة هل الخبر صحيح
need-true-or-false-words = إشاعة، خبر كاذب، أخبار مزيفة، كذب، تحقق، مصدر، صورة مزورة
need-read-news = قراءة الأخبار على الإنترنت
need-read-news-words = جريدة، صحيفة، صحافة، أخبار البلد، مقال، عناوين، أخبار محلية

## E-mail

need-write-email = كتابة رسالة إلكترونية
need-write-email-words = إيميل، ايميل، بريد إلكتروني، جيميل، gmail، إرسال رسالة، الرد، صندوق البريد، قراءة رسائلي
need-send-photo = إرسال صورة أو ورقة بالبريد الإلكتروني
need-send-photo-words = ملف مرفق، إرفاق، وثيقة، سكانير، صور، تحميل، استقبال صورة، إيميل
need-sort-messages = ترتيب بريدي الممتلئ بالرسائل
need-sort-messages-words = حذف، إعلانات، سبام، إلغاء الاشتراك، رسائل كثيرة، بريد مزعج، فرز، ممتلئ

## Online safety

need-safe-password = اختيار كلمات السر وتذكرها
need-safe-password-words = كلمة المرور، نسيت كلمة السر، باسوورد، رمز سري، حساب مغلق، اختراق، رقم سري
need-strange-message = التعرف على رسالة غريبة أو احتيال
need-strange-message-words = نصب، محتال، رسالة مزيفة، طرد، فيروس، فخ، تصيد، ابتزاز، رسالة مشبوهة، sms
need-protect-device = حماية هاتفي وحياتي الخاصة
need-protect-device-words = كوكيز، تحديث، فيروس، إعدادات، تجسس، الموقع، أذونات، خصوصية، بيانات شخصية

## Office

need-write-letter = كتابة رسالة على الحاسوب
need-write-letter-words = وورد، word، نص، رسالة إلى صاحب البيت، فسخ عقد، طلب خطي، تحرير، شكاية مكتوبة
need-find-file = حفظ وثيقة وإيجادها وطباعتها
need-find-file-words = ملف ضائع، حفظ، pdf، طابعة، طبع، مجلد، مفتاح usb، أين ملفي
need-make-cv = كتابة سيرتي الذاتية
need-make-cv-words = cv، سي في، سيفي، خبرة، مهارات، نموذج، مسار مهني

## Video calls

need-see-family = رؤية أحفادي على الشاشة
need-see-family-words = عائلة، واتساب، واتس اب، مكالمة فيديو، فيس تايم، سكايب، أولادي، أهلي، اتصال بالصورة
need-join-call = الدخول إلى موعد بالفيديو
need-join-call-words = زوم، zoom، تيمز، كاميرا، ميكروفون، رابط الاجتماع، مقابلة عن بعد، لا يسمعونني

## Social networks

need-give-news = مشاركة أخباري على شبكة اجتماعية
need-give-news-words = فيسبوك، فايسبوك، إنستغرام، نشر، مشاركة صورة، أصدقاء، تيك توك، مجموعة
need-respect-picture = نشر صورة شخص مع احترامه
need-respect-picture-words = حق الصورة، صورتي، صور أطفالي، إذن، تبليغ، تنمر، تحرش، موافقة
need-meet-people = لقاء الناس والتعاون معهم
need-meet-people-words = جيران، تطوع، لينكد إن، linkedin، تضامن، جمعية، وحيد، وحدة، شبكة مهنية

## Buying and selling

need-buy-online = الشراء من الإنترنت دون خطر
need-buy-online-words = تسوق، شراء، طلبية، متجر، أمازون، توصيل، سلة، موقع مزيف، ملابس
need-pay-online = الدفع عبر الإنترنت أو دون لمس
need-pay-online-words = بطاقة بنكية، دفع، آمن، الدفع بالهاتف، بنك، رمز، تحويل، كارت بنكي
need-sell-things = بيع أغراضي المستعملة
need-sell-things-words = إعلان، بيع، ملابس، أثاث، سوق، مستعمل، فينتد، لوبون كوان
need-receive-donations = استلام تبرعات لجمعيتي
need-receive-donations-words = تبرع، جمع المال، هبة، اشتراك الأعضاء، تمويل، نادي

## Job search

need-find-job = إيجاد عمل قريب مني
need-find-job-words = شغل، وظيفة، عرض عمل، توظيف، تدريب، أبحث عن عمل، خدمة
need-apply-job = الرد على عرض عمل
need-apply-job-words = ترشح، تقديم طلب عمل، إرسال السيرة الذاتية، رسالة تحفيز، صاحب عمل، cv
need-false-offer = كشف عرض كاذب وتحضير مقابلة
need-false-offer-words = مقابلة عمل، عرض وهمي، وظيفة وهمية، لقاء صاحب العمل، احتيال في العمل

## Culture

need-borrow-book = استعارة كتاب لقراءته على الشاشة
need-borrow-book-words = مكتبة، كتاب رقمي، كتاب إلكتروني، رواية، قراءة، كتاب صوتي
need-visit-museum = زيارة متحف والبحث عن أجدادي
need-visit-museum-words = أرشيف، شجرة العائلة، معرض، لوحة، زيارة افتراضية، تاريخ عائلتي، تراث

## Online procedures

need-fill-form = ملء استمارة دون خطأ
need-fill-form-words = ملف، أوراق، إدارة، استمارة، معاملة، وثائق مطلوبة، خانة، تعبئة
need-one-account = الدخول إلى مواقع الخدمات العامة
need-one-account-words = franceconnect، حساب، تسجيل الدخول، موقع رسمي، موقع مزيف، هوية رقمية، اسم المستخدم
need-public-appointment = أخذ موعد في préfecture
need-public-appointment-words = موعد، حجز، بلدية، إلغاء، شباك، موعد الإقامة، rendez-vous، محافظة

## What is said of me

need-my-name-online = معرفة ما يقوله الإنترنت عني
need-my-name-online-words = اسمي على غوغل، سمعة، آثار، صوري، حسابات قديمة، صورتي على الإنترنت
need-who-sees-me = اختيار من يرى ما أنشره
need-who-sees-me-words = خاص، عام، خصوصية، ملف شخصي، إعدادات، إخفاء، حظر شخص، أصدقاء فقط
need-bad-review = الرد على تقييم أو طلب حذف صفحة
need-bad-review-words = تعليق سيئ، زبون، حذف، محو، نجوم، الحق في النسيان، إهانة

## Keep and share

need-keep-photos = حفظ صوري وملفاتي على الإنترنت
need-keep-photos-words = تخزين، سحابة، مجلدات، الهاتف ممتلئ، درايف، آيكلاود، ترتيب الصور، ذاكرة
need-share-files = مشاركة مجلد مع آخرين
need-share-files-words = رابط مشاركة، ملف كبير، العمل معا، تعديل، ألبوم صور، صلاحيات
need-keep-papers = حفظ أوراقي المهمة في أمان
need-keep-papers-words = خزنة رقمية، أرشفة، نسخة احتياطية، فواتير، كشوف الراتب، نسخ، وثائق

## Create and publish

need-business-page = إنشاء صفحة لنشاطي المهني
need-business-page-words = حرفي، متجر، شركة صغيرة، زبائن، محل، تعريف، موقع، تجارة
need-association-site = إنشاء موقع لجمعيتي
need-association-site-words = موقع ويب، إنترنت، نادي، صفحات، صور، نشر، جمعية
need-own-blog = إنشاء مدونة أو تطبيق صغير
need-own-blog-words = بلوغ، برمجة، تطبيق، كتابة مقالات، تطوير، مذكرات سفر

## Health

need-see-doctor = أخذ موعد عند الطبيب
need-see-doctor-words = دكتور، حكيم، طبيب أسنان، مستشفى، doctolib، دوكتوليب، استشارة، مريض، حجز
need-health-papers = إيجاد وصفاتي الطبية ونتائج التحاليل
need-health-papers-words = تحليل الدم، أشعة، ملف طبي، لقاح، دواء، وثائق صحية، وصفة
need-connected-home = العيش في بيتي مع أجهزة متصلة
need-connected-home-words = بيت ذكي، منزل ذكي، إنذار، ضوء، سقوط، ساعة، كبار السن، أجهزة

## Make things

need-make-object = صنع شيء من فكرة
need-make-object-words = اختراع، نموذج، طابعة ثلاثية، ورشة، مواد، ابتكار، تصنيع، فاب لاب

## Artificial intelligence

need-ask-assistant = طرح سؤال على الذكاء الاصطناعي
need-ask-assistant-words = ذكاء اصطناعي، شات جي بي تي، chatgpt، روبوت، مساعد، مساعدة في الكتابة
need-check-assistant = معرفة متى يخطئ الذكاء الاصطناعي
need-check-assistant-words = خطأ، جواب خاطئ، تحقق، ثقة، تصديق، ذكاء اصطناعي، روبوت
need-translate = ترجمة نص أو سماعه بصوت عال
need-translate-words = ترجمة، مترجم، لغة، فرنسية، إملاء بالصوت، استماع، لا أفهم الفرنسية، نطق

## Footprint

need-repair-device = إصلاح جهاز قديم أو التبرع به
need-repair-device-words = هاتف مكسور، حاسوب بطيء، بطارية، تدوير، تصليح، جهاز قديم، رمي
need-pollute-less = تلويث أقل مع شاشاتي
need-pollute-less-words = بيئة، كوكب، بصمة كربونية، طاقة، مناخ، فيديو، توفير، تلوث

## What somebody has to do today

need-pay-rent = الحصول على مساعدة لدفع الإيجار
need-pay-rent-words = apl، caf، سكن، إيجار غال، كراء، مساعدة السكن، كاف
need-lost-job = التسجيل في البطالة
need-lost-job-words = فقدت عملي، طرد من العمل، نهاية العقد، france travail، pôle emploi، بلا عمل، تعويض
