import {message} from './texts.ts'

/** Files of a size for one run, from the folder they are written to; `named` is what the run is given. */
export interface Hostile {
  readonly name: string
  /** A size that takes seconds, and its unit. */
  readonly size: number
  readonly unit: string
  readonly files: (size: number) => Readonly<Record<string, string>>
  readonly named: string
}

const repeat = (times: number, make: (n: number) => string) => Array.from({length: times}, (_, n) => make(n)).join('')
const text = (name: string, make: (size: number) => string, file = 'a.txt') => ({
  name,
  files: (size: number) => ({[file]: make(size)}),
  named: file
})

/** What a run may be given that no team writes: its cost must grow like its size. */
export const hostile: readonly Hostile[] = [
  {
    ...text('scripts in a file', (n) => repeat(n, (k) => `## Voicemail ${k}\n\n${message(k)}\n\n`), 'a.md'),
    size: 1000,
    unit: 'scripts'
  },
  {...text('paragraphs', (n) => repeat(n, () => 'Hi Dana, this is Lee.\n\n')), size: 10_000, unit: 'paragraphs'},
  {...text('list items', (n) => repeat(n, (k) => `- item ${k} is here\n`), 'a.md'), size: 10_000, unit: 'items'},
  {...text('placeholders', (n) => repeat(n, (k) => `Hi {{name_${k}}}, call. `)), size: 10_000, unit: 'placeholders'},
  {
    ...text('one long line', (n) => repeat(n, () => 'we can talk soon and ')),
    size: 20_000,
    unit: 'times 21 characters'
  },
  {...text('one long word', (n) => 'a'.repeat(n)), size: 900_000, unit: 'letters'},
  {
    ...text('nested quotes', (n) => `${'> '.repeat(n)}Hi Dana, this is Lee.\n`.repeat(500), 'a.md'),
    size: 45,
    unit: 'deep, 500 times'
  },
  {
    ...text('front matter', (n) => `---\n${repeat(n, (k) => `key_${k}: value\n`)}---\n\n${message(1)}\n`, 'a.md'),
    size: 2000,
    unit: 'keys'
  },
  {
    name: 'configuration',
    size: 5000,
    unit: 'keys',
    files: (n) => ({
      'config/.vmlintrc.json': JSON.stringify({
        root: true,
        settings: {readAs: Object.fromEntries(Array.from({length: n}, (_, k) => [`word${k}`, 'said']))}
      }),
      'config/a.txt': message(1)
    }),
    named: 'config'
  },
  {
    name: '.vmlintignore',
    size: 10_000,
    unit: 'lines',
    files: (n) => ({'ignored/.vmlintignore': repeat(n, (k) => `drafts-${k}/*.old\n`), 'ignored/a.txt': message(1)}),
    named: 'ignored'
  }
]
