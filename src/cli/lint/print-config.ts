import {resolve} from 'node:path'
import {configFormats, describeConfig, printConfig} from '../../config/print.ts'
import {createConfigResolver} from '../../config/resolve.ts'
import {VmlintError} from '../../errors.ts'
import {rules} from '../../index.ts'
import {didYouMean} from '../../suggest.ts'
import {linterOptions} from '../config-flags.ts'
import type {Io} from '../io.ts'
import type {LintFlags} from './flags.ts'

/** `--print-config <file>`: prints a file's configuration and where each value is set. Lints nothing. */
export async function printConfigOf(file: string, flags: LintFlags, io: Io): Promise<void> {
  const [name = 'json'] = flags.format ?? []
  const format = configFormats.find((d) => d === name)
  if (!format)
    throw new VmlintError(`\`--print-config\` prints json or yaml, not \`${name}\`${didYouMean(name, configFormats)}`)
  const {cwd = io.cwd(), ...options} = linterOptions(flags, io)
  const path = resolve(cwd, file)
  const config = await createConfigResolver({...options, cwd, rules}).forFile(path)
  io.stdout.write(`${printConfig(describeConfig(path, config, {cwd, commandLine: options.settings}), format)}\n`)
}
