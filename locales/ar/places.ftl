problem-site-exists = موجود من قبل
problem-site-exists-detail = نعرف مكان العمل هذا من قبل. أو اقترحه شخص آخر.
problem-too-many-suggestions = اقتراحات كثيرة جدًا
problem-too-many-suggestions-detail = لا يمكن إرسال أكثر من 10 اقتراحات في اليوم. يرجى المحاولة غدًا.
problem-still-used = ما زال مستخدمًا
problem-still-used-detail = هناك شيء آخر مرتبط به. يرجى تغيير ذلك أولًا.
field-off-map = هذه النقطة ليست على خريطتنا.
field-lat-lon-swapped = يبدو أن خط العرض وخط الطول معكوسان.
field-place-unknown = لا نعرف هذه البلدة.
field-point-or-place = يرجى تحديد نقطة أو بلدة، وليس الاثنين معًا.
notice-site-confirmed = تم تأكيد مكان عملك «{ $site }». يمكن للجميع اختياره الآن.
notice-site-declined = لم تتم إضافة مكان عملك «{ $site }».

# The screens of the client.
map-none = لا توجد خريطة لهذه المنطقة بعد.
map-keys = تحرّك أسهم لوحة المفاتيح الخريطة. علامة الزائد تقرّبها وعلامة الناقص تبعدها.
map-keys-choose = تحرّك أسهم لوحة المفاتيح الخريطة. علامة الزائد تقرّبها وعلامة الناقص تبعدها. مفتاح الإدخال يختار الوسط.
map-closer = تقريب الخريطة
map-further = إبعاد الخريطة
