/** Creates a value on first use: compiling a rarely needed pattern takes longer than reading a short text. */
export function lazily<Thing>(make: () => Thing): () => Thing {
  let made: Thing | undefined
  return () => {
    made ??= make()
    return made
  }
}
