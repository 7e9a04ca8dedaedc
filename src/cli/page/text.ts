import type {ResolvedConfig} from '../../config/resolve.ts'
import {json} from '../../format/escape.ts'
import type {PageConfiguration} from '../../page/configuration.ts'
import type {AnyRule} from '../../rule/set.ts'
import type {SettingsInput} from '../../settings.ts'

/** Where the page holds its configuration. */
const slot = /(<script type="application\/json" id="configuration">)[^<]*(?=<\/script>)/

/** Puts a configuration into the page that the build made. */
export function bake(page: string, configuration: PageConfiguration): string {
  return page.replace(slot, (_, opening: string) => opening + json(configuration))
}

/** A configuration as a page can hold it, and the rules of plugins, which are code and stay behind. */
export function pageConfiguration(
  {settings, rules, available, ruleSet}: Pick<ResolvedConfig, 'settings' | 'rules' | 'available' | 'ruleSet'>,
  builtIn: ReadonlyMap<string, AnyRule>,
  commandLine: SettingsInput = {}
): {readonly configuration: PageConfiguration; readonly leftOut: readonly string[]} {
  const entries = [...rules]
  const isBuiltIn = (id: string) => available.get(id) === builtIn.get(id)
  const complete = {...settings, ...commandLine}
  const {goal = 'any', touch = 'cold'} = complete
  return {
    configuration: {settings: complete, rules: entries.filter(([id]) => isBuiltIn(id))},
    leftOut: entries.map(([id]) => id).filter((id) => !isBuiltIn(id) && ruleSet.severityOf(id, {goal, touch}) !== 'off')
  }
}
