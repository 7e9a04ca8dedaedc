import {defineRule} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'
import type {PlaceholderSpan} from '../src/script/model.ts'

/** Blanks for people: a caller fills in both `[Name]` and `____`. A tool fills in only its own syntax. */
const byHand = new Set(['[x]', '[[x]]', '(x)', '____', '....', '—', 'xxx-xxxx', 'XXX', 'DATE'])

export default defineRule({
  id: 'mixed-placeholders',
  summary: 'Merge fields of two syntaxes in one script',
  why: 'A sending tool supports one syntax. Fields in the other are not filled in, so they are read out or skipped.',
  sources: [fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  examples: {
    bad: ['Hi {{first_name}}, {{rep}} at Tarn. Call «[Number]».'],
    good: ['Hi [Name], [Rep] at Tarn. Call ____.', 'Hi {{first_name}}, {{rep}} here. [one line: what is new]']
  },
  check({script, source, report}) {
    const families = new Map<string, PlaceholderSpan[]>()
    for (const span of script.spans) {
      // A prompt is for the writer, whatever the tool.
      if (span.kind !== 'placeholder' || span.prompt || span.choices || isBroken(span, source)) continue
      const family = byHand.has(span.syntax) ? 'by hand' : span.syntax
      const spans = families.get(family) ?? []
      families.set(family, spans)
      spans.push(span)
    }
    const [usual, ...others] = [...families.values()].sort((a, b) => b.length - a.length)
    const [first] = usual ?? []
    if (!first) return
    const model = source.slice(first.start, first.end)
    for (const {start, end} of others.flat().sort((a, b) => a.start - b.start))
      report({
        start,
        end,
        message: `\`${source.slice(start, end)}\` and \`${model}\` are two syntaxes for merge fields: use one`
      })
  }
})

/** `{{first_name}`: a field with a bracket missing is reported as broken. */
function isBroken({start, end}: PlaceholderSpan, source: string): boolean {
  return /[[{<%]/.test(source.charAt(start - 1)) !== /[\]}>%]/.test(source.charAt(end))
}
