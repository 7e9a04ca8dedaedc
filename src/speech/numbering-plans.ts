import {createRequire} from 'node:module'

/** What is used of `libphonenumber-js`. */
export type NumberingPlans = Pick<
  typeof import('libphonenumber-js/min'),
  'isPossiblePhoneNumber' | 'isSupportedCountry' | 'isValidPhoneNumber'
>

let plans: NumberingPlans | undefined

/** Loads the numbering plans on demand, since only scripts with a number need them. */
export function loadPlans(): NumberingPlans {
  // `require` is typed as `any`; the module has this type.
  plans ??= createRequire(import.meta.url)('libphonenumber-js/min') as NumberingPlans
  return plans
}
