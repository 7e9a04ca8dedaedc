/** What is wrong with a text that is not JSON, and where; the engine's own message names no place in every version. */
export function findJsonFault(text: string): {readonly message: string; readonly at: number} | undefined {
  const open: ('{' | '[')[] = []
  let expected: 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing' = 'value'
  let at = 0
  const afterValue = () => (open.length > 0 ? 'comma or end' : 'nothing')
  for (;;) {
    at += /^[ \t\r\n]*/.exec(text.slice(at, at + 10_000))?.[0].length ?? 0
    if (/[ \t\r\n]/.test(text[at] ?? '')) continue
    const character = text[at]
    if (character === undefined) return expected === 'nothing' ? undefined : {message: 'ends too early', at}
    const inner = open.at(-1)
    const isEnd = character === (inner === '{' ? '}' : ']') && inner !== undefined
    if (isEnd && (expected === 'comma or end' || expected.endsWith('or end'))) {
      open.pop()
      expected = afterValue()
      at++
    } else if (isEnd && (expected === 'key' || (expected === 'value' && inner === '['))) {
      return {message: 'has a comma before the closing bracket', at}
    } else if (expected === 'comma or end' && character === ',') {
      expected = inner === '{' ? 'key' : 'value'
      at++
    } else if (expected === 'colon' && character === ':') {
      expected = 'value'
      at++
    } else if (expected.startsWith('value') && (character === '{' || character === '[')) {
      open.push(character)
      expected = character === '{' ? 'key or end' : 'value or end'
      at++
    } else {
      const token = expected.startsWith('value') || expected.startsWith('key') ? tokenAt(text, at) : undefined
      if (!token || (expected.startsWith('key') && character !== '"'))
        return {message: complaint(text, at, expected), at}
      expected = expected.startsWith('key') ? 'colon' : afterValue()
      at += token.length
    }
  }
}

/** A string, number or word at a place. */
function tokenAt(text: string, at: number): string | undefined {
  const token =
    /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y
  token.lastIndex = at
  return token.exec(text)?.[0]
}

function complaint(text: string, at: number, expected: string): string {
  const rest = text.slice(at, at + 2)
  if (rest === '//' || rest === '/*' || rest.startsWith('#')) return 'has a comment, which JSON does not know'
  if (expected.startsWith('key')) return 'needs a key in double quotes here'
  if (expected === 'colon') return 'needs a colon after the key'
  if (expected === 'comma or end') return 'needs a comma or a closing bracket here'
  if (expected === 'nothing') return 'goes on after its end'
  return rest.startsWith("'") ? 'needs double quotes' : 'has a value here that cannot be read'
}
