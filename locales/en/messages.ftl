# Everything that can be said without writing. Each reads it in their own language.
phrase-when-where = When and where do we meet?
phrase-meet-time-place = Let us meet at { $time } here: { $place }
phrase-meet-at-time = Let us meet at { $time }.
phrase-leave-at-time = We leave at { $time }.
phrase-earlier-please = { $minutes ->
    [one] Could it be { $minutes } minute earlier?
   *[other] Could it be { $minutes } minutes earlier?
}
phrase-later-please = { $minutes ->
    [one] Could it be { $minutes } minute later?
   *[other] Could it be { $minutes } minutes later?
}
phrase-ends-when = When does it end?
phrase-ends-at-time = It ends at { $time }.
phrase-meet-at-place = Meeting point: { $place }
phrase-where-are-you = Where are you?
phrase-am-here = I am here.
phrase-am-at-place = I am here: { $place }
phrase-cannot-find = I cannot find the place.
phrase-wait-there = Please wait there. I am coming to you.
phrase-which-entrance = Which entrance is it?
phrase-how-to-get-there = How do I get there?
phrase-walk-from-place = { $minutes ->
    [one] { $minutes } minute on foot from here: { $place }
   *[other] { $minutes } minutes on foot from here: { $place }
}
phrase-pick-up = I can pick you up.
phrase-on-my-way = I am on my way.
phrase-late-minutes = { $minutes ->
    [one] I am { $minutes } minute late.
   *[other] I am { $minutes } minutes late.
}
phrase-bus-late = My bus or train is late.
phrase-no-problem = No problem. We will wait.
phrase-cannot-wait = Sorry, we cannot wait.
phrase-start-without = Please start without me.
phrase-coming = I am coming.
phrase-cannot-today = Sorry, I cannot come today.
phrase-coming-with = { $count ->
    [one] I am bringing { $count } person.
   *[other] I am bringing { $count } people.
}
phrase-may-bring-friend = May I bring somebody?
phrase-children-welcome = May children come along?
phrase-weather-off = It is off in this weather.
phrase-what-to-bring = What should I bring?
phrase-bring-nothing = You need not bring anything.
phrase-bring-thing = Please bring: { $place }
phrase-what-does-it-cost = What does it cost?
phrase-costs-nothing = It costs nothing.
phrase-costs-euros = { $count ->
    [one] It costs { $count } euro.
   *[other] It costs { $count } euros.
}
phrase-speak-slowly = Please speak slowly.
phrase-did-not-understand = I did not understand that.
phrase-learning-german = I am still learning German.
phrase-who-speaks = Does anybody there speak this language: { $place }?
phrase-thanks = Thank you very much!
phrase-thanks-for-help = Thank you for your help!
phrase-was-nice = It was nice with you.
phrase-was-nice-too = I thought so too.
phrase-welcome = You are welcome.
phrase-see-you = See you then!
phrase-next-time = Next time, gladly.
phrase-yes = Yes.
phrase-no = No.
phrase-ok = All right.
phrase-good = I am glad.
phrase-maybe = Perhaps.
phrase-cannot = Sorry, that does not work for me.
phrase-pity = That is a pity.
phrase-no-thanks = No, thank you.
phrase-say-later = I will tell you later.
phrase-no-idea = I do not know.
phrase-wheelchair = Can I get there in a wheelchair?
phrase-call-me = Please call me.
phrase-feel-unsafe = I do not feel safe.
phrase-am-coming = I am coming to you.
phrase-call-112 = This is an emergency. Call 112.
phrase-home-safe = I got home safely.
field-phrase-or-text = Either a phrase to tap or a text of your own.
notices-about-messages = Conversations
kind-message-received = Somebody writes about something you take part in
notice-message-received = { $name } wrote about “{ $title }”.

# The screens of the client.
thread = Conversation
thread-open = Talk to all who take part
thread-hint = All who take part read this. Everybody reads phrases to tap in their own language.
thread-none = Nobody has said anything yet.
thread-me = Me
thread-answer = Answer
thread-phrases = Tap a phrase
thread-text = Write yourself
thread-text-label = Your own text
thread-text-hint = All read it as you write it.
thread-send = Send
thread-say = Sending a message
phrases-about-time = When
phrases-about-place = Where
phrases-about-late = Being late
phrases-about-coming = Who is coming
phrases-about-bring = Things to bring, costs
phrases-about-language = Understanding
phrases-about-thanks = Thanks and greetings
phrases-about-answer = Yes, no, perhaps
phrases-about-safety = Safety
gap-time = Time
gap-minutes = Minutes
gap-place = Place or thing
gap-count = How many
problem-thread-closed = This conversation is over
problem-thread-closed-detail = This request was declined, taken back, or is too old.
notice-ride-message = { $name } wrote to you about a ride.
kind-ride-message = When somebody writes about a request or in your carpool
thread-with = Talk to { $name }
thread-group = Talk in the carpool
thread-hint-pair = Only the two of you read this. Each reads phrases to tap in their own language.
thread-hint-group = Everybody in the carpool reads this. Each reads phrases to tap in their own language.
thread-closed = This request is closed. Nobody can write here any more.
thread-to-request = To the request
thread-translate = Translate
thread-translate-hint = “Translate” sends the text to a translation service of the county.
thread-translated = Translated by a machine. Language before: { $language }. It may be wrong.
thread-original = Show the original
problem-no-translation = This cannot be translated here
problem-no-translation-detail = The translation service does not know this language. Or there is none here.
problem-translation-away = The translation service does not answer now
problem-translation-away-detail = Please try again later. The original stays where it is.
