import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import zopfli from '@gfx/zopfli'
import {build} from 'esbuild'
import {rolldown} from 'rolldown'
import {inAscii} from '../in-ascii.js'
import {inBrowser} from './in-browser.js'
import {joinWords} from './join-words.js'
import {leaveOut} from './leave-out.js'
import {sideBySide} from './side-by-side.js'

/** Builds `dist/page/vmlint.html`: one file with the linter inside, which makes no requests. */
export async function buildPage(root) {
  const at = (...parts) => join(root, ...parts)
  const main = at('src/page/main.ts')
  const program = await bundle(main, [inBrowser, leaveOut, sideBySide(root, main)])
  const boot = await bundle(at('src/page/boot.ts'))
  const style = await bundleStyle(at('src/page/style/page.css'))
  const policy = [
    "default-src 'none'",
    `script-src ${hash(boot)} ${hash(program)}`,
    `style-src ${hash(style)}`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  const {homepage, version} = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  const parts = {
    policy,
    style,
    boot,
    homepage,
    version,
    configuration: 'null',
    pairs: JSON.stringify(pairs(at)).replaceAll('<', '\\u003c'),
    packed: await pack(program)
  }
  const page = readFileSync(at('src/page/page.html'), 'utf8').replaceAll(/%(\w+)%/g, (_, name) => parts[name])
  mkdirSync(at('dist/page'), {recursive: true})
  writeFileSync(at('dist/page/vmlint.html'), page)
}

/** What the page's script for starting tells an older browser to become. */
const browsers = ['es2023', 'chrome114', 'firefox113', 'safari16.4']

/** One script of all modules. Rolldown, since its names and constants take 3 % less than those of esbuild. */
async function bundle(input, plugins = []) {
  const bundled = await rolldown({
    input,
    plugins,
    platform: 'browser',
    // The program also runs in a worker, which has no document.
    resolve: {conditionNames: ['worker', 'browser', 'module', 'import', 'default']},
    transform: {target: browsers}
  })
  const {output} = await bundled.generate({format: 'iife', strict: true, minify: true, comments: false})
  return inAscii(joinWords(output[0].code.trim()))
}

async function bundleStyle(entry) {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    target: browsers,
    logLevel: 'warning'
  })
  return outputFiles[0].text.trim()
}

/** The example pairs, with their texts. */
function pairs(at) {
  const text = (folder, name) => readFileSync(at('examples', folder, `${name}.txt`), 'utf8').trim()
  return JSON.parse(readFileSync(at('src/page/examples.json'), 'utf8')).map(({folder, title, goal}) => ({
    title,
    goal,
    bad: text(folder, 'bad'),
    good: text(folder, 'good')
  }))
}

/** Compresses a program, 4 % smaller than zlib does; 15 iterations save 400 bytes more, twice the usual blocks 750. */
async function pack(program) {
  const packed = await zopfli.deflateAsync(Buffer.from(program), {numiterations: 15, blocksplittingmax: 30})
  return Buffer.from(packed).toString('base64')
}

/** Allows one text, by its hash. */
function hash(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
