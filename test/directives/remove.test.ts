import {expect, test} from 'vitest'
import {suggestionsFor, withoutDirective, withoutItems} from '../../src/directives/remove.ts'

/** A text without the directive in «marks». */
function without(marked: string): string {
  const source = marked.replace(/[«»]/g, '')
  const fix = withoutDirective(source, {start: marked.indexOf('«'), end: marked.indexOf('»') - 1})
  return source.slice(0, fix.start) + fix.text + source.slice(fix.end)
}

test.for<readonly [marked: string, left: string]>([
  // With its line, and the line's end.
  ['Hi.\n«<!-- x -->»\nDana.', 'Hi.\nDana.'],
  ['Hi.\r\n«<!-- x -->»\r\nDana.', 'Hi.\r\nDana.'],
  ['Hi.\r«<!-- x -->»\rDana.', 'Hi.\rDana.'],
  ['Hi.\n  «<!-- x -->»  \nDana.', 'Hi.\nDana.'],
  ['«<!-- x -->»\nDana.', 'Dana.'],
  ['\ufeff«<!-- x -->»\nDana.', '\ufeffDana.'],
  // As the last line, with the line end before it.
  ['Hi.\n«<!-- x -->»', 'Hi.'],
  ['Hi.\r\n«<!-- x -->»', 'Hi.'],
  ['Hi.\r«<!-- x -->»', 'Hi.'],
  ['«<!-- x -->»', ''],
  // Marks of a quote go with it, those of a list stay.
  ['> Hi.\n> «<!-- x -->»\n> Dana.', '> Hi.\n> Dana.'],
  ['> > «<!-- x -->»\n> Dana.', '> Dana.'],
  ['- «<!-- x -->»\n- Dana.', '- \n- Dana.'],
  ['12. «<!-- x -->»\n', '12. \n'],
  ['Hi.\n* «<!-- x -->»\n', 'Hi.\n* \n'],
  ['> - «<!-- x -->»\n', '> - \n'],
  // Within a line, with the blanks before it or after it.
  ['Hi. «<!-- x -->»\nDana.', 'Hi.\nDana.'],
  ['Hi.«<!-- x -->»\nDana.', 'Hi.\nDana.'],
  ['«<!-- x -->» Hi.', 'Hi.'],
  ['Hi «<!-- x -->» Dana.', 'Hi Dana.'],
  ['Hi«<!-- x -->» Dana.', 'Hi Dana.'],
  ['Hi «<!-- x -->»Dana.', 'Hi Dana.'],
  ['Hi«<!-- x -->»Dana.', 'Hi Dana.'],
  ['Hi-\t«<!-- x -->»\n', 'Hi-\n']
])('a directive is removed with what it leaves empty: %j', ([marked, left]) => {
  expect(without(marked)).toBe(left)
})

test('of several names those that are wrong are removed, and with the last one all of it', () => {
  const source = 'Hi. <!-- vmlint-disable one, two , six -->\nDana.'
  const at = (text: string) => ({start: source.indexOf(text), end: source.indexOf(text) + text.length})
  const items = ['one', 'two', 'six'].map((id) => ({id, ...at(id)}))
  const directive = {...at(source.slice(4, -6)), items}
  const left = (...dead: readonly string[]) => {
    const fix = withoutItems(source, directive, ({id}) => dead.includes(id), ', ')
    return source.slice(0, fix.start) + fix.text + source.slice(fix.end)
  }
  expect(left('two')).toBe('Hi. <!-- vmlint-disable one, six -->\nDana.')
  expect(left('one', 'six')).toBe('Hi. <!-- vmlint-disable two -->\nDana.')
  expect(left('one', 'two', 'six')).toBe('Hi.\nDana.')
})

test('a misspelt name is written as the nearest one, or removed', () => {
  const removal = {start: 0, end: 9, text: ''}
  expect(suggestionsFor({start: 2, end: 4}, 'hype', removal)).toEqual([
    {message: 'Write `hype`', fix: {start: 2, end: 4, text: 'hype'}},
    {message: 'Remove it', fix: removal}
  ])
  expect(suggestionsFor({start: 2, end: 4}, undefined, removal)).toEqual([{message: 'Remove it', fix: removal}])
})
