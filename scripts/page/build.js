import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import zopfli from '@gfx/zopfli'
import {build} from 'esbuild'
import {inBrowser} from './in-browser.js'
import {leaveOut} from './leave-out.js'

/** Builds `dist/page/vmlint.html`: one file with the linter inside, which makes no requests. */
export async function buildPage(root) {
  const at = (...parts) => join(root, ...parts)
  const bundle = async (entry, options) => {
    const {outputFiles} = await build({
      entryPoints: [at(entry)],
      absWorkingDir: root,
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      // The program also runs in a worker, which has no document.
      conditions: ['worker'],
      target: ['es2023', 'chrome114', 'firefox113', 'safari16.4'],
      legalComments: 'none',
      logLevel: 'warning',
      ...options
    })
    return outputFiles[0].text.trim()
  }
  const program = await bundle('src/page/main.ts', {plugins: [inBrowser, leaveOut]})
  const boot = await bundle('src/page/boot.ts')
  const style = await bundle('src/page/style/page.css')
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

/** Compresses a program, 4 % smaller than zlib does; a few iterations save 300 bytes more. */
async function pack(program) {
  const packed = await zopfli.deflateAsync(Buffer.from(program), {numiterations: 5})
  return Buffer.from(packed).toString('base64')
}

/** Allows one text, by its hash. */
function hash(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
