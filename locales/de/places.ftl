problem-site-exists = Gibt es schon
problem-site-exists-detail = Diesen Arbeitsort kennen wir schon. Oder jemand hat ihn schon vorgeschlagen.
problem-too-many-suggestions = Zu viele Vorschläge
problem-too-many-suggestions-detail = Mehr als 10 Vorschläge am Tag gehen nicht. Bitte kommen Sie morgen wieder.
problem-still-used = Wird noch gebraucht
problem-still-used-detail = Anderes verweist noch darauf. Bitte ändern Sie das zuerst.
field-off-map = Dieser Punkt liegt nicht auf unserer Karte.
field-lat-lon-swapped = Breite und Länge sind wohl vertauscht.
field-place-unknown = Diesen Ort kennen wir nicht.
field-point-or-place = Bitte nennen Sie einen Punkt oder einen Ort, nicht beides.
notice-site-confirmed = Ihr Arbeitsort „{ $site }“ ist bestätigt. Alle können ihn jetzt wählen.
notice-site-declined = Ihr Arbeitsort „{ $site }“ wurde nicht aufgenommen.

# The screens of the client.
map-none = Für diese Region gibt es noch keine Karte.
map-keys = Mit den Pfeiltasten bewegen Sie die Karte. Plus zeigt sie näher, Minus weiter weg.
map-keys-choose = Mit den Pfeiltasten bewegen Sie die Karte. Plus zeigt sie näher, Minus weiter weg. Die Eingabetaste wählt die Mitte.
map-closer = Karte näher
map-further = Karte weiter weg
