//! Roles, and the groups that people belong to and speak for.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// What an account may do everywhere in its region; each may do what those before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Member,
    Moderator,
    Admin,
}

impl Role {
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Moderator => "moderator",
            Self::Admin => "admin",
        }
    }

    /// Reads what the database holds; what it does not know has the least rights.
    #[must_use]
    pub fn read(code: &str) -> Self {
        match code {
            "admin" => Self::Admin,
            "moderator" => Self::Moderator,
            _ => Self::Member,
        }
    }
}

/// The kinds of groups that issue invitations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum GroupKind {
    Club,
    Site,
    /// The county itself: its integration team.
    Region,
}

impl GroupKind {
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Club => "club",
            Self::Site => "site",
            Self::Region => "region",
        }
    }

    #[must_use]
    pub fn read(code: &str) -> Self {
        match code {
            "club" => Self::Club,
            "site" => Self::Site,
            _ => Self::Region,
        }
    }
}

/// One group: a club, a site's employer or school, or the county.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Group {
    pub kind: GroupKind,
    pub id: Uuid,
}

/// What somebody is in a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum GroupRole {
    Member,
    /// Speaks for the group.
    Organiser,
}

impl GroupRole {
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Organiser => "organiser",
        }
    }

    #[must_use]
    pub fn read(code: &str) -> Self {
        if code == "organiser" { Self::Organiser } else { Self::Member }
    }
}

/// Whether somebody of one role may hand out a code for an account of another: never for one that may do more than
/// they, or the code would be a way up. Who speaks for the county counts like a moderator.
#[must_use]
pub fn may_let_back_in(by: Role, of: Role, of_county: bool) -> bool {
    let rank = if of_county { of.max(Role::Moderator) } else { of };
    rank == Role::Member || (by > rank) || (by == Role::Admin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_access_code_is_no_way_up() {
        assert!(may_let_back_in(Role::Member, Role::Member, false));
        assert!(!may_let_back_in(Role::Member, Role::Member, true));
        assert!(!may_let_back_in(Role::Member, Role::Moderator, false));
        assert!(!may_let_back_in(Role::Moderator, Role::Moderator, false));
        assert!(may_let_back_in(Role::Admin, Role::Admin, false));
        assert!(may_let_back_in(Role::Admin, Role::Member, true));
    }
}
