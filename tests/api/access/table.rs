//! The table: what is sent, and what everybody is answered.

/// Operation; body, `?query` or a name of `things`; the answers to nobody, the owner, a neighbour, the county's
/// organiser, a moderator, an admin, and an admin of the region next door.
pub type Row = (&'static str, &'static str, [u16; 7]);

/// Everybody gets the same.
const fn all(status: u16) -> [u16; 7] {
    [status; 7]
}

/// Whoever is signed in: it is about themselves.
const fn oneself(status: u16) -> [u16; 7] {
    [401, status, status, status, status, status, status]
}

/// Its owner alone; to all others there is no such thing.
const fn own(status: u16) -> [u16; 7] {
    [401, status, 404, 404, 404, 404, 404]
}

/// Something everybody can see; its owner may, and who keeps order here.
const fn kept_in_order(status: u16) -> [u16; 7] {
    [401, status, 403, 403, status, status, 403]
}

/// Something everybody can see, for its owner alone.
const fn owners(status: u16) -> [u16; 7] {
    [401, status, 403, 403, 403, 403, 403]
}

/// A suggested site: who suggested it sees it, the county decides.
const fn countys(status: u16) -> [u16; 7] {
    [401, 403, 404, status, status, status, 404]
}

/// Anybody of this region.
const fn at_home(status: u16, else_where: u16) -> [u16; 7] {
    [401, status, status, status, status, status, else_where]
}

/// For who keeps order, each in their own region.
const fn moderators(status: u16) -> [u16; 7] {
    [401, 403, 403, 403, status, status, status]
}

/// Every operation there is; a test finds those that are missing.
pub const ROWS: &[Row] = &[
    // accounts
    ("put_role", r#"{"role":"moderator"}"#, [401, 403, 403, 403, 403, 204, 404]),
    ("get_me", "", oneself(200)),
    ("patch_me", r#"{"display_name":"Mia"}"#, oneself(200)),
    ("post_passphrase", r#"{"old":"not the old passphrase","new":"der alte Apfelbaum"}"#, oneself(401)),
    ("get_export", "", oneself(200)),
    ("post_erasure", "{}", oneself(409)),
    ("list_passkeys", "", oneself(200)),
    ("ask_my_passkey", "{}", oneself(200)),
    ("post_passkey", "{}", [401, 400, 400, 400, 400, 400, 400]),
    ("delete_passkey", "", own(204)),
    ("post_recovery_code", "{}", oneself(200)),
    ("ask_passkey", "", all(200)),
    ("ask_passkey_for_sign_up", "{}", all(400)),
    ("ask_passkey_for_recovery", "@guess_code", all(401)),
    ("post_passkey_sign_in", "{}", all(400)),
    ("list_sessions", "", oneself(200)),
    ("delete_session", "", own(204)),
    ("post_sign_out", "", oneself(204)),
    ("post_sign_up", "{}", all(400)),
    ("post_sign_in", "@guess", all(401)),
    ("post_recover", "{}", all(400)),
    ("post_refresh", r#"{"refresh":"no token"}"#, all(401)),
    ("list_blocks", "", oneself(200)),
    ("delete_block", "", own(204)),
    ("delete_my_blocks", "", oneself(204)),
    ("get_guardian", "", oneself(200)),
    ("delete_guardian", "", oneself(204)),
    ("end_guardian", r#"{"code":"0000000000"}"#, all(401)),
    // notices and regions
    ("list_notices", "", oneself(200)),
    ("get_notice", "", own(200)),
    ("get_notice_settings", "", oneself(200)),
    ("patch_notice_settings", r#"{"digest_at":"18:00"}"#, oneself(200)),
    ("get_push_key", "", all(200)),
    ("post_push_target", "@device", oneself(201)),
    ("delete_push_target", "", own(204)),
    ("put_mail", r#"{"address":"olha@example.org"}"#, oneself(409)),
    ("post_mail_code", r#"{"code":"123456"}"#, oneself(409)),
    ("patch_mail", r#"{"paused":true}"#, oneself(409)),
    ("delete_mail", "", oneself(204)),
    ("post_mail_off", r#"{"token":"no token"}"#, all(204)),
    ("get_calendar_feed", "", oneself(200)),
    ("post_calendar_feed", "", oneself(201)),
    ("delete_calendar_feed", "", oneself(404)),
    ("get_my_calendar", "", oneself(200)),
    ("get_feed", "", all(404)),
    ("list_watches", "", oneself(200)),
    ("post_watch", r#"{"activity":{"category":"sport"}}"#, oneself(201)),
    ("patch_watch", r#"{"paused":true}"#, own(200)),
    ("delete_watch", "", own(204)),
    ("mark_read", r#"{"until":"2026-12-01T00:00:00Z"}"#, oneself(204)),
    ("list_regions", "", all(200)),
    ("get_region", "", all(200)),
    ("get_text", "", all(200)),
    ("list_holidays", "", all(200)),
    // places
    ("get_map", "", all(200)),
    ("list_places", "?q=a", all(200)),
    ("list_meeting_points", "?lat=47.8&lon=11.1", all(200)),
    ("list_sites", "", all(200)),
    ("post_site", "@site", at_home(201, 403)),
    ("get_site", "", [404, 200, 404, 200, 200, 200, 404]),
    ("patch_site", "{}", countys(200)),
    ("delete_site", "", countys(204)),
    ("confirm_site", "", countys(200)),
    // clubs
    ("list_clubs", "", all(200)),
    ("post_club", "@club", at_home(201, 403)),
    ("get_club", "", all(200)),
    ("patch_club", "{}", kept_in_order(200)),
    ("delete_club", "", kept_in_order(204)),
    ("put_verified", r#"{"verified":false}"#, [401, 403, 403, 200, 200, 200, 403]),
    ("list_members", "", kept_in_order(200)),
    ("delete_member", "", kept_in_order(204)),
    ("put_member_role", r#"{"role":"organiser"}"#, kept_in_order(204)),
    ("list_invitations", "", owners(200)),
    ("post_invitation", r#"{"uses":1,"days":1}"#, owners(201)),
    ("delete_invitation", "", owners(204)),
    ("post_access_code", "@sami", owners(201)),
    ("post_guardian", "@sami", owners(409)),
    ("end_group_guardian", "@sami", owners(404)),
    ("post_redeem", r#"{"invitation":"0000000000"}"#, oneself(409)),
    // activities
    ("list_activities", "", all(200)),
    ("list_mine", "", oneself(200)),
    ("post_activity", "@activity", at_home(201, 404)),
    ("get_activity", "", all(200)),
    ("get_calendar", "", all(200)),
    ("patch_activity", "{}", own(200)),
    ("delete_activity", "", [401, 204, 404, 404, 204, 204, 404]),
    ("cancel_activity", "{}", [401, 200, 404, 404, 200, 200, 404]),
    ("put_attendance", "{}", at_home(200, 404)),
    ("delete_attendance", "", own(204)),
    ("list_attendees", "", own(200)),
    ("delete_attendee", "", own(204)),
    ("post_message", r#"{"text":"Bis Freitag!"}"#, own(200)),
    // carpools
    ("riding_your_way", "?way", all(200)),
    ("look_at_home", r#"{"home":{"lat":47.8,"lon":11.1}}"#, oneself(200)),
    ("list_my_commutes", "", oneself(200)),
    ("post_commute", "@commute", at_home(201, 404)),
    ("get_commute", "", own(200)),
    ("put_commute", "@commute", own(200)),
    ("delete_commute", "", own(204)),
    ("pause_commute", "", own(200)),
    ("resume_commute", "", own(200)),
    ("get_matches", "", own(200)),
    ("get_match", "", own(404)),
    ("get_groups", "", own(200)),
    ("get_roster", "", own(200)),
    ("list_one_offs", "", oneself(200)),
    ("post_one_off", "@one_off", at_home(201, 404)),
    ("delete_one_off", "", own(204)),
    // rides: the owner is the rider, so the answer is not theirs to give
    ("list_requests", "?direction=incoming", oneself(200)),
    ("post_request", "@request", oneself(422)),
    ("get_request", "", own(200)),
    ("accept_request", "{}", own(403)),
    ("decline_request", "", own(403)),
    ("cancel_request", "{}", own(200)),
    ("get_card", "", oneself(200)),
    ("put_card", "{}", oneself(204)),
    ("get_details", "", own(200)),
    ("put_details", "{}", own(204)),
    // the ride is tomorrow: too early to be late
    ("list_rides", "", oneself(200)),
    ("get_ride", "", own(200)),
    ("get_plan_b", "", own(200)),
    ("cancel_ride", "", own(200)),
    ("post_late", r#"{"minutes":5}"#, own(409)),
    ("post_here", "", own(409)),
    ("post_nobody_here", "", own(409)),
    ("post_happened", r#"{"happened":true}"#, own(409)),
    ("post_drive_instead", "", own(409)),
    // costs: what is not agreed on costs nothing yet
    ("get_ride_costs", "", own(200)),
    ("get_request_costs", "", own(200)),
    ("put_request_costs", r#"{"cents":100}"#, own(409)),
    ("get_month", "", oneself(200)),
    ("get_share", "", own(200)),
    ("post_share", "", own(201)),
    ("delete_share", "", own(204)),
    ("list_carpools", "", oneself(200)),
    ("get_carpool", "", own(200)),
    ("leave_carpool", "", own(204)),
    // messages
    ("list_phrases", "", all(200)),
    ("list_thread", "", own(200)),
    ("say_in_thread", r#"{"phrase":{"code":"thanks"}}"#, own(201)),
    ("watch_thread", "", own(200)),
    ("list_request_thread", "", own(200)),
    ("say_in_request_thread", r#"{"phrase":{"code":"thanks"}}"#, own(201)),
    ("watch_request_thread", "", own(200)),
    ("list_carpool_thread", "", own(200)),
    ("say_in_carpool_thread", r#"{"phrase":{"code":"thanks"}}"#, own(201)),
    ("watch_carpool_thread", "", own(200)),
    // no operator runs a translation service here
    ("get_translation", "", own(409)),
    // moderation
    ("put_ban", r#"{"banned":true,"reasons":"Beleidigung."}"#, [401, 403, 403, 403, 204, 204, 404]),
    ("post_report", r#"{"reason":"spam","text":"Werbung"}"#, all(201)),
    ("look_up_report", r#"{"receipt":"0000000000"}"#, all(404)),
    ("list_reports", "", moderators(200)),
    ("get_report", "", [401, 403, 403, 403, 200, 200, 404]),
    ("decide_report", "{}", [401, 403, 403, 403, 204, 204, 404]),
    ("list_appeals", "", moderators(200)),
    (
        "answer_appeal",
        r#"{"granted":false,"reasons":"Es bleibt dabei."}"#,
        [401, 403, 403, 403, 204, 204, 404],
    ),
    ("list_deeds", "", [401, 403, 403, 403, 403, 200, 200]),
    ("list_my_restrictions", "", oneself(200)),
    ("post_appeal", r#"{"text":"Das war ich nicht."}"#, own(200)),
    ("post_block", "@block", [401, 204, 204, 204, 204, 204, 404]),
];
