import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import html from '../../src/format/html.ts'
import markdown from '../../src/format/markdown.ts'
import type {FileResult} from '../../src/result.ts'
import {startBrowser} from '../helpers/browser.ts'
import {root, runIn} from '../helpers/project.ts'
import {context, hostileResults, hostileTexts} from '../helpers/results.ts'
import {makeTree, sharedFolder, writeFiles} from '../helpers/tree.ts'

const calls = `# Attempt 1

Hi {{first_name}}, um, this is Lee Marsh at Tarn Labels. I'm calling about the sachet line that you opened in May. Maybe we could talk. Call me back.

# Attempt 2

Hi Dana, this is Lee Marsh at Tarn Labels. Brill Foods lost a shift a week on their line until the labels were cut wider. I'll send you the drawing tonight and ring you on Friday at ten. My number is 0113 496 0000. Again, that's 0113 496 0000.

# Attempt 3

Hi Dana, this is Lee Marsh at Tarn Labels in Hull. We print labels, and we have done so since my father bought the first press. It stood in a barn back then, and today there are two halls and a third one is on its way. Brill Foods lost a shift a week on their line until the labels were cut wider. The first cut was wide enough on paper and still too narrow once the glue had dried. I'll send you the drawing tonight. Then I'll ring you on Friday at ten to hear what your people on the line think. My number is 0113 496 0000.
`

const folder = sharedFolder()
const reportPath = join(folder, 'out/report.html')
let browser: Browser
beforeAll(async () => {
  writeFiles(folder, {'calls.md': calls, 'clean.txt': readFileSync(join(root, 'examples/no-value/good.txt'), 'utf8')})
  const args = [join(root, 'bin/vmlint.js'), '--no-config-lookup', '-f', 'html', '-o', reportPath, '.']
  expect(runIn(folder, process.execPath, args)).toEqual({status: 1, output: 'vmlint: Read 2 files, found 4 scripts\n'})
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

/** Opens a page from the disk; what it asks for beside itself is kept. */
async function open(path: string, scheme: 'light' | 'dark' = 'light') {
  const page = await browser.newPage({colorScheme: scheme, viewport: {width: 1100, height: 900}})
  onTestFinished(() => page.close())
  const address = pathToFileURL(path).href
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(address)
  return {page, requests, complaints, address}
}

const names = (page: Page) => page.locator('.overview tbody th a').allTextContents()

describe('the report of the program', () => {
  test('asks for nothing but itself and complains of nothing', async () => {
    const {page, requests, complaints, address} = await open(reportPath)
    expect(await page.title()).toBe('Voicemail scripts · vmlint')
    expect(requests).toEqual([address])
    expect(complaints).toEqual([])
  })

  test('sorts by each column, both ways', async () => {
    const {page} = await open(reportPath)
    expect(await names(page)).toEqual(['Attempt 1', 'Attempt 2', 'Attempt 3', 'clean.txt'])
    const time = page.getByRole('button', {name: 'Time'})
    await time.click()
    expect((await names(page))[0]).toBe('Attempt 3')
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending')
    await time.click()
    expect((await names(page)).at(-1)).toBe('Attempt 3')
    await page.getByRole('button', {name: 'Script'}).press('Enter')
    expect(await names(page)).toEqual(['Attempt 1', 'Attempt 2', 'Attempt 3', 'clean.txt'])
    await page.getByRole('button', {name: 'Warnings'}).click()
    expect((await names(page))[0]).toBe('Attempt 1')
  })

  test('shows only what has problems, when asked', async () => {
    const {page} = await open(reportPath)
    const clean = page.locator('.overview tr', {hasText: 'clean.txt'})
    expect(await clean.isVisible()).toBe(true)
    await page.getByLabel('only those with problems').check()
    expect(await clean.isVisible()).toBe(false)
    expect(await page.locator('.overview tr', {hasText: 'Attempt 1'}).isVisible()).toBe(true)
    expect(await page.locator('details.script', {hasText: 'clean.txt'}).isVisible()).toBe(false)
  })

  test('explains a fault under the pointer and under the keyboard, until Escape', async () => {
    const {page} = await open(reportPath)
    const tip = page.locator('#tip')
    const fault = page.locator('.text a.fault', {hasText: 'Maybe'})
    expect(await tip.isVisible()).toBe(false)
    await fault.hover()
    expect(await tip.textContent()).toContain('Maybe sounds unsure')
    await page.mouse.move(0, 0)
    await tip.waitFor({state: 'hidden'})
    await page.locator('.text a.fault').first().focus()
    await tip.waitFor({state: 'visible'})
    const first = await tip.textContent()
    await page.keyboard.press('Tab')
    expect(await tip.isVisible()).toBe(true)
    expect(await tip.textContent()).not.toBe(first)
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)
  })

  test('leads from a row to its script, unfolded, and from a fault to what is said of it and back', async () => {
    const {page} = await open(reportPath)
    const clean = page.locator('details.script', {hasText: 'clean.txt'})
    expect(await clean.getAttribute('open')).toBe(null)
    await page.locator('.overview a', {hasText: 'clean.txt'}).click()
    expect(await clean.getAttribute('open')).toBe('')
    await page.locator('.text a.fault', {hasText: 'Maybe'}).click()
    expect(await page.locator('.problem:target').textContent()).toContain('Maybe sounds unsure')
    await page.locator('.problem:target .back').click()
    expect(await page.locator('a.fault:has(:target)').textContent()).toBe('Maybe')
  })

  test('draws the parts along the seconds and the line of the budget', async () => {
    const {page} = await open(reportPath)
    const long = page.locator('details.script', {hasText: 'Attempt 3'}).locator('svg.timeline')
    expect(await long.getAttribute('aria-label')).toMatch(/^\d+ of 30 seconds, greeting at 0 s, who calls at \d+ s/)
    const budget = await long.locator('line.budget').boundingBox()
    const spoken = await long.locator('rect.spoken').boundingBox()
    const late = await long.locator('rect.late').boundingBox()
    expect(budget?.x).toBeGreaterThan(spoken?.x ?? Infinity)
    expect(budget?.x).toBeLessThan((spoken?.x ?? 0) + (spoken?.width ?? 0))
    expect(Math.abs((late?.x ?? 0) - (budget?.x ?? 1000))).toBeLessThan(2)
    expect(await long.locator('rect.part-number').count()).toBe(1)
    const placeholder = page.locator('.text .placeholder')
    expect(await placeholder.allTextContents()).toEqual(['{{first_name}}'])
    // What comes after the budget is shaded up to the end.
    expect(await page.locator('.text .late').last().textContent()).toMatch(/My number is 0113 496 0000\.$/)
  })

  test.for([
    ['light', 1100],
    ['dark', 1100],
    ['light', 400]
  ] as const)('has no fault that axe finds, by %s, at %i pixels', async ([scheme, width]) => {
    const {page} = await open(reportPath, scheme)
    await page.setViewportSize({width, height: 900})
    await page.locator('.text a.fault').first().focus()
    await page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'))
    const faults: string[] = await page.evaluate(
      `axe.run().then(({violations}) => violations.flatMap((d) => d.nodes.map((node) => d.id + ' ' + node.html + ' ' + node.failureSummary)))`
    )
    expect(faults).toEqual([])
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect(overflow).toBe(0)
  })

  test('on a telephone each script is a card: nothing is cut, and figures have their names', async () => {
    const {page} = await open(reportPath)
    await page.setViewportSize({width: 390, height: 844})
    for (const row of await page.locator('.overview tbody tr').all()) {
      for (const part of ['th', 'td', '.time svg'])
        for (const box of await Promise.all((await row.locator(part).all()).map((d) => d.boundingBox())))
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
    }
    const overflow = await page.evaluate(
      'document.querySelector(".overview").scrollWidth - document.querySelector(".overview").clientWidth'
    )
    expect(overflow).toBe(0)
    const shown = await page.evaluate(
      'getComputedStyle(document.querySelector(".overview td.number"), "::after").content'
    )
    expect(shown).toMatch(/data-name|word/)
    await page.getByRole('button', {name: 'Time'}).click()
    expect((await names(page))[0]).toBe('Attempt 3')
  })

  test.for([[390], [768], [1440]])('shows the whole table at %i pixels', async ([width = 0]) => {
    const {page} = await open(reportPath)
    await page.setViewportSize({width, height: 900})
    const overflow = await page.evaluate(
      'document.querySelector(".overview").scrollWidth - document.querySelector(".overview").clientWidth'
    )
    expect(overflow).toBe(0)
  })

  test('leads to the worst script', async () => {
    const {page} = await open(reportPath)
    expect(await page.locator('.worst').textContent()).toMatch(/^Start with Attempt 3 calls\.md, 1 error/)
  })

  test('prints on A4', async () => {
    const {page} = await open(reportPath)
    const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1')
    // 210 by 297 mm in points.
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/)
  })

  test('prints every script unfolded', async () => {
    const {page} = await open(reportPath)
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await page.locator('details:not([open])').count()).toBe(0)
  })

  test('says everything without its script', async () => {
    const bare = await browser.newPage({javaScriptEnabled: false})
    onTestFinished(() => bare.close())
    await bare.goto(pathToFileURL(reportPath).href)
    expect(await bare.locator('.problem', {hasText: 'Maybe'}).isVisible()).toBe(true)
    expect(await bare.locator('#tip').isVisible()).toBe(false)
  })
})

test('many scripts fold: the worst one is open, and a click shows the rest', async () => {
  const scripts = Object.fromEntries(
    Array.from({length: 60}, (_, place) => [
      `${String(place + 10)}.txt`,
      `Hi Dana, this is Lee Marsh at Tarn Labels. I'm calling about line ${place} that you opened in May. ${'Maybe we could talk about it. '.repeat(place === 30 ? 15 : 1)}\n`
    ])
  )
  const project = makeTree({...scripts, 'notes.md': '# Notes\n\n| a | b |\n| - | - |\n| 1 | 2 |\n'})
  runIn(project, process.execPath, [join(root, 'bin/vmlint.js'), '-f', 'html', '-o', 'report.html', '.'])
  const {page} = await open(join(project, 'report.html'))
  const rows = page.locator('.overview tbody tr:visible')
  expect(await rows.count()).toBe(40)
  expect(await page.locator('details.script[open] h2').allTextContents()).toEqual(['40.txt'])
  expect(await page.locator('details.script[open] .problem:visible').count()).toBe(8)
  await page.getByRole('button', {name: 'Words'}).click()
  expect(await rows.first().locator('th a').textContent()).toBe('40.txt')
  expect(await rows.count()).toBe(40)
  await page.getByRole('button', {name: 'Show all 60 scripts'}).click()
  expect(await rows.count()).toBe(60)
  expect(await page.locator('.without li').allTextContents()).toEqual(['notes.md'])
})

test('a hostile text or name is no more than text', async () => {
  const results: FileResult[] = hostileTexts.flatMap((text) => hostileResults(text))
  const path = join(makeTree(), 'report.html')
  writeFileSync(path, html(results, context))
  const {page, requests, complaints, address} = await open(path)
  expect(requests).toEqual([address])
  expect(complaints).toEqual([])
  const foreign = await page.evaluate(
    `[...document.querySelectorAll('script, img, iframe, object, embed, form, link, base, [onerror], [onload], [onmouseover], a[href^="javascript"]')].map((d) => d.outerHTML.slice(0, 80))`
  )
  expect(foreign).toEqual([expect.stringMatching(/^<script>/)])
  const texts = await page.locator('.text').allTextContents()
  expect(texts.some((text) => text.includes('<script>alert(1)</script>'))).toBe(true)
})

test('a hostile text or name is no more than text in a markdown report that a browser shows', async () => {
  const report = await markdown(
    hostileTexts.flatMap((text) => hostileResults(text)),
    context
  )
  const options = {extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true}
  const path = join(makeTree(), 'report.html')
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8">${micromark(report, {...options, allowDangerousProtocol: true})}`
  )
  const {page, requests, complaints, address} = await open(path)
  expect(requests).toEqual([address])
  expect(complaints).toEqual([])
  const foreign = await page.evaluate(
    `[...document.querySelectorAll('script, img, iframe, svg, form, style, [onerror], [onload], [onmouseover], a[href^="javascript"]')].map((d) => d.outerHTML.slice(0, 80))`
  )
  expect(foreign).toEqual([])
  expect(await page.locator('body').textContent()).toContain('<script>alert(1)</script>')
})

test('a run without scripts is a page too', async () => {
  const path = join(makeTree(), 'report.html')
  writeFileSync(path, html([], context))
  const {page, complaints} = await open(path)
  expect(await page.locator('h1').textContent()).toBe('Voicemail scripts')
  expect(complaints).toEqual([])
})
