import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {rules} from '../../../src/index.ts'
import {runCli} from '../../helpers/cli.ts'
import {makeTree} from '../../helpers/tree.ts'

const explain = (words: string, cwd?: string) => runCli(['explain', ...words.split(' ')], cwd ? {cwd} : {})

describe('a rule is found', () => {
  test.for([
    ['by a word of its name', 'budget', 'over-budget'],
    ['by words of its name', 'follow up', 'missing-follow-up'],
    ['by a word of what it finds', 'telephone', 'hard-numbers'],
    ['by another form of a word', 'abbreviation', 'abbreviations'],
    ['by what was said', 'just checking in', 'empty-phrases'],
    ['by words that would be a title', 'best in class', 'hype'],
    ['by a whole sentence', 'Call me back at your earliest convenience.', 'passive-asks'],
    ['by what no list of words holds', 'we saw the the truck', 'repeated-words']
  ] as const)('%s', async ([, words, id]) => {
    const {code, stdout} = await explain(words)
    expect(code).toBe(0)
    expect(stdout).toMatch(new RegExp(`^ *${id}\\b`, 'm'))
  })

  test('and explained, where it is the only one', async () => {
    expect((await explain('maybe')).stdout).toMatch(/^weak-words: /)
  })

  test('with what it says of the words', async () => {
    expect((await explain('just checking in')).stdout).toMatch(/empty-phrases +`checking in` /)
  })

  test('only for what is said, not for what every few words lack', async () => {
    expect((await explain('just checking in')).stdout).not.toContain('missing-caller')
  })
})

test('words that no rule knows are an error that says where to look', async () => {
  const {code, stdout, stderr} = await explain('xyzzy')
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr).toBe('vmlint: No rule is named `xyzzy`, mentions it or reports it; `vmlint rules` lists them\n')
})

describe('rules of a team', () => {
  const sample = join(import.meta.dirname, '../../fixtures/plugin-sample')
  let cwd = ''
  beforeEach(() => {
    cwd = makeTree({
      '.vmlintrc.json': {
        plugins: [join(sample, 'index.ts'), join(sample, 'retext-long-words.ts')],
        rules: {'weather-talk': 'error', ban: ['warn', {phrases: [{text: 'pick your brain'}]}]}
      }
    })
  })

  test('are explained from their own words', async () => {
    const {code, stdout} = await explain('weather-talk', cwd)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^weather-talk: /)
    expect(stdout).toContain('Here      error')
  })

  test('are found by what they report', async () => {
    const {stdout} = await explain('Can I pick your brain', cwd)
    expect(stdout).toMatch(/^ *ban /m)
    expect((await explain('ban', cwd)).stdout).toContain('Here      warn, with {"phrases":[{"text":"pick your brain"')
  })

  test('a plugin of somebody else is known by name', async () => {
    expect((await explain('retext-long-words', cwd)).stdout).toContain('its own documentation')
  })

  test('stand in the list', async () => {
    const {stdout} = await runCli(['rules'], {cwd})
    expect(stdout).toMatch(/^weather-talk /m)
    expect(stdout).toMatch(/^retext-long-words +- +- +A retext plugin$/m)
    expect(JSON.parse((await runCli(['rules', '-f', 'json'], {cwd})).stdout)).toContainEqual({id: 'retext-long-words'})
  })

  test('are not loaded where code is refused, and the fault is told', async () => {
    const {code, stderr} = await runCli(['rules', '--no-config-code'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('`--no-config-code` refuses')
    expect((await runCli(['rules', '--no-config-lookup'], {cwd})).code).toBe(0)
  })
})

describe('an explanation is for a terminal:', () => {
  test.for([...rules.keys()])('%s has no markup, and lines of 80 columns', async (id) => {
    const {stdout} = await explain(id)
    expect(stdout).not.toMatch(/\]\(|`|\*\*/)
    const long = stdout.split('\n').filter((line) => line.length > 80 && !/^ *(?:https?:\S+)$/.test(line))
    expect(long).toEqual([])
  })

  test('an address is on its own line, and options of an example are words', async () => {
    const {stdout} = await explain('deception')
    expect(stdout).toMatch(/^ {2}16 CFR 310\.3, deceptive telemarketing acts\n {4}https:\S+$/m)
    expect(stdout).toContain('  with touch: followup\n')
  })
})
