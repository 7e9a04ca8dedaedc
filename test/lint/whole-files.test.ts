import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {VmlintError} from '../../src/errors.ts'
import {createLinter} from '../../src/index.ts'
import {garbledMessage} from '../../src/lint/garbled.ts'
import {locate} from '../../src/script/location.ts'
import {createStopwatch} from '../../src/stopwatch.ts'
import {makeTree} from '../helpers/tree.ts'

// What a linter says of whole files: their names, settings, what was checked, and what goes wrong with one of them.

const message = 'Hi Dana, this is Iva at Moor Pumps. Your seal is due in June, so I will ring on Monday.'

describe('front matter', () => {
  const inspect = async (source: string, settings = {}) => {
    const {analyses, rules} = await createLinter({lookup: false, settings}).inspectText(source, 'a.md')
    return {
      titles: analyses.map(({script}) => script.title),
      goals: analyses.map(({settings}) => settings.goal),
      touches: analyses.map(({settings}) => settings.touch),
      rules
    }
  }

  test('names the only script, if nothing else does', async () => {
    expect((await inspect(`---\nvmlint:\n  title: Seal\n---\n${message}\n`)).titles).toEqual(['Seal'])
    expect((await inspect(`---\nvmlint:\n  title: Seal\n---\n# Voicemail\n\n${message}\n`)).titles).toEqual([
      'Voicemail'
    ])
    const two = `# Voicemail 1\n\n${message}\n\n# Voicemail 2\n\n${message}\n`
    expect((await inspect(`---\nvmlint:\n  title: Seal\n---\n${two}`)).titles).toEqual(['Voicemail 1', 'Voicemail 2'])
  })

  test('says how scripts are found, unless the command line does', async () => {
    const source = `---\nvmlint:\n  scripts: blockquote\n---\n${message}\n\n> Bye, Dana.\n`
    const {analyses} = await createLinter({lookup: false}).inspectText(source, 'a.md')
    expect(analyses.map(({script}) => script.text.trim())).toEqual(['Bye, Dana.'])
    const whole = await createLinter({lookup: false, settings: {scripts: 'document'}}).inspectText(source, 'a.md')
    expect(whole.analyses[0]?.script.text).toContain('Your seal')
  })

  test('sets a goal for its file, a title a touch, and the command line wins over both', async () => {
    const source = `---\nvmlint:\n  goal: email\n---\n# Voicemail\n\n${message}\n\n# Breakup voicemail\n\n${message}\n`
    expect(await inspect(source)).toMatchObject({goals: ['email', 'email'], touches: ['cold', 'breakup']})
    expect(await inspect(source, {goal: 'callback', touch: 'inbound'})).toMatchObject({
      goals: ['callback', 'callback'],
      touches: ['inbound', 'inbound']
    })
  })
})

test('what was checked is told, once for scripts of any settings', async () => {
  const linter = createLinter({lookup: false, preset: 'strict'})
  const one = await linter.lintText(message, 'a.txt')
  expect(one.checked?.rules).toContain('weak-words')
  expect(one.checked?.comparing).toEqual(
    ['duplicate-script', 'monotone'].filter((id) => one.checked?.comparing.includes(id))
  )
  expect(one.checked?.comparing).toContain('duplicate-script')
  const two = await linter.lintText(
    `# Voicemail\n\n${message}\n\n# Voicemail 2\n\n<!-- vmlint-set goal=callback touch=breakup -->\n\n${message}\n`,
    'a.md'
  )
  expect(new Set(two.checked?.rules).size).toBe(two.checked?.rules.length)
  for (const id of one.checked?.rules ?? []) expect(two.checked?.rules).toContain(id)
  // A file without a script is checked by the rules of its settings, one in another language by none.
  expect((await linter.lintText('', 'a.txt')).checked?.rules).toEqual(one.checked?.rules)
  const spanish = 'Hola Ana, soy Luis de Moor. Le llamo porque su bomba pierde agua desde mayo. Llámeme cuando pueda.'
  expect((await linter.lintText(spanish, 'a.txt')).checked?.rules).toEqual([])
})

test('scripts without a title are numbered, and described only if a report asks', async () => {
  const source = `<!-- vmlint-script -->\n${message}\n\n<!-- vmlint-script -->\n${message}\n`
  const {scripts} = await createLinter({lookup: false}).lintText(source, 'a.md')
  expect(scripts.map(({name, title}) => [name, title])).toEqual([
    ['Script 1', null],
    ['Script 2', null]
  ])
  expect(scripts[0]).not.toHaveProperty('details')
  const detailed = await createLinter({lookup: false, details: true}).lintText(source, 'a.md')
  expect(detailed.scripts[0]?.details?.timeline.map(({part}) => part)).toContain('caller')
})

describe('files', () => {
  const rulesOf = async (files: Readonly<Record<string, unknown>>, patterns: readonly string[]) => {
    const cwd = makeTree(files)
    const ruleOverrides = {'too-short': 'off'} as const
    const results = await createLinter({cwd, lookup: false, ruleOverrides}).lintFiles(patterns)
    return results.map(({filePath, messages}) => [
      filePath.slice(cwd.length + 1),
      ...messages.map(({ruleId, message}) => ruleId ?? message)
    ])
  }

  test('come in order, with those that cannot be read among them', async () => {
    const latin = Buffer.from([0x48, 0xe9])
    const cwd = makeTree({'b.txt': message, 'c.txt': message.replace('seal', 'pump')})
    const selection = {
      files: [
        {path: join(cwd, 'c.txt'), isNamed: true},
        {path: join(cwd, 'a.txt'), isNamed: true, bytes: latin},
        {path: join(cwd, 'b.txt'), isNamed: true}
      ],
      errors: [new VmlintError('No file `z.txt`', {path: join(cwd, 'z.txt'), code: 'missing-file'})]
    }
    let done = 0
    const results = await createLinter({cwd, lookup: false}).lintSelection(selection, () => done++)
    expect(results.map(({filePath}) => filePath.slice(cwd.length + 1))).toEqual(['a.txt', 'b.txt', 'c.txt', 'z.txt'])
    expect(results.map(({messages}) => messages.find(({fatal}) => fatal)?.message)).toEqual([
      expect.stringContaining('it is not UTF-8'),
      undefined,
      undefined,
      'No file `z.txt`'
    ])
    expect(done).toBe(3)
  })

  test('with front matter that is wrong do not stop the others', async () => {
    const found = await rulesOf({'a.md': `---\nvmlint:\n  goal: x\n---\n${message}`, 'b.md': message}, ['.'])
    expect(found[0]?.[0]).toBe('a.md')
    expect(found[0]?.[1]).toMatch(/goal/)
    expect(found[1]).toEqual(['b.md'])
  })

  test('about a repository are passed over when somebody names them, unless they say that they are scripts', async () => {
    const weak =
      'Hi Dana, this is Iva at Moor Pumps, maybe you can talk. Your seal is due in June, so I will ring on Monday.'
    expect(await rulesOf({'README.md': weak, 'a.md': weak}, ['README.md', 'a.md'])).toEqual([
      ['README.md'],
      ['a.md', 'weak-words']
    ])
    expect(await rulesOf({'README.md': `# Voicemail\n\n> ${weak}\n`}, ['README.md'])).toEqual([
      ['README.md', 'weak-words']
    ])
    expect(await rulesOf({'README.md': `<!-- vmlint-disable hype -->\n${weak}`}, ['README.md'])).not.toEqual([
      ['README.md']
    ])
    expect(await rulesOf({'README.md': `---\nvmlint:\n  goal: any\n---\n${weak}`}, ['README.md'])).toEqual([
      ['README.md', 'weak-words']
    ])
  })

  test('of a configuration are chosen by its patterns', async () => {
    const cwd = makeTree({
      '.git/': '',
      '.vmlintrc.yaml': 'files: ["calls/*.md"]',
      'calls/a.md': message,
      'b.md': message
    })
    const linter = createLinter({cwd})
    const selection = await linter.selectConfigured()
    expect(selection?.files.map(({path, isNamed}) => [path.slice(cwd.length + 1), isNamed])).toEqual([
      ['calls/a.md', false]
    ])
    expect(selection?.errors).toEqual([])
    const includes = await linter.configuredFiles()
    expect(['calls/a.md', 'b.md'].map((name) => includes?.(join(cwd, name)))).toEqual([true, false])
    const empty = makeTree({'.git/': '', '.vmlintrc.yaml': 'files: ["calls/*.md"]', 'b.md': message})
    expect(await createLinter({cwd: empty}).selectConfigured()).toMatchObject({
      files: [],
      errors: [{message: 'No file matches `files` of the configuration', path: empty}]
    })
    expect(await createLinter({cwd: makeTree({'.git/': ''})}).selectConfigured()).toBe(undefined)
  })

  test('are inspected like texts, and what is wrong with one has its place', async () => {
    const cwd = makeTree({'a.md': message, 'b.md': '---\nvmlint:\n  goal: a: b\n---\n'})
    const {files, errors} = await createLinter({cwd, lookup: false}).inspectFiles(['.', 'gone.md'])
    expect(files.map(({filePath, analyses}) => [filePath, analyses.length])).toEqual([[join(cwd, 'a.md'), 1]])
    expect(errors.map((error) => error.message.replaceAll(`${cwd}/`, ''))).toEqual([
      'No file `gone.md`',
      expect.stringMatching(/^b\.md:3:9: Front matter is no valid YAML/)
    ])
  })
})

test.for<readonly [text: string, place: string]>([
  ['Hi Dana, itâ€™s Iva.', 'itâ€™s'],
  ['Ring the cafÃ© now.', 'cafÃ©'],
  ['It costs Â£20 now.', 'Â£20'],
  ['Ã©', 'Ã©'],
  [`${'a'.repeat(30)}Ã©${'b'.repeat(30)}`, `${'a'.repeat(20)}Ã©${'b'.repeat(20)}`],
  ['one\ntwoÃ©\tthree', 'twoÃ©'],
  ['one Ã©two Ã©three', 'Ã©two']
])('what is garbled in %j', ([text, place]) => {
  const found = garbledMessage(text, locate(text))
  expect(found?.message).toBe(
    `Text is garbled, as in \`${place}\`: it was saved in one encoding and read in another. Save it again as UTF-8`
  )
  expect([found?.ruleId, found?.severity]).toEqual([null, 1])
  expect(text.slice(...(found?.range ?? [0, 0]))).toBe(place)
})

test('the time of a run is told by its stages and rules', async () => {
  const stopwatch = createStopwatch()
  const cwd = makeTree({'a.txt': message})
  await createLinter({cwd, lookup: false, stopwatch}).lintFiles(['.'])
  const names = (wanted: string) =>
    stopwatch
      .measured()
      .filter(({kind}) => kind === wanted)
      .map(({name}) => name)
  expect(names('stage').toSorted()).toEqual([
    'comparison and directives',
    'configuration',
    'finding files',
    'parts',
    'phrases',
    'reading',
    'scripts',
    'seconds',
    'words'
  ])
  expect(names('rule')).toContain('weak-words')
})

test('settings of the command line decide between those of the configuration', async () => {
  const cwd = makeTree({'.git/': '', '.vmlintrc.yaml': 'settings:\n  goal: email\n  budget: 20', 'a.txt': message})
  const goals = async (settings?: object) =>
    (await createLinter({cwd, ...(settings && {settings})}).lintFiles(['a.txt'])).flatMap(({scripts}) =>
      scripts.map(({goal, budget}) => `${goal} ${budget}`)
    )
  expect([await goals(), await goals({goal: 'callback'}), await goals({})]).toEqual([
    ['email 20'],
    ['callback 20'],
    ['email 20']
  ])
})
