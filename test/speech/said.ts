import {type NormalizeOptions, normalize} from '../../src/speech/normalize.ts'

/** What a text is read as, breaks left out. */
export const said = (text: string, options?: NormalizeOptions): string =>
  normalize(text, options)
    .flatMap((item) => ('say' in item ? [item.say] : []))
    .join(' ')
