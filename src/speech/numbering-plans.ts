import {createRequire} from 'node:module'

/** What a telephone number is asked; `libphonenumber-js` answers. */
export type NumberingPlans = Pick<
  typeof import('libphonenumber-js/min'),
  'isPossiblePhoneNumber' | 'isSupportedCountry' | 'isValidPhoneNumber'
>

let plans: NumberingPlans | undefined

/** Loads the numbering plans. They take time: only a script with a number pays. */
export function loadPlans(): NumberingPlans {
  // `require` is typed as `any`; the module is the one named.
  plans ??= createRequire(import.meta.url)('libphonenumber-js/min') as NumberingPlans
  return plans
}
