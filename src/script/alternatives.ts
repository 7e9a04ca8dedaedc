import type {Range, Span} from './model.ts'

/** Alternative texts: the branches of a template's condition, in order. */
export type Alternatives = readonly Range[]

/** Kinds of template tags; the first matching group decides. */
const tag =
  /(?<open>\{%-? ?(?:if|unless|case)\b|\{\{~?[#^]|\*\|(?:IF|IFNOT):)|(?<next>\{%-? ?(?:else|elsif|elif|when)\b|\{\{~? ?else\b|\*\|(?:ELSE|ELSEIF):)|(?<close>\{%-? ?end\w*|\{\{~?\/|\{\{ ?(?:end|endif|fi)\b|\*\|END:)/g

interface Open {
  readonly branches: Range[]
  start: number
  /** Whether a tag is the negation of the condition before it, `{{^x}}`. */
  readonly isInverse: boolean
}

/** Characters of a range in which tags are looked for (chosen). */
const longestTag = 300

/** The tags of an unspoken range, each up to the next: tags without a gap are one range. */
function tagsIn(source: string, {start, end}: Range): readonly Range[] {
  const text = source.slice(start, Math.min(end, start + longestTag))
  const starts = Array.from(text.matchAll(tag), ({index}, place) => (place === 0 ? start : start + index))
  return starts.length < 2
    ? [{start, end}]
    : starts.map((from, place) => ({start: from, end: starts[place + 1] ?? end}))
}

/** Finds the alternative texts of a script. `marks` are the unspoken ranges, in order. */
export function findAlternatives(source: string, marks: readonly Span[]): readonly Alternatives[] {
  const found: Range[][] = []
  const open: Open[] = []
  let last: {readonly branches: Range[]; readonly end: number} | undefined
  for (const {start, end} of marks.filter(({kind}) => kind === 'silent').flatMap((mark) => tagsIn(source, mark))) {
    const text = source.slice(start, Math.min(end, start + longestTag))
    const {open: opens, next, close} = Array.from(text.matchAll(tag))[0]?.groups ?? {}
    const spintax = end - start === 1 ? text : ''
    if (opens || spintax === '{') open.push({branches: [], start: end, isInverse: /\{\{~?\^/.test(text)})
    else if (next || spintax === '|') {
      const own = open.at(-1)
      own?.branches.push({start: own.start, end: start})
      if (own) own.start = end
    } else if (close || spintax === '}') {
      const own = open.pop()
      if (!own) continue
      const branches = [...own.branches, {start: own.start, end: start}]
      const from = branches[0]?.start ?? start
      const isOther =
        own.isInverse &&
        last &&
        source
          .slice(last.end, from)
          .replace(/\{\{[^{}]*\}\}/, '')
          .trim() === ''
      if (isOther && last) for (const branch of branches) last.branches.push(branch)
      else found.push(branches)
      last = {branches: isOther && last ? last.branches : branches, end}
    }
  }
  return found.filter((branches) => branches.length > 1)
}
