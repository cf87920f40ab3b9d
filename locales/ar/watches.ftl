notice-watch-commute = { $more ->
    [yes] هناك أشخاص جدد يناسب طريقهم طريقك إلى العمل.
   *[no] هناك شخص جديد يناسب طريقه طريقك إلى العمل.
}
notice-watch-activity = { $more ->
    [yes] هناك عدة أنشطة جديدة تناسب بحثك، مثل «{ $title }».
   *[no] هذا يناسب بحثك: «{ $title }».
}
problem-too-many-watches = لديك طلبات بحث كثيرة
problem-too-many-watches-detail = يمكن حفظ 20 طلبًا على الأكثر. يُرجى حذف طلب قديم أولًا.
field-not-your-commute = هذا ليس طريق عمل خاصًا بك.

# The screens of the client.
watches = ما أبحث عنه
watches-none = لا بحث لديك بعد. في صفحات الرحلات والأنشطة يمكنك طلب إشعار.
watch-commute = إشعار عندما يناسبني أحد
watch-activity = إشعار عندما يأتي شيء كهذا
watch-on = سنخبرك.
watch-of-commute = شخص لطريقي إلى العمل
watch-of-any = كل الأنشطة
