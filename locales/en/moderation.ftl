problem-own-block = That is you
problem-own-block-detail = You cannot block yourself.
problem-too-many-blocks = Too many blocks
problem-too-many-blocks-detail = You can block up to 500 people. Unblock somebody first.
field-nobody-behind = No single person posted this.

# Keeping people apart, and keeping order.
problem-account-muted = You cannot write at the moment
problem-account-muted-detail = The moderators decided this. You can read why under “Me”.
problem-report-decided = Already decided
problem-report-decided-detail = Somebody has already decided about this report.
problem-appeal-made = You have already appealed
problem-appeal-made-detail = Each decision can be appealed once.
problem-appeal-closed = This is no longer possible
problem-appeal-closed-detail = The time is over, or nothing is left to decide.
problem-another-moderator = Somebody else decides this
problem-another-moderator-detail = You decided first. Another moderator decides about the appeal.
problem-too-many-conversations = Too many new conversations
problem-too-many-conversations-detail = You can begin up to 20 new conversations a day. Go on tomorrow.

# What is told of reports and decisions.
notices-about-safety = Safety
notice-restriction-made = { $measure ->
    [hide] Something you posted is no longer shown. Read why.
    [mute] You cannot write for some days. Read why.
    [suspend] Your access is suspended for some days. Read why.
   *[ban] Your access is blocked. Read why.
}
notice-restriction-lifted = A decision against you no longer holds.
notice-appeal-answered = { $granted ->
    [yes] Your appeal was granted.
   *[no] Your appeal was not granted. Read why.
}
notice-report-answered = { $outcome ->
    [acted] Thank you for your report. We have done something about it.
   *[dismissed] Thank you for your report. We found nothing against the rules.
}
notice-report-filed = There is a new report.
notice-appeal-filed = Somebody appeals against a decision.
kind-restriction-made = Something was decided against you
kind-restriction-lifted = A decision against you is lifted
kind-appeal-answered = Your appeal was decided
kind-report-answered = Your report was decided
kind-report-filed = For moderators: a new report
kind-appeal-filed = For moderators: a new appeal

# The screens of the client.
safety = Block or report
report = Report
block = Block
block-really = Yes, block
block-hint = You no longer find each other anywhere. The other person is not told.
block-done = Blocked.
deed-block = Block: { $about }
blocks = Blocked people
blocks-none = You have not blocked anybody.
unblock = Unblock
report-title = Report something
report-danger = Are you in danger? Call 112.
report-about = { $kind ->
    [person] You report a person.
    [message] You report a message.
    [activity] You report an activity.
    [club] You report a club.
    [site] You report a workplace.
    [match] You report somebody from your matches.
   *[none] What happened?
}
report-reason = Why?
reason-harassment = Insults, threats, harassment
reason-hate = Hate against people
reason-sexual = Sexual harassment
reason-minor = Somebody under 18 is in danger
reason-fraud = Fraud, or asking for money
reason-driving = Dangerous driving
reason-spam = Advertising, or not true
reason-other = Something else
report-text = What happened?
report-text-hint = Up to 1000 characters. Whoever is reported does not learn your name.
report-block = Block this person as well
report-thanks = Thank you. The moderators will look at it.
receipt = Your code
receipt-hint = Write the code down. With it you learn what came of your report.
receipt-ask = What came of my report?
receipt-show = Look up
outcome = { $outcome ->
    [acted] We did something about it.
    [dismissed] We found nothing against the rules.
    [gone] It is no longer there.
   *[open] Not decided yet.
}
moderation = Reports
moderation-none = Nothing is open.
appeals = Appeals
case-shown = This was reported
case-text = What the report says
case-thread = The last messages
case-earlier = Earlier decisions
measure = Decision
measure-dismiss = No violation
measure-hide = Hide it
measure-mute = May not write
measure-suspend = Access suspended
measure-ban = Access blocked
measure-days = How many days?
reasons = Reasons
reasons-hint = The person concerned reads this. At least 10 characters.
decide = Decide
appeal-grant = Grant the appeal
appeal-decline = The decision stays
statements = Decisions about me
statements-none = Nothing was decided against you.
statement-until = Until
statement-lifted = No longer holds
appeal = Appeal
appeal-hint = Somebody else looks at it again. Possible until:
appeal-mine = Your appeal
appeal-answer = Answer
