//! Typed ids: a UUIDv7 that says what it names, so that no club id is taken for an activity's.

/// Declares id types.
#[macro_export]
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[serde(transparent)]
        pub struct $name(pub uuid::Uuid);

        impl $name {
            /// A new id; ids made later sort later.
            #[allow(clippy::new_without_default)]
            pub fn new() -> Self {
                Self(uuid::Uuid::now_v7())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = String::deserialize(from)?;
                $crate::id::read(&text).map(Self).ok_or_else(|| serde::de::Error::custom("field-pattern"))
            }
        }

        impl From<uuid::Uuid> for $name {
            fn from(id: uuid::Uuid) -> Self {
                Self(id)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                $crate::id::schema()
            }
        }

        impl utoipa::ToSchema for $name {}
    )+};
}

/// Reads an id in its one spelling: 36 characters with hyphens, and none of the others that a UUID may have.
pub fn read(text: &str) -> Option<uuid::Uuid> {
    if text.len() == 36 { text.parse().ok() } else { None }
}

/// How the contract describes any id.
pub fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
    use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
    ObjectBuilder::new()
        .schema_type(Type::String)
        .format(Some(SchemaFormat::KnownFormat(KnownFormat::Uuid)))
        .min_length(Some(36))
        .max_length(Some(36))
        .into()
}

crate::ids! {
    /// A region: the county that is served.
    RegionId,
    /// A person's account.
    AccountId,
    /// A signed-in device.
    SessionId,
    /// A passkey.
    PasskeyId,
    /// An invitation: a code or link that lets someone in.
    InvitationId,
    /// A block: whom somebody keeps away from themselves.
    BlockId,
    /// A notice in somebody's inbox.
    NoticeId,
    /// A device that is reached by web push.
    PushTargetId,
    /// A workplace or school.
    SiteId,
    /// A Verein, employer group, school class or advice service.
    ClubId,
    /// Something to do together.
    ActivityId,
    /// A person's place on the list of an activity.
    AttendanceId,
    /// Something that somebody looks for.
    WatchId,
    /// A person's post: home cell, site, roster.
    CommuteId,
    /// Something that somebody said.
    MessageId,
    /// What somebody told the moderators.
    ReportId,
    /// What was decided against somebody.
    RestrictionId,
    /// One person asks another to share rides.
    RequestId,
    /// The group that results from requests.
    CarpoolId,
    /// One dated drive of a carpool.
    RideId,
}
