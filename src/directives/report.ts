import {didYouMean, nearest} from '../suggest.ts'
import type {Applied} from './apply.ts'
import {type Directive, type DirectiveFault, type Item, nameOf} from './directive.ts'
import {suggestionsFor, withoutDirective, withoutItems} from './remove.ts'

/** The names of rules: a set of them, or a map by name. */
export type RuleNames = Pick<ReadonlySet<string>, 'has' | 'keys'>

/**
 * Reports directives that are valid but unused, or that name unknown rules. Only what is unused is removed by a fix: a
 * misspelt name was meant for something, and its reason would be lost.
 */
export function reportDirectives(
  source: string,
  list: readonly Directive[],
  {
    isUsed,
    knownRules,
    unused
  }: Pick<Applied, 'isUsed'> & {
    readonly knownRules: RuleNames
    /** False if unused directives are not wanted or cannot be determined. */
    readonly unused: boolean
  }
): readonly DirectiveFault[] {
  return list.flatMap((directive) => {
    const {verb, items, start, end} = directive
    if (verb === 'set') return []
    const nothing = verb === 'enable' ? 'nothing is disabled here' : 'no problem is reported there'
    if (items.length === 0) {
      if (!unused || isUsed(directive)) return []
      const message = `Unused ${nameOf(verb)}, ${nothing}`
      return [{start, end, message, fix: withoutDirective(source, directive)}]
    }
    const unknown = items.filter(({id}) => !knownRules.has(id))
    const idle = unused ? items.filter((item) => !unknown.includes(item) && !isUsed(directive, item.id)) : []
    const faults = unknown.map((item) => unknownRule(source, item, {directive, knownRules}))
    if (idle.length > 0) {
      const names = idle.map(({id}) => `\`${id}\``).join(', ')
      const fix = withoutItems(source, directive, (item) => idle.includes(item), ', ')
      faults.push({start, end, message: `Unused ${names} in ${nameOf(verb)}, ${nothing}`, fix})
    }
    return faults
  })
}

function unknownRule(
  source: string,
  item: Item,
  {directive, knownRules}: {readonly directive: Directive; readonly knownRules: RuleNames}
): DirectiveFault {
  const {id, start, end} = item
  return {
    start,
    end,
    message: `Unknown rule \`${id}\` in ${nameOf(directive.verb)}${didYouMean(id, knownRules.keys())}`,
    suggestions: suggestionsFor(
      item,
      nearest(id, knownRules.keys()),
      withoutItems(source, directive, (one) => one === item, ', ')
    )
  }
}
