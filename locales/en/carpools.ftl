problem-too-many-commutes = Enough commutes
problem-too-many-commutes-detail = You can have two active commutes. Pause or delete one first.
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
