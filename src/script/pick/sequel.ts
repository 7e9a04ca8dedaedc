import {lazily} from '../lazily.ts'
import type {Range} from '../model.ts'
import type {Entry} from '../outline/section.ts'
import {textOf} from '../ranges.ts'

// What stands after a message may judge it: "Nobody rang back." A writer who quotes a bad example seldom says so before it.

/** What writers say of a message that they would not leave. */
const condemned = [
  'nobody (?:ever |would |will |is )?(?:call(?:s|ed|ing)?|ring(?:s|ing)?|rang|phones?|listens?)',
  'why would (?:they|anybody|anyone|somebody|he|she|i)',
  'no(?:t a| real)? reason to',
  "count the (?:words|times|seconds|i['’]?s)",
  "(?:don['’]?t|do not|stop|never) (?:ever )?(?:do|use|leave|say|send|saying|leaving|using) (?:this|that|it|these)(?: one)?[.!]",
  '(?:burn|bin|ditch|retire|drop) (?:it|this|that)\\b',
  "(?:(?:i|we)(?:['’]d| would) have|she|he|they|everybody|everyone) (?:would have |had |would )?(?:deleted?|hung up|skipped|stopped listening)",
  "(?:that|this|it)(?:['’]?s| is| was) (?:bad|awful|terrible|dreadful|boring|waffle|wrong|dead|useless|not a message|nothing)",
  "what i['’]ve been leaving",
  "(?:what['’]s|what is|what was) wrong",
  'who (?:cares|is it for)',
  '^(?:figure\\W{0,3})?(?:a |an )?bad (?:example|one)',
  "should(?:n['’]t| not| never) (?:have been|be) (?:left|said)",
  '^and (?:this|here|now)\\b.{0,40}\\b(?:after|afterwards|now|instead)\\b',
  '(?:got|cost|earned|brought) us\\b.{0,40}\\bcomplaints?',
  '(?:sounds?|reads?) like (?:a|an|every|any|the)\\b.{0,40}\\b(?:robot|other|brochure|script|advert|seller|spam)'
]
const condemns = lazily(() => new RegExp(condemned.map((phrase) => `(?<![a-z])${phrase}`).join('|'), 'i'))

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
  return after !== false && /[a-z]/i.test(after) && condemns().test(firstSentences(after))
}

const isAside = /^[\s*_]{0,4}[[(][^[\]()]{0,200}[\])][\s*_.]{0,4}$/

function firstSentences(text: string): string {
  const opening = text.slice(0, longestSequel).replace(/^[\s"“”'*_)\].,–—-]+/, '')
  return opening
    .split(/(?<=[.!?]["”’)*_]{0,3})\s+/)
    .slice(0, 2)
    .join(' ')
}
