import type {Calibration} from '../../lint/calibrate.ts'
import {describeSeconds} from '../../speech/budget.ts'
import {wordsPerMinute} from '../../speech/pace.ts'

/** Reports the computed pace, and the setting to add to a configuration; `advice` says where. */
export function calibrationText({script, measured, before, after, settings}: Calibration, advice: string): string {
  const {pace, readings} = settings
  const times = measured.map((seconds) => `${seconds} s`).join(', ')
  return [
    `${script} · ${readings} ${readings === 1 ? 'reading' : 'readings'}: ${times}`,
    `  at pace 1     ${describeSeconds(before)}`,
    `  at pace ${pace.toFixed(2)}  ${describeSeconds(after)}, as fast as ${Math.round(wordsPerMinute(pace))} words a minute`,
    ...(readings < 5 ? ['  With so few readings the pace is kept close to 1. Time a few more to make it exact.'] : []),
    '',
    advice,
    'settings:',
    `  pace: ${pace}`,
    `  readings: ${readings}`
  ].join('\n')
}
