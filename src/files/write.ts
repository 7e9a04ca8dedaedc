import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
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
import {isInside, isWithin, realPath} from './paths.ts'
import {codeOf} from './read.ts'

const temporaryName = /^\.vmlint-(\d{1,10})-[0-9a-f]{12}\.tmp$/

/** What may be overwritten. */
export interface WriteLimits {
  /** Folder in which a symbolic link may point to a file; without it, links are not followed. */
  readonly within?: string
}

/**
 * Replaces a file's contents atomically: readers see the old text or the new one. `expected` is the text when it was
 * read, undefined for a new file; a file with any other text is left alone. A link stays a link, and the mode
 * is kept. Throws `VmlintError`.
 */
export function writeAtomic(
  path: string,
  text: string,
  expected: string | undefined,
  {within}: WriteLimits = {}
): void {
  attempt(path, () => {
    if (expected === undefined) {
      putInPlace(path, text, undefined, () => refuseExisting(path))
      return
    }
    const old = statOf(path)
    const target = realpathSync(path)
    refuseLeadingAway(path, target, within)
    refuseReadOnly(target, old)
    putInPlace(target, text, old, () => refuseChanged(target, expected))
  })
}

/** Creates a file and its folders. Refuses a path where something exists, or with a link that leads out of `within`. Throws `VmlintError`. */
export function writeNewFile(
  path: string,
  text: string,
  {within, mode}: Required<WriteLimits> & {readonly mode?: number}
): void {
  attempt(path, () => {
    refuseExisting(path)
    if (isInside(within, path)) refuseLeadingAway(path, nearestFolder(path), within)
    makeFolder(dirname(path))
    putInPlace(path, text, undefined, () => refuseExisting(path), mode)
  })
}

/**
 * Writes a report atomically. Refuses to overwrite one of `inputs`, or to write through a link.
 * Anything but a regular file, such as a pipe, is written directly. Missing folders are created only inside `within`: elsewhere
 * they are more likely a typing error. Throws `VmlintError`.
 */
export function writeReportFile(
  path: string,
  text: string | Uint8Array,
  {inputs, within}: Required<WriteLimits> & {readonly inputs: readonly string[]}
): void {
  attempt(path, () => {
    const old = statSync(path, {throwIfNoEntry: false})
    if (old && !old.isFile()) {
      writeFileSync(path, text)
      return
    }
    // A process's open files appear as links, such as `/dev/stdout`.
    if (
      lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() &&
      !isInside('/dev', path) &&
      !isInside('/proc', path)
    )
      throw new VmlintError(`Cannot write \`${path}\`: it is a link: name the file that it points to`, {path})
    if (isInside(within, path)) refuseLeadingAway(path, nearestFolder(path), within)
    if (old && inputs.some((input) => isSameFile(input, old)))
      throw new VmlintError(`Cannot write \`${path}\`: it is one of the files that were linted`, {path})
    if (old) refuseReadOnly(path, old)
    if (isInside(within, path)) makeFolder(dirname(path))
    else if (!statSync(dirname(path), {throwIfNoEntry: false}))
      throw new VmlintError(`Cannot write \`${path}\`: there is no folder \`${dirname(path)}\``, {path})
    sweepTemporaries(dirname(path))
    putInPlace(old ? realpathSync(path) : path, text, old, () => undefined)
  })
}

/** The real path of the nearest existing ancestor folder. */
function nearestFolder(path: string): string {
  const folder = dirname(path)
  return folder === path || statSync(folder, {throwIfNoEntry: false}) ? realpathSync(folder) : nearestFolder(folder)
}

/** Creates a folder and its ancestors. Node's recursive `mkdir` never ends if the system denies that a new folder exists, as in `/proc`. */
function makeFolder(path: string): void {
  if (statSync(path, {throwIfNoEntry: false})) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

function attempt(path: string, write: () => void): void {
  try {
    write()
  } catch (cause) {
    if (cause instanceof VmlintError) throw cause
    throw new VmlintError(`Cannot write \`${path}\` (${codeOf(cause)})`, {path, cause})
  }
}

/** Twelve unpredictable digits. */
function randomName(): string {
  // Uses the global `crypto`, since `node:crypto` takes too long to load for runs that write nothing.
  return Buffer.from(crypto.getRandomValues(new Uint8Array(6))).toString('hex')
}

/** Writes a temporary file next to the target, checks the target once more and replaces it. */
function putInPlace(
  target: string,
  text: string | Uint8Array,
  old: Stats | undefined,
  check: () => void,
  mode = 0o666
): void {
  const temporary = join(dirname(target), `.vmlint-${process.pid}-${randomName()}.tmp`)
  try {
    writeTemporary(temporary, text, old, mode)
    check()
    renameSync(temporary, target)
  } catch (error) {
    tryToUnlink(temporary)
    throw error
  }
}

/** A hostile link may point to any file that we can write. */
function refuseLeadingAway(path: string, target: string, within: string | undefined): void {
  if (within !== undefined && isWithin(realPath(within), target)) return
  if (lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() || (within !== undefined && isWithin(within, path)))
    throw new VmlintError(`Cannot write \`${path}\`: it is a link to \`${target}\``, {path})
}

function refuseExisting(path: string): void {
  if (lstatSync(path, {throwIfNoEntry: false}))
    throw new VmlintError(`\`${path}\` was created by another program and not overwritten`, {path})
}

/** Whether a path is a given file, by inode, since a file can have many names. */
function isSameFile(path: string, {dev, ino}: Stats): boolean {
  const stat = statSync(path, {throwIfNoEntry: false})
  return stat?.dev === dev && stat.ino === ino
}

/** Removes temporary files of killed processes from a folder. */
export function sweepTemporaries(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const writer = temporaryName.exec(name)?.[1]
      if (writer !== undefined && !isAlive(Number(writer))) tryToUnlink(join(folder, name))
    }
  } catch {
    // An unreadable folder has no leftovers that we could remove.
  }
}

function statOf(path: string): Stats {
  const stat = statSync(path)
  if (!stat.isFile()) throw new VmlintError(`Cannot write \`${path}\`: it is not a regular file`, {path})
  return stat
}

/** A rename would replace a read-only file. */
function refuseReadOnly(path: string, {mode}: Stats): void {
  if ((mode & 0o222) === 0) throw new VmlintError(`Cannot write \`${path}\`: it is read-only`, {path})
  accessSync(path, constants.W_OK)
}

function writeTemporary(path: string, text: string | Uint8Array, old: Stats | undefined, mode: number): void {
  const descriptor = openSync(path, 'wx', old ? old.mode & 0o777 : mode)
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

/** Only the superuser may change a file's owner; for others the file becomes theirs, as with an editor. */
function keepOwner(descriptor: number, {uid, gid}: Stats): void {
  try {
    fchownSync(descriptor, uid, gid)
  } catch {
    // We may not change its owner.
  }
}

function refuseChanged(path: string, expected: string | undefined): void {
  if (expected === undefined) return
  if (!readFileSync(path).equals(Buffer.from(expected)))
    throw new VmlintError(`\`${path}\` has changed since it was read and was not written`, {path})
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
    // It was never created, or another run removed it.
  }
}
