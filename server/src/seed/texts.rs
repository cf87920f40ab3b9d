//! The invented county's imprint, terms and privacy, in each language it offers.

use crate::regions::TextKind;

/// One language's imprint, terms and privacy.
type Texts = (&'static str, [&'static str; 3]);

const KINDS: [TextKind; 3] = [TextKind::Imprint, TextKind::Terms, TextKind::Privacy];

const TEXTS: [Texts; 10] = [
    (
        "de",
        [
            "Landkreis Sonnenau (erfunden), Marktplatz 1. Dies ist eine Vorführung.",
            "Seien Sie freundlich. Geben Sie sich nicht als jemand anderes aus. Fahren Sie nur mit, wenn Sie sich \
             wohlfühlen. Das Mitfahren ist kein Geschäft.",
            "Wir speichern nur, was Sie selbst angeben. Von Ihrem Zuhause speichern wir nur ein Feld von 500 Metern \
             oder mehr. Wer mit wem fährt, sehen nur die, die zusammen fahren.",
        ],
    ),
    (
        "de-simple",
        [
            "Land·kreis Sonnenau, Markt·platz 1. Diesen Land·kreis gibt es nicht. Er ist ein Beispiel.",
            "Seien Sie freundlich. Nennen Sie Ihren echten Namen. Fahren Sie nur mit, wenn es sich gut anfühlt. \
             Niemand soll mit dem Mit·fahren Geld verdienen.",
            "Wir speichern nur Ihre Angaben. Wir speichern nicht Ihre genaue Wohnung. Wir speichern nur ein großes \
             Feld. Das Feld hat 500 Meter oder mehr. Sie fahren mit jemandem? Das sehen nur Sie beide.",
        ],
    ),
    (
        "en",
        [
            "Landkreis Sonnenau (invented), Marktplatz 1. This is a demonstration.",
            "Be kind. Do not pretend to be somebody else. Only ride along if you feel at ease. Riding along is no \
             business.",
            "We store only what you tell us. Of your home we store only a square of 500 metres or more. Who rides \
             with whom is seen only by those who ride together.",
        ],
    ),
    (
        "uk",
        [
            "Landkreis Sonnenau (вигаданий), Marktplatz 1. Це демонстрація.",
            "Будьте доброзичливі. Не видавайте себе за когось іншого. Їдьте з кимось, лише якщо почуваєтеся спокійно. \
             Спільна поїздка — не бізнес.",
            "Ми зберігаємо лише те, що ви самі вказали. Про ваш дім ми зберігаємо лише квадрат від 500 метрів. Хто з \
             ким їздить, бачать лише ті, хто їде разом.",
        ],
    ),
    (
        "ar",
        [
            "Landkreis Sonnenau (مقاطعة خيالية)، Marktplatz 1. هذا عرض تجريبي.",
            "يرجى التعامل بلطف. يرجى عدم انتحال شخصية أخرى. الركوب مع الآخرين فقط عند الشعور بالراحة. الركوب المشترك \
             ليس تجارة.",
            "نحفظ فقط ما تذكره بنفسك. من مكان سكنك نحفظ فقط مربعًا طوله 500 متر أو أكثر. من يركب مع من، يراه فقط من \
             يركبون معًا.",
        ],
    ),
    (
        "tr",
        [
            "Landkreis Sonnenau (uydurma), Marktplatz 1. Bu bir tanıtımdır.",
            "Nazik olun. Kendinizi başkası gibi tanıtmayın. Yalnızca içiniz rahatsa birlikte gidin. Birlikte yolculuk \
             ticaret değildir.",
            "Yalnızca sizin verdiğiniz bilgileri saklarız. Evinizden yalnızca 500 metre veya daha büyük bir kare \
             saklarız. Kimin kiminle gittiğini yalnızca birlikte gidenler görür.",
        ],
    ),
    (
        "ru",
        [
            "Landkreis Sonnenau (вымышленный), Marktplatz 1. Это демонстрация.",
            "Будьте доброжелательны. Не выдавайте себя за другого человека. Ездите с кем-то, только если вам спокойно. \
             Совместная поездка — не бизнес.",
            "Мы храним только то, что вы указали сами. О вашем доме мы храним только квадрат от 500 метров. Кто с кем \
             ездит, видят только те, кто едет вместе.",
        ],
    ),
    (
        "vi",
        [
            "Landkreis Sonnenau (không có thật), Marktplatz 1. Đây là bản giới thiệu.",
            "Hãy tử tế. Đừng giả làm người khác. Chỉ đi chung khi bạn thấy yên tâm. Đi chung không phải để kinh doanh.",
            "Chúng tôi chỉ lưu những gì bạn tự cho biết. Về nhà bạn, chúng tôi chỉ lưu một ô vuông từ 500 mét trở lên. \
             Ai đi với ai thì chỉ những người đi chung thấy.",
        ],
    ),
    (
        "fa",
        [
            "Landkreis Sonnenau (ساختگی)، Marktplatz 1. این یک نمایش است.",
            "مهربان باشید. خود را جای کس دیگری جا نزنید. فقط وقتی همراه شوید که خیالتان راحت است. هم‌سفری کسب‌وکار \
             نیست.",
            "فقط آنچه خودتان می‌گویید ذخیره می‌شود. از خانهٔ شما فقط مربعی به ضلع 500 متر یا بیشتر ذخیره می‌شود. این \
             که چه کسی با چه کسی می‌رود را فقط هم‌سفرها می‌بینند.",
        ],
    ),
    (
        "fr",
        [
            "Landkreis Sonnenau (inventé), Marktplatz 1. Ceci est une démonstration.",
            "Soyez aimables. Ne vous faites pas passer pour quelqu’un d’autre. Ne montez avec quelqu’un que si vous \
             vous sentez à l’aise. Le covoiturage n’est pas un commerce.",
            "Nous n’enregistrons que ce que vous nous dites. De votre domicile, nous ne gardons qu’un carré de 500 \
             mètres ou plus. Seules les personnes qui roulent ensemble voient qui roule avec qui.",
        ],
    ),
];

/// Every text with its language.
pub fn all() -> impl Iterator<Item = (TextKind, &'static str, &'static str)> {
    TEXTS.iter().flat_map(|(language, bodies)| {
        KINDS.into_iter().zip(bodies).map(|(kind, body)| (kind, *language, *body))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_county_has_its_legal_texts_in_every_language_it_offers() {
        for language in crate::l10n::LANGUAGES {
            assert_eq!(all().filter(|(_, of, _)| of == language).count(), 3, "{language}");
        }
    }
}
