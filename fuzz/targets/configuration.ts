import fc from 'fast-check'
import {rules} from '../../rules/index.ts'
import {ensure} from '../../test/helpers/promises.ts'
import {runIn} from '../run.ts'
import {defineTarget} from '../target.ts'

const key = fc.constantFrom(
  ...[
    'root',
    'extends',
    'files',
    'ignores',
    'plugins',
    'settings',
    'rules',
    'overrides',
    '$schema',
    '$import',
    '__proto__'
  ],
  ...[
    'goal',
    'touch',
    'pace',
    'budget',
    'company',
    'vocabulary',
    'accept',
    'placeholders',
    'readAs',
    'allow',
    'add',
    'phrases',
    'text',
    'message'
  ],
  ...[...rules.keys()].slice(0, 12)
)
const text = fc.constantFrom(
  ...[
    'off',
    'warn',
    'error',
    'email',
    'vmlint:strict',
    'vmlint:x',
    './b.yaml',
    './.vmlintrc.yaml',
    './a.txt',
    'nowhere'
  ],
  ...['*', '**/*.md', '{a,b}', '[', '!x', 'call (me|us)', '(', '/(a+)+$/', '<', 'x'.repeat(2000), '', '\u0000', '😀']
)
const leaf = fc.oneof(text, fc.boolean(), fc.integer(), fc.double(), fc.constant(null))
const {value} = fc.letrec((tie) => ({
  value: fc.oneof({depthSize: 'small', withCrossShrink: true}, leaf, tie('list'), tie('mapping')),
  list: fc.array(tie('value'), {maxLength: 4}),
  mapping: fc.dictionary(key, tie('value'), {maxKeys: 5})
}))
const mapping = fc.dictionary(key, value, {maxKeys: 6})
/** Text that is almost a configuration. */
const torn = fc
  .tuple(
    mapping,
    fc.nat(300),
    fc.constantFrom(
      '',
      '{',
      ']',
      '*a',
      '&a ',
      '!!js/x ',
      ': ',
      '\t',
      '#',
      '"',
      "'",
      '<<: ',
      '- ',
      '\n---\n',
      '? ',
      '\u0000',
      '|',
      '%'
    )
  )
  .map(([data, at, piece]) => {
    const written = JSON.stringify(data, null, 1)
    return written.slice(0, at) + piece + written.slice(at)
  })

/** A configuration is either valid or reports its faults in one line each, and never turns data into code or prototypes. */
export const configuration = defineTarget({
  name: 'configuration',
  cases: fc.record({
    name: fc.constantFrom('.vmlintrc.yaml', '.vmlintrc.json', '.vmlintrc', 'package.json', '.config/vmlintrc.yml'),
    config: fc.oneof(
      torn,
      mapping.map((data) => JSON.stringify(data))
    ),
    argv: fc.constantFrom<readonly string[]>([], ['--no-config-code'], ['--print-config', 'a.txt'], ['--fix-dry-run'])
  }),
  async check({name, config, argv}) {
    const written = name === 'package.json' ? `{"name": "x", "vmlint": ${config}}` : config
    const files = {[name]: written, 'a.txt': 'Hi Dana, it is Lee.', 'b.yaml': 'root: true'}
    const {code, stdout, stderr} = await runIn(files, ['a.txt', '-f', 'json', ...argv])
    if (stdout !== '') JSON.parse(stdout)
    ensure(code === 2 || stdout !== '', 'no report')
    ensure(
      stderr.split('\n').every((line) => line === '' || /^vmlint: |^ {2}/.test(line)),
      stderr.slice(0, 200)
    )
    ensure(Object.keys(Object.prototype).length === 0, 'the prototype of objects has changed')
  }
})
