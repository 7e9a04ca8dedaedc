import {expect, test} from 'vitest'
import {readLink} from '../../src/speech/links.ts'
import {findSpelledLinks} from '../../src/speech/spelled-links.ts'
import {said} from './said.ts'

test.for(['http://a.b/c?d=e&', 'a.a', 'a1', 'x/y', 'a@b.c', 'aA1', 'a dot ', 'a at b dot com ', '1-'])(
  'reads 200 kB of %s without overflow',
  (piece) => {
    const text = `http://a.b/${piece.repeat(200_000 / piece.length)}`
    expect(readLink(text)).toMatch(/^a dot B slash/)
    expect(said(text).length).toBeGreaterThan(100_000)
    expect(findSpelledLinks(text).length).toBeLessThan(text.length)
  }
)
