import {expect, test} from 'vitest'
import {findConflict} from '../../../src/script/blocks/conflict.ts'
import {parseDocument} from '../../../src/script/parse.ts'

const conflict = '<<<<<<< HEAD\nHi Dana.\n=======\nHi Sam.\n>>>>>>> june\n'

test.for([
  ['at the start', conflict, 0],
  ['further down', `# Voicemail\n\n${conflict}`, 13],
  ['with the line ends of Windows', conflict.replaceAll('\n', '\r\n'), 0],
  ['with the version before both', conflict.replace('=======', '||||||| 1f3a\nHi.\n======='), 0],
  ['in the fence of a script', `\`\`\`text\n${conflict}Your seal is due.\n\`\`\`\n`, 8],
  ['after a byte order mark', `\ufeff${conflict}`, 0],
  ['half resolved', conflict.replace(/^.*\n/, ''), 25],
  ['without an end', conflict.replace(/>.*\n/, ''), 0],
  ['whose lines have a fence', conflict.replace('Hi Dana.', '```\nHi Dana.\n```'), 0]
] as const)('a conflict %s', ([, source, at]) => {
  expect(findConflict(source)).toBe(at)
})

test.for([
  ['in a fence', `\`\`\`\n${conflict}\`\`\`\n`],
  ['quoted', conflict.replace(/^/gm, '> ')],
  ['a mail quoted seven times', '>>>>>>> On 3 May Jo wrote:\n>>>>>>> Thanks\n'],
  ['arrows', '<<<<<<<\nHi Dana.\n>>>>>>>\n'],
  ['over a title', 'Voicemail\n=======\n\nHi Dana.\n']
] as const)('no conflict: %s', ([, source]) => {
  expect(findConflict(source)).toBeUndefined()
})

test('a file with a conflict is refused with its place', () => {
  const read = () => parseDocument(`# Voicemail\n\n${conflict}`, {format: 'markdown'})
  expect(read).toThrow(expect.objectContaining({place: expect.objectContaining({line: 3, column: 1})}))
})
