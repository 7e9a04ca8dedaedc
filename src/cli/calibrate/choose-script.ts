import {VmlintError} from '../../errors.ts'
import {scriptName} from '../../lint/figures.ts'
import type {Analysis} from '../../rule/analysis.ts'

/** Chooses a script by its title or its number from 1; by default the only one. Throws `VmlintError`. */
export function chooseScript(analyses: readonly Analysis[], wanted: string | undefined): number {
  const names = analyses.map(({script}, place) => scriptName(script, place))
  const listed = names.map((name, place) => `${place + 1} \`${name}\``).join(', ')
  if (wanted === undefined) {
    if (names.length === 1) return 0
    throw new VmlintError(`${names.length} scripts in the file, choose one with \`--script\`: ${listed}`)
  }
  const byName = names.findIndex((name) => name.toLowerCase() === wanted.trim().toLowerCase())
  const place = byName >= 0 ? byName : /^\d{1,6}$/.test(wanted) ? Number(wanted) - 1 : -1
  if (place < 0 || place >= names.length) throw new VmlintError(`No script \`${wanted}\` in the file: it has ${listed}`)
  return place
}
