import {rules} from '../../rules/index.ts'
import {readReferencesWith} from '../script/inline/character-references.ts'
import {createChecker, serveChecks} from './checker.ts'
import {type PageConfiguration, plainConfiguration} from './configuration.ts'
import type {Pair} from './pairs.ts'
import {askDocument, referencesIn} from './references.ts'
import {startPage} from './view/page.ts'

/** The same program runs in the page and in its worker. */
if (typeof document === 'undefined') serveChecks(globalThis)
else {
  readReferencesWith(askDocument)
  const configuration = read<PageConfiguration | null>('configuration') ?? plainConfiguration(rules)
  const checker = createChecker(configuration, {startWorker, referencesIn})
  // For the console: `await vmlint.check({text, name: 'a.md', settings: {}})`.
  Object.assign(globalThis, {vmlint: {check: checker.checkNow}})
  void startPage({
    checker,
    configured: configuration.settings,
    pairs: read<readonly Pair[]>('pairs')
  })
}

/** Data embedded in the page by the program that built it, with this type. */
function read<Data>(id: string): Data {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as Data
}

function startWorker(): Worker | undefined {
  const program = document.getElementById('program')?.textContent ?? ''
  try {
    return new Worker(URL.createObjectURL(new Blob([program], {type: 'text/javascript'})))
  } catch {
    return undefined
  }
}
