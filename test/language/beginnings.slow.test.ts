import {join} from 'node:path'
import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {families} from '../../src/anatomy/find-parts.ts'
import {formNames, inflect} from '../../src/language/inflect.ts'
import {Beginnings} from '../../src/language/machine/beginnings.ts'
import {Machine} from '../../src/language/machine/machine.ts'
import {scan} from '../../src/language/machine/scan.ts'
import {viewOf} from '../../src/language/machine/view.ts'
import {Walker} from '../../src/language/machine/walk.ts'
import {type Node, parsePattern} from '../../src/language/pattern.ts'
import {toFamily, toPhrase} from '../../src/language/phrase.ts'
import {tables} from '../../src/language/vocabulary/tables.ts'
import {indexWords} from '../../src/language/words.ts'
import {textsOf} from '../helpers/account.ts'
import {scriptOf} from '../helpers/parts.ts'
import {root} from '../helpers/project.ts'

const lists = [...Object.values(families), ...[...rules.values()].map((rule) => rule.phrases(rule.parseOptions({})))]
const patterns = [...new Set(lists.flatMap((list) => toFamily(list).phrases).map((phrase) => toPhrase(phrase).pattern))]

/** What the texts that a word of a pattern stands for begin with. */
function firstWords(node: Node | undefined): readonly string[] {
  if (node?.kind === 'words') return [...node.words]
  if (node?.kind === 'sequence') return firstWords(node.parts[0])
  return node?.kind === 'choice' ? node.parts.flatMap(firstWords) : []
}

/** Words of which no text has one that begins alike, although it has one of their forms. */
function unheard(words: readonly string[], formsOf: (word: string) => readonly string[]): readonly string[] {
  return words.flatMap((word) =>
    formsOf(word).flatMap((form) => {
      const beginnings = new Beginnings()
      beginnings.add([{normal: form}])
      return beginnings.mayHave(word.replace('~', '')) ? [] : [`${word}: ${form}`]
    })
  )
}

test('whatever stands for a word of a pattern begins like it', () => {
  const words = [
    ...new Set(patterns.flatMap((pattern) => pattern.replaceAll(/<[^<>]*>/g, ' ').match(/[a-z'-]+~?/g) ?? []))
  ]
  expect(words.length).toBeGreaterThan(1500)
  expect(unheard(words, (word) => firstWords(parsePattern(word)))).toEqual([])
})

test('whatever stands for an entry of a table begins like it', () => {
  const found = [...tables.values()].flatMap(({lemmas, kind}) =>
    lemmas.flatMap((lemma) => {
      const [first = ''] = lemma.split(' ')
      const forms = [undefined, ...formNames(kind)].flatMap((form) => inflect(lemma, kind, form))
      return unheard([first], () => forms.map((form) => form.split(' ')[0] ?? ''))
    })
  )
  expect(found).toEqual([])
})

test('a machine whose patterns wait for texts finds in them what one finds whose patterns do not', () => {
  const [patient, eager] = [new Machine(), new Machine()]
  for (const machine of [patient, eager]) for (const pattern of patterns) machine.register(pattern)
  eager.contents()
  expect(patient.registered).toBeLessThan(eager.registered / 20)
  const find = (machine: Machine, text: string) => {
    const index = indexWords(scriptOf(text), text)
    const view = viewOf(index, machine)
    return scan(machine, view, new Walker(machine, view))
      .map(({pattern, first, last}) => `${pattern} ${first} ${last}`)
      .sort()
  }
  const texts = ['rules', 'anatomy'].flatMap((folder) => textsOf(join(root, 'test', folder)))
  expect(texts.length).toBeGreaterThan(5000)
  let found = 0
  for (const text of texts) {
    const hits = find(patient, text)
    expect(hits).toEqual(find(eager, text))
    found += hits.length
  }
  expect(found).toBeGreaterThan(10_000)
})
