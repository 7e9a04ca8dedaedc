import {bash} from './bash.ts'
import {fish} from './fish.ts'
import type {CompletionCommand} from './model.ts'
import {powershell} from './powershell.ts'
import {zsh} from './zsh.ts'

/** A script that completes commands, flags and their values in a shell. */
export function completionScript(shell: Shell, commands: readonly CompletionCommand[]): string {
  return {bash, zsh, fish, powershell}[shell](commands)
}

/** Shells that completion is made for. */
const shells = ['bash', 'zsh', 'fish', 'powershell'] as const
type Shell = (typeof shells)[number]
