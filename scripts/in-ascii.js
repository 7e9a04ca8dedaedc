/** Escapes non-ASCII characters, which occur only in strings and regular expressions: V8 reads one-byte text faster. */
export function inAscii(program) {
  return program.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
