import {isPossiblePhoneNumber, isSupportedCountry, isValidPhoneNumber} from 'libphonenumber-js/min'
import type {NumberingPlans} from './numbering-plans.ts'

/** The numbering plans in a page: they are in its one file. */
export const loadPlans = (): NumberingPlans => ({isPossiblePhoneNumber, isSupportedCountry, isValidPhoneNumber})
