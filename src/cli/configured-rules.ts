import {join} from 'node:path'
import {type KnownRule, knownRules} from '../config/known-rules.ts'
import {createConfigResolver} from '../config/resolve.ts'
import {rules} from '../index.ts'
import {type ConfigSourceFlags, linterOptions} from './config-flags.ts'
import type {Io} from './io.ts'

/** Built-in rules, and those of the working directory's configuration. Throws `VmlintError` for a faulty one. */
export async function configuredRules(flags: ConfigSourceFlags, io: Io): Promise<readonly KnownRule[]> {
  const {cwd = io.cwd(), ...options} = linterOptions(flags, io)
  return knownRules(await createConfigResolver({...options, cwd, rules}).forFile(join(cwd, 'script.txt')))
}
