import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import puppeteer, {type Browser, type Page} from 'puppeteer-core'
import {afterAll, beforeAll, expect, onTestFinished, test} from 'vitest'
import type {FileResult} from '../../src/result.ts'
import {plainPage} from '../helpers/page.ts'
import {root, runIn} from '../helpers/project.ts'

// The page in a second browser. Chromium has the thorough tests; these cover what an engine may do differently: events of
// input, the selection, compression, storage, workers and the policy. Playwright needs a Firefox of its own, Puppeteer does not.

const script =
  'Hi Dana, um, this is Lee Marsh at Tarn Labels. Maybe we could talk about the wide rolls. Call me on 0113 496 0000.'

let browser: Browser
beforeAll(async () => {
  browser = await puppeteer.launch({browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true})
})
afterAll(() => browser.close())

/** Opens the page from the disk. At the end of the test it may have reported no error and requested nothing but itself. */
async function openPage(fragment = ''): Promise<Page> {
  const page = await browser.newPage()
  const address = pathToFileURL(plainPage).href
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(address)) requests.push(request.url())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => complaints.push(message.text()))
  onTestFinished(async () => {
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })
  await page.goto(address + fragment)
  await page.waitForSelector('#results > *')
  return page
}

async function write(page: Page, text: string): Promise<void> {
  await page.focus('#script')
  await page.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(text)})`)
  await page.waitForSelector('.card')
}

/** Waits from here: what Puppeteer runs in the page to wait there, the page's policy blocks. */
const patiently = {timeout: 10_000}
const sheet = (page: Page) => page.$eval('#script', (area) => (area as unknown as {value: string}).value)
const texts = (page: Page, selector: string) => page.$$eval(selector, (nodes) => nodes.map((node) => node.textContent))

test('a pasted script is marked and timed, fixed by a click and by undo put back, and survives a reload', async () => {
  const page = await openPage()
  await write(page, script)
  expect(await texts(page, '#marked .fault')).toEqual(expect.arrayContaining(['um', 'Maybe']))
  expect((await texts(page, '.figures .seconds')).join()).toMatch(/^\d+ ?s$/)
  await page.click('.fault-item .change')
  expect(await sheet(page)).toBe(script.replace(' um,', ''))
  await page.click('#toast button')
  expect(await sheet(page)).toBe(script)
  await page.reload()
  await page.waitForSelector('.card')
  expect(await sheet(page)).toBe(script)
  await page.click('#forget')
  await page.waitForSelector('.pairs')
})

test('it is used by keys alone', async () => {
  const page = await openPage()
  await page.focus('#script')
  await page.keyboard.type('Hi Dana, um, it is Lee.')
  await page.waitForSelector('#marked .fault')
  await page.keyboard.press('Home')
  await page.keyboard.press('F8')
  await page.waitForSelector('#tip:not([hidden])')
  await page.keyboard.down('Alt')
  await page.keyboard.press('Enter')
  await page.keyboard.up('Alt')
  expect(await sheet(page)).toBe('Hi Dana, it is Lee.')
  await page.click('#forget')
})

test('a link carries the text', async () => {
  const page = await openPage()
  await write(page, script)
  await page.click('#share')
  await expect.poll(() => page.url(), patiently).toMatch(/#./)
  const other = await openPage(new URL(page.url()).hash)
  expect(await sheet(other)).toBe(script)
  await other.click('#forget')
})

test('many scripts are linted by a worker', async () => {
  const page = await openPage()
  await write(page, Array.from({length: 60}, (_, place) => `## Voicemail ${place + 1}\n\n> ${script}\n`).join('\n'))
  await expect.poll(() => texts(page, '.all'), patiently).toEqual([expect.stringMatching(/^60 scripts/)])
  await page.click('#forget')
})

test('it finds in the examples what the command finds', async () => {
  const folders = ['weak-words', 'long-winded', 'tricks', 'no-value']
  const files = folders.map((folder) => join(root, 'examples', folder, 'bad.txt'))
  const args = [join(root, 'bin/vmlint.js'), '--no-config-lookup', '--rule', 'duplicate-script:off', '-f', 'json']
  const {output} = runIn(root, process.execPath, [...args, ...files])
  const found: readonly FileResult[] = JSON.parse(output.slice(0, output.lastIndexOf(']') + 1))
  const page = await openPage()
  for (const {filePath, messages} of found) {
    const query = {text: readFileSync(filePath, 'utf8'), name: filePath, settings: {}}
    const own = await page.evaluate(
      `vmlint.check(${JSON.stringify(query)}).then(({result}) => JSON.stringify(result.messages))`
    )
    expect({filePath, messages: JSON.parse(String(own))}).toEqual({filePath, messages})
  }
})
