import {expect, test} from 'vitest'
import {findLinks, withoutTail} from '../../src/speech/links.ts'
import {findSpelledLinks} from '../../src/speech/spelled-links.ts'

const cases: readonly (readonly [text: string, links: readonly (readonly [string, string])[]])[] = [
  ['See https://acme.example/a?b=1.', [['url', 'https://acme.example/a?b=1']]],
  ['See www.acme.com/demo, please', [['url', 'www.acme.com/demo']]],
  ['(acme.io)', [['bare', 'acme.io']]],
  ['It is at acme.co.uk today', [['bare', 'acme.co.uk']]],
  ['Book on cal.me/dana', [['url', 'cal.me/dana']]],
  ['Mail dana.lee@acme.example!', [['email', 'dana.lee@acme.example']]],
  [
    'acme.com and acme.net',
    [
      ['bare', 'acme.com'],
      ['bare', 'acme.net']
    ]
  ],
  ['At 4 p.m. or e.g. 3.5 in the U.S.', []],
  ['Call me.So do it.Now', []],
  // Any ending, if a path follows.
  ['See acme.zorb/x now', [['url', 'acme.zorb/x']]],
  ['See acme.zorb/ now', []],
  ['See acme.zorb now', []],
  ['We have v1.25/30 now', []],
  ['It is 4.5/50 now', []],
  ['Ask Dr.Lee @ noon', []],
  ['We use awww.acme', []],
  ['Go to swww.acme.com', [['bare', 'swww.acme.com']]],
  ['We use Node.js', []]
]

test.for(cases)('finds addresses: %s', ([text, links]) => {
  const found = findLinks(text, 7)
  expect(found.map(({kind, bare, text: link}) => [bare ? 'bare' : kind, link])).toEqual(links)
  for (const {start, end, text: link} of found) expect(text.slice(start - 7, end - 7)).toBe(link)
})

test.for([
  ['mail dana dot lee at acme dot co dot uk now', ['dana dot lee at acme dot co dot uk']],
  ['info at acme dot com', ['info at acme dot com']],
  ['visit www dot acme dot io or w w w dot acme dot com', ['www dot acme dot io', 'w w w dot acme dot com']],
  ['look at acme dot com slash a dash b today', ['acme dot com slash a dash b']],
  ['we are acme dot com and look at acme dot net', []],
  ['the dot com boom, connect the dot at noon', []]
] as const)('finds addresses in words: %s', ([text, links]) => {
  expect(findSpelledLinks(text, 5).map(({start, end}) => text.slice(start - 5, end - 5))).toEqual(links)
})

test.for<readonly [text: string, left: string]>([
  ['acme.io/a).', 'acme.io/a'],
  ['acme.io/', 'acme.io/'],
  ['...', ''],
  ['', '']
])('%j without its tail', ([text, left]) => {
  expect(withoutTail(text, /[\w/]/)).toBe(left)
})
