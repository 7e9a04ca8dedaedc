import type {Goal} from '../../script/model.ts'

const docs = 'https://github.com/vmlint/vmlint/blob/main/docs'

/** What each goal means for whoever reads the configuration. */
const goalNotes: Readonly<Record<Goal, string>> = {
  any: 'nothing is assumed',
  callback: 'they call back',
  email: 'they read the e-mail that follows',
  educate: 'they learn something, whether or not they call'
}

/** A commented configuration to start from. */
export function configText(goal: Goal): string {
  const goals = Object.entries(goalNotes).map(([name, note]) => `  #   ${name.padEnd(9)} ${note}`)
  return `# yaml-language-server: $schema=./node_modules/vmlint/schema.json
# Configuration of vmlint, see ${docs}/configuration.md

# Where to start from: vmlint:recommended, or vmlint:strict for a team that wants to hear everything useful.
# Files (./team.vmlintrc.yaml) and packages with a configuration can stand here too; the later wins.
extends: [vmlint:recommended]

# What \`vmlint\` alone lints, and what it leaves out.
files: ['**/*.{md,txt}']
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

/** A hook of git. */
export const hookText = `#!/bin/sh
# Lints the voicemail scripts that the commit holds. \`git commit --no-verify\` goes past it.
exec npx --no-install vmlint --staged --max-warnings 0
`

/** An entry of \`.pre-commit-config.yaml\`, for those who use pre-commit. */
export function preCommitEntry(version: string): string {
  return `  - repo: https://github.com/vmlint/vmlint
    rev: v${version}
    hooks:
      - id: vmlint`
}

/** A workflow of GitHub. */
export function workflowText(version: string): string {
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
`
}
