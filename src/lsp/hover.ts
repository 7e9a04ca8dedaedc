import type {Hover, Position} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {InspectedFile} from '../index.ts'
import type {LintMessage} from '../result.ts'
import type {RuleMeta} from '../rule/define.ts'

/** Hover text: the problems at a position with their reasons, and the second at which its word is spoken. */
export function hover(
  document: TextDocument,
  position: Position,
  found: {
    readonly messages: readonly LintMessage[]
    readonly analyses: InspectedFile['analyses']
    readonly rulesMeta: Readonly<Record<string, RuleMeta>>
  }
): Hover | undefined {
  const offset = document.offsetAt(position)
  const faults = found.messages
    .filter(({range: [start, end]}) => start <= offset && offset <= end)
    .map((message) => describeFault(message, found.rulesMeta[message.ruleId ?? '']))
  const analysis = found.analyses.find(({script}) => script.start <= offset && offset <= script.end)
  const second = analysis && `Said at ${analysis.speech.secondsAt(offset).toFixed(1)} s of ${analysis.budget} s`
  const blocks = [...faults, ...(second ? [second] : [])]
  return blocks.length === 0 ? undefined : {contents: {kind: 'markdown', value: blocks.join('\n\n---\n\n')}}
}

function describeFault({message, ruleId, url}: LintMessage, meta: RuleMeta | undefined): string {
  const name = ruleId === null ? '' : url ? ` ([${ruleId}](${url}))` : ` (${ruleId})`
  return [`**${asMarkdown(message)}**${name}`, ...(meta ? [meta.why] : [])].join('\n\n')
}

/** A message as Markdown. It quotes the script: an editor would load an image in it, and so tell a stranger who reads. */
function asMarkdown(message: string): string {
  return message
    .split(/(`[^`\r\n]+`)/)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/[\\`*_[\]<>]/g, '\\$&')))
    .join('')
}
