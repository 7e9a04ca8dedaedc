import {families, findParts} from '../src/anatomy/find-parts.ts'
import type {PartName} from '../src/anatomy/parts.ts'
import {rules} from '../src/index.ts'
import {patternsOf} from '../src/language/phrase.ts'
import {macros} from '../src/language/vocabulary/closed.ts'
import {tables} from '../src/language/vocabulary/tables.ts'
import {indexWords} from '../src/language/words.ts'
import {asOneScript} from '../src/script/one-script.ts'
import {defaultSettings} from '../src/settings.ts'
import {layOut} from '../src/terminal/table.ts'

// How large the English of vmlint is, and how far it reaches beyond its tables. Prints figures, asserts nothing.

/** Frames with neighbours of listed words: what a table lists says little of what a frame finds. */
const frames: readonly (readonly [part: PartName, frame: string, neighbours: readonly string[]])[] = [
  [
    'peer',
    'We helped a _ like yours.',
    ['florist', 'cooperage', 'forge', 'kennel', 'tannery', 'marina', 'abbey', 'brewpub']
  ],
  [
    'peer',
    'Brill _ cut its waste by a fifth.',
    ['Kilns', 'Looms', 'Orchards', 'Ferries', 'Quarry', 'Cider', 'Silos', 'Trams']
  ],
  [
    'promise',
    "I'll _ the plan to you tonight.",
    ['cycle', 'ferry', 'rush', 'wheel', 'sledge', 'telex', 'trundle', 'row']
  ],
  ['promise', "I'll _ your gate on Friday.", ['paint', 'rehang', 'oil', 'weld', 'sand', 'galvanise', 'unbolt', 'prop']],
  [
    'reason',
    'Your _ runs out on Friday.',
    ['mooring', 'easement', 'warrant', 'tenancy', 'bursary', 'berth', 'levy', 'quota']
  ],
  ['insight', 'The _ lost nine hours last week.', ['weir', 'kiln', 'loom', 'ferry', 'press', 'silo', 'tram', 'mill']],
  [
    'insight',
    'The council _ the bridge on Monday.',
    ['reopened', 'tolled', 'widened', 'braced', 'resurfaced', 'sealed', 'barred', 'gated']
  ],
  [
    'reason',
    'I saw your _ in the paper.',
    ['dovecote', 'auction', 'appeal', 'regatta', 'verdict', 'bandstand', 'raffle', 'tender']
  ]
]

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0)
const ofRules = [...rules.values()].flatMap((rule) => patternsOf(rule.phrases(rule.parseOptions({}))))
const ofParts = Object.values(families).flatMap(patternsOf)
const entries = [...tables.values()].flatMap((table) => table.written)
const sizes: readonly (readonly [string, readonly string[]])[] = [
  ['patterns of rules', ofRules],
  ['patterns of parts', ofParts],
  ['short names', Object.values(macros)],
  ['tables', entries]
]
const all = sizes.flatMap(([, texts]) => texts)
const sizeRows = [...sizes, ['together', all] as const].map(([name, texts]) => [
  name,
  String(texts.length),
  String(lengthOf(texts))
])

const has = (part: PartName, text: string): boolean => {
  const script = asOneScript(text)
  return findParts({script, index: indexWords(script, text), settings: defaultSettings})[part].length > 0
}
const breadth = frames.map(([part, frame, neighbours]) => {
  const found = neighbours.filter((word) => has(part, frame.replace('_', word)))
  return [frame, part, `${found.length} of ${neighbours.length}`]
})

process.stdout.write(`${layOut([['English', 'Entries', 'Characters'], ...sizeRows], {right: [1, 2]})}\n\n`)
process.stdout.write(`${layOut([['Neighbours not in the tables', 'Part', 'Found'], ...breadth], {right: [2]})}\n`)
