/** What is said in place of what is written, with a capital where that had one: `E.g.` is `For example`. */
export function inPlaceOf(written: string, say: string): string {
  const hasCapital = /^\p{Lu}(?!\p{Lu})/u.test(written)
  return hasCapital ? say.charAt(0).toUpperCase() + say.slice(1) : say
}
