import {describe, expect, test} from 'vitest'
import {readDirectives} from '../../src/directives/read.ts'
import {settingsOfScripts} from '../../src/directives/settings.ts'
import type {SourceFormat} from '../../src/script/model.ts'

/** What is read in a text: each directive as it is understood, and each fault with the text that it is about. */
function read(source: string, format: SourceFormat = 'markdown') {
  const {list, faults} = readDirectives({source, format, scripts: [{start: 0, end: source.length}]})
  for (const {items} of list)
    for (const {id, start, end} of items) expect(source.slice(start, end).split(/[ =]/)[0]).toBe(id.split(/[ =]/)[0])
  return {
    list: list.map(({verb, items, reason}) =>
      [verb, ...items.map(({id}) => id), ...(reason ? [`(${reason})`] : [])].join(' ')
    ),
    faults: faults.map(({start, end, message}) => `${source.slice(start, end)}: ${message}`)
  }
}

test.for<readonly [text: string, ...list: readonly string[]]>([
  ['<!-- vmlint-disable -->', 'disable'],
  ['<!--vmlint-disable-->', 'disable'],
  ['<!--\n  vmlint-disable\n-->', 'disable'],
  ['<!-- vmlint-disable hype -->', 'disable hype'],
  ['<!-- vmlint-disable: hype -->', 'disable hype'],
  ['<!-- vmlint-disable-line: hype,jargon -->', 'disable-line hype jargon'],
  ['<!-- vmlint-disable ,hype,, jargon, -->', 'disable hype jargon'],
  ['<!-- vmlint-disable hype -- why not -- twice -->', 'disable hype (why not -- twice)'],
  ['<!-- vmlint-disable hype --- the client\n  asked -->', 'disable hype (the client asked)'],
  ['<!-- vmlint-disable -- because -->', 'disable (because)'],
  ['<!-- vmlint-disable hype -- -->', 'disable hype'],
  ['<!-- vmlint-disable hype--x -->', 'disable hype--x'],
  ['<!-- vmlint-enable --> <!-- vmlint-enable hype -->', 'enable', 'enable hype'],
  ['<!-- vmlint-disable-next-line -->', 'disable-next-line'],
  ['<!-- vmlint-disable-file hype -->', 'disable-file hype'],
  ['<!-- vmlint-set goal=email budget=20 -->', 'set goal budget'],
  // What is for something else.
  ['<!-- vmlint-script -->'],
  ['<!-- vmlint is good -->'],
  ['<!-- see vmlint-disable -->'],
  ['<!-- a --> <!-- b'],
  ['vmlint-disable'],
  ['`<!-- vmlint-disable -->`'],
  ['`<!-- vmlint-disable --> `', 'disable'],
  ['# vmlint-disable']
])('%s', ([text, ...list]) => {
  expect(read(text)).toEqual({list, faults: []})
})

test.for<readonly [text: string, ...list: readonly string[]]>([
  ['# vmlint-disable hype', 'disable hype'],
  ['Hi.\n# vmlint-disable', 'disable'],
  ['Hi.\r# vmlint-disable\rBye.', 'disable'],
  ['\ufeff# vmlint-disable', 'disable'],
  [' \t# vmlint-disable', 'disable'],
  ['<!-- vmlint-enable -->\n# vmlint-disable', 'enable', 'disable'],
  ['# vmlint-disable\n<!-- vmlint-enable -->', 'disable', 'enable'],
  ['<!--\n# vmlint-disable\n-->'],
  ['#vmlint-disable'],
  ['#  vmlint-disable'],
  ['Hi # vmlint-disable'],
  ['`<!-- vmlint-disable -->`', 'disable'],
  ['```\n# vmlint-disable\n```', 'disable']
])('in a text file: %j', ([text, ...list]) => {
  expect(read(text, 'text')).toEqual({list, faults: []})
})

test.for<readonly [text: string, fault: string]>([
  [
    '<!-- vmlint-disable a b c, d -->',
    'b c: Unexpected `b c` in `vmlint-disable`: put commas between rules and `--` before a reason'
  ],
  [
    '<!-- vmlint-enable a b -->',
    'b: Unexpected `b` in `vmlint-enable`: put commas between rules and `--` before a reason'
  ],
  ['<!-- a --> <!-- vmlint-disable', '<!--: Unclosed directive: end it with `-->`'],
  ['<!-- vmlint-of -->', '<!-- vmlint-of -->: Unknown directive `vmlint-of`'],
  [
    '<!-- vmlint_disable hype -->',
    '<!-- vmlint_disable hype -->: Unknown directive `vmlint_disable`, did you mean `vmlint-disable`?'
  ],
  [
    '<!-- vmlint: enable -->',
    '<!-- vmlint: enable -->: Unknown directive `vmlint: enable`, did you mean `vmlint-enable`?'
  ],
  ['<!-- vmlint off -->', '<!-- vmlint off -->: Unknown directive `vmlint off`'],
  ['<!-- vmlint-scrpt -->', '<!-- vmlint-scrpt -->: Unknown directive `vmlint-scrpt`, did you mean `vmlint-script`?']
])('%s is a fault', ([text, fault]) => {
  expect(read(text).faults).toEqual([fault])
})

describe('the line that is meant', () => {
  const lineOf = (source: string, format: SourceFormat = 'markdown') => {
    const {list} = readDirectives({source, format, scripts: [{start: 0, end: source.length}]})
    return list.map(({line}) => line && source.slice(line.start, line.end))
  }
  test.for<readonly [text: string, line: string | undefined]>([
    ['one\ntwo <!-- vmlint-disable-line -->\nthree', 'two <!-- vmlint-disable-line -->'],
    ['one <!--\nvmlint-disable-line\n--> two\nthree', '--> two'],
    ['one <!-- vmlint-disable-next-line --> two\nthree\nfour', 'three'],
    ['<!-- vmlint-disable-next-line -->\n\n> \n> one', '> one'],
    ['<!-- vmlint-disable-next-line -->\n<!-- a -->\n  <!-- b\n-->\none', 'one'],
    ['<!-- vmlint-disable-next-line -->\n<!-- a --> one <!-- b -->\ntwo', '<!-- a --> one <!-- b -->'],
    ['<!-- vmlint-disable-next-line -->\n```js\none\n```', 'one'],
    ['<!-- vmlint-disable-next-line -->', undefined],
    ['<!-- vmlint-disable-next-line -->\n\n', undefined],
    ['<!-- vmlint-disable -->\none', undefined]
  ])('%j', ([text, line]) => {
    expect(lineOf(text)[0]?.trimEnd()).toBe(line)
  })
})

describe('settings', () => {
  const settingsIn = (set: string) => {
    const source = `<!-- vmlint-set ${set} -->\nHi.`
    const scripts = [{start: source.length - 3, end: source.length}]
    const {list, faults} = readDirectives({source, format: 'markdown', scripts})
    return [list[0]?.settings, ...faults.map(({message}) => message)]
  }
  test.for<readonly [set: string, settings: object, ...faults: readonly string[]]>([
    ['goal=email', {goal: 'email'}],
    ['goal = email', {goal: 'email'}],
    ['goal=email, touch=breakup', {goal: 'email', touch: 'breakup'}],
    ['budget=20', {budget: 20}],
    ['budget="20"', {budget: 20}],
    ["budget='20'", {budget: 20}],
    ['pace=1.25', {pace: 1.25}],
    ['pace=slow', {pace: 'slow'}],
    ['digitPace=0.5', {digitPace: 0.5}],
    ["company='Tarn Labels'", {company: 'Tarn Labels'}],
    ['company=12', {company: '12'}],
    ['company="12"', {company: '12'}],
    ['goal=email goal=callback', {goal: 'callback'}],
    ['budget=0', {}, 'Unexpected value `0` of `budget`, expected seconds, 1 or more, without a unit'],
    ['budget=.5', {}, 'Unexpected value `.5` of `budget`, expected seconds, 1 or more, without a unit'],
    ['budget=1.x', {}, 'Unexpected value `1.x` of `budget`, expected seconds, 1 or more, without a unit'],
    ['digitPace=9', {}, 'Unexpected value `9` of `digitPace`, expected a factor from 0.3 to 3'],
    [
      'pace=9',
      {},
      'Unexpected value `9` of `pace`, expected a factor from 0.3 to 3, words per minute from 60 to 400, or one of slow, normal, fast, tts'
    ],
    ['goal=', {}, 'Unexpected `goal=` in `vmlint-set`, write `key=value`'],
    [
      'goal=x touch=cold',
      {touch: 'cold'},
      'Unexpected value `x` of `goal`, expected one of any, callback, email, educate'
    ],
    ['sequence=file', {}, '`sequence` cannot be set inside a file: set it in the configuration'],
    ['toString=1', {}, 'Unknown setting `toString`, expected one of goal, touch, pace, digitPace, budget, company'],
    ['', {}, '`vmlint-set` sets nothing, write `key=value`']
  ])('%s', ([set, ...read]) => {
    expect(settingsIn(set)).toEqual(read)
  })

  test.for<readonly [between: string, applies: boolean]>([
    ['', true],
    ['\n', true],
    [' ', true],
    ['\n> ', true],
    ['\n<!-- a note -->\n', true],
    ['".\n', true],
    ['\n\n', false],
    ['\r\n\r\n', false],
    ['\r\r', false],
    ['\n>\n', false],
    ['\nBye ', false],
    ['\n5 ', false],
    ['\n---\n', false],
    ['\n# ', false],
    ['\n`', false],
    [`\n<!-- ${'a'.repeat(980)} -->`, true],
    [`\n<!-- ${'a'.repeat(1000)} -->`, false]
  ])('one after a script is for it if nothing parts them: %j', ([between, applies]) => {
    const source = `Hi Dana.${between}<!-- vmlint-set goal=email -->`
    const scripts = [{start: 0, end: 8}]
    const {list} = readDirectives({source, format: 'markdown', scripts})
    expect(settingsOfScripts(source, list, scripts)).toEqual([applies ? {goal: 'email'} : {}])
  })
})
