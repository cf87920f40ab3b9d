//! Reports: what they are about, and what becomes of them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    clock::Millis,
    id::{AccountId, RegionId, ReportId},
};

/// Declares words that travel and are stored in the same spelling.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$of])* $variant,)+ }

        impl $name {
            /// The word in the database and on the wire.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The one of this word, if there is one.
            #[must_use]
            pub fn read(code: &str) -> Option<Self> {
                [$(Self::$variant,)+].into_iter().find(|one| one.code() == code)
            }
        }
    };
}
pub(super) use words;

words! {
    /// What kind of thing is reported.
    Kind {
        /// Somebody, by their account.
        Person = "person",
        Activity = "activity",
        Message = "message",
        /// A commute among the reporter's matches.
        Match = "match",
        Club = "club",
        Site = "site",
    }
}

words! {
    /// Why somebody reports.
    Reason {
        /// Insults, threats, somebody who does not stop.
        Harassment = "harassment",
        /// Against people for what they are.
        Hate = "hate",
        /// Unwanted closeness, sexual words or pictures.
        Sexual = "sexual",
        /// Somebody under 18 is in danger.
        Minor = "minor",
        /// Money is asked for, or somebody is deceived.
        Fraud = "fraud",
        /// Dangerous driving, alcohol, no licence.
        Driving = "driving",
        /// Advertising, or what is not true.
        Spam = "spam",
        /// Something else; the text says what.
        Other = "other",
    }
}

words! {
    /// What became of a report.
    Outcome {
        /// Nothing against the rules was found.
        Dismissed = "dismissed",
        /// Something was done about it.
        Acted = "acted",
        /// Whoever it was about is no longer here.
        Gone = "gone",
    }
}

/// A thing that is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    pub kind: Kind,
    pub id: Uuid,
}

/// One report. Instants are milliseconds UTC.
#[derive(Clone, Debug)]
pub struct Report {
    pub id: ReportId,
    pub region: RegionId,
    /// Who reports; nobody where they have no account.
    pub by: Option<AccountId>,
    pub about: Option<About>,
    /// Whoever stands behind it.
    pub account: Option<AccountId>,
    pub reason: Reason,
    pub text: String,
    /// What it was when it was reported.
    pub shown: String,
    pub created_at: Millis,
    pub decided_at: Option<Millis>,
    pub outcome: Option<Outcome>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_read_back_and_what_is_unknown_is_none() {
        for reason in [Reason::Harassment, Reason::Minor, Reason::Other] {
            assert_eq!(Reason::read(reason.code()), Some(reason));
        }
        assert_eq!(Kind::read("match"), Some(Kind::Match));
        assert_eq!(Outcome::read("of a newer server"), None);
    }
}
