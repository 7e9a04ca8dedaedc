import type {ResolvedConfig} from '../../config/resolve.ts'
import {json} from '../../format/escape.ts'
import type {PageConfiguration} from '../../page/configuration.ts'
import type {AnyRule} from '../../rule/set.ts'
import type {SettingsInput} from '../../settings.ts'

/** Marks the place of the configuration in the page. */
const slot = /(<script type="application\/json" id="configuration">)[^<]*(?=<\/script>)/

/** Inserts a configuration into the built page. */
export function withConfiguration(page: string, configuration: PageConfiguration): string {
  return page.replace(slot, (_, opening: string) => opening + json(configuration))
}

/** A configuration as data, which is all a page can hold, and the plugin rules that are code and left out. */
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
