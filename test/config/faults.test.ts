import {describe, expect, test} from 'vitest'
import {runCli} from '../helpers/cli.ts'
import {makeTree} from '../helpers/tree.ts'

// What a user sees of a faulty configuration: one line with its place, the lines round it, exit code 2, and no report.

type Tree = Readonly<Record<string, unknown>>

/** Lints a script beside a configuration; gives what stands on stderr. */
async function complaints(tree: Tree, argv: readonly string[] = []): Promise<readonly string[]> {
  const cwd = makeTree({'.git/': '', 'a.txt': 'Hi Dana, this is Sam from Acme.', ...tree})
  const {code, stdout, stderr} = await runCli(['a.txt', ...argv], {cwd})
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr).not.toMatch(/^\s+at .*\(|node:internal/m)
  return stderr.trimEnd().split('\n')
}

/** What is said of a text in `.vmlintrc.yaml`. */
const ofYaml = (text: string, more: Tree = {}) => complaints({'.vmlintrc.yaml': text, ...more})

describe('YAML', () => {
  test.for([
    ['rulez: {}', '1:1: Unknown key `rulez`, did you mean `rules`?'],
    [
      'colour: red',
      '1:1: Unknown key `colour`; known: `$schema`, `root`, `extends`, `files`, `ignores`, `plugins`, `settings`, `rules`, `overrides`'
    ],
    ['goal: email', '1:1: Unknown key `goal`, did you mean `settings.goal`?'],
    ['weak-words: warn', '1:1: Unknown key `weak-words`, did you mean `rules.weak-words`?'],
    ['rules:\n  weak-word: warn', '2:3: Unknown rule `weak-word`, did you mean `weak-words`?'],
    ['rules: {xyzzy: warn}', '1:9: Unknown rule `xyzzy`; known: see `vmlint rules`'],
    ['rules: {constructor: warn}', '1:9: Key `constructor` is not allowed'],
    ['rules: {__proto__: {a: 1}}', '1:9: Key `__proto__` is not allowed'],
    ['settings: {readAs: {toString: x}}', '1:21: Key `toString` is not allowed'],
    [
      'rules: {weak-words: wran}',
      '1:21: `rules.weak-words` must be `off`, `warn` or `error`, found `wran`, did you mean `warn`?'
    ],
    ['rules: {weak-words: 3}', '1:21: `rules.weak-words` must be `off`, `warn` or `error`, found `3`'],
    ['rules: {weak-words: true}', '1:21: `rules.weak-words` must be `off`, `warn` or `error`, found `true`'],
    ['rules:\n  weak-words:', '2:3: `rules.weak-words` must be `off`, `warn` or `error`, found nothing'],
    ['rules: {weak-words: {}}', '1:21: `rules.weak-words` must be `off`, `warn` or `error`, found a mapping'],
    ['rules: {weak-words: []}', '1:21: `rules.weak-words[0]` must be `off`, `warn` or `error`, found nothing'],
    [
      'rules: {weak-words: [wrn]}',
      '1:22: `rules.weak-words[0]` must be `off`, `warn` or `error`, found `wrn`, did you mean `warn`?'
    ],
    [
      'rules: {weak-words: [wrn, {}]}',
      '1:22: `rules.weak-words[0]` must be `off`, `warn` or `error`, found `wrn`, did you mean `warn`?'
    ],
    [
      'rules: {weak-words: [warn, {}, 1]}',
      '1:32: `rules.weak-words[2]` is an extra item: expected only a severity and options'
    ],
    ['rules: {weak-words: [warn, {alow: []}]}', '1:29: Unknown option `alow` of `weak-words`, did you mean `allow`?'],
    ['rules: {weak-words: [warn, {zzz: []}]}', '1:29: Unknown option `zzz` of `weak-words`; known: `allow`, `add`'],
    ['rules: {weak-words: [warn, {allow: just}]}', '1:36: `rules.weak-words[1].allow` must be a list, found `just`'],
    ['rules: {weak-words: [warn, {allow: [1]}]}', '1:37: `rules.weak-words[1].allow[0]` must be text, found `1`'],
    [
      'rules: {weak-words: [warn, {allow: [""]}]}',
      '1:37: `rules.weak-words[1].allow[0]` must hold a word, found empty text'
    ],
    ['rules: {weak-words: [warn, [just]]}', '1:28: `rules.weak-words[1]` must be a mapping, found a list'],
    ['rules: {weak-words: [warn, just]}', '1:28: `rules.weak-words[1]` must be a mapping, found `just`'],
    [
      'rules: {over-budget: [error, {seconds: soon}]}',
      '1:40: `rules.over-budget[1].seconds` must be a number, found `soon`'
    ],
    [
      'rules: {over-budget: [error, {seconds: 0}]}',
      '1:40: `rules.over-budget[1].seconds` must be at least 1, found `0`'
    ],
    ['rules: {empty-script: [error, {x: 1}]}', '1:32: Unknown option `x` of `empty-script`, it has none'],
    ['rules: [weak-words]', '1:8: `rules` must be a mapping, found a list'],
    ['rules: weak-words', '1:8: `rules` must be a mapping, found `weak-words`'],
    ['settings: {gaol: email}', '1:12: Unknown setting `gaol`, did you mean `goal`?'],
    [
      'settings: {goal: calback}',
      '1:18: `settings.goal` must be `any`, `callback`, `email` or `educate`, found `calback`, did you mean `callback`?'
    ],
    [
      'settings:\n  touch:',
      '2:3: `settings.touch` must be `cold`, `followup`, `breakup`, `inbound` or `prerecorded`, found nothing'
    ],
    [
      'settings: {pace: 30}',
      '1:18: `settings.pace` must be a factor from 0.3 to 3, words per minute from 60 to 400, or one of slow, normal, fast, tts, found `30`'
    ],
    [
      'settings: {pace: brisk}',
      '1:18: `settings.pace` must be a factor from 0.3 to 3, words per minute from 60 to 400, or one of slow, normal, fast, tts, found `brisk`'
    ],
    ['settings: {budget: -5}', '1:20: `settings.budget` must be at least 1, found `-5`'],
    ['settings: {budget: .inf}', '1:20: `settings.budget` must be at most 3600, found `Infinity`'],
    ['settings: {budget: 30s}', '1:20: `settings.budget` must be a number, found `30s`'],
    ['settings: {readings: 1.5}', '1:22: `settings.readings` must be a whole number, found `1.5`'],
    ['settings: {company: 5}', '1:21: `settings.company` must be text or a list, found `5`'],
    ['settings: {company: [Acme, 5]}', '1:28: `settings.company[1]` must be text, found `5`'],
    ['settings: {readAs: {SQL: 1}}', '1:26: `settings.readAs.SQL` must be text, found `1`'],
    ['settings: {vocabulary: [a]}', '1:24: `settings.vocabulary` must be a mapping, found a list'],
    ['settings: {vocabulary: {firms: [nail bar]}}', '1:25: Unknown table `firms`, did you mean `firm`?'],
    ['settings: {vocabulary: {zzzzzzzz: [nail bar]}}', '1:25: Unknown table `zzzzzzzz`; known: see `schema.json`'],
    ['settings: {placeholders: {nown: []}}', '1:27: Unknown key `nown`, did you mean `known`?'],
    ['root: yes', '1:7: `root` must be `true` or `false`, found `yes`'],
    ['files: {}', '1:8: `files` must be text or a list, found a mapping'],
    ['ignores: [""]', '1:11: `ignores[0]` must not be empty'],
    [
      `files: ${'x'.repeat(1001)}`,
      /^1:8: `files` must be patterns of at most 1000 characters, whose braces stand for at most 100, found `x{40}…`$/
    ],
    [`ignores: ["${'{a,b}'.repeat(20)}"]`, /^1:10: `ignores` must be patterns of at most 1000 characters/],
    ['overrides: {}', '1:12: `overrides` must be a list, found a mapping'],
    ['overrides:\n  - rules: {}', '2:5: `overrides[0].files` is missing'],
    ['overrides: [{files: x, root: true}]', '1:24: Unknown key `root`; known: `files`, `ignores`, `settings`, `rules`'],
    ['overrides:\n  - files: [x]\n    rules: {pich: off}', '3:13: Unknown rule `pich`, did you mean `pitch`?'],
    [
      'overrides:\n  - files: [x]\n    settings: {goal: x}',
      '3:22: `overrides[0].settings.goal` must be `any`, `callback`, `email` or `educate`, found `x`'
    ],
    ['extends: 5', '1:10: `extends` must be text or a list, found `5`'],
    ['extends: vmlint:recomended', '1:10: Unknown preset `vmlint:recomended`, did you mean `vmlint:recommended`?'],
    [
      'extends: vmlint:x',
      '1:10: Unknown preset `vmlint:x`; known: `vmlint:recommended`, `vmlint:strict`, `vmlint:all`'
    ],
    ['extends: no-such-package', '1:10: Package `no-such-package` is not installed'],
    ['extends: [a.txt]', '1:11: Package `a.txt` is not installed, did you mean `./a.txt`?'],
    [
      'extends: ./a.txt',
      '1:10: `./a.txt` is not a configuration file: expected .json, .yaml, .yml, .js, .mjs, .cjs or .ts'
    ],
    ['extends: ./.vmlintrc.yml', '1:10: No file `./.vmlintrc.yml`, did you mean `.vmlintrc.yaml`?'],
    ['extends: ./.vmlintrc.yaml', '1:10: `extends` is circular: .vmlintrc.yaml → .vmlintrc.yaml'],
    ['extends: node:fs', '1:10: `node:fs` is a module of Node.js, not a package for vmlint'],
    ['plugins: [1]', '1:11: `plugins[0]` must be text, found `1`'],
    ['plugins: retext-nowhere', '1:10: Package `retext-nowhere` is not installed'],
    ['plugins: ./gone.js', '1:10: No file `./gone.js`'],
    ['weak words', '1:1: The configuration must be a mapping, found `weak words`'],
    ['- rules', '1:1: The configuration must be a mapping, found a list'],
    ['root: true\nroot: true', '2:1: Duplicate key'],
    ['settings: {goal: email, goal: any}', '1:25: Duplicate key'],
    [
      '<<: {root: true}',
      '1:1: Unknown key `<<`; known: `$schema`, `root`, `extends`, `files`, `ignores`, `plugins`, `settings`, `rules`, `overrides`'
    ],
    ['rules: !!js/function x', '1:8: Tag `!!js/function` has no meaning here'],
    ['rules: *all', '1:8: No anchor `all` before this alias'],
    ['files: *.md', '1:8: No anchor `.md` before this alias; put a pattern that starts with `*` in quotes'],
    [
      'files: [a/*.{md,txt}]',
      '1:13: Invalid YAML: missing , or : between flow sequence items; put a pattern with braces in quotes'
    ],
    ['rules: &a [*a]', '1:11: Nested more than 100 levels deep'],
    ['? [a]\n: b', '1:3: Keys must be strings'],
    ['rules:\n\tpitch: off', '2:1: Invalid YAML: tabs are not allowed as indentation'],
    ['rules: {pitch: off', /^1:19: Invalid YAML: /],
    ['files:\n  - a\n b: c', /^3:1: Invalid YAML: /],
    ['root: true\n---\nroot: true', /^2:1: Expected one YAML document, found a second/],
    ['root: true\n  pitch: off', /^1:7: Invalid YAML: /],
    [`rules: ${'['.repeat(5000)}`, /Nested more than 100 levels deep|Invalid YAML/]
  ] as const)('%s', async ([text, expected]) => {
    const [first = ''] = await ofYaml(text)
    expect(first.slice(0, 24)).toMatch(/^vmlint: \.vmlintrc\.yaml:\d/)
    const told = first.replace('vmlint: .vmlintrc.yaml:', '')
    if (typeof expected === 'string') expect(told).toBe(expected)
    else expect(told).toMatch(expected)
  })
})

describe('JSON', () => {
  test.for([
    ['{"rules": {"pitch": "off",}}', '1:27: JSON has a comma before the closing bracket'],
    ['{rules: {}}', '1:2: JSON needs a key in double quotes here'],
    ["{'rules': {}}", '1:2: JSON needs a key in double quotes here'],
    ['{"extends": \'x\'}', '1:13: JSON needs double quotes'],
    ['{"root" true}', '1:9: JSON needs a colon after the key'],
    ['{"root": true "files": []}', '1:15: JSON needs a comma or a closing bracket here'],
    ['{\n  // all\n}', '2:3: JSON has a comment, which JSON does not allow'],
    ['{"root": }', '1:10: JSON has an invalid value here'],
    ['{"root": tru}', '1:10: JSON has an invalid value here'],
    ['{"root": true', '1:14: JSON ends too early'],
    ['{"root": true} {}', '1:16: JSON continues after its end'],
    ['{"root": true, "root": true}', '1:16: Duplicate key'],
    ['{"__proto__": {}}', '1:2: Key `__proto__` is not allowed'],
    ['{\n\t"rules": {\n\t\t"pich": "off"}}', '3:3: Unknown rule `pich`, did you mean `pitch`?']
  ] as const)('%s', async ([text, expected]) => {
    const [first] = await complaints({'.vmlintrc.json': text})
    expect(first).toBe(`vmlint: .vmlintrc.json:${expected}`)
  })

  test('in package.json is placed in the whole file', async () => {
    const [first] = await complaints({'package.json': '{"name": "x",\n  "vmlint": {"rules": {"pich": "off"}}}'})
    expect(first).toBe('vmlint: package.json:2:24: Unknown rule `pich`, did you mean `pitch`?')
  })
})

describe('code', () => {
  test.for([
    ['vmlint.config.js', 'export default {\n  rulez: {}\n}', 'Unknown key `rulez`, did you mean `rules`?'],
    [
      'vmlint.config.mjs',
      'export default {\n  rules: {"pich": "off"}\n}',
      'Unknown rule `pich`, did you mean `pitch`?'
    ],
    [
      'vmlint.config.mjs',
      'export default {settings: {goal: "x"}}',
      '`settings.goal` must be `any`, `callback`, `email` or `educate`, found `x`'
    ],
    ['vmlint.config.cjs', 'module.exports = {\n  root: 1\n}', '`root` must be `true` or `false`, found `1`'],
    [
      'vmlint.config.ts',
      'const root: boolean = true\nexport default {roof: root}',
      'Unknown key `roof`, did you mean `root`?'
    ],
    ['vmlint.config.js', 'export default {\n  rules: {,\n}', /^Running the configuration failed: /],
    [
      'vmlint.config.ts',
      'const a: number =\nexport default {',
      /^Running the configuration failed: .*Unexpected token.*:2:/
    ],
    ['vmlint.config.cjs', '\nthrow new TypeError("boom")', 'Running the configuration failed: TypeError: boom'],
    ['vmlint.config.mjs', 'throw "boom"', 'Running the configuration failed: boom'],
    ['vmlint.config.mjs', 'export const rules = {}', 'No default export: expected `export default {...}`'],
    ['vmlint.config.mjs', 'export default {rules: () => 1}', '`rules`: Expected plain data, found a function'],
    [
      'vmlint.config.mjs',
      'export default {files: [new Date()]}',
      '`files[0]`: Expected plain data, found an instance of a class'
    ],
    [
      'vmlint.config.mjs',
      'const a = {}\na.rules = a\nexport default a',
      /Nested more than 100 levels deep, or circular$/
    ],
    ['vmlint.config.mjs', 'import "./gone.js"\nexport default {}', /^Running the configuration failed: Error: /]
  ] as const)('%s: %s', async ([name, text, expected]) => {
    const [first = ''] = await complaints({[name]: text})
    // Where it failed is another test's matter: loaders of tests move lines.
    const told = first.replace(/^vmlint: [\w.]+:(?:\d+:\d+:)? /, '')
    if (typeof expected === 'string') expect(told).toBe(expected)
    else expect(told).toMatch(expected)
  })

  test.for(['vmlint.config.js', 'vmlint.config.ts'])('%s is refused by --no-config-code, unread', async (name) => {
    const [first] = await complaints({[name]: 'throw new Error("run")'}, ['--no-config-code'])
    expect(first).toBe(
      `vmlint: ${name}: Configuration is code, which \`--no-config-code\` does not allow: use JSON or YAML`
    )
  })

  test('a plugin is refused by --no-config-code, unread', async () => {
    const tree = {'.vmlintrc.yaml': 'plugins: ./p.js', 'p.js': 'throw new Error("run")'}
    const [first] = await complaints(tree, ['--no-config-code'])
    expect(first).toBe('vmlint: .vmlintrc.yaml:1:10: Plugin `./p.js` is code, which `--no-config-code` refuses')
  })
})

describe('plugins', () => {
  test.for([
    ['export default 5', 'has no rules: expected a retext plugin, or rules made by `defineRule`'],
    ['export const x = 1', 'has no rules: expected a retext plugin, or rules made by `defineRule`'],
    ['throw new Error("boom")', 'could not be loaded: Error: boom']
  ] as const)('that says %s', async ([code, expected]) => {
    const [first] = await ofYaml('plugins: ["./p.js"]', {'p.js': code})
    expect(first).toBe(`vmlint: .vmlintrc.yaml:1:11: Plugin \`./p.js\` ${expected}`)
  })

  test('that fails with its options is told where they are set', async () => {
    const [first] = await ofYaml('plugins: ./p.js\nrules: {p: [warn, {a: 1}]}', {
      'p.js': 'export default function (options) { if (options?.a) throw new Error("no a") }'
    })
    expect(first).toBe('vmlint: .vmlintrc.yaml:2:12: Plugin `p` does not start: no a')
  })
})

describe('the command line', () => {
  test.for([
    [['--rule', 'weak-word:warn'], '--rule: Unknown rule `weak-word`, did you mean `weak-words`?'],
    [
      ['--rule', 'weak-words:wran'],
      '--rule: `rules.weak-words` must be `off`, `warn` or `error`, found `wran`, did you mean `warn`?'
    ],
    [
      ['--rule', '{"weak-words": ["warn", {"alow": []}]}'],
      '--rule: Unknown option `alow` of `weak-words`, did you mean `allow`?'
    ],
    [['-c', 'gone.yaml'], 'gone.yaml: No such file'],
    [['-c', 'a.txt'], 'a.txt: Not a configuration file: expected .json, .yaml, .yml, .js, .mjs, .cjs or .ts'],
    [['-c', 'package.json'], 'package.json: No key `vmlint` in it']
  ] as const)('%s', async ([argv, expected]) => {
    const [first] = await complaints({'package.json': '{}'}, argv)
    expect(first).toBe(`vmlint: ${expected}`)
  })
})

describe('files', () => {
  test.for([
    ['too large', '#'.repeat(10_000_000), 'Larger than 1 MB, the limit for a configuration'],
    ['a folder', undefined, 'Not a regular file']
  ] as const)('%s', async ([, content, expected]) => {
    const tree = content === undefined ? {'.vmlintrc.yaml/': ''} : {'.vmlintrc.yaml': content}
    expect(await complaints(tree)).toEqual([`vmlint: .vmlintrc.yaml: ${expected}`])
  })

  test('anchors that explode are refused', async () => {
    const levels = Array.from({length: 30}, (_, at) => `a${at}: &a${at} [${`*a${at - 1},`.repeat(at > 0 ? 9 : 0)}]`)
    const [first] = await ofYaml(levels.join('\n'))
    expect(first).toMatch(/More than 100 aliases$/)
  })

  test('a fan of files that extend one another costs no more than a list', async () => {
    const fan = Object.fromEntries(
      Array.from({length: 18}, (_, at) => [`${at}.yaml`, `extends: [./${at + 1}.yaml, ./${at + 1}.yaml]`])
    )
    const [first] = await complaints({
      '.vmlintrc.yaml': 'extends: ./0.yaml',
      ...fan,
      '18.yaml': 'rulez: 1\nroot: true\nfiles: a'
    })
    expect(first).toBe('vmlint: 18.yaml:1:1: Unknown key `rulez`, did you mean `rules`?')
  })

  test('a chain that is too long is refused', async () => {
    const chain = Object.fromEntries(Array.from({length: 30}, (_, at) => [`${at}.yaml`, `extends: ./${at + 1}.yaml`]))
    const [first] = await complaints({'.vmlintrc.yaml': 'extends: ./0.yaml', ...chain})
    expect(first).toBe('vmlint: 18.yaml:1:10: More than 20 configurations extend one another')
  })
})

test('all faults are told in one run, through extends and folders, each with the lines round it', async () => {
  const cwd = makeTree({
    '.git/': '',
    '.vmlintrc.yaml': 'extends: ./team/base.yaml\nrules:\n  pich: off\n  weak-words: wran\n',
    'team/base.yaml': 'settings:\n  gaol: email\n',
    'cold/.vmlintrc.json': '{"rulez": 1}',
    'cold/a.txt': 'Hi.',
    'b.txt': 'Hi.'
  })
  const {code, stdout, stderr} = await runCli(['.'], {cwd})
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr).toBe(`vmlint: .vmlintrc.yaml:3:3: Unknown rule \`pich\`, did you mean \`pitch\`?
    2 | rules:
  > 3 |   pich: off
      |   ^^^^
    4 |   weak-words: wran
vmlint: .vmlintrc.yaml:4:15: \`rules.weak-words\` must be \`off\`, \`warn\` or \`error\`, found \`wran\`, did you mean \`warn\`?
    3 |   pich: off
  > 4 |   weak-words: wran
      |               ^^^^
    5 |
vmlint: cold/.vmlintrc.json:1:2: Unknown key \`rulez\`, did you mean \`rules\`?
  > 1 | {"rulez": 1}
      |  ^^^^^^^
vmlint: team/base.yaml:2:3: Unknown setting \`gaol\`, did you mean \`goal\`?
    1 | settings:
  > 2 |   gaol: email
      |   ^^^^
    3 |
`)
})

test('a fault that several folders share is told once', async () => {
  const cwd = makeTree({
    '.git/': '',
    'base.yaml': 'rulez: 1',
    ...Object.fromEntries(
      ['a', 'b', 'c'].flatMap((team) => [
        [`${team}/.vmlintrc.yaml`, 'extends: ../base.yaml'],
        [`${team}/x.txt`, 'Hi.']
      ])
    )
  })
  const {stderr} = await runCli(['.'], {cwd})
  expect(stderr.match(/^vmlint: /gm)).toHaveLength(1)
  const flag = await runCli(['.', '--rule', 'weak-word:warn'], {
    cwd: makeTree({'.git/': '', 'a/.vmlintrc.yaml': '', 'a/x.txt': 'Hi.', 'b.txt': 'Hi.'})
  })
  expect(flag.stderr).toBe('vmlint: --rule: Unknown rule `weak-word`, did you mean `weak-words`?\n')
})
