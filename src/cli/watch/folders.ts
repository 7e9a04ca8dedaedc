import {type FSWatcher, readdirSync, statSync, watch} from 'node:fs'
import {join} from 'node:path'

/** Milliseconds without a change before a file is read (chosen): editors save in several steps, and more than 100 feels slow. */
const settling = 15

/** Watchers of folders. */
export interface FolderWatch {
  /** Watches the files of one folder. */
  readonly add: (folder: string) => void
  /** Watches the files of a folder and of all folders below it, including those created later. */
  readonly addTree: (folder: string) => Promise<void>
  readonly close: () => void
}

/** Makes the watchers. `onSave` is called once for each saved file, however many steps the save took. */
export function watchFolders(
  onSave: (path: string) => Promise<void>,
  isSkipped: (folder: string) => Promise<boolean>
): FolderWatch {
  const watchers = new Map<string, FSWatcher>()
  const timers = new Map<string, NodeJS.Timeout>()
  const start = (folder: string, onChange: (path: string) => Promise<void>) => {
    watchers.get(folder)?.close()
    const watcher = watch(folder, (_event, name) => {
      if (name === null) return
      const path = join(folder, name)
      clearTimeout(timers.get(path))
      timers.set(
        path,
        setTimeout(() => void onChange(path), settling)
      )
    })
    // Some systems report a removed folder as an error; a new one of that name is watched again.
    watcher.on('error', () => watcher.close())
    watchers.set(folder, watcher)
  }
  const addTree = async (folder: string, isNew = false): Promise<void> => {
    start(folder, async (path) => {
      if (!isFolder(path)) await onSave(path)
      else if (!(await isSkipped(path))) await addTree(path, true)
    })
    for (const path of entriesOf(folder, isFolder)) if (!(await isSkipped(path))) await addTree(path, isNew)
    // Saved before the watcher started.
    if (isNew) for (const path of entriesOf(folder, (name) => !isFolder(name))) await onSave(path)
  }
  return {
    add(folder) {
      if (!watchers.has(folder)) start(folder, onSave)
    },
    addTree: (folder) => addTree(folder),
    close() {
      for (const watcher of watchers.values()) watcher.close()
    }
  }
}

/** Whether a path is a folder; false if nothing is there. */
export function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false
}

function entriesOf(folder: string, isWanted: (path: string) => boolean): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter(isWanted)
}
