import {longestSource} from '../../script/model.ts'
import {element} from './dom.ts'

/** Accepted files. */
const extensions = ['.txt', '.md', '.markdown', '.csv', '.tsv']

/** A file that was read, or why it was not. */
export type ReadFile =
  | {readonly name: string; readonly text: string}
  | {readonly name: string; readonly refused: string}

/** Reads files dropped on the page or chosen from the device. */
export function acceptFiles(onFiles: (files: readonly ReadFile[]) => void): {readonly choose: () => void} {
  const read = async (list: FileList | null | undefined) => {
    if (list && list.length > 0) onFiles(await Promise.all([...list].map(readFile)))
  }
  const isFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  const shade = (isOver: boolean) => document.body.classList.toggle('dropping', isOver)
  addEventListener('dragover', (event) => {
    if (!isFiles(event)) return
    event.preventDefault()
    shade(true)
  })
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) shade(false)
  })
  addEventListener('drop', (event) => {
    shade(false)
    if (!isFiles(event)) return
    event.preventDefault()
    void read(event.dataTransfer?.files)
  })
  const input = element('input', {type: 'file', multiple: true, accept: extensions.join(), hidden: true})
  input.addEventListener('change', () => {
    void read(input.files).then(() => {
      input.value = ''
    })
  })
  document.body.append(input)
  return {choose: () => input.click()}
}

async function readFile(file: File): Promise<ReadFile> {
  const {name, size} = file
  if (!extensions.some((extension) => name.toLowerCase().endsWith(extension)))
    return {name, refused: 'only .txt, .md and .csv files can be opened; copy the text from it and paste it here'}
  if (size > longestSource) return {name, refused: 'it is too large'}
  try {
    return {name, text: new TextDecoder('utf-8', {fatal: true}).decode(await file.arrayBuffer())}
  } catch {
    return {name, refused: 'it cannot be read; save it as plain text (UTF-8)'}
  }
}
