### How an instant is said, in Arabic. A deadline always has its weekday, its time and its zone.

# Variables:
#   $moment (Moment) – when, e.g. 2 December 2026 at 23:59
#   $zone (Message) – the zone it is told in, e.g. "بتوقيت باريس"
ui_moment = { DATE($moment, style: "weekday") }، الساعة { TIME($moment) }، { $zone }

## Time zones of the places where French procedures are used.

ui_zone_Europe-Paris = بتوقيت باريس
ui_zone_America-Cayenne = بتوقيت غويانا الفرنسية
ui_zone_America-Guadeloupe = بتوقيت غوادلوب
ui_zone_America-Marigot = بتوقيت سان مارتن
ui_zone_America-Martinique = بتوقيت مارتينيك
ui_zone_America-Miquelon = بتوقيت سان بيير وميكلون
ui_zone_America-St_Barthelemy = بتوقيت سان بارتليمي
ui_zone_Indian-Mayotte = بتوقيت مايوت
ui_zone_Indian-Reunion = بتوقيت لا ريونيون
ui_zone_Pacific-Gambier = بتوقيت جزر غامبييه
ui_zone_Pacific-Marquesas = بتوقيت جزر ماركيز
ui_zone_Pacific-Noumea = بتوقيت كاليدونيا الجديدة
ui_zone_Pacific-Tahiti = بتوقيت تاهيتي
ui_zone_Pacific-Wallis = بتوقيت واليس وفوتونا
