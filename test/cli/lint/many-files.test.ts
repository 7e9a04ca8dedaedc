import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {runCli} from '../../helpers/cli.ts'
import {makeTree} from '../../helpers/tree.ts'

// Results are dealt with a hundred files or more at a time: nothing of that may be seen.

const clean =
  "Hi Dana, this is Lee Marsh at Tarn Labels. I'm calling about the sachet line that you opened in May. Brill Foods lost a shift a week on theirs until the labels were cut wider. I'll send you the drawing tonight. My number is 0113 496 0000. Again, that's 0113 496 0000.\n"
const weak = 'Hi Dana, um, it is Lee. Call me back.\n'

const perFolder = 110
const numbers = Array.from({length: perFolder}, (_, place) => String(place).padStart(3, '0'))
/** The files of three folders: only the first and the last in each say the same, and one in the middle is weak. */
const texts = (folder: string) =>
  numbers.map((number, place) => {
    const isEnd = place === 0 || place === perFolder - 1
    const text = isEnd ? clean : `# Sheet ${number}\n\n${folder} ${number}\n`
    return [`${folder}/${number}.md`, place === 50 ? weak : text] as const
  })
const folders = ['a', 'b', 'c']

let cwd = ''
beforeEach(() => {
  cwd = makeTree(Object.fromEntries(folders.flatMap(texts)))
})

interface Told {
  readonly filePath: string
  readonly messages: readonly {readonly ruleId: string | null; readonly message: string}[]
}
const lint = (argv: readonly string[]) => runCli(['--no-config-lookup', ...argv], {cwd})
const json = async (argv: readonly string[]): Promise<readonly Told[]> =>
  JSON.parse((await lint(['-f', 'json', ...argv])).stdout)

describe('a run over more files than are held at once', () => {
  test('reports what runs over each folder do, in order', async () => {
    const found = await json(['.'])
    expect(found).toEqual((await Promise.all(folders.map((folder) => json([folder])))).flat())
    expect(found.map(({filePath}) => filePath.slice(cwd.length + 1))).toEqual(
      folders.flatMap((folder) => numbers.map((number) => `${folder}/${number}.md`))
    )
  })

  test('compares the first script of a folder with the last', async () => {
    const doubles = (await json(['.'])).filter(({messages}) =>
      messages.some(({ruleId}) => ruleId === 'duplicate-script')
    )
    expect(doubles.map(({filePath}) => filePath.slice(cwd.length + 1))).toEqual(
      folders.map((folder) => `${folder}/${numbers.at(-1)}.md`)
    )
  })

  test('counts all of them', async () => {
    const {code, stdout, stderr} = await lint(['.', 'b/gone.md'])
    expect(code).toBe(2)
    expect(stderr).toContain('No file `b/gone.md`')
    expect(stderr).toContain('Read 330 files, found 9 scripts')
    expect(stdout.match(/^✖.*$/gm)).toEqual([expect.stringMatching(/ in 6 of 9 scripts, 330 files$/)])
    expect(stdout.match(/^[abc]\/\d+\.md$/gm)).toEqual([
      'a/050.md',
      'a/109.md',
      'b/050.md',
      'b/109.md',
      'c/050.md',
      'c/109.md'
    ])
    const places = (await json(['c', 'b/gone.md', 'a'])).map(({filePath}) => filePath.slice(cwd.length + 1))
    expect(places.indexOf('b/gone.md')).toBe(perFolder)
  })

  test('fixes, and says so once', async () => {
    const {stderr} = await lint(['--fix', '.'])
    expect(stderr).toMatch(/^vmlint: Fixed \d+ problems in 3 files\n/m)
    for (const folder of folders) expect(readFileSync(join(cwd, folder, '050.md'), 'utf8')).not.toContain('um,')
  })

  test('suppresses all that is there now', async () => {
    await lint(['--suppress-all', '.'])
    expect((await json(['.'])).flatMap(({messages}) => messages)).toEqual([])
    expect((await lint(['.'])).code).toBe(0)
  })
})
