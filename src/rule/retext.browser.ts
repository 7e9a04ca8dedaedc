import type {ForeignRule} from './retext.ts'

/** The browser build has no plugins: `vmlint page` lists the rules that it leaves out. */
export function foreignRule(id: string): ForeignRule {
  throw new Error(`No plugin ${id} in a page`)
}
