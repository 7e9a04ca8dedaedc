import {chmodSync, existsSync, linkSync, readdirSync, readFileSync, realpathSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {writeNewFile, writeReportFile} from '../../src/files/write.ts'
import {makeTree} from '../helpers/tree.ts'

describe('a report', () => {
  const write = (cwd: string, name: string, inputs: readonly string[] = []) =>
    writeReportFile(join(cwd, name), 'report', {inputs, within: cwd})

  test('is written where there is nothing, in folders that are made for it', () => {
    const cwd = makeTree({})
    write(cwd, 'a/b/report.html')
    expect(readFileSync(join(cwd, 'a/b/report.html'), 'utf8')).toBe('report')
    expect(readdirSync(join(cwd, 'a/b'))).toEqual(['report.html'])
  })

  test('takes the place of an older one, with its mode', () => {
    const cwd = makeTree({'report.html': 'old'})
    chmodSync(join(cwd, 'report.html'), 0o640)
    write(cwd, 'report.html')
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toBe('report')
    expect(statSync(join(cwd, 'report.html')).mode & 0o777).toBe(0o640)
  })

  test('takes the leftovers of a killed run away', () => {
    const cwd = makeTree({'.vmlint-4194304-0123456789ab.tmp': 'half'})
    write(cwd, 'report.html')
    expect(readdirSync(cwd)).toEqual(['report.html'])
  })

  test('may go to a folder elsewhere, if it is there', () => {
    const cwd = makeTree({})
    const other = makeTree()
    writeReportFile(join(other, 'report.html'), 'report', {inputs: [], within: cwd})
    expect(readdirSync(other)).toEqual(['report.html'])
  })

  test('may go to a folder elsewhere through a link, since nobody but the user put it there', () => {
    const [cwd, other] = [makeTree({}), makeTree()]
    const links = makeTree()
    symlinkSync(other, join(links, 'there'))
    writeReportFile(join(links, 'there/report.html'), 'report', {inputs: [], within: cwd})
    expect(readdirSync(other)).toEqual(['report.html'])
  })

  test('takes the place of an older one while a file that was linted is gone', () => {
    const cwd = makeTree({'report.html': 'old'})
    write(cwd, 'report.html', [join(cwd, 'gone.md')])
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toBe('report')
  })

  test('may go to what is no regular file', () => {
    writeReportFile('/dev/null', 'report', {inputs: [], within: makeTree({})})
    expect(statSync('/dev/null').isFile()).toBe(false)
  })

  test.for<readonly [name: string, prepare: (cwd: string) => string, message: string]>([
    ['to a folder elsewhere that is not there', () => join(makeTree(), 'new/report.html'), 'there is no folder `'],
    ['over a file that was linted', (cwd) => join(cwd, 'a.md'), 'it is one of the files that were linted'],
    [
      'over a file that was linted under another name',
      (cwd) => {
        linkSync(join(cwd, 'a.md'), join(cwd, 'other.md'))
        return join(cwd, 'other.md')
      },
      'it is one of the files that were linted'
    ],
    [
      'through a link',
      (cwd) => {
        symlinkSync(join(cwd, 'b.md'), join(cwd, 'link.md'))
        return join(cwd, 'link.md')
      },
      'it is a link: name the file that it points to'
    ],
    [
      'through a link that leads nowhere',
      (cwd) => {
        symlinkSync(join(cwd, 'gone.md'), join(cwd, 'link.md'))
        return join(cwd, 'link.md')
      },
      'it is a link: name the file that it points to'
    ],
    [
      'through a folder that leads out',
      (cwd) => {
        symlinkSync(makeTree(), join(cwd, 'away'))
        return join(cwd, 'away/report.html')
      },
      'it is a link to `'
    ],
    [
      'over what is read-only',
      (cwd) => {
        chmodSync(join(cwd, 'b.md'), 0o444)
        return join(cwd, 'b.md')
      },
      'it is read-only'
    ]
  ])('does not go %s', ([, prepare, message]) => {
    const cwd = makeTree({'a.md': 'Hi.', 'b.md': 'Hi.'})
    const path = prepare(cwd)
    const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined
    const error = errorOf(() => writeReportFile(path, 'report', {inputs: [join(cwd, 'a.md')], within: cwd}))
    expect(error).toMatchObject({name: 'VmlintError', path})
    expect(error.message).toContain(`Cannot write \`${path}\`: ${message}`)
    expect(existsSync(path) ? readFileSync(path, 'utf8') : undefined).toBe(before)
  })

  test('is an error with the code of the system where a folder cannot be made', () => {
    const cwd = makeTree({'a.md': 'Hi.'})
    const path = join(cwd, 'a.md/report.html')
    const error = errorOf(() => write(cwd, 'a.md/report.html'))
    expect(error).toMatchObject({name: 'VmlintError', path, message: `Cannot write \`${path}\` (ENOTDIR)`})
    expect(error.cause).toBeInstanceOf(Error)
  })
})

describe('a new file', () => {
  test('is made with its folders and its mode', () => {
    const cwd = makeTree({})
    writeNewFile(join(cwd, 'a/hook'), 'text', {within: cwd, mode: 0o777})
    writeNewFile(join(cwd, 'a/plain'), 'text', {within: cwd})
    expect(readdirSync(join(cwd, 'a'))).toEqual(['hook', 'plain'])
    expect(['hook', 'plain'].map((name) => statSync(join(cwd, 'a', name)).mode & 0o100)).toEqual([0o100, 0])
  })

  test('may be made outside of the folder', () => {
    const other = makeTree()
    writeNewFile(join(other, 'a'), 'text', {within: makeTree({})})
    expect(readdirSync(other)).toEqual(['a'])
  })

  test('is not made where something is, nor through a link that leads out', () => {
    const cwd = makeTree({'a.md': 'Hi.'})
    symlinkSync(makeTree(), join(cwd, 'away'))
    symlinkSync(join(cwd, 'gone'), join(cwd, 'broken'))
    const write = (name: string) => () => writeNewFile(join(cwd, name), 'text', {within: cwd})
    expect(write('a.md')).toThrow(`\`${cwd}/a.md\` was created by another program and not overwritten`)
    expect(write('broken')).toThrow('was created by another program')
    expect(write('away/b.md')).toThrow('it is a link to `')
    expect(write('away/deep/b.md')).toThrow('it is a link to `')
    expect(readdirSync(realpathSync(join(cwd, 'away')))).toEqual([])
  })
})

function errorOf(write: () => void): Error {
  try {
    write()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('was written')
}
