import type {StatedLength} from '../model.ts'
import {boldLevel, type Entry, type Section, type Title} from './section.ts'

interface OpenSection extends Section {
  readonly path: readonly Title[]
  readonly entries: Entry[]
  readonly stated: StatedLength[]
}

/** Tags that may stand in each other (chosen): what is opened more often is never closed. */
const mostTags = 16

/** The sections of a file being read: texts and titles are added to the last one. */
export class Sections {
  readonly all: OpenSection[]
  /** The tags that are open, outermost first. */
  #tags: readonly Title[] = []

  /** `root` stands over all titles of the file. */
  constructor(root?: Title) {
    this.all = [{path: root ? [root] : [], entries: [], stated: []}]
  }

  get path(): readonly Title[] {
    return this.#last.path
  }

  /** Whether nothing has been read yet. */
  get isStart(): boolean {
    return this.all.length === 1 && this.#last.entries.length === 0
  }

  get hasEntries(): boolean {
    return this.#last.entries.length > 0
  }

  /** The label of the last text of the section. */
  get lastLabel(): Title | undefined {
    return this.#last.entries.at(-1)?.title
  }

  add(entry: Entry): void {
    this.#last.entries.push(entry)
  }

  addAll(entries: readonly Entry[]): void {
    for (const entry of entries) this.add(entry)
  }

  state(stated: StatedLength | undefined): void {
    if (stated) this.#last.stated.push(stated)
  }

  open(title: Title): void {
    const {entries, stated} = this.#last
    const path = [...this.path.filter(({level}) => level < title.level), title]
    // A table of facts above the labels of a section is about what they announce.
    this.#start(path, title.level >= boldLevel && entries.length === 0 ? [...stated] : [])
  }

  /** Sets what the texts below the last title announce. */
  nameLast(title: Title): void {
    this.all[this.all.length - 1] = {...this.#last, path: [...this.path.slice(0, -1), title]}
  }

  /** A tag, or the heading of a section in a settings file, is inside the open tags. */
  openTag(title: Title): void {
    const around = this.path.filter((one) => one.level < boldLevel || this.#tags.includes(one))
    const open = this.#tags.filter((tag) => around.includes(tag)).slice(-mostTags)
    this.#tags = [...open, title]
    this.#start([...around.filter((one) => one.level < boldLevel || open.includes(one)), title])
  }

  closeTag(): void {
    this.#tags = this.#tags.slice(0, -1)
    this.#start(this.path.filter((one) => one.level < boldLevel || this.#tags.includes(one)))
  }

  /** A label inside a list item applies only there. */
  leaveItem(items: readonly number[]): void {
    const holds = ({item}: Title): boolean => item === 0 || items.includes(item)
    if (!this.path.every(holds)) this.#start(this.path.filter(holds))
  }

  /** A separator ends a label's scope. */
  closeLabels(): void {
    this.#start(this.path.filter(({level}) => level < boldLevel))
  }

  /** Ends the labels that stand after an offset. */
  closeLabelsAfter(offset: number): void {
    const holds = ({level, start}: Title): boolean => level < boldLevel || start <= offset
    if (!this.path.every(holds)) this.#start(this.path.filter(holds))
  }

  get #last(): OpenSection {
    const last = this.all.at(-1)
    if (!last) throw new RangeError('There is always a section')
    return last
  }

  #start(path: readonly Title[], stated: StatedLength[] = []): void {
    this.all.push({path, entries: [], stated})
  }
}
