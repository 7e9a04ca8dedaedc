import {isPossiblePhoneNumber, isSupportedCountry, isValidPhoneNumber} from 'libphonenumber-js/min'
import type {NumberingPlans} from './numbering-plans.ts'

/** The numbering plans, bundled into the page. */
export const loadPlans = (): NumberingPlans => ({isPossiblePhoneNumber, isSupportedCountry, isValidPhoneNumber})
