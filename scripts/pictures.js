// Makes the pictures of the README from the built program: the report in a browser, and a terminal.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
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
} finally {
  await browser.close()
  rmSync(folder, {recursive: true, force: true})
}

/** What the program prints of the sequence beside the pictures. */
function vmlint(args) {
  const run = [join(root, 'bin/vmlint.js'), '--no-config-lookup', ...args, 'cold-calls.md']
  const {stdout, stderr, status} = spawnSync(process.execPath, run, {cwd: images, encoding: 'utf8'})
  if (stderr || status !== 1) throw new Error(`vmlint exited with ${status}: ${stderr}`)
  return stdout
}

/** A page that looks like a terminal in which a command has run. */
function terminalPage(command, output) {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0 }
    main { width: max-content; padding: 16px 20px 18px; border-radius: 10px; background: #16191f; color: #d7dce4; font: 14px/1.45 "DejaVu Sans Mono", monospace }
    pre { margin: 0; font: inherit }
    .b { font-weight: bold } .d { color: #98a2b3 } .u { text-decoration: underline }
    .r { color: #ff8a80 } .g { color: #84d88f } .y { color: #f0c674 }
  </style><main><pre><span class="g">$</span> ${escapeHtml(command)}\n${colored(output.trimEnd())}</pre></main>`
}

/** Turns the colours of a terminal into HTML's: a span for each stretch under the same ones. */
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
