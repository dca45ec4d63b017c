### How an instant is said, in French, the reference of the product’s texts. A deadline always has its weekday, its
### time and its zone.

# Variables:
#   $moment (Moment) – when, e.g. 2 December 2026 at 23:59
#   $zone (Message) – the zone it is told in, e.g. "heure de Paris"
ui_moment = { DATE($moment, style: "weekday") }, { TIME($moment) }, { $zone }

## Time zones of the places where French procedures are used.

ui_zone_Europe-Paris = heure de Paris
ui_zone_America-Cayenne = heure de Guyane
ui_zone_America-Guadeloupe = heure de Guadeloupe
ui_zone_America-Marigot = heure de Saint-Martin
ui_zone_America-Martinique = heure de Martinique
ui_zone_America-Miquelon = heure de Saint-Pierre-et-Miquelon
ui_zone_America-St_Barthelemy = heure de Saint-Barthélemy
ui_zone_Indian-Mayotte = heure de Mayotte
ui_zone_Indian-Reunion = heure de La Réunion
ui_zone_Pacific-Gambier = heure des Gambier
ui_zone_Pacific-Marquesas = heure des Marquises
ui_zone_Pacific-Noumea = heure de Nouvelle-Calédonie
ui_zone_Pacific-Tahiti = heure de Tahiti
ui_zone_Pacific-Wallis = heure de Wallis-et-Futuna
