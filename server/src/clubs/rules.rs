//! What a club is, and who may do what in it.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    accounts::{Group, GroupKind},
    clock::Millis,
    id::{ClubId, RegionId},
    maps::MapId,
    refusal::Refusal,
};

/// Clubs that one person may speak for and still found another.
pub const MOST_CLUBS: usize = 10;

/// What a club is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ClubKind {
    /// A registered association, or a group like one.
    Verein,
    /// People of one employer.
    EmployerGroup,
    /// A class of a school or of a language course.
    Class,
    /// An advice service.
    AdviceService,
}

impl ClubKind {
    const ALL: [Self; 4] = [Self::Verein, Self::EmployerGroup, Self::Class, Self::AdviceService];

    /// The word in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Verein => "verein",
            Self::EmployerGroup => "employer_group",
            Self::Class => "class",
            Self::AdviceService => "advice_service",
        }
    }

    /// Reads what the database holds.
    #[must_use]
    pub fn read(code: &str) -> Self {
        Self::ALL.into_iter().find(|kind| kind.code() == code).unwrap_or(Self::Verein)
    }
}

/// What a club says of itself.
#[derive(Clone, Debug)]
pub struct Profile {
    pub kind: ClubKind,
    pub name: String,
    pub about: String,
    /// The language that the text is in.
    pub about_language: String,
    /// Where it is at home: a place of the region's map.
    pub place: Option<MapId>,
    /// What is spoken there.
    pub languages: Vec<String>,
    pub contact: String,
    pub website: Option<String>,
}

/// A Verein, employer group, class or advice service.
#[derive(Clone, Debug)]
pub struct Club {
    pub id: ClubId,
    pub region: RegionId,
    pub profile: Profile,
    /// Since when the county says that it is what it says; milliseconds UTC.
    pub verified_at: Option<Millis>,
    pub created_at: Millis,
    /// Whether moderators hid it: it is there for those alone who run it.
    pub hidden: bool,
}

impl Club {
    /// Whether its invitations vouch.
    #[must_use]
    pub fn verified(&self) -> bool {
        self.verified_at.is_some()
    }
}

/// The club as a group that people belong to.
#[must_use]
pub fn group(id: ClubId) -> Group {
    Group { kind: GroupKind::Club, id: id.0 }
}

/// Whether somebody may found another club.
///
/// # Errors
/// [`Refusal::AdultsOnly`] for minors, [`Refusal::TooManyClubs`] for who speaks for many already.
pub fn check_founder(adult: bool, speaks_for: usize) -> Result<(), Refusal> {
    if !adult {
        Err(Refusal::AdultsOnly)
    } else if speaks_for >= MOST_CLUBS {
        Err(Refusal::TooManyClubs)
    } else {
        Ok(())
    }
}

/// Whether one of so many organisers may go or become a plain member.
///
/// # Errors
/// [`Refusal::LastOrganiser`] where nobody would speak for the club any more.
pub fn check_organisers_left(organisers: usize) -> Result<(), Refusal> {
    if organisers > 1 { Ok(()) } else { Err(Refusal::LastOrganiser) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_adults_found_clubs_and_not_too_many() {
        assert_eq!(check_founder(false, 0), Err(Refusal::AdultsOnly));
        assert_eq!(check_founder(true, MOST_CLUBS - 1), Ok(()));
        assert_eq!(check_founder(true, MOST_CLUBS), Err(Refusal::TooManyClubs));
    }

    #[test]
    fn somebody_always_speaks_for_a_club() {
        assert_eq!(check_organisers_left(1), Err(Refusal::LastOrganiser));
        assert_eq!(check_organisers_left(2), Ok(()));
    }

    #[test]
    fn kinds_are_read_as_they_are_stored() {
        for kind in ClubKind::ALL {
            assert_eq!(ClubKind::read(kind.code()), kind);
        }
    }
}
