export {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** Decodes the name of a character reference, `amp` or `nbsp`; false if it is not one. */
export type ReferenceReader = (name: string) => string | false

/** Does nothing: outside a browser there is a table of all names. */
export function readReferencesWith(_reader: ReferenceReader): void {}
