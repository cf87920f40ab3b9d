notice-access-code-issued = Somebody was given a new access code for your account. It works from tomorrow. Was it not you? Then tell the county at once.
notice-role-changed = Your role is now: { $role ->
    [admin] admin
    [moderator] moderator
   *[member] member
}.
