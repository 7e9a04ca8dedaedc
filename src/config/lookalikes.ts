import {basename} from 'node:path'
import type {Folders} from './folders.ts'
import {candidatesIn, mentionsVmlint, searchPlaces} from './search.ts'

/** Names that people give a configuration, and that no tool would give anything else: without the dot, with another ending, or saved as text. */
const lookalike =
  /^\.?(?:vmlintrc|vmlint(?=\.ya?ml)|(?<=\.)vmlint(?=\.json)|vmlint\.config)(?<ending>\.(?:json[5c]?|ya?ml|toml|[cm]?[jt]s))?(?:\.txt)?$/i

/** A file that looks like a configuration but is not read as one. */
export interface Overlooked {
  readonly name: string
  /** The name under which it would be read. */
  readonly meant: string
}

/** Files of a folder that look like a configuration, if it has none. */
export function overlookedIn(folder: string, folders: Folders): readonly Overlooked[] {
  const names = [...folders.entries(folder)].filter((name) => lookalike.test(name) && !searchPlaces.includes(name))
  if (names.length === 0) return []
  const isConfigured = candidatesIn(folder, folders).some(
    (path) => basename(path) !== 'package.json' || mentionsVmlint(path)
  )
  return isConfigured ? [] : names.map((name) => ({name, meant: meantName(name)}))
}

function meantName(name: string): string {
  const ending = lookalike.exec(name)?.groups?.['ending']?.toLowerCase() ?? ''
  const names = [`.vmlintrc${ending}`, `vmlint.config${ending}`]
  return names.find((one) => ending !== '' && searchPlaces.includes(one)) ?? '.vmlintrc.yaml'
}
