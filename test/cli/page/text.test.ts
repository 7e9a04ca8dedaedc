import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {pageConfiguration, withConfiguration} from '../../../src/cli/page/text.ts'
import {createConfigResolver} from '../../../src/config/resolve.ts'
import {rules} from '../../../src/index.ts'
import {runCli} from '../../helpers/cli.ts'
import {makeTree} from '../../helpers/tree.ts'

const slot = '<p>a</p><script type="application/json" id="configuration">null</script><p>b</p>'

test('a configuration is put into the page as data that ends no script', () => {
  const configuration = {settings: {company: ['</script><img src=x>', '$&']}, rules: []}
  const page = withConfiguration(slot, configuration)
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

test('a page for one kind of script has the overrides of its path', async () => {
  const cwd = makeTree({
    '.git/': '',
    '.vmlintrc.yaml':
      'settings: {budget: 30}\noverrides: [{files: ["breakup/**"], settings: {budget: 17, touch: breakup}}]\n'
  })
  const settingsFor = async (...flags: readonly string[]) => {
    const {code, stdout, stderr} = await runCli(['page', '-o', '-', ...flags], {cwd})
    expect(code).toBe(0)
    const leftOut = '1 of the `overrides` is for other files: `--for <file>` makes the page for one of those'
    expect(stderr).toBe(flags.length > 0 ? '' : `vmlint: ${leftOut}\n`)
    return JSON.parse(/id="configuration">([^<]*)</.exec(stdout)?.[1] ?? '').settings
  }
  expect(await settingsFor()).toEqual({budget: 30})
  expect(await settingsFor('--for', 'breakup/last.md')).toEqual({budget: 17, touch: 'breakup'})
})

test('a page replaces no script', async () => {
  const cwd = makeTree({'keep.txt': 'Hi Dana.'})
  const {code, stderr} = await runCli(['page', '-o', 'keep.txt'], {cwd})
  expect({code, stderr}).toEqual({
    code: 2,
    stderr: `vmlint: Cannot write \`${join(cwd, 'keep.txt')}\`: a page is a web page, name it like \`vmlint.html\`\n`
  })
})
