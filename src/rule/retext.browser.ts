import type {ForeignRule} from './retext.ts'

/** A page holds no plugin: the command that makes one lists the rules that it leaves out. */
export function foreignRule(id: string): ForeignRule {
  throw new Error(`No plugin ${id} in a page`)
}
