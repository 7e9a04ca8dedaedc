import type {Range} from '../model.ts'
import type {FrontMatterData} from './front-matter-data.ts'

/** A page has no YAML parser, and has controls instead of front matter: the mapping is not spoken and has no effect. */
export function readMapping(_source: string, _yaml: Range, all: Range): FrontMatterData {
  return {data: undefined, rangeOf: () => all}
}
