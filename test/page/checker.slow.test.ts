import {expect, test} from 'vitest'
import {rules} from '../../src/index.ts'
import {createChecker, type PageWorker, serveChecks, type WorkerScope} from '../../src/page/checker.ts'
import {plainConfiguration} from '../../src/page/configuration.ts'
import type {Checked} from '../../src/page/linter.ts'

const configuration = plainConfiguration(rules)
const query = (text: string) => ({text, name: 'a.txt', settings: {}})
const referencesIn = () => new Map<string, string>()
const long = 'Hi Dana, maybe call me. '.repeat(1000)

/** A worker in this thread, which counts what it is asked. */
function fakeWorker() {
  const asked: string[] = []
  let toWorker: Parameters<WorkerScope['addEventListener']>[1] | undefined
  let toPage: Parameters<PageWorker['addEventListener']>[1] | undefined
  serveChecks({
    postMessage: (data) => toPage?.({data}),
    addEventListener: (_, listener) => {
      toWorker = listener
    }
  })
  const worker: PageWorker = {
    postMessage: (data) => {
      if ('query' in data) asked.push(data.query.text)
      queueMicrotask(() => toWorker?.({data}))
    },
    addEventListener: (_, listener) => {
      toPage = listener
    }
  }
  return {asked, worker}
}

test('a short text is linted here, and only the last of several is told of', async () => {
  const {asked, worker} = fakeWorker()
  const checker = createChecker(configuration, {startWorker: () => worker, referencesIn})
  const told: string[] = []
  await new Promise<void>((resolve) => {
    for (const text of ['Maybe one.', 'Maybe two.', 'Maybe three.'])
      checker.check(query(text), ({result}) => {
        told.push(result.source ?? '')
        resolve()
      })
  })
  expect(told).toEqual(['Maybe three.'])
  expect(asked).toEqual([])
})

test('a long one is linted by the worker, which skips what has been overtaken', async () => {
  const {asked, worker} = fakeWorker()
  const checker = createChecker(configuration, {startWorker: () => worker, referencesIn})
  const {result} = await new Promise<Checked>((resolve) => {
    checker.check(query(`${long}1`), resolve)
    checker.check(query(`${long}2`), resolve)
    checker.check(query(`${long}3`), resolve)
  })
  expect(result.source?.at(-1)).toBe('3')
  expect(asked.map((text) => text.at(-1))).toEqual(['1', '3'])
})

test('so is a text of fifty scripts, from the second time on', async () => {
  const {asked, worker} = fakeWorker()
  const checker = createChecker(configuration, {startWorker: () => worker, referencesIn})
  const text = Array.from({length: 50}, (_, place) => `Script ${place + 1}:\nHi Dana, call me.\n`).join('\n')
  const check = () => new Promise<Checked>((resolve) => checker.check(query(text), resolve))
  expect((await check()).result.scripts).toHaveLength(50)
  expect(asked).toHaveLength(0)
  await check()
  expect(asked).toHaveLength(1)
})

test('without a worker everything is linted here', async () => {
  const checker = createChecker(configuration, {startWorker: () => undefined, referencesIn})
  const {result} = await new Promise<Checked>((resolve) => checker.check(query(long), resolve))
  expect(result.messages.length).toBeGreaterThan(0)
})
