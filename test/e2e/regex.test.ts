import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join, relative} from 'node:path'
import {build} from 'esbuild'
import {parseSync} from 'oxc-parser'
import {check} from 'recheck'
import {expect, test} from 'vitest'
import {reasons} from '../fixtures/regex-reasons.ts'

// No regular expression of ours may blow up on a text. A checker looks at every literal, and at every expression that a module puts
// together when it is loaded or, by `lazily` and `openings`, when it is first used.

const root = join(import.meta.dirname, '../..')
const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
)

/** What the test wants of a node of a syntax tree. */
interface Node {
  readonly type?: string
  readonly start?: number
  readonly regex?: {readonly pattern: string; readonly flags: string}
  readonly callee?: {readonly name?: string}
  readonly arguments?: readonly Node[]
  readonly body?: Node
}

/** Modules that put an expression together on first use, with code that has them do so for the checker. */
const onFirstUse = new Map([
  ['src/lazily.ts', 'export const lazily = (make) => (globalThis.onFirstUse.push(make), make)'],
  [
    'src/script/openings.ts',
    `import {openings as real} from 'real-openings'
export {fromFirstWord} from 'real-openings'
export const openings = (...given) => {
  const opens = real(...given)
  for (const pattern of given[0]) globalThis.onFirstUse.push(() => opens(pattern.slice(0, 3)))
  return opens
}`
  ],
  [
    'src/script/phrases.ts',
    `export {withEach} from 'real-phrases'
const make = (pattern, flags) => globalThis.onFirstUse.push(() => new globalThis.Remembering(pattern, flags))
export const anyOf = (phrases) => {
  for (const [, pattern] of phrases) make(pattern, 'i')
  return () => false
}
export const allOf = (phrases) => {
  make(phrases.map(([, pattern]) => pattern).join('|'), 'g')
  return () => undefined
}`
  ]
])

/** The literals of a file, and its calls of `RegExp`: those made as it is loaded, and those made in functions of anything but a name. */
function expressionsIn(file: string) {
  const {program, errors} = parseSync(file, readFileSync(join(root, file), 'utf8'))
  expect(errors).toEqual([])
  const literals: string[] = []
  const inFunctions: string[] = []
  let isBuilder = false
  walk(program, false)
  return {literals, inFunctions, isBuilder}

  function walk(value: unknown, isInFunction: boolean): void {
    if (typeof value !== 'object' || value === null) return
    // A syntax tree holds nodes, lists of them, and plain values.
    const node = value as Node
    if (node.regex) literals.push(`/${node.regex.pattern}/${node.regex.flags}`)
    const callee = node.callee?.name ?? ''
    const isOnFirstUse = !isInFunction && ['lazily', 'openings', 'anyOf', 'allOf'].includes(callee)
    if (isOnFirstUse || (callee === 'RegExp' && !isInFunction)) isBuilder = true
    // `new RegExp(name)` copies an expression that is checked where it is written.
    else if (callee === 'RegExp' && node.arguments?.[0]?.type !== 'Identifier' && !onFirstUse.has(file))
      inFunctions.push(`${file}:${node.start}`)
    const isFunction = /Function|Method/.test(node.type ?? '')
    for (const part of Object.values(node)) {
      // What these call is called by the checker, too.
      if (isOnFirstUse && part === node.arguments) for (const {body} of node.arguments ?? []) walk(body, false)
      else walk(part, isInFunction || isFunction)
    }
  }
}

/** Loads modules with a `RegExp` that remembers what it made. */
async function builtBy(modules: readonly string[]): Promise<readonly string[]> {
  const outfile = join(tmpdir(), `vmlint-regex-${process.pid}.mjs`)
  const imports = modules.map((file) => `import './${file}'`).join('\n')
  await build({
    stdin: {
      contents: `${imports}
for (const use of globalThis.onFirstUse) use()
console.log(JSON.stringify([...globalThis.made]))`,
      resolveDir: root
    },
    bundle: true,
    // Modules are loaded for what they make, though nobody takes anything from them.
    treeShaking: false,
    ignoreAnnotations: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
    banner: {
      js: `globalThis.made = new Set()
globalThis.onFirstUse = []
globalThis.Remembering = new Proxy(globalThis.RegExp, {construct(target, given) {
  const made = Reflect.construct(target, given)
  globalThis.made.add(String(made))
  return made
}})`
    },
    plugins: [
      {
        name: 'remember',
        setup({onLoad, onResolve}) {
          onResolve({filter: /^real-(?:openings|phrases)$/}, ({path}) => ({
            path: join(root, 'src/script', `${path.slice('real-'.length)}.ts`),
            namespace: 'real'
          }))
          const remembering = (path: string) =>
            ({contents: `const RegExp = globalThis.Remembering\n${readFileSync(path, 'utf8')}`, loader: 'ts'}) as const
          onLoad({filter: /.*/, namespace: 'real'}, ({path}) => ({...remembering(path), resolveDir: dirname(path)}))
          onLoad({filter: /\/(?:src|rules)\/.*\.ts$/}, ({path}) => {
            const contents = onFirstUse.get(relative(root, path).replaceAll('\\', '/'))
            return contents === undefined ? remembering(path) : {contents, loader: 'js', resolveDir: root}
          })
        }
      }
    ]
  })
  try {
    const made: readonly string[] = JSON.parse(execFileSync(process.execPath, [outfile], {encoding: 'utf8'}))
    return made
  } finally {
    rmSync(outfile)
  }
}

// Small limits and one seed, and no phase that ends by the clock: the same verdict on every machine, however busy, in a second on a
// quiet one. Time decides only where a reason is written down.
const limits = {
  timeout: 120_000,
  seedingTimeout: null,
  incubationTimeout: null,
  attackTimeout: null,
  maxNFASize: 2000,
  randomSeed: 1,
  maxIteration: 2,
  maxGenerationSize: 30,
  incubationLimit: 5000,
  attackLimit: 50_000
}

const reasonFor = (pattern: string) => reasons.find(([beginning]) => pattern.startsWith(beginning))

// All of them take minutes, so that what the checker decided is kept, by a digest of the expression: `+` for a safe one, `?` for one that
// needs a reason. Another checker or other limits decide anew. What is not kept is checked each time.
const file = join(root, 'test/fixtures/regex-verdicts.txt')
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24)
const {version} = createRequire(import.meta.url)('recheck/package.json')
const madeWith = `recheck ${version}, limits ${digestOf(JSON.stringify(limits))}`
/** Most that are checked each time (chosen): a minute. Past that, `npm run regexes` keeps them. */
const mostUnkept = 40

type Mark = '+' | '?'

function keptVerdicts(): ReadonlyMap<string, Mark> {
  const [heading, ...lines] = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split(/\r?\n/) : []
  return new Map(heading === madeWith ? lines.map((line) => [line.slice(2), line.startsWith('+') ? '+' : '?']) : [])
}

/** What the checker says of an expression; a fault if that is no answer, or nothing that a reason excuses. */
async function verdictOf(expression: string): Promise<Mark | {readonly fault: string}> {
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(expression) ?? []
  // Of one whose reason is written down, only an exponential cost matters, which shows soon.
  const verdict = await check(source, flags, reasonFor(expression) ? {...limits, timeout: 1000} : limits)
  if (verdict.status === 'safe') return '+'
  const cost = verdict.status === 'vulnerable' ? verdict.complexity : undefined
  if (cost?.type !== 'exponential' && reasonFor(expression)) return '?'
  return {fault: `${expression} is ${verdict.status}: ${cost?.summary ?? 'no verdict in time'}`}
}

test('no regular expression blows up', {timeout: 900_000}, async () => {
  const found = files.map((name) => ({file: name, ...expressionsIn(name)}))
  expect(found.flatMap(({inFunctions}) => inFunctions)).toEqual([])
  const built = await builtBy(found.filter(({isBuilder}) => isBuilder).map((one) => one.file))
  expect(built.length).toBeGreaterThan(5)
  const all = new Set([...found.flatMap(({literals}) => literals), ...built])
  expect(all.size).toBeGreaterThan(300)

  const kept = keptVerdicts()
  const isKept = (expression: string) => {
    const mark = kept.get(digestOf(expression))
    return mark === '+' || (mark === '?' && reasonFor(expression) !== undefined)
  }
  const unkept = [...all].filter((expression) => !isKept(expression))
  const queue = [...unkept]
  const marks = new Map(kept)
  const faults: string[] = []
  const worker = async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const verdict = await verdictOf(next)
      if (typeof verdict === 'string') marks.set(digestOf(next), verdict)
      else faults.push(verdict.fault)
    }
  }
  await Promise.all([worker(), worker()])
  expect(faults).toEqual([])

  if (unkept.length <= mostUnkept) return
  const lines = [...all].map((expression) => `${marks.get(digestOf(expression))} ${digestOf(expression)}`)
  await expect(`${[madeWith, ...lines.sort()].join('\n')}\n`).toMatchFileSnapshot(file)
})
