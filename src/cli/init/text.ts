import type {Goal} from '../../script/model.ts'

const docs = 'https://github.com/vmlint/vmlint/blob/main/docs'

/** What each goal means, as comments in the configuration. */
const goalNotes: Readonly<Record<Goal, string>> = {
  any: 'no particular goal',
  callback: 'they call back',
  email: 'they read the e-mail that follows',
  educate: 'they learn something, whether or not they call'
}

/** Text of a commented configuration to start from. */
export function configText(goal: Goal, folder?: string): string {
  const goals = Object.entries(goalNotes).map(([name, note]) => `  #   ${name.padEnd(9)} ${note}`)
  return `# yaml-language-server: $schema=./node_modules/vmlint/schema.json
# Configuration of vmlint, see ${docs}/configuration.md

# Where to start from: vmlint:recommended, or vmlint:strict for a team that wants every useful check.
# Files (./team.vmlintrc.yaml) and packages with a configuration can be listed too; later ones win.
extends: [vmlint:recommended]

# Files that \`vmlint\` lints when none are named, and files to ignore.
files: ['${folder === undefined ? '' : `${folder}/`}**/*.{md,txt,csv,tsv}']
ignores: []

settings:
  # What the messages are for:
${goals.join('\n')}
  goal: ${goal}

  # Longest message in seconds, and your callers' pace: 1 is typical, 1.1 is a tenth slower.
  # \`vmlint calibrate <file> <seconds>\` computes the pace from timed readings.
  budget: 30
  pace: 1

  # Names of your company, as callers say them.
  # company: [Acme, Acme Freight]

  # Merge fields that your sending tool fills in, so that misspelt ones are found.
  # placeholders: {known: [first_name, company, rep_name]}

  # Words that you use on purpose: no rule reports them.
  # vocabulary: {accept: [solutions architect]}

# Severity (off, warn or error), or a list: severity, options. \`vmlint rules\` lists the rules, \`vmlint explain <rule>\` says why.
rules:
  over-budget: error
  # weak-words: [warn, {allow: [basically]}]
  # ban: [error, {phrases: [{text: pick your brain, message: Ask one concrete question}]}]

# Exceptions for some files; patterns are relative to this file.
# overrides:
#   - files: [scripts/breakup/**]
#     settings: {touch: breakup}
`
}

/** Command of a hook: lints the staged scripts. */
const check = 'npx --no-install vmlint --staged --max-warnings 0'

/** The command as one line of a longer hook. */
export const hookLine = `${check} || exit $?`

/** Text of a git hook. */
export const hookText = `#!/bin/sh
# Lints the voicemail scripts in the commit.
if command -v vmlint >/dev/null && [ ! -e node_modules/.bin/vmlint ]; then
  vmlint --staged --max-warnings 0
else
  ${check}
fi
code=$?
[ $code = 0 ] || echo 'Not committed. Fix the scripts above, or skip this check: git commit --no-verify' >&2
exit $code
`

/** Job for \`lefthook.yml\`. */
export const lefthookEntry = `pre-commit:
  jobs:
    - name: vmlint
      run: ${check}`

/** Entry for \`.pre-commit-config.yaml\`. */
export function preCommitEntry(version: string): string {
  return `  - repo: https://github.com/vmlint/vmlint
    rev: v${version}
    hooks:
      - id: vmlint`
}

/** Text of a GitHub workflow. */
export function workflowText(version: string, folder: string): string {
  return `# Lints the voicemail scripts of every change; see ${docs}/integrations.md
name: vmlint
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  vmlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: vmlint/vmlint@v${version}
${folder === '.' ? '' : `        with:\n          files: ${/^[\w./-]+$/.test(folder) ? folder : JSON.stringify(folder)}\n`}`
}

/** Next steps, printed after the files are written. */
export function nextSteps(command: string): string {
  return `Next:
  ${command}                        lint the files of the configuration
  ${command} explain <rule>         why a rule exists
  ${command} --print-config <file>  the settings of a file
Old scripts with many problems? \`${command} --suppress-all\` hides them, so that only new ones show.
`
}
