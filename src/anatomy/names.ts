import type {Match, Phrase} from '../language/matcher.ts'
import type {Word, WordIndex} from '../language/words.ts'
import type {Range} from '../script/model.ts'

const hello = '(hi|hey|hello|hiya|howdy|dear|greetings|good (morning|afternoon|evening|day)) (there|again)?'

/** How a message opens. */
export const greetings: readonly Phrase[] = [{pattern: `^ ${hello} ,? <name>?`}, {pattern: `${hello} ,? <name>`}]

/** "Dana, this is Lee": the name that comes first is the listener's. */
export const greetingNames: readonly Phrase[] = [{pattern: "^ <name> , (this is|it's|it is)"}]

/** Ways to say who is calling. What follows the frame is checked by {@link findCaller}. */
export const callers: readonly Phrase[] = [
  {pattern: "(this is|this is actually|it's|its|it is|i'm|i am|name is|name's|you have) (,? <hesitation> ,?)? <name>"},
  {
    pattern:
      "(this is|it's|its|it is|i'm|i am|name is) (me|just|only|again|once again|your friend|your neighbor|your neighbour) ,? <name>"
  },
  {pattern: '[(message|call|voicemail|note) from <name>] (at|with|from|over)'},
  // Names in lower case: only between a frame and what follows a name.
  {
    pattern: '(this is|my name is) * *? (from|with|calling|over at)',
    except: [
      '(this is|my name is) (a|an|the|not|your|my|our|about|in|regarding|just|for|to|something|someone|going|only|all|what|why|how|<field>)',
      'this is * (message|call|reminder|voicemail|note)',
      'this is ,? <hesitation>'
    ]
  }
]

/** Names that are told to be the caller's by what follows. */
export const callersBefore: readonly Phrase[] = [
  {pattern: '^ <name> <name> , <name>'},
  // "Jo from Tarn Labels here": a firm is no caller.
  {pattern: '<name> (here|speaking)', except: ['(at|from|with|of) (the)? ..1 <name> (here|speaking)']},
  {pattern: `^ ${hello} , [<name> <name>] , <name> <name>? $`},
  {
    pattern: '<name> ,? (calling|again|checking in|following up|reaching out)',
    // "Hi Wendy, checking in": the name is the listener's.
    except: [
      '(hi|hey|hello|hiya|howdy|dear|morning|afternoon|evening) <name> , *',
      '(at|from|with|of) (the)? ..1 <name> ,? (calling|again|checking|following|reaching)'
    ]
  },
  {pattern: '<name> ,? (from|with|at|over at|here at|here from|here with|of) the? <name>'}
]

/** "Hi Sam, Jo Park ..." and "Sam, Jo.": the second name is the caller's. */
export const callersAfterGreeting: readonly Phrase[] = [
  {pattern: `^ ${hello} ,? <name> <name>? , <name>`, except: [`^ ${hello} , <name> <name> , <name> <name>? $`]},
  {pattern: '^ <name> , <name> <name>? $', except: [`^ ${hello} , <name> $`]}
]

/** A company that is named without its caller. */
export const companies: readonly Phrase[] = [
  {pattern: "(this is|it's|you've reached) (the|your|a|an) ..4 (at|from|for|with|of) the? <name>"},
  {
    pattern:
      "(i'm|i am|we're|we are|i work|i volunteer|me|us|team|office|folks|friends|everyone|all of us|behalf) (with|from|at|for|of|here at) (the|a)? <name>",
    // "call me at ____": a number.
    except: ['(call|reach|contact|email|mail|text|ring|phone|find|get|write) (me|us) (back|directly)? at *']
  },
  {
    pattern:
      '(calling|phoning|ringing|writing|reaching out|speaking) (to you)? (back|today|again)? (from|with|for|on behalf of|at) the? <name>'
  },
  {pattern: '(here|over|we|us) at <name>'},
  {pattern: '(i|and) (look after|handle|cover|lead|manage|head|sell|run|work|work on|volunteer) ..4 at <name>'},
  {pattern: '(message|call|reminder|update|note) (is|comes)? from (the)? <name>'},
  {
    pattern:
      '(my|our) (company|firm|business|agency|organization|organisation|charity|team|shop|studio) ,? (is|called|named)? ,? <name>'
  },
  {
    pattern:
      '(owner|founder|ceo|president|director|head|manager|partner|rep|representative|agent|broker|recruiter|co founder) (of|at|with|for) (the)? <name>'
  },
  {pattern: '(i|we) (run|own|manage|represent|founded|started) <name>'},
  {
    pattern:
      '(this|it) is <name> (realty|inc|llc|ltd|group|corp|company|bank|dental|insurance|partners|systems|services|roofing|homes)'
  }
]

/** Words with a capital that name no one, and words that may not follow "this is" as a name. */
const notNames = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december hi hey hello good thanks thank please i'm i'll i've i'd it's this that the a an and but so if we
  my our your you call congrats congratulations quick following hope just again voicemail date time today tomorrow yes no ok
  okay sorry noticed saw because when what who how sure great christmas easter thanksgiving not also last first looking
  wanted calling reaching am pm hoping still about regarding most many with from at is on in to for`.split(/\s+/)
)

/** Whether a word may name a person or a firm. */
export function isName(word: Word | undefined): word is Word {
  if (!word) return false
  const {placeholder} = word
  if (placeholder)
    return ['prospect', 'caller', 'company', 'other', 'reason'].includes(placeholder.stands) || placeholder.name === ''
  return /^\p{Lu}/u.test(word.text) && !notNames.has(word.normal.replace(/'(?:s|ve|re|ll|d|m)$/, ''))
}

/** Where phrases found a caller who introduces himself or herself. */
interface Introductions {
  readonly framed: readonly Match[]
  readonly before: readonly Match[]
  readonly greeted: readonly Match[]
}

/** The names by which the caller introduces himself or herself. */
export function findCaller({framed, before, greeted}: Introductions, index: WordIndex): readonly Range[] {
  const nameAt = (place: number) => (isPerson(index.words[place]) ? [wholeName(place, index)] : [])
  const names = [
    ...framed.flatMap(({first, last}) => {
      // "this is dana from": the frame of a name in lower case ends after it.
      const isLowerCase = /^(?:from|with|calling|over)$/.test(index.words[last]?.normal ?? '')
      return isLowerCase ? [wholeName(first + (index.words[first]?.normal === 'my' ? 3 : 2), index)] : nameAt(last)
    }),
    ...before.flatMap(({first}) => nameAt(first)),
    ...greeted.flatMap(({last}) => nameAt(last))
  ]
  const fields = index.words.filter(
    (word) => word.placeholder?.stands === 'caller' && namesPerson.test(word.placeholder.name)
  )
  return distinct([...names, ...fields.map(toRange)])
}

const namesPerson =
  /\b(?:name|rep|agent|sender|caller|owner|user|advis[eo]r|recruiter|consultant|sdr|bdr|ae|me)\b|^your ?(?:first|full)|first_?name/i

function isPerson(word: Word | undefined): boolean {
  return isName(word) && word.placeholder?.stands !== 'company'
}

/** A name with the names right after it: "Ana Ruiz". */
function wholeName(place: number, {words}: WordIndex): Range {
  const first = words[place]
  let last = first
  for (let next = words[place + 1]; next && isName(next) && next.joint === 'none'; next = words[next.index + 1]) {
    if (next.sentence !== first?.sentence || next.index > place + 3) break
    last = next
  }
  return {start: first?.start ?? 0, end: last?.end ?? 0}
}

const links = new Set(['from', 'with', 'at', 'of', 'for'])
/** Words after which a name no longer tells where the caller works. */
const turns = new Set('about regarding because since concerning to and property if your you i we that who'.split(' '))
/** Words between a caller's name and the company's: ", the new account manager for". Chosen. */
const reach = 9

/** The companies that callers name: right after their own name, in phrases of their own, or those of the settings. */
export function findCompany(
  found: readonly Match[],
  callers: readonly Range[],
  index: WordIndex,
  configured: readonly string[]
): readonly Range[] {
  const {words} = index
  const named = found
    .filter(({last}) => isName(words[last]) && words[last]?.placeholder?.stands !== 'caller' && !isPlace(words[last]))
    .map(({last}) => wholeName(last, index))
  const joined = callers.flatMap((caller) => afterCaller(caller, index) ?? [])
  return distinct([...named, ...joined, ...configured.flatMap((name) => findWords(name, index))])
}

function afterCaller(caller: Range, index: WordIndex): Range | undefined {
  const at = placeOfEnd(caller.end, index)
  const sentence = index.words[at]?.sentence
  for (const word of index.words.slice(at + 1, at + 1 + reach)) {
    if (word.sentence !== sentence || turns.has(word.normal)) return undefined
    if (word.placeholder?.stands === 'company') return {start: word.start, end: word.end}
    // "Jo Park, Tarn Labels"
    if (word.index <= at + 2 && word.joint === 'break' && isName(word) && !word.placeholder)
      return wholeName(word.index, index)
    if (!links.has(word.normal)) continue
    const next = index.words[word.index + 1]
    const name = /^(?:the|a|an|our|my|your|company)$/.test(next?.normal ?? '') ? index.words[word.index + 2] : next
    if (isFirm(name, index) && name.sentence === sentence && !isPlace(name)) return wholeName(name.index, index)
  }
  return undefined
}

/** Whether a word may begin the name of a firm: "First Coast Bank" begins with a word that names no one. */
function isFirm(word: Word | undefined, {words}: WordIndex): word is Word {
  const isCapital = /^\p{Lu}/u.test(word?.text ?? '')
  const next = word && words[word.index + 1]
  return isName(word) || (isCapital && next?.joint === 'none' && isName(next))
}

/** Place of the word that ends at an offset, by halving. */
function placeOfEnd(end: number, {words}: WordIndex): number {
  let low = 0
  let high = words.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) < end) low = middle + 1
    else high = middle
  }
  return low
}

/** `[City]`: where somebody calls from is no company. */
function isPlace(word: Word | undefined): boolean {
  return /\b(?:city|town|state|area|region|location|address|street|neighbou?rhood|county|market)\b/i.test(
    word?.placeholder?.name ?? ''
  )
}

/** Every place where the words of a text stand in a row. */
function findWords(text: string, {words}: WordIndex): readonly Range[] {
  const wanted = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  if (wanted.length === 0) return []
  return words.flatMap((word) => {
    const run = words.slice(word.index, word.index + wanted.length)
    return run.length === wanted.length && run.every((d, i) => d.normal.replace(/'s$/, '') === wanted[i])
      ? [{start: word.start, end: run.at(-1)?.end ?? word.end}]
      : []
  })
}

/** The place of something found, without the rest. */
export function toRange({start, end}: Range): Range {
  return {start, end}
}

/** In order, without those that overlap an earlier one. */
export function distinct<T extends Range>(ranges: readonly T[]): readonly T[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return sorted.filter((range) => {
    const isNew = range.start >= end
    if (isNew) end = range.end
    return isNew
  })
}
