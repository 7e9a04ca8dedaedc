import type {Source} from './define.ts'

/** Seed of most rules: seven reasons why nobody returns a call (no message, no value, long-winded, tricks, too scripted, weak words, no energy). */
export const sevenReasons: Source = {
  title: '7 Reasons No One Is Returning Your Sales Calls',
  author: 'John Barrows'
}

/** Seed of the rules about the next step: plan for no call back, so that the message itself is worth hearing. */
export const noCallBack: Source = {
  title: 'Assume "No Call Back" When Leaving Voicemail in Sales',
  author: 'Launch Pad Solutions'
}

/** Said of rules whose words were chosen by us, from scripts that people publish. */
export const fieldPractice: Source = {title: 'Chosen: what published voicemail scripts and their coaches show'}
