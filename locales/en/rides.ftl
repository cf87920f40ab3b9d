problem-too-many-open-requests = Three requests are open
problem-too-many-open-requests-detail = Please wait for an answer, or take one request back.
problem-already-asked = Already asked
problem-already-asked-detail = You have an open request to this person.
problem-already-riding = Already on the road
problem-already-riding-detail = You have another ride at that time. Cancel that one first.
problem-request-closed = No longer open
problem-request-closed-detail = This request was answered, taken back, or is too old.
problem-seat-taken = No free seat
problem-seat-taken-detail = The last seat of one of these rides is taken. Please choose other rides.
problem-rider-has-ride = Has another ride
problem-rider-has-ride-detail = This person has another ride by now. Please choose other rides.
problem-no-longer-shared = No longer fits
problem-no-longer-shared-detail = You two no longer fit on one of these days. Please choose other rides.
problem-nothing-to-show = Nothing to show yet
problem-nothing-to-show-detail = Please enter your car or your number first.
field-phone = Please begin the number with 0 or +.
field-plate = Only letters, digits, blanks and hyphens go here.
between-title = You and { $name }
between-nothing = { $name } shows you nothing yet.
between-call = Call
between-sms = Write an SMS
between-mine = What { $name } sees of you
between-mine-hint = Only { $name } sees this, until your rides end. You can take it back at any time.
between-car = Show my car
between-links = Also in links to these rides that { $name } shares
between-phone = Show my number
between-spot = Exact spot
between-spot-hint = For example: behind the church, by the bicycles
between-spot-map = Spot on the map
between-spot-clear = Take the spot back
between-card = Enter car and number
deed-ride-details = Showing something
travel-card = My car and my number
travel-card-hint = Nobody sees this before you show it to somebody. Empty fields are deleted.
travel-card-look = What my car looks like
travel-card-look-hint = For example: red Golf with a roof box
travel-card-plate = Number plate
travel-card-phone = Phone number

field-no-shared-ride = You two share no ride on this day.
field-commute-unknown = We do not know this commute.
request-may-i-ride-along = May I ride along with you?
request-shall-we-try = Shall we try it out together?

# One-off rides, on the screens of the client.
once = One-off rides
once-what = For a single day: you need a ride, or you offer one.
once-request = Look for a ride
once-offer = Offer a ride
once-none = You have no one-off ride yet.
once-is-request = needed
once-is-offer = offered
once-there-by = Be there by
once-back-from = Back from
once-seats = { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }
once-back = Take back
once-back-sure = Really take it back?
once-nobody = Nobody fits yet. Please look again later.
once-riders = Who could ride with you
once-drivers = Who could take you along
once-date-hint = Today or one of the next 27 days.
once-which = Which way?
once-as-commute = My commute: { $roster }
once-other-way = Another way
once-from = From where?
once-from-home = Without a place: from home, as in your commute.
once-to = Where to?
once-one-time = One of the two times is enough.
once-tolerance = How much earlier or later is fine, too?
once-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
once-seats-free = Free seats
once-seen = Only those who fit see your ride. Nobody sees your home.
once-missing = Something is missing: start, destination or a time.
once-send = Post it
deed-once = Post a one-off ride
deed-once-back = Take back a one-off ride
match-once = Only on { $day }

notice-ride-asked = { $name } would like to ride along with you: { $count ->
        [one] { $count } ride
       *[other] { $count } rides
    }.
kind-ride-asked = When somebody asks to ride along with you
notice-ride-confirmed = { $name } takes you along: { $count ->
        [one] { $count } ride
       *[other] { $count } rides
    }.
kind-ride-confirmed = When a driver takes you along
notice-ride-declined = { $name } cannot take you along this time. Perhaps somebody else fits.
kind-ride-declined = When a driver says no
notice-ride-cancelled = { $name } has cancelled: { $count ->
        [one] { $count } ride
       *[other] { $count } rides
    }.
kind-ride-cancelled = When a ride is cancelled
notice-ride-expired = { $name } has not answered in time. You can ask again, or ask somebody else.
kind-ride-expired = When nobody answers your request in time
notices-about-rides = Rides

problem-car-goes-elsewhere = The car cannot fetch everybody
problem-car-goes-elsewhere-detail = On one ride no order of stops fits all. Please choose other rides.
problem-ride-over = No longer possible
problem-ride-over-detail = This ride is over, was cancelled, or is still too far away.
problem-cannot-take-turns = No swapping here
problem-cannot-take-turns-detail = Nobody else can drive on this ride.
notice-ride-off = You and { $name } no longer fit: { $count ->
        [one] { $count } ride
       *[other] { $count } rides
    }. The first: { $year }-{ $month }-{ $day } at { $time }.
kind-ride-off = When a ride no longer fits the shifts
notice-ride-moved = Your ride with { $name } has changed, now { $year }-{ $month }-{ $day } at { $time }. Changed: { $count ->
        [one] { $count } ride
       *[other] { $count } rides
    }.
kind-ride-moved = When the time or place of a ride changes
notice-ride-added = New with { $name }: { $count ->
        [one] { $count } ride
       *[other] { $count } rides
    }. The first: { $year }-{ $month }-{ $day } at { $time }.
kind-ride-added = When new rides are added
notice-ride-cannot = { $name } cannot come along: { $year }-{ $month }-{ $day } at { $time }.
kind-ride-cannot = When somebody cannot come along on a day
notice-ride-no-driver = { $name } cannot drive: { $year }-{ $month }-{ $day } at { $time }. See other ways here.
kind-ride-no-driver = When somebody cannot take you on a day
notice-ride-missed = { $name } is waiting and nobody came: { $year }-{ $month }-{ $day } at { $time }.
kind-ride-missed = When somebody waits for you in vain
notice-ride-late = { $name } is late by { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }. This is about { $year }-{ $month }-{ $day } at { $time }.
kind-ride-late = When somebody is late
notice-ride-here = { $name } is there. This is about { $year }-{ $month }-{ $day } at { $time }.
kind-ride-here = When somebody is at the meeting point
notice-ride-turn = { $name } drives this time and takes you along: { $year }-{ $month }-{ $day } at { $time }.
kind-ride-turn = When you swap on a ride
notice-ride-reminder = { $role ->
        [driver] A reminder: you drive on { $year }-{ $month }-{ $day } at { $time }.
       *[rider] A reminder: { $name } takes you along on { $year }-{ $month }-{ $day } at { $time }.
    } { ride-begins }
kind-ride-reminder = In the evening before a ride
notice-ride-soon = { $role ->
        [driver] Soon: you drive at { $time }.
       *[rider] Soon: { $name } takes you along at { $time }.
    } { ride-begins }
kind-ride-soon = 45 minutes before a ride
ride-begins = { $begins ->
        [stop] Meeting point: { $place }.
        [picks] Pick-up at { $pickup }: { $place }.
        [picks-near] Pick-up at { $pickup }.
        [work] It starts at work.
        [unnamed] See the meeting point here.
       *[near] It starts near you.
    }
calendar-ride = { $how ->
        [drive-out] You drive to work
        [drive-home] You drive home
        [ride-out] To work with { $name }
       *[ride-home] Home with { $name }
    }
calendar-ride-aboard = Aboard: { $names }
problem-above-cost-cap = More than is allowed
problem-above-cost-cap-detail = All riders together may not pay that much. Please name less.
notice-ride-cost-named = { $name } suggests for each ride: €{ $euros }.{ $cents }.
kind-ride-cost-named = When somebody suggests an amount for rides
notice-ride-cost-agreed = Agreed with { $name }: €{ $euros }.{ $cents } for each ride.
kind-ride-cost-agreed = When an amount for rides is agreed
notice-ride-gone = Somebody has left Miteinander. Not taking place: { $count ->
        [one] { $count } ride
       *[other] { $count } rides
    }. The first: { $year }-{ $month }-{ $day } at { $time }.
kind-ride-gone = When rides fall through because somebody leaves Miteinander

# The screens of the client.
ask-open = Ask to ride along
ask-them = Here you drive. { $name } can ask you.
ask-title = Ask { $name }
ask-nothing = No ride fits here just now. Please look again later.
ask-which = Which rides?
ask-all = All
ask-none = None
ask-more = More rides: { $count }
ask-ongoing = On every later day that fits, too
ask-ongoing-hint = You can cancel any single day.
ask-phrase = Your phrase
ask-hint = Three requests can be open. The answer comes within 72 hours.
ask-send = { $count ->
        [one] Ask for { $count } ride
       *[other] Ask for { $count } rides
    }
deed-ask = Request to { $about }
deed-request-accept = A yes to { $about }
deed-request-decline = A no to { $about }
deed-request-cancel = Take back: { $about }
requests = Requests
requests-incoming = Who would like to ride with you?
requests-incoming-none = Nobody is asking at the moment.
requests-outgoing = Your requests
requests-outgoing-none = You have not asked anybody yet. Open a match to ask.
request-rides = { $count ->
        [one] { $count } ride
       *[other] { $count } rides
    }
request-incoming = { $name } asks you
request-outgoing = Request to { $name }
request-until = Answer by:
request-accept = { $count ->
        [one] Take along: { $count } ride
       *[other] Take along: { $count } rides
    }
request-decline = No, that does not work
request-take-back = Take the request back
request-take-back-sure = Really take it back?
request-cancel = Cancel all coming rides
request-cancel-sure = Really cancel all?
rides-mine = My rides
rides-none = No rides yet. Ask one of your matches.
rides-next = Your next rides
rides-all = All rides
ride-open = To the ride
ride-driver = { $name } drives
ride-me = You
ride-turn = It would be { $name }’s turn.
ride-is-here = is here
ride-is-late = { $minutes } minutes late
ride-stop-near = near the rider’s home
ride-stop-map = On the map
group-title =
    { $count ->
        [3] You three could share a car
       *[other] You four could share a car
    }
group-rides =
    { $rides ->
        [one] One ride together in four weeks
       *[other] { $rides } rides together in four weeks
    }
group-wait = The others can ask you for a ride.
ride-way = The way of the car
ride-way-in = Getting in: { $names }
ride-way-out = Getting out: { $names }
ride-map = Meeting points on the map
ride-emergency = Emergency call 112
ride-here = I am here
ride-late = { $minutes } minutes late
ride-nobody-here = Nobody is here
ride-drive-instead = I’ll drive this time
ride-cannot = I can’t on this day
ride-cannot-sure = Really cancel?
ride-happened = Did the ride happen?
ride-happened-yes = Yes
ride-happened-no = No
deed-ride-late = I am late
deed-ride-here = I am here
deed-ride-nobody-here = Nobody is here
deed-ride-cancel = I can’t on this day
deed-ride-drive-instead = I’ll drive this time
deed-ride-happened = Answer: did the ride happen?
deed-leave-carpool = Leave the carpool
plan-b = How you can get there all the same
plan-b-nobody = Nobody else drives your way on this day.
carpools-mine = My carpools
carpool-balance = Balance of drives:
carpool-balance-hint = Above 0: drove more than the others.
carpool-leave = Leave the carpool
carpool-leave-sure = Really leave? All its rides end then.
ride-state-waiting-confirmation = waiting for an answer
ride-state-confirmed = agreed
ride-state-cancelled = cancelled
ride-state-declined = declined
ride-state-expired = too late
ride-state-completed-pending-validation = over
ride-state-validated = took place
rides-week = Week sheet to print
rides-month = Costs of the month
costs-open = Share the costs
week-title = My week
week-none = No ride
week-no-home = No ride home is agreed.
week-before = Week before
week-after = Week after
week-sms = As a text message
week-sms-hint = For people without the app: send or copy it.
week-sms-send = Open text message ({ $number } of { $count })
week-copy = Copy the text
week-copied = Copied
month-title = Costs of the month
month-before = Month before
month-after = Month after
month-none = There were no rides in this month.
month-rate = At most { $amount } for each kilometre, for all riders together.
month-source = Source: { $source }
month-nothing = Nothing is paid here. You settle that among yourselves.
month-drove = { $name } drove
month-i-drove = You drove
month-riders = Rode along: { $count }
month-share = Share of { $name }: { $amount }
month-my-share = Your share: { $amount }
month-sums = Sums
month-pair = { $rider } with { $driver }: { $count }
month-me = you
month-suggested = Suggested: { $amount }
month-owed = Holds: { $amount }
costs-title = Share the costs
costs-hint = The amount is for each ride, both ways alike.
costs-most = At most: { $amount }
costs-suggested = Suggested: { $amount }
costs-agreed = Agreed: { $amount } for each ride
costs-not-agreed = Nothing is agreed yet. Until then the suggestion holds.
costs-theirs = The other person says: { $amount }
costs-mine = You say: { $amount }
costs-amount = Amount for one ride in euros
costs-say = Suggest this amount
costs-yes = I agree: { $amount }
costs-no-rides = You have no ride together ahead.
costs-not-number = Please enter an amount such as 2.50.
deed-costs = Amount for rides
