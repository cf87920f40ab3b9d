notice-access-code-issued = Somebody was given a new access code for your account. It works from tomorrow. Was it not you? Then tell the county at once.
notice-account-dormant = You have not been here for a long time. We will delete your account on { $year }-{ $month }-{ $day }. Sign in once, and it stays.
notice-member-dormant = { $name } has not been here for a long time. We will delete the account on { $year }-{ $month }-{ $day }. Perhaps you can tell them: signing in once is enough.
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
kind-account-dormant = Your account will soon be deleted because you have been away
kind-member-dormant = Somebody from your group has not been here for a long time
kind-role-changed = Your role changes
notice-guardian-agreed = Written down: your parent or guardian agrees. You can ride along now.
kind-guardian-agreed = When your parent or guardian agrees
notice-guardian-ended = Your parent or guardian no longer agrees. Your rides do not take place.
kind-guardian-ended = When your parent or guardian no longer agrees
kind-site-confirmed = The workplace you suggested is confirmed
kind-site-declined = The workplace you suggested is not added
kind-club-organiser = You now speak for a club
kind-club-organiser-no-more = You no longer speak for a club
kind-club-removed = You no longer belong to a club
kind-club-gone = Your club is no longer here
kind-club-verified = Your club is confirmed
kind-club-verified-no-more = Your club is no longer confirmed
kind-activity-promoted = You were waiting and get a place
kind-activity-moved = Your activity has another time or place
kind-activity-cancelled = Your activity is cancelled
kind-activity-deleted = Your activity was deleted
kind-activity-removed = You are no longer on the list of an activity
kind-activity-message = A message to everybody who comes to an activity
kind-activity-reminder = A reminder on the day before an activity you joined
field-same-time = The beginning and the end are the same.
kind-passkey-added = A passkey is added to your account
kind-passkey-removed = A passkey is removed from your account
kind-club-passed-on = A club is passed on to you
field-push-service = We do not know this push service.
notices-about-watches = What I look for
kind-watch-commute = Somebody fits your commute
kind-watch-activity = An activity matches what you look for
calendar-name = Miteinander

# The screens of the client.
notices = Notices
notices-none = There is nothing here yet.
notices-new = New
notices-open = Have a look
notices-settings = Set up notices
notices-ring = Ring on this device
notices-ring-stop = Stop ringing
ring-on = This device rings.
ring-off = This device does not ring. But everything is here.
ring-cannot = This device cannot ring. But everything is here.
ring-denied = Your browser does not allow it. You can change that in its settings.
ring-offline = This needs a network. Please try again later.
ring-failed = That did not work. Please try again later.
notices-quiet = Quiet hours
notices-quiet-hint = Nothing rings then. Only rides within the next 12 hours always ring.
notices-quiet-from = From
notices-quiet-until = Until
notices-digest = What can wait: once a day at
notices-which = What should ring?
urgency-now = At once. Before a ride also in quiet hours.
urgency-soon = At once, but not in quiet hours
urgency-later = Once a day
calendar-mine = My calendar
calendar-hint = With a link, your dates are also in your phone’s calendar. Whoever has the link can read your dates. Keep it to yourself.
calendar-make = Get the link
calendar-renew = New link
calendar-end = Switch off
calendar-on = There is a link. We show it only once. Lost it? Get a new one. The old one then stops working.
calendar-link = Your link. You see it only now.
calendar-open = Open in the calendar
calendar-file = All of it as a file
