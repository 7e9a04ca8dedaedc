import {expect, test} from 'vitest'
import {partsOf, textsOf} from '../helpers/parts.ts'

// Who speaks, a person or a firm, by what stands in the name and round it.
test.for<readonly [script: string, callers: readonly string[], companies: readonly string[]]>([
  // A firm is named after its family, a pair or its house.
  [
    'Hi Joan, Platt and Daughters Thatching. Your ridge was last done by Amos Lee.',
    [],
    ['Platt and Daughters Thatching']
  ],
  ['hello this is lim and brothers for mr hale the port has let go of your tiles', [], ['lim and brothers']],
  ['hi this is larch heating calling for nell your valve is in', [], ['larch heating']],
  ['Hi Joan, its Bow & Buckle the cobblers. Your boots are done.', [], ['Bow & Buckle']],
  ['Hi Joan, Wick Nursery here. Your neighbour Odd took the last of the yew.', [], ['Wick Nursery']],
  ['Hi Joan, Jo Park here. Your yew is in.', ['Jo Park'], []],
  ['Hi Joan, Tom and Ruth here, and I have your boots.', ['Tom'], []],
  ['Hi Joan, its Captain Ada Holt. Your boat is in.', ['Captain Ada Holt'], []],
  ["Morning Ed! Ali, Ali's Tyres. Your axle is bent.", ['Ali'], ["Ali's Tyres"]],
  ['Ed, Jo Park. Your axle is bent.', ['Jo Park'], []],
  ['Ed, Frost Solar. Your meter is wrong.', [], ['Frost Solar']],
  // A firm before who calls.
  ["Anchor here, it's Odd. Your boat is due.", ['Odd'], ['Anchor']],
  ["Odd here, it's Anchor Labs. Your boat is due.", ['Odd'], ['Anchor Labs']],
  ["Odd here, it's Ada's boat. The rope is gone.", ['Odd'], []],
  ['Hi Joan, no reply on your mobile. Wick Binding, this is Odd.', ['Odd'], ['Wick Binding']],
  ['Joan Binding, this is Odd.', ['Odd'], []],
  // One of two names is the caller's, by "I'm", and the other the firm's.
  ["Hi Joan, this is Wick. We built the stair, and I'm Odd.", ['Odd'], ['Wick']],
  ['Hi Joan, you have Wick Lane calling. My name is Odd.', ['Odd'], ['Wick Lane']],
  ["Hi Joan, this is Odd. I'm Odd Holt.", ['Odd', 'Odd Holt'], []],
  ["Hi Joan, this is Odd. Is that Ann? I'm glad.", ['Odd'], []],
  // A name alone is a person's, and that of two words a firm's, too, where only "we" speak.
  ['Hi Joan, this is Wick Lane. We have your stair.', ['Wick Lane'], ['Wick Lane']],
  ['Hi Joan, Wick Lane here. Our van is late.', ['Wick Lane'], ['Wick Lane']],
  ['Hi Joan, Wick Lane here. We should talk.', ['Wick Lane'], []],
  ['Hi Joan, Wick Lane here. We have your stair. Ring me.', ['Wick Lane'], []],
  ['Hi Joan, Odd here. We have your stair.', ['Odd'], []],
  ['Hi Joan, Dr Wick Lane here. We have your stair.', ['Dr Wick Lane'], []],
  [
    'This is Wick Lane. Just asking when your stair is due for its yearly check, as the days before the frost go fast.',
    ['Wick Lane'],
    []
  ],
  ['Hi Joan, Wick Lane here. Thanks for our chat.', ['Wick Lane'], []],
  // Initials and an owner alone, after a greeting.
  ['Hi Joan, Holt and Son. Your saw is in, and I have it.', [], ['Holt and Son']],
  // What the caller is to the firm.
  ['Hi Joan, this is Odd, sales manager, Wick Yarns. Your wool is in.', ['Odd'], ['Wick Yarns']],
  ['Joan, the quay shuts on the ninth. Odd Holt, planner, Wick Freight.', ['Odd Holt'], ['Wick Freight']],
  ['Joan, the hail broke two panes. Odd, Wick Windows, 0491 570 157.', ['Odd'], ['Wick Windows']],
  ['Hi Joan, the tile over your door is loose. Odd, the slater.', ['Odd'], []],
  ["Hi Joan, it's Odd, and I run a small shop called Nut and Bolt.", ['Odd'], ['Nut and Bolt']],
  ["Joan, the crane is booked. That's Odd at Wick Hoists, 604 555 0144.", ['Odd'], ['Wick Hoists']],
  ["Hi Joan, Odd Holt here. That's Ada at the gate with your crane.", ['Odd Holt'], []],
  ["Joan, it's your neighbours at Bracken. Your roof leaks.", [], ['Bracken']],
  ['Hi Joan, Odd here. We did the roof of your neighbours at Bracken.', ['Odd'], []],
  ['Hi Joan, Odd Holt. Your people at Wick Heating drive the van with the bad brake.', ['Odd Holt'], []],
  // Somebody whom the message tells of, or calls.
  ['Hi Joan, its Odd, Mill moved its road on Monday.', ['Odd'], []],
  ["Hi Joan, it's the team at Wick Labs. Odd at the library showed us your poster.", [], ['Wick Labs']],
  ['Joan, the office of Wick Law here. Your hearing is on Monday.', [], ['Wick Law']],
  ['Greetings, Pastor Holt. The hymn books are in.', [], []],
  ['Mr. Hale, Odd Holt here. The street is shut.', ['Odd Holt'], []],
  ['Captain Hale, Odd Holt here. The street is shut.', ['Odd Holt'], []],
  ['Mr. Hale, Odd Holt, Wick Labels. The street is shut.', ['Odd Holt'], ['Wick Labels']],
  ['Ms. Hale, your order for Easter is in.', [], []],
  ["Hi Joan, I am Ada's sister Bee. Your cards are cut.", ["Ada's"], []],
  // In transcripts
  ['um hi mr hale nora king here calling about the yard', ['nora king'], []],
  ['hello its mrs hale from the choir the piano is tuned', ['mrs hale'], ['choir']]
])('%s', ([script, callers, companies]) => {
  const {caller, company} = partsOf(script)
  expect([textsOf(script, caller), textsOf(script, company)]).toEqual([callers, companies])
})
