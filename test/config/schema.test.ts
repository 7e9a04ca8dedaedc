import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv} from 'ajv'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {rules} from '../../src/index.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema.json'), 'utf8'))
const validate = new Ajv({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  code: {optimize: false}
}).compile(schema)

const example = `
$schema: ./node_modules/vmlint/schema.json
root: true
extends: [vmlint:recommended, ./team.vmlintrc.yaml]
files: ['scripts/**/*.{md,txt}']
ignores: scripts/archive/**
plugins: [retext-equality]
settings:
  goal: educate
  pace: 1.05
  company: [Acme, Acme Freight]
  placeholders: {known: [first_name, company]}
  vocabulary: {accept: [solutions architect]}
rules:
  weak-words: [warn, {allow: [basically], add: [sort of thing]}]
  pitch: off
  retext-equality: 1
overrides:
  - files: [scripts/breakup/**]
    settings: {touch: breakup}
`

test('schema.json takes a configuration with every key', () => {
  validate(parse(example))
  expect(validate.errors).toBeNull()
})

test.for([
  ['an unknown key', {rulez: {}}],
  ['an unknown rule', {rules: {'weak-word': 'warn'}}],
  ['a wrong severity', {rules: {'weak-words': 'wran'}}],
  ['an unknown option', {rules: {'weak-words': ['warn', {alow: []}]}}],
  ['a third item', {rules: {'weak-words': ['warn', {}, 1]}}],
  ['a wrong setting', {settings: {goal: 'calback'}}],
  ['a pace that is neither factor nor words per minute', {settings: {pace: 30}}],
  ['an override without files', {overrides: [{rules: {}}]}]
] as const)('schema.json refuses %s', ([, config]) => expect(validate(config)).toBe(false))

test('schema.json describes each rule, setting and key', () => {
  const {$defs, properties} = schema
  for (const [id, {meta}] of rules) expect($defs.rules.properties[id].description).toBe(`${meta.summary}.`)
  for (const entry of [...Object.values($defs.settings.properties), ...Object.values(properties)])
    expect(entry).toSatisfy((d: object) => '$ref' in d || 'description' in d)
})
