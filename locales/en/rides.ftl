problem-too-many-open-requests = Three requests are open
problem-too-many-open-requests-detail = Please wait for an answer, or take one request back.
problem-already-asked = Already asked
problem-already-asked-detail = You have an open request to this person.
problem-request-closed = No longer open
problem-request-closed-detail = This request was answered, taken back, or is too old.
problem-seat-taken = No free seat
problem-seat-taken-detail = The last seat of one of these rides is taken. Please choose other rides.
problem-rider-has-ride = Has another ride
problem-rider-has-ride-detail = Your neighbour has another ride by now. Please choose other rides.
problem-no-longer-shared = No longer fits
problem-no-longer-shared-detail = You two no longer fit on one of these days. Please choose other rides.

field-no-shared-ride = You two share no ride on this day.
field-commute-unknown = We do not know this commute.
request-may-i-ride-along = May I ride along with you?
request-shall-we-try = Shall we try it out together?

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
