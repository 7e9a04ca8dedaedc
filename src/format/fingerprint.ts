import {createHash} from 'node:crypto'
import {type FileResult, type LintMessage, reportedText} from '../result.ts'

/** Characters before and after a problem that identify it (chosen: about a sentence). */
const reach = 60

/**
 * Returns a fingerprint for each message of a file, in order: unique in the run, and stable while the surrounding words stay the same,
 * wherever they move in the file.
 */
export function fingerprints(
  result: Pick<FileResult, 'messages' | 'source' | 'output'>,
  path: string
): readonly string[] {
  const text = reportedText(result)
  const seen = new Map<string, number>()
  return result.messages.map((message) => {
    const key = [path, message.ruleId ?? '', surroundings(message, text)].join('\0')
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return createHash('sha256').update(`${key}\0${before}`).digest('hex').slice(0, 32)
  })
}

/** The words around a message in its line; without a source, its own text. */
function surroundings({range: [start, end], message}: LintMessage, source: string | undefined): string {
  if (source === undefined) return message
  const [before = ''] = source
    .slice(Math.max(0, start - reach), start)
    .split(/\r\n|\r|\n/)
    .slice(-1)
  const [after = ''] = source.slice(end, end + reach).split(/\r\n|\r|\n/)
  // A long range, such as a whole sentence, is identified by its start and end.
  const mark =
    end - start > 2 * reach
      ? source.slice(start, start + reach) + source.slice(end - reach, end)
      : source.slice(start, end)
  return `${before}${mark}${after}`.replace(/\s+/g, ' ').trim()
}
