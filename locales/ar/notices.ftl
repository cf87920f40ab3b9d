notice-access-code-issued = حصل شخص على رمز دخول جديد لحسابك. يعمل الرمز ابتداءً من الغد. إن حدث هذا دون علمك، يرجى إبلاغ إدارة المقاطعة فورًا.
notice-role-changed = دورك الآن: { $role ->
    [admin] الإدارة
    [moderator] الإشراف
   *[member] عضو
}.
