problem-own-block = Это вы сами
problem-own-block-detail = Нельзя заблокировать самого себя.
problem-too-many-blocks = Слишком много заблокированных
problem-too-many-blocks-detail = Можно заблокировать не больше 500 человек. Сначала разблокируйте кого-нибудь.
field-nobody-behind = Это добавил не один человек.
