import * as v from 'valibot'
import type {Range, Script} from '../script/model.ts'
import {firstEndingAfter} from '../script/ranges.ts'
import type {Match, Phrase} from './matcher.ts'
import {literal, plainWords} from './pattern.ts'
import {faultOfRegex, findRegexes} from './regex.ts'
import type {WordIndex} from './words.ts'
import {normalOf} from './words-at.ts'

const hasWord = (text: string): boolean => literal(text) !== ''
const words = v.pipe(v.string(), v.trim(), v.check(hasWord, 'must hold a word'))

/** Shared by rules that a team configures with phrases: plain words, or a regular expression. */
const entries = {
  text: v.optional(v.pipe(words, v.description('The phrase in plain words: any case, any quotes, over line breaks.'))),
  regex: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty('must not be empty'),
      v.check(
        (pattern) => faultOfRegex(pattern) === undefined,
        ({input}) => `cannot be used: it ${faultOfRegex(input)}`
      ),
      v.description('A regular expression in place of `text`, in the syntax of RE2, looked for sentence by sentence.')
    )
  ),
  inflect: v.optional(v.pipe(v.boolean(), v.description('Whether other forms of the words in `text` count.')), false),
  matchCase: v.optional(v.pipe(v.boolean(), v.description('Whether capitals must be as written.')), false),
  except: v.optional(v.pipe(v.array(words), v.description('Longer phrases in which it is let through.')), [])
} as const

/** A phrase parsed by {@link userPhrase}. */
export interface UserPhrase {
  readonly text?: string | undefined
  readonly regex?: string | undefined
  readonly inflect: boolean
  readonly matchCase: boolean
  readonly except: readonly string[]
}

/** Schema of one such phrase. `own` are the keys of this rule only. */
export function userPhrase<Own extends v.ObjectEntries>(own: Own) {
  return v.pipe(
    v.strictObject({...entries, ...own}),
    v.check((phrase) => {
      const {text, regex} = phrase as Pick<UserPhrase, 'text' | 'regex'>
      return (text === undefined) !== (regex === undefined)
    }, 'needs either `text` or `regex`')
  )
}

/** Schema of the option `phrases`. `keys` lists the keys of this rule only, for its documentation. */
export function userPhraseList<Schema extends v.GenericSchema>(phrase: Schema, keys: string) {
  const description = `Phrases, each with \`text\` (plain words) or \`regex\`, ${keys}, \`inflect\`, \`matchCase\`, \`except\`.`
  return v.strictObject({phrases: v.optional(v.pipe(v.array(phrase), v.description(description)), [])})
}

/** Schema of a team's own message, shown with each match. */
export function ownMessage(description: string) {
  return v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.description(description)))
}

/** The plain-word phrases, for the shared matcher. `group` is the index in the list. */
export function toPhrases(phrases: readonly UserPhrase[]): readonly Phrase[] {
  return phrases.flatMap(({text, inflect, except}, place) =>
    text === undefined ? [] : [{pattern: toPattern(text, inflect), except: except.map(literal), group: String(place)}]
  )
}

/** Words as a pattern, with inflections if requested. */
export function toPattern(text: string, inflect: boolean): string {
  const pattern = literal(text)
  return inflect ? pattern.replaceAll(' ', '~ ').concat('~') : pattern
}

/** A match of a team's phrase. */
export interface UserMatch<P extends UserPhrase> extends Range {
  readonly phrase: P
  /** As written, with single spaces. */
  readonly text: string
}

/** Finds the phrases: plain words from the shared matcher, and regular expressions. */
export async function findUserPhrases<P extends UserPhrase>(
  phrases: readonly P[],
  {matches, script, index}: {readonly matches: readonly Match[]; readonly script: Script; readonly index: WordIndex}
): Promise<readonly UserMatch<P>[]> {
  const found: UserMatch<P>[] = matches.flatMap(({start, end, text, phrase: {group}}) => {
    const phrase = phrases[Number(group)]
    return phrase && (!phrase.matchCase || hasCapitalsOf(phrase.text ?? '', text)) ? [{start, end, text, phrase}] : []
  })
  const regexes = phrases.flatMap((phrase) =>
    phrase.regex === undefined ? [] : [{regex: phrase.regex, matchCase: phrase.matchCase, phrase}]
  )
  for (const {regex, ...range} of await findRegexes(regexes, script, index.sentences)) {
    const {phrase} = regex
    const isLetThrough = phrase.except.some((longer) => covers(longer, range, index))
    if (!isLetThrough) found.push({...range, phrase})
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Whether words have the capitals of the phrase; endings may differ. */
function hasCapitalsOf(written: string, text: string): boolean {
  const [wanted = [], found = []] = [written, text].map((d) => d.match(/[\p{L}\p{M}\p{N}'’ʼ]+/gu) ?? [])
  const isCapital = (character: string | undefined) => /\p{Lu}/u.test(character ?? '')
  return wanted.every((word, place) =>
    Array.from(found[place] ?? '').every(
      (character, at) => at >= word.length || isCapital(character) === isCapital(word[at])
    )
  )
}

/** Whether a match is part of a longer phrase, by their words. */
export function covers(longer: string, {start, end}: Range, {words}: WordIndex): boolean {
  const wanted = plainWords(longer).split(' ')
  const first = firstEndingAfter(words, start)
  let last = first
  while ((words[last + 1]?.start ?? end) < end) last++
  for (let from = last - wanted.length + 1; from <= first; from++) {
    if (wanted.every((word, place) => normalOf(words[from + place]) === word)) return true
  }
  return false
}
