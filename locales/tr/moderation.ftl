problem-own-block = Bu sizsiniz
problem-own-block-detail = Kimse kendini engelleyemez.
problem-too-many-blocks = Çok fazla engellenen kişi
problem-too-many-blocks-detail = En fazla 500 kişi engellenebilir. Önce birinin engelini kaldırın.
field-nobody-behind = Bunu tek bir kişi eklemedi.
