import type {Range} from '../model.ts'
import type {Entry} from '../outline/section.ts'
import {anyOf, type Phrase, withEach} from '../phrases.ts'
import {textOf} from '../ranges.ts'

// What stands after a message may judge it: "Nobody rang back." A writer who quotes a bad example seldom says so before it.

const useIt = '(?:ever )?(?:do|use|leave|say|send|saying|leaving|using) (?:this|that|it|these)(?: one)?[.!]'
/** What writers say of a message that they would not leave. */
const condemned: readonly Phrase[] = [
  ['nobody', 'nobody (?:ever |would |will |is )?(?:call(?:s|ed|ing)?|ring(?:s|ing)?|rang|phones?|listens?)'],
  ['why would', 'why would (?:they|anybody|anyone|somebody|he|she|i)'],
  ['reason to', 'no(?:t a| real)? reason to'],
  ['count the', "count the (?:words|times|seconds|i['’]?s)"],
  ['don', `don['’]?t ${useIt}`],
  ...withEach(['do not', 'stop', 'never'], (word) => `${word} ${useIt}`),
  ...withEach(['burn', 'bin', 'ditch', 'retire', 'drop'], (word) => `${word} (?:it|this|that)\\b`),
  ...withEach(
    ['delete', 'hung up', 'skipped', 'stopped listening'],
    (word) => `(?:(?:i|we)(?:['’]d| would) have|she|he|they|everybody|everyone) (?:would have |had |would )?${word}`
  ),
  ...withEach(
    'bad,awful,terrible,dreadful,boring,waffle,wrong,dead,useless,not a message,nothing'.split(','),
    (word) => `(?:that|this|it)(?:['’]?s| is| was) ${word}`
  ),
  ['been leaving', "what i['’]ve been leaving"],
  ['wrong', "(?:what['’]s|what is|what was) wrong"],
  ['who ', 'who (?:cares|is it for)'],
  ['bad ', '^(?:figure\\W{0,3})?(?:a |an )?bad (?:example|one)'],
  ['should', "should(?:n['’]t| not| never) (?:have been|be) (?:left|said)"],
  ['and ', '^and (?:this|here|now)\\b.{0,40}\\b(?:after|afterwards|now|instead)\\b'],
  ['complaint', '(?:got|cost|earned|brought) us\\b.{0,40}\\bcomplaints?'],
  ...withEach(
    'robot,other,brochure,script,advert,seller,spam'.split(','),
    (word) => `(?:sounds?|reads?) like (?:a|an|every|any|the)\\b.{0,40}\\b${word}`
  )
]
const condemns = anyOf(condemned.map(([sign, phrase]) => [sign, `(?<![a-z])${phrase}`]))

/** Characters after a message that may judge it (chosen): two sentences. */
const longestSequel = 200

/** Whether the words after a text call it a bad example; `rest` follows it in its own block. */
export function isCondemned(
  source: string,
  entries: readonly Entry[],
  {last, rest}: {readonly last: number; readonly rest: Range | undefined}
): boolean {
  const next = entries[last + 1]
  // In a chat somebody else answers.
  const isOther =
    next?.title?.topic === undefined && entries[last]?.title !== undefined && next?.title?.isNumbered === false
  const isProse = next?.form === 'paragraph' && (next.title === undefined || isOther) && next.labels.length === 0
  const said = rest && source.slice(rest.start, rest.end)
  // "[she sounded bored]" judges nothing, and what does may stand below it.
  const after = said !== undefined && !isAside.test(said) ? said : isProse && textOf(source, next.lines)
  return after !== false && /[a-z]/i.test(after) && condemns(firstSentences(after))
}

const isAside = /^[\s*_]{0,4}[[(][^[\]()]{0,200}[\])][\s*_.]{0,4}$/

function firstSentences(text: string): string {
  const opening = text.slice(0, longestSequel).replace(/^[\s"“”'*_)\].,–—-]+/, '')
  return opening
    .split(/(?<=[.!?]["”’)*_]{0,3})\s+/)
    .slice(0, 2)
    .join(' ')
}
