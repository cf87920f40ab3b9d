//! Sites: who sees them, and when two of them are one.

use matching::Point;
use roads::straight_metres;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::names::{alike, name_key};
use crate::{
    clock::Millis,
    id::{AccountId, RegionId, SiteId},
};

/// Sites of similar names this near to each other (straight line, metres) are one.
const NEAR_METRES: f64 = 300.0;

/// Sites of the same name this near to each other (straight line, metres) are one.
const SAME_NAME_METRES: f64 = 2_000.0;

/// What a site is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SiteKind {
    Employer,
    School,
}

impl SiteKind {
    /// The word in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Employer => "employer",
            Self::School => "school",
        }
    }

    /// Reads what the database holds.
    #[must_use]
    pub fn read(code: &str) -> Self {
        if code == "school" { Self::School } else { Self::Employer }
    }
}

/// A workplace or school.
#[derive(Clone, Debug)]
pub struct Site {
    pub id: SiteId,
    pub region: RegionId,
    pub kind: SiteKind,
    pub name: String,
    /// Who runs it.
    pub employer: String,
    pub point: Point,
    pub suggested_by: Option<AccountId>,
    pub confirmed_at: Option<Millis>,
    pub created_at: Millis,
    /// Whether moderators hid it: it is there for the county alone.
    pub hidden: bool,
}

impl Site {
    /// Whether the county has said that it exists.
    #[must_use]
    pub fn confirmed(&self) -> bool {
        self.confirmed_at.is_some()
    }

    /// Whether everybody may know of it.
    #[must_use]
    pub fn public(&self) -> bool {
        self.confirmed() && !self.hidden
    }

    /// Whether somebody may know of it: a suggestion is its suggester's and the county's alone, and what is hidden the
    /// county's.
    #[must_use]
    pub fn visible_to(&self, account: Option<AccountId>, for_county: bool) -> bool {
        let own = account.is_some() && account == self.suggested_by;
        for_county || (!self.hidden && (self.confirmed() || own))
    }
}

/// The known site that a site of this name at this point would double, the confirmed ones first.
#[must_use]
pub fn double<'a>(name: &str, point: Point, known: &'a [Site]) -> Option<&'a Site> {
    let same = |site: &&Site| {
        let metres = straight_metres(point, site.point);
        (metres <= NEAR_METRES && alike(name, &site.name))
            || (metres <= SAME_NAME_METRES && name_key(name) == name_key(&site.name))
    };
    known.iter().filter(same).max_by_key(|site| site.confirmed())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A site so many metres north of the origin.
    fn site(name: &str, north: f64, confirmed: bool) -> Site {
        Site {
            id: SiteId::new(),
            region: RegionId::new(),
            kind: SiteKind::Employer,
            name: name.to_owned(),
            employer: name.to_owned(),
            point: Point::new(11.0, 47.8 + north / 111_195.08),
            suggested_by: None,
            confirmed_at: confirmed.then_some(1),
            created_at: 0,
            hidden: false,
        }
    }

    #[test]
    fn a_site_doubles_another_by_name_and_distance() {
        let here = Point::new(11.0, 47.8);
        let found = |name: &str, known: Site| double(name, here, &[known]).is_some();
        assert!(found("Klinikum Zwirbelstatd", site("Klinikum Zwirbelstadt", 299.0, true)));
        assert!(!found("Klinikum Zwirbelstatd", site("Klinikum Zwirbelstadt", 301.0, true)));
        assert!(found("Klinikum GmbH", site("klinikum", 1_999.0, true)));
        assert!(!found("Klinikum GmbH", site("klinikum", 2_001.0, true)));
        assert!(!found("Sägewerk", site("Klinikum", 0.0, true)));
    }

    #[test]
    fn the_confirmed_one_is_named() {
        let known = [site("Klinikum", 10.0, true), site("Klinikum", 5.0, false)];
        assert!(double("Klinikum", Point::new(11.0, 47.8), &known).is_some_and(Site::confirmed));
    }

    #[test]
    fn a_suggestion_is_its_suggesters_and_the_countys_alone() {
        let suggester = AccountId::new();
        let suggested = Site { suggested_by: Some(suggester), ..site("Klinikum", 0.0, false) };
        assert!(suggested.visible_to(Some(suggester), false));
        assert!(suggested.visible_to(None, true));
        assert!(!suggested.visible_to(Some(AccountId::new()), false));
        assert!(!suggested.visible_to(None, false));
        let hidden = Site { hidden: true, confirmed_at: Some(1), ..suggested.clone() };
        assert!(
            hidden.visible_to(None, true) && !hidden.visible_to(Some(suggester), false) && !hidden.public()
        );
        assert!(!Site { suggested_by: None, ..suggested }.visible_to(None, false));
    }
}
