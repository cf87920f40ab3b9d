problem-too-many-commutes = Enough commutes
problem-too-many-commutes-detail = You can have two active commutes. Pause or delete one first.
problem-too-many-one-offs = Enough one-off rides
problem-too-many-one-offs-detail = You can have five one-off rides. Please take one back first.
problem-too-many-home-moves = Moved too often
problem-too-many-home-moves-detail = You can move home twice in 30 days. Please wait a little.
problem-too-young-to-drive = Drivers are 18 or older
problem-too-young-to-drive-detail = Under 18 you can ride with others, but not drive.
problem-women-only = For women
problem-women-only-detail = “Women only” is for people whose account says “woman”.

field-no-leg = Please choose at least one direction.
field-buffer-over-early = The buffer must not be more than the earliest arrival.
field-code-twice = This shift code is there twice.
field-code-unknown = There is no shift code of this name.
field-date-twice = This date is there twice.
field-cycle-or-dated = Please give either a cycle or a list of dates.
field-name-twice = This name is there twice.
field-unsound = This does not make a commute.
field-site-unknown = We do not know this workplace or school.
field-too-many-sites = At most 16 workplaces.
field-place-or-point = Please give either a place or a point.
field-place-or-commute = Please choose a place or one of your commutes.
field-date-four-weeks = Please choose today or one of the next 27 days.
field-free-that-day = You are off on that day.

reason-both-ways = { $shared } of { $of } shifts with a ride both ways
reason-rides-out = { $shared } of { $of } rides to work
reason-rides-home = { $shared } of { $of } rides home
reason-detour = { $reader ->
    [driver] About { $minutes } minutes’ detour for you
   *[rider] About { $minutes } minutes’ detour for { $name }
}
reason-early = { $reader ->
    [driver] { $name } arrives { $minutes } minutes early
   *[rider] You arrive { $minutes } minutes early
}
reason-wait = { $reader ->
    [driver] { $name } waits { $minutes } minutes after work
   *[rider] You wait { $minutes } minutes after work
}
reason-walk = { $reader ->
    [driver] { $name } walks up to { $minutes } minutes
   *[rider] Up to { $minutes } minutes on foot
}
reason-no-ride-out = No ride to work on { $dates }
reason-no-ride-home = No ride home on { $dates }
reason-over-midnight = One of you starts or ends on the other side of midnight
reason-approximate = Times are estimates; there is no road map yet

roster-weekday-1 = Mon
roster-weekday-2 = Tue
roster-weekday-3 = Wed
roster-weekday-4 = Thu
roster-weekday-5 = Fri
roster-weekday-6 = Sat
roster-weekday-7 = Sun
roster-date-short = { $weekday } { $day }/{ $month }
roster-comma = ,
roster-dates-and-more = { $dates } and { $more } more

stop-neighbourhood = near home
stop-nameless = meeting point

way-people = { $people }+ people ride your way
way-few = Be one of the first on this way

why-own-detour-minutes = With up to { $value } minutes’ detour: { $matches ->
    [one] { $matches } match
   *[other] { $matches } matches
}
why-own-wait-minutes = With up to { $value } minutes’ wait: { $matches ->
    [one] { $matches } match
   *[other] { $matches } matches
}
why-own-early-minutes = Arriving up to { $value } minutes early: { $matches ->
    [one] { $matches } match
   *[other] { $matches } matches
}
why-own-walk-metres = Walking up to { $value } metres: { $matches ->
    [one] { $matches } match
   *[other] { $matches } matches
}
why-others-role = { $people }+ people: both of you want to drive, or both to ride
why-others-no-common-date = { $people }+ people work on other days
why-others-no-seat = { $people }+ people have no free seat
why-others-detour-minutes = { $people }+ people: the detour takes too long
why-others-detour-km = { $people }+ people: the detour is longer than 10 km
why-others-ride-time = { $people }+ people: the ride would take too long
why-others-time-window = { $people }+ people start or end at other times

# The screens of the client.
roster = My roster
roster-preset = What does your roster look like? You can change everything later.
roster-preset-week = Monday to Friday
roster-preset-two = 2 shifts in turn
roster-preset-three = 3 shifts in turn
roster-preset-four = 4 days of work, 2 off
roster-fill = Choose a shift. Then tap the days.
roster-strip = The days of your roster
roster-day = Day { $day }: { $what }
roster-length = After how many days does the roster start again?
roster-this-week = Which week are you in now?
roster-week = Week { $week }
roster-today = Which day of the roster is today?
part-early = Early
part-late = Late
part-night = Night
part-free = off
roster-holidays = I am off on public holidays.
roster-told-cycle = The roster repeats. Days: { $days }.
roster-told-dated = Single days with work: { $days }.
roster-told-part = { $count } × { $code } ({ $start }–{ $end })
roster-told-today = Today: { $what }.
roster-times = Times
roster-start = Start
roster-end = End
roster-elsewhere = Another place for this shift, such as a vocational school
roster-more-codes = Add a shift or school
roster-exceptions = Exceptions: swap, ill, holiday, school
roster-off = off, ill or on holiday
roster-add = Enter
roster-remove = Remove
roster-file = From a calendar file or from text
roster-file-choose = Calendar file (.ics)
roster-file-hint = The file stays on your device. Only the shifts are saved.
roster-file-wrong = We find no shifts with start and end in it.
roster-file-paste = Or paste the text of your plan here.
commute-home = Roughly where do you live?
commute-home-hint = Type the place. Or tap the map.
commute-home-map = Map: roughly where do you live?
commute-square = Only this square is stored. Side: { $metres } m.
commute-enter = Enter my commute
commute-mine = My commute
commute-site = Where do you work or learn?
commute-site-missing = Your workplace is missing? Suggest it here.
commute-role = What would you like?
commute-role-ride = Ride along
commute-role-drive = Drive myself
commute-role-either = Either is fine
commute-missing = Your home or your workplace is still missing.
commute-more = More settings
commute-legs = Which ways?
commute-legs-both = There and back
commute-legs-out = There
commute-legs-home = Back
commute-women = Ride with women only
commute-paused = Paused
commute-pause = Pause
commute-resume = Resume
commute-delete = Delete
commute-delete-sure = Really delete?
limit-detour-minutes = Detour at most { $value } min
limit-seats = Free seats: { $value }
limit-walk-metres = On foot at most { $value } m
limit-early-minutes = At most { $value } min early
limit-wait-minutes = Wait at most { $value } min after work
limit-buffer-minutes = At least { $value } min before the start
deed-commute = Save the commute
deed-pause = Pause the commute
deed-resume = Resume the commute
deed-delete-commute = Delete the commute
match-filter = Who drives?
match-filter-other = Others drive
widen-now = I want that
match-rides = Show all rides
match-days = Days: { $count }
way-ask = Does anybody ride my way?
way-shift = When does work begin?
way-shift-early = Early: 4:00 to 7:29
way-shift-day = Morning: 7:30 to 11:59
way-shift-late = Noon to evening: 12:00 to 18:59
way-shift-night = Night: 19:00 to 3:59
part-daytime = Day
strip-legend = Above: my shifts. Middle: the other person’s. Below: rides together.
match-filter-day = On which day?
match-filter-none = Nobody fits with this filter.
matches-all = All matches
roster-kind = What is your roster like?
roster-kind-cycle = It repeats
roster-kind-dated = Every month is different
roster-code = Short name of the shift
roster-flexible-start = Flexitime: start up to { $value } min later
roster-flexible-end = Flexitime: leave up to { $value } min later
roster-several = Several days at once: tap the first and the last
roster-several-last = from { $day }. Now tap the last day.
roster-calendar = Calendar: tap days, move with the arrow keys
roster-exception = exception
roster-as-usual = as usual
roster-dated-none = Your roster is still empty. Tap your days.
roster-told-flexible = { $count } × { $code } (start { $start }, end { $end })
roster-told-elsewhere = At another place: { $codes }.
roster-told-exceptions = Exceptions from today on: { $list }.
roster-file-paste-hint = For example: 1.12. Early 06:00–14:00
