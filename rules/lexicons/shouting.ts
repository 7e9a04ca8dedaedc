const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Words that people write in capitals for stress. None is also a common acronym or code. Chosen. */
export const stressed: ReadonlySet<string> = words(
  `absolute absolutely affordable again all alone already also always amazing and another any anyone anything are away awesome
  back bad because been before best better big biggest bonus both brand breakthrough but buy call cannot can't cash change cheap
  cheapest clear complete completely crazy critical cut deal deals definitely didn't different discount do does doesn't don't
  double early easiest easy end ends entire even ever every everybody everyone everything exact exactly exciting exclusive
  extra extremely fast faster fastest few final finally first fix for free fresh from full fully get got gift give go good grab
  great greatest guarantee guaranteed half has have help here hundreds highly hot how huge hurry immediate immediately important
  improve incredible instant instantly isn't just last latest less let life limited literally long lose lost lot lots love low lowest
  major make many massive me might million millions miss money more most much must my need needs never new next nice no nobody none not
  nothing now off offer once only open opportunity our own perfect please plus powerful price prices profit profits promise proven
  quick quickly rare real really reply results right risk safe sale same save saved saves saving savings secret seriously
  should sign simple simply small something soon special start still stop super sure take tell text thank that the their them
  then these they this those thousands three today tomorrow tonight too top total totally triple true truly trust try twice two
  unbelievable unique unreal unlimited until urgent urgently very vital wait want was waste wasn't way we well were what when
  where which while why will win with within won won't wonderful work works wow yes yesterday you your yours yourself zero monday tuesday wednesday thursday friday saturday sunday week month`
)

/** Words that join a sequence in capitals (`CALL US NOW`), but alone are a place, a firm or a line of business. Chosen. */
export const joining: ReadonlySet<string> = words(
  'a act aid am an as at be by can he hi i if in is it me may of on one or so to up us who'
)

/** Words in capitals for something to fill in, `YOUR NAME`. Chosen. */
export const fields: ReadonlySet<string> = words(
  'address amount area business city client company competitor contact customer date day email event firm first industry last link name number phone product prospect reason rep role sender service state time title topic'
)
