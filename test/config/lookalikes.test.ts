import {describe, expect, test} from 'vitest'
import {runCli} from '../helpers/cli.ts'
import {makeTree} from '../helpers/tree.ts'

const script = 'Hi Dana, this is Iva Roe at Moor Pumps. Your seal is due in June. I will ring on Monday, or 555-0119.\n'
const run = async (files: Record<string, unknown>, argv: readonly string[] = ['.']) =>
  (await runCli(argv, {cwd: makeTree({'.git/': '', 'a.txt': script, 'b/c.txt': `Again. ${script}`, ...files})})).stderr

describe('a file that looks like a configuration and is not read', () => {
  test.for([
    ['vmlintrc.yaml', '.vmlintrc.yaml'],
    ['vmlintrc.yml', '.vmlintrc.yml'],
    ['vmlintrc.json', '.vmlintrc.json'],
    ['vmlintrc', '.vmlintrc.yaml'],
    ['vmlint.yaml', '.vmlintrc.yaml'],
    ['.vmlint.yml', '.vmlintrc.yml'],
    ['.vmlint.json', '.vmlintrc.json'],
    ['.vmlintrc.yml.txt', '.vmlintrc.yml'],
    ['.vmlintrc.txt', '.vmlintrc.yaml'],
    ['.vmlintrc.toml', '.vmlintrc.yaml'],
    ['.vmlintrc.js', 'vmlint.config.js'],
    ['vmlint.config.json', '.vmlintrc.json'],
    ['VMLintRC.YAML', '.vmlintrc.yaml']
  ] as const)('%s is said once, with the name %s', async ([name, meant]) => {
    const said = `vmlint: \`${name}\` is not read: to use it as configuration, rename it to \`${meant}\`\n`
    const lines = (await run({[name]: 'settings: {goal: email}\n'})).split(/(?<=\n)/)
    expect(lines.filter((line) => line.includes('not read'))).toEqual([said])
  })

  test.for(['say a.txt', 'stats .', '--print-config a.txt', 'rules'])('by `vmlint %s` too', async (argv) => {
    expect(await run({'vmlintrc.yaml': ''}, argv.split(' '))).toMatch(/^vmlint: `vmlintrc\.yaml` is not read/m)
  })
})

describe('nothing is said', () => {
  test.for<readonly [name: string, files: Record<string, unknown>, argv?: readonly string[]]>([
    ['beside a configuration', {'vmlintrc.yaml': '', '.vmlintrc.yaml': 'settings: {goal: email}\n'}],
    ['beside a manifest with one', {'vmlintrc.yaml': '', 'package.json': {vmlint: {}}}],
    ['of a file that is named', {'vmlintrc.yaml': ''}, ['-c', 'vmlintrc.yaml', '.']],
    ['without look-up', {'vmlintrc.yaml': ''}, ['--no-config-lookup', '.']],
    [
      'of other files of vmlint',
      Object.fromEntries(
        ['vmlint.json', 'vmlint.html', 'vmlint.xml', 'vmlint.js', '.vmlintignore', 'vmlint.sarif', 'vmlintrc.md'].map(
          (name) => [name, '{}']
        )
      )
    ]
  ])('%s', async ([, files, argv]) => {
    expect(await run(files, argv)).not.toContain('not read')
  })
})
