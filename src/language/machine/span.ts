import {longestRun} from '../classes.ts'
import type {Node} from '../pattern.ts'

/** Most words that a part can match. */
export function spanOf(part: Node): number {
  switch (part.kind) {
    case 'words':
    case 'class':
    case 'other':
    case 'any':
      return 1
    case 'run':
      return longestRun
    case 'gap':
      return part.most
    case 'sequence':
      return part.parts.reduce((sum, item) => sum + spanOf(item), 0)
    case 'choice':
      return Math.max(...part.parts.map(spanOf))
    case 'optional':
      return spanOf(part.part)
    default:
      return 0
  }
}
