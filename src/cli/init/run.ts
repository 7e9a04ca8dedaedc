import {chmodSync, statSync} from 'node:fs'
import {relative} from 'node:path'
import {VmlintError} from '../../errors.ts'
import {writeAtomic, writeNewFile} from '../../files/write.ts'
import {wrapIndented} from '../../terminal/wrap.ts'
import type {ExitCode, Io} from '../io.ts'
import {complain} from '../stderr.ts'
import type {InitFlags, Plan} from './plan.ts'
import {planFiles} from './plan-files.ts'
import {nextSteps} from './text.ts'

/**
 * Writes the planned files, reports what could not be written and why, and lists the next steps. Overwrites nothing: what is
 * there already is no failure.
 */
export function initialize(flags: InitFlags, io: Io): ExitCode {
  const done = planFiles(io.cwd(), flags).map((plan) => tryToCarryOut(plan, flags, io))
  const command = io.env['npm_command'] === 'exec' ? 'npx vmlint' : 'vmlint'
  if (done.includes('written')) {
    const lines = nextSteps(command).split('\n')
    io.stdout.write(`\n${lines.flatMap((line) => wrapIndented(line, io.stdout.columns || Infinity)).join('\n')}`)
  }
  return done.includes('left to do') ? 2 : 0
}

type Outcome = 'written' | 'there' | 'left to do'

function tryToCarryOut(plan: Plan, flags: InitFlags, io: Io): Outcome {
  try {
    return carryOut(plan, flags, io)
  } catch (error) {
    if (!(error instanceof VmlintError)) throw error
    complain(io, error.message)
    return 'left to do'
  }
}

function carryOut(plan: Plan, {write}: InitFlags, io: Io): Outcome {
  if (plan.kind === 'none') {
    complain(io, plan.reason)
    return 'left to do'
  }
  const {path} = plan
  const name = relative(io.cwd(), path) || path
  if (plan.kind === 'new') {
    writeNewFile(path, plan.text, {within: plan.within, mode: plan.isProgram ? 0o777 : 0o666})
    io.stdout.write(`Wrote ${name}\n`)
    return 'written'
  }
  if (plan.kind === 'there') {
    io.stdout.write(`${name} is there already: left as it is\n`)
    return 'there'
  }
  const {where, block, merge} = plan
  if (write && merge) {
    writeAtomic(path, merge.after, merge.before)
    // Git passes over a hook that is no program, without a word.
    if (plan.isProgram) chmodSync(path, statSync(path).mode | 0o111)
    io.stdout.write(`Added vmlint to ${name}\n`)
    return 'written'
  }
  complain(io, `\`${name}\` exists. Add this ${where}${merge ? ', or let `vmlint init --hook --write` add it' : ''}:`)
  io.stderr.write(`\n${block}\n\n`)
  return 'left to do'
}
