problem-own-block = Das sind Sie selbst
problem-own-block-detail = Sich selbst können Sie nicht sperren.
problem-too-many-blocks = Zu viele gesperrte Personen
problem-too-many-blocks-detail = 500 Personen sind genug. Geben Sie erst jemanden frei.
field-nobody-behind = Das hat nicht nur eine Person eingetragen.
