import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './project.ts'

/** The code block under a heading of a documentation page. */
export function codeUnder(page: string, heading: string, language: string): string {
  const text = readFileSync(join(root, 'docs', page), 'utf8')
  const section = text.slice(text.indexOf(`\n## ${heading}\n`)).split('\n## ')[1] ?? ''
  const code = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section)?.[1]
  if (code === undefined) throw new Error(`No ${language} under ${heading} of ${page}`)
  return code
}
