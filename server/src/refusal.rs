//! Every "no" of a rule: one word that is the wire code and the Fluent id, with its HTTP status.

use actix_web::http::StatusCode;

macro_rules! refusals {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $status:ident;)+) => {
        /// A rule said no. The caller can read why and do otherwise.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Refusal { $($(#[$doc])* $name,)+ }

        impl Refusal {
            /// All of them, for the test that each has words.
            pub const ALL: &'static [Refusal] = &[$(Refusal::$name,)+];

            /// The word on the wire and in Fluent.
            pub fn code(self) -> &'static str {
                match self { $(Refusal::$name => $code,)+ }
            }

            /// The HTTP status that fits.
            pub fn status(self) -> StatusCode {
                match self { $(Refusal::$name => StatusCode::$status,)+ }
            }

            /// When it is worth trying again, in seconds: at the latest after the hour or day that is counted.
            pub fn retry_after(self) -> Option<u64> {
                match self {
                    Refusal::TooManyInvitations => Some(3_600),
                    Refusal::TooManyMailCodes | Refusal::TooManySuggestions | Refusal::TooManyConversations => Some(86_400),
                    // An open request runs out after so long.
                    Refusal::TooManyRequests => Some(259_200),
                    Refusal::TranslationAway => Some(30),
                    _ => None,
                }
            }
        }
    };
}

refusals! {
    // accounts
    /// Sign-in name or passphrase is wrong; which of them is not told.
    SignInWrong = "sign-in-wrong", UNAUTHORIZED;
    /// The account was banned by a moderator.
    AccountBanned = "account-banned", FORBIDDEN;
    /// The region lets nobody in without an invitation.
    InvitationNeeded = "invitation-needed", CONFLICT;
    /// The invitation's code is unknown, used up, expired or revoked.
    InvitationVoid = "invitation-void", CONFLICT;
    /// Under 16: no account.
    TooYoung = "too-young", CONFLICT;
    /// The terms that were accepted are not the ones in force.
    TermsOutdated = "terms-outdated", CONFLICT;
    /// The one-time code is wrong, used, or not yet in force.
    RecoveryCodeWrong = "recovery-code-wrong", UNAUTHORIZED;
    /// This deployment sends no mails.
    MailNotOffered = "mail-not-offered", CONFLICT;
    /// The code from the mail is wrong.
    MailCodeWrong = "mail-code-wrong", CONFLICT;
    /// No address waits for a code, or it was typed too often or too late.
    MailCodeVoid = "mail-code-void", CONFLICT;
    /// Five codes by mail are enough for one person and day.
    TooManyMailCodes = "too-many-mail-codes", TOO_MANY_REQUESTS;
    /// Twenty watches are enough for one person.
    TooManyWatches = "too-many-watches", CONFLICT;
    /// Too many new invitations in this hour.
    TooManyInvitations = "too-many-invitations", TOO_MANY_REQUESTS;
    /// The passkey is unknown here, was made elsewhere, was shown before, or nobody unlocked it; which is not told.
    PasskeyWrong = "passkey-wrong", UNAUTHORIZED;
    /// Browsers make no passkeys for a service without a name of its own.
    PasskeysNotHere = "passkeys-not-here", CONFLICT;
    /// Twenty passkeys are enough for one person.
    TooManyPasskeys = "too-many-passkeys", CONFLICT;
    /// Without this one nobody would get in any more.
    LastWayIn = "last-way-in", CONFLICT;
    /// It takes a passkey or the passphrase, shown anew.
    ProofNeeded = "proof-needed", CONFLICT;
    /// Nobody keeps themselves away.
    OwnBlock = "own-block", CONFLICT;
    /// Five hundred people are as many as one person may block.
    TooManyBlocks = "too-many-blocks", CONFLICT;
    /// Under 18 it takes a guardian's agreement, and none is written down.
    GuardianNeeded = "guardian-needed", CONFLICT;
    /// From 18 on nobody else has to agree.
    GuardianNotNeeded = "guardian-not-needed", CONFLICT;
    /// The guardian's code is wrong, or the agreement was ended already.
    GuardianCodeWrong = "guardian-code-wrong", UNAUTHORIZED;
    /// An admin cannot take their own role away.
    OwnRole = "own-role", CONFLICT;

    // moderation
    /// A moderator decided that this account writes nothing to others for some days.
    AccountMuted = "account-muted", FORBIDDEN;
    /// Somebody else decided about this report already.
    ReportDecided = "report-decided", CONFLICT;
    /// An appeal was made already; each may be made once.
    AppealMade = "appeal-made", CONFLICT;
    /// It is too late for an appeal, or nothing is left to appeal against or to decide.
    AppealClosed = "appeal-closed", CONFLICT;
    /// Whoever decided first does not decide about the appeal, where somebody else can.
    AnotherModerator = "another-moderator", CONFLICT;

    // messages
    /// Twenty new conversations on one day are enough.
    TooManyConversations = "too-many-conversations", TOO_MANY_REQUESTS;
    /// What people talked about was declined, taken back, or never answered.
    ThreadClosed = "thread-closed", CONFLICT;
    /// It is a phrase, in the reader's language already, of a language that the service does not know, or there is no service.
    NoTranslation = "no-translation", CONFLICT;
    /// The translation service does not answer, or answers nonsense.
    TranslationAway = "translation-away", SERVICE_UNAVAILABLE;

    // places
    /// A site of such a name is already there, nearby.
    SiteExists = "site-exists", CONFLICT;
    /// Too many sites suggested on this day.
    TooManySuggestions = "too-many-suggestions", TOO_MANY_REQUESTS;
    /// Something else still points to it.
    StillUsed = "still-used", CONFLICT;

    // clubs
    /// A group must keep somebody who speaks for it.
    LastOrganiser = "last-organiser", CONFLICT;
    /// Only adults found clubs.
    AdultsOnly = "adults-only", CONFLICT;
    /// Somebody speaks for too many clubs already to found another.
    TooManyClubs = "too-many-clubs", CONFLICT;
    /// Only a verified group gives access back.
    GroupUnverified = "group-unverified", CONFLICT;

    // activities
    /// Nothing can be changed about what is cancelled.
    ActivityCancelled = "activity-cancelled", CONFLICT;
    /// Nothing can be changed about what is over.
    ActivityOver = "activity-over", CONFLICT;
    /// Too few places are free for those who come along now.
    ActivityFull = "activity-full", CONFLICT;
    /// Even the empty activity has too few places for this party.
    PartyTooLarge = "party-too-large", CONFLICT;
    /// The activity is for other ages.
    AgeOutside = "age-outside", CONFLICT;
    /// The organiser removed this person.
    RemovedFromActivity = "removed-from-activity", CONFLICT;
    /// Somebody is on the list, so it can only be cancelled.
    ActivityHasAttendees = "activity-has-attendees", CONFLICT;
    /// More places are taken than would be left.
    CapacityTaken = "capacity-taken", CONFLICT;
    // carpools
    /// Two active commutes, or ten in all, are enough for one person.
    TooManyCommutes = "too-many-commutes", CONFLICT;
    /// Five rides for single dates are enough at a time.
    TooManyOneOffs = "too-many-one-offs", CONFLICT;
    /// Two home moves within 30 days are enough.
    TooManyHomeMoves = "too-many-home-moves", CONFLICT;
    /// Under 18: never a driver.
    TooYoungToDrive = "too-young-to-drive", CONFLICT;
    /// Women only is for who has declared to be a woman.
    WomenOnly = "women-only", CONFLICT;

    // rides
    /// Three open requests are enough for one person.
    TooManyRequests = "too-many-open-requests", TOO_MANY_REQUESTS;
    /// The two have an open request already.
    AlreadyAsked = "already-asked", CONFLICT;
    /// The rider is on another road at the time of one of these rides.
    AlreadyRiding = "already-riding", CONFLICT;
    /// The request was answered, withdrawn, or is too old.
    RequestClosed = "request-closed", CONFLICT;
    /// Somebody else has the last seat of one of these rides.
    SeatTaken = "seat-taken", CONFLICT;
    /// The ride is over, was cancelled, or is not near enough for this.
    RideOver = "ride-over", CONFLICT;
    /// Somebody else gets in elsewhere or at another time.
    CarGoesElsewhere = "car-goes-elsewhere", CONFLICT;
    /// On this ride nobody can drive instead.
    CannotTakeTurns = "cannot-take-turns", CONFLICT;
    /// The rider has another ride by now.
    RiderHasRide = "rider-has-ride", CONFLICT;
    /// More than all riders together may pay for the kilometres.
    AboveCostCap = "above-cost-cap", CONFLICT;
    /// The two no longer fit on one of these days.
    NoLongerShared = "no-longer-shared", CONFLICT;
    /// There is no car, or no number, that could be shown.
    NothingToShow = "nothing-to-show", CONFLICT;
}
