const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Participles that usually describe a state rather than an action: "we're excited", "is based in". Chosen. */
export const adjectives: ReadonlySet<string> = words(
  `accustomed acquainted advanced aged alarmed allowed amazed amused annoyed anticipated ashamed astonished attached based bored
  biased blessed booked certified closed committed complicated concerned confused connected convinced covered crowded dated
  dedicated delayed delighted depressed detailed determined disappointed dressed educated embarrassed encouraged engaged equipped
  excited exhausted experienced fascinated finished focused focussed frustrated geared gifted headquartered honored honoured impressed inclined
  informed insured intended interested intrigued involved isolated licensed limited located loaded married mistaken motivated
  need needed opposed outdated overwhelmed pleased positioned prepared pressed privileged puzzled qualified registered related
  relaxed relieved reserved retired satisfied scared scheduled seasoned settled shocked situated skilled slammed sold specialized
  specialised staffed stressed stuck supposed surprised swamped talented targeted tempted tired touched troubled trusted
  unexpected united unlimited unmatched used varied wanted warranted wasted weathered welcomed worried`
)

/** Words in "ed" that are not participles. */
export const notParticiples: ReadonlySet<string> = words(
  'ahead bed bleed breed deed embed exceed feed greed hundred indeed instead need proceed red reed seed shed shred speed succeed ted weed zed'
)

/** Irregular participles. Those that describe a state are left out: gone, done, set, known, born, stuck. */
export const irregular: ReadonlySet<string> = words(
  `beaten begun bent bitten bought bound broadcast broken brought built burnt caught chosen cut dealt dragged drawn driven dug
  eaten fed felt flown forbidden forgiven forgotten fought found frozen given grown heard held hidden hit hung kept laid led lent
  lit made met mown overcome overtaken paid put read rebuilt redone rewritten ridden rung said sawn seen sent sewn shaken shot
  shown shut spent split spoken spread stolen struck sung sunk swept sworn taken taught thought thrown told torn undertaken
  underwritten understood undone upheld withdrawn withheld woken won woven written`
)
