import {readFileSync} from 'node:fs'
import type {WrittenLanguage} from '../../src/language/machine/written.ts'

const path = process.env['VMLINT_WRITTEN']

/** In place of `src/language/machine/written.ts`: the compiled patterns of a build of the same language, if there is one. */
export const written: WrittenLanguage | undefined = path
  ? {...JSON.parse(readFileSync(path, 'utf8')), cells: readFileSync(path.replace(/json$/, 'bin'))}
  : undefined
