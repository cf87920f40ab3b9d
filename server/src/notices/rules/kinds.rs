//! The catalogue of notices: every kind there is, and how soon it must arrive.
//!
//! Its words stand in Fluent: `notice-<code>` is what the reader gets, `kind-<code>` says in the settings who gets it and when.

/// How soon a notice must reach its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// About a ride: in the twelve hours before it nothing holds it back, neither quiet hours nor a choice.
    Now,
    /// At once, but for the reader's quiet hours.
    Soon,
    /// Once a day, together with the others of this urgency.
    Later,
}

impl Urgency {
    /// The word on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Soon => "soon",
            Self::Later => "later",
        }
    }
}

/// What a notice is about, as the settings sort them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Account,
    Places,
    Clubs,
    Activities,
    Rides,
    Watches,
    Messages,
    Safety,
}

impl Subject {
    /// All of them, for the test that each has words (`notices-about-<code>`).
    pub const ALL: &'static [Self] = &[
        Self::Account,
        Self::Places,
        Self::Clubs,
        Self::Activities,
        Self::Rides,
        Self::Watches,
        Self::Messages,
        Self::Safety,
    ];

    /// The word on the wire and in Fluent.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Places => "places",
            Self::Clubs => "clubs",
            Self::Activities => "activities",
            Self::Rides => "rides",
            Self::Watches => "watches",
            Self::Messages => "messages",
            Self::Safety => "safety",
        }
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $subject:ident, $urgency:ident;)+) => {
        /// Every kind of notice; the code is stored, and worded for each reader by Fluent.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Kind { $($(#[$doc])* $name,)+ }

        impl Kind {
            /// All of them, in the order of the settings.
            pub const ALL: &'static [Kind] = &[$(Kind::$name,)+];

            /// The word in the database, on the wire and in Fluent.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Kind::$name => $code,)+ }
            }

            /// What it is about.
            #[must_use]
            pub fn subject(self) -> Subject {
                match self { $(Kind::$name => Subject::$subject,)+ }
            }

            /// How soon it must arrive.
            #[must_use]
            pub fn urgency(self) -> Urgency {
                match self { $(Kind::$name => Urgency::$urgency,)+ }
            }
        }
    };
}

impl Kind {
    /// The kind of this code, if there is one: an old server may read what a newer one wrote.
    #[must_use]
    pub fn read(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.code() == code)
    }
}

kinds! {
    /// An organiser gave out a code to get back into this account; if it was not asked for, say so.
    AccessCodeIssued = "access-code-issued", Account, Soon;
    /// Another passkey leads into this account; if it was not this person, it has to go.
    PasskeyAdded = "passkey-added", Account, Soon;
    /// A passkey no longer leads into this account.
    PasskeyRemoved = "passkey-removed", Account, Soon;
    /// The role of this account changed: `role`.
    RoleChanged = "role-changed", Account, Soon;
    /// It is written down that a guardian agrees.
    GuardianAgreed = "guardian-agreed", Account, Soon;
    /// A guardian no longer agrees: rides still to come end.
    GuardianEnded = "guardian-ended", Account, Soon;
    /// The mailbox of this person refuses what is sent there: no more mails go there.
    MailUnreachable = "mail-unreachable", Account, Soon;
    /// Nobody has used this account for long; on `day`, `month`, `year` it is erased.
    AccountDormant = "account-dormant", Account, Soon;
    /// Somebody, `name`, for whom a group of this reader vouches, has not been here for long, and is erased on that day.
    MemberDormant = "member-dormant", Account, Later;

    // places
    /// The site that this person suggested is confirmed: `site`.
    SiteConfirmed = "site-confirmed", Places, Later;
    /// The site that this person suggested was not taken: `site`.
    SiteDeclined = "site-declined", Places, Later;

    // clubs
    /// This person speaks for a club now: `club`.
    ClubOrganiser = "club-organiser", Clubs, Later;
    /// This person no longer speaks for a club: `club`.
    ClubOrganiserNoMore = "club-organiser-no-more", Clubs, Later;
    /// This person was taken out of a club: `club`.
    ClubRemoved = "club-removed", Clubs, Later;
    /// Who spoke for a club has left, and this person speaks for it now: `club`.
    ClubPassedOn = "club-passed-on", Clubs, Soon;
    /// A club this person belongs to is no more: `club`.
    ClubGone = "club-gone", Clubs, Later;
    /// The club this person speaks for is verified: `club`.
    ClubVerified = "club-verified", Clubs, Later;
    /// The club this person speaks for is verified no longer: `club`.
    ClubVerifiedNoMore = "club-verified-no-more", Clubs, Later;

    // activities: each with `title`, and the local start as `day`, `month`, `year`, `time`
    /// Places became free for somebody who waited.
    ActivityPromoted = "activity-promoted", Activities, Soon;
    /// The activity is at another time or place: `place`.
    ActivityMoved = "activity-moved", Activities, Soon;
    /// The activity does not take place: `reason`, which may be empty.
    ActivityCancelled = "activity-cancelled", Activities, Soon;
    /// The activity was deleted.
    ActivityDeleted = "activity-deleted", Activities, Soon;
    /// The organiser took this person off the list.
    ActivityRemoved = "activity-removed", Activities, Soon;
    /// It is on the day after, for those who joined: `place`.
    ActivityReminder = "activity-reminder", Activities, Soon;
    /// The organiser writes to everybody who comes: `text`.
    ActivityMessage = "activity-message", Activities, Soon;

    // rides: each with `name`, the other's first name, and `count`, of how many rides
    /// Somebody asks to ride along.
    RideAsked = "ride-asked", Rides, Soon;
    /// The driver takes this person along.
    RideConfirmed = "ride-confirmed", Rides, Soon;
    /// The driver cannot take this person along.
    RideDeclined = "ride-declined", Rides, Soon;
    /// The other one cannot, on some days or all.
    RideCancelled = "ride-cancelled", Rides, Now;
    /// Nobody answered in time.
    RideExpired = "ride-expired", Rides, Soon;
    // the others also with the first of them as `day`, `month`, `year`, `time`
    /// The two rosters share these rides no longer.
    RideOff = "ride-off", Rides, Now;
    /// The rides are at another time or place.
    RideMoved = "ride-moved", Rides, Now;
    /// The rosters share more rides now.
    RideAdded = "ride-added", Rides, Soon;
    /// The rider cannot come along on that day.
    RideCannot = "ride-cannot", Rides, Now;
    /// The driver cannot drive on that day.
    RideNoDriver = "ride-no-driver", Rides, Now;
    /// The rider waits and nobody came.
    RideMissed = "ride-missed", Rides, Now;
    /// The other is late: `minutes`.
    RideLate = "ride-late", Rides, Now;
    /// The other is there.
    RideHere = "ride-here", Rides, Now;
    /// The other drives this time.
    RideTurn = "ride-turn", Rides, Now;
    /// It is on the next day, for everybody on it: `role`, `begins` with `place` and `pickup`.
    RideReminder = "ride-reminder", Rides, Now;
    /// It begins in three quarters of an hour; the same words.
    RideSoon = "ride-soon", Rides, Now;
    /// The other names an amount for each ride: `euros` and `cents`.
    RideCostNamed = "ride-cost-named", Rides, Soon;
    /// Both named the same amount for each ride: `euros` and `cents`.
    RideCostAgreed = "ride-cost-agreed", Rides, Soon;
    /// Somebody who is erased, and therefore not named, would have been on these rides.
    RideGone = "ride-gone", Rides, Now;

    // watches: each with `more`, `yes` or `no`
    /// Somebody fits a commute of this person, who asked to be told.
    WatchCommute = "watch-commute", Watches, Soon;
    /// An activity, `title`, is what this person asked to be told of.
    WatchActivity = "watch-activity", Watches, Soon;

    // messages
    /// Somebody, `name`, said something about `title`; told once until it is read.
    MessageReceived = "message-received", Messages, Soon;
    /// Somebody, `name`, said something about a request or to a carpool; told once until it is read.
    RideMessage = "ride-message", Messages, Soon;

    // moderation
    /// Something was decided against this person: `measure`.
    RestrictionMade = "restriction-made", Safety, Soon;
    /// What was decided against this person holds no longer.
    RestrictionLifted = "restriction-lifted", Safety, Soon;
    /// Somebody decided about this person's appeal: `granted`, yes or no.
    AppealAnswered = "appeal-answered", Safety, Soon;
    /// A moderator decided about what this person reported: `outcome`.
    ReportAnswered = "report-answered", Safety, Soon;
    /// To moderators: something was reported; told once until it is read.
    ReportFiled = "report-filed", Safety, Soon;
    /// To moderators: somebody appeals; told once until it is read.
    AppealFiled = "appeal-filed", Safety, Soon;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::{Locale, NONE};

    #[test]
    fn every_kind_says_what_it_is_and_who_gets_it_when() {
        let of_kinds = Kind::ALL
            .iter()
            .flat_map(|kind| [format!("notice-{}", kind.code()), format!("kind-{}", kind.code())]);
        let of_subjects = Subject::ALL.iter().map(|subject| format!("notices-about-{}", subject.code()));
        let ids: Vec<String> = of_kinds.chain(of_subjects).collect();
        // The layout test holds the other languages to the messages of this one.
        for id in ids {
            assert!(Locale::default().find(&id, NONE).is_some_and(|text| !text.is_empty()), "{id}");
        }
    }

    #[test]
    fn a_kind_is_read_back_from_its_code_and_no_two_share_one() {
        for kind in Kind::ALL {
            assert_eq!(Kind::read(kind.code()), Some(*kind));
        }
        assert_eq!(Kind::read("of-a-newer-server"), None);
    }
}
