/** Forms that no ending makes. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'are', 'is', 'was', 'were', 'been', 'being'],
  catch: ['caught'],
  come: ['came'],
  do: ['did', 'does', 'done'],
  find: ['found'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  have: ['had', 'has'],
  hear: ['heard'],
  leave: ['left'],
  make: ['made'],
  put: ['put'],
  run: ['ran'],
  say: ['said'],
  see: ['saw', 'seen'],
  send: ['sent'],
  shoot: ['shot'],
  speak: ['spoke', 'spoken'],
  take: ['took', 'taken'],
  tell: ['told'],
  think: ['thought']
}

/** A word and its inflections, regular ones by rule: touch, touches, touched, touching. May hold forms that nobody uses; they match nothing. */
export function inflections(word: string): readonly string[] {
  const forms = [word, ...(irregular[word] ?? [])]
  const stem = word.endsWith('e') ? word.slice(0, -1) : word
  forms.push(/(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`, `${stem}ed`, `${stem}ing`)
  if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`)
  // stop, stopped, stopping
  if (/[^aeiou][aeiou][bdgklmnprtvz]$/.test(word)) forms.push(`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`)
  return [...new Set(forms)]
}
