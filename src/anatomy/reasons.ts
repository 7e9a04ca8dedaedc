import type {Phrase} from '../language/matcher.ts'
import {frames} from './reason-frames.ts'
import {news, offers, problems} from './reason-topics.ts'
import {referrals, triggers} from './reason-triggers.ts'

/**
 * What tells the listener why this call is worth a minute, by the way it is said. The families are those that coaches
 * name; their words were chosen by reading published scripts.
 */
export const reasons: readonly Phrase[] = [...frames, ...triggers, ...referrals, ...offers, ...problems, ...news]
