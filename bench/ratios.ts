import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {ParseEnglish} from 'parse-english'
import {createLinter} from '../src/index.ts'
import {layOut} from '../src/terminal/table.ts'
import {hostile} from './hostile.ts'
import {message} from './texts.ts'

// `npm run bench:ratios`: the cost of whole runs relative to Node itself, to reading the files, and to other linters, whose
// versions are in `bench/peers.json`. Each round runs all commands in turn, so that slow phases affect all of them.

const root = join(import.meta.dirname, '../..')
const vmlint = `node ${join(root, 'bin/vmlint.js')}`
const lint = `${vmlint} -f json --no-config-lookup`

interface Command {
  readonly name: string
  readonly line: string
}

const corpus = mkdtempSync(join(tmpdir(), 'vmlint-ratios-'))
try {
  const peers = installPeers()
  makeFiles()
  const split = `node ${join(corpus, 'split.cjs')}`
  const tables = [
    ratios(5, [
      {name: 'node', line: 'node -e 0'},
      {name: 'vmlint --version', line: `${vmlint} --version`},
      {name: 'one .txt', line: `${vmlint} --no-config-lookup one/a.txt`},
      {name: 'one .md', line: `${vmlint} --no-config-lookup one/a.md`},
      {name: 'with .vmlintrc.json', line: `${vmlint} json`},
      {name: 'with .vmlintrc.yaml', line: `${vmlint} yaml`}
    ]),
    ratios(5, [
      {name: 'read and split 1,000 files', line: `${split} many`},
      {name: 'vmlint', line: `${lint} many`},
      ...peers
    ]),
    ratios(1, [
      {name: 'read and split 10,000 files', line: `${split} most`},
      {name: 'vmlint', line: `${lint} most`}
    ]),
    growth(),
    memory(),
    await warm()
  ]
  const [cpu] = cpus()
  const text = `# What runs cost

CPU seconds of whole processes, medians of five rounds (of 10,000 files, one; of growth, three), as ratios to the first line of each
table. Growth is what the double size costs, net of a run over one script. Written by \`npm run bench:ratios\`.
Node ${process.version}, ${process.platform}, ${cpu?.model}; peers as in [peers.json](peers.json).

\`\`\`text
${tables.join('\n\n')}
\`\`\`
`
  writeFileSync(join(root, 'bench/RESULTS.md'), text)
  process.stdout.write(`${text}\n`)
} finally {
  rmSync(corpus, {recursive: true})
}

/** Installs the other linters once, and returns their commands. */
function installPeers(): readonly Command[] {
  const folder = join(root, 'bench/.peers')
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, {recursive: true})
    cpSync(join(root, 'bench/peers.json'), join(folder, 'package.json'))
    spawnSync('npm', ['install', '--no-audit', '--no-fund'], {cwd: folder, stdio: 'inherit'})
  }
  const bin = (name: string) => join(folder, 'node_modules/.bin', name)
  return [
    {name: 'write-good', line: `${bin('write-good')} many/*/*`},
    {name: 'textlint with write-good', line: `${bin('textlint')} --rule write-good many`},
    {name: 'alex', line: `${bin('alex')} many`},
    {name: 'rumdl', line: `${bin('rumdl')} check many`}
  ].filter(({line}) => existsSync(line.split(' ')[0] ?? ''))
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(corpus, path)), {recursive: true})
  writeFileSync(join(corpus, path), text)
}

function makeFiles(): void {
  write('one/a.txt', message(1))
  write('one/a.md', `# Voicemail\n\n${message(1)}\n`)
  for (const [syntax, text] of [
    ['json', '{"root": true}'],
    ['yaml', 'root: true\n']
  ]) {
    write(`${syntax}/.vmlintrc.${syntax}`, text ?? '')
    write(`${syntax}/a.txt`, message(1))
  }
  for (const [folder, files, perFolder] of [
    ['many', 1000, 100],
    ['most', 10_000, 100],
    ['flat', 10_000, 10_000]
  ] as const)
    for (let n = 0; n < files; n++) {
      const text = n % 2 ? `# Voicemail\n\n${message(n)}\n` : message(n)
      write(`${folder}/${Math.floor(n / perFolder)}/${n}.${n % 2 ? 'md' : 'txt'}`, text)
    }
  write(
    'split.cjs',
    `const {readdirSync, readFileSync} = require('fs')
let words = 0
for (const folder of readdirSync(process.argv[2]))
  for (const name of readdirSync(process.argv[2] + '/' + folder))
    words += readFileSync(process.argv[2] + '/' + folder + '/' + name, 'utf8').split(/\\s+/).length
console.log(words)`
  )
  // The most memory that a run has held, in MiB, in a file beside it.
  write(
    'peak.cjs',
    `process.on('exit', () => require('fs').writeFileSync('peak', String(process.resourceUsage().maxRSS / 1024)))`
  )
}

/** Times commands in turn and prints their medians relative to the first. */
function ratios(rounds: number, commands: readonly Command[]): string {
  const times = cpuOf(
    commands.map(({line}) => line),
    rounds
  )
  const [first = 1] = times
  const rows = commands.map(({name}, place) => [name, seconds(times[place]), ((times[place] ?? 0) / first).toFixed(2)])
  return layOut([['', 'CPU s', 'ratio'], ...rows], {right: [1, 2]})
}

/** What ten times the files cost, and twice the size of each hostile input, net of a run over one script. */
function growth(): string {
  const [start = 0, many = 0, most = 0] = cpuOf([`${lint} one/a.txt`, `${lint} many`, `${lint} most`], 1)
  const rows = [['ten times the files', '1,000 files', seconds(many), ((most - start) / (many - start)).toFixed(2)]]
  for (const {name, size, unit, files, named} of hostile) {
    const runs = [size, 2 * size].map((much) => {
      for (const [path, content] of Object.entries(files(much))) write(`hostile/${much}/${path}`, content)
      return cpuOf([`${vmlint} -f json hostile/${much}/${named}`], 3)[0] ?? 0
    })
    const [once = 0, twice = 0] = runs
    const much = `${size.toLocaleString('en-US')} ${unit}`
    rows.push([`twice: ${name}`, much, seconds(once), ((twice - start) / (once - start)).toFixed(2)])
  }
  return layOut([['growth', 'from', 'CPU s', 'ratio'], ...rows], {right: [2, 3]})
}

/** The most memory that runs hold. */
function memory(): string {
  const rows = [
    ['1,000 files, 100 a folder', 'many'],
    ['10,000 files, 100 a folder', 'most'],
    ['10,000 files in one folder, where each may repeat another', 'flat']
  ].map(([name = '', folder]) => {
    cpuSeconds(`node -r ./peak.cjs ${join(root, 'bin/vmlint.js')} -f json --no-config-lookup ${folder}`)
    return [name, Number(readFileSync(join(corpus, 'peak'), 'utf8')).toFixed(0)]
  })
  return layOut([['', 'MiB'], ...rows], {right: [1]})
}

/** Linting in a process that has linted before, relative to what only parses the same texts as English. */
async function warm(): Promise<string> {
  const texts = Array.from({length: 1000}, (_, n) => message(n))
  const linter = createLinter({lookup: false})
  const jobs = {
    'parse-english alone': (text: string) => new ParseEnglish().parse(text),
    'vmlint, warm': (text: string) => linter.lintText(text)
  }
  const times = new Map<string, number>()
  for (const [name, act] of Object.entries(jobs))
    for (let round = 0; round < 4; round++) {
      const before = process.cpuUsage()
      for (const text of texts) await act(text)
      const {user, system} = process.cpuUsage(before)
      // The last round is kept.
      times.set(name, (user + system) / 1e6)
    }
  const [first = 1] = times.values()
  const rows = [...times].map(([name, time]) => [name, seconds(time), (time / first).toFixed(2)])
  return layOut([['1,000 texts in one process', 'CPU s', 'ratio'], ...rows], {right: [1, 2]})
}

function seconds(cpu = 0): string {
  return cpu.toFixed(3)
}

/** Medians of the CPU seconds of commands that are run in turn. */
function cpuOf(lines: readonly string[], rounds: number): readonly number[] {
  const times = lines.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [place, line] of lines.entries()) times[place]?.push(cpuSeconds(line))
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0)
}

/** CPU seconds of a command, user and system, child processes included. */
function cpuSeconds(line: string): number {
  // Node 20 reads a certificate bundle at every start, which would distort the times.
  const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env
  const script = `TIMEFORMAT='%3U %3S'; time ${line} >/dev/null 2>&1`
  const {stderr} = spawnSync('bash', ['-c', script], {cwd: corpus, env, encoding: 'utf8'})
  return stderr
    .trim()
    .split(' ')
    .reduce((sum, part) => sum + Number(part), 0)
}
