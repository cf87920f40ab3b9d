problem-site-exists = Already there
problem-site-exists-detail = We know this workplace already. Or somebody has suggested it before.
problem-too-many-suggestions = Too many suggestions
problem-too-many-suggestions-detail = You can make up to 10 suggestions a day. Please come back tomorrow.
problem-still-used = Still in use
problem-still-used-detail = Something else still points to it. Please change that first.
field-off-map = This point is not on our map.
field-lat-lon-swapped = Latitude and longitude seem to be swapped.
field-place-unknown = We do not know this place.
field-point-or-place = Please give a point or a place, not both.
notice-site-confirmed = Your workplace “{ $site }” is confirmed. Everybody can choose it now.
notice-site-declined = Your workplace “{ $site }” was not added.

# The screens of the client.
map-none = There is no map of this region yet.
map-keys = The arrow keys move the map. Plus brings it closer, minus further away.
map-keys-choose = The arrow keys move the map. Plus brings it closer, minus further away. Enter chooses the middle.
map-closer = Map closer
map-further = Map further away
