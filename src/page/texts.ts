import type {Shared, State} from './state.ts'

type Text = State['texts'][number]

const isEmpty = ({text}: Text) => text.trim() === ''

/** The state with files beside the texts that it has; the first of them is shown. */
export function withFiles(state: State, files: readonly Text[]): State {
  const names = new Set(files.map(({name}) => name))
  const kept = state.texts.filter((text) => !isEmpty(text) && !names.has(text.name))
  return {...state, texts: [...kept, ...files.map(({name, text}) => ({name, text}))], shown: kept.length}
}

/** The state with what a link carries shown beside the texts that it has. */
export function withShared(state: State, {name, text, controls}: Shared): State {
  const kept = state.texts.filter((known) => !isEmpty(known))
  const same = kept.findIndex((known) => known.name === name && known.text === text)
  if (same >= 0) return {texts: kept, shown: same, controls}
  return {texts: [...kept, {name, text}], shown: kept.length, controls}
}

/** The state without one of its texts. */
export function withoutText(state: State, place: number): State {
  const texts = state.texts.filter((_, index) => index !== place)
  const shown = state.shown > place ? state.shown - 1 : Math.min(state.shown, texts.length - 1)
  return texts.length === 0 ? {...state, texts: [{name: '', text: ''}], shown: 0} : {...state, texts, shown}
}
