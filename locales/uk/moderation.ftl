problem-own-block = Це ви самі
problem-own-block-detail = Не можна заблокувати себе.
problem-too-many-blocks = Забагато заблокованих
problem-too-many-blocks-detail = Можна заблокувати не більше 500 людей. Спершу розблокуйте когось.
field-nobody-behind = Це додала не одна людина.
