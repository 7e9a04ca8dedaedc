import type {Script} from './model.ts'

/** Treats a whole text as one script, all spoken, for a rule that runs without vmlint. */
export function asOneScript(source: string): Script {
  return {
    title: undefined,
    line: 1,
    start: 0,
    end: source.length,
    spans: source.length > 0 ? [{kind: 'spoken', start: 0, end: source.length}] : [],
    text: source
  }
}
