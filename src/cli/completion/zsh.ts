import {afterColon, type CompletionCommand, type CompletionFlag, splitCommands, type Words} from './model.ts'

/** Generates a completion script for zsh. */
export function zsh(commands: readonly CompletionCommand[]): string {
  const {program, rest} = splitCommands(commands)
  return `#compdef vmlint
# eval "$(vmlint completion zsh)"
_vmlint_first() {
  local -a commands=(
${rest.map(({name, description}) => `    ${quote(`${name}:${description}`)}`).join('\n')}
  )
  _describe command commands
  _files
}
_vmlint_after_colon() {
  if compset -P '*:'; then compadd ${afterColon.join(' ')}; else compadd -S '' -- "$@"; fi
}
_vmlint() {
  local -a flags
  local command=
  if (( CURRENT > 2 )); then
    case $words[2] in ${rest.map(({name}) => name).join('|')}) command=$words[2] ;; esac
  fi
  case $command in
${rest.map((command) => `    ${command.name}) flags=(\n${specs(command)}\n      ${quote(`*: :${action(command.words)}`)}\n    ) ;;`).join('\n')}
    *) flags=(
${program ? specs(program) : ''}
      '1: :_vmlint_first' '*: :_files'
    ) ;;
  esac
  # The flags of a command are counted from its name on.
  if [[ -n $command ]]; then shift words; (( CURRENT-- )); fi
  _arguments $flags
}
compdef _vmlint vmlint`
}

function specs({flags}: CompletionCommand): string {
  return flags.flatMap((flag) => flag.names.map((name) => `      ${quote(spec(name, flag))}`)).join('\n')
}

function spec(name: string, {description, value}: CompletionFlag): string {
  const text = description.replace(/[[\]\\:]/g, '\\$&')
  if (!value) return `*${name}[${text}]`
  return `*${name}${name.startsWith('--') ? '=' : ''}[${text}]:value:${action(value)}`
}

function action(words: Words): string {
  if (words === 'files') return '_files'
  if (words.length === 0) return ' '
  return words.some((word) => word.endsWith(':')) ? `_vmlint_after_colon ${words.join(' ')}` : `(${words.join(' ')})`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
