import fc from 'fast-check'

/** Any character, but no half of one. A table of them all, which fast-check would make for the same, takes it a second. */
const anyCharacter = fc
  .integer({min: 0, max: 0x10ffff})
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))

/** Texts of any characters. */
export const anyText = (constraints: {readonly minLength?: number; readonly maxLength?: number} = {}) =>
  fc.string({unit: anyCharacter, ...constraints})
