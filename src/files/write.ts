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

/** What may be written over. */
export interface WriteLimits {
  /** Folder that a link may lead to a file in; without it no link is followed. */
  readonly within?: string
}

/**
 * Replaces what a file holds, so that at every moment it holds the old text or the new one. `expected` is what it held
 * when it was read, undefined for a file that is new: anything else is left alone. A link stays a link, and the mode of
 * the file stays. Throws `VmlintError`.
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

/**
 * Writes a report: whole, or not at all. Refuses to write over one of `inputs`, or through a link.
 * What is not a file, such as a pipe, is written to as it is. Throws `VmlintError`.
 */
export function writeReportFile(
  path: string,
  text: string,
  {inputs, within}: Required<WriteLimits> & {readonly inputs: readonly string[]}
): void {
  attempt(path, () => {
    const old = statSync(path, {throwIfNoEntry: false})
    if (old && !old.isFile()) {
      writeFileSync(path, text)
      return
    }
    // The system's own names for the open files of a process are links.
    if (
      lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() &&
      !isInside('/dev', path) &&
      !isInside('/proc', path)
    )
      throw new VmlintError(`Cannot write \`${path}\`: it is a link, name the file that it leads to`, {path})
    if (isInside(within, path)) refuseLeadingAway(path, nearestFolder(path), within)
    if (old && inputs.some((input) => isSameFile(input, old)))
      throw new VmlintError(`Cannot write \`${path}\`: it is one of the files that were linted`, {path})
    if (old) refuseReadOnly(path, old)
    makeFolder(dirname(path))
    sweepTemporaries(dirname(path))
    putInPlace(old ? realpathSync(path) : path, text, old, () => undefined)
  })
}

/** The real path of the nearest folder round a path that is there. */
function nearestFolder(path: string): string {
  const folder = dirname(path)
  return folder === path || statSync(folder, {throwIfNoEntry: false}) ? realpathSync(folder) : nearestFolder(folder)
}

/** Makes a folder and those above it. Node's own way to do so never ends where the system says that a new folder is not there, as in `/proc`. */
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

/** Twelve digits that nobody foresees. */
function randomName(): string {
  // By the global: the module of Node takes longer to load than the everyday run, which writes nothing, should give it.
  return Buffer.from(crypto.getRandomValues(new Uint8Array(6))).toString('hex')
}

/** Writes beside the target, checks it once more, and takes its place. */
function putInPlace(target: string, text: string, old: Stats | undefined, check: () => void): void {
  const temporary = join(dirname(target), `.vmlint-${process.pid}-${randomName()}.tmp`)
  try {
    writeTemporary(temporary, text, old)
    check()
    renameSync(temporary, target)
  } catch (error) {
    tryToUnlink(temporary)
    throw error
  }
}

/** A link of a stranger may lead to any file that we may write. */
function refuseLeadingAway(path: string, target: string, within: string | undefined): void {
  if (within !== undefined && isWithin(realPath(within), target)) return
  if (lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() || (within !== undefined && isWithin(within, path)))
    throw new VmlintError(`Cannot write \`${path}\`: a link leads from it to \`${target}\``, {path})
}

function refuseExisting(path: string): void {
  if (lstatSync(path, {throwIfNoEntry: false}))
    throw new VmlintError(`\`${path}\` has been made meanwhile, it was not written`, {path})
}

/** Whether a path leads to a file: by its number, since one file has many names. */
function isSameFile(path: string, {dev, ino}: Stats): boolean {
  const stat = statSync(path, {throwIfNoEntry: false})
  return stat?.dev === dev && stat.ino === ino
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
