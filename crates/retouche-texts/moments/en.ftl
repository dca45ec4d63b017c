### How an instant is said, in English. A deadline always has its weekday, its time and its zone.

# Variables:
#   $moment (Moment) – when, e.g. 2 December 2026 at 23:59
#   $zone (Message) – the zone it is told in, e.g. "Paris time"
ui_moment = { DATE($moment, style: "weekday") }, { TIME($moment) }, { $zone }

## Time zones of the places where French procedures are used.

ui_zone_Europe-Paris = Paris time
ui_zone_America-Cayenne = French Guiana time
ui_zone_America-Guadeloupe = Guadeloupe time
ui_zone_America-Marigot = Saint Martin time
ui_zone_America-Martinique = Martinique time
ui_zone_America-Miquelon = Saint Pierre and Miquelon time
ui_zone_America-St_Barthelemy = Saint Barthélemy time
ui_zone_Indian-Mayotte = Mayotte time
ui_zone_Indian-Reunion = Réunion time
ui_zone_Pacific-Gambier = Gambier Islands time
ui_zone_Pacific-Marquesas = Marquesas Islands time
ui_zone_Pacific-Noumea = New Caledonia time
ui_zone_Pacific-Tahiti = Tahiti time
ui_zone_Pacific-Wallis = Wallis and Futuna time
