import fc from 'fast-check'
import {formatNames} from '../../src/format/load.ts'
import {ensure} from '../../test/helpers/promises.ts'
import {leadsOut, runIn} from '../run.ts'
import {defineTarget} from '../target.ts'

const files = {
  'a.txt': "Hi Dana, this is Lee. I'm just checking in. Um, call me back.\n",
  'b.md': '# Voicemail 1\n\n> Hi {{first_name}}, maybe we could talk.\n',
  'sub/c.md': '# Notes\n\nNothing to say.\n',
  'd.bin.txt': 'a\u0000b',
  'team.yaml': 'settings: {goal: email}',
  'empty.txt': ''
}

const word = fc.oneof(
  fc.constantFrom(
    '.',
    'a.txt',
    'b.md',
    'sub',
    'd.bin.txt',
    'empty.txt',
    'gone.txt',
    '*.md',
    '**',
    '[',
    '-',
    '--',
    '',
    'stats',
    'say',
    'rules',
    'explain',
    'calibrate',
    'completion',
    'init',
    'help',
    'weak-words',
    'bash',
    '30',
    '26,5',
    '0:26'
  ),
  // A path out of the folder would have `--fix` change the files of the machine.
  fc.string({unit: 'grapheme', maxLength: 6}).filter((text) => !leadsOut(text))
)
const flag = fc.constantFrom(
  ...[
    '-f',
    '-o',
    '-c',
    '--rule',
    '--preset',
    '--goal',
    '--touch',
    '--pace',
    '--budget',
    '--ignore-pattern',
    '--since',
    '--stdin-filename',
    '--max-warnings',
    '--fail-on',
    '--print-config',
    '--suppress-rule',
    '--suppressions-location',
    '--report-unused-disable-directives-severity',
    '--sort'
  ],
  ...[
    '--fix',
    '--fix-dry-run',
    '--quiet',
    '--stdin',
    '--staged',
    '--no-ignore',
    '--no-config-lookup',
    '--no-config-code',
    '--no-inline-config',
    '--no-color',
    '--color',
    '--timing',
    '--suppress-all',
    '--prune-suppressions',
    '--no-error-on-unmatched-pattern',
    '--explain',
    '--write',
    '--help',
    '--version',
    '--fomat',
    '-x'
  ]
)
const value = fc.constantFrom(
  ...formatNames,
  'json=out.json',
  'weak-words:off',
  'strict',
  'email',
  'cold',
  '0',
  '1',
  '-1',
  '1e9',
  'NaN',
  'error',
  'never',
  'team.yaml',
  'out.txt',
  'a.txt'
)
const commands = fc.constantFrom<readonly string[]>(
  [],
  [],
  [],
  [],
  ['stats'],
  ['say'],
  ['rules'],
  ['explain'],
  ['calibrate'],
  ['completion'],
  ['init']
)

/** Every command line exits with 0, 1 or 2 and a message of ours, and JSON reports are complete. */
export const commandLine = defineTarget({
  name: 'command-line',
  cases: fc
    .tuple(
      commands,
      fc.array(fc.oneof(word, flag, fc.tuple(flag, value)), {maxLength: 6}),
      fc.constantFrom('', 'Hi Dana, it is Lee.')
    )
    .map(([command, rest, stdin]) => ({argv: [...command, ...rest.flat()], stdin})),
  async check({argv, stdin}) {
    const {code, stdout} = await runIn(files, argv, stdin)
    const isReport = argv.every((one, at) => one !== '-f' || argv[at + 1] === 'json') && argv.includes('-f')
    const asksForWords = argv.some((one) =>
      /^(?:-h|--help|-v|--version|help|--print-config|rules|explain|completion|init|calibrate)$/.test(one)
    )
    if (isReport && !asksForWords && stdout !== '') JSON.parse(stdout)
    ensure(
      code !== 0 ||
        !argv.includes('gone.txt') ||
        asksForWords ||
        argv.includes('--no-error-on-unmatched-pattern') ||
        !argv.every((one) => one === 'gone.txt'),
      'a file that is not there passes'
    )
  }
})
