import type {Written} from './tables.ts'

/** The patterns of vmlint itself. Here none are: the build puts in the place of this module what it has compiled. */
export const written: Written | undefined = undefined
