//! Typed ids: a UUIDv7 that says what it names, so that no club id is taken for an activity's.

/// Declares id types.
#[macro_export]
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub uuid::Uuid);

        impl $name {
            /// A new id; ids made later sort later.
            #[allow(clippy::new_without_default)]
            pub fn new() -> Self {
                Self(uuid::Uuid::now_v7())
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
    /// An invitation: a code or link that lets someone in.
    InvitationId,
    /// A notice in somebody's inbox.
    NoticeId,
    /// A workplace or school.
    SiteId,
    /// A Verein, employer group, school class or advice service.
    ClubId,
    /// Something to do together.
    ActivityId,
    /// A person's place on the list of an activity.
    AttendanceId,
    /// A person's post: home cell, site, roster.
    CommuteId,
}
