import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {getAsset, isSea} from 'node:sea'
import {createConfigResolver} from '../../config/resolve.ts'
import {VmlintError} from '../../errors.ts'
import {isScriptFile} from '../../files/names.ts'
import {writeReportFile} from '../../files/write.ts'
import {shownPath} from '../../format/path.ts'
import {rules} from '../../index.ts'
import {type ConfigFlags, linterOptions} from '../config-flags.ts'
import type {ExitCode, Io} from '../io.ts'
import {outputPath} from '../output-path.ts'
import {complain} from '../stderr.ts'
import {pageConfiguration, withConfiguration} from './text.ts'

/** Flags of `vmlint page`. */
export interface PageFlags extends ConfigFlags {
  readonly outputFile: string
  /** File whose configuration goes into the page. */
  readonly for: string
}

/** Paths of the built page, as seen from the bundled command and from the sources. */
const plainPages = ['../page/vmlint.html', '../../../dist/page/vmlint.html']

/** Name of the built page inside the single executable. */
const enclosedPage = 'vmlint.html'

/** Writes the page with the configuration of the working directory inside. */
export async function writePage(flags: PageFlags, io: Io): Promise<ExitCode> {
  const {cwd = io.cwd(), settings, ...options} = linterOptions(flags, io)
  const resolver = createConfigResolver({...options, cwd, rules, ...(settings && {settings})})
  const config = await resolver.forFile(resolve(cwd, flags.for))
  const {configuration, leftOut} = pageConfiguration(config, rules, settings)
  if (leftOut.length > 0) {
    const names = leftOut.map((id) => `\`${id}\``).join(', ')
    complain(io, `A page runs only the rules of vmlint: ${names} ${leftOut.length === 1 ? 'is' : 'are'} left out`)
  }
  if (config.otherOverrides > 0) {
    const what =
      config.otherOverrides === 1 ? '1 of the `overrides` is' : `${config.otherOverrides} of the \`overrides\` are`
    complain(io, `${what} for other files: \`--for <file>\` makes the page for one of those`)
  }
  const page = withConfiguration(readPlainPage(), configuration)
  if (flags.outputFile === '-') {
    io.stdout.write(page)
    return 0
  }
  const path = outputPath(flags.outputFile, cwd)
  // A page replaces no script.
  if (isScriptFile(path))
    throw new VmlintError(`Cannot write \`${path}\`: a page is a web page, name it like \`vmlint.html\``, {path})
  writeReportFile(path, page, {inputs: [], within: cwd})
  complain(io, `Wrote ${shownPath(path, cwd)}: open it in a browser, or send it to the people who write scripts`)
  return 0
}

function readPlainPage(): string {
  if (isSea()) return getAsset(enclosedPage, 'utf8')
  const path = plainPages.map((name) => join(import.meta.dirname, name)).find((name) => existsSync(name))
  if (path === undefined) throw new VmlintError('The page is not built: run `npm run build`')
  return readFileSync(path, 'utf8')
}
