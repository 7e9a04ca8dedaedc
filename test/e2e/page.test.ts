import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {brotliCompressSync} from 'node:zlib'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {lintText} from '../../src/index.ts'
import type {FileResult} from '../../src/result.ts'
import {startBrowser} from '../helpers/browser.ts'
import {faults, openPage, plainPage, sheet, write} from '../helpers/page.ts'
import {root, runIn} from '../helpers/project.ts'
import {makeTree} from '../helpers/tree.ts'

const script =
  'Hi Dana, um, this is Lee Marsh at Tarn Labels. Maybe we could talk about the wide rolls. Call me on 0113 496 0000.'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')
async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(
    `axe.run().then(({violations}) => violations.flatMap((d) => d.nodes.map((node) => d.id + ' ' + node.html + ' ' + node.failureSummary)))`
  )
}

test('it is one file of at most 350 kB', () => {
  expect(statSync(plainPage).size).toBeLessThanOrEqual(350_000)
  expect(brotliCompressSync(readFileSync(plainPage)).length).toBeLessThanOrEqual(250_000)
})

test('it finds in every example and fixture what the command finds', async () => {
  const folders = ['examples', 'test/fixtures/files', 'docs/images']
  const files = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name))
    )
    .filter((name) => /\.(?:txt|md|csv|tsv)$/.test(name))
  expect(files.length).toBeGreaterThan(70)
  const report = join(makeTree(), 'report.json')
  // The page knows one file: what is compared across files is left out.
  const args = [
    join(root, 'bin/vmlint.js'),
    '--no-config-lookup',
    '--rule',
    'duplicate-script:off',
    '-f',
    'json',
    '-o',
    report
  ]
  runIn(root, process.execPath, [...args, ...files])
  const found = JSON.parse(readFileSync(report, 'utf8')) as readonly FileResult[]
  expect(found.length).toBe(files.length)
  const page = await openPage(browser)
  for (const {filePath, messages, suppressedMessages} of found) {
    const query = {text: readFileSync(filePath, 'utf8'), name: filePath, settings: {}}
    const inPage: FileResult = await page.evaluate(`vmlint.check(${JSON.stringify(query)}).then(({result}) => result)`)
    const own = inPage.messages.filter(({ruleId}) => ruleId !== 'duplicate-script')
    expect({filePath, messages: own, suppressed: inPage.suppressedMessages}).toEqual({
      filePath,
      messages,
      suppressed: suppressedMessages
    })
  }
})

test('it reads the names of characters as the command does, with the browser for a table', async () => {
  const text =
    '# Voicemail\n\n> Hi Dana, Lee at Tarn &hearts; R&amp;D &notit; &foo; &lt;b&gt;&nbsp;I will call on Friday.\n'
  const page = await openPage(browser)
  const query = {text, name: 'names.md', settings: {}}
  const inPage: FileResult = await page.evaluate(`vmlint.check(${JSON.stringify(query)}).then(({result}) => result)`)
  expect(inPage.messages.map(({message}) => message).join()).toContain('`&hearts;` cannot be said')
  expect(inPage.messages).toEqual((await lintText(text, {filePath: 'names.md'})).messages)
})

describe('a script', () => {
  test('that is pasted is marked, timed and explained', async () => {
    const page = await openPage(browser)
    await page.locator('#script').focus()
    await page.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(script)})`)
    await page.locator('.figures').waitFor()
    expect(await page.locator('.figures .seconds').innerText()).toMatch(/^\d+ ?s$/)
    expect(await page.locator('.gloss').innerText()).toMatch(
      /to spare, limit 30 s\n\d+ to \d+ s, depending on the speaker\n24 words/
    )
    expect(await page.locator('#marked .fault').allInnerTexts()).toEqual(expect.arrayContaining(['um', 'Maybe']))
    expect(await page.locator('#marked').innerText()).toBe(`${script}\n`)
    expect(await page.locator('.parts li').allInnerTexts()).toContain('greeting at 0 s')
    expect(await page.locator('.spoken-list').innerText()).toContain('oh one one three four nine six oh oh oh oh')
    await write(page, 'Hi Dana, this is Lee Marsh.')
    await page.locator('.missing .what', {hasText: 'company'}).waitFor()
  })

  test('is linted as it is typed', async () => {
    const page = await openPage(browser)
    await page.locator('#script').pressSequentially('Hi Dana, this is Lee. Mayb')
    expect(await page.locator('#marked .fault', {hasText: 'Mayb'}).count()).toBe(0)
    await page.locator('#script').pressSequentially('e call me.')
    await page.locator('#marked .fault', {hasText: 'Maybe'}).waitFor()
    await page.locator('#script').press('Control+A')
    await page.locator('#script').press('Delete')
    await page.locator('.pairs').waitFor()
  })

  test('is mended by a click, and unmended by another', async () => {
    const page = await openPage(browser)
    await write(page, script)
    await page.locator('.faults li', {hasText: 'um'}).getByRole('button', {name: 'Take it out'}).click()
    expect(await sheet(page)).toBe(script.replace(' um,', ''))
    await page.getByRole('button', {name: 'Undo'}).click()
    expect(await sheet(page)).toBe(script)
    await page.locator('.faults li', {hasText: 'Maybe'}).locator('.change').first().click()
    expect(await sheet(page)).not.toContain('Maybe')
    await page.locator('#script').press('Control+Z')
    expect(await sheet(page)).toBe(script)
  })

  test('has everything mended at once that is safe', async () => {
    const page = await openPage(browser)
    await write(page, 'Hi Dana, um, this is the the Lee, uh, of Tarn Labels.')
    await page.getByRole('button', {name: /^Fix \d of them for me$/}).click()
    expect(await sheet(page)).toBe('Hi Dana, this is the Lee, of Tarn Labels.')
  })

  test('is explained under the pointer, by touch, and by keyboard alone', async () => {
    const page = await openPage(browser)
    const tip = page.locator('#tip')
    await write(page, script)
    const box = await page.locator('#marked .fault', {hasText: 'Maybe'}).boundingBox()
    const at = {x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 10}
    await page.mouse.move(at.x, at.y)
    await tip.waitFor()
    expect(await tip.innerText()).toContain('sounds unsure')
    await page.mouse.move(at.x, at.y + 300)
    await tip.waitFor({state: 'hidden'})
    await page.mouse.click(at.x, at.y)
    await tip.waitFor()
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)
    await page.locator('#script').press('Control+Home')
    await page.keyboard.press('F8')
    expect(await tip.innerText()).toContain('um')
    await page.keyboard.press('F8')
    expect(await tip.innerText()).toContain('sounds unsure')
    await page.keyboard.press('Shift+F8')
    await page.keyboard.press('Alt+Enter')
    expect(await sheet(page)).toBe(script.replace(' um,', ''))
  })

  test('is read aloud by a voice of the device, with the word marked', async () => {
    const before = `
      const voices = [
        {name: 'far', lang: 'en-US', localService: false, default: true},
        {name: 'near', lang: 'en-GB', localService: true, default: false}
      ]
      globalThis.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text } }
      const spoken = globalThis.spoken = []
      Object.defineProperty(globalThis, 'speechSynthesis', {value: Object.assign(new EventTarget(), {
        getVoices: () => voices, cancel() { globalThis.cancelled = true }, speak: (utterance) => spoken.push(utterance)
      })})
    `
    const page = await openPage(browser, {before})
    await write(page, script)
    await page.getByRole('button', {name: 'Hear it'}).click()
    expect(await page.evaluate('spoken.map(({text, voice, rate}) => [text, voice.name, rate])')).toEqual([
      ['Hi Dana, um, this is Lee Marsh at Tarn Labels.', 'near', 1],
      ['Maybe we could talk about the wide rolls.', 'near', 1],
      ['Call me on oh one one three four nine six oh oh oh oh .', 'near', 1]
    ])
    const say = (charIndex: number) =>
      page.evaluate(`spoken[1].dispatchEvent(Object.assign(new Event('boundary'), {charIndex: ${charIndex}}))`)
    await say(6)
    expect(await page.locator('.now').allInnerTexts()).toEqual(['we'])
    await say(15)
    expect(await page.locator('.now').allInnerTexts()).toEqual(['talk'])
    await page.getByRole('button', {name: 'Stop'}).click()
    expect(await page.evaluate('cancelled')).toBe(true)
    expect(await page.locator('.now').count()).toBe(0)
    expect(await page.getByRole('button', {name: 'Hear it'}).count()).toBe(1)
  })

  test('is measured by goal, touch, budget and pace', async () => {
    const page = await openPage(browser)
    await write(page, script)
    await page.getByLabel('Budget').fill('5')
    await page.getByLabel('Budget').press('Tab')
    await page.locator('.faults .what', {hasText: 'Takes'}).waitFor()
    expect(await page.locator('.figures.over').count()).toBe(1)
    const before = await page.locator('.figures .seconds').innerText()
    await page.getByLabel('Pace').fill('110')
    await expect.poll(() => page.locator('.figures .seconds').innerText()).not.toBe(before)
    await page.getByLabel('Goal').selectOption('to teach something')
    await page.locator('.missing .what', {hasText: 'learn'}).waitFor()
    expect(await page.locator('.figures.over').count()).toBe(1)
    await page.reload()
    await page.locator('.figures.over').waitFor()
    expect(await page.getByLabel('Budget').inputValue()).toBe('5')
    expect(await page.getByLabel('Pace').inputValue()).toBe('110')
    expect(await page.getByLabel('Goal').inputValue()).toBe('educate')
  })

  test('is timed by a stopwatch, which teaches the pace', async () => {
    const before = 'let now = 0; performance.now = () => now; globalThis.pass = (seconds) => { now += seconds * 1000 }'
    const page = await openPage(browser, {before})
    await write(page, script)
    const seconds = Number.parseInt(await page.locator('.figures .seconds').innerText(), 10)
    const watch = page.locator('.time')
    const time = async (passing: number) => {
      await watch.click()
      expect(await watch.innerText()).toContain('Stop')
      await page.evaluate(`pass(${passing})`)
      await watch.click()
    }
    await time(seconds * 1.3)
    await page.locator('.learnt').waitFor()
    expect(await page.locator('.learnt').innerText()).toContain('from your reading')
    const slower = Number.parseInt(await page.locator('.figures .seconds').innerText(), 10)
    expect(slower).toBeGreaterThan(seconds)
    await time(seconds * 9)
    expect(await page.locator('#toast').innerText()).toContain('time the whole script as written')
    await page.getByRole('button', {name: 'reset', exact: true}).click()
    await expect.poll(() => page.locator('.figures .seconds').innerText()).toMatch(new RegExp(`^${seconds}\\b`))
  })
})

describe('a text', () => {
  test('of several scripts has a card for each, folded under its time', async () => {
    const page = await openPage(browser)
    const texts = Array.from({length: 6}, (_, place) => `## Voicemail ${place + 1}\n\n> ${script}\n`)
    await write(page, texts.join('\n'))
    expect(await page.locator('.all').innerText()).toMatch(/^6 scripts, all within the limit, \d+ to fix$/)
    const card = page.locator('details.card').nth(2)
    expect(await card.locator('summary').innerText()).toMatch(/Voicemail 3\s+\d+ s to spare\s+\d+ to fix/)
    await card.locator('summary').click()
    await card.locator('.timeline').waitFor()
    await page.locator('#script').press('Control+End')
    await page.keyboard.type('More.')
    expect(await card.getAttribute('open')).toBe('')
  })

  test('of many scripts is linted by a worker, while typing stays smooth', async () => {
    const page = await openPage(browser)
    const texts = Array.from({length: 210}, (_, place) => `## Voicemail ${place + 1}\n\n> R&amp;D moved. ${script}\n`)
    await write(page, texts.join('\n'))
    await page.locator('.all', {hasText: '210 scripts'}).waitFor()
    expect(page.workers()).toHaveLength(1)
    const first = page.locator('details.card').first()
    await first.locator('summary').click()
    await first.locator('.faults').waitFor()
    // `R&D` is spoken as it is; an `&` that nobody decoded is not.
    expect(await first.innerText()).not.toContain('cannot be said')
    expect(await page.locator('details.card').count()).toBe(100)
    await page.getByRole('button', {name: /^Show the next 100/}).click()
    expect(await page.locator('details.card').count()).toBe(200)
  })

  test('is dropped as a file, beside others', async () => {
    const page = await openPage(browser)
    await page.evaluate(`{
      const data = new DataTransfer()
      data.items.add(new File([${JSON.stringify(`# Voicemail\n\n> ${script}\n`)}], 'cold.md'))
      data.items.add(new File(['Hi Kim, maybe.'], 'next.txt'))
      data.items.add(new File([new Uint8Array([255, 254, 0])], 'bad.txt'))
      data.items.add(new File(['x'], 'deck.docx'))
      document.body.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}))
    }`)
    await page.locator('.card h2', {hasText: 'Voicemail'}).waitFor()
    expect(await page.locator('.tab button:first-child').allInnerTexts()).toEqual(['cold.md', 'next.txt'])
    const refused = await page.locator('#toast').innerText()
    expect(refused).toContain('bad.txt: it cannot be read; save it as plain text (UTF-8)')
    expect(refused).toContain('deck.docx: only .txt, .md and .csv files can be opened')
    await page.getByRole('button', {name: 'next.txt', exact: true}).click()
    expect(await sheet(page)).toBe('Hi Kim, maybe.')
    await page.getByRole('button', {name: 'Close next.txt'}).click()
    expect(await sheet(page)).toContain('# Voicemail')
    expect(await page.locator('#tabs').isVisible()).toBe(false)
  })

  test('is shared by a link that holds it and its settings', async () => {
    const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']})
    const page = await openPage(browser, {context})
    await write(page, script)
    await page.getByLabel('Budget').fill('7')
    await page.getByLabel('Budget').press('Tab')
    await page.getByRole('button', {name: 'Copy link'}).click()
    await page.locator('#toast', {hasText: 'Link copied'}).waitFor()
    const link = await page.evaluate('location.href')
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(link)
    const other = await openPage(browser, {fragment: new URL(String(link)).hash})
    expect(await sheet(other)).toBe(script)
    expect(await other.getByLabel('Budget').inputValue()).toBe('7')
    await other.locator('#script').press('End')
    await other.keyboard.type(' ')
    expect(await other.evaluate('location.hash')).toBe('')
    for (const [button, what] of [
      ['Copy report', /^Script 1 · \d+ s .*\n {2}1: warning: /],
      ['Copy report as Markdown', /^### Script 1 · .*\n\n- \*\*(?:warning|error)\*\* /]
    ] as const) {
      await page.getByRole('button', {name: button, exact: true}).click()
      await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toMatch(what)
    }
    await context.close()
  })

  test('survives a reload on this device, and can be forgotten', async () => {
    const page = await openPage(browser)
    await write(page, script)
    await page.reload()
    await page.locator('.card').waitFor()
    expect(await sheet(page)).toBe(script)
    await page.getByRole('button', {name: 'delete it'}).click()
    expect(await sheet(page)).toBe('')
    await page.reload()
    await page.locator('.pairs').waitFor()
    // What waits to be saved is saved at once when the page is left.
    await page.evaluate("dispatchEvent(new Event('pagehide'))")
    expect(await page.evaluate('localStorage.length')).toBe(0)
  })

  test.for([
    ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script> Hi "Dana" & `Lee`, maybe </textarea>.'],
    ['control characters', 'Hi\u0000 Dana\u0007,\u202e maybe\u001b[31m call\ud800 me.\r\nBye.\u2028Now.'],
    ['one megabyte', 'Hi Dana, this is Lee Marsh, maybe call me back today. '.repeat(19_000)]
  ] as const)('of %s is no more than text', async ([, text]) => {
    const page = await openPage(browser)
    await page.evaluate(
      `{ const area = document.getElementById('script'); area.value = ${JSON.stringify(text)}; area.dispatchEvent(new Event('input')) }`
    )
    await page.locator('.card').first().waitFor({timeout: 60_000})
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('main img, main script, main iframe, [onerror]')].map((d) => d.outerHTML)`
      )
    ).toEqual([])
  })
})

describe('the page', () => {
  test('has pairs of examples to try', async () => {
    const page = await openPage(browser)
    expect(await page.locator('.pairs li').count()).toBe(11)
    await page.getByRole('button', {name: 'Bad: It is full of weak words'}).click()
    await page.locator('.faults').waitFor()
    expect(await sheet(page)).toBe(readFileSync(join(root, 'examples/weak-words/bad.txt'), 'utf8').trim())
    await page.getByRole('button', {name: 'Examples'}).click()
    await page.getByRole('button', {name: 'Good: It teaches nothing'}).click()
    await page.locator('.clean').waitFor()
    expect(await page.getByLabel('Goal').inputValue()).toBe('educate')
  })

  test.for([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 768]
  ] as const)('has no fault that axe finds, by %s, at %i pixels', async ([scheme, width]) => {
    const page = await openPage(browser, {scheme, width})
    expect(await axeFaults(page)).toEqual([])
    await write(page, `${script} And the the number again.`)
    await page.locator('#script').press('Control+Home')
    await page.keyboard.press('F8')
    await page.locator('#tip').waitFor()
    expect(await axeFaults(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
  })

  test('is used by the keyboard alone', async () => {
    const page = await openPage(browser)
    const focused = () => page.evaluate('document.activeElement.id || document.activeElement.textContent.trim()')
    const order: unknown[] = []
    for (let stop = 0; stop < 14; stop++) {
      await page.keyboard.press('Tab')
      order.push(await focused())
    }
    expect(order.slice(0, 7)).toEqual(['open', 'examples', 'share', 'copy-text', 'copy-markdown', 'print', 'script'])
    expect(order).toContain('bad')
    await page.locator('#script').focus()
    await page.keyboard.type(script)
    await page.locator('.faults').waitFor()
    // From the sheet over the four controls to the first button of the card.
    while ((await focused()) !== 'Take it out') await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await sheet(page)).not.toBe(script)
  })

  test('prints the marked text and what is said of it, without its controls', async () => {
    const page = await openPage(browser)
    const texts = Array.from({length: 5}, (_, place) => `## Voicemail ${place + 1}\n\n> ${script}\n`)
    await write(page, texts.join('\n'))
    await page.locator('.all').waitFor()
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await page.locator('details:not([open])').count()).toBe(0)
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('#marked').isVisible()).toBe(true)
    for (const hidden of ['#script', '#controls', '.actions', '.change'])
      expect(await page.locator(hidden).first().isVisible()).toBe(false)
  })

  test('of a team has its rules and settings, and leaves its plugins out by name', async () => {
    const folder = makeTree({
      '.git/HEAD': '',
      '.vmlintrc.yaml': `settings: {budget: 12, goal: email, company: ["</script><b>Tarn"]}
rules: {ban: [error, {phrases: [{text: wide rolls, message: Say what they save}]}], weak-words: off}`
    })
    const args = [join(root, 'bin/vmlint.js'), 'page', '-o', 'team.html', '--touch', 'followup']
    const {status, output} = runIn(folder, process.execPath, args)
    expect({status, output}).toEqual({status: 0, output: expect.stringContaining('Wrote team.html')})
    const page = await openPage(browser, {path: join(folder, 'team.html')})
    await write(page, script)
    const said = await faults(page)
    expect(said.join('\n')).toContain('wide rolls')
    expect(said.join('\n')).not.toContain('unsure')
    expect(await page.getByLabel('Budget').inputValue()).toBe('12')
    expect(await page.getByLabel('Goal').inputValue()).toBe('email')
    expect(await page.getByLabel('Call', {exact: true}).inputValue()).toBe('followup')
  })
})
