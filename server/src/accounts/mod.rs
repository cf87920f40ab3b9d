//! Accounts: who people are to the service, how they get in, and which groups they belong to and speak for.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{
    dormancy::tend_absent,
    erasing::{export, forget},
    groups::{Minted, NewInvitation, issue_access_code, mint_invitation},
    people::create_account,
    sessions::{Opened, open_session},
};
pub use http::routes;
pub use rules::{
    birth::{Birth, is_adult_on},
    role::{Group, GroupKind, GroupRole, Role},
};
pub use store::{
    groups::{
        Membership, accounts_in, everybody_in, find_membership, has_group_role, join_group, leave_group,
        members_of, memberships, remove_group, set_group_role, set_group_word, vouchers,
    },
    invitations::{Invitation, invitations_of, revoke_invitation},
    people::{NewAccount, Person, find_person, people},
    sessions::{Standing, standing},
    sweep,
};
