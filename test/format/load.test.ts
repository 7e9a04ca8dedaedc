import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {formatNames, loadFormatter} from '../../src/format/load.ts'
import {runCli} from '../helpers/cli.ts'
import {root} from '../helpers/project.ts'
import {context, cwd, situations} from '../helpers/results.ts'
import {makeTree} from '../helpers/tree.ts'

const dirty = situations['dirty'] ?? []
const counting = 'results.map((d) => d.messages.length).join()'

/** A folder with formatters of every kind. */
const folder = () =>
  makeTree({
    'own.js': `module.exports = (results) => ${counting}`,
    'own.mjs': `export default async (results, {cwd, color}) => ${counting} + cwd + color`,
    'compiled.cjs': `exports.__esModule = true; exports.default = (results) => ${counting}`,
    'meta.mjs': 'export default (results, {rulesMeta}) => rulesMeta["weak-words"].docs.url',
    'nothing.mjs': 'export default 1',
    'broken.mjs': 'export default (',
    'throws.mjs': 'export default () => { throw new Error("no results\\nat all") }',
    'number.mjs': 'export default () => 1',
    'node_modules/eslint-formatter-short/package.json': '{"main": "a.js"}',
    'node_modules/eslint-formatter-short/a.js': 'module.exports = () => "short"',
    'node_modules/@team/report/package.json': '{"exports": {"import": "./a.mjs"}, "type": "module"}',
    'node_modules/@team/report/a.mjs': 'export default () => "team"',
    'node_modules/path/package.json': '{"main": "a.js"}'
  })

test.for<[string, string]>([
  ['./own.js', '2,0'],
  ['own.js', '2,0'],
  ['./compiled.cjs', '2,0'],
  ['./own.mjs', `2,0${cwd}undefined`],
  ['./meta.mjs', 'https://github.com/vmlint/vmlint/blob/main/docs/rules/weak-words.md'],
  ['short', 'short'],
  ['eslint-formatter-short', 'short'],
  ['@team/report', 'team']
])('%s is loaded from the working directory', async ([name, expected]) => {
  const format = await loadFormatter(name, folder())
  expect(await format(dirty, context)).toBe(expected)
})

test.for<[string, RegExp]>([
  ['stylsh', /^Unknown format `stylsh`, did you mean `stylish`\?$/],
  ['nothing-like-it-at-all', /^Unknown format `nothing-like-it-at-all`, expected `stylish`, .*a path or a package$/],
  ['constructor', /^Unknown format `constructor`/],
  ['fs', /^Unknown format `fs`/],
  ['./gone.js', /^Cannot use the formatter `\.\/gone\.js`: Cannot find module/],
  ['./broken.mjs', /^Cannot use the formatter `\.\/broken\.mjs`: /],
  ['./nothing.mjs', /^The formatter `\.\/nothing\.mjs` exports no function$/]
])('%s is refused', async ([name, expected]) => {
  await expect(loadFormatter(name, folder())).rejects.toMatchObject({
    name: 'VmlintError',
    message: expect.stringMatching(expected)
  })
})

describe('a formatter that fails is named', () => {
  test.for([
    ['./throws.mjs', 'Cannot use the formatter `./throws.mjs`: no results'],
    ['./number.mjs', 'The formatter `./number.mjs` returned no text']
  ])('%s', async ([name = '', expected]) => {
    const format = await loadFormatter(name, folder())
    await expect(format(dirty, context)).rejects.toMatchObject({name: 'VmlintError', message: expected})
  })
})

test.for(formatNames)('%s is in the box', async (name) => {
  expect(typeof (await (await loadFormatter(name, cwd))(dirty, context))).toBe('string')
})

describe('formatters published for ESLint', () => {
  test('one reads what the format json wrote', async () => {
    const json = await (await loadFormatter('json', cwd))(dirty, context)
    const compact = await loadFormatter('compact', root)
    expect(await compact(JSON.parse(json), context)).toBe(await compact(dirty, context))
  })

  test.for<[string, RegExp]>([
    [
      'compact',
      /^\/home\/lee\/team\/calls\/cold-1\.md: line 1, col 1, Error - Message takes .*\(over-budget\)\n.*\n\n2 problems$/
    ],
    ['pretty', /calls\/cold-1\.md:1:1\n.*Message takes 36 seconds.*1 warning\n {2}1 error/s]
  ])('%s', async ([name, expected]) => {
    const format = await loadFormatter(name, root)
    expect((await format(dirty, context)).replace(/\u001b\[[\d;]*m/g, '')).toMatch(expected)
  })
})

test('nothing is left in the temporary folder', async () => {
  const before = process.env['TMPDIR']
  const temporary = makeTree({})
  process.env['TMPDIR'] = temporary
  try {
    await expect(loadFormatter('nowhere', folder())).rejects.toThrow('Unknown format')
    await loadFormatter(
      'short',
      makeTree({'node_modules/short/package.json': {}, 'node_modules/short/index.js': 'module.exports = () => ""'})
    )
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
  expect(readdirSync(temporary).filter((name) => !name.startsWith('vmlint-'))).toEqual([])
})

describe('reports know the rules of plugins by their own words', () => {
  const plugin = join(root, 'test/fixtures/plugin-sample/index.ts')
  const files = {
    '.vmlintrc.json': {plugins: [plugin], rules: {'weather-talk': 'warn'}},
    'cold.txt': 'Hi Dana, lovely weather today. This is Lee from Tarn Labels.\n',
    'why.mjs':
      'export default (results, {rulesMeta}) => JSON.stringify([rulesMeta["weather-talk"], rulesMeta.ban.why.slice(0, 1)])'
  }

  test('those that a team writes', async () => {
    const {stdout} = await runCli(['-f', './why.mjs', 'cold.txt'], {cwd: makeTree(files)})
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({
        summary: 'Talk about the weather',
        why: expect.stringMatching(/^It is the same weather/),
        docs: {description: 'Talk about the weather'}
      }),
      expect.any(String)
    ])
  })

  test.for(['html', 'sarif'])('%s', async (format) => {
    const {stdout} = await runCli(['-f', format, 'cold.txt'], {cwd: makeTree(files)})
    expect(stdout).toContain('It is the same weather for everybody')
    expect(stdout).not.toContain('rules/weather-talk.md')
  })
})
