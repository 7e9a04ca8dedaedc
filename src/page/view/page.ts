import {VmlintError} from '../../errors.ts'
import {applyFixes} from '../../lint/fix.ts'
import type {SettingsInput} from '../../settings.ts'
import {paceFactor} from '../../speech/pace.ts'
import type {Checker} from '../checker.ts'
import type {Checked, Query} from '../linter.ts'
import type {Pair} from '../pairs.ts'
import {markdownReport, textReport} from '../report.ts'
import {fromFragment, toFragment} from '../share.ts'
import {freshState, type State, settingsOf, shownText, withText} from '../state.ts'
import {loadState, saveState, wipeState} from '../storage.ts'
import {withFiles, withoutText, withShared} from '../texts.ts'
import {announce} from './announce.ts'
import {showControls} from './controls.ts'
import {copyText} from './copy.ts'
import {byId} from './dom.ts'
import {createEditor} from './editor.ts'
import {type Change, faultBody, whyOf} from './faults.ts'
import {acceptFiles} from './files.ts'
import {listenToKeys} from './keys.ts'
import {pairList} from './pair-list.ts'
import {createResults} from './results.ts'
import {createStopwatch} from './stopwatch.ts'
import {showTabs} from './tabs.ts'
import {createTip} from './tip.ts'
import {toast} from './toast.ts'
import {createVoice, whenVoiced} from './voice.ts'

/** Options of the page. */
export interface PageParts {
  readonly checker: Checker
  /** Settings of the configuration. */
  readonly configured: SettingsInput
  readonly pairs: readonly Pair[]
}

/** Milliseconds before a change is saved, so that not every keystroke is. */
const keepAfter = 300

/** Starts the page: every action changes the state, and the state is displayed. */
export async function startPage({checker, configured, pairs}: PageParts): Promise<void> {
  const storage = deviceStorage()
  let state = loadState(storage) ?? freshState
  let checked: Checked | undefined
  let keeping: ReturnType<typeof setTimeout> | undefined
  let canHear = false

  const editor = createEditor(() => change(withText(state, {...shownText(state), text: editor.text()})))
  const apply = ({range, text, label}: Change) => {
    const before = editor.text()
    editor.replace(range, text)
    toast(`Done: ${label.toLowerCase()}.`, () => editor.replace([0, editor.text().length], before))
  }
  const tip = createTip(editor, (about) =>
    about.flatMap((place) => {
      const message = checked?.result.messages[place]
      return message ? faultBody(editor.text(), message, {apply, why: whyOf(message)}) : []
    })
  )
  const voice = createVoice(
    (place) => relabel('.hear', place, 'Stop', 'Hear it'),
    () => paceFactor(settingsOf(state.controls).pace ?? configured.pace ?? 1)
  )
  const stopwatch = createStopwatch((place, seconds) =>
    relabel('.time', place, `Stop · ${seconds.toFixed(1)} s`, 'Time yourself')
  )
  const results = createResults({
    apply,
    select: (range) => {
      editor.select(range)
      tip.atCaret()
    },
    mend: (faults) => {
      const before = editor.text()
      apply({label: 'The simple fixes', range: [0, before.length], text: applyFixes(before, faults)})
    },
    get hear() {
      return canHear ? voice.toggle : undefined
    },
    time: timeReading
  })

  const query = (): Query => ({...shownText(state), settings: settingsOf(state.controls)})
  function check() {
    const asked = query()
    checker.check(asked, (found) => {
      const isFirst = checked === undefined
      checked = found
      if (isFirst) drawControls()
      editor.mark(found.result)
      tip.know(found.result.messages)
      voice.stop()
      if (asked.text.trim() === '') showPairs()
      else {
        results.show(found)
        announce(found.result)
      }
    })
  }
  function keep() {
    clearTimeout(keeping)
    keeping = undefined
    // A page on which nobody has written leaves nothing on the device.
    if (state === freshState) wipeState(storage)
    else saveState(storage, state)
  }
  /** Takes a new state; typed text is already displayed. */
  function change(next: State) {
    state = next
    if (location.hash) history.replaceState(null, '', location.pathname + location.search)
    clearTimeout(keeping)
    keeping = setTimeout(keep, keepAfter)
    check()
  }
  /** Takes a new state and displays all of it. */
  function open(next: State) {
    change(next)
    editor.show(shownText(state).text)
    showTabs(state, {
      choose: (shown) => open({...state, shown}),
      close: (place) => open(withoutText(state, place))
    })
    drawControls()
  }
  function drawControls() {
    showControls(state.controls, {configured, budget: checked?.budget}, (changed) => {
      const {readings} = state.controls
      change({...state, controls: changed(state.controls)})
      if (readings) drawControls()
    })
  }
  function showPairs() {
    results.instead(
      pairList(pairs, (text, {goal}) => {
        const {goal: _, ...controls} = state.controls
        open({...withText(state, {name: '', text}), controls: goal ? {...controls, goal} : controls})
        editor.area.focus({preventScroll: true})
      })
    )
  }
  function timeReading(place: number) {
    const seconds = stopwatch.toggle(place)
    if (seconds === undefined) return
    relabel('.time', undefined, '', 'Time yourself')
    try {
      const reading = checker.timeReading(query(), place, seconds)
      const before = state
      const {pace: _, ...controls} = state.controls
      const readings = [...(controls.readings ?? []), reading]
      open({...state, controls: {...controls, readings}})
      toast(`${seconds.toFixed(1)} s. The pace is now set to yours.`, () => open({...state, controls: before.controls}))
    } catch (error) {
      if (!(error instanceof VmlintError)) throw error
      toast(`${error.message.replaceAll('`', '')}.`)
    }
  }
  async function openFragment() {
    const shared = await fromFragment(location.hash)
    if (!shared) return
    const {hash} = location
    open(withShared(state, shared))
    history.replaceState(null, '', hash)
  }

  const files = acceptFiles((read) => {
    const refused = read.flatMap((file) => ('refused' in file ? [`${file.name}: ${file.refused}.`] : []))
    const texts = read.flatMap((file) => ('refused' in file ? [] : [file]))
    if (texts.length > 0) open(withFiles(state, texts))
    if (refused.length > 0) toast(refused.join(' '))
  })
  listenToKeys(editor, tip, () => checked?.result.messages ?? [], apply)
  const copy = async (text: string, done: string) =>
    toast((await copyText(text)) ? done : 'Your browser did not allow copying.')
  const onClick = (id: string, act: () => void) => byId(id).addEventListener('click', act)
  onClick('open', files.choose)
  onClick('examples', () => {
    open(withText(state, {name: '', text: ''}))
  })
  onClick('share', async () => {
    const fragment = await toFragment({...shownText(state), controls: state.controls})
    history.replaceState(null, '', fragment)
    await copy(location.href, 'Link copied. Anyone who has it can read the text.')
  })
  onClick('copy-text', () => checked && copy(textReport(checked.result), 'Report copied.'))
  onClick('copy-markdown', () => checked && copy(markdownReport(checked.result), 'Report copied as Markdown.'))
  onClick('print', () => print())
  onClick('forget', () => {
    open(freshState)
    keep()
    toast('Deleted from this device.')
  })
  addEventListener('beforeprint', results.openAll)
  addEventListener('hashchange', openFragment)
  addEventListener('pagehide', () => {
    if (keeping !== undefined) keep()
  })
  whenVoiced(() => {
    canHear = true
    if (checked && shownText(state).text.trim()) results.show(checked)
  })
  const {hash} = location
  editor.show(shownText(state).text)
  if (hash) await openFragment()
  if (checked === undefined) open(state)
}

/** Updates the labels of the scripts' buttons; one of them may be active. */
function relabel(selector: string, place: number | undefined, active: string, idle: string): void {
  for (const node of document.querySelectorAll<HTMLElement>(`#results ${selector}`)) {
    const isActive = node.dataset['place'] === String(place)
    node.textContent = isActive ? active : idle
    node.classList.toggle('active', isActive)
  }
}

function deviceStorage(): globalThis.Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}
