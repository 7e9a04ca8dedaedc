import * as v from 'valibot'
import {type State, stateSchema} from './state.ts'

/** The part of `localStorage` that is used. */
export interface Storage {
  readonly getItem: (key: string) => string | null
  readonly setItem: (key: string, value: string) => void
  readonly removeItem: (key: string) => void
}

const key = 'vmlint-page'

/** Reads what was kept on this device; undefined where nothing was, or where it cannot be used. */
export function loadState(storage: Storage | undefined): State | undefined {
  try {
    const kept = storage?.getItem(key)
    return kept ? v.parse(stateSchema, JSON.parse(kept)) : undefined
  } catch {
    return undefined
  }
}

/** Keeps a state on this device. One that is too large for it is not kept. */
export function saveState(storage: Storage | undefined, state: State): void {
  try {
    storage?.setItem(key, JSON.stringify(state))
  } catch {
    wipeState(storage)
  }
}

/** Forgets what was kept. */
export function wipeState(storage: Storage | undefined): void {
  try {
    storage?.removeItem(key)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
