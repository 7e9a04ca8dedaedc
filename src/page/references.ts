/** Decodes a named character reference by asking the browser: `amp` is `&`; false if it is not one. */
export function askDocument(name: string): string | false {
  const area = document.createElement('textarea')
  area.innerHTML = `&${name};`
  // An unknown name stays as it is, and so does the end of a longer one: `&notit;`.
  return area.value.length > 1 && area.value.endsWith(';') ? false : area.value
}

/** The named references of a text, for a worker, which has no document. */
export function referencesIn(text: string): ReadonlyMap<string, string | false> {
  const names = new Set(Array.from(text.matchAll(/&([a-z][a-z\d]{1,31});/gi), ([, name = '']) => name))
  return new Map(Array.from(names, (name) => [name, askDocument(name)]))
}
