import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {bake, pageConfiguration} from '../../../src/cli/page/text.ts'
import {createConfigResolver} from '../../../src/config/resolve.ts'
import {rules} from '../../../src/index.ts'
import {makeTree} from '../../helpers/tree.ts'

const slot = '<p>a</p><script type="application/json" id="configuration">null</script><p>b</p>'

test('a configuration is put into the page as data that ends no script', () => {
  const configuration = {settings: {company: ['</script><img src=x>', '$&']}, rules: []}
  const page = bake(slot, configuration)
  expect(page).toMatch(/^<p>a<\/p>.*<p>b<\/p>$/)
  expect(page.match(/<\/script>/g)).toHaveLength(1)
  const [, data = ''] = /"configuration">([^<]*)<\/script>/.exec(page) ?? []
  expect(JSON.parse(data)).toEqual(configuration)
})

test('rules, options and settings go into the page, plugins stay behind by name', async () => {
  const cwd = makeTree({
    '.git/': '',
    '.vmlintrc.yaml':
      'plugins: [retext-equality]\nsettings: {goal: email}\nrules: {weak-words: [error, {allow: [maybe]}]}\n'
  })
  symlinkSync(join(import.meta.dirname, '../../../node_modules'), join(cwd, 'node_modules'))
  const config = await createConfigResolver({cwd, rules}).forFile(join(cwd, 'script.md'))
  const {configuration, leftOut} = pageConfiguration(config, rules, {budget: 20})
  expect(leftOut).toEqual(['retext-equality'])
  expect(configuration.settings).toEqual({goal: 'email', budget: 20})
  const entries = new Map(configuration.rules)
  expect(entries.get('weak-words')).toEqual({severity: 'error', options: {allow: ['maybe']}})
  expect([...entries.keys()].sort()).toEqual([...rules.keys()].sort())
})
