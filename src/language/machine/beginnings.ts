import {lazily} from '../../lazily.ts'
import {normalize} from '../form.ts'
import {irregularPlurals, irregularThirds, irregularVerbs} from '../irregular.ts'
import {once} from '../once.ts'
import {calledTable, type Draft, entriesOf, readMacro} from '../pattern.ts'
import type {TeamWords} from '../vocabulary/tables.ts'
import type {Word} from '../words.ts'

/** Letters that the forms and spellings of a word begin with (chosen): with two, most patterns may match any text. */
const letters = 3
/** Of "try" and "tried", "use" and "using", and "go" and "going", fewer are the same. */
const fewer = 2

/** Bases of irregular forms: "go" of "went". */
const bases = lazily(() => {
  const found = new Map<string, string[]>()
  for (const forms of [irregularVerbs, irregularThirds, irregularPlurals])
    for (const [base, form] of Object.entries(forms))
      for (const word of [form].flat()) found.set(word, [...(found.get(word) ?? []), base])
  return found
})

/** British spellings that begin otherwise. */
const american: Readonly<Record<string, string>> = {enq: 'inq', mou: 'mol'}
const beginning = (word: string): string => {
  const first = word.slice(0, letters)
  return american[first] ?? first
}

/** How the words of texts begin: by that, most patterns cannot match, and need not be compiled. */
export class Beginnings {
  readonly #known = new Set<string>()
  readonly #named = new Map<string, boolean>()
  readonly #added: TeamWords

  /** `added` entries extend tables. */
  constructor(added: TeamWords = {}) {
    this.#added = added
  }

  /** Adds words; returns whether one begins otherwise than those before. */
  add(words: readonly Pick<Word, 'normal'>[]): boolean {
    const before = this.#known.size
    for (const {normal: word} of words)
      for (const form of [word, ...(bases().get(word) ?? []), word.replace(/ying$/, 'ie'), word.replace(/n?'.*/, '')]) {
        this.#known.add(beginning(form))
        this.#known.add(form.slice(0, fewer))
      }
    if (this.#known.size === before) return false
    this.#named.clear()
    return true
  }

  /** Whether a text may have a word of a pattern, or the first of several: in any form or spelling, or what it is short for. */
  mayHave(word: string): boolean {
    // "Will not" begins otherwise.
    if (word === "won't") return true
    const start = word.replace(/n?'.*| .*/, '')
    const isShort = start.length < letters || /^..[ey]$/.test(start)
    return (
      this.#known.has(isShort ? start.slice(0, fewer) : beginning(start)) ||
      // "E-mail" is one word or two.
      (start.includes('-') && (this.mayHave(start.replace('-', '')) || this.mayHave(start.replace(/-.*/, ''))))
    )
  }

  /** Whether a pattern may match. */
  mayMatch(draft: Draft): boolean {
    switch (draft.kind) {
      case 'word':
        return this.mayHave(normalize(draft.text.replaceAll(/[=~]/g, '')))
      case 'named':
        return this.#mayMatchNamed(draft.name)
      case 'sequence':
        return draft.parts.every((part) => this.mayMatch(part))
      case 'choice':
        return draft.parts.some((part) => this.mayMatch(part))
      default:
        return true
    }
  }

  /** Worked out once until words are added: many patterns name the same tables. */
  #mayMatchNamed(whole: string): boolean {
    return once(this.#named, whole, () => {
      const called = calledTable(whole)
      if (called) return entriesOf(called.table, this.#added).some((entry) => this.mayHave(entry))
      const macro = readMacro(whole)
      return macro === undefined || this.mayMatch(macro)
    })
  }
}
