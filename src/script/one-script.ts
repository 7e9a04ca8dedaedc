import type {Script} from './model.ts'

/** A whole text as one script in which everything is said: what a rule sees when it runs outside vmlint. */
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
