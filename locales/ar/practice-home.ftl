### The imitation of a connected home: devices set together in a scene, and what a new device asks.
### Buttons: at most 30 characters. What was not right: at most 110, without the words that packs bring.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Buttons

practice-home-save = حفظ المشهد
practice-home-warmer = أدفأ
practice-home-cooler = أبرد
practice-home-later = وقت لاحق
practice-home-earlier = وقت أبكر
practice-home-back = رجوع
practice-home-accept = السماح بالكل
practice-home-refuse = رفض الكل
practice-home-choose = الاختيار واحدا واحدا
practice-home-validate = تأكيد اختياراتي

## A scene

# $scene: name of the scene.
practice-home-scene = المشهد «{ $scene }»
practice-home-on = يعمل
practice-home-off = متوقف
# $degrees: the temperature.
practice-home-degrees = { $degrees } درجة
# $hour: hour of the day, from 0 to 23.
practice-home-hour = الساعة { $hour }
# $device: name of the device.
practice-home-wrong-device = { $device }: اقرأ المطلوب من جديد، ثم غير هذا الإعداد.

## What a new device asks

practice-home-permissions = اختر سطرا لتغيير إعداده.
practice-home-allowed = مسموح
practice-home-refused = مرفوض
practice-home-wrong-accept = يطلب الجهاز أكثر من حاجته. اختر «الاختيار واحدا واحدا».
practice-home-wrong-refuse = بدون أي إذن لا يعمل الجهاز. اختر «الاختيار واحدا واحدا».
# $what: what the device wants.
practice-home-wrong-allowed = { $what }: لا يحتاج الجهاز إلى ذلك. اختر هذا السطر لترفضه.
# $what: what the device wants.
practice-home-wrong-refused = { $what }: يحتاج الجهاز إلى ذلك ليعمل. اسمح بهذا السطر.
