import type {ReferenceReader} from './character-references.ts'

// A browser knows all names, so that a page leaves out the table, a tenth of its size.

let read: ReferenceReader = () => false

export const decodeNamedCharacterReference: ReferenceReader = (name) => read(name)

/** Sets who is asked for names: the document, or in a worker, which has none, what the page sent with the text. */
export function readReferencesWith(reader: ReferenceReader): void {
  read = reader
}
