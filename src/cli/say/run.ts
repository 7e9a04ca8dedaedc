import type {VmlintError} from '../../errors.ts'
import {json} from '../../format/escape.ts'
import type {InspectedFile} from '../../index.ts'
import {fileSpeech} from '../../lint/said.ts'
import {paintFor} from '../../terminal/paint.ts'
import {terminalFor} from '../../terminal/terminal.ts'
import type {ConfigFlags} from '../config-flags.ts'
import {inspectInput} from '../inspect-input.ts'
import type {ExitCode, Io} from '../io.ts'
import {complainOfNoScript, namesIn, withoutScript} from '../notes.ts'
import {complain} from '../stderr.ts'
import {sayText} from './text.ts'

/** Flags of `vmlint say`. */
export interface SayFlags extends ConfigFlags {
  readonly format: 'text' | 'json'
  readonly explain?: boolean
  readonly why?: boolean
  readonly stdinFilename?: string
  readonly color?: boolean
}

/** Prints what a file's scripts say. */
export async function printSpeech(file: string, flags: SayFlags, io: Io): Promise<ExitCode> {
  const {files, errors} = await inspectInput(file, flags, io)
  const name = namer(file, flags, io)
  if (flags.why) return printWhy(files, errors, {...flags, name}, io)
  const speech = files.map(({filePath, analyses}) => fileSpeech(filePath, analyses))
  for (const error of errors) complain(io, error.message)
  complainOfNoScript(io, files.flatMap(withoutScript), name)
  const told = speech.filter(({scripts}) => scripts.length > 0)
  if (flags.format === 'json') io.stdout.write(`${json(speech)}\n`)
  else if (told.length > 0) {
    const terminal = terminalFor(io.stdout, io.env, flags.color)
    const layout = {paint: await paintFor(terminal), name, width: terminal.width, explain: flags.explain === true}
    io.stdout.write(`${sayText(told, layout)}\n`)
  }
  return errors.length > 0 || told.length < speech.length ? 2 : 0
}

/** Prints why each text of the files was or was not taken for a script. */
async function printWhy(
  files: readonly InspectedFile[],
  errors: readonly VmlintError[],
  flags: SayFlags & {readonly name: (path: string) => string},
  io: Io
): Promise<ExitCode> {
  const [{decisionsOf}, {whyText}] = await Promise.all([import('./why.ts'), import('./why-text.ts')])
  for (const error of errors) complain(io, error.message)
  const empty = files.filter(({document}) => document.source.trim() === '')
  complainOfNoScript(io, empty.flatMap(withoutScript), flags.name)
  const told = files.filter((file) => !empty.includes(file)).map(decisionsOf)
  if (flags.format === 'json') io.stdout.write(`${json(told)}\n`)
  else if (told.length > 0) {
    const terminal = terminalFor(io.stdout, io.env, flags.color)
    const layout = {paint: await paintFor(terminal), width: terminal.width, name: flags.name}
    io.stdout.write(`${told.map((one) => whyText(one, layout)).join('\n\n')}\n`)
  }
  return errors.length > 0 || empty.length > 0 ? 2 : 0
}

/** How a path is shown; standard input without a name is `stdin`. */
function namer(file: string, {stdinFilename}: SayFlags, io: Io): (path: string) => string {
  return file === '-' && stdinFilename === undefined ? () => 'stdin' : namesIn(io.cwd())
}
