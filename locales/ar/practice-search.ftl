### The imitation of a search page, also used as the catalogue of a library and as an archive.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Writing a search

practice-search-query = بحثك
# $word: a word that the search must have.
practice-search-wrong-empty = الخانة فارغة. اكتب هذه الكلمة على الأقل: { $word }
practice-search-wrong-word = تنقص كلمة ليكون البحث جيدا: { $word }

## Results

# $query: what was searched.
practice-search-asked = البحث: { $query }
# $number: how many sources are kept; $total: how many are asked for.
practice-search-kept = المصادر المحفوظة: { $number } من { $total }
# Says that somebody paid for this result. $source: the site, short.
practice-search-advert = إعلان: { $source }

## An open result: labels, at most 14 characters

practice-search-site = الموقع
practice-search-format = الشكل
practice-search-rights = الحقوق
practice-search-who = الكاتب
practice-search-when = التاريخ
practice-search-verdict = جوابك

## Buttons, at most 30 characters

practice-search-go = بحث
practice-search-change = تغيير البحث
practice-search-back = الرجوع إلى النتائج
practice-search-found = هذه هي الصفحة المطلوبة
practice-search-borrow = استعارة
practice-search-choose = اختيار هذه الوثيقة
practice-search-keep = حفظ هذا المصدر
# In the list, beside a source that was kept; at most 22 characters.
practice-search-is-kept = مصدر محفوظ

## Pairs of answers about a result, at most 22 characters

practice-search-reliable = موثوق
practice-search-unreliable = غير موثوق
practice-search-fact = خبر مؤكد
practice-search-opinion = رأي
# Whether the learner may use a picture or a text again.
practice-search-reuse = يمكنني استعماله
practice-search-ask = يجب أن أطلب الإذن
# Whether a page is about the learner or about somebody of the same name.
practice-search-mine = هذا عني
practice-search-namesake = شخص آخر
# What the learner does about a page that speaks of them.
practice-search-stays = أتركه
practice-search-removal = طلب الحذف

## Not what was asked

practice-search-wrong-advert = هذا إعلان: هناك من يدفع ليظهر في الأعلى. ابحث عن صفحة أخرى.
