problem-last-organiser = Somebody has to stay
problem-last-organiser-detail = You are the last to speak for this group. Please choose somebody else first.
problem-adults-only = Adults only
problem-adults-only-detail = You can found a group from the age of 18.
problem-too-many-clubs = Too many groups
problem-too-many-clubs-detail = You speak for 10 groups already. That is the most.
problem-group-unverified = Not confirmed yet
problem-group-unverified-detail = Only groups that the county has confirmed may do this.
notice-club-organiser = You speak for “{ $club }” now.
notice-club-passed-on = You speak for “{ $club }” now. Whoever did so before has left.
notice-club-organiser-no-more = You no longer speak for “{ $club }”.
notice-club-removed = You no longer belong to “{ $club }”.
notice-club-gone = The group “{ $club }” is no more.
notice-club-verified = The county has confirmed “{ $club }”. Whoever you invite counts as known now.
notice-club-verified-no-more = The county has taken back its confirmation of “{ $club }”.

# The screens of the client.
clubs = Clubs and groups
clubs-mine = My groups
clubs-all = All groups
clubs-none = No group found.
club-kind = What kind of group?
club-kind-verein = Club
club-kind-employer_group = Group at work
club-kind-class = Class or course
club-kind-advice_service = Advice service
club-verified = Confirmed by the county
club-verify = Confirm it
club-unverify = Take the confirmation back
group-role-member = Member
group-role-organiser = Organiser
make-member = Only a member from now on
make-organiser = May organise
members = Members
back-to-club = Back to the group
club-leave = Leave the group
club-code = Do you have a code?
club-enter = Join
club-found = Found a group
club-found-hint = The county confirms the group later.
club-name = Name of the group
club-about = What does the group do?
club-contact = Contact
club-contact-hint = Name, telephone or address
club-place = In which place?
club-website = Website (optional)
invite = Invite
invite-county = Invite for the county
invite-new = New invitation
invite-uses = For how many people?
invite-days = How long is it good for?
invite-organiser = Who comes in may organise
invite-make = Make the invitation
people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
days-count = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
invitations = Open invitations
uses-left = { $count ->
    [one] Good for { $count } more person
   *[other] Good for { $count } more people
}
good-until = Good until
revoke = Take back
deed-revoke = Taking an invitation back
deed-role = New role: { $about }
deed-verify = Confirmation: { $about }
deed-found = Founding: { $about }
shown-once-why-code = We show this code only now. Print or share it.
poster-qr = QR code of the invitation
poster-scan = What is on near you? Scan the code and read.
access-code = Somebody cannot get into their account
access-code-hint = Only if the person stands before you and you know them.
access-code-make = Make a code
access-code-later = The code works in 24 hours, and only once.
club-end = End the group
club-end-hint = If you end the group, all members are told.
guardian-record = A parent agrees (16 and 17 years)
guardian-record-hint = You have the parent’s signature. The paper stays with you.
guardian-record-do = Write the agreement down
guardian-record-code = Please give this code to the parent. With it they end the agreement at { $address }. It is shown only now.
guardian-record-end = End the agreement
guardian-record-ended = The agreement is ended.
