problem-activity-cancelled = أُلغي
problem-activity-cancelled-detail = أُلغي هذا النشاط. لم يعد ممكنًا تغيير شيء فيه.
problem-activity-over = انتهى
problem-activity-over-detail = انتهى هذا النشاط.
problem-activity-full = الأماكن لا تكفي
problem-activity-full-detail = لم تعد هناك أماكن لهذا العدد. تبقى الأماكن المحجوزة لك كما هي.
problem-party-too-large = عدد الأشخاص كبير
problem-party-too-large-detail = ليس هنا هذا العدد من الأماكن. يرجى الحضور مع عدد أقل.
problem-age-outside = عمر آخر
problem-age-outside-detail = هذا النشاط مخصص لعمر آخر.
problem-removed-from-activity = غير ممكن
problem-removed-from-activity-detail = لم يعد اسمك في القائمة. يمكنك سؤال الجهة التي تنظّم النشاط.
problem-activity-has-attendees = هناك أشخاص مسجّلون
problem-activity-has-attendees-detail = يرجى إلغاء النشاط بدلًا من ذلك. عندها يصل الخبر إلى الجميع.
problem-capacity-taken = الأماكن المحجوزة أكثر
problem-capacity-taken-detail = حُجزت أماكن أكثر من ذلك. يرجى اختيار عدد أكبر.

field-end-before-start = النهاية قبل البداية.
field-lasts-too-long = الحد الأقصى 14 يومًا.
field-in-the-past = لقد مضى هذا الوقت.
field-too-far-ahead = الحد الأقصى 18 شهرًا مقدّمًا.
field-ages = العمر الأقصى أقل من العمر الأدنى.
field-needs-club = هذا ممكن باسم جمعية فقط.
field-not-your-club = لا يمكنك النشر باسم هذه الجمعية.
field-not-with-this-kind = هذا لا يتوافق مع بقية اختياراتك.

# التاريخ واسم النشاط: تُكتب الأرقام من اليسار إلى اليمين كما في الصحف الألمانية، لذلك العلامتان U+2066 و U+2069.
notice-activity-promoted = اسمك الآن في القائمة: «{ $title }» يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }. أصبح لك مكان.
notice-activity-moved = تغيير: «{ $title }» أصبح يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }. المكان: { $place }
notice-activity-cancelled = أُلغي «{ $title }» يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }. { $reason }
notice-activity-deleted = حُذف «{ $title }» يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }. لن يقام هذا النشاط.
notice-activity-removed = لم يعد اسمك في قائمة «{ $title }» يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" } الساعة { $time }.
notice-activity-message = بخصوص «{ $title }» يوم { "\u2066" }{ $day }.{ $month }.{ $year }{ "\u2069" }: { $text }
