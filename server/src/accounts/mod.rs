//! Accounts: who people are to the service, how they get in, and which groups they belong to and speak for.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{
    blocks::keep_away,
    dormancy::tend_absent,
    erasing::{export, forget},
    groups::{Minted, NewInvitation, issue_access_code, mint_invitation},
    guardians::{Leave, end_for_group, leave_to_ride, record as record_guardian},
    people::create_account,
    sessions::{Opened, open_session},
};
pub use http::routes;
pub use rules::{
    birth::{Birth, is_adult_on},
    names::first_name,
    role::{Group, GroupKind, GroupRole, Role},
};
pub use store::{
    blocks::{apart, apart_from, are_apart, blocked_by},
    groups::{
        Membership, accounts_in, everybody_in, find_membership, has_group_role, join_group, leave_group,
        members_of, memberships, remove_group, set_group_role, set_group_word, vouched, vouchers,
    },
    invitations::{Invitation, invitations_of, revoke_invitation},
    people::{NewAccount, Person, find_person, hold as hold_person, people},
    restraints::{Restraint, moderators, reachable, restrain, time_is_up},
    sessions::{Standing, standing},
    sweep,
    traces::hold_account,
};
