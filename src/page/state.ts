import * as v from 'valibot'
import {goals, type SettingsInput, touches} from '../settings.ts'
import {calibratePace} from '../speech/pace.ts'

/** Settings of the controls; undefined keys follow the configuration. */
const controlsSchema = v.object({
  goal: v.optional(v.picklist(goals)),
  touch: v.optional(v.picklist(touches)),
  budget: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(3600))),
  pace: v.optional(v.pipe(v.number(), v.minValue(0.3), v.maxValue(3))),
  /** Timed readings used for the pace. */
  readings: v.optional(v.array(v.object({measured: v.number(), predicted: v.number()})))
})

const textSchema = v.object({name: v.string(), text: v.string()})

/** Contents of a link. */
export const sharedSchema = v.object({...textSchema.entries, controls: controlsSchema})

/** Saved state: texts, which one is shown, controls. */
export const stateSchema = v.object({
  texts: v.pipe(v.array(textSchema), v.minLength(1), v.maxLength(200)),
  shown: v.pipe(v.number(), v.integer(), v.minValue(0)),
  controls: controlsSchema
})

/** See {@link sharedSchema}. */
export type Shared = Readonly<v.InferOutput<typeof sharedSchema>>
/** See {@link stateSchema}. */
export type State = Readonly<v.InferOutput<typeof stateSchema>>
/** Settings of the controls. */
export type Controls = State['controls']

/** The initial state. */
export const freshState: State = {texts: [{name: '', text: ''}], shown: 0, controls: {}}

/** The text shown. */
export function shownText({texts, shown}: State): State['texts'][number] {
  return texts[Math.min(shown, texts.length - 1)] ?? {name: '', text: ''}
}

/** Replaces the text shown. */
export function withText(state: State, text: State['texts'][number]): State {
  const shown = Math.min(state.shown, state.texts.length - 1)
  return {...state, shown, texts: state.texts.map((before, place) => (place === shown ? text : before))}
}

/** Converts the controls to settings of the linter. */
export function settingsOf({goal, touch, budget, pace, readings = []}: Controls): SettingsInput {
  return {
    ...(goal && {goal}),
    ...(touch && {touch}),
    ...(budget !== undefined && {budget}),
    ...(readings.length > 0
      ? {pace: Math.round(calibratePace(readings) * 100) / 100, readings: readings.length}
      : pace !== undefined && {pace})
  }
}
