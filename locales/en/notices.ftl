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

# Mails: what they say, and what is said about them. They name no places and repeat no words of strangers.
mail-subject = Miteinander: { $about }
mail-subject-digest = Miteinander: { $count ->
    [one] { $count } notice
   *[other] { $count } notices
}
mail-more = { $count ->
    [one] And { $count } more.
   *[other] And { $count } more.
}
mail-why = You get this mail because you asked for it.
mail-settings = Choose what comes by mail
mail-off = No more mails
mail-code-subject = Your code for Miteinander
mail-code-text = Your code: { $code }
mail-code-hint = Type it in within 30 minutes. Then we know that this mailbox is yours.
mail-code-not-you = Was it not you? Then do nothing.
notice-mail-unreachable = Our mails do not reach you any more. Please check your address.
kind-mail-unreachable = Our mails do not reach you any more
problem-mail-not-offered = No mails here
problem-mail-not-offered-detail = This service sends no mails. Everything is in the app.
problem-mail-code-wrong = This code is wrong
problem-mail-code-wrong-detail = Please check the code in the mail.
problem-mail-code-void = This code no longer works
problem-mail-code-void-detail = It is too old, or was wrong too often. Get a new one.
problem-too-many-mail-codes = Too many codes
problem-too-many-mail-codes-detail = You can get 5 codes a day. Please try again tomorrow.
field-mail-address = We cannot write to this address. Please check it.

# The screens of the client about mail.
mail-title = By e-mail
mail-hint = If you like, we also write to you by e-mail. Only you see your address.
mail-address = Your e-mail address
mail-code-send = Send me a code
mail-code-sent = There is a code on its way to { $address }. It works for 30 minutes.
mail-code-spam = Nothing there? Look among the unwanted mails, too.
mail-code = Code from the mail
mail-code-check = Check the code
mail-goes-to = We write to { $address }.
mail-rests = We do not write to { $address } at the moment.
mail-lost = Our mails do not reach { $address }.
mail-rest = No mails for now
mail-again = Write to me again
mail-other = Another address
mail-remove = Delete the address
mail-which = What should come by e-mail?
mail-which-hint = What can wait comes once a day in one mail. Mails name no places.
mail-off-title = No more mails?
mail-off-why = We then write you no more mails. In the app you find everything as before.
mail-off-done = Done. You get no more mails from us.
mail-off-no-token = Part of the link is missing. Please open the whole link from the mail.

mail-notice-activity-moved = Changed: “{ $title }” is now on { $year }-{ $month }-{ $day } at { $time }.
mail-notice-activity-reminder = A reminder: “{ $title }” is on { $year }-{ $month }-{ $day } at { $time }.
mail-notice-activity-cancelled = Cancelled: “{ $title }” on { $year }-{ $month }-{ $day } at { $time }.
mail-notice-activity-message = A message about “{ $title }” on { $year }-{ $month }-{ $day }.
mail-notice-ride-reminder = { $role ->
        [driver] A reminder: you drive on { $year }-{ $month }-{ $day } at { $time }.
       *[rider] A reminder: { $name } takes you along on { $year }-{ $month }-{ $day } at { $time }.
    }
mail-notice-ride-soon = { $role ->
        [driver] Soon: you drive at { $time }.
       *[rider] Soon: { $name } takes you along at { $time }.
    }
