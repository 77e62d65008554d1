### The dossiers of the team: what every kind of them shares.

# $before, $after (texts): two things that a dossier says, one after the other.
dossier-joined = { $before } · { $after }
# $day (text)
dossier-day = { $day }
# $number (number)
dossier-number = { $number }
dossier-yes = نعم
dossier-no = لا
dossier-not-said = غير مذكور
dossier-nothing = لا شيء
# $first (text), $count (number): one choice and how many more.
dossier-and-more = { $first } و{ $count } أيضًا
dossier-empty-list = هذه القائمة فارغة. أكمل وصف الموقع، أو سجل بطاقة أولًا.
dossier-save = تسجيل
dossier-saving = جارٍ التسجيل…
dossier-more = عرض كل شيء
dossier-less = عرض أقل
dossier-ready = تم
# $first, $last, $total (numbers)
dossier-range = من { $first } إلى { $last } من أصل { $total }
dossier-older = الأقدم
dossier-newer = الأحدث
dossier-reading = جارٍ القراءة…
dossier-failed = تعذرت قراءة القائمة. عد إلى الوراء ثم أعد المحاولة.
dossier-back = رجوع
dossier-back-to-list = رجوع إلى القائمة
dossier-edit = تصحيح
dossier-remove = سحب
dossier-remove-sure = نعم، اسحبها
dossier-keep = لا، احتفظ بها
dossier-sure = هل تسحب هذه البطاقة من الحسابات؟ يمكنك التراجع بعد ذلك مباشرة.
