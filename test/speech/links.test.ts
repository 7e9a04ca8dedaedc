import {expect, test} from 'vitest'
import {findLinks} from '../../src/speech/links.ts'

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
  ['Ask Dr.Lee @ noon', []],
  ['We use Node.js', []]
]

test.for(cases)('finds addresses: %s', ([text, links]) => {
  const found = findLinks(text, 7)
  expect(found.map(({kind, bare, text: link}) => [bare ? 'bare' : kind, link])).toEqual(links)
  for (const {start, end, text: link} of found) expect(text.slice(start - 7, end - 7)).toBe(link)
})
