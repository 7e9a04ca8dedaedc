import type {Hover, Position} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {InspectedFile} from '../index.ts'
import type {LintMessage} from '../result.ts'
import type {RuleMeta} from '../rule/define.ts'

/** What an editor shows over a place: the faults there with their reasons, and the second at which the word is said. */
export function hover(
  document: TextDocument,
  position: Position,
  found: {
    readonly messages: readonly LintMessage[]
    readonly analyses: InspectedFile['analyses']
    readonly meta: (ruleId: string) => RuleMeta | undefined
  }
): Hover | undefined {
  const offset = document.offsetAt(position)
  const faults = found.messages
    .filter(({range: [start, end]}) => start <= offset && offset <= end)
    .map((message) => describeFault(message, found.meta(message.ruleId ?? '')))
  const analysis = found.analyses.find(({script}) => script.start <= offset && offset <= script.end)
  const second = analysis && `Said at ${analysis.speech.secondsAt(offset).toFixed(1)} s of ${analysis.budget} s`
  const blocks = [...faults, ...(second ? [second] : [])]
  return blocks.length === 0 ? undefined : {contents: {kind: 'markdown', value: blocks.join('\n\n---\n\n')}}
}

function describeFault({message, ruleId, url}: LintMessage, meta: RuleMeta | undefined): string {
  const name = ruleId === null ? '' : url ? ` ([${ruleId}](${url}))` : ` (${ruleId})`
  return [`**${message}**${name}`, ...(meta ? [meta.why] : [])].join('\n\n')
}
