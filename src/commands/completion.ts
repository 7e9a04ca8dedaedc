/** A command with what may follow it. */
export interface CompletionCommand {
  /** Empty for the program itself. */
  readonly name: string
  readonly description: string
  /** Long and short forms, `--format`, `-f`. */
  readonly flags: readonly string[]
  /** Words that may stand as its arguments, such as the ids of rules. */
  readonly words: readonly string[]
}

/** Shells that completion is made for. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const

/** A script that completes commands, flags and rule ids, and files otherwise. */
export function completionScript(shell: (typeof shells)[number], commands: readonly CompletionCommand[]): string {
  return {bash, zsh, fish, powershell}[shell](commands)
}

const namesOf = (commands: readonly CompletionCommand[]) => commands.map((command) => command.name).filter(Boolean)
const choicesOf = ({flags, words}: CompletionCommand) => [...words, ...flags].join(' ')

function bash(commands: readonly CompletionCommand[]): string {
  return `# eval "$(vmlint completion bash)"
_vmlint() {
  local current=\${COMP_WORDS[COMP_CWORD]} command= choices=
  [ "$COMP_CWORD" -gt 1 ] && command=\${COMP_WORDS[1]}
  case $command in
${namedCases(commands, (command) => `choices='${choicesOf(command)}'`)}
    *) choices='${choicesOf(programOf(commands))}'; [ "$COMP_CWORD" -eq 1 ] && choices="${namesOf(commands).join(' ')} $choices" ;;
  esac
  COMPREPLY=($(compgen -W "$choices" -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -F _vmlint vmlint`
}

function zsh(commands: readonly CompletionCommand[]): string {
  return `#compdef vmlint
# eval "$(vmlint completion zsh)"
_vmlint() {
  local -a choices
  if (( CURRENT == 2 )); then
    choices=(${namesOf(commands).join(' ')} ${choicesOf(programOf(commands))})
  else
    case $words[2] in
${namedCases(commands, (command) => `choices=(${choicesOf(command)})`)}
      *) choices=(${choicesOf(programOf(commands))}) ;;
    esac
  fi
  compadd -a choices
  _files
}
compdef _vmlint vmlint`
}

function fish(commands: readonly CompletionCommand[]): string {
  const names = namesOf(commands).join(' ')
  const lines = commands.flatMap((command) => {
    const when = command.name
      ? `__fish_seen_subcommand_from ${command.name}`
      : `not __fish_seen_subcommand_from ${names}`
    const offer = command.name
      ? [
          `complete -c vmlint -n '__fish_use_subcommand' -a ${command.name} -d '${command.description.replaceAll("'", '')}'`
        ]
      : []
    const choices = choicesOf(command)
    return [...offer, ...(choices ? [`complete -c vmlint -n '${when}' -a '${choices}'`] : [])]
  })
  return ['# vmlint completion fish | source', ...lines].join('\n')
}

function powershell(commands: readonly CompletionCommand[]): string {
  const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')
  const table = commands
    .filter((command) => command.name)
    .map((command) => `    '${command.name}' = @(${quoted([...command.words, ...command.flags])})`)
    .join('\n')
  const program = programOf(commands)
  return `# vmlint completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName vmlint -ScriptBlock {
  param($current, $line)
  $choices = @{
${table}
  }
  $words = $line.CommandElements | ForEach-Object { $_.ToString() }
  $named = if ($words.Count -gt 1) { $choices[$words[1]] }
  if (-not $named) { $named = @(${quoted([...namesOf(commands), ...program.flags])}) }
  $named | Where-Object { $_ -like "$current*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}`
}

function namedCases(commands: readonly CompletionCommand[], body: (command: CompletionCommand) => string): string {
  return commands
    .filter((command) => command.name)
    .map((command) => `      ${command.name}) ${body(command)} ;;`)
    .join('\n')
}

function programOf(commands: readonly CompletionCommand[]): CompletionCommand {
  return commands.find((command) => command.name === '') ?? {name: '', description: '', flags: [], words: []}
}
