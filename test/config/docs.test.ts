import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {checkData, checkPatterns} from '../../src/config/check.ts'
import {parseYaml} from '../../src/config/parse-yaml.ts'
import {configSchema, frontMatterSchema} from '../../src/config/schema.ts'
import {rules} from '../../src/index.ts'
import type {AnyRule} from '../../src/rule/set.ts'

// What the page on configuration shows works as it stands.

const page = readFileSync(join(import.meta.dirname, '../../docs/configuration.md'), 'utf8')
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text)
/** Rules of plugins that the page makes up. */
const known = new Map<string, AnyRule>([
  ...rules,
  ...['retext-equality', 'our-words', 'acme-words'].map((id) => [id, () => undefined] as const)
])

test.for(blocks('yaml'))('%s', (text) => {
  const {data, places, faults} = parseYaml(text)
  expect(faults).toEqual([])
  expect(checkData(configSchema(known), {path: '', data, places})).toEqual([])
  const {rules: set = {}} = data as {rules?: Record<string, unknown>}
  checkPatterns(set, known, (_, message) => expect.fail(message))
})

test('the front matter on it', () => {
  const [text = ''] = blocks('markdown')
  const {data, places} = parseYaml(text.replaceAll(/^---$/gm, ''))
  const {vmlint} = data as {vmlint: unknown}
  expect(checkData(frontMatterSchema(known), {path: '', data: vmlint, places})).toEqual([])
  expect(Object.keys(vmlint ?? {}).sort()).toEqual(Object.keys(frontMatterSchema(known).entries).sort())
})

test('it has examples of several kinds', () => expect(blocks('yaml').length).toBeGreaterThan(6))
