import {terminal} from '../../format/escape.ts'
import {fileBlock} from '../../format/stylish.ts'
import type {FileResult} from '../../result.ts'
import {paintFor} from '../../terminal/paint.ts'
import type {Terminal} from '../../terminal/terminal.ts'
import type {Io} from '../io.ts'

/** What one showing holds. */
export interface Showing {
  readonly results: readonly FileResult[]
  /** What keeps the files from being linted. */
  readonly faults: readonly string[]
}

/** Takes away what a terminal shows, and what it has shown before. */
const clear = '\u001b[2J\u001b[3J\u001b[H'

/** A screen that holds one showing at a time; where there is no terminal, one comes after the other. */
export async function openScreen({stdout, cwd}: Io, look: Terminal): Promise<(showing: Showing) => void> {
  const paint = await paintFor(look)
  const width = look.width ?? Number.POSITIVE_INFINITY
  return ({results, faults}) => {
    const blocks = results.map((result) => {
      const block = fileBlock(result, {cwd: cwd(), paint, width, showsAll: true})
      return result.messages.length > 0 ? block : `${block}\n   ${paint.success('✔ nothing to mend')}`
    })
    const told = faults.map((fault) => paint.error(`✖ ${terminal(fault)}`))
    const text = [...blocks, ...told, paint.faint('Waiting for the next save; Ctrl-C ends it')].join('\n\n')
    stdout.write(`${look.isInteractive ? clear : ''}${text}\n`)
  }
}
