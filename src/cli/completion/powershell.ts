import {type CompletionCommand, flagNames, splitCommands} from './model.ts'

/** Generates a completion script for PowerShell. */
export function powershell(commands: readonly CompletionCommand[]): string {
  const {program, rest} = splitCommands(commands)
  const values = commands.flatMap(({name, flags}) =>
    flags.flatMap(({names, value}) =>
      value && value !== 'files' ? names.map((flag) => `    '${name},${flag}' = ${list(value)}`) : []
    )
  )
  const words = rest.map(
    ({name, ...command}) =>
      `    '${name}' = ${list([...(command.words === 'files' ? [] : command.words), ...flagNames({name, ...command})])}`
  )
  return `# vmlint completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName vmlint -ScriptBlock {
  param($current, $line, $cursor)
  $values = @{
${values.join('\n')}
  }
  $choices = @{
    '' = ${list(program ? flagNames(program) : [])}
${words.join('\n')}
  }
  $words = @($line.CommandElements | ForEach-Object { $_.ToString() })
  if ($current) { $words = @($words | Select-Object -SkipLast 1) }
  $command = if ($words.Count -gt 1 -and $choices.ContainsKey($words[1])) { $words[1] } else { '' }
  $offered = $values["$command,$($words[-1])"]
  if (-not $offered) { $offered = $choices[$command] }
  if ($words.Count -eq 1) { $offered = ${list(rest.map(({name}) => name))} + $offered }
  $offered | Where-Object { $_ -like "$current*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}`
}

function list(words: readonly string[]): string {
  return `@(${words.map((word) => `'${word}'`).join(', ')})`
}
