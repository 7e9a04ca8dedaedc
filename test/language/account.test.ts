import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {families} from '../../src/anatomy/find-parts.ts'
import {compileMatcher, type Family, type Match, type Phrase} from '../../src/language/matcher.ts'
import {indexWords, type WordIndex} from '../../src/language/words.ts'
import {scriptOf} from '../helpers/parts.ts'

/** Rules whose phrases are not yet all exercised. This list only ever gets shorter. */
const notYet: ReadonlySet<string> = new Set<string>([
  'apologies',
  'deception',
  'diminishers',
  'empty-phrases',
  'false-urgency',
  'filler',
  'guilt-trips',
  'hype',
  'jargon',
  'needs-talk',
  'passive-asks',
  'pleasantries',
  'robotic-phrases',
  'self-introduction',
  'teasing',
  'uncontracted',
  'weak-words'
])

/** Most alternatives that a pattern may list at one place: more of them make a table. */
const mostAlternatives = 12

const owners: readonly (readonly [owner: string, family: Family])[] = [
  ...Object.entries<readonly Phrase[] | Family>(families).map(
    ([name, value]) => [`part ${name}`, asFamily(value)] as const
  ),
  ...[...rules].map(([id, rule]) => [id, rule.phrases(rule.parseOptions({}))] as const)
]

/** Every sentence that stands in quotes in the tests and in the examples of the rules. */
const indexes: readonly WordIndex[] = [...sentencesIn('test'), ...sentencesIn('rules', false)].map((text) =>
  indexWords(scriptOf(text), text)
)

describe.each(owners)('%s', (owner, {phrases, stops = [], skips}) => {
  const known = phrases.map((phrase, place) => ({phrase, place}))
  const patterns = [...new Set([...stops, ...phrases.flatMap(({except = [], unless = []}) => [...except, ...unless])])]
  const bare = (pattern: string): Family => ({phrases: [{pattern}], ...(skips && {skips})})
  const matcher = compileMatcher(
    new Map([
      ...known.map(({phrase, place}) => [`phrase ${place}`, bare(phrase.pattern)] as const),
      ...patterns.map((pattern) => [`stop ${pattern}`, bare(pattern)] as const)
    ])
  )
  const found = indexes.map((index) => matcher.find(index))

  test.runIf(!notYet.has(owner))('each phrase is met by a sentence of the tests', () => {
    const idle = known.filter(({place}) => !found.some((matches) => matches.has(`phrase ${place}`)))
    expect(idle.map(({phrase}) => phrase.pattern)).toEqual([])
  })

  test.runIf(!notYet.has(owner))('each exception takes something back', () => {
    const takesBack = (pattern: string) =>
      found.some((matches, at) =>
        known.some(({phrase, place}) => {
          if (!stops.includes(pattern) && !phrase.except?.includes(pattern) && !phrase.unless?.includes(pattern))
            return false
          const hits = matches.get(`phrase ${place}`) ?? []
          const guards = matches.get(`stop ${pattern}`) ?? []
          return hits.some((hit) =>
            guards.some((guard) => touches(hit, guard, phrase.unless?.includes(pattern) === true, indexes[at]))
          )
        })
      )
    expect(patterns.filter((pattern) => !takesBack(pattern))).toEqual([])
  })

  test.runIf(!notYet.has(owner))('no pattern lists what belongs in a table', () => {
    const long = [...phrases.map(({pattern}) => pattern), ...patterns].filter((pattern) =>
      groupsOf(pattern).some((count) => count > mostAlternatives)
    )
    expect(long).toEqual([])
  })
})

function asFamily(value: readonly Phrase[] | Family): Family {
  return 'phrases' in value ? value : {phrases: value}
}

/** Whether a match shares a word with an exception, or its sentence where the exception counts in all of it. */
function touches(hit: Match, guard: Match, isAnywhere: boolean, index: WordIndex | undefined): boolean {
  if (isAnywhere) return index?.words[hit.first]?.sentence === index?.words[guard.first]?.sentence
  return hit.first <= guard.last && guard.first <= hit.last
}

/** How many alternatives each group of a pattern has, those of groups within it counted apart. */
function groupsOf(pattern: string): readonly number[] {
  const counts: number[] = []
  const open = [1]
  for (const mark of pattern.match(/[(|)]/g) ?? []) {
    if (mark === '(') open.push(1)
    else if (mark === '|') open[open.length - 1] = (open.at(-1) ?? 0) + 1
    else counts.push(open.pop() ?? 0)
  }
  return [...counts, ...open]
}

/** The strings of TypeScript files that hold more than a word. */
function sentencesIn(folder: string, recursive = true): readonly string[] {
  const files = readdirSync(folder, {recursive, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'))
  const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g
  const texts = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(literal)].map(([, single, double, template]) =>
      (single ?? double ?? template ?? '')
        .replaceAll(/\\(['"`])/g, '$1')
        .replaceAll('\\n', '\n')
        .replaceAll(/[«»]/g, '')
    )
  )
  return [...new Set(texts.filter((text) => text.includes(' ')))]
}
