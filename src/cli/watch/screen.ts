import {terminal} from '../../format/escape.ts'
import {fileBlock} from '../../format/stylish.ts'
import type {FileResult} from '../../result.ts'
import {paintFor} from '../../terminal/paint.ts'
import type {Terminal} from '../../terminal/terminal.ts'
import type {Io} from '../io.ts'

/** What the screen shows at one time. */
export interface Showing {
  readonly results: readonly FileResult[]
  /** Why the files could not be linted. */
  readonly faults: readonly string[]
}

/** Clears the terminal and its scrollback. */
const clear = '\u001b[2J\u001b[3J\u001b[H'

/** Shows one state at a time; without a terminal, prints them one after another. */
export async function openScreen({stdout, cwd}: Io, look: Terminal): Promise<(showing: Showing) => void> {
  const paint = await paintFor(look)
  const width = look.width ?? Number.POSITIVE_INFINITY
  return ({results, faults}) => {
    const blocks = results.map((result) => {
      const block = fileBlock(result, {cwd: cwd(), paint, width, showsAll: true})
      return result.messages.length > 0 ? block : `${block}\n   ${paint.success('✔ no problems')}`
    })
    const told = faults.map((fault) => paint.error(`✖ ${terminal(fault)}`))
    const text = [...blocks, ...told, paint.faint('Waiting for the next save; Ctrl-C to stop')].join('\n\n')
    stdout.write(`${look.isInteractive ? clear : ''}${text}\n`)
  }
}
