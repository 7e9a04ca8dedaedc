import {applyPatch} from 'diff'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import codeframe from '../../src/format/codeframe.ts'
import diff from '../../src/format/diff.ts'
import markdown from '../../src/format/markdown.ts'
import {context, message, result, situations, summary} from '../helpers/results.ts'

test('codeframe shows each message above its line', async () => {
  const source = '# Cold\n\nHi Dana, maybe we could talk.\n'
  const found = message({line: 3, column: 10, endLine: 3, endColumn: 15, range: [17, 22]})
  expect(await codeframe([result('calls/a.md', [found], {source})], context)).toBe(
    `warning: Unexpected \`maybe\`, say it or leave it out (weak-words) at calls/a.md:3:10:
  2 |
> 3 | Hi Dana, maybe we could talk.
    |          ^^^^^
  4 |

✖ 1 problem (0 errors, 1 warning) in 1 of 1 script, 1 file
`
  )
})

test('codeframe of a missing file is its message', async () => {
  expect(await codeframe(situations['a missing file'] ?? [], context)).toMatch(
    /^error: No file `gone\.txt` at gone\.txt:1:1\n/
  )
  expect(await codeframe(situations['clean'] ?? [], context)).toBe('')
})

describe('diff', () => {
  test('is what patch and git apply take', () => {
    const report = diff(
      [result('calls/a.md', [], {source: 'Hi Dana, um, hello.\n', output: 'Hi Dana, hello.\n'})],
      context
    )
    expect(report).toBe(`--- a/calls/a.md
+++ b/calls/a.md
@@ -1,1 +1,1 @@
-Hi Dana, um, hello.
+Hi Dana, hello.
`)
  })
  test.for([
    ['a b.txt', '--- a/a b.txt\t', '+++ b/a b.txt\t'],
    ['a\tb.txt', String.raw`--- "a/a\tb.txt"`, String.raw`+++ "b/a\tb.txt"`]
  ] as const)('names %j as git does', ([name, ...heading]) => {
    const report = diff([result(name, [], {source: 'um\n', output: '\n'})], context)
    expect(report.split('\n').slice(0, 2)).toEqual(heading)
  })
  test('says nothing of a file that stays', () => {
    expect(diff([result('a.md'), result('b.md', [], {source: 'a', output: 'a'})], context)).toBe('')
  })
  test('makes the one text of the other', () => {
    const text = fc
      .array(fc.constantFrom('Hi Dana.', 'um', '\tTab', 'é 漢', '', 'a\r', '-- x', '+++ y'), {maxLength: 8})
      .map((d) => d.join('\n'))
    fc.assert(
      fc.property(text, text, (source, output) => {
        const report = diff([result('a.md', [], {source, output})], context)
        expect(report === '' ? source : applyPatch(source, report, {autoConvertLineEndings: false})).toBe(output)
      })
    )
  })
})

describe('markdown', () => {
  test('has a table for each file with problems', () => {
    const found = message({url: 'https://example.com/weak', line: 3, column: 5})
    expect(
      markdown([result('a_b.md', [found], {scripts: [summary({name: '**1** | x'})]}), result('b.md')], context)
    ).toBe(
      `## vmlint

✖ 1 problem (0 errors, 1 warning) in 1 of 2 scripts, 2 files

### a&#95;b.md

| Place | | Problem | Rule |
| ---: | --- | --- | --- |
| | | **&#42;&#42;1&#42;&#42; &#124; x** · 16 s of 30 s | |
| 3:5 | ⚠️ warning | Unexpected <code>maybe</code>, say it or leave it out | [weak&#45;words](<https&#58;&#47;&#47;example.com&#47;weak>) |
`
    )
  })
  test('is told of a clean run', () => {
    expect(markdown(situations['clean'] ?? [], context)).toBe('## vmlint\n\n✔ 2 scripts in 2 files, no problems\n')
  })
  test('stays below what a summary of a job may hold', () => {
    const many = Array.from({length: 6000}, (_, place) => message({line: place, range: [place, place]}))
    const report = markdown([result('a.md', many, {scripts: []})], context)
    expect(report.length).toBeLessThan(2 ** 20)
    expect(report).toMatch(/\n5000 more problems not listed\n$/)
  })
})
