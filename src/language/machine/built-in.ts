import {Machine} from './machine.ts'
import {written} from './written.ts'

/** The one machine of a process: whoever asks for a pattern again gets what was compiled. */
export const machine = new Machine(written)
