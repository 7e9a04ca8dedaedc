/** A page runs only built-in rules, which do not use the tree. */
export function toNlcst(): never {
  throw new Error('No tree in a page')
}
