import {describe, expect, test} from 'vitest'
import {batchesOf} from '../../src/files/batches.ts'
import {comparePaths} from '../../src/files/find.ts'

const named = (folder: string, number: number) =>
  Array.from({length: number}, (_, place) => `${folder}/${String(place).padStart(4, '0')}.txt`)

/** Batches of sorted paths. */
const batches = (paths: readonly string[]) =>
  [...batchesOf([...paths].sort(comparePaths).map((path) => ({path, isNamed: false})))].map((files) =>
    files.map(({path}) => path)
  )

describe('files in batches', () => {
  test('no files are no batch', () => {
    expect(batches([])).toEqual([])
  })

  test('a folder is one batch, however many files it has', () => {
    expect(batches(named('/a', 3))).toEqual([named('/a', 3)])
    expect(batches(named('/a', 1000))).toEqual([named('/a', 1000)])
  })

  test('folders of a hundred files or more stand alone', () => {
    expect(batches([...named('/a', 100), ...named('/b', 150), ...named('/c', 7)])).toEqual([
      named('/a', 100),
      named('/b', 150),
      named('/c', 7)
    ])
  })

  test('small folders are put together', () => {
    const folders = Array.from({length: 30}, (_, place) => `/f${String(place).padStart(2, '0')}`)
    const all = folders.flatMap((folder) => named(folder, 9))
    const found = batches(all)
    expect(found.flat()).toEqual(all)
    expect(found.map((files) => files.length)).toEqual([108, 108, 54])
  })

  test('a subfolder between the files of a folder does not divide it', () => {
    const all = ['/a/before.txt', ...named('/a/m', 200), '/a/to.txt', ...named('/z', 100)]
    expect(batches(all)).toEqual([all.slice(0, 202), named('/z', 100)])
  })

  test('every file is in one batch, in order, and each folder in one batch', () => {
    const all = [
      ...named('/a/b', 60),
      ...named('/a', 5),
      ...named('/a/b/c', 99),
      ...named('/a.d', 120),
      ...named('/b', 1)
    ]
    const found = batches(all)
    expect(found.flat()).toEqual([...all].sort(comparePaths))
    const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))
    const folders = found.map((files) => new Set(files.map(folderOf)))
    expect(folders.reduce((sum, {size}) => sum + size, 0)).toBe(new Set(all.map(folderOf)).size)
  })
})
