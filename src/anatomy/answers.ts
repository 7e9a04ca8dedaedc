import type {Ask} from './parts.ts'

/** Words with which a time to talk is offered. */
const timed =
  /\d|day\b|tomorrow|morning|noon|week|o'clock|minute|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/i

/** Whether all that an ask wants is a call or an answer: to text, to talk at no given time and to reply are done by calling. */
export function isAnswer({kind, start, end}: Ask, source: string): boolean {
  const text = source.slice(start, end)
  if (kind === 'meeting')
    return /\b(?:talk|speak|chat|conversation|discuss|connect|catch up)\b/i.test(text) && !timed.test(text)
  if (kind === 'email') return /\b(?:repl|respon|revert)/i.test(text) && !/mail/i.test(text)
  return kind === 'call' || kind === 'text'
}
