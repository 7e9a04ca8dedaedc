import {isOneOf} from '../language/words-at.ts'
import {irregular, secondParts} from './lexicon/syllables.ts'

/**
 * Counts the syllables of an English word from its spelling: vowel groups, silent endings, split vowels (`re-act`), and a
 * short list of exceptions. Correct for 99 % of running words against the CMU pronouncing dictionary, which is too large to ship.
 */
export function countSyllables(word: string): number {
  // A letter sequence that is not a word counts like its beginning.
  if (word.length > longestWord)
    return Math.round((countSyllables(word.slice(0, longestWord)) * word.length) / longestWord)
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z']/g, '')
  if (!/[a-z]/.test(letters)) return 0
  const known = irregular.get(letters)
  if (known !== undefined) return known
  if (letters.endsWith("n't")) {
    const verb = letters.slice(0, -3)
    return isOneOf(verb, 'do wo ca are were ai') ? 1 : countSyllables(verb) + 1
  }
  const [stem = '', suffix] = letters.split("'", 2)
  const extra = suffix !== undefined && isSyllable(stem, suffix) ? 1 : 0
  const bare = suffix === undefined ? stem : isOneOf(suffix, 's re ve ll d m em am all ') ? stem : stem + suffix
  return (irregular.get(bare) ?? countVowelGroups(bare)) + extra
}

/** Longest counted word, in letters, more than any English word has. Chosen, so that the cost per word is limited. */
const longestWord = 64

/** Whether the letters after an apostrophe form a syllable: `boss's`, `it'll`, `it'd`. */
function isSyllable(stem: string, suffix: string): boolean {
  if (suffix === 's') return /(?:[sxz]|[cgsz]e|[cs]h)$/.test(stem)
  if (suffix === 'd') return /[td]$/.test(stem)
  return suffix === 'all' || ((suffix === 'll' || suffix === 've') && /[^aeiouy]$/.test(stem))
}

/** First parts of compounds whose final `e` stays silent: `some-thing`, `time-line`, `home-owner`. */
const firstParts: ReadonlySet<string> = new Set(
  (
    'base blue care case cause close core face fine fire fore frame gate grape here home hope horse house large life like line ' +
    'live loose love mile move name nine note page peace pipe price race rate safe sale score share side some space ' +
    'stage stake state store strange tape there time trade type use ware warehouse wave where white wide wire wise'
  ).split(' ')
)
const shortestFirst = 3
const longestFirst = 9
const secondPart = new RegExp(`^(?:${secondParts.join('|')})`)

/** A word without the silent `e` of a first part. */
function withoutSilentFirst(word: string): string {
  for (let end = Math.min(longestFirst, word.length - 1); end >= shortestFirst; end--) {
    const rest = word.slice(end)
    if (word[end - 1] === 'e' && firstParts.has(word.slice(0, end)) && secondPart.test(rest))
      return word.slice(0, end - 1) + rest
  }
  return word
}

/** Adjacent vowels pronounced separately, or letters with their own syllable; counted on top of the vowel groups. */
const partings: readonly RegExp[] = [
  /(?<![cstgxh])i[ao](?!u)(?<!(?:ll|[aiou]n)io(?=n))/g, // media, radio
  /[ct]ia(?=t)/g, // associate
  /(?<![cgtsx])iou/g, // various
  /iu/g, // stadium
  /(?<!rs|g)ua/g, // actual
  /ue(?=n[ct])/g, // influence
  /ui(?=t[iyo]|ne?$|d$)/g, // continuity
  /uou/g, // continuous
  /(?<!g)eo(?!u|pl|pa)/g, // video
  /(?<!g)eou/g, // simultaneous
  /(?<![cgtsxr])ie[nt]|rie(?=nc|nt|t)|cie(?=ty)/g, // audience, society
  /(?<=..)[^aeiou]ie(?:rs?|st)$/g, // easier
  /crea(?=t[ei])|react|realit|realis/g, // creative
  /[aeiou]y[aeiou](?!ng)/g, // loyal
  /[aeiouy]ing/g, // being
  /^re(?=i[mt]|in[sv]|aff|em)|macroe/g, // reinsure
  /(?:sm|thm)s?$/g // rhythm
]

function countVowelGroups(word: string): number {
  const sounds = dropSilent(
    withoutSilentFirst(word)
      .replace(/qu/g, 'kw')
      .replace(/gu(?=[aeio])/g, 'gw')
      .replace(/^y(?=[aeiou])/, 'j')
      .replace(/gwe[sd]?$/, 'g')
  )
  let count = sounds.match(/[aeiouy]+/g)?.length ?? 0
  for (const parting of partings) count += sounds.match(parting)?.length ?? 0
  if (/i(?:age|cally)$/.test(sounds) || /iag$/.test(sounds)) count--
  return Math.max(1, count)
}

/** Removes the silent `e`: `called`, `makes`, `make`, `movement`; `-le` keeps its syllable. */
function dropSilent(word: string): string {
  let sounds = word
  if (/[^aeiouyl]led$/.test(sounds)) sounds = `${sounds.slice(0, -3)}eld`
  else if (/[^aeiouy]les$/.test(sounds)) sounds = `${sounds.slice(0, -3)}els`
  else {
    sounds = sounds
      .replace(/([^sxzcghaeiouy]|[^csg]h)es$/, '$1s')
      .replace(/([^tdaeiou])ed$/, (ed, last: string, at: number) =>
        /[aeiouy]/.test(sounds.slice(0, last === 'y' ? at : at + 1)) ? `${last}d` : ed
      )
  }
  if (/[^aeiouy]le$/.test(sounds)) sounds = `${sounds.slice(0, -2)}el`
  else if (/[aeiouy].*[^aeiou]e$/.test(sounds)) sounds = sounds.slice(0, -1)
  return sounds.replace(
    /([^aeiouyl])e(ments?|ly|less|ful|fully|ness)$/,
    (whole, last: string, end: string, at: number) => (/[aeiouy]/.test(sounds.slice(0, at)) ? last + end : whole)
  )
}
