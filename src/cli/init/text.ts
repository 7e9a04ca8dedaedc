import type {Goal} from '../../script/model.ts'

const docs = 'https://github.com/vmlint/vmlint/blob/main/docs'

/** What each goal means, for the person who reads the configuration. */
const goalNotes: Readonly<Record<Goal, string>> = {
  any: 'nothing is assumed',
  callback: 'they call back',
  email: 'they read the e-mail that follows',
  educate: 'they learn something, whether or not they call'
}

/** A commented configuration to start from. */
export function configText(goal: Goal, folder?: string): string {
  const goals = Object.entries(goalNotes).map(([name, note]) => `  #   ${name.padEnd(9)} ${note}`)
  return `# yaml-language-server: $schema=./node_modules/vmlint/schema.json
# Configuration of vmlint, see ${docs}/configuration.md

# Where to start from: vmlint:recommended, or vmlint:strict for a team that wants to hear everything useful.
# Files (./team.vmlintrc.yaml) and packages with a configuration can be named here too; the later wins.
extends: [vmlint:recommended]

# What \`vmlint\` alone lints, and what it leaves out.
files: ['${folder === undefined ? '' : `${folder}/`}**/*.{md,txt,csv,tsv}']
ignores: []

settings:
  # What the messages are for:
${goals.join('\n')}
  goal: ${goal}

  # Seconds that a message may take, and the pace of your callers: 1 is typical, 1.1 is a tenth slower.
  # \`vmlint calibrate <file> <seconds>\` finds it from readings that you timed.
  budget: 30
  pace: 1

  # Names of your company, as callers say them.
  # company: [Acme, Acme Freight]

  # Merge fields that your sending tool fills in, so that misspelt ones are found.
  # placeholders: {known: [first_name, company, rep_name]}

  # Words that you use on purpose, which no rule reports.
  # vocabulary: {accept: [solutions architect]}

# off, warn or error, or a list of that and options. \`vmlint rules\` lists the rules, \`vmlint explain <rule>\` says why.
rules:
  over-budget: error
  # weak-words: [warn, {allow: [basically]}]
  # ban: [error, {phrases: [{text: pick your brain, message: Ask one concrete question}]}]

# What differs for some files; patterns are relative to this file.
# overrides:
#   - files: [scripts/breakup/**]
#     settings: {touch: breakup}
`
}

/** What a hook runs: the scripts that the commit holds. */
const check = 'npx --no-install vmlint --staged --max-warnings 0'

/** A line for a hook that does other things too. */
export const hookLine = `${check} || exit $?`

/** A hook of git. */
export const hookText = `#!/bin/sh
# Lints the voicemail scripts that the commit holds. \`git commit --no-verify\` goes past it.
if command -v vmlint >/dev/null && [ ! -e node_modules/.bin/vmlint ]; then
  exec vmlint --staged --max-warnings 0
fi
exec ${check}
`

/** A job of \`lefthook.yml\`, for those who use lefthook. */
export const lefthookEntry = `pre-commit:
  jobs:
    - name: vmlint
      run: ${check}`

/** An entry of \`.pre-commit-config.yaml\`, for those who use pre-commit. */
export function preCommitEntry(version: string): string {
  return `  - repo: https://github.com/vmlint/vmlint
    rev: v${version}
    hooks:
      - id: vmlint`
}

/** A workflow of GitHub. */
export function workflowText(version: string, folder?: string): string {
  return `# Lints the voicemail scripts of every change, see ${docs}/integrations.md
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
${folder === undefined ? '' : `        with:\n          files: ${folder}\n`}`
}

/** What to do once the files are written. */
export function nextSteps(command: string): string {
  return `Next:
  ${command}                        lint the files that the configuration names
  ${command} explain <rule>         why a rule is there
  ${command} --print-config <file>  what holds for a file
Old scripts with many problems? \`${command} --suppress-all\` keeps them quiet, so that only new ones show.
`
}
