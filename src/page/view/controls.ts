import {goals, type SettingsInput, touches} from '../../settings.ts'
import {defaultBudget} from '../../speech/budget.ts'
import {paceFactor, wordsPerMinute} from '../../speech/pace.ts'
import {type Controls, settingsOf} from '../state.ts'
import {button, byId, element} from './dom.ts'

/** Goals and touches in plain words. */
const goalLabels = {
  any: 'any',
  callback: 'a call back',
  email: 'a reply by e-mail',
  educate: 'to teach something'
} as const
const touchLabels = {
  cold: 'a first call',
  followup: 'a follow-up',
  breakup: 'the last attempt',
  inbound: 'they called us first',
  prerecorded: 'prerecorded'
} as const

/** Range of the pace in words per minute: nobody reads a message slower or faster (chosen). */
const slowest = 100
const fastest = 230

/** Changes the current settings, which may differ from those when the controls were drawn. */
export type ControlsChange = (now: Controls) => Controls

/** Draws the controls. Calls `onChange` for each change. */
export function showControls(
  controls: Controls,
  {configured, budget = defaultBudget}: {readonly configured: SettingsInput; readonly budget: number | undefined},
  onChange: (change: ControlsChange) => void
): void {
  const set = <Key extends keyof Controls>(key: Key, value: Controls[Key]) =>
    onChange(({[key]: _, ...others}) => (value === undefined ? others : {...others, [key]: value}))
  const goal = choice('Goal', goals, goalLabels, controls.goal ?? configured.goal ?? 'any', (value) =>
    set('goal', value)
  )
  const touch = choice('Call', touches, touchLabels, controls.touch ?? configured.touch ?? 'cold', (value) =>
    set('touch', value)
  )
  const seconds = element('input', {
    type: 'number',
    min: 5,
    max: 300,
    step: 1,
    inputmode: 'numeric',
    value: controls.budget ?? configured.budget ?? budget
  })
  seconds.addEventListener('change', () => set('budget', seconds.checkValidity() ? seconds.valueAsNumber : undefined))
  byId('controls').replaceChildren(
    goal,
    touch,
    labelled('Budget', seconds, element('span', {class: 'unit'}, 's')),
    paceControl(controls, configured, onChange)
  )
}

function choice<Value extends string>(
  label: string,
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
  chosen: Value,
  onChoice: (value: Value) => void
): HTMLElement {
  const select = element(
    'select',
    {},
    ...values.map((value) => element('option', {value, selected: value === chosen}, labels[value]))
  )
  select.addEventListener('change', () => {
    const value = values.find((d) => d === select.value)
    if (value !== undefined) onChoice(value)
  })
  return labelled(label, select)
}

function paceControl(
  controls: Controls,
  configured: SettingsInput,
  onChange: (change: ControlsChange) => void
): HTMLElement {
  const {readings = []} = controls
  const withPace = (pace?: number): ControlsChange => {
    return ({pace: _, readings: __, ...others}) => (pace === undefined ? others : {...others, pace})
  }
  const factor = paceFactor(settingsOf(controls).pace ?? configured.pace ?? 1)
  const rate = Math.round(wordsPerMinute(factor))
  const text = (value: number) => `${value} words a minute`
  const shown = element('output', {}, text(rate))
  const slider = element('input', {
    type: 'range',
    min: slowest,
    max: fastest,
    step: 1,
    value: rate,
    'aria-valuetext': text(rate)
  })
  slider.addEventListener('input', () => {
    shown.textContent = text(slider.valueAsNumber)
    slider.setAttribute('aria-valuetext', text(slider.valueAsNumber))
  })
  slider.addEventListener('change', () => onChange(withPace(wordsPerMinute(1) / slider.valueAsNumber)))
  const learnt =
    readings.length === 0
      ? undefined
      : element(
          'span',
          {class: 'learnt'},
          readings.length === 1 ? 'from your reading, ' : `from ${readings.length} readings, `,
          button('reset', {}, () => onChange(withPace()))
        )
  return element('div', {class: 'pace'}, labelled('Pace', slider, shown), learnt)
}

function labelled(label: string, control: HTMLElement, ...beside: readonly HTMLElement[]): HTMLElement {
  control.id = `control-${label.toLowerCase()}`
  return element('div', {}, element('label', {for: control.id}, label), control, ...beside)
}
