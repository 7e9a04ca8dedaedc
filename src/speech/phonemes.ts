/** Sounds written with several letters, and letters that stand for several sounds; applied in order. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/([b-df-hj-np-tv-z])\1/g, '$1'], // call
  [/tch|dge|sch/g, 'C'], // match
  [/igh|ough|augh|eigh/g, 'V'], // high
  [/[scptw]h|ck|ng|kn|wr/g, 'C'], // she, back
  [/qu/g, 'KW'],
  [/x/g, 'KS'],
  [/([aeiou])[aeiouwy]/g, 'V'], // need
  [/([^aeiouyV])e(s|d)?$/, '$1$2'] // make
]

/** Estimates the phonemes of an English word from its spelling: `phone` has three. */
export function countPhonemes(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (!letters) return 0
  return Math.max(1, spellings.reduce((sounds, [spelling, sound]) => sounds.replace(spelling, sound), letters).length)
}
