import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, relative} from 'node:path'
import {writeAtomic} from '../../files/write.ts'
import type {ExitCode, Io} from '../io.ts'
import {complain} from '../stderr.ts'
import type {InitFlags, Plan} from './plan.ts'
import {planFiles} from './plan-files.ts'
import {nextSteps} from './text.ts'

/** Writes the planned files, reports what could not be written and why, and lists the next steps. Overwrites nothing. */
export function initialize(flags: InitFlags, io: Io): ExitCode {
  const done = planFiles(io.cwd(), flags).map((plan) => carryOut(plan, flags, io))
  const command = io.env['npm_command'] === 'exec' ? 'npx vmlint' : 'vmlint'
  if (done.includes('written')) io.stdout.write(`\n${nextSteps(command)}`)
  return done.includes('left to do') || !done.includes('written') ? 2 : 0
}

function carryOut(plan: Plan, {write}: InitFlags, io: Io): 'written' | 'there' | 'left to do' {
  if (plan.kind === 'none') {
    complain(io, plan.reason)
    return 'left to do'
  }
  const {path} = plan
  const name = relative(io.cwd(), path) || path
  if (plan.kind === 'new') {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, plan.text, {flag: 'wx', mode: plan.isProgram ? 0o755 : 0o644})
    io.stdout.write(`Wrote ${name}\n`)
    return 'written'
  }
  if (plan.kind === 'there') {
    io.stdout.write(`Left ${name} as it is\n`)
    return 'there'
  }
  const {where, block, merge} = plan
  if (write && merge) {
    writeAtomic(path, merge.after, merge.before)
    io.stdout.write(`Added vmlint to ${name}\n`)
    return 'written'
  }
  complain(io, `\`${name}\` exists. Add this ${where}${merge ? ', or let `vmlint init --hook --write` add it' : ''}:`)
  io.stderr.write(`\n${block}\n\n`)
  return 'left to do'
}
