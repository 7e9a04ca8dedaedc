import type {PlaceholderKind, PlaceholderSpan} from '../script/model.ts'

/** A stand-in for the future value, with its usual number of words and syllables. */
const byKind: Readonly<Record<PlaceholderKind, string>> = {
  prospect: 'dana',
  caller: 'dana',
  company: 'summit partners',
  phone: 'five five five, five five five, oh one three two',
  email: 'dana at company dot com',
  date: 'march twenty third',
  time: 'two thirty',
  amount: 'twenty percent',
  reason: 'missing orders every season',
  other: 'other detail'
}

/** Placeholder names that are more specific than their kind; the first match wins. Lengths chosen. */
const byName: readonly (readonly [RegExp, string])[] = [
  [/full.?name|first.{1,9}last/i, 'dana miller'],
  [/first|last.?name|surname/i, 'dana'],
  [/url|web|link|domain/i, 'company dot com'],
  [/title|role|position/i, 'finance director'],
  [/city|town|state|region|location|area/i, 'omaha'],
  [/industry|vertical|sector|niche/i, 'distribution'],
  [/competitor|referr|mutual|connection/i, 'jordan parker'],
  [/pain|problem|challenge|result|benefit|outcome|trigger|event|insight|value/i, 'missing orders every season'],
  [/product|service|solution|offering/i, 'service package'],
  [/percent|metric|stat|roi|price|revenue|savings/i, 'twenty percent'],
  [/weekday|\bday\b|day.of/i, 'tuesday']
]

/** An instruction to the writer stands for a sentence of about eight words. Chosen. */
const prompt = 'you are missing orders every season in omaha'

/** Reading of a placeholder, with its expected length. */
export function standIn({name, stands, choices, prompt: isPrompt}: PlaceholderSpan): string {
  const choice = choices?.[0]?.toLowerCase().match(/[a-z']+/g)
  if (choice) return choice.join(' ')
  if (isPrompt) return prompt
  const isRead = stands === 'phone' || stands === 'email'
  return (!isRead && byName.find(([pattern]) => pattern.test(name))?.[1]) || byKind[stands]
}
