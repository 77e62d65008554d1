### Online procedures: what to bring, how long it takes, what to watch for.
### Titles: at most 45 characters. "bring": 3 to 5 lines. "watch": at most 30 words. Official names and addresses stay as they are.
### "words": what people type to find the procedure, in everyday words, never shown; at most 120 characters, commas between.
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
procedure-caf-allowance-words = كاف، caf، apl، إعانة، مساعدة الإيجار، دفع الإيجار، علاوة الأطفال، منحة الولادة، مولود

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
procedure-tax-return-words = ضريبة، ضرائب، الدخل، الراتب، impôt، impots، إقرار ضريبي، تصريح

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
procedure-health-card-words = بطاقة فيتال، vitale، الضمان الاجتماعي، بطاقة العلاج، بطاقة ضائعة أو مسروقة، صيدلية، طبيب

## Identity card

procedure-identity-card-title = طلب بطاقة الهوية أو تجديدها
procedure-identity-card-official = France Titres (ANTS): طلب أولي (pré-demande)، ثم موعد في البلدية
procedure-identity-card-bring =
    البطاقة القديمة أو جواز السفر، إن وجد
    صورة شخصية عمرها أقل من 6 أشهر
    إثبات سكن لم تمض عليه سنة
    تصريح بالضياع أو السرقة، عند الحاجة
    هاتف وعنوان بريد إلكتروني، لاستلام الرموز
procedure-identity-card-time = حوالي 20 دقيقة عبر الإنترنت. بعدها موعد في البلدية، ثم انتظار عدة أسابيع.
procedure-identity-card-watch = الموقع الرسمي ينتهي بـ gouv.fr. البطاقة مجانية، إلا بعد الضياع أو السرقة. موعد البلدية مجاني دائما.
procedure-identity-card-words = هوية، أوراق ضائعة أو مسروقة، بطاقة وطنية، تجديد، cni، بطاقة جديدة

## Residence permit

procedure-residence-permit-title = طلب بطاقة الإقامة أو تجديدها
procedure-residence-permit-official = Étrangers en France (ANEF)، وزارة الداخلية: titre de séjour
procedure-residence-permit-bring =
    جواز السفر
    بطاقة الإقامة أو التأشيرة الحالية
    إثبات سكن لم تمض عليه 6 أشهر
    رمز e-photo (من مصور معتمد أو كشك تصوير معتمد)
    أوراق عن عملك أو دراستك أو عائلتك
procedure-residence-permit-time = حوالي 45 دقيقة. للتجديد عبر الإنترنت: بين 4 أشهر وشهرين قبل النهاية.
procedure-residence-permit-watch = الموقع الرسمي ينتهي بـ interieur.gouv.fr. موعد préfecture (مكتب الدولة) مجاني: لا تشتره أبدا. طلب بعض البطاقات يكون هناك مباشرة.
procedure-residence-permit-words = إقامة، كارت سيجور، titre de séjour، أوراق، موعد، فيزا، تأشيرة، أجنبي، لجوء، لم الشمل، وصل

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
procedure-job-seeker-words = بطالة، شوماج، عاطل، عمل، فقدت عملي، pôle emploi، تعويض، باحث عن عمل، فصل من العمل

## Driving licence

procedure-driving-licence-title = طلب رخصة القيادة أو استبدالها
procedure-driving-licence-official = France Titres (ANTS): طلب رخصة القيادة (permis de conduire)
procedure-driving-licence-bring =
    وثيقة هوية أو بطاقة إقامة
    إثبات سكن لم تمض عليه 6 أشهر
    رمز e-photo (من مصور معتمد أو كشك تصوير معتمد)
    الرخصة القديمة، أو تصريح بالضياع أو السرقة
    هاتف وعنوان بريد إلكتروني، لاستلام الرموز
procedure-driving-licence-time = حوالي 30 دقيقة. تصل الرخصة بالبريد بعد عدة أسابيع.
procedure-driving-licence-watch = الموقع الرسمي ينتهي بـ gouv.fr. بعد الضياع أو السرقة، عليك دفع رسم. بيع رخصة دون امتحان احتيال.
procedure-driving-licence-words = رخصة سياقة، permis، رخصة ضائعة أو مسروقة، تبديل رخصة أجنبية، قيادة سيارة، تعليم السياقة

## Vehicle registration

procedure-vehicle-registration-title = البطاقة الرمادية لمركبة (carte grise)
procedure-vehicle-registration-official = France Titres (ANTS): تسجيل المركبة (certificat d’immatriculation)
procedure-vehicle-registration-bring =
    البطاقة الرمادية القديمة، مشطوبة ومؤرخة وموقعة
    ورقة البيع ورمز البائع (code de cession)
    وثيقة هوية وإثبات سكن
    رخصة القيادة وشهادة التأمين
    فحص تقني لم تمض عليه 6 أشهر، عند الطلب
procedure-vehicle-registration-time = حوالي 30 دقيقة. أمامك شهر واحد بعد الشراء.
procedure-vehicle-registration-watch = الموقع الرسمي ينتهي بـ gouv.fr. الدفع يكون بالبطاقة البنكية. مواقع أخرى تأخذ رسوما إضافية.
procedure-vehicle-registration-words = كارت غريز، شراء سيارة، سيارة مستعملة، دراجة نارية، لوحة، تسجيل سيارة

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
procedure-retirement-words = تقاعد، معاش، التوقف عن العمل، سن التقاعد، retraite، شيخوخة

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
procedure-social-housing-words = hlm، شقة، بيت، منزل، إيجار رخيص، أبحث عن سكن، سكن

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
procedure-school-registration-words = مدرسة، روضة، ابني، ابنتي، أولاد، ابتدائي، دخول مدرسي

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
procedure-energy-voucher-words = كهرباء، غاز، فاتورة، تدفئة، edf، شيك الطاقة، مساعدة، طاقة

## RSA or activity bonus

procedure-rsa-title = طلب RSA أو علاوة النشاط
procedure-rsa-official = Caf أو MSA: الحد الأدنى للدخل (RSA)، علاوة النشاط (prime d’activité)
procedure-rsa-bring =
    وثيقة هوية أو بطاقة إقامة
    رقم الضمان الاجتماعي (Sécurité sociale)
    دخل آخر 3 أشهر
    بيانات الحساب البنكي (RIB) باسمك
    عقد الإيجار أو شهادة الاستضافة
procedure-rsa-time = حوالي 40 دقيقة. بعدها راجع دخلك وصرح به كل 3 أشهر.
procedure-rsa-watch = الموقعان الرسميان هما caf.fr و msa.fr (للعمل الزراعي). الطلب مجاني. طلب RSA يسجلك أيضا في France Travail: يتبعه موعد.
procedure-rsa-words = مساعدة مالية، دخل أدنى، راتب ضعيف، بلا دخل، مال، إعانة، caf، تضامن

## Health insurance account

procedure-health-account-title = فتح حساب ameli أو الحصول على شهادة
procedure-health-account-official = ameli.fr (التأمين الصحي، Assurance maladie): شهادة الحقوق (attestation de droits)
procedure-health-account-bring =
    carte Vitale ورقم الضمان الاجتماعي
    بيانات الحساب البنكي (RIB) المسجلة في ameli
    الرمز البريدي لسكنك
    هاتف وعنوان بريد إلكتروني، لاستلام الرموز
procedure-health-account-time = حوالي 20 دقيقة. يمكن طبع الشهادة فورا.
procedure-health-account-watch = الموقع الرسمي هو ameli.fr. لا يطلب التأمين الصحي أبدا كلمة السر أو بطاقتك البنكية بالهاتف أو بالبريد الإلكتروني.
procedure-health-account-words = التأمين الصحي، استرجاع مصاريف العلاج، تعويض الدواء، cpam، الضمان، إجازة مرضية، أميلي

## Personal health space

procedure-health-space-title = تفعيل Mon espace santé (الملف الصحي)
procedure-health-space-official = monespacesante.fr: الدفتر الصحي الرقمي للتأمين الصحي
procedure-health-space-bring =
    carte Vitale
    رقم الضمان الاجتماعي (Sécurité sociale)
    هاتف وعنوان بريد إلكتروني، لاستلام الرموز
    وصفات ونتائج تريد حفظها، إن وجدت
procedure-health-space-time = حوالي 20 دقيقة. غالبا يكون حسابك موجودا: يبقى تفعيله.
procedure-health-space-watch = أنت تختار من يقرأ وثائقك من الأطباء والممرضين. لا يراها صاحب العمل ولا البنك ولا شركة التأمين. يمكنك إغلاق حسابك.
procedure-health-space-words = ملف طبي، وصفة، تحاليل، نتائج تحليل الدم، تلقيح، لقاح، طبيب، دفتر صحي

## Complementary health cover

procedure-health-cover-title = طلب التغطية الصحية التكميلية التضامنية
procedure-health-cover-official = ameli.fr: تغطية حسب الدخل (Complémentaire santé solidaire, C2S)
procedure-health-cover-bring =
    رقم الضمان الاجتماعي لكل شخص
    كلمة السر لحساب ameli
    دخل جميع أفراد البيت في آخر 12 شهرا
    آخر إشعار ضريبي (avis d’impôt)
    بيانات الحساب البنكي (RIB)
procedure-health-cover-time = حوالي 40 دقيقة. يصل الرد خلال شهرين على الأكثر.
procedure-health-cover-watch = حسب دخلك، هي مجانية أو تكلف أقل من يورو واحد في اليوم. مدتها سنة واحدة: تذكر تجديدها. لا يحق لأحد بيعها.
procedure-health-cover-words = تأمين تكميلي، mutuelle، cmu، c2s، نظارات، أسنان، علاج مجاني، دفع الطبيب

## Tax account: payment, rate, occupied homes

procedure-tax-account-title = دفع الضرائب أو تغيير نسبتها
procedure-tax-account-official = impots.gouv.fr: الدفع والاقتطاع من الراتب (prélèvement à la source)
procedure-tax-account-bring =
    الرقم الضريبي (numéro fiscal) وكلمة السر
    آخر إشعار ضريبي (avis d’impôt)
    بيانات الحساب البنكي (RIB)
    الدخل المتوقع هذه السنة، لتغيير النسبة
    أسماء السكان وتواريخهم، إذا كنت مالكا
procedure-tax-account-time = حوالي 30 دقيقة. لا تستطيع الدفع؟ اطلب مهلة قبل آخر موعد.
procedure-tax-account-watch = الموقع الرسمي هو impots.gouv.fr. على المالك أن يصرح بكل تغيير للسكان قبل 1 يوليو. رسالة الهاتف التي تعدك باسترجاع مال احتيال.
procedure-tax-account-words = ضريبة، تقسيط، مهلة للدفع، ضريبة العقار، taxe foncière، مالك، اقتطاع، استرجاع

## French nationality

procedure-naturalisation-title = طلب الجنسية الفرنسية
procedure-naturalisation-official = Étrangers en France (ANEF)، وزارة الداخلية: التجنيس (naturalisation)
procedure-naturalisation-bring =
    جواز السفر وبطاقة الإقامة
    شهادة الميلاد مع ترجمتها
    إثبات المستوى B2 في اللغة الفرنسية
    شهادة النجاح في الامتحان المدني (examen civique)
    إثبات سكن وآخر الإشعارات الضريبية
procedure-naturalisation-time = حوالي ساعة ونصف. غالبا يتأخر الرد أكثر من سنة.
procedure-naturalisation-watch = الموقع الرسمي ينتهي بـ interieur.gouv.fr. عليك دفع طابع ضريبي على الموقع الرسمي. احتفظ بنسخة من كل وثيقة.
procedure-naturalisation-words = جنسية، تجنيس، أن أصبح فرنسيا، مواطن، مواطنة، أوراق فرنسية

## Passport

procedure-passport-title = طلب جواز السفر أو تجديده
procedure-passport-official = France Titres (ANTS): طلب أولي (pré-demande)، ثم موعد في البلدية
procedure-passport-bring =
    جواز السفر القديم أو بطاقة الهوية
    صورة شخصية عمرها أقل من 6 أشهر
    إثبات سكن لم تمض عليه سنة
    طابع ضريبي (timbre fiscal)
    تصريح بالضياع أو السرقة، عند الحاجة
procedure-passport-time = حوالي 20 دقيقة عبر الإنترنت. بعدها موعد في البلدية، ثم انتظار عدة أسابيع.
procedure-passport-watch = الموقع الرسمي ينتهي بـ gouv.fr. يدفع الطابع على timbres.impots.gouv.fr أو في محل تبغ. موعد البلدية مجاني.
procedure-passport-words = سفر، باسبور، طائرة، رحلة، عطلة، خارج فرنسا، تجديد

## Criminal record extract

procedure-criminal-record-title = طلب صحيفة السوابق العدلية
procedure-criminal-record-official = casier-judiciaire.justice.gouv.fr: صحيفة السوابق رقم 3 (bulletin n° 3)
procedure-criminal-record-bring =
    وثيقة هوية، لنسخ الأسماء كما هي
    اسم العائلة عند الولادة وكل الأسماء
    تاريخ الميلاد ومكانه
    هاتف وعنوان بريد إلكتروني، لاستلام الرابط
procedure-criminal-record-time = حوالي 10 دقائق. يصل الرد بالبريد الإلكتروني، وأحيانا بالبريد بعد بضعة أيام.
procedure-criminal-record-watch = الموقع الرسمي ينتهي بـ justice.gouv.fr. الوثيقة مجانية: مواقع مقلدة تأخذ عليها مالا. تطلب هذه الوثيقة لنفسك فقط.
procedure-criminal-record-words = سجل عدلي، سجل جنائي، حسن السيرة، حكم، شرطة، ورقة لصاحب العمل، casier judiciaire

## Civil status certificates

procedure-civil-status-title = طلب شهادة ميلاد أو زواج
procedure-civil-status-official = service-public.gouv.fr: شهادة الميلاد أو الزواج أو الوفاة (acte d’état civil)
procedure-civil-status-bring =
    اسم الشخص واسم عائلته
    تاريخ ومكان الميلاد أو الزواج أو الوفاة
    أسماء الأب والأم
    عنوانك البريدي وعنوان بريدك الإلكتروني
procedure-civil-status-time = حوالي 15 دقيقة. تصل الورقة بعدها بالبريد أو بالبريد الإلكتروني.
procedure-civil-status-watch = الشهادة مجانية: مواقع خاصة تأخذ عليها مالا. الفرنسيون المولودون خارج فرنسا: الحالة المدنية في Nantes. اللاجئون: Ofpra.
procedure-civil-status-words = عقد ازدياد، ولادة، مولود، عقد زواج، دفتر عائلي، حالة مدنية، شهادة وفاة، acte de naissance

## Change of address

procedure-address-change-title = التصريح بتغيير العنوان
procedure-address-change-official = service-public.gouv.fr: تغيير العنوان لدى عدة إدارات (changement d’adresse)
procedure-address-change-bring =
    العنوان القديم والعنوان الجديد والتاريخ
    رقم الضمان الاجتماعي (Sécurité sociale)
    الرقم الضريبي (numéro fiscal)
    رقم تسجيل المركبة
    اسم المستخدم وكلمة السر في FranceConnect
procedure-address-change-time = حوالي 20 دقيقة لإبلاغ Caf والضرائب والتأمين الصحي وغيرها.
procedure-address-change-watch = الموقع الرسمي ينتهي بـ gouv.fr. الخدمة مجانية. أبلغ أيضا البنك وشركة التأمين وصاحب العمل. البطاقة الرمادية: أمامك شهر واحد.
procedure-address-change-words = انتقال، انتقلت، سكن جديد، بيت جديد، شقة جديدة، رحيل، بريد، تبديل السكن

## Parcoursup

procedure-parcoursup-title = التسجيل في Parcoursup
procedure-parcoursup-official = parcoursup.fr: الدراسة بعد البكالوريا
procedure-parcoursup-bring =
    رقم INE، مكتوب على كشوف النقاط
    كشوف نقاط آخر سنتين
    عنوان بريد إلكتروني تقرؤه كل يوم
    فكرة عن الدراسة التي تحبها
    عنوان أو هاتف الوالدين، إذا كنت قاصرا
procedure-parcoursup-time = حوالي ساعة واحدة، من يناير إلى مارس. تصل الردود ابتداء من يونيو.
procedure-parcoursup-watch = التسجيل على parcoursup.fr مجاني. أكد كل رغبة قبل آخر موعد. أجب بسرعة عن العروض: تاريخ الجواب مكتوب بجانبها.
procedure-parcoursup-words = جامعة، بكالوريا، دراسة، ثانوية، توجيه، كلية، تخصص، طالب، باركورسوب

## School meals

procedure-school-meals-title = تسجيل طفل في مطعم المدرسة
procedure-school-meals-official = موقع البلدية للعائلات (portail famille)، أو المدرسة للإعدادي والثانوي
procedure-school-meals-bring =
    رقم Caf ومعدل دخل العائلة (quotient familial)
    آخر إشعار ضريبي (avis d’impôt)
    إثبات سكن حديث
    بيانات الحساب البنكي (RIB)
    شهادة من الطبيب، في حالة حساسية
procedure-school-meals-time = حوالي 20 دقيقة. تحدد كل بلدية مواعيدها، وغالبا في يونيو.
procedure-school-meals-watch = السعر غالبا حسب دخلك: دون ورقة تدفع أعلى سعر. في المدرسة الابتدائية، المطعم مفتوح لكل التلاميذ.
procedure-school-meals-words = أكل، وجبة، كانتين، cantine، غداء، طعام، حضانة بعد المدرسة، مركز ترفيه

## School and student grants

procedure-school-grant-title = طلب منحة مدرسية أو جامعية
procedure-school-grant-official = وزارة التعليم: منحة الإعدادي والثانوي (bourse)؛ Crous: منحة الطلاب
procedure-school-grant-bring =
    آخر إشعار ضريبي للوالدين
    حساب ÉduConnect (للإعدادي والثانوي)
    رقم INE (للطلاب)
    بيانات الحساب البنكي (RIB)
    إثبات عدد الأطفال الذين تعيلهم
procedure-school-grant-time = حوالي 30 دقيقة. الإعدادي والثانوي: غالبا في سبتمبر وأكتوبر. الطلاب: من مارس إلى مايو.
procedure-school-grant-watch = المواقع الرسمية تنتهي بـ gouv.fr. الطلب مجاني. على الطلاب تجديده كل سنة، حتى قبل معرفة مكان دراستهم.
procedure-school-grant-words = منحة، مال للدراسة، طالب، جامعة، bourse، crous، إعدادية، ثانوية، مساعدة مدرسية

## Disability

procedure-disability-title = تقديم طلب إلى MDPH (الإعاقة)
procedure-disability-official = MDPH: مركز الأشخاص ذوي الإعاقة في محافظتك
procedure-disability-bring =
    شهادة طبية عمرها أقل من سنة (نموذج رسمي)
    وثيقة هوية أو بطاقة إقامة
    إثبات سكن
    تقارير الأطباء، إن وجدت
    بضعة أسطر عن حياتك اليومية
procedure-disability-time = حوالي ساعة واحدة. يستغرق الرد عادة 4 أشهر، وأحيانا أكثر.
procedure-disability-watch = الطلب مجاني. احتفظ بنسخة من كل شيء. لحقوقك تاريخ نهاية: جدد طلبك قبله بأكثر من 6 أشهر.
procedure-disability-words = معاق، معوق، إعاقة، عجز، aah، كرسي متحرك، منحة المعاقين، بطاقة موقف

## Monthly update for job seekers

procedure-job-seeker-update-title = التحديث الشهري في France Travail
procedure-job-seeker-update-official = France Travail (سابقا Pôle emploi): التحديث الشهري (actualisation)
procedure-job-seeker-update-bring =
    اسم المستخدم وكلمة السر في France Travail
    كشوف راتب الشهر، إن وجدت
    عدد ساعات العمل والراتب
    تواريخ الإجازة المرضية أو التدريب
procedure-job-seeker-update-time = حوالي 15 دقيقة كل شهر، من نهاية الشهر إلى يوم 15 من الشهر التالي.
procedure-job-seeker-update-watch = الموقع الرسمي هو francetravail.fr. النسيان يوقف التسجيل والدفع. صرح بكل ساعات العمل، حتى التي لم تدفع بعد.
procedure-job-seeker-update-words = تحديث، كل شهر، بطالة، pôle emploi، التصريح بساعات العمل، اكتواليزاسيون

## Rent guarantee

procedure-rent-guarantee-title = ضامن مجاني للإيجار مع Visale
procedure-rent-guarantee-official = visale.fr (Action Logement): ضمان الإيجار (garantie Visale)
procedure-rent-guarantee-bring =
    وثيقة هوية أو بطاقة إقامة
    عقد العمل أو بطاقة الطالب
    آخر كشوف الراتب أو الدخل
    آخر إشعار ضريبي (avis d’impôt)
    هاتف وعنوان بريد إلكتروني، لاستلام الرموز
procedure-rent-guarantee-time = حوالي 30 دقيقة. غالبا يصل الرد في بضعة أيام.
procedure-rent-guarantee-watch = قدم الطلب قبل توقيع عقد الإيجار. الضمان مجاني لك ولصاحب البيت. الضامن المدفوع ليس إجباريا أبدا.
procedure-rent-guarantee-words = كفيل، كفالة، ضامن، ضمان، تأجير شقة، استئجار، صاحب البيت، فيزال

## Transport pass

procedure-transport-pass-title = بطاقة نقل بسعر مخفض
procedure-transport-pass-official = شبكة النقل في مدينتك أو منطقتك: اشتراك (abonnement)، سعر تضامني (tarif solidaire)
procedure-transport-pass-bring =
    وثيقة هوية أو بطاقة إقامة
    صورة شخصية
    إثبات سكن
    ورقة للسعر المخفض: RSA أو C2S أو دراسة أو عمر
    بيانات الحساب البنكي (RIB) أو بطاقة بنكية
procedure-transport-pass-time = حوالي 20 دقيقة. تصل البطاقة بالبريد أو تستلمها من الوكالة.
procedure-transport-pass-watch = اشتر من موقع الشبكة، ولا تشتر أبدا من شخص على الإنترنت. للعاملين: يعيد صاحب العمل نصف ثمن الاشتراك على الأقل.
procedure-transport-pass-words = حافلة، باص، sncf، مترو، قطار، ترام، تذكرة، اشتراك، تنقل، مواصلات

## Points on the driving licence

procedure-licence-points-title = معرفة نقاط رخصة القيادة
procedure-licence-points-official = وزارة الداخلية (Ministère de l’Intérieur): خدمة Mes points permis
procedure-licence-points-bring =
    رخصة القيادة
    اسم المستخدم وكلمة السر في FranceConnect
    رسائل الوزارة، إن وجدت
procedure-licence-points-time = حوالي 10 دقائق. يظهر عدد النقاط فورا.
procedure-licence-points-watch = الموقع الرسمي ينتهي بـ gouv.fr. الخدمة مجانية: مواقع أخرى تأخذ عليها مالا. تعيد الدورة 4 نقاط على الأكثر، مرة في السنة.
procedure-licence-points-words = نقاط، مخالفة، غرامة، رادار، سرعة، دورة، استرجاع النقاط، سحب، رخصة السياقة

## Sale of a vehicle

procedure-vehicle-sale-title = التصريح ببيع مركبتك
procedure-vehicle-sale-official = France Titres (ANTS): التصريح بالبيع (déclaration de cession)
procedure-vehicle-sale-bring =
    البطاقة الرمادية، مع التاريخ والساعة وتوقيعك
    شهادة البيع (certificat de cession) موقعة من الطرفين
    اسم المشتري وعنوانه
    فحص تقني لم تمض عليه 6 أشهر، عند الطلب
    اسم المستخدم وكلمة السر في FranceConnect
procedure-vehicle-sale-time = حوالي 20 دقيقة. أمامك 15 يوما بعد البيع.
procedure-vehicle-sale-watch = التصريح مجاني. أعط رمز البيع بعد الدفع. اتصل بالبنك للتأكد من الشيك البنكي: توجد شيكات مزورة.
procedure-vehicle-sale-words = بيع سيارة، بعت سيارتي، دراجة نارية، تنازل، إعطاء سيارة، vente

## Pension statement

procedure-pension-statement-title = كشف سنوات العمل (التقاعد)
procedure-pension-statement-official = info-retraite.fr: كشف سنوات العمل من كل الصناديق (relevé de carrière)
procedure-pension-statement-bring =
    رقم الضمان الاجتماعي (Sécurité sociale)
    اسم المستخدم وكلمة السر في FranceConnect
    كشوف الراتب القديمة وشهادات العمل
    أوراق البطالة أو الجيش أو العمل خارج فرنسا
procedure-pension-statement-time = حوالي 30 دقيقة. راجع الكشف قبل التقاعد بعدة سنوات.
procedure-pension-statement-watch = الكشف مجاني: شركات تأخذ مالا على الشيء نفسه. هل تنقص سنة؟ اطلب التصحيح، مع كشوف راتبك.
procedure-pension-statement-words = معاش، فصول، كم سيكون معاشي، حساب التقاعد، سنوات الشغل، مسار مهني، نقاط التقاعد

## Minors leaving France

procedure-minor-exit-title = سفر طفل دون والديه
procedure-minor-exit-official = service-public.gouv.fr: إذن مغادرة فرنسا (autorisation de sortie du territoire)
procedure-minor-exit-bring =
    وثيقة هوية الأب أو الأم الموقع، ونسخة منها
    جواز سفر الطفل أو بطاقة هويته
    اسم الطفل وتاريخ ميلاده ومكانه
    تواريخ السفر
    وسيلة لطبع الاستمارة وتوقيعها
procedure-minor-exit-time = حوالي 15 دقيقة. لا إرسال ولا ذهاب إلى البلدية.
procedure-minor-exit-watch = يحمل الطفل الورقة الموقعة والنسخة ووثيقة هويته. الطفل المسافر مع أحد والديه لا يحتاج إليها. الخدمة مجانية.
procedure-minor-exit-words = قاصر، سفر ابني، سفر ابنتي، إذن السفر، رحلة مدرسية، خروج من فرنسا، أولاد

## Electoral roll

procedure-electoral-roll-title = التسجيل في قوائم الانتخابات
procedure-electoral-roll-official = service-public.gouv.fr: التسجيل في القوائم الانتخابية (listes électorales)
procedure-electoral-roll-bring =
    بطاقة الهوية أو جواز السفر
    إثبات سكن لم تمض عليه 3 أشهر
    اسم المستخدم وكلمة السر في FranceConnect
procedure-electoral-roll-time = حوالي 15 دقيقة، قبل التصويت بأكثر من 6 أسابيع.
procedure-electoral-roll-watch = التسجيل مجاني. بعد تغيير السكن، سجل من جديد. مواطنو الاتحاد الأوروبي يصوتون في الانتخابات البلدية والأوروبية.
procedure-electoral-roll-words = تصويت، انتخاب، ناخب، بطاقة الناخب، مكتب التصويت، اقتراع، مواطن

## Online complaint

procedure-complaint-title = تقديم شكوى عبر الإنترنت
procedure-complaint-official = Ma Sécurité (وزارة الداخلية): شكوى عبر الإنترنت (plainte en ligne)
procedure-complaint-bring =
    وثيقة هوية
    اسم المستخدم وكلمة السر في FranceConnect
    تاريخ ما حدث وساعته ومكانه
    فواتير أو صور أو أرقام الأشياء المسروقة
    الرسائل المستلمة وكشف الحساب البنكي، عند الاحتيال
procedure-complaint-time = حوالي 45 دقيقة. تتصل بك الشرطة أو الدرك بعدها.
procedure-complaint-watch = في خطر؟ اتصل بالرقم 17، أو أرسل رسالة إلى 114. عبر الإنترنت: سرقة أو احتيال من مجهول. للعنف، اذهب إلى الشرطة.
procedure-complaint-words = سرقة، سارق، لص، شرطة، درك، احتيال، نصب، ضحية، اعتداء، plainte

## Legal aid

procedure-legal-aid-title = طلب المساعدة القضائية
procedure-legal-aid-official = وزارة العدل: الدولة تدفع للمحامي (aide juridictionnelle)
procedure-legal-aid-bring =
    وثيقة هوية أو بطاقة إقامة
    آخر إشعار ضريبي (avis d’impôt)
    رسائل المحكمة أو المحامي
    شهادة التأمين (protection juridique)
    دفتر العائلة، إذا كان لديك أطفال
procedure-legal-aid-time = حوالي 45 دقيقة. غالبا يستغرق الرد عدة أسابيع.
procedure-legal-aid-watch = الطلب مجاني. على المحامي الذي تختاره أن يقبل هذه المساعدة. سؤال عن القانون؟ اتصل مجانا بالرقم 3039.
procedure-legal-aid-words = محامي، محام مجاني، محكمة، طلاق، قاضي، عدالة، حقوق، نفقة، قضية

## Employing somebody at home

procedure-home-employment-title = التصريح بحاضنة أطفال أو مساعدة منزلية
procedure-home-employment-official = Urssaf: حضانة الأطفال (Pajemploi)، التنظيف والمساعدة في البيت (Cesu)
procedure-home-employment-bring =
    اسم المستخدم وكلمة السر في Pajemploi أو Cesu
    اسم الشخص ورقم ضمانه الاجتماعي
    عقد العمل
    ساعات الشهر وراتبه
    بيانات الحساب البنكي (RIB)
procedure-home-employment-time = حوالي 20 دقيقة كل شهر، قبل يوم 5 من الشهر التالي.
procedure-home-employment-watch = المواقع الرسمية تنتهي بـ urssaf.fr. التصريح مجاني. دونه لا حق للشخص في التقاعد ولا في البطالة عن هذه الساعات.
procedure-home-employment-words = مربية، جليسة أطفال، عاملة تنظيف، خادمة، بستاني، خدمة منزلية، cesu، pajemploi

## After a death

procedure-death-title = المعاملات بعد الوفاة
procedure-death-official = service-public.gouv.fr: معاملات بعد وفاة قريب (démarches après un décès)
procedure-death-bring =
    شهادة الوفاة، في عدة نسخ
    دفتر العائلة
    رقم الضمان الاجتماعي للمتوفى
    عقوده: البنك والتأمين والسكن والهاتف
    بيانات حسابك البنكي (RIB)
procedure-death-time = حوالي ساعة واحدة. بعض المعاملات تحتمل الانتظار عدة أشهر.
procedure-death-watch = يجب إبلاغ البلدية خلال 24 ساعة. معاش الأرمل أو الأرملة (réversion) ليس تلقائيا: اطلبه. احذر من الخدمات المدفوعة.
procedure-death-words = موت، مات، متوفى، دفن، جنازة، أرملة، أرمل، ميراث، إرث، وفاة

## Micro-enterprise

procedure-micro-enterprise-title = إنشاء شركة صغيرة أو التصريح بدخلها
procedure-micro-enterprise-official = formalites.entreprises.gouv.fr (إنشاء)، autoentrepreneur.urssaf.fr (تصريح)
procedure-micro-enterprise-bring =
    وثيقة هوية أو بطاقة إقامة
    رقم الضمان الاجتماعي (Sécurité sociale)
    إثبات سكن
    نشاطك وتاريخ بدايته
    المال المقبوض (chiffre d’affaires)، للتصريح
procedure-micro-enterprise-time = الإنشاء: حوالي ساعة واحدة. التصريح: حوالي 15 دقيقة، كل شهر أو كل 3 أشهر.
procedure-micro-enterprise-watch = الإنشاء مجاني، إلا في مهن قليلة. الرسالة التي تطلب الدفع للتسجيل في دليل غالبا احتيال. صرح حتى بصفر يورو.
procedure-micro-enterprise-words = عمل حر، لحسابي، مشروع، شركة، micro-entreprise، urssaf، حرفي، تاجر، مقاول ذاتي

## Associations

procedure-association-title = إنشاء جمعية
procedure-association-official = Le Compte Asso, service-public.gouv.fr: التصريح بجمعية (loi 1901)
procedure-association-bring =
    النظام الأساسي موقعا (statuts)
    محضر الاجتماع الأول موقعا
    اسم كل مسؤول وعنوانه
    عنوان الجمعية
    عنوان بريد إلكتروني، لاستلام الوصل
procedure-association-time = حوالي 45 دقيقة. يصل الوصل في بضعة أيام.
procedure-association-watch = التصريح ونشره مجانيان. في Alsace و Moselle، توجه إلى المحكمة. فاتورة التسجيل في دليل احتيال.
procedure-association-words = ناد، متطوعون، أعضاء، رئيس، نظام أساسي، association، عمل خيري، تضامن
