### The paths: a sequence of lessons made for somebody, with its own introduction.

## Levels: for everybody

# Titles: at most 45 characters. Introductions: at most 40 words.
path-level-basic-title = الأساسيات خطوة بخطوة
path-level-basic-intro = لوحة المفاتيح والبحث والبريد الإلكتروني والأمان: 6 دروس لبداية جيدة. تتقدم حسب سرعتك. لا شيء يمكن أن يتعطل هنا.
path-level-intermediate-title = التقنيات الرقمية كل يوم
path-level-intermediate-intro = كتابة رسالة، ورؤية الأهل، والشراء، والقراءة: 6 دروس للحياة اليومية. كل شيء هنا خيالي، فجرّب بلا خوف.
path-level-advanced-title = التقدم أكثر
path-level-advanced-intro = المعاملات والصحة والملفات والسمعة والمساعد الآلي: 7 دروس لتقوم وحدك بما يبدو صعبا. اختر الترتيب الذي يعجبك.

## People for whom digital technology is far away: speak to the person, never label them

path-people-in-difficulty-office-title = كتابة رسالة وإرسالها
path-people-in-difficulty-office-intro = هل تريد أن تكتب رسالة إلى إدارة أو إلى صاحب البيت؟ هذه الدروس الأربعة تبدأ من كلمات الشاشة وتنتهي بالإرسال.
# What the path says at the beginning of a lesson: at most 25 words.
path-people-in-difficulty-office-for-office-letter = لك: رسالة إلى صاحب البيت لطلب إصلاح.
path-people-in-difficulty-office-for-email-attach = لك: أرسل الرسالة إلى صاحب البيت واحتفظ بنسخة منها.
path-people-in-difficulty-e-administration-title = القيام بمعاملاتي على الإنترنت
path-people-in-difficulty-e-administration-intro = مساعدة أو موعد أو وثيقة: هذه الدروس الأربعة تبيّن لك الطريقة. استمارة التدريب لا ترسل شيئا. بعدها تقوم بالمعاملة الحقيقية مع شخص.
path-people-in-difficulty-e-administration-for-e-administration-account = لك: حساب واحد يفتح عدة خدمات عامة. تتذكر كلمة مرور واحدة.
path-people-in-difficulty-e-administration-for-e-administration-form = لك: طلب مساعدة مع أوراقه وإثباته.

## Seniors

path-seniors-email-title = الكتابة إلى الأهل والأصدقاء
path-seniors-email-intro = معرفة الأخبار، وإرسال صورة، واكتشاف الاحتيال: 4 دروس، وخذ كل الوقت الذي تحتاجه. كل خطأ يمكن التراجع عنه.
path-seniors-email-for-email-mailbox = لك: الرد على حفيدك، أو تأكيد رحلة مع النادي.
path-seniors-email-for-email-attach = لك: إرسال صور يوم الأحد إلى العائلة.
path-seniors-e-culture-title = القراءة والزيارة ورؤية الأهل
path-seniors-e-culture-intro = كتب بحروف كبيرة، ومتاحف دون سفر، وأهلك على الشاشة: 4 دروس للمتعة.
path-seniors-e-culture-for-e-culture-books = لك: الكتاب الإلكتروني يُقرأ بحروف كبيرة ويعود وحده.
path-seniors-e-culture-for-video-call-family = لك: مكالمة مع الأحفاد حتى لو كانوا بعيدين.
path-seniors-e-health-title = صحتي وبيتي على الإنترنت
path-seniors-e-health-intro = موعد عند الطبيب، ووصفة تجدها من جديد، وبيت يساعدك: 4 دروس. أنت تقرر دائما من يرى ماذا.
path-seniors-e-health-for-e-health-appointment = لك: أخذ موعد دون انتظار على الهاتف، مع إمكان إلغائه.
path-seniors-e-health-for-e-health-home = لك: مصباح يضيء ليلا ولا يخبر أحدا بشيء.

## Very small businesses and craftspeople

path-very-small-businesses-publish-title = صفحة تعرّف بعملي
path-very-small-businesses-publish-intro = أوقات العمل والعنوان وأعمالك: الزبائن يبحثون أولا على الإنترنت. هذه الدروس الثلاثة تعطيك صفحة بسيطة وآراء جيدة.
path-very-small-businesses-publish-for-publish-page = لشركتك: الاسم والمهنة والأوقات والهاتف تكفي للبداية.
path-very-small-businesses-publish-for-e-reputation-answer = لشركتك: الرد الهادئ على رأي زبون يطمئن الزبائن التالين.
path-very-small-businesses-e-commerce-title = البيع وقبض المال على الإنترنت
path-very-small-businesses-e-commerce-intro = إعلان واضح، ودفع آمن، وفواتير محفوظة: 4 دروس للبيع بلا مفاجآت سيئة.
path-very-small-businesses-e-commerce-for-e-commerce-sell = لشركتك: صورة وسعر ومدة. يعرف المشتري ما ينتظره.
path-very-small-businesses-e-commerce-for-online-safety-scams = لشركتك: موردون مزيفون يرسلون فواتير مزيفة. العلامات هي نفسها.
path-very-small-businesses-prototype-title = من الفكرة إلى أول تجربة
path-very-small-businesses-prototype-intro = قطعة لا تجدها أو أداة تريد تحسينها؟ هذه الدروس الأربعة تبدأ من الحاجة وتصل إلى التجربة، ثم إلى تطبيق صغير.
path-very-small-businesses-prototype-for-prototype-idea = لورشتك: ابدأ بحركة تضيّع الوقت كل يوم.
path-very-small-businesses-prototype-for-publish-app = لشركتك: 3 شاشات تكفي لأخذ الطلبات.

## Job seekers

path-job-seekers-job-search-title = البحث عن عمل
path-job-seekers-job-search-intro = إيجاد العروض، واستلام الجديد منها، والرد، وتجنب العروض المزيفة: 4 دروس. كل شيء هنا خيالي، ويمكنك أن تعيد المحاولة.
path-job-seekers-job-search-for-job-search-offers = لك: اختر مهنة ومكانا. التنبيه يبحث بدلا منك.
path-job-seekers-job-search-for-email-sort = لك: رسالة صاحب العمل يجب ألا تضيع بين إعلانين.
path-job-seekers-e-reputation-title = صورتي عند أصحاب العمل
path-job-seekers-e-reputation-intro = كثير من أصحاب العمل يبحثون عن الاسم على الإنترنت. هذه الدروس الثلاثة تساعدك على أن ترى وتضبط وتُظهر ما تريد.
path-job-seekers-e-reputation-for-e-reputation-search = لك: انظر إلى اسمك كما ينظر إليه صاحب عمل.
path-job-seekers-e-reputation-for-social-network = لك: الصفحة المهنية تقول ما تجيد عمله، لا أكثر.
path-job-seekers-cloud-title = سيرتي الذاتية معي دائما
path-job-seekers-cloud-intro = كتابة السيرة الذاتية، وحفظها، ومشاركتها برابط، وإرسالها: 4 دروس. تجدها على كل أجهزتك.
path-job-seekers-cloud-for-office-cv = لك: سيرة ذاتية (CV) من صفحة واحدة تبدأ بما تجيده.
path-job-seekers-cloud-for-cloud-share = لك: رابط إلى السيرة الذاتية، يقرؤها صاحب العمل ولا يغيّرها.

## Associations

path-associations-publish-title = موقع جمعيتنا
path-associations-publish-intro = قولوا من أنتم، واعرضوا أعمالكم، واحترموا الصور وأصحابها: 3 دروس لموقع يقرؤه الجميع.
path-associations-publish-for-publish-site = لجمعيتك: العنوان والأوقات والموعد القادم أولا.
path-associations-publish-for-social-picture = لجمعيتك: اطلب الموافقة قبل نشر صورة الحفلة.
path-associations-social-title = إحياء شبكة تضامن
path-associations-social-intro = دعوة متطوعين، واختيار من يرى الرسالة، والاجتماع عن بعد: 3 دروس لتبقوا على اتصال.
path-associations-social-for-social-network = لجمعيتك: دعوة واضحة للمتطوعين، فيها تاريخ وجهة اتصال.
path-associations-social-for-video-call-meeting = لجمعيتك: اجتماع عن بعد لا يدخله إلا الأعضاء.
path-associations-e-commerce-title = استلام التبرعات على الإنترنت
path-associations-e-commerce-intro = صفحة تبرعات صادقة، وإيصالات محفوظة، وصفحة تشرح: 3 دروس. لا أحد يدفع هنا: كل شيء خيالي.
path-associations-e-commerce-for-e-commerce-donations = لجمعيتك: قل لماذا التبرع، وأرسل إيصالا.
path-associations-e-commerce-for-publish-page = لجمعيتك: صفحة قصيرة فيها مشروع واحد وزر واحد.

## Pupils

path-pupils-title = البحث الجيد والحماية
path-pupils-intro = صحيح أم خطأ، وكلمات المرور، والصفحة الشخصية، والمساعد الآلي: 4 دروس مفيدة للمدرسة وخارجها. جرّب وتراجع وأعد.
path-pupils-for-inform-judge = لعرض مدرسي أيضا: من قال هذا؟ ومتى؟
path-pupils-for-ai-check = لواجب مدرسي: المساعد يخطئ أحيانا. تحقّق قبل أن تنسخ.

## Local authorities

path-local-authorities-title = خدمة عامة رقمية للجميع
path-local-authorities-intro = النظر بعين السكان، والنشر بوضوح، وتخفيف أثر البلدية: 4 دروس للمنتخبين والموظفين.
path-local-authorities-for-e-administration-form = لبلديتك: قم بالمعاملة كما يقوم بها أحد السكان.
path-local-authorities-for-publish-site = لبلديتك: القواعد نفسها تصلح لموقع البلدية.
