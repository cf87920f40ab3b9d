notice-access-code-issued = Jemand hat für Ihr Konto einen neuen Zugangscode bekommen. Er gilt ab morgen. Waren Sie das nicht? Dann melden Sie sich gleich beim Landkreis.
notice-role-changed = Ihre Rolle ist jetzt: { $role ->
    [admin] Verwaltung
    [moderator] Moderation
   *[member] Mitglied
}.
