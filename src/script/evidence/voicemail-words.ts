import {lazily} from '../../lazily.ts'

// What writers call a voicemail: whatever word they use, it is read as the same.

const machine = 'answer(?:ing)?[ -]?(?:phone|machine|service)|ansa-?phone'
const message = '(?:voice|phone|telephone) message'
const mail = 'voice[ -]mail|v-?mail|l?vm'

const written = `(?:${machine}|${message}|${mail})`
/** Looked for first, as the letters around take long to compile. */
const mayBeWord = new RegExp(written, 'i')
const anyWord = lazily(() => new RegExp(String.raw`(?<![\p{L}\p{N}])${written}(?=s?(?![\p{L}]))`, 'giu'))

/** A text with `voicemail` for each of these words: "Answerphone #2" is "voicemail #2". */
export function sayingVoicemail(text: string): string {
  return mayBeWord.test(text) ? text.replace(anyWord(), 'voicemail') : text
}

const machineName = new RegExp(`^(?:the |their )?(?:machine|mailbox|voicemail|${machine})$`, 'i')

/** Whether a name is that of a machine that answers: "MACHINE: ..." is what it says, or what is said to it. */
export function namesMachine(name: string): boolean {
  return machineName.test(name)
}

const wordsOfCallers =
  /\b(?:voicemails?|callers?|messages?|prospects?|reps?|scripts?|(?:cold|live|phone|sales|telephone) calls?)\b/i

/** Whether a text has words of those who write about calls. */
export function speaksOfCalls(text: string): boolean {
  return wordsOfCallers.test(sayingVoicemail(text))
}
