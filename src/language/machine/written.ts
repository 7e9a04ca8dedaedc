import type {Written} from './tables.ts'

/** The compiled built-in patterns: empty here, replaced by the build. */
export const written: Written | undefined = undefined
