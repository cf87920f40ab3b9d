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
