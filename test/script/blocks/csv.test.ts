import {expect, test} from 'vitest'
import {plainCells, scanCsv} from '../../../src/script/blocks/csv.ts'

test.for<readonly [csv: string, rows: readonly (readonly string[])[]]>([
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd']
    ]
  ],
  [
    'a;b\nc;d',
    [
      ['a', 'b'],
      ['c', 'd']
    ]
  ],
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd']
    ]
  ],
  [
    'a|b\nc|d',
    [
      ['a', 'b'],
      ['c', 'd']
    ]
  ],
  ['a;b,c\nd', [['a;b', 'c'], ['d']]],
  ['a,b;c\nd', [['a', 'b;c'], ['d']]],
  [
    '"a,b",c\n"d\ne",f',
    [
      ['a,b', 'c'],
      ['d\ne', 'f']
    ]
  ],
  ['"a ""b""",c', [['a ""b""', 'c']]],
  ['"a" ,b', [['a', 'b']]],
  // What is not closed where its cell ends takes no other row with it.
  ['"a" x,b', [['"a" x', 'b']]],
  ['"a\nb,"c"', [['"a'], ['b', 'c']]],
  ['x, "a, b"', [['x', 'a, b']]],
  ['sep=;\na;b', [['a', 'b']]],
  ['a,"b', [['a', '"b']]],
  ['"a\nb', [['"a'], ['b']]],
  [
    'a,b\n\n,\nc,d',
    [
      ['a', 'b'],
      ['c', 'd']
    ]
  ],
  [
    'a,b\r\nc,d\r\ne,f\r',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f']
    ]
  ],
  ['a', [['a']]],
  ['', [[]]],
  ['\n', [[]]],
  [
    'a,\nb,',
    [
      ['a', ''],
      ['b', '']
    ]
  ],
  ['a,"",c', [['a', '', 'c']]],
  ['"a""', [['"a""']]],
  ['""', [[]]],
  ['"a";"b"', [['a', 'b']]]
])('the cells of %j', ([csv, rows]) => {
  const {header, rows: others} = scanCsv(csv, 0)
  expect([header, ...others].map((row) => row.map(({start, end}) => csv.slice(start, end)))).toEqual(rows)
})

test('what stands before the table is none of its cells, and tabs may be told', () => {
  expect(scanCsv('a;b\nc', 4)).toEqual({header: [{start: 4, end: 5}], rows: []})
  expect(scanCsv('a,b\tc', 0, '\t').header).toHaveLength(2)
})

test.for([
  ['"a ""b"" c",d', '"a  "b"  c",d'],
  ['"""a""",b', '" "a" ",b'],
  ['"a""b"', '"a" b"'],
  ['"<p>a</p><p>b</p>"', '"   a\n      b\n   "'],
  ['"a<br>b"', '"a\n   b"'],
  ['"a<b>c</b>"', '"a   c    "'],
  ['"<li>a</li>"', '"    a\n    "'],
  ['"<Name>"', '"<Name>"'],
  ['"a <x> b"', '"a <x> b"'],
  ['"(""a"")"', '"( "a" )"']
])('%j reads as %j, at the same places', ([csv = '', plain]) => {
  expect(plainCells(csv, scanCsv(csv, 0, ','))).toBe(plain)
  expect(plain).toHaveLength(csv.length)
})
