import type {PlaceholderKind, PlaceholderSpan} from '../model.ts'
import {openings} from '../openings.ts'
import {kindOf} from './field-kinds.ts'

/** What the text in a placeholder's brackets means. */
export type FieldReading = Pick<PlaceholderSpan, 'name' | 'stands' | 'choices' | 'prompt'>

/** The kind of a placeholder, by its name in any case and style. */
export function classifyField(name: string): PlaceholderKind {
  return kindOf(plainWords(name))
}

/** Splits camel case, snake case and dotted paths: `Lead.FirstName` is `lead first name`. */
function plainWords(name: string): string {
  // The classes of all letters there are take longer to compile than to read a short text.
  const others = /^[\0-\x7f]*$/.test(name) ? /[^A-Za-z\d#%$]+/g : /[^\p{L}\p{N}#%$]+/gu
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(others, ' ')
    .trim()
    .toLowerCase()
}

/** Whether a name is certainly a placeholder's, for brackets that are ambiguous, as in `(your name)`. */
export function isFieldName(name: string): boolean {
  return fieldName.test(plainWords(name))
}

const fieldName =
  /^(?:(?:insert|your|my|their|the|prospect|prospects|client|clients|customer|contact|lead|rep|agent|caller|sender|company|business|first|last|full|phone|direct|mobile|callback|call back|job|city|specific|relevant|similar|mutual|area|product|service|referral) )*(?:names?|first|last|company|business|firm|organi[sz]ation|number|phone|mobile|extension|e ?mail(?: address)?|date|day|time|city|town|state|area|region|address|street|industry|niche|title|role|position|product|service|reason|topic|trigger|hook|pain(?: point)?|benefit|result|amount|percent(?:age)?|website|location|connection|competitor|client|value prop(?:osition)?|link|rep|agent|caller|sender|prospect|contact|recipient)(?: (?:date|day|time|name|number|or|and|niche|\d))*$|^(?:insert|fill in) \w+(?: \w+){0,3}$/

// A prompt tells the writer what to write; a placeholder names a value. Five words (chosen): no sequencer's
// placeholder name has as many.
const opensAsPrompt = openings(
  [
    'add',
    'a (?:line|sentence|fact|reason|word)',
    'briefly',
    'brief',
    'describe',
    'explain',
    String.raw`e\.?g\.?`,
    'give',
    'how',
    'insert',
    'include',
    'list of',
    'mention',
    'name (?:the|a|one|what)',
    'one',
    'reference',
    'short',
    'something',
    'say',
    'state',
    'specific',
    'the (?:reason|thing|one)',
    'use',
    'why',
    'what',
    'which'
  ],
  String.raw`\b`
)
const promptLength = 5

/** Parses a placeholder: its kind, whether it is a choice, and whether it is an instruction to the writer. */
export function readField(inner: string, brackets: '[]' | '{}' | '{{}}' | 'other'): FieldReading {
  const text = inner.replace(/\\/g, '').replace(/\s+/g, ' ').trim()
  if (brackets === '{{}}') {
    // `{{name|Friend}}`, `{{lead.First Name:default=x}}`: a fallback or a filter follows.
    const name = (text.split(/[|:]|\bdefault=/, 1)[0] ?? '').trim()
    return {name, stands: classifyField(name)}
  }
  const name = brackets === '[]' ? text : text.replace(/^!|^\w+=(?=\w)/, '')
  const isInstruction = brackets === '[]' && (opensAsPrompt(name) || /[:—]/.test(name))
  const choices = isInstruction ? undefined : splitChoices(name, brackets)
  const prompt = isInstruction || (brackets === '[]' && name.split(/[\s/]+/).length >= promptLength)
  return {name, stands: classifyField(name), ...(choices && {choices}), ...(prompt && !choices && {prompt})}
}

/** `[email/information]` is a choice between two continuations. `[day/date]` and `[City/State]` are one placeholder with two words. */
function splitChoices(name: string, brackets: string): readonly string[] | undefined {
  if (name.includes('|') && name.includes('=')) return undefined
  const choices = name.split(brackets === '{}' ? /[|/]/ : /[|/]|,? or /).map((choice) => choice.trim())
  if (choices.length < 2 || choices.some((choice) => choice === '' || /^[MDYmdy]{1,4}$/.test(choice))) return undefined
  return choices.every(isFieldName) ? undefined : choices
}
