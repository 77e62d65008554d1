### Online procedures: what to bring, how long it takes, what to watch for.
### Titles: at most 45 characters. "bring": 3 to 5 lines. "watch": at most 30 words. Official names and addresses stay as they are.
### The ending gouv.fr is written without its leading full stop, which would jump to the other side of the word.

## Family or housing allowance

procedure-caf-allowance-title = مساعدة Caf للسكن أو للعائلة
procedure-caf-allowance-official = Caf (صندوق المساعدات العائلية): aide au logement, prestations familiales
procedure-caf-allowance-bring =
    وثيقة هوية أو بطاقة إقامة
    رقم الضمان الاجتماعي (Sécurité sociale)
    بيانات الحساب البنكي (RIB) باسمك
    عقد الإيجار ومبلغ الإيجار
    هاتف وعنوان بريد إلكتروني، لاستلام الرموز
procedure-caf-allowance-time = حوالي 30 دقيقة. ثم يأتي رد Caf بعد بضعة أسابيع.
procedure-caf-allowance-watch = الموقع الرسمي هو caf.fr. الطلب مجاني. قدم الطلب بسرعة: لا تشمل مساعدة السكن الأشهر التي قبل الطلب.

## Tax return

procedure-tax-return-title = التصريح بالدخل (الضرائب)
procedure-tax-return-official = impots.gouv.fr: التصريح بالدخل عبر الإنترنت (déclaration de revenus)
procedure-tax-return-bring =
    الرقم الضريبي (numéro fiscal) وكلمة السر
    آخر إشعار ضريبي (avis d’impôt)
    دخل السنة الماضية
    مصاريف للتصريح: حضانة الأطفال، تبرعات، نفقة
    بيانات الحساب البنكي (RIB)
procedure-tax-return-time = حوالي 45 دقيقة، ابتداء من أبريل. آخر موعد يختلف حسب المحافظة.
procedure-tax-return-watch = الموقع الرسمي هو impots.gouv.fr. لا تطلب إدارة الضرائب أبدا رقم بطاقتك البنكية برسالة إلكترونية أو برسالة هاتف.

## Health insurance card

procedure-health-card-title = الحصول على البطاقة الصحية (carte Vitale)
procedure-health-card-official = ameli.fr (التأمين الصحي، Assurance maladie): طلب carte Vitale
procedure-health-card-bring =
    رقم الضمان الاجتماعي (Sécurité sociale)
    وثيقة هوية أو بطاقة إقامة
    صورة شخصية حديثة
    كلمة السر لحساب ameli، إن وجد
    هاتف وعنوان بريد إلكتروني، لاستلام الرموز
procedure-health-card-time = حوالي 20 دقيقة. تصل البطاقة بالبريد بعد بضعة أسابيع.
procedure-health-card-watch = الموقع الرسمي هو ameli.fr. البطاقة الصحية مجانية. رسالة الهاتف التي تطلب الدفع من أجلها احتيال.

## Identity card

procedure-identity-card-title = طلب بطاقة الهوية أو تجديدها
procedure-identity-card-official = France Titres (ANTS): طلب أولي (pré-demande)، ثم موعد في البلدية
procedure-identity-card-bring =
    البطاقة القديمة أو جواز السفر، إن وجد
    صورة شخصية عمرها أقل من 6 أشهر
    إثبات سكن عمره أقل من سنة
    تصريح بالضياع أو السرقة، عند الحاجة
    هاتف وعنوان بريد إلكتروني، لاستلام الرموز
procedure-identity-card-time = حوالي 20 دقيقة عبر الإنترنت. بعدها موعد في البلدية، ثم انتظار عدة أسابيع.
procedure-identity-card-watch = الموقع الرسمي ينتهي بـ gouv.fr. البطاقة مجانية، إلا بعد الضياع أو السرقة. موعد البلدية مجاني دائما.

## Residence permit

procedure-residence-permit-title = طلب بطاقة الإقامة أو تجديدها
procedure-residence-permit-official = Étrangers en France (ANEF)، وزارة الداخلية: titre de séjour
procedure-residence-permit-bring =
    جواز السفر
    بطاقة الإقامة أو التأشيرة الحالية
    إثبات سكن عمره أقل من 6 أشهر
    رمز e-photo (من مصور معتمد أو كشك تصوير معتمد)
    أوراق عن عملك أو دراستك أو عائلتك
procedure-residence-permit-time = حوالي 45 دقيقة. للتجديد عبر الإنترنت: بين 4 أشهر وشهرين قبل النهاية.
procedure-residence-permit-watch = الموقع الرسمي ينتهي بـ interieur.gouv.fr. موعد préfecture (مكتب الدولة) مجاني: لا تشتره أبدا. طلب بعض البطاقات يكون هناك مباشرة.

## Registration as a job seeker

procedure-job-seeker-title = التسجيل في France Travail
procedure-job-seeker-official = France Travail (سابقا Pôle emploi): التسجيل وطلب التعويض
procedure-job-seeker-bring =
    وثيقة هوية أو بطاقة إقامة
    carte Vitale أو رقم الضمان الاجتماعي
    شهادة من آخر صاحب عمل
    بيانات الحساب البنكي (RIB)
    السيرة الذاتية (CV)، إن وجدت
procedure-job-seeker-time = حوالي 45 دقيقة. ثم تقترح عليك France Travail موعدا.
procedure-job-seeker-watch = الموقع الرسمي هو francetravail.fr. التسجيل مجاني. عرض العمل الذي يطلب منك الدفع احتيال.

## Driving licence

procedure-driving-licence-title = طلب رخصة القيادة أو استبدالها
procedure-driving-licence-official = France Titres (ANTS): طلب رخصة القيادة (permis de conduire)
procedure-driving-licence-bring =
    وثيقة هوية أو بطاقة إقامة
    إثبات سكن عمره أقل من 6 أشهر
    رمز e-photo (من مصور معتمد أو كشك تصوير معتمد)
    الرخصة القديمة، أو تصريح بالضياع أو السرقة
    هاتف وعنوان بريد إلكتروني، لاستلام الرموز
procedure-driving-licence-time = حوالي 30 دقيقة. تصل الرخصة بالبريد بعد عدة أسابيع.
procedure-driving-licence-watch = الموقع الرسمي ينتهي بـ gouv.fr. بعد الضياع أو السرقة، عليك دفع رسم. بيع رخصة دون امتحان احتيال.

## Vehicle registration

procedure-vehicle-registration-title = البطاقة الرمادية لمركبة (carte grise)
procedure-vehicle-registration-official = France Titres (ANTS): تسجيل المركبة (certificat d’immatriculation)
procedure-vehicle-registration-bring =
    البطاقة الرمادية القديمة، مشطوبة ومؤرخة وموقعة
    ورقة البيع ورمز البائع (code de cession)
    وثيقة هوية وإثبات سكن
    رخصة القيادة وشهادة التأمين
    فحص تقني عمره أقل من 6 أشهر، عند الطلب
procedure-vehicle-registration-time = حوالي 30 دقيقة. أمامك شهر واحد بعد الشراء.
procedure-vehicle-registration-watch = الموقع الرسمي ينتهي بـ gouv.fr. الدفع يكون بالبطاقة البنكية. مواقع أخرى تأخذ رسوما إضافية.

## Retirement

procedure-retirement-title = طلب معاش التقاعد
procedure-retirement-official = L’Assurance retraite (lassuranceretraite.fr): طلب التقاعد (demande de retraite)
procedure-retirement-bring =
    رقم الضمان الاجتماعي (Sécurité sociale)
    وثيقة هوية أو بطاقة إقامة
    بيانات الحساب البنكي (RIB)
    آخر إشعار ضريبي (avis d’impôt)
    آخر كشوف الراتب ودفتر العائلة
procedure-retirement-time = حوالي 45 دقيقة. قدم الطلب قبل التاريخ المختار بنحو 6 أشهر.
procedure-retirement-watch = راجع أولا كشف سنوات عملك (relevé de carrière). الطلب مجاني. لا تعط أبدا رمزك البنكي.

## Social housing

procedure-social-housing-title = طلب سكن اجتماعي
procedure-social-housing-official = demande-logement-social.gouv.fr: طلب سكن اجتماعي (logement social)
procedure-social-housing-bring =
    وثيقة هوية أو بطاقة إقامة لكل بالغ
    الإشعار الضريبي لآخر سنتين
    الدخل الشهري لكل بالغ
    وصل الإيجار أو شهادة الاستضافة
    هاتف وعنوان بريد إلكتروني، لاستلام الرموز
procedure-social-housing-time = حوالي ساعة واحدة. يجب تجديد الطلب كل سنة.
procedure-social-housing-watch = الموقع الرسمي ينتهي بـ gouv.fr. الطلب مجاني. من يبيع سكنا اجتماعيا أو مكانا في القائمة محتال.

## School registration

procedure-school-registration-title = تسجيل طفل في المدرسة
procedure-school-registration-official = بلدية سكنك (mairie): inscription à l’école maternelle ou élémentaire
procedure-school-registration-bring =
    دفتر العائلة أو شهادة ميلاد الطفل
    وثيقة هوية أحد الوالدين
    إثبات سكن حديث
    الدفتر الصحي، صفحة التلقيح
    شهادة مغادرة المدرسة القديمة، إن وجدت
procedure-school-registration-time = حوالي 30 دقيقة. تحدد البلدية المواعيد، وغالبا قبل شهر يونيو.
procedure-school-registration-watch = المدرسة العمومية مجانية. التعليم إلزامي من عمر 3 سنوات. هل تنقصك ورقة؟ تحدث مع البلدية: التسجيل المؤقت ممكن.

## Energy voucher

procedure-energy-voucher-title = طلب قسيمة الطاقة (chèque énergie)
procedure-energy-voucher-official = chequeenergie.gouv.fr: مساعدة لدفع فواتير الطاقة في السكن
procedure-energy-voucher-bring =
    شهادة عقد الكهرباء، عمرها أقل من 3 أشهر
    رقم PDL (نقطة التوصيل)، على هذه الشهادة
    آخر إشعار ضريبي والرقم الضريبي
    وثيقة هوية
    الرسالة أو القسيمة المستلمة، إن وجدت
procedure-energy-voucher-time = حوالي 15 دقيقة. آخر موعد مكتوب على الموقع.
procedure-energy-voucher-watch = يستلمها كثير من الناس دون طلب. الموقع الرسمي هو chequeenergie.gouv.fr. لا تعط أبدا رقم القسيمة عبر الهاتف.
