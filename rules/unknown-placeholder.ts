import {defineRule} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'
import {nearest} from '../src/suggest.ts'

export default defineRule({
  id: 'unknown-placeholder',
  summary: "A merge field that is not on the team's list",
  why: 'The sending tool fills in the fields that it knows, and leaves others as they are. The setting `placeholders.known` lists the known fields; without it, the rule reports nothing.',
  sources: [fieldPractice],
  severity: {recommended: 'error', strict: 'error'},
  offers: ['suggestion'],
  examples: {
    bad: [{script: 'Hi «{{frist_name}}», Lee here.', settings: {placeholders: {known: ['first_name']}}}],
    good: [
      {script: 'Hi {{ first_name }}, Lee here.', settings: {placeholders: {known: ['first_name']}}},
      'Hi {{frist_name}}, Lee here.'
    ]
  },
  check({script, source, settings, report}) {
    const {known} = settings.placeholders
    if (known.length === 0) return
    for (const span of script.spans) {
      // A prompt or a choice is for the writer; a blank has no name.
      if (span.kind !== 'placeholder' || span.prompt || span.choices || span.name === '') continue
      const {start, end, name} = span
      if (known.includes(name)) continue
      const near = nearest(name, known)
      const at = source.indexOf(name, start)
      const isWhole = at >= 0 && at + name.length <= end
      const hint = near === undefined ? '' : `, did you mean \`${near}\`?`
      const text = `${source.slice(start, at)}${near}${source.slice(at + name.length, end)}`
      const fix = near !== undefined && isWhole ? {start, end, text} : undefined
      report({
        start,
        end,
        message: `Unknown merge field \`${name}\`${hint}`,
        suggestions: fix && [{message: `Write \`${near}\``, fix}]
      })
    }
  }
})
