import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parseDocument} from '../../src/script/parse.ts'
import {saidBy} from '../helpers/said.ts'

// Files as teams keep them, in many shapes; beside each, what is said in it. Read the difference before you accept it.
const folder = join(import.meta.dirname, '../fixtures/files')
const files = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name))

test.for(files)('what is said in %s', async (name) => {
  const source = readFileSync(join(folder, name), 'utf8')
  await expect(reportOf(name, source)).toMatchFileSnapshot(join(folder, `${name}.said`))
})

test.for(files)('line ends of Windows change nothing in %s', (name) => {
  const source = readFileSync(join(folder, name), 'utf8')
  expect(reportOf(name, source.replaceAll('\n', '\r\n'))).toBe(reportOf(name, source))
  expect(reportOf(name, `\ufeff${source}`)).toBe(reportOf(name, source))
})

function reportOf(name: string, source: string): string {
  const document = parseDocument(source, {format: name.endsWith('.md') ? 'markdown' : 'text'})
  if (document.scripts.length === 0) return 'no script\n'
  return document.scripts
    .map((script) => {
      const {title, line, touch, stated, spans} = script
      const seconds =
        stated?.seconds && [stated.seconds.min, stated.seconds.max].filter((d) => d !== undefined).join('-')
      const facts = [`line ${line}`, touch, seconds && `${seconds} s`, stated?.words && `${stated.words} words`]
      const directions = spans.filter(({kind}) => kind === 'direction').map(({start, end}) => source.slice(start, end))
      return `${title ?? '(no title)'} | ${facts.filter(Boolean).join(', ')}
  says  ${saidBy(document, script)}
${directions.map((direction) => `  told  ${direction}\n`).join('')}`
    })
    .join('\n')
}
