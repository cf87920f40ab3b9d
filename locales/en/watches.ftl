notice-watch-commute = { $more ->
    [yes] Several new people fit your commute.
   *[no] Somebody new fits your commute.
}
notice-watch-activity = { $more ->
    [yes] Several new activities match what you look for, such as “{ $title }”.
   *[no] This matches what you look for: “{ $title }”.
}
problem-too-many-watches = You look for a lot already
problem-too-many-watches-detail = You can have up to 20. Delete an old one first.
field-not-your-commute = This is not a commute of yours.

# The screens of the client.
watches = What I look for
watches-none = You look for nothing yet. With rides and activities you can ask to be told.
watch-commute = Tell me when somebody fits
watch-activity = Tell me when something like this comes up
watch-on = We will tell you.
watch-of-commute = Somebody for my commute
watch-of-any = All activities
