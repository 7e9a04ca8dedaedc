import type {Source} from './define.ts'

/** Seed of most rules: seven reasons why nobody returns a call (no message, no value, long-winded, tricks, too scripted, weak words, no energy). */
export const sevenReasons: Source = {
  title: '7 Reasons No One Is Returning Your Sales Calls',
  author: 'John Barrows'
}

/** Seed of the rules about the next step: assume no call back, so make the message itself worth hearing. */
export const noCallBack: Source = {
  title: 'Assume "No Call Back" When Leaving Voicemail in Sales',
  author: 'Launch Pad Solutions'
}

/** Source of rules whose words we chose from published scripts. */
export const fieldPractice: Source = {title: 'Chosen: what published voicemail scripts and their coaches show'}
