import {chmodSync, cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {gitInit, root, runIn} from '../helpers/project.ts'
import {sharedFolder, writeFiles} from '../helpers/tree.ts'

// Every shell block of the documentation is run, in a fresh project with the examples of this repository, and its commands may
// end with 0 (nothing to fail on) or 1 (problems). 2 and everything else is a fault of the page.

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
]
const read = (page: string) => readFileSync(join(root, page), 'utf8')
const blocksOf = (page: string) => Array.from(read(page).matchAll(/```sh\n([\s\S]*?)```/g), ([, code = '']) => code)

/** Whole commands of vmlint in running text and tables. Those with a `<name>` or `FILE` are patterns, and the rest of the left-out ones wait for an editor, for Ctrl-C or for another shell. */
const commandsOf = (page: string) => {
  const prose = read(page).replaceAll(/^(`{3,})[\s\S]*?^\1`*$/gm, '')
  const found = Array.from(prose.matchAll(/`((?:npx )?vmlint [^`\n]+)`/g), ([, command = '']) => command)
  return [...new Set(found)].filter((command) => !/[<|]|FILE|--watch|\blsp\b|explain$|--why$/.test(command))
}

/** Commands of this repository itself: the gate runs them. */
const ofTheRepository = /^(?:npm (?:ci|run|test)|npx vitest)\b/

const bin = sharedFolder()
beforeAll(() => {
  const program = (name: string, body: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  program('vmlint', `exec "${process.execPath}" "${join(root, 'bin/vmlint.js')}" "$@"`)
  // `npx vmlint` is the installed command; here it is the built one.
  program('npx', 'while [ "$1" = --yes ]; do shift; done\nexec "$@"')
  // In no registry: the stand-in reads what it is given.
  program('reviewdog', `exec "${process.execPath}" -e 'JSON.parse(require("node:fs").readFileSync(0, "utf8"))'`)
})

test('the documentation shows commands', () => {
  expect(pages.flatMap(blocksOf).length).toBeGreaterThan(30)
})

// The blocks of a page follow each other, as its reader runs them.
describe.each(pages.filter((page) => blocksOf(page).length + commandsOf(page).length > 0))('%s', (page) => {
  const project = sharedFolder()

  beforeAll(() => {
    for (const name of ['examples', 'scripts']) cpSync(join(root, 'examples'), join(project, name), {recursive: true})
    const script = read('examples/long-winded/good.txt')
    const named = {'scripts/cold-1.md': script, 'script.txt': script}
    writeFiles(project, {'package.json': '{"private": true}', ...named, ...filesFor(page)})
    gitInit(project)
    writeFiles(project, {'scripts/new.txt': 'Hi Dana, this is Lee from Tarn Labels. Maybe we could talk.\n'})
    runIn(project, 'git', ['add', '-A'])
  })

  test.for(blocksOf(page).map((code) => [code] as const))('%s', ([code]) => {
    if (ofTheRepository.test(code)) {
      const {scripts} = JSON.parse(read('package.json'))
      for (const [, name = ''] of code.matchAll(/npm run (?:-s )?([\w:]+)/g)) expect(scripts).toHaveProperty([name])
      return
    }
    const {status, output} = runAsTyped(code)
    expect(status, output).toBeLessThanOrEqual(1)
  })

  const commands = commandsOf(page)
  test.runIf(commands.length > 0).for(commands)('%s', (command) => {
    const {status, output} = runAsTyped(`${command} < scripts/cold-1.md`)
    expect(status, output).toBeLessThanOrEqual(1)
  })

  function runAsTyped(code: string) {
    const script = `set -uo pipefail\ntrap '(( $? <= 1 )) || exit 99' ERR\n${code}`
    return runIn(project, 'bash', ['-c', script], {
      PATH: `${bin}${delimiter}${process.env['PATH']}`,
      GITHUB_STEP_SUMMARY: join(project, 'summary.md')
    })
  }
})

/** Files that a page shows and its commands need: `name` in backticks before the block that holds it. */
function filesFor(page: string): Readonly<Record<string, string>> {
  const text = read(page)
  return Object.fromEntries(
    Array.from(
      text.matchAll(/`([\w./-]+\.(?:md|txt|ya?ml|json|m?js|ts))`[^\n`]*:\n\n```\w+\n([\s\S]*?)```/g),
      ([, name = '', content = '']) => [name, content]
    )
  )
}
