import {type Command, Option} from 'commander'
import {VmlintError} from '../../errors.ts'
import type {LinterOptions, Severity} from '../../index.ts'
import type {ConfigFlags} from '../config-flags.ts'
import {collect, fileName, oneOf} from '../values.ts'
import type {Thresholds} from './exit-code.ts'

/** Flags of `vmlint`. */
export interface LintFlags extends ConfigFlags, Thresholds, FixFlags {
  readonly errorOnUnmatchedPattern: boolean
  readonly ignore: boolean
  readonly ignorePattern?: readonly string[]
  readonly staged?: boolean
  readonly since?: string
  readonly watch?: boolean
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

/** Flags for fixes, directives and suppressions. */
export interface FixFlags {
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly inlineConfig: boolean
  readonly reportUnusedDisableDirectivesSeverity: Severity
  readonly suppressAll?: boolean
  readonly suppressRule?: readonly string[]
  readonly pruneSuppressions?: boolean
  readonly suppressionsLocation?: string
}

/** Adds the flags to the command. */
export function addFixFlags(program: Command): Command {
  return program
    .optionsGroup('Fixes:')
    .option('--fix', 'apply safe fixes to the files')
    .option('--fix-dry-run', 'fix without writing files; -f diff prints a patch')
    .optionsGroup('Directives in files:')
    .option('--no-inline-config', 'ignore directives such as vmlint-disable')
    .addOption(
      new Option('--report-unused-disable-directives-severity <s>', 'report unused directives as')
        .choices(severities)
        .argParser(oneOf(severities))
        .default('warn')
    )
    .optionsGroup('Suppressions:')
    .option('--suppress-all', 'record current problems and stop reporting them')
    .option('--suppress-rule <id>', 'the same for one rule; repeatable', collect)
    .option('--prune-suppressions', 'remove suppressions that are no longer needed')
    .option('--suppressions-location <file>', 'file of the suppressions', fileName)
}

/** Converts the flags to options of the API. Throws `VmlintError` for flags that exclude each other. */
export function fixOptions(
  {fix = false, fixDryRun = false, inlineConfig, reportUnusedDisableDirectivesSeverity, ...flags}: FixFlags,
  isStdin: boolean
): Pick<LinterOptions, 'fix' | 'inlineConfig' | 'reportUnusedDirectives'> {
  const [first, second] = suppressionFlags(flags)
  if (first !== undefined && second !== undefined)
    throw new VmlintError(`\`${first}\` cannot be used with \`${second}\``)
  if (fix && fixDryRun) throw new VmlintError('`--fix` cannot be used with `--fix-dry-run`')
  if (isStdin && fix) throw new VmlintError('`--fix` writes files: use `--fix-dry-run` for standard input')
  if (isStdin && first !== undefined) throw new VmlintError(`\`${first}\` needs files, not standard input`)
  return {fix: fix || fixDryRun, inlineConfig, reportUnusedDirectives: reportUnusedDisableDirectivesSeverity}
}

type SuppressionFlags = Pick<FixFlags, 'suppressAll' | 'suppressRule' | 'pruneSuppressions'>

/** Flags that were given and would change the suppressions. */
function suppressionFlags({suppressAll, suppressRule, pruneSuppressions}: SuppressionFlags): readonly string[] {
  return [
    ...(suppressAll ? ['--suppress-all'] : []),
    ...(suppressRule ? ['--suppress-rule'] : []),
    ...(pruneSuppressions ? ['--prune-suppressions'] : [])
  ]
}
