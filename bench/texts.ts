const openings = [
  'Hi Dana, this is Lee Marsh at Tarn Labels.',
  'Hello {{first_name}}, Ana from Pinemoor Ovens here.',
  'Hi Priya, it is Tom with Brill Foods in Hull.'
]
const reasons = [
  "I'm calling because your lease on the 2 printers runs out on 3/14, and the next model uses 27% less ink.",
  'Most plants lose 3 percent of their rolls at the first splice, which is about $1,499 a month.',
  'You opened a second line in May, and lines like yours lost us a shift a week until we changed one seal.'
]
const proofs = [
  'Brill Foods cut two hours off each changeover, and their CFO told us so in Q3.',
  'A bakery near you cut its waste by a fifth within 45 days.',
  'Dr. Lee at St. Mark’s measured it twice, at 9:05 and at 2:30pm.'
]
const endings = [
  "I'll send you the drawing tonight and ring you on Friday at ten. My number is (415) 555-0132, again, (415) 555-0132.",
  "I'll e-mail the page that compares them. If sooner suits, I'm on 0113 496 0000.",
  'Would Tuesday at 10am suit you for fifteen minutes? You can reach me at {{phone}}.'
]

/** The n-th of 81 different messages of 70 to 100 spoken words, the same on every machine. */
export function message(n: number): string {
  const pick = (list: readonly string[], place: number) => list[Math.floor(n / 3 ** place) % list.length] ?? ''
  return [pick(openings, 0), pick(reasons, 1), pick(proofs, 2), pick(endings, 3)].join(' ')
}

/** Prose of about the given number of characters, in paragraphs. */
export function prose(characters: number): string {
  let text = ''
  for (let n = 0; text.length < characters; n++) text += `${message(n)}\n\n`
  return text.slice(0, characters)
}

/** A playbook with the given number of scripts, each under a heading and two sentences long, so that 10,000 fit in the file limit. */
export function playbook(scripts: number): string {
  const start = (n: number) =>
    message(n)
      .split(/(?<=[a-z]\.) /)
      .slice(0, 2)
      .join(' ')
  return Array.from({length: scripts}, (_, n) => `## Voicemail ${n + 1}\n\n> ${start(n)}\n`).join('\n')
}
