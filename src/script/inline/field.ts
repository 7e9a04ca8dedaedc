import type {PlaceholderKind, PlaceholderSpan} from '../model.ts'

/** What the text in a placeholder's brackets means. */
export type FieldReading = Pick<PlaceholderSpan, 'name' | 'stands' | 'choices' | 'prompt'>

// Words in placeholder names from sequencers and handwritten templates. The first matching kind wins, so that
// `rep_phone` is a phone and `company name` a company.
const kinds: readonly (readonly [PlaceholderKind, RegExp])[] = [
  ['email', /\b(?:e ?mail|mailbox address|inbox)\b/],
  [
    'phone',
    /\b(?:tele)?(?:phone|mobile|cell|tel|line|extension|ext|fax)\b|\b(?:call ?back|direct|contact|office|your|my|rep|agent|sender|best|toll free) (?:number|no|dial)\b|^(?:number|no|digits|call ?back)$/
  ],
  ['time', /\b(?:times?|hours?|o clock|am|pm|slot|timezone)\b/],
  [
    'date',
    /\b(?:dates?|days?|weekdays?|weeks?|months?|quarter|year|tomorrow|season|deadline|renewal|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/
  ],
  [
    'amount',
    /\b(?:amount|price|cost|percent(?:age)?|rate|fee|savings?|figure|budget|revenue|quantity|qty|count|capacity|number of|how many|dollars?|sq ft|size|value \d|balance|number|metric|stat)\b|^[x#%$]+$/
  ],
  [
    'company',
    /\b(?:compan(?:y|ies)|business|organi[sz]ation|org|firm|agency|brokerage|employer|account|dealership|brand|clinic|practice|shop|store|institution|charity|vendor|competitor)\b/
  ],
  [
    'reason',
    /\b(?:reason|trigger|hook|pains?|benefits?|topic|problem|inquiry|enquiry|issue|challenge|insight|result|outcome|event|context|observation|offer|service|value prop(?:osition)?|value|news|interest|use case|goal|need|implication|relevance|purpose|announcement|post)\b/
  ],
  [
    'caller',
    /\b(?:your|my|rep|agent|sender|caller|owner|user|me|advis[eo]r|representative|sales ?person|sdr|bdr|ae|recruiter|consultant|volunteer|from)\b/
  ],
  [
    'prospect',
    /\b(?:names?|first|last|full|firstname|lastname|fname|lname|surname|lead|prospect|contact|customer|client|recipient|patient|home ?owner|donor|member|guest|buyer|candidate|person|title|salutation|mr|mrs|ms)\b/
  ]
]

/** The kind of a placeholder, by its name in any case and style. */
export function classifyField(name: string): PlaceholderKind {
  const words = plainWords(name)
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other'
}

/** Splits camel case, snake case and dotted paths: `Lead.FirstName` is `lead first name`. */
function plainWords(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}#%$]+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** Whether a name is certainly a placeholder's, for brackets that are ambiguous, as in `(your name)`. */
export function isFieldName(name: string): boolean {
  return fieldName.test(plainWords(name))
}

const fieldName =
  /^(?:(?:insert|your|my|their|the|prospect|prospects|client|clients|customer|contact|lead|rep|agent|caller|sender|company|business|first|last|full|phone|direct|mobile|callback|call back|job|city|specific|relevant|similar|mutual|area|product|service|referral) )*(?:names?|first|last|company|business|firm|organi[sz]ation|number|phone|mobile|extension|e ?mail(?: address)?|date|day|time|city|town|state|area|region|address|street|industry|niche|title|role|position|product|service|reason|topic|trigger|hook|pain(?: point)?|benefit|result|amount|percent(?:age)?|website|location|connection|competitor|client|value prop(?:osition)?|link)(?: (?:date|day|time|name|number|or|and|niche|\d))*$/

// A prompt tells the writer what to write; a placeholder names a value. Five words (chosen): no sequencer's
// placeholder name has as many.
const promptOpening =
  /^(?:one|insert|mention|add|describe|briefly|brief|short|something|say|state|give|name (?:the|a|one|what)|reference|include|explain|use|why|what|how|which|list of|a (?:line|sentence|fact|reason|word)|specific|the (?:reason|thing|one)|e\.?g\.?)\b/i
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
  const isInstruction = brackets === '[]' && (promptOpening.test(name) || /[:—]/.test(name))
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
