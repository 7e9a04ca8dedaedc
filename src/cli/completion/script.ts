import {bash} from './bash.ts'
import {fish} from './fish.ts'
import type {CompletionCommand} from './model.ts'
import {powershell} from './powershell.ts'
import {zsh} from './zsh.ts'

/** Generates a script that completes commands, flags and values. */
export function completionScript(shell: Shell, commands: readonly CompletionCommand[]): string {
  return {bash, zsh, fish, powershell}[shell](commands)
}

/** Supported shells. */
const shells = ['bash', 'zsh', 'fish', 'powershell'] as const
type Shell = (typeof shells)[number]
