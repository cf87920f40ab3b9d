page-about = Etwas zusammen unternehmen. Zusammen zur Arbeit fahren. Für alle, die hier leben und arbeiten.
page-running = Dieser Dienst läuft.
page-api = Die Schnittstelle für Programme
