import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {layOut} from '../src/terminal/table.ts'
import {message} from './texts.ts'

// `npm run bench:ratios`: the cost of whole runs relative to Node itself, to reading the files, and to other linters, whose
// versions are in `bench/peers.json`. Each round runs all commands in turn, so that slow phases affect all of them.

const root = join(import.meta.dirname, '../..')
const rounds = 5
const vmlint = `node ${join(root, 'bin/vmlint.js')}`

interface Command {
  readonly name: string
  readonly line: string
}

const corpus = mkdtempSync(join(tmpdir(), 'vmlint-ratios-'))
try {
  const peers = installPeers()
  makeFiles()
  const one = ratios([
    {name: 'node', line: 'node -e 0'},
    {name: 'vmlint --version', line: `${vmlint} --version`},
    {name: 'one .txt', line: `${vmlint} --no-config-lookup one/a.txt`},
    {name: 'one .md', line: `${vmlint} --no-config-lookup one/a.md`},
    {name: 'with .vmlintrc.json', line: `${vmlint} json`},
    {name: 'with .vmlintrc.yaml', line: `${vmlint} yaml`}
  ])
  const many = ratios([
    {name: 'read and split 1,000 files', line: `node ${join(corpus, 'split.cjs')} many`},
    {name: 'vmlint', line: `${vmlint} -f json --no-config-lookup many`},
    ...peers
  ])
  const [cpu] = cpus()
  const text = `# What runs cost

CPU seconds of whole processes, medians of ${rounds} rounds, as ratios to the first line of each table. Written by \`npm run bench:ratios\`.
Node ${process.version}, ${process.platform}, ${cpu?.model}; peers as in [peers.json](peers.json).

\`\`\`text
${one}

${many}
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
    {name: 'write-good', line: `${bin('write-good')} many/*`},
    {name: 'textlint with write-good', line: `${bin('textlint')} --rule write-good many`},
    {name: 'alex', line: `${bin('alex')} many`},
    {name: 'rumdl', line: `${bin('rumdl')} check many`}
  ].filter(({line}) => existsSync(line.split(' ')[0] ?? ''))
}

function makeFiles(): void {
  const write = (path: string, text: string) => {
    mkdirSync(join(corpus, path, '..'), {recursive: true})
    writeFileSync(join(corpus, path), text)
  }
  write('one/a.txt', message(1))
  write('one/a.md', `# Voicemail\n\n${message(1)}\n`)
  for (const [syntax, text] of [
    ['json', '{"root": true}'],
    ['yaml', 'root: true\n']
  ]) {
    write(`${syntax}/.vmlintrc.${syntax}`, text ?? '')
    write(`${syntax}/a.txt`, message(1))
  }
  for (let n = 0; n < 1000; n++)
    write(`many/${n}.${n % 2 ? 'md' : 'txt'}`, n % 2 ? `# Voicemail\n\n${message(n)}\n` : message(n))
  write(
    'split.cjs',
    `const {readdirSync, readFileSync} = require('fs')
let words = 0
for (const name of readdirSync(process.argv[2])) words += readFileSync(process.argv[2] + '/' + name, 'utf8').split(/\\s+/).length
console.log(words)`
  )
}

/** Times commands in turn and prints their medians relative to the first. */
function ratios(commands: readonly Command[]): string {
  const times = new Map(commands.map(({name}) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round++)
    for (const {name, line} of commands) times.get(name)?.push(cpuSeconds(line))
  const rows = [...times].map(
    ([name, list]) => [name, list.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0] as const
  )
  const first = rows[0]?.[1] ?? 1
  return layOut(
    [['', 'CPU s', 'ratio'], ...rows.map(([name, time]) => [name, time.toFixed(3), (time / first).toFixed(2)])],
    {right: [1, 2]}
  )
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
