page-about = Do things together. Ride to work together. For everybody who lives and works here.

# The screens of the client.
skip-to-content = Skip to content
navigation = Main menu
tab-home = Home
tab-activities = Activities
tab-rides = Rides
tab-me = Me
help = Help
accessibility = Accessibility
legal-imprint = Legal notice
legal-privacy = Privacy
legal-terms = Terms of use
language-choose = Choose your language
deed-language = Language changed
deed-join = Joining: { $about }
deed-leave = Leaving: { $about }
deed-end-session = Signing a device out
offline-now = No network. You see what was here last.
offline-nothing-kept = No network. This was never open on this phone before.
needs-network = This needs a network. Please try again later.
saved-will-be-sent = Saved. It will be sent as soon as there is a network.
understood = Understood
loading = One moment …
try-again = Try again
read-ago = As of { $ago }
read-aloud = Read aloud
share = Share
link-copied = Link copied
print = Print
go-on = Continue
needs-account = You need an account for this
needs-account-why = It is quick. You need no e-mail and no phone number.
join = Get an account
join-name = First name
join-name-hint = This is how others see you.
join-birth = Month of birth
join-birth-hint = Year and month, for example 2001-05. You must be 16 or older.
join-code = Invitation code
join-code-hint = It is on the poster or the card.
join-agree = I have read both and agree.
join-already = You are already signed in: { $name }
sign-in = Sign in
sign-out = Sign out
sign-out-hint = Nothing of yours stays on this device then.
sign-in-name = Sign-in name
sign-in-name-hint = Three words with hyphens between them
passphrase = Passphrase
passphrase-hint = At least 15 characters. A whole sentence is best.
recovery-code = Recovery code
shown-once = Please write this down
shown-once-why = We show this only once. It gets you back in.
wrote-it-down = I wrote it down
home-hello = Hello { $name }
welcome = Welcome
home-mine = I am going
home-mine-none = Nothing yet. Find something you like.
home-what-is-on = What is on:
what-is-this-1 = Find people and things to join here.
what-is-this-2 = Ride to work or school together.
what-is-this-3 = Everything is in your language.
what-is-this-4 = It costs nothing. You can read without an account.
what-is-this-5 = Nobody here sees where you live.
activities-all = All activities
activities-none = There is nothing here right now.
activity-cancelled = Cancelled
activity-full = All places taken
activity-join = I am coming
activity-leave = I cannot come after all
activity-sign-in-to-join = Sign in and join
attendance-joined = You are going.
attendance-waiting = You are on the waiting list.
category-sport = Sport
category-leisure_culture = Leisure and culture
category-education_work = Learning and work
category-women = For women
category-advice = Advice
category-language = Language
category-family = Family
category-club = Club
filter = Filter
filter-what = What
filter-language = Language
filter-all = All
text-size = Text size
theme = Light or dark
theme-auto = Same as the device
theme-light = Light
theme-dark = Dark
sessions = Where I am signed in
session-nameless = A device
session-this = This device
session-end = Sign out there
matches = Who goes my way?
matches-none = Nobody fits your way yet.
matches-no-commute = You have not entered a commute yet.
matches-also = Also possible
match-you-drive = You drive
match-other-drives = Drives
strip-told = Together on { $shared } of { $of } working days, next four weeks
why-nobody = Why so few?
help-line-1 = Tap “Activities”. There you see what is on.
help-line-2 = Tap “Rides”. There you see who goes your way.
help-line-3 = Change the language at the top of every page.
help-translate = In conversations you can tap “Translate”. Then the text goes to a translation service of the county. Without a tap it goes nowhere.
help-ask = Here you can ask
waiting-deeds = { $count ->
    [one] Saved. { $count } entry is still to be sent.
   *[other] Saved. { $count } entries are still to be sent.
}
activity-free = { $count ->
    [one] { $count } place free
   *[other] { $count } places free
}
change = Change
edit = Edit
remove = Remove
remove-really = Really remove { $name }
save = Save
saved = Saved.
send = Send
show-more = Show more
map = Map
deed-edit = Changing: { $about }
deed-remove = Removing: { $about }
kilometres = { $count ->
    [one] { $count } kilometre
   *[other] { $count } kilometres
}
deed-too-old = Not sent: too long ago
deed-too-old-why = The phone had no network for more than six days. Please check whether it still holds. Then do it again.
screen-not-loaded = This page did not arrive
screen-not-loaded-why = The network was gone, or there is a new version. What you wrote is saved.
waiting-sign-in = { $count ->
    [one] { $count } entry is still waiting. Sign in and it will be sent.
   *[other] { $count } entries are still waiting. Sign in and they will be sent.
}
sign-out-unsent = { $count ->
    [one] { $count } entry has not been sent yet. If you sign out now, it is lost.
   *[other] { $count } entries have not been sent yet. If you sign out now, they are lost.
}
sign-out-anyway = Sign out anyway
sign-out-stay = Stay signed in
map-data-download = Download the map data (ODbL)
accessibility-aim = Everybody should be able to use this service. We follow WCAG 2.2 AA and EN 301 549.
accessibility-works = What works
accessibility-works-1 = You can do everything with the keyboard.
accessibility-works-2 = Text can be made twice as large, and the page dark.
accessibility-works-3 = Screen readers name every button and every new answer.
accessibility-works-4 = Beside every icon stands a word, beside every map a list.
accessibility-limits = What is still missing
accessibility-limits-1 = A program checks every page. People with disabilities have not tested them yet.
accessibility-limits-2 = What others write here is not always easy to read.
accessibility-limits-3 = There are no videos in sign language.
accessibility-limits-4 = Readers have not tested the texts in Leichte Sprache (easy German) yet.
accessibility-contact = Something does not work?
accessibility-contact-1 = Please write to us. Otherwise the enforcement body of your federal state helps.
looks = How it looks
data-saver = Save data
data-saver-hint = Then nothing is loaded ahead. Without a network you have your language only.
