# The page behind a link to a ride.
share-page-title = Ride with { $name }
share-page-driver = At the wheel
share-page-car = Car
share-page-day = Day
share-page-starts = Begins
share-page-arrives = Arrives
share-page-left = Until arrival
share-page-left-time = { $hours } h { $minutes } min
share-page-note = The times are those of the plan. Nobody is tracked. This page is loaded anew every minute.
share-page-emergency = Emergency call 112
share-page-nowhere-title = This link leads nowhere
share-page-nowhere = It is wrong, was ended, or the ride is over.
share-phase-planned = Everything as planned.
share-phase-late = Late by { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
share-phase-here = The car is at the meeting point.
share-phase-under-way = Under way, by the plan.
share-phase-should-have-arrived = By the plan the ride is over.
share-phase-arrived = Arrived.
share-phase-cancelled = This ride was cancelled.
# The screens of the client.
share-ride = Show it to somebody you trust
share-ride-hint = A link says who drives and when you arrive. And it says whether all is well. No places and no numbers. Everybody on this ride can make one.
share-ride-make = Make a link
share-ride-renew = Make a new link
share-ride-on = There is a link. Whoever has it sees this ride.
share-ride-once = The link is shown only now.
share-ride-end = End the link
