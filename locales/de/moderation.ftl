problem-own-block = Das sind Sie selbst
problem-own-block-detail = Sich selbst kann man nicht blockieren.
problem-too-many-blocks = Zu viele Blockierungen
problem-too-many-blocks-detail = Mehr als 500 Personen gehen nicht. Geben Sie zuerst jemanden frei.
field-nobody-behind = Das hat keine einzelne Person eingestellt.
