import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {compileMatcher, type Family, type Match, type Phrase} from '../../src/language/matcher.ts'
import {toPhrase} from '../../src/language/phrase.ts'
import {indexWords} from '../../src/language/words.ts'
import {scriptOf} from './parts.ts'

/** A pattern of a family, and whether any text would be read differently without it. */
export interface Account {
  readonly pattern: string
  readonly matters: boolean
}

/** Quoted texts in a folder's files, without the marks. */
export function textsOf(folder: string): readonly string[] {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.ts'))
  return files.flatMap((path) =>
    [
      ...readFileSync(join(folder, path), 'utf8').matchAll(/'((?:[^'\\\n]|\\.)+)'|"((?:[^"\\\n]|\\.)+)"|`([^`]+)`/g)
    ].map(([, single, double, template]) =>
      (single ?? double ?? template ?? '').replaceAll('\\n', '\n').replaceAll(/\\(.)/g, '$1').replaceAll(/[«»]/g, '')
    )
  )
}

/** A family with and without one of its patterns. */
interface Variant {
  readonly pattern: string
  readonly without: Family
  readonly against: Family
}

/** For each phrase, exception and stop of families, whether it changes the reading of some text. All are looked for in one pass. */
export function accountFor(
  families: ReadonlyMap<string, Family>,
  texts: readonly string[]
): ReadonlyMap<string, readonly Account[]> {
  const variants = [...families].flatMap(([name, family]) => variantsOf(family).map((variant) => ({name, ...variant})))
  const owners = variants.flatMap(({without, against}, place): [string, Family][] => [
    [`${place}-`, without],
    [`${place}+`, against]
  ])
  const matcher = compileMatcher(new Map(owners))
  const matters = new Set<string>()
  for (const text of new Set(texts)) {
    const found = matcher.find(indexWords(scriptOf(text), text))
    for (const place of new Set([...found.keys()].map((owner) => owner.slice(0, -1)))) {
      if (readingOf(found.get(`${place}-`)) !== readingOf(found.get(`${place}+`))) matters.add(place)
    }
  }
  const accounts = variants.map(({name, pattern}, place) => ({name, pattern, matters: matters.has(`${place}`)}))
  return new Map([...families.keys()].map((name) => [name, onePerPattern(accounts.filter((d) => d.name === name))]))
}

function variantsOf(family: Family): readonly Variant[] {
  const {phrases, stops = []} = family
  const variants: Variant[] = []
  for (const [place, phrase] of phrases.map(toPhrase).entries()) {
    const alone = (changed: Phrase): Family => ({...family, phrases: [changed]})
    variants.push({pattern: phrase.pattern, without: {...family, phrases: []}, against: alone(phrase)})
    for (const key of ['except', 'unless'] as const) {
      for (const pattern of phrase[key] ?? []) {
        const rest = {...phrase, [key]: phrase[key]?.filter((d) => d !== pattern) ?? []}
        const owner = key === 'unless' ? '' : ` of phrase ${place}`
        variants.push({pattern: `${pattern} (${key}${owner})`, without: alone(rest), against: alone(phrase)})
      }
    }
  }
  for (const stop of stops)
    variants.push({pattern: stop, without: {...family, stops: stops.filter((d) => d !== stop)}, against: family})
  return variants
}

/** Phrases share the list of whole-sentence exceptions: each of its patterns counts once. */
function onePerPattern(accounts: readonly Account[]): readonly Account[] {
  const met = new Set(accounts.filter(({matters}) => matters).map(({pattern}) => pattern))
  return accounts.filter(
    ({pattern, matters}, place) =>
      matters || (!met.has(pattern) && accounts.findIndex((d) => d.pattern === pattern) === place)
  )
}

function readingOf(matches: readonly Match[] = []): string {
  return matches.map(({start, end}) => `${start}-${end}`).join()
}

/** The longest list of alternatives in a pattern. */
export function mostAlternatives(pattern: string): number {
  const open = [1]
  let most = 1
  for (const [mark] of pattern.matchAll(/[(|)]/g)) {
    if (mark === '(') open.push(1)
    else if (mark === '|') open.push((open.pop() ?? 0) + 1)
    else most = Math.max(most, open.pop() ?? 0)
  }
  return Math.max(most, ...open)
}
