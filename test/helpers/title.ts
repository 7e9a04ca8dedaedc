import type {Title} from '../../src/script/outline/section.ts'
import type {Topic} from '../../src/script/outline/topics.ts'

/** A heading that says no more than is given. */
export const titled = (text: string, topic?: Topic, more: Partial<Title> = {}): Title => ({
  start: 0,
  end: text.length,
  text,
  level: 2,
  topic,
  isNumbered: false,
  isRelated: false,
  stated: undefined,
  item: 0,
  ...more
})
