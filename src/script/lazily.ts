/** Makes something when it is first asked for: a pattern that few texts need takes longer to make than to read a short one. */
export function lazily<Thing>(make: () => Thing): () => Thing {
  let made: Thing | undefined
  return () => {
    made ??= make()
    return made
  }
}
