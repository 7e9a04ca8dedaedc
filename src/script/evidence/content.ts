import {remember} from '../remember.ts'

/** A sign that a text is a message to one listener rather than a playbook's advice. */
export interface Cue {
  /** Name in `vmlint say --why`. */
  readonly name: string
  readonly points: number
  /** Why the sign is evidence. */
  readonly why: string
  readonly pattern: RegExp
  /** Whether it is a greeting or names the caller. */
  readonly opens?: true
  /** Whether it names the caller. */
  readonly names?: true
  /** Whether a list of facts has it as well. */
  readonly isBare?: true
}

/** A placeholder or blank in any usual brackets. */
export const fieldPattern = String.raw`(?:\\?\[[^\]\n]{1,60}\]|\{{1,3}[^}\n]{1,60}\}{1,3}|<[^>\n]{1,40}>|%{1,2}[\w ]{1,40}%{1,2}|\*\|\w{1,40}\|\*|__[A-Z][A-Z_]{1,30}__|_{3,60}|\([a-z ]{3,30}\)|«[^»\n]{1,40}»|\$\{?\w{1,40}\}?|##?\w{1,40}##?)`
const name = String.raw`(?:${fieldPattern}|\p{Lu}[\p{L}.'’-]{0,30})`

const greeting =
  /^[\W_]{0,20}(?:hi|hey|hello|hiya|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|g['’]day|greetings|dear)\b/iu

/** Evidence in the text itself. */
export const contentCues: readonly Cue[] = [
  {
    name: 'it starts with a greeting',
    opens: true,
    points: 2,
    why: 'Messages greet; advice does not.',
    pattern: greeting
  },
  {
    name: 'it starts with a name',
    opens: true,
    points: 1,
    why: 'Callers who do not greet say the name of the listener.',
    pattern: new RegExp(`^[\\s"“'‘*_]*(?:(?:Mrs?|Ms|Miss|Dr|Sir)\\.? )?${name},`, 'u')
  },
  {
    name: 'the caller says who is calling',
    names: true,
    opens: true,
    points: 2,
    why: 'Callers on a machine have to say who they are.',
    pattern: new RegExp(
      String.raw`\b(?:[Tt]his is|[Ii]t['’]s|[Ii]t is|I['’]m|I am|[Mm]y name is|[Mm]y name['’]s|[Ii]t['’]s me,) \(?${name}`,
      'u'
    )
  },
  {
    name: 'a name stands as callers give theirs',
    names: true,
    opens: true,
    points: 2,
    why: 'Callers introduce themselves like that: `Ana at Tarn`, `Ana here`.',
    pattern: new RegExp(`${name},? (?:(?:here|again|calling)\\b|(?:from|with|at|over at|of) ${name})`, 'u')
  },
  {
    name: 'it says I or we',
    points: 1,
    why: 'Callers talk about their own side.',
    pattern: /\b(?:i|i['’](?:m|ll|ve|d)|we|we['’](?:re|ll|ve)|me|my|our|us)\b/i
  },
  {
    name: 'it says you',
    points: 1,
    why: 'A message has a listener.',
    pattern: /\byou(?:r|['’](?:re|ll|ve|d))?\b/i
  },
  {
    name: 'it gives a number',
    isBare: true,
    points: 1,
    why: 'Callers leave the number where they can be reached.',
    pattern: /(?:\d[\d ().-]{6,20}\d|\b(?:number|line|mobile|cell) is\b)/
  },
  {
    name: 'it has a field',
    isBare: true,
    points: 1,
    why: 'Scripts leave blanks for names and dates.',
    pattern: new RegExp(fieldPattern, 'u')
  },
  {
    name: 'it asks for a call, promises one or says goodbye',
    points: 1,
    why: 'Messages end like that.',
    pattern:
      /\b(?:call|ring|text|reach|phone|give) (?:me|us)\b|\bi(?:['’]ll| will) (?:try|call|send|ring|e-?mail|text|mail|be|leave|hold)\b|\b(?:thanks|thank you|talk soon|speak soon|bye|cheers)\b/i
  }
]

/** Characters of a text that are searched (chosen): a message shows it much earlier. */
const longestOpening = 4000

/** The signs of a message in a text. */
export const cuesIn: (text: string) => readonly Cue[] = remember((text) => {
  const opening = text.slice(0, longestOpening)
  return contentCues.filter(({pattern}) => pattern.test(opening))
})

/** Sum of the points of these signs, from 0 to 12. */
export function messageScore(text: string): number {
  return cuesIn(text).reduce((sum, {points}) => sum + points, 0)
}

/** Points for a text to count as a message without a title (chosen): a greeting and a name, or the like. */
export const soundsLikeMessage = 4
/** Points of words that open a message rather than announce or describe one (chosen): a greeting and a word to the listener. */
export const opensMessage = 3
/** Points of a text that is a message whatever leads to it (chosen): a greeting, a name with a firm, and a word to the listener. */
export const surelyMessage = 6

/** Whether a text starts with a greeting. */
export function greets(text: string): boolean {
  return greeting.test(text.slice(0, 60))
}

/** Whether a text greets or says who is calling. */
export function opens(text: string): boolean {
  return cuesIn(text).some((cue) => cue.opens)
}

/** Whether a text speaks: it has more than the numbers and the fields that a list of facts has. */
export function speaks(text: string): boolean {
  return cuesIn(text).some((cue) => !cue.isBare)
}

/** Whether the caller is named in a text, or somebody with a firm. */
export function namesCaller(text: string): boolean {
  return cuesIn(text).some((cue) => cue.names)
}
