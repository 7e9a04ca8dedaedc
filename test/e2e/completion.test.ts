import {execFileSync, spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {sharedFolder} from '../helpers/tree.ts'

// Completion scripts, sourced and asked in the shells that they are for.

const bin = join(import.meta.dirname, '../../bin/vmlint.js')

const cwd = sharedFolder()
beforeAll(() => {
  for (const name of ['cold-1.md', 'cold 2.md']) writeFileSync(join(cwd, name), '')
  for (const shell of ['bash', 'zsh', 'fish'])
    writeFileSync(join(cwd, `.${shell}`), execFileSync(process.execPath, [bin, 'completion', shell]))
})

/** What is typed, and what is offered for it, among others. */
const cases: [string, readonly string[], readonly string[]][] = [
  ['vmlint ', ['explain', 'stats', 'help', 'cold-1.md'], []],
  ['vmlint ex', ['explain'], ['stats']],
  ['vmlint --qu', ['--quiet'], ['--goal']],
  ['vmlint --goal ', ['any', 'callback', 'email', 'educate'], ['cold-1.md']],
  ['vmlint --goal=ed', ['educate'], ['callback']],
  ['vmlint --preset ', ['recommended', 'strict', 'all'], []],
  ['vmlint --touch b', ['breakup'], ['cold']],
  ['vmlint --pace ', ['slow', 'tts'], []],
  ['vmlint -f st', ['stylish'], ['json']],
  ['vmlint --format js', ['json'], ['stylish']],
  ['vmlint --fail-on ', ['error', 'warn', 'never'], []],
  ['vmlint -o cold-1', ['cold-1.md'], ['--quiet']],
  ['vmlint --quiet cold-', ['cold-1.md'], ['explain']],
  ['vmlint explain weak', ['weak-words'], ['missing-reason', '--quiet']],
  ['vmlint rules -f m', ['markdown'], ['stylish']],
  ['vmlint stats --form', ['--format'], ['--quiet']],
  ['vmlint stats -f c', ['csv'], ['cold-1.md']],
  ['vmlint completion ', ['bash', 'zsh', 'fish', 'powershell'], []]
]

describe('bash', () => {
  function complete(line: string): readonly string[] {
    // As readline parts a line, at = and : too.
    const script = `
      source .bash
      compopt() { :; }
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
      _vmlint
      printf '%s\\n' "\${COMPREPLY[@]}"`
    const words = line.split(/ +|(?<=[=:])|(?=[=:])/)
    const {stdout, stderr} = spawnSync('bash', ['-c', script, 'bash', ...words], {cwd, encoding: 'utf8'})
    expect(stderr).toBe('')
    return stdout.split('\n').filter(Boolean)
  }
  check(complete)

  test('a name with a space is one', () => {
    expect([...complete('vmlint cold')].sort()).toEqual(['cold 2.md', 'cold-1.md'])
  })
  test('a rule and its severity', () => {
    expect(complete('vmlint --rule weak')).toEqual(['weak-words:'])
    expect(complete('vmlint --rule weak-words:')).toEqual(['off', 'warn', 'error'])
    expect(complete('vmlint --rule weak-words:e')).toEqual(['error'])
  })
})

describe('fish', () => {
  function complete(line: string): readonly string[] {
    const args = ['--no-config', '-c', 'source .fish; complete -C $argv[1]', line]
    const env = {...process.env, HOME: cwd, LC_ALL: 'C.UTF-8'}
    const {stdout, stderr} = spawnSync('fish', args, {cwd, encoding: 'utf8', env})
    expect(stderr).toBe('')
    return stdout.split('\n').map((offered) => offered.split('\t')[0]?.replace(/^--goal=/, '') ?? '')
  }
  check(complete)

  test('a rule with its severity', () => {
    expect(complete('vmlint --rule weak')).toEqual(expect.arrayContaining(['weak-words:off', 'weak-words:error']))
  })
})

describe('zsh', () => {
  function complete(line: string): readonly string[] {
    // A terminal of its own, in which a real line is typed and Tab pressed; what is offered is caught on its way to the list.
    const script = `
      zmodload zsh/zpty
      zpty z zsh -f -i
      drain() { local part; while zpty -r -t z part; do seen+=$part; done; }
      wait_for() { local n; for n in {1..200}; do drain; [[ $seen == *$1* ]] && return; sleep 0.05; done; }
      zpty -w z 'PROMPT= RPROMPT=; unsetopt zle_bracketed_paste; setopt no_beep list_ambiguous; LISTMAX=0; stty cols 1000; autoload -U compinit && compinit -u -D; source .zsh; zstyle ":completion:*" menu no; bindkey "^I" list-choices'
      zpty -w z 'echo rea""dy'
      wait_for ready
      seen=
      zpty -n -w z "$1"$'\\t'
      # The list ends with the way back up to the line.
      for n in {1..200}; do drain; [[ $seen =~ $'\\e\\[[0-9]*A' ]] && break; sleep 0.05; done
      zpty -n -w z $'\\C-u'; zpty -w z 'echo do""ne'
      wait_for done
      print -r -- $seen`
    const {stdout, stderr} = spawnSync('zsh', ['-f', '-c', script, 'zsh', line], {
      cwd,
      encoding: 'utf8',
      timeout: 30_000
    })
    expect(stderr).toBe('')
    const [, ...lines] = stdout.split(/\r?\n/)
    return lines
      .join('\n')
      .replace(/\u001b\[[\d;?]*[A-Za-z]/g, ' ')
      .split(/\s+/)
  }
  check(complete)

  test('a rule and its severity', () => {
    expect(complete('vmlint --rule weak-words:')).toEqual(expect.arrayContaining(['off', 'warn', 'error']))
  })
})

function check(complete: (line: string) => readonly string[]): void {
  test.for(cases)('%s', ([line, offered, left]) => {
    const found = complete(line)
    expect(found).toEqual(expect.arrayContaining([...offered]))
    for (const word of left) expect(found).not.toContain(word)
  })
}
