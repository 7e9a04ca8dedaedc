import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {expect, test} from 'vitest'

const root = join(import.meta.dirname, '..')
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md') && !name.startsWith('images'))
    .map((name) => join('docs', name))
]
const read = (page: string) => readFileSync(join(root, page), 'utf8')

/** The names under which GitHub finds the headings of a page. */
function anchorsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-')
  )
}

test.for(pages)('%s links to what is there', (page) => {
  const text = read(page).replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '')
  const links = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link)
  const dead = links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false
    const [path = '', anchor] = link.split('#')
    const target = path ? relative(root, join(root, dirname(page), path)) : page
    if (!existsSync(join(root, target))) return true
    return anchor !== undefined && !anchorsOf(read(target)).includes(anchor)
  })
  expect(dead).toEqual([])
})

test('every page can be reached from the index', () => {
  const seen = new Set<string>()
  const queue = ['README.md', 'docs/README.md']
  for (let page = queue.pop(); page !== undefined; page = queue.pop()) {
    if (seen.has(page) || !existsSync(join(root, page))) continue
    seen.add(page)
    for (const [, link = ''] of read(page).matchAll(/\]\(([^)\s#]+\.md)/g))
      queue.push(relative(root, join(root, dirname(page), link)))
  }
  const hidden = pages.filter(
    (page) => page.startsWith('docs/') && !page.startsWith('docs/decisions/') && !seen.has(page)
  )
  expect(hidden).toEqual([])
})
