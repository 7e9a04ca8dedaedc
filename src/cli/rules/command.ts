import {Command, Option} from 'commander'
import {VmlintError} from '../../errors.ts'
import {didYouMean} from '../../suggest.ts'
import type {CommandHost} from '../io.ts'
import {oneOf} from '../values.ts'
import type {ListFormat} from './list.ts'

const listFormats: readonly ListFormat[] = ['table', 'json', 'markdown']

/** `vmlint rules`: every rule. */
export function rulesCommand({io}: CommandHost): Command {
  return new Command('rules')
    .description('every rule: id, severities, what it offers, one line')
    .addOption(
      new Option('-f, --format <name>', 'how to print')
        .choices(listFormats)
        .argParser(oneOf(listFormats))
        .default('table')
    )
    .action(async ({format}: {format: ListFormat}) => {
      const {rules} = await import('../../index.ts')
      const {listRules} = await import('./list.ts')
      const metas = [...rules.values()].map((rule) => rule.meta)
      io.stdout.write(`${listRules(metas, format)}\n`)
    })
}

/** `vmlint explain <rule>`: why a rule is there. */
export function explainCommand({io}: CommandHost): Command {
  return new Command('explain')
    .description('why a rule is there, with examples, options and sources')
    .argument('<rule>', 'id of a rule')
    .action(async (id: string) => {
      const {rules} = await import('../../index.ts')
      const rule = rules.get(id)
      if (!rule)
        throw new VmlintError(`Unknown rule \`${id}\`${didYouMean(id, rules.keys()) || '; `vmlint rules` lists them'}`)
      const {explainRule} = await import('./explain.ts')
      io.stdout.write(`${explainRule(rule.meta)}\n`)
    })
}
