import type {ForeignRule} from './retext.ts'

/** A page holds no plugin: whoever makes one is told which rules it leaves out. */
export function foreignRule(id: string): ForeignRule {
  throw new Error(`No plugin ${id} in a page`)
}
