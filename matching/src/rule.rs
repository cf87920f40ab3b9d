//! The rules a pair must pass, in the order in which they are asked.

/// The first rule after which no (rider's shift, leg, driver's shift, stop) was left.
/// The order of the variants is the order of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Both commutes belong to one account.
    SameAccount,
    /// One of the two has blocked the other.
    Blocked,
    /// The one does not drive or the other does not ride.
    Role,
    /// One of the two asks for women only and not both have declared "woman".
    WomenOnly,
    /// No leg of both on the same or a neighbouring date.
    NoCommonDate,
    /// No free seat on any common date.
    NoSeat,
    /// The driver is under 18 on every date left.
    DriverUnder18,
    /// The rider is under 18 and the driver is not verified.
    MinorUnverified,
    /// Every detour takes longer than the driver allows.
    DetourMinutes,
    /// Every detour left is longer than 10 km.
    DetourMetres,
    /// Every ride left, with the walk, takes the rider too long.
    RideTime,
    /// The times of the two never meet within buffer, early and wait.
    TimeWindow,
    /// The rider is under 18 and every ride left lies partly in 23:00-05:00 without a shared voucher.
    MinorAtNight,
}

impl Rule {
    /// All rules in their order.
    pub const ALL: [Rule; 13] = [
        Rule::SameAccount,
        Rule::Blocked,
        Rule::Role,
        Rule::WomenOnly,
        Rule::NoCommonDate,
        Rule::NoSeat,
        Rule::DriverUnder18,
        Rule::MinorUnverified,
        Rule::DetourMinutes,
        Rule::DetourMetres,
        Rule::RideTime,
        Rule::TimeWindow,
        Rule::MinorAtNight,
    ];

    /// A stable name for wire formats and catalogues.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Rule::SameAccount => "same-account",
            Rule::Blocked => "blocked",
            Rule::Role => "role",
            Rule::WomenOnly => "women-only",
            Rule::NoCommonDate => "no-common-date",
            Rule::NoSeat => "no-seat",
            Rule::DriverUnder18 => "driver-under-18",
            Rule::MinorUnverified => "minor-unverified-driver",
            Rule::DetourMinutes => "detour-minutes",
            Rule::DetourMetres => "detour-km",
            Rule::RideTime => "ride-time",
            Rule::TimeWindow => "time-window",
            Rule::MinorAtNight => "minor-at-night",
        }
    }

    /// Whether "why nobody" may speak of it, and then only of five others or more. Blocks, women-only and
    /// age are never spoken of; one's own account is nobody else.
    #[must_use]
    pub fn may_be_told(self) -> bool {
        !matches!(
            self,
            Rule::SameAccount
                | Rule::Blocked
                | Rule::WomenOnly
                | Rule::DriverUnder18
                | Rule::MinorUnverified
                | Rule::MinorAtNight
        )
    }
}
