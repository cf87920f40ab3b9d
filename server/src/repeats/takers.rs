//! Which writes take a key: those that a phone may send again, and whose answers hold no secret.

/// Method and path, as the contract spells them. An operation that is not named here is never kept.
pub const TAKERS: &[(&str, &str)] = &[
    ("patch", "/api/v1/me"),
    ("post", "/api/v1/me/invitations"),
    ("put", "/api/v1/accounts/{id}/role"),
    ("put", "/api/v1/accounts/{id}/ban"),
    ("delete", "/api/v1/sessions/{id}"),
    ("delete", "/api/v1/me/passkeys/{id}"),
    ("post", "/api/v1/notices/read"),
    ("patch", "/api/v1/me/notice-settings"),
    ("post", "/api/v1/push-targets"),
    ("delete", "/api/v1/push-targets/{id}"),
    ("delete", "/api/v1/me/calendar-feed"),
    ("post", "/api/v1/regions/{region}/sites"),
    ("patch", "/api/v1/sites/{id}"),
    ("delete", "/api/v1/sites/{id}"),
    ("post", "/api/v1/sites/{id}/confirm"),
    ("post", "/api/v1/regions/{region}/clubs"),
    ("patch", "/api/v1/clubs/{id}"),
    ("delete", "/api/v1/clubs/{id}"),
    ("put", "/api/v1/clubs/{id}/verified"),
    ("delete", "/api/v1/clubs/{id}/members/{account}"),
    ("put", "/api/v1/clubs/{id}/members/{account}/role"),
    ("delete", "/api/v1/groups/{kind}/{id}/invitations/{invitation}"),
    ("post", "/api/v1/regions/{region}/activities"),
    ("patch", "/api/v1/activities/{id}"),
    ("delete", "/api/v1/activities/{id}"),
    ("post", "/api/v1/activities/{id}/cancel"),
    ("put", "/api/v1/activities/{id}/attendance"),
    ("delete", "/api/v1/activities/{id}/attendance"),
    ("delete", "/api/v1/activities/{id}/attendees/{account}"),
    ("post", "/api/v1/activities/{id}/messages"),
    ("post", "/api/v1/activities/{id}/thread"),
    ("post", "/api/v1/regions/{region}/commutes"),
    ("put", "/api/v1/commutes/{id}"),
    ("delete", "/api/v1/commutes/{id}"),
    ("post", "/api/v1/commutes/{id}/pause"),
    ("post", "/api/v1/commutes/{id}/resume"),
    ("post", "/api/v1/commutes/{id}/blocks"),
    ("delete", "/api/v1/me/blocks"),
    ("post", "/api/v1/requests"),
    ("post", "/api/v1/requests/{id}/accept"),
    ("post", "/api/v1/requests/{id}/decline"),
    ("post", "/api/v1/requests/{id}/cancel"),
];

/// Whether an operation takes a key.
pub fn takes(method: &str, pattern: &str) -> bool {
    TAKERS.iter().any(|(taken, path)| taken.eq_ignore_ascii_case(method) && *path == pattern)
}
