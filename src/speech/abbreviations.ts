/** How an abbreviation is read, and how it behaves. */
export interface Abbreviation {
  /** Its reading: lower-case words; single capitals are spelled letters. */
  readonly say: string
  /** Its reading after "one", for a unit. */
  readonly one?: string
  /**
   * `always`: short for `say` everywhere. `dotted`: only with its period, since the bare letters are a word
   * (`no.`, `co.`). `number`: only after a number (`15 min`).
   */
  readonly when: 'always' | 'dotted' | 'number'
  /** True if a name or word always follows, so that its period never ends a sentence (`Dr. Lee`). */
  readonly leads?: true
  /** True if everyone reads it correctly, so that scripts need not spell it out. */
  readonly plain?: true
}

const always = (say: string): Abbreviation => ({say, when: 'always'})
const dotted = (say: string): Abbreviation => ({say, when: 'dotted'})
const unit = (one: string, say: string): Abbreviation => ({say, one, when: 'number'})
const title = (say: string): Abbreviation => ({say, when: 'dotted', leads: true, plain: true})

/**
 * Abbreviations by their lower-case letters, with inner dots (`e.g`) but not the last one. Chosen: those of
 * business and everyday English that are not spelled letter by letter.
 */
export const abbreviations: ReadonlyMap<string, Abbreviation> = new Map(
  Object.entries({
    addl: always('additional'),
    approx: always('approximately'),
    appt: always('appointment'),
    apt: {...dotted('apartment'), plain: true},
    appts: always('appointments'),
    asst: always('assistant'),
    attn: always('attention'),
    ave: {...dotted('avenue'), plain: true},
    avg: always('average'),
    'b/c': always('because'),
    bldg: always('building'),
    blvd: {...always('boulevard'), plain: true},
    'c/o': always('care of'),
    co: {...dotted('company'), plain: true},
    corp: {...dotted('corporation'), plain: true},
    ct: unit('count', 'count'),
    dept: always('department'),
    depts: always('departments'),
    dr: title('doctor'),
    'e.g': {...always('for example'), leads: true},
    est: dotted('established'),
    etc: always('et cetera'),
    ext: {...dotted('extension'), leads: true, plain: true},
    ft: unit('foot', 'feet'),
    govt: always('government'),
    hr: unit('hour', 'hours'),
    hrs: always('hours'),
    'i.e': {...always('that is'), leads: true},
    inc: {...dotted('ink'), plain: true},
    incl: always('including'),
    intl: always('international'),
    jr: {...dotted('junior'), plain: true},
    lb: unit('pound', 'pounds'),
    lbs: always('pounds'),
    ltd: {...always('limited'), plain: true},
    mfg: always('manufacturing'),
    mgmt: always('management'),
    mgr: always('manager'),
    min: unit('minute', 'minutes'),
    mins: always('minutes'),
    max: dotted('maximum'),
    misc: always('miscellaneous'),
    mo: unit('month', 'months'),
    mos: unit('months', 'months'),
    mr: {say: 'mister', when: 'always', leads: true, plain: true},
    mrs: {say: 'missus', when: 'always', leads: true, plain: true},
    ms: title('miz'),
    msg: always('message'),
    mt: {...dotted('mount'), leads: true, plain: true},
    mth: always('month'),
    mths: always('months'),
    natl: always('national'),
    oz: unit('ounce', 'ounces'),
    phd: {...always('P H D'), plain: true},
    pkg: always('package'),
    pls: always('please'),
    prof: title('professor'),
    pt: {...dotted('part'), leads: true},
    qty: always('quantity'),
    rd: {...dotted('road'), plain: true},
    rev: title('reverend'),
    sec: unit('second', 'seconds'),
    secs: always('seconds'),
    sr: {...dotted('senior'), plain: true},
    st: {...dotted('street'), plain: true},
    ste: {...dotted('suite'), plain: true},
    tel: dotted('telephone'),
    thx: always('thanks'),
    vol: {...dotted('volume'), leads: true},
    vs: {...always('versus'), leads: true},
    'w/': always('with'),
    'w/c': always('week commencing'),
    'w/o': always('without'),
    wk: unit('week', 'weeks'),
    wks: always('weeks'),
    yr: unit('year', 'years'),
    yrs: always('years')
  } satisfies Record<string, Abbreviation>)
)

/** Initials that nobody spells when speaking; the rule `abbreviations` suggests the words. Chosen. */
export const initials: ReadonlyMap<string, string> = new Map([
  ['BTW', 'by the way'],
  ['COB', 'close of business'],
  ['EOB', 'end of business'],
  ['EOD', 'end of day'],
  ['EOM', 'end of month'],
  ['EOW', 'end of week'],
  ['EOY', 'end of year'],
  ['IMO', 'in my opinion'],
  ['NLT', 'no later than'],
  ['OOO', 'out of office'],
  ['TBA', 'to be announced'],
  ['TBC', 'to be confirmed'],
  ['TBD', 'to be decided'],
  ['WRT', 'with regard to'],
  ['YTD', 'year to date']
])
