import {pathToFileURL} from 'node:url'
import packageJson from '../../package.json' with {type: 'json'}
import {compareMessages, type FileResult, type LintMessage} from '../result.ts'
import type {RuleMeta} from '../rule/define.ts'
import {json, uri} from './escape.ts'
import {fingerprints} from './fingerprint.ts'
import type {FormatterContext} from './formatter.ts'
import {shownPath} from './path.ts'

/** Formats results as SARIF 2.1.0, for code scanning. */
export default function sarif(results: readonly FileResult[], {cwd, rulesMeta}: FormatterContext): string {
  const found = results.flatMap(({messages, suppressedMessages}) =>
    [...messages, ...suppressedMessages].filter((message) => !message.fatal)
  )
  const ids = [...new Set(found.flatMap(({ruleId}) => ruleId ?? []))].sort()
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  const fatal = results.flatMap((result) =>
    result.messages.filter((message) => message.fatal).map((message) => notification(message, location(result, cwd)))
  )
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'vmlint',
            informationUri: packageJson.homepage,
            version: packageJson.version,
            semanticVersion: packageJson.version,
            rules: ids.map((id) => descriptor(id, Object.hasOwn(rulesMeta, id) ? rulesMeta[id] : undefined))
          }
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: fatal.length === 0,
            ...(fatal.length > 0 && {toolExecutionNotifications: fatal})
          }
        ],
        results: results.flatMap((result) => fileResults(result, cwd, indexOf))
      }
    ]
  }
  return json(log, 2)
}

function fileResults(result: FileResult, cwd: string, indexOf: ReadonlyMap<string, number>) {
  const where = location(result, cwd)
  const messages = [...result.messages, ...result.suppressedMessages].sort(compareMessages)
  const marks = fingerprints({...result, messages}, shownPath(result.filePath, cwd))
  return messages.flatMap((message, place) => {
    if (message.fatal) return []
    const {ruleId} = message
    const rule = ruleId === null ? {} : {ruleId, ruleIndex: indexOf.get(ruleId)}
    const changes = fixes(message, where)
    return [
      {
        ...rule,
        level: message.severity === 2 ? 'error' : 'warning',
        message: {text: message.message},
        locations: [{physicalLocation: {artifactLocation: where, region: region(message)}}],
        partialFingerprints: {'vmlintSurroundings/v1': marks[place]},
        ...(changes.length > 0 && {fixes: changes}),
        ...(message.suppressions && {suppressions: message.suppressions.map(suppression)})
      }
    ]
  })
}

/** A directive suppresses in the source, a suppression in its own file. */
function suppression({kind, justification}: NonNullable<LintMessage['suppressions']>[number]) {
  return {kind: kind === 'directive' ? 'inSource' : 'external', ...(justification && {justification})}
}

/** A file inside the working directory gets a relative URI, so that the report is portable. */
function location({filePath}: FileResult, cwd: string) {
  const path = shownPath(filePath, cwd)
  return path === filePath || path.startsWith('/')
    ? {uri: pathToFileURL(filePath).href}
    : {uri: uri(path), uriBaseId: '%SRCROOT%'}
}

function region({line, column, endLine, endColumn}: LintMessage) {
  return {startLine: line, startColumn: column, endLine, endColumn}
}

function fixes({fix, suggestions = []}: LintMessage, artifactLocation: object) {
  const changes = [...(fix ? [{desc: 'Fix', fix}] : []), ...suggestions]
  return changes.map(({desc, fix: {range, text}}) => ({
    description: {text: desc},
    artifactChanges: [
      {
        artifactLocation,
        replacements: [
          {deletedRegion: {charOffset: range[0], charLength: range[1] - range[0]}, insertedContent: {text}}
        ]
      }
    ]
  }))
}

/** A failure of vmlint: an unreadable file, or a rule that crashed. */
function notification(message: LintMessage, artifactLocation: object) {
  return {
    level: 'error',
    message: {text: message.message},
    locations: [{physicalLocation: {artifactLocation, region: region(message)}}],
    ...(message.ruleId !== null && {associatedRule: {id: message.ruleId}})
  }
}

function descriptor(id: string, meta: RuleMeta | undefined) {
  if (!meta) return {id}
  const {summary, why, url} = meta
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: why},
    ...(url !== undefined && {helpUri: url}),
    help: {
      text: [summary, why, url].filter(Boolean).join('\n\n'),
      markdown: url === undefined ? why : `${why}\n\n[${id}](${url})`
    }
  }
}
