# Problems that can occur anywhere. A title each, and a sentence that says what to do.

problem-not-found = Not found
problem-not-found-detail = There is nothing here. Perhaps it was deleted.
problem-not-signed-in = Not signed in
problem-not-signed-in-detail = Please sign in.
problem-forbidden = Not allowed
problem-forbidden-detail = Only certain people may do this.
problem-invalid = Something is not right
problem-invalid-detail = Please check the fields named here.
problem-internal = Our mistake
problem-internal-detail = This was our mistake. Please try again later.
problem-busy = Very busy right now
problem-busy-detail = Please try again in a moment.
problem-too-many-requests = Too many requests
problem-too-many-requests-detail = Please wait a little.
problem-bad-request = We could not read that
problem-bad-request-detail = We could not read the request.
problem-bad-json = We could not read that
problem-bad-json-detail = The content is not valid JSON.
problem-not-json = Wrong format
problem-not-json-detail = Please send JSON.
problem-body-too-large = Too large
problem-body-too-large-detail = Please send less at once.
problem-body-too-slow = Too slow
problem-body-too-slow-detail = The request did not arrive in time.
problem-body-broken = Cut off
problem-body-broken-detail = The request did not arrive complete.
problem-method-not-allowed = Not that way
problem-method-not-allowed-detail = This address does not know this method.
problem-cross-site = From another site
problem-cross-site-detail = To be safe, we do not take this from other sites.

# Fields
field-control-character = It contains characters that cannot be seen.
field-empty = Please fill this in.
field-too-long = At most { $limit ->
    [one] { $limit } character
   *[other] { $limit } characters
}.
field-too-short = At least { $limit ->
    [one] { $limit } character
   *[other] { $limit } characters
}.
field-too-small = At least { $limit }.
field-too-large = At most { $limit }.
field-too-many = At most { $limit ->
    [one] { $limit } entry
   *[other] { $limit } entries
}.
field-too-few = At least { $limit ->
    [one] { $limit } entry
   *[other] { $limit } entries
}.
field-date = This date does not exist.
field-time = This time does not exist.
field-no-such-time = The clocks change that night. This time does not exist.
field-pattern = This does not have the right form.
field-language = We do not know this language.
field-missing = This is missing.
field-unknown = We do not know this field.
field-twice = This field is there twice.
field-choice = This is not one of the choices.
field-type = This is not of the right kind.
cursor = This page of the list no longer exists.
problem-key-reused = This key is already used
problem-key-reused-detail = Another request was sent with this key. Please use a new key for each request.
