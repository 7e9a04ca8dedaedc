import * as v from 'valibot'
import type {Range} from '../script/model.ts'
import {factorText, goals, paces, type SettingsInput, settingsSchema, touches, wordsPerMinuteText} from '../settings.ts'
import {didYouMean, nearest} from '../suggest.ts'
import type {Directive, DirectiveFault, Item} from './directive.ts'
import {suggestionsFor, withoutDirective, withoutItems} from './remove.ts'

/** Settings of a script that can change within a file, with their allowed values. */
const settable = {
  goal: {schema: settingsSchema.entries.goal, values: goals, expected: `one of ${goals.join(', ')}`},
  touch: {schema: settingsSchema.entries.touch, values: touches, expected: `one of ${touches.join(', ')}`},
  pace: {
    schema: settingsSchema.entries.pace,
    values: paces,
    expected: `${factorText}, ${wordsPerMinuteText}, or one of ${paces.join(', ')}`
  },
  digitPace: {schema: settingsSchema.entries.digitPace, values: [], expected: factorText},
  budget: {schema: settingsSchema.entries.budget, values: [], expected: 'seconds, 1 or more, without a unit'},
  company: {schema: settingsSchema.entries.company, values: [], expected: 'a name'}
} as const

const keys = Object.keys(settable)
const isKey = (key: string): key is keyof typeof settable => Object.hasOwn(settable, key)
const assignment = /([^\s=,"']+)[ \t]*=[ \t]*("[^"]*"|'[^']*'|[^\s,"']+)|[^\s,]+/g

/** Parses `goal=email budget=20`. Values with spaces need quotation marks. */
export function readSettings(source: string, {start, end}: Range, whole: Range) {
  const items: Item[] = []
  const wrong: Misspelt[] = []
  const settings: Record<string, unknown> = {}
  for (const match of source.slice(start, end).matchAll(assignment)) {
    const [text, key, written = ''] = match
    const at = {start: start + match.index, end: start + match.index + text.length}
    items.push({id: key ?? text, ...at})
    if (key === undefined) wrong.push({...at, message: `Unexpected \`${text}\` in \`vmlint-set\`, write \`key=value\``})
    else if (!isKey(key)) wrong.push({...at, message: unknownKey(key), near: withNearKey(key, written)})
    else {
      const value = toValue(key, written)
      if (v.is(settable[key].schema, value)) settings[key] = value
      else wrong.push({...at, message: wrongValue(key, String(value)), near: withNearValue(key, String(value))})
    }
  }
  const faults = wrong.map(({near, ...fault}): DirectiveFault => {
    const removal = withoutItems(source, {...whole, items}, (item) => item.start === fault.start, ' ')
    return {...fault, suggestions: suggestionsFor(fault, near, removal)}
  })
  if (items.length === 0) {
    faults.push({
      ...whole,
      message: '`vmlint-set` sets nothing, write `key=value`',
      fix: withoutDirective(source, whole)
    })
  }
  // Each value has been checked against its schema.
  return {items, faults, settings: settings as SettingsInput}
}

/** A setting that does not apply, and what was probably meant. */
interface Misspelt extends Range {
  readonly message: string
  readonly near?: string | undefined
}

/** `gaol=email` -> `goal=email`. */
function withNearKey(key: string, written: string): string | undefined {
  const near = nearest(key, keys)
  return near && `${near}=${written}`
}

/** `goal=emial` -> `goal=email`. */
function withNearValue(key: keyof typeof settable, value: string): string | undefined {
  const near = nearest(value, settable[key].values)
  return near && `${key}=${near}`
}

/** Computes the settings of each script from `vmlint-set`: a setting applies to its script and all that follow, until set again. */
export function settingsOfScripts(
  source: string,
  list: readonly Directive[],
  scripts: readonly Range[]
): readonly SettingsInput[] {
  const sets = list.filter(({verb}) => verb === 'set')
  let held: SettingsInput = {}
  let next = 0
  return scripts.map((script) => {
    for (let set = sets[next]; set && standsInOrBefore(source, set, script); set = sets[++next])
      held = {...held, ...set.settings}
    return held
  })
}

/** Characters after a script that are searched for a directive belonging to it (chosen: a few comments). */
const longestTail = 1000

/** A script ends with its last word; a directive right after it, or on the next line, still belongs to it. */
function standsInOrBefore(source: string, {start}: Range, script: Range): boolean {
  if (start < script.end) return true
  if (start - script.end > longestTail) return false
  // A line of a comment is not empty.
  const between = source.slice(script.end, start).replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '<')
  return !/[\p{L}\p{N}#=~`]|---|\n[ \t>]*\r?\n|\r[ \t>]*\r/u.test(between)
}

function toValue(key: keyof typeof settable, written: string): string | number {
  const text = /^["']/.test(written) ? written.slice(1, -1) : written
  return key !== 'company' && /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
}

function unknownKey(key: string): string {
  if (Object.hasOwn(settingsSchema.entries, key))
    return `\`${key}\` cannot be set inside a file: set it in the configuration`
  const hint = didYouMean(key, keys)
  return `Unknown setting \`${key}\`${hint || `, expected one of ${keys.join(', ')}`}`
}

function wrongValue(key: keyof typeof settable, value: string): string {
  const {values, expected} = settable[key]
  return `Unexpected value \`${value}\` of \`${key}\`${didYouMean(value, values) || `, expected ${expected}`}`
}
