import {didYouMean, nearest} from '../suggest.ts'
import type {Applied} from './apply.ts'
import {type Directive, type DirectiveFault, type Item, nameOf} from './directive.ts'
import {withoutDirective, withoutItems} from './remove.ts'

/** Reports directives that are valid but unused, or that name unknown rules. */
export function reportDirectives(
  source: string,
  list: readonly Directive[],
  {
    isUsed,
    knownRules,
    unused
  }: Pick<Applied, 'isUsed'> & {
    readonly knownRules: ReadonlySet<string>
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
    const dead = [...unknown, ...idle]
    if (dead.length === 0) return []
    const fix = withoutItems(source, directive, (item) => dead.includes(item), ', ')
    const faults: DirectiveFault[] = unknown.map((item) => ({...unknownRule(item, directive, knownRules), fix}))
    if (idle.length > 0) {
      const names = idle.map(({id}) => `\`${id}\``).join(', ')
      faults.push({start, end, message: `Unused ${names} in ${nameOf(verb)}, ${nothing}`, fix})
    }
    return faults
  })
}

function unknownRule({id, start, end}: Item, {verb}: Directive, knownRules: ReadonlySet<string>): DirectiveFault {
  const near = nearest(id, knownRules)
  return {
    start,
    end,
    message: `Unknown rule \`${id}\` in ${nameOf(verb)}${didYouMean(id, knownRules)}`,
    ...(near && {suggestions: [{message: `Write \`${near}\``, fix: {start, end, text: near}}]})
  }
}
