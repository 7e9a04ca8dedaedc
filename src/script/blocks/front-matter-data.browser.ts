import type {Range} from '../model.ts'
import type {FrontMatterData} from './front-matter-data.ts'

/** A page has no parser of YAML, and controls for what front matter would set: the mapping is not said, and changes nothing. */
export function readMapping(_source: string, _yaml: Range, all: Range): FrontMatterData {
  return {data: undefined, rangeOf: () => all}
}
