notice-access-code-issued = Somebody was given a new access code for your account. It works from tomorrow. Was it not you? Then tell the county at once.
notice-role-changed = Your role is now: { $role ->
    [admin] admin
    [moderator] moderator
   *[member] member
}.

# The catalogue in the settings: who gets a notice, and when.
notices-about-account = My account
notices-about-places = Places
notices-about-clubs = Clubs and groups
notices-about-activities = Activities
kind-access-code-issued = Somebody gets an access code for your account
kind-role-changed = Your role changes
kind-site-confirmed = The workplace you suggested is confirmed
kind-site-declined = The workplace you suggested is not added
kind-club-organiser = You now speak for a club
kind-club-organiser-no-more = You no longer speak for a club
kind-club-removed = You no longer belong to a club
kind-club-gone = Your club is no longer here
kind-club-verified = Your club is verified
kind-club-verified-no-more = Your club is no longer verified
kind-activity-promoted = You were waiting and get a place
kind-activity-moved = Your activity has another time or place
kind-activity-cancelled = Your activity is cancelled
kind-activity-deleted = Your activity was deleted
kind-activity-removed = You are no longer on the list of an activity
kind-activity-message = A message to everybody who comes to an activity
field-same-time = The beginning and the end are the same.
