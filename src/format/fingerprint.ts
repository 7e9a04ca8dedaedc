import {createHash} from 'node:crypto'
import {type FileResult, type LintMessage, reportedText} from '../result.ts'

/** Characters of the text before and after the mark that tell one place from another; chosen: about a sentence. */
const reach = 60

/**
 * A mark for each message of a file, in their order: unique in the run, and the same as long as the words round its place are,
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

/** The words round a message's place in its line; without a source its own words. */
function surroundings({range: [start, end], message}: LintMessage, source: string | undefined): string {
  if (source === undefined) return message
  const [before = ''] = source
    .slice(Math.max(0, start - reach), start)
    .split(/\r\n|\r|\n/)
    .slice(-1)
  const [after = ''] = source.slice(end, end + reach).split(/\r\n|\r|\n/)
  // A long mark, such as a whole sentence, is known by where it begins and ends.
  const mark =
    end - start > 2 * reach
      ? source.slice(start, start + reach) + source.slice(end - reach, end)
      : source.slice(start, end)
  return `${before}${mark}${after}`.replace(/\s+/g, ' ').trim()
}
