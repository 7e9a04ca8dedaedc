import * as v from 'valibot'
import {type State, stateSchema} from './state.ts'

/** The used part of `localStorage`. */
export interface Storage {
  readonly getItem: (key: string) => string | null
  readonly setItem: (key: string, value: string) => void
  readonly removeItem: (key: string) => void
}

const key = 'vmlint-page'

/** Reads the state saved on this device; undefined if there is none or it is unusable. */
export function loadState(storage: Storage | undefined): State | undefined {
  try {
    const kept = storage?.getItem(key)
    return kept ? v.parse(stateSchema, JSON.parse(kept)) : undefined
  } catch {
    return undefined
  }
}

/** Saves a state on this device. Does nothing if it is too large. */
export function saveState(storage: Storage | undefined, state: State): void {
  try {
    storage?.setItem(key, JSON.stringify(state))
  } catch {
    wipeState(storage)
  }
}

/** Deletes the saved state. */
export function wipeState(storage: Storage | undefined): void {
  try {
    storage?.removeItem(key)
  } catch {
    // A browser without storage has nothing to delete.
  }
}
