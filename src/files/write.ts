import {randomBytes} from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {VmlintError} from '../errors.ts'
import {codeOf} from './read.ts'

const temporaryName = /^\.vmlint-(\d{1,10})-[0-9a-f]{12}\.tmp$/

/**
 * Replaces what a file holds, so that at every moment it holds the old text or the new one. `expected` is what it held
 * when it was read, undefined for a file that is new: anything else is left alone. A link stays a link, and the mode of
 * the file stays. Throws `VmlintError`.
 */
export function writeAtomic(path: string, text: string, expected: string | undefined): void {
  let temporary: string | undefined
  try {
    const old = expected === undefined ? undefined : statOf(path)
    const target = old ? realpathSync(path) : path
    if (old) refuseReadOnly(target, old)
    temporary = join(dirname(target), `.vmlint-${process.pid}-${randomBytes(6).toString('hex')}.tmp`)
    writeTemporary(temporary, text, old)
    refuseChanged(target, expected)
    renameSync(temporary, target)
  } catch (cause) {
    if (temporary !== undefined) tryToUnlink(temporary)
    if (cause instanceof VmlintError) throw cause
    throw new VmlintError(`Cannot write \`${path}\` (${codeOf(cause)})`, {path, cause})
  }
}

/** Takes away what writers left in a folder that were killed. */
export function sweepTemporaries(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const writer = temporaryName.exec(name)?.[1]
      if (writer !== undefined && !isAlive(Number(writer))) tryToUnlink(join(folder, name))
    }
  } catch {
    // A folder that cannot be listed has no leftovers that we could take away.
  }
}

function statOf(path: string): Stats {
  const stat = statSync(path)
  if (!stat.isFile()) throw new VmlintError(`Cannot write \`${path}\`: it is no regular file`, {path})
  return stat
}

/** A rename would replace a read-only file without asking. */
function refuseReadOnly(path: string, {mode}: Stats): void {
  if ((mode & 0o222) === 0) throw new VmlintError(`Cannot write \`${path}\`: it is read-only`, {path})
  accessSync(path, constants.W_OK)
}

function writeTemporary(path: string, text: string, old: Stats | undefined): void {
  const descriptor = openSync(path, 'wx', old ? old.mode & 0o777 : 0o666)
  try {
    writeFileSync(descriptor, text)
    if (old) {
      keepOwner(descriptor, old)
      fchmodSync(descriptor, old.mode & 0o7777)
    }
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Only the superuser may give a file away; anybody else owns what is written, as with an editor. */
function keepOwner(descriptor: number, {uid, gid}: Stats): void {
  try {
    fchownSync(descriptor, uid, gid)
  } catch {
    // Not ours to give.
  }
}

function refuseChanged(path: string, expected: string | undefined): void {
  if (expected === undefined) return
  if (!readFileSync(path).equals(Buffer.from(expected)))
    throw new VmlintError(`\`${path}\` has changed since it was read, it was not written`, {path})
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function tryToUnlink(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // It was never made, or another run took it away.
  }
}
