import type {Written} from './tables.ts'

/** What the build works out once. */
export interface WrittenLanguage extends Written {
  /** Tables with all their forms, as `membership.ts` keeps them. */
  readonly inflected: Readonly<Record<string, string>>
}

/** Compiled built-in patterns and inflected tables: empty here, replaced by the build. */
export const written = undefined as WrittenLanguage | undefined
