import {afterColon, type CompletionCommand, flagNames, splitCommands, type Words} from './model.ts'

/** Generates a completion script for bash. */
export function bash(commands: readonly CompletionCommand[]): string {
  const {program, rest} = splitCommands(commands)
  const names = rest.map((command) => command.name)
  return `# eval "$(vmlint completion bash)"
_vmlint() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= choices= files=
  # Bash parts words at = and : as well.
  if [ "$current" = = ] || [ "$current" = : ]; then before=$current current=; fi
  if [ "$before" = = ]; then
    before=\${COMP_WORDS[COMP_CWORD-1]}
    [ "$before" = = ] && before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if [ "$COMP_CWORD" -gt 1 ]; then
    case \${COMP_WORDS[1]} in ${names.join('|')}) command=\${COMP_WORDS[1]} ;; esac
  fi
  case $command,$before in
    *,:) choices='${afterColon.join(' ')}' ;;
${commands.flatMap(valueCases).join('\n')}
    ,*) choices='${(program ? flagNames(program) : []).join(' ')}' files=1
      [ "$COMP_CWORD" -eq 1 ] && choices="${names.join(' ')} $choices" ;;
${rest.map(({name, ...command}) => `    ${name},*) ${offer(command.words, flagNames({name, ...command}))} ;;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$choices" -- "$current"))
  case \${COMPREPLY[0]} in *:) compopt -o nospace ;; esac
  if [ -n "$files" ]; then
    compopt -o filenames
    local IFS=$'\\n'
    COMPREPLY+=($(compgen -f -- "$current"))
  fi
}
complete -F _vmlint vmlint`
}

function valueCases({name, flags}: CompletionCommand): readonly string[] {
  return flags.flatMap(({names, value}) =>
    value ? [`    ${names.map((flag) => `${name},${flag}`).join('|')}) ${offer(value)} ;;`] : []
  )
}

function offer(words: Words, more: readonly string[] = []): string {
  const choices = [...(words === 'files' ? [] : words), ...more]
  return `choices='${choices.join(' ')}'${words === 'files' ? ' files=1' : ''}`
}
