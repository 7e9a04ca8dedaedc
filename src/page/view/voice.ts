/** Reads scripts aloud with a local voice, and highlights the spoken word. */
export interface Voice {
  /** Reads sentences, each a list of words; a second call with the same key stops. */
  readonly toggle: (key: number, sentences: readonly (readonly HTMLElement[])[]) => void
  readonly stop: () => void
}

/** Whether the browser has a local English voice. One that sends the text elsewhere is never used. */
function localVoice(): SpeechSynthesisVoice | undefined {
  const voices = globalThis.speechSynthesis?.getVoices() ?? []
  const own = voices.filter(({localService, lang}) => localService && /^en\b/i.test(lang))
  return own.find((voice) => voice.default) ?? own[0]
}

/** Calls back once there is a voice; some browsers list theirs late. */
export function whenVoiced(found: () => void): void {
  if (localVoice()) found()
  else globalThis.speechSynthesis?.addEventListener('voiceschanged', () => localVoice() && found(), {once: true})
}

/** Creates the reader. `onChange` gets the key of what is being read, undefined at the end; `pace` returns the factor on time. */
export function createVoice(onChange: (key: number | undefined) => void, pace: () => number): Voice {
  let reading: number | undefined
  let marked: HTMLElement | undefined
  const mark = (word: HTMLElement | undefined) => {
    marked?.classList.remove('now')
    marked = word
    marked?.classList.add('now')
  }
  const end = () => {
    reading = undefined
    mark(undefined)
    onChange(undefined)
  }
  const stop = () => {
    if (reading === undefined) return
    end()
    speechSynthesis.cancel()
  }
  return {
    stop,
    toggle(key, sentences) {
      const isSame = reading === key
      stop()
      if (isSame) return
      reading = key
      onChange(key)
      const voice = localVoice()
      const spoken = sentences.filter((words) => words.length > 0)
      for (const [place, words] of spoken.entries()) {
        const utterance = new SpeechSynthesisUtterance(words.map(({textContent}) => textContent).join(' '))
        if (voice) utterance.voice = voice
        utterance.lang = voice?.lang ?? 'en'
        utterance.rate = Math.max(0.5, Math.min(2, 1 / pace()))
        utterance.addEventListener('start', () => reading === key && mark(words[0]))
        utterance.addEventListener('boundary', ({charIndex}) => reading === key && mark(wordAt(words, charIndex)))
        utterance.addEventListener('error', () => reading === key && end())
        if (place === spoken.length - 1) utterance.addEventListener('end', () => reading === key && end())
        speechSynthesis.speak(utterance)
      }
    }
  }
}

function wordAt(words: readonly HTMLElement[], charIndex: number): HTMLElement | undefined {
  let at = 0
  return words.find(({textContent}) => {
    at += textContent.length + 1
    return charIndex < at
  })
}
