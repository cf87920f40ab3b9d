notice-access-code-issued = Birine hesabınız için yeni bir giriş kodu verildi. Kod yarından itibaren geçerli. Bu siz değil miydiniz? O zaman hemen Landkreis yönetimine haber verin.
notice-role-changed = Artık rolünüz: { $role ->
    [admin] yönetici
    [moderator] moderatör
   *[member] üye
}.
