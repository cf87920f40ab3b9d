problem-activity-cancelled = Cancelled
problem-activity-cancelled-detail = This activity is cancelled. It can no longer be changed.
problem-activity-over = Already over
problem-activity-over-detail = This activity is over.
problem-activity-full = Not enough places
problem-activity-full-detail = There are not enough free places for so many. You keep the places you have.
problem-party-too-large = Too many people
problem-party-too-large-detail = This activity does not have so many places. Please come with fewer people.
problem-age-outside = Another age
problem-age-outside-detail = This activity is for people of another age.
problem-removed-from-activity = Not possible
problem-removed-from-activity-detail = You are no longer on the list. Please ask whoever runs the activity.
problem-activity-has-attendees = People are already coming
problem-activity-has-attendees-detail = Please cancel the activity instead. Then everybody is told.
problem-capacity-taken = More places are taken
problem-capacity-taken-detail = More places are taken already. Please choose a larger number.

field-end-before-start = The end is before the start.
field-lasts-too-long = At most 14 days.
field-in-the-past = This is already past.
field-too-far-ahead = At most 18 months ahead.
field-ages = The highest age is below the lowest.
field-needs-club = Only a club can do this.
field-not-your-club = You cannot post for this club.
field-not-with-this-kind = This does not go with what else you chose.

notice-activity-promoted = You are in: “{ $title }” on { $year }-{ $month }-{ $day } at { $time }. There is room for you now.
notice-activity-moved = Changed: “{ $title }” is now on { $year }-{ $month }-{ $day } at { $time }. Place: { $place }
notice-activity-cancelled = Cancelled: “{ $title }” on { $year }-{ $month }-{ $day } at { $time }. { $reason }
notice-activity-deleted = Deleted: “{ $title }” on { $year }-{ $month }-{ $day } at { $time } does not take place.
notice-activity-removed = No longer on the list: “{ $title }” on { $year }-{ $month }-{ $day } at { $time }.
notice-activity-message = About “{ $title }” on { $year }-{ $month }-{ $day }: { $text }
notice-activity-reminder = A reminder: “{ $title }” is on { $year }-{ $month }-{ $day } at { $time }. Place: { $place }

# The screens of the client.
when-any = Any day
when-today = Today
when-week = 7 days
when-weekend = Weekend
when-date = Date
filter-when = When
filter-text = Search
filter-near = Near
filter-km = How far?
filter-none = Clear the filter
search-wider = Search the whole region
activities-map = Map of the activities
activity-members-only = Members only
activity-wait = Join the waiting list
activity-waiting = { $count ->
    [one] { $count } person is waiting
   *[other] { $count } people are waiting
}
waiting-ahead = { $count ->
    [0] You are next.
    [one] One sign-up is before you.
   *[other] { $count } sign-ups are before you.
}
full-but-waiting = It is full. We tell you when a place comes free.
bring-somebody = I bring somebody
bring-companions = Adults who come along
bring-children = Children who come along
with-companions = { $count ->
    [one] with { $count } adult
   *[other] with { $count } adults
}
with-children = { $count ->
    [one] with { $count } child
   *[other] with { $count } children
}
open-in-maps = Open in a map app
into-calendar = Into my calendar
cost = Cost
cost-free = Free
spoken-there = Spoken there
age-from = From age { $from }
age-to = Up to age { $to }
age-between = Age { $from } to { $to }
access = Good to know
access-wheelchair = Wheelchair accessible
access-accessible_toilet = Accessible toilet
access-hearing_loop = Hearing loop
access-sign_language = Sign language
access-plain_language = Plain language
access-interpreter = Somebody interprets
access-childcare = Childcare
access-quiet = Quiet place
access-bus_stop = A bus stops near by
organise = You organise this
attendees = Who is coming?
attendees-none = Nobody has signed up yet.
on-waiting-list = Waiting list
message-all = Message to everybody
message-text = Your message
message-hint = Everybody who comes reads it.
message-sent = The message is sent.
back-to-activity = Back to the activity
activity-cancel = Cancel the activity
activity-cancel-hint = Everybody who wanted to come is told.
activity-cancel-reason = Why? (optional)
post = Offer an activity
post-send = Publish
post-title = What do you do?
post-title-hint = For example: a walk by the lake
post-date = Day
post-from = Start
post-until = End
post-next-day = That is on the next day.
venue = Where?
venue-hint = Place, company or address
venue-as-typed = Use as typed: { $text }
venue-missing = Please say where it is.
venue-meeting-point = Meeting point
venue-anywhere = In the place, no meeting point
post-text = What should people know?
post-for = On whose behalf?
post-for-me = For myself
post-members-only = Only members see it
post-more = Places, cost, ages and more
post-capacity = How many places?
post-capacity-hint = Empty: as many as want to
post-euros = Cost in euros
post-euros-hint = 0 means free.
post-cost = More about the cost
post-age-from = From which age?
post-age-to = Up to which age?
post-access-text = More in your own words
post-language = Which language do you write in?
deed-post = Offering: { $about }
deed-cancel = Cancelling: { $about }
deed-message = Message to everybody
