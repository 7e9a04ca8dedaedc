// Takes the screenshots of the README and the docs: the report in a browser, a terminal, and the page.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {chromium} from 'playwright-core'

const root = join(import.meta.dirname, '..')
const images = join(root, 'docs/images')
const folder = mkdtempSync(join(tmpdir(), 'vmlint-'))
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
})

try {
  vmlint(['-f', 'html', '-o', join(folder, 'report.html')])
  const report = await browser.newPage({viewport: {width: 1000, height: 1180}})
  await report.goto(pathToFileURL(join(folder, 'report.html')).href)
  await report.locator('a.fault', {hasText: 'Maybe'}).hover()
  await report.screenshot({path: join(images, 'report.png')})

  const terminal = await browser.newPage({viewport: {width: 1200, height: 600}, deviceScaleFactor: 1.5})
  await terminal.setContent(terminalPage('vmlint cold-calls.md', vmlint(['--color'])))
  await terminal.locator('main').screenshot({path: join(images, 'terminal.png'), omitBackground: true})

  for (const colorScheme of ['light', 'dark'])
    for (const [width, height, text, act] of pageScenes()) {
      const page = await browser.newPage({colorScheme, viewport: {width, height}})
      await page.goto(pathToFileURL(join(root, 'dist/page/vmlint.html')).href)
      await page.locator('#script').fill(text)
      await page.locator('.card').first().waitFor()
      await act(page)
      await page.screenshot({path: join(images, `page-${width}-${colorScheme}.png`)})
    }
} finally {
  await browser.close()
  rmSync(folder, {recursive: true, force: true})
}

/** Settings of the page's screenshots, by width. */
function pageScenes() {
  const one = `Hi Dana, this is Lee Marsh with Tarn Labels. I hope you are doing well today. I am just checking in to maybe see if you had a chance to look at the wide rolls we talked about. Um, Brill Foods lost a shift a week on theirs until the rolls were cut wider, which is basically why I am calling.

If you are interested, feel free to give me a call back at (415) 555-0132 at your earliest convenience. Thanks so much and have a great rest of your week!`
  const many = readFileSync(join(images, 'cold-calls.md'), 'utf8')
  return [
    [390, 844, one, () => undefined],
    [768, 1100, many, (page) => page.locator('#results').evaluate((results) => results.scrollIntoView())],
    [
      1440,
      900,
      one,
      async (page) => {
        await page.locator('#script').press('Control+Home')
        await page.keyboard.press('F8')
        await page.keyboard.press('F8')
      }
    ]
  ]
}

/** Output of the program for the sequence in the screenshots. */
function vmlint(args) {
  const run = [join(root, 'bin/vmlint.js'), '--no-config-lookup', ...args, 'cold-calls.md']
  const {stdout, stderr, status} = spawnSync(process.execPath, run, {cwd: images, encoding: 'utf8'})
  // The count of files and scripts is on stderr as well.
  if (status !== 1) throw new Error(`vmlint exited with ${status}: ${stderr}`)
  return stdout
}

/** A page that looks like a terminal after a command. */
function terminalPage(command, output) {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0 }
    main { width: max-content; padding: 16px 20px 18px; border-radius: 10px; background: #16191f; color: #d7dce4; font: 14px/1.45 "DejaVu Sans Mono", monospace }
    pre { margin: 0; font: inherit }
    .b { font-weight: bold } .d { color: #98a2b3 } .u { text-decoration: underline }
    .r { color: #ff8a80 } .g { color: #84d88f } .y { color: #f0c674 }
  </style><main><pre><span class="g">$</span> ${escapeHtml(command)}\n${colored(output.trimEnd())}</pre></main>`
}

/** Converts terminal colours to HTML spans. */
function colored(text) {
  const names = {1: 'b', 2: 'd', 4: 'u', 31: 'r', 32: 'g', 33: 'y'}
  const ends = {22: ['b', 'd'], 24: ['u'], 39: ['r', 'g', 'y']}
  const active = new Set()
  return text
    .split(/\u001b\[(\d+)m/)
    .map((piece, place) => {
      if (place % 2 === 0) return `<span class="${[...active].join(' ')}">${escapeHtml(piece)}</span>`
      if (names[piece]) active.add(names[piece])
      for (const name of ends[piece] ?? []) active.delete(name)
      return ''
    })
    .join('')
}

function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
