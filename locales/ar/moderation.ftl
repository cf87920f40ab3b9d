problem-own-block = هذا حسابك أنت
problem-own-block-detail = لا يمكن لأحد حظر نفسه.
problem-too-many-blocks = عدد كبير من المحظورين
problem-too-many-blocks-detail = الحد الأقصى هو 500 شخص. يرجى إلغاء حظر شخص أولًا.
field-nobody-behind = هذا لم ينشره شخص بمفرده.
