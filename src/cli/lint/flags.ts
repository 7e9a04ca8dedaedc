import {type Command, Option} from 'commander'
import type {Severity} from '../../index.ts'
import type {ConfigFlags} from '../config-flags.ts'
import {collect, oneOf} from '../values.ts'
import type {Thresholds} from './exit-code.ts'

/** Flags of linting. */
export interface LintFlags extends ConfigFlags, Thresholds, MendingFlags {
  readonly errorOnUnmatchedPattern: boolean
  readonly ignore: boolean
  readonly ignorePattern?: readonly string[]
  readonly staged?: boolean
  readonly since?: string
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly quiet?: boolean
  readonly format?: readonly string[]
  readonly outputFile?: string
  readonly printConfig?: string
  readonly color?: boolean
  readonly timing?: boolean
}

const severities = ['off', 'warn', 'error'] as const

/** Flags about fixes, directives and old faults. */
export interface MendingFlags {
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly inlineConfig: boolean
  readonly reportUnusedDisableDirectivesSeverity: Severity
  readonly suppressAll?: boolean
  readonly suppressRule?: readonly string[]
  readonly pruneSuppressions?: boolean
  readonly suppressionsLocation?: string
}

/** Adds the flags to the command that lints. */
export function addMendingFlags(program: Command): Command {
  return program
    .optionsGroup('Fixes:')
    .option('--fix', 'write what is safe to fix into the files')
    .option('--fix-dry-run', 'fix, but write nothing; with -f diff, as a patch')
    .optionsGroup('Directives in files:')
    .option('--no-inline-config', 'do not obey directives such as vmlint-disable')
    .addOption(
      new Option('--report-unused-disable-directives-severity <s>', 'report unused directives as')
        .choices(severities)
        .argParser(oneOf(severities))
        .default('warn')
    )
    .optionsGroup('Old faults:')
    .option('--suppress-all', 'report no more what is reported now')
    .option('--suppress-rule <id>', 'the same for one rule; repeatable', collect)
    .option('--prune-suppressions', 'forget suppressions that are no longer needed')
    .option('--suppressions-location <file>', 'where they are kept')
}
