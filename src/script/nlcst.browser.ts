/** A page runs the rules in the box alone, and none of them asks for a tree. */
export function toNlcst(): never {
  throw new Error('No tree in a page')
}
