import {defineRule} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'

/** Syntaxes of blanks, which have no name to lose. */
const blanks = new Set(['____', '....', '—', 'xxx-xxxx', 'XXX'])

/** What a mail merge leaves if a value is missing. */
interface Residue {
  /** A part of it, by which most scripts are passed over: the pattern costs more. */
  readonly hint: RegExp
  readonly pattern: RegExp
}

// Every gap is spaces in the source itself, so that a direction blanked by the linter is not taken for one.
const residues: readonly Residue[] = [
  // "my number is ."
  {
    hint: / is {0,4}[.,;]/i,
    pattern:
      /\b(?:my|our|the|your|direct) (?:[a-z-]{1,12} )?(?:name|number|phone|extension|line|e-?mail|address|company) is {0,4}[.,;]/gi
  },
  // "Hi ,", "call me at ."
  {
    hint: / [.,;!]/,
    pattern:
      /\b(?:hi|hello|hey|dear|m(?:r|rs|s)\.?|at|from|with|is|for|to|about|on|called|named|in|and) {1,4}[.,;!](?![.\d])/gi
  },
  // "this is  from Acme"
  {hint: / {2}/, pattern: /\b(?:this is|it['’]?s|i['’]m|my name is) {2,4}(?:from|with|at|over at|calling)\b/gi},
  // "This is calling from about the leak"
  {hint: /calling/i, pattern: /\bthis is calling\b|\bcalling (?:from|with) (?:about|regarding|because)\b/gi},
  // ", ."
  {hint: /,/, pattern: /, {0,4}[.!?;](?!\.)|, {0,4},/g},
  {hint: /[([]/, pattern: /\( {0,4}\)|\[ {0,4}\]/g},
  {
    hint: /undefined|null/i,
    pattern:
      /(?:(?<=\b(?:hi|hello|hey|dear|from|at|with|for|about|on|of|that|call|ring|text|this is|name is|number is|it['’]?s|i['’]?m) )|^)(?:undefined|null)\b(?! and)/gim
  },
  {
    hint: /NaN|NULL|N\/A|\[|#|%/,
    pattern: /\b(?:NaN|NULL|N\/A)\b|\[object Object\]|#(?:N\/A|REF!|VALUE!)|%[sd]\b/g
  }
]

export default defineRule({
  id: 'empty-merge',
  summary: 'The gap left by a merge field without a value',
  why: 'A caller who says "my number is" and stops, or greets nobody, sounds like a machine. It happens when a record is incomplete.',
  sources: [fieldPractice],
  severity: {recommended: 'error', strict: 'error'},
  examples: {
    bad: ['«Hi ,» Lee here.', 'Lee at Tarn, «my number is .»', 'Hi «undefined», Lee here.', 'Hi «{{}}», Lee here.'],
    good: ['Hi Dana, Lee here.', 'My number is 555-0101.', 'You know who this is.', 'I am on (slowly) 555-0101.']
  },
  check({script, source, report}) {
    const tell = (start: number, end: number) => {
      const text = source.slice(start, end)
      report({start, end, message: `Nothing was filled in here: \`${text.trim()}\`. Add the value, or reword`})
    }
    const whole = source.slice(script.start, script.end)
    const possible = residues.filter(({hint}) => hint.test(whole))
    for (const span of script.spans) {
      if (span.kind === 'placeholder' && span.name === '' && !blanks.has(span.syntax)) tell(span.start, span.end)
      if (span.kind !== 'spoken' || span.says !== undefined) continue
      const text = source.slice(span.start, span.end)
      let last = 0
      const matches = possible.flatMap(({hint, pattern}) => (hint.test(text) ? [...text.matchAll(pattern)] : []))
      for (const {index, 0: found} of matches.sort((a, b) => a.index - b.index)) {
        if (index < last) continue
        last = index + found.length
        tell(span.start + index, span.start + last)
      }
    }
  }
})
