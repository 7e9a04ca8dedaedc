import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import fc from 'fast-check'
import {startClient} from '../../test/helpers/lsp.ts'
import {ensure} from '../../test/helpers/promises.ts'
import {mutated} from '../sources.ts'
import {defineTarget} from '../target.ts'

const uri = fc.constantFrom(
  'a.txt',
  'b.md',
  'sub/c.md',
  'README.md',
  'untitled:x',
  'git:/a.md',
  'not a uri',
  '',
  'file://',
  'file:///%'
)
const position = fc.record({line: fc.integer({min: -1, max: 100}), character: fc.integer({min: -1, max: 500})})
const range = fc.record({start: position, end: position})
const request = fc.oneof(
  fc.record({kind: fc.constant('show' as const), uri, text: mutated}),
  fc.record({kind: fc.constant('change' as const), uri, text: fc.string({unit: 'grapheme', maxLength: 20}), range}),
  fc.record({kind: fc.constant('close' as const), uri}),
  fc.record({
    kind: fc.constant('ask' as const),
    uri,
    range,
    method: fc.constantFrom('hover', 'codeAction', 'codeLens', 'inlayHint')
  }),
  fc.record({
    kind: fc.constant('configuration' as const),
    text: fc.constantFrom('', 'rulez: 1', '{', 'settings: {goal: email}')
  })
)

/** Milliseconds for the server to answer. */
const patience = 20_000

/** The server answers whatever an editor sends, and still does at the end. */
export const editor = defineTarget({
  name: 'editor',
  cases: fc.array(request, {maxLength: 12}),
  async check(requests) {
    const cwd = mkdtempSync(join(tmpdir(), 'vmlint-fuzz-'))
    const client = await startClient(cwd, pathToFileURL(cwd).href)
    const {connection} = client
    const full = (name: string) => (/^[\w/]+\.\w+$/.test(name) ? pathToFileURL(join(cwd, name)).href : name)
    let version = 1000
    try {
      for (const one of requests) {
        if (one.kind === 'configuration') {
          const path = join(cwd, '.vmlintrc.yaml')
          writeFileSync(path, one.text)
          await connection.sendNotification('workspace/didChangeWatchedFiles', {
            changes: [{uri: pathToFileURL(path).href, type: 2}]
          })
          continue
        }
        const textDocument = {uri: full(one.uri)}
        if (one.kind === 'show')
          await client.show(textDocument.uri, one.text, one.uri.endsWith('.md') ? 'markdown' : 'plaintext')
        if (one.kind === 'change')
          await connection.sendNotification('textDocument/didChange', {
            textDocument: {...textDocument, version: version++},
            contentChanges: [{text: one.text, range: one.range}]
          })
        if (one.kind === 'close') await connection.sendNotification('textDocument/didClose', {textDocument})
        if (one.kind === 'ask') {
          const params = {textDocument, range: one.range, position: one.range.start, context: {diagnostics: []}}
          await answered(connection.sendRequest(`textDocument/${one.method}`, params))
        }
      }
      ensure((await answered(connection.sendRequest('shutdown'))) === null, 'no answer to shutdown')
    } finally {
      client.close()
      rmSync(cwd, {recursive: true, force: true})
    }
  }
})

/** Waits for a response; an error response is fine, unless it is a crash. */
async function answered(asked: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the server does not answer')), patience)
  })
  try {
    return await Promise.race([asked, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
