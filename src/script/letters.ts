/**
 * Letters for classes of patterns that look for names in English texts, in the Latin alphabets of Europe: V8 takes longer to read a
 * pattern with a few `\p{L}` than a short script. Beyond Latin-1, where capitals and small letters take turns, a letter counts as both.
 */
export const letter = 'A-Za-zÀ-ÖØ-öø-ɏ'
export const capital = 'A-ZÀ-ÖØ-ÞĀ-ɏ'
export const small = 'a-zß-öø-ɏ'
