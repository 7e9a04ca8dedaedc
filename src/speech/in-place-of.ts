/** Replaces written text by its spoken form, keeping a capital: `E.g.` becomes `For example`. */
export function inPlaceOf(written: string, say: string): string {
  const hasCapital = /^\p{Lu}(?!\p{Lu})/u.test(written)
  return hasCapital ? say.charAt(0).toUpperCase() + say.slice(1) : say
}
