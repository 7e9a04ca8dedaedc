import {count} from '../../format/tally.ts'
import type {FileResult} from '../../result.ts'
import {verdict} from './card.ts'
import {byId} from './dom.ts'

/** Milliseconds of silence before a screen reader is told, so that it does not interrupt typing. */
const quiet = 1200

let waiting: ReturnType<typeof setTimeout> | undefined

/** Tells screen readers the result once typing has stopped. */
export function announce({scripts, errorCount, warningCount}: FileResult): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    const [script, ...others] = scripts
    const time = script && others.length === 0 ? verdict(script) : count(scripts.length, 'script')
    byId('summary').textContent = `${time}, ${errorCount + warningCount} to fix`
  }, quiet)
}
