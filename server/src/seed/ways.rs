//! What the invented county says of getting around without a car, in each language it offers.

/// Language and words.
pub const GETTING_AROUND: [(&str, &str); 10] = [
    (
        "de",
        "Bürgerbus Sonnenau: 0800 0000 112, werktags 6 bis 20 Uhr. Rufbus: bis 22 Uhr. Letzter Zug ab Sonnenau: 23:08 Uhr.",
    ),
    (
        "de-simple",
        "Bürger·bus: Telefon 0800 0000 112. Montag bis Samstag, 6 bis 20 Uhr. Letzter Zug: 23:08 Uhr.",
    ),
    (
        "en",
        "Community bus Sonnenau: 0800 0000 112, weekdays 6:00 to 20:00. On-call bus: until 22:00. Last train from Sonnenau: 23:08.",
    ),
    (
        "uk",
        "Громадський автобус (Bürgerbus): 0800 0000 112, у будні 6:00–20:00. Автобус за викликом (Rufbus): до 22:00. Останній потяг: 23:08.",
    ),
    (
        "ar",
        "حافلة الأهالي (Bürgerbus): 0800 0000 112، أيام العمل من 6 إلى 20. حافلة عند الطلب (Rufbus): حتى 22. آخر قطار: 23:08.",
    ),
    (
        "tr",
        "Mahalle otobüsü (Bürgerbus): 0800 0000 112, hafta içi 6.00–20.00. Çağrı otobüsü (Rufbus): 22.00’ye kadar. Son tren: 23.08.",
    ),
    (
        "ru",
        "Общественный автобус (Bürgerbus): 0800 0000 112, по будням 6:00–20:00. Автобус по вызову (Rufbus): до 22:00. Последний поезд: 23:08.",
    ),
    (
        "vi",
        "Xe buýt cộng đồng (Bürgerbus): 0800 0000 112, ngày thường 6:00–20:00. Xe buýt gọi (Rufbus): đến 22:00. Chuyến tàu cuối: 23:08.",
    ),
    (
        "fa",
        "اتوبوس محلی (Bürgerbus): 0800 0000 112، روزهای کاری 6 تا 20. اتوبوس تلفنی (Rufbus): تا 22. آخرین قطار: 23:08.",
    ),
    (
        "fr",
        "Bus citoyen (Bürgerbus) : 0800 0000 112, en semaine de 6 h à 20 h. Bus à la demande (Rufbus) : jusqu’à 22 h. Dernier train : 23 h 08.",
    ),
];
