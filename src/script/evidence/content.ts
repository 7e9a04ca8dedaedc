import {lazily} from '../../lazily.ts'
import {capital, letter, small} from '../letters.ts'
import {remember} from '../remember.ts'
import {amongFields, fieldMark, hasField, markFields, type Search} from './fields.ts'

/** A sign that a text is a message to one listener rather than a playbook's advice. */
export interface Cue {
  /** Name in `vmlint say --why`. */
  readonly name: string
  readonly points: number
  /** Why the sign is evidence. */
  readonly why: string
  readonly pattern: Search
  /** Whether it is a greeting or names the caller. */
  readonly opens?: true
  /** Whether it names the caller. */
  readonly names?: true
  /** Whether it stands at the start of a text. */
  readonly isFirst?: true
  /** Whether it says how to reach the caller. */
  readonly leavesNumber?: true
  /** Whether it is a word to the listener. */
  readonly addresses?: true
  /** Whether it is a word about the caller's side. */
  readonly isOurs?: true
  /** Whether a list of facts has it as well. */
  readonly isBare?: true
}

const name = `(?:${fieldMark}|[${capital}][${letter}.'’-]{0,30})`
/** A name of one to three words, or a field. */
const wholeName = String.raw`(?:${fieldMark}|(?:Mrs?|Ms|Miss|Dr)\.? [${capital}][${letter}'’-]{1,30}|[${capital}][${letter}'’-]{1,30}(?: [${capital}][${letter}'’-]{1,30}){0,2})`
const atFirm = 'at|from|with|of|in|here|again'
/** Words that open instructions: "Ring again five minutes later". */
const imperatives = '\\b(?:Ring|Call|Try|Dial|Phone|Start|Then|Once|Never|Not|Here)\\b'
/** Words with a comma that are no names: "So, yeah". */
const noNames = '(?:So|Well|Yes|No|Now|Then|Oh|Still|First|Finally|Today|Okay),'
const greetingWords =
  '(?:[Hh]i|[Hh]ey|[Hh]ello|[Gg]ood (?:morning|afternoon|evening)|[Mm]orning|[Aa]fternoon|[Ee]vening)'

const greeting =
  /^[\W_]{0,20}(?:hi|hey|hello|hiya|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|g['’]day|greetings|dear)\b/i

/** Evidence in the text itself. */
export const contentCues: readonly Cue[] = [
  {
    name: 'it starts with a greeting',
    isFirst: true,
    opens: true,
    points: 2,
    why: 'Messages greet; advice does not.',
    pattern: greeting
  },
  {
    name: 'it starts with a name',
    isFirst: true,
    opens: true,
    points: 1,
    why: 'Callers who do not greet say the name of the listener.',
    pattern: amongFields(
      new RegExp(`^[\\s"“'‘*_]*(?![${letter}]+day\\b|${noNames})(?:(?:Mrs?|Ms|Miss|Dr|Sir)\\.? )?${name},`)
    )
  },
  {
    name: 'the caller says who is calling',
    names: true,
    opens: true,
    points: 2,
    why: 'Callers on a machine have to say who they are.',
    pattern: amongFields(
      new RegExp(
        String.raw`\b(?:[Tt]his is|[Ii]t['’]s|[Ii]t is|I['’]m|I am|[Mm]y name is|[Mm]y name['’]s|[Ii]t['’]s me,) \(?${name}`
      )
    )
  },
  {
    name: 'a name stands as callers give theirs',
    names: true,
    opens: true,
    points: 2,
    why: 'Callers introduce themselves like that: `Ana at Tarn`, `Ana here`.',
    pattern: amongFields(
      new RegExp(`(?!${imperatives})${name},? (?:(?:here|again|calling)\\b|(?:from|with|at|over at|of) ${name})`)
    )
  },
  {
    name: 'a second name follows that of the listener',
    names: true,
    opens: true,
    points: 2,
    why: 'Callers give theirs right after the greeting: `Hi Ana, Ben Holt, Tarn Roofing.`',
    pattern: amongFields(
      new RegExp(
        String.raw`^[\s"“'‘*_]{0,20}(?:${greetingWords},? ${wholeName}|${wholeName}, ${greetingWords}|(?:${fieldMark}))[,.!]? (?:${wholeName}[,.]|${fieldMark},? (?:${atFirm}))`
      )
    )
  },
  {
    name: 'the caller says who is calling, in small letters or for a firm',
    names: true,
    opens: true,
    points: 2,
    why: '`its luis with tamarack` and `It is the Hilltop Pantry` say who rings.',
    pattern: new RegExp(
      String.raw`\b(?:[Ii]t['’]?s|[Tt]his is|[Ii]['’]?m) (?:[${small}]{2,20},? (?:from|with|at) (?!a\b|an\b|all\b|the (?:moment|same)\b)[${letter}]|the [${capital}][${letter}]+ [${capital}])|^[\s"“'‘*_]{0,20}${greetingWords} [${letter}]{2,20}, [${letter}]{2,20} (?:from|with|at) [${letter}]`
    )
  },
  {
    name: 'it says I or we',
    isOurs: true,
    points: 1,
    why: 'Callers talk about their own side.',
    pattern: /\b(?:i|i['’](?:m|ll|ve|d)|we|we['’](?:re|ll|ve)|me|my|our|us)\b/i
  },
  {
    name: 'it says you',
    addresses: true,
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
    name: 'it has brackets or a blank',
    isBare: true,
    points: 1,
    why: 'Scripts have blanks for names and dates, and directions in brackets.',
    pattern: hasField
  },
  {
    name: 'it asks to be reached, says what the caller will do, gives thanks or says goodbye',
    points: 1,
    why: 'Messages do that, mostly at their end.',
    pattern:
      /\b(?:call|ring|text|reach|phone|give) (?:me|us)\b|\bi(?:['’]ll| will) (?:try|call|send|ring|e-?mail|text|mail|be|leave|hold)\b|\b(?:thanks|thank you|talk soon|speak soon|bye|cheers)\b/i
  }
]

/** Characters of a text that are searched (chosen): a message shows it much earlier. */
const longestOpening = 4000

/** Marks round fields and words that stand in front of names: `{first}`, **Ana**. */
const marks = /[`\\]|\*\*|\*(?=[[{<(«])|\*(?<=[\]}>)»]\*)/g
/** Pictures in front of a message: "🟢 Hi Ana". */
const pictures = lazily(() => /^(?:\p{So}[\uFE0F\u200D]{0,2}\s{0,3}){1,4}/u)
/** A name in code marks: `first_name`. */
const inCode = lazily(() => /`(\p{Ll}[\p{L}\p{N} _.]{1,30})`/gu)

/** The signs of a message in a text. */
export const cuesIn: (text: string) => readonly Cue[] = remember((text) => {
  const begun = text.slice(0, longestOpening)
  // Marks and letters of ASCII need no look for a picture.
  const written = begun.charCodeAt(0) > 0x7f ? begun.replace(pictures(), '') : begun
  const opening = (written.includes('`') ? written.replace(inCode(), '[$1]') : written).replace(marks, '')
  const marked = markFields(opening)
  return contentCues.filter(({pattern}) => pattern.test(opening, marked))
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

/** Whether a text has a word to a listener. */
export function addresses(text: string): boolean {
  return cuesIn(text).some((cue) => cue.addresses)
}

/** Whether a text says I or we to a listener. */
export function isBetweenUs(text: string): boolean {
  const cues = cuesIn(text)
  return cues.some((cue) => cue.isOurs) && cues.some((cue) => cue.addresses)
}
