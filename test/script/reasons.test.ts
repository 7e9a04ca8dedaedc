import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {explainFile} from '../../src/script/explain.ts'

// Why each text of the files that teams keep is said or is not. A reason that is untrue of its text is a defect. Read the difference
// before you accept it.
const folder = join(import.meta.dirname, '../fixtures/files')
const files = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name))

test.for(files)('why each text of %s is said or is not', async (name) => {
  const source = readFileSync(join(folder, name), 'utf8')
  await expect(reasonsOf(name, source)).toMatchFileSnapshot(join(folder, `${name}.why`))
})

function reasonsOf(name: string, source: string): string {
  const texts = explainFile(source, {format: name.endsWith('.md') ? 'markdown' : 'text'})
  if (texts === undefined) return 'marks decide\n'
  return texts
    .map(({kind, start, text, topic, evidence}) => {
      const line = source.slice(0, start).split('\n').length
      const shown = text.length > 60 ? `${text.slice(0, 58)} …` : text
      const reasons = evidence.map(({name, points}) => `\n     ${points < 0 ? '-' : '+'} ${name}`)
      return `${line} ${kind}${topic ? ` ${topic}` : ''}: ${shown}${reasons.join('')}\n`
    })
    .join('')
}
