import {expect, test} from 'vitest'
import {normalize} from '../../src/speech/normalize.ts'

test.for<readonly [text: string, items: readonly string[]]>([
  ['Hi Dana, it is Iva.', ['word hi', 'word dana', '(comma)', 'word it', 'word is', 'word iva', '(sentence)']],
  ['Is it? Yes! Well…', ['word is', 'word it', '(sentence)', 'word yes', '(sentence)', 'word well', '(ellipsis)']],
  ['Seals; pumps: all — now', ['word seals', '(clause)', 'word pumps', '(clause)', 'word all', '(dash)', 'word now']],
  ['5 seals', ['number five', 'word seals']],
  ['Q3', ['number Q three']],
  ['415-555-0132', ['(digitGroup)', 'digits four one five, five five five, oh one three two', '(digitGroup)']],
  ['code 48213', ['word code', 'digits four eight two one three']],
  ['CRM', ['letters C R M']],
  ['NASA', ['word nasa']],
  ['B', ['letters B']],
  ['Dr. Lee', ['word doctor', 'word lee']],
  ['e.g. seals', ['letters for example', 'word seals']],
  ['acme.io', ['link acme dot I O']],
  ['lee@acme.io', ['link lee at acme dot I O']],
  ['5 & 6', ['number five', 'symbol and', 'number six']],
  ['@ noon', ['symbol at', 'word noon']],
  ['EST', ['letters E S T']],
  ['Part II', ['word part', 'number two']],
  ['Part I', ['word part', 'number one']],
  ['Part V', ['word part', 'number five']],
  ['Henry V', ['word henry', 'number the fifth']],
  ['Malcolm X', ['word malcolm', 'letters X']],
  ['24/7', ['number twenty four seven']],
  ['Mon–Fri', ['word monday to friday']],
  ['Tues', ['word tuesday']],
  ['Ph.D.', ['letters P H D', '(sentence)']],
  ['w/ seals', ['word with', 'word seals']],
  ['/mo', ['word a month']],
  ['#sales', ['word hashtag sales']],
  ['3M', ['letters three M']],
  ['(so)', ['(parenthesis)', 'word so', '(parenthesis)']],
  ['"so"', ['word so']],
  ['a-b', ['word a', 'letters B']],
  ['one\ntwo', ['word one', 'word two']],
  ['one\n\ntwo', ['word one', '(paragraph)', 'word two']],
  ['“so,” she', ['word so', '(comma)', 'word she']],
  ['J. Lee', ['letters J', 'word lee']],
  ['4 p.m. Bring it', ['number four P M', '(sentence)', 'word bring', 'word it']],
  ['U.S. Navy', ['letters U S', 'word navy']],
  ['Inc. They', ['word ink', '(sentence)', 'word they']],
  ['St. Mark', ['word saint', 'word mark']],
  ['No. 5', ['number number five']],
  ['No. We', ['word no', '(sentence)', 'word we']]
])('the tokens of %j by kind, and the pauses between them', ([text, items]) => {
  expect(normalize(text).map((item) => ('say' in item ? `${item.kind} ${item.say}` : `(${item.pause})`))).toEqual(items)
})

test.for<readonly [text: string, items: readonly string[]]>([
  ['SQL', ['word sequel']],
  ['(SQL)', ['word sequel', '(parenthesis)']],
  ['"SQL".', ['word sequel', '(sentence)']],
  ['SQL, so', ['word sequel', '(comma)', 'word so']],
  ['SQL’s', ['word sequel']],
  ["SQL's.", ['word sequel', '(sentence)']],
  ['SQL?!', ['word sequel', '(sentence)']],
  ['SQLs', ['letters S Q L']],
  ['sql', ['word sql']],
  ['SQL-like', ['letters S Q L', 'word like']],
  ['C++, so', ['word see plus plus', '(comma)', 'word so']],
  ['(C++)!', ['word see plus plus', '(parenthesis)', '(sentence)']],
  ['24/7', ['word all day']],
  ['NG', ['letters N G']]
])('what the settings say of a word holds with marks round it, and for no other: %j', ([text, items]) => {
  const readAs = {SQL: 'Sequel', 'C++': 'see plus plus', '24/7': 'all day', Ng: 'ing'}
  expect(
    normalize(text, {readAs}).map((item) => ('say' in item ? `${item.kind} ${item.say}` : `(${item.pause})`))
  ).toEqual(items)
})

test.for<readonly [text: string, isShouted: boolean]>([
  ['THE CRM IS OK', false],
  ['THE CRM IS OK NOW', true],
  ['THE CRM IS OK NOW so', true],
  ['THE CRM IS OK NOW so it is', false],
  ['THE CRM OF OUR TEAM IS OK and', true]
])('in capitals as a whole, %j shouts, so that OK is a word: %s', ([text, isShouted]) => {
  const kinds = normalize(text).flatMap((item) => ('say' in item && /^o ?k$/i.test(item.say) ? [item.kind] : []))
  expect(kinds).toEqual([isShouted ? 'word' : 'letters'])
})
