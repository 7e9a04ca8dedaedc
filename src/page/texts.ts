import type {Shared, State} from './state.ts'

type Text = State['texts'][number]

const isEmpty = ({text}: Text) => text.trim() === ''

/** Adds files to the state's texts and shows the first of them. */
export function withFiles(state: State, files: readonly Text[]): State {
  const names = new Set(files.map(({name}) => name))
  const kept = state.texts.filter((text) => !isEmpty(text) && !names.has(text.name))
  return {...state, texts: [...kept, ...files.map(({name, text}) => ({name, text}))], shown: kept.length}
}

/** Adds a link's text to the state's texts and shows it. */
export function withShared(state: State, {name, text, controls}: Shared): State {
  const kept = state.texts.filter((known) => !isEmpty(known))
  const same = kept.findIndex((known) => known.name === name && known.text === text)
  if (same >= 0) return {texts: kept, shown: same, controls}
  return {texts: [...kept, {name, text}], shown: kept.length, controls}
}

/** Removes one text from the state. */
export function withoutText(state: State, place: number): State {
  const texts = state.texts.filter((_, index) => index !== place)
  const shown = state.shown > place ? state.shown - 1 : Math.min(state.shown, texts.length - 1)
  return texts.length === 0 ? {...state, texts: [{name: '', text: ''}], shown: 0} : {...state, texts, shown}
}
