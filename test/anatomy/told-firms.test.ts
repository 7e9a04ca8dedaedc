import {expect, test} from 'vitest'
import type {Range} from '../../src/script/model.ts'
import {partsOf, textsOf} from '../helpers/parts.ts'

// Who calls, and for which firm, told in a clause about the caller; '-' where nobody is named.
test.for<readonly [script: string, callers: string, companies: string]>([
  // The firm is equated with its name.
  ['Hello Mr Ansah. The company is Volta Seals, and my name is Kofi Adjei.', 'Kofi Adjei', 'Volta Seals'],
  ["Hi Ines, the firm's called Knot Anew, and I'm Bea.", 'Bea', 'Knot Anew'],
  ["Hi Ines, I'm Bea. The outfit's Splice Works of Hull.", 'Bea', 'Splice Works of Hull'],
  ["Hi Ines, I'm Bea. We're a wee crew called Knot Anew.", 'Bea', 'Knot Anew'],
  ["Hello Rita, Fjord Linens, the firm I joined in May, is up the road. I'm Signe.", 'Signe', 'Fjord Linens'],
  // The firm is where the caller works.
  ["Hello Sana, it's Ilse. I run the night desk at Fox Hill Freight.", 'Ilse', 'Fox Hill Freight'],
  ['Hi Tom, Una here, and I buy the wool for Loch Mill.', 'Una', 'Loch Mill'],
  ["Hi Tom, I'm Wes, who does the windows for Clear View.", 'Wes', 'Clear View'],
  ["Hi Tom, it's Abe and I only look after boilers at Cobble.", 'Abe', 'Cobble'],
  // Abbreviations, and fields side by side
  ['Hi Sam, this is Al with Lantern IT.', 'Al', 'Lantern IT'],
  ['HI SAM, THIS IS AL. IT IS IN.', 'AL', '-'],
  ['hi {{first_name}} {{sender_name}} from tarn intel your lane is open', '{{sender_name}}', 'tarn intel'],
  // What only looks like a firm.
  ["Hi Ann, it's Good Friday. I'm Rob.", 'Rob', '-'],
  ['Hi Ann, this is Mr Park. Your rope is in.', 'Mr Park', '-'],
  ["Hi Ann, yours is the best one: Tarn Credit Union. I'm Rob.", 'Rob', '-'],
  ['Hi Ann, a note for you. Jo Park, Maple and Main Flooring, 020 7946 0155.', 'Jo Park', 'Maple and Main Flooring'],
  // Greetings and signatures
  ['Good morning Mr Bello, greetings from Ibadan Cold Chain. I am Folake.', 'Folake', 'Ibadan Cold Chain'],
  ["Hi Hank, I'm Rosa Bell. Ann Roe, the clerk, has it.", 'Rosa Bell', '-'],
  ['We need lids, Seals, Caps.', '-', '-'],
  ['Hi Ann. From Leeds to Hull takes an hour.', '-', '-'],
  ['Hi Ann. From Tarn to Hull takes an hour.', '-', '-'],
  // What is told of the listener, and of others, is not the caller's.
  ["Hi Kay, it's Olu. The shop that you bought is called Trent Ices.", 'Olu', '-'],
  ["Hi Kay, it's Olu. Our plumber is Ned Trent.", 'Olu', '-'],
  ['Hi Kay, my name is Olu, and my son is Ned Trent.', 'Olu', '-'],
  ["Hi Kay, it's Olu. Your firm is called Trent Ices.", 'Olu', '-'],
  ["Hi Kay, it's Olu. That's Trent Ices at the gate.", 'Olu', '-'],
  ["Hi Tess, I'm Vic. The bakery across from your gate, Crumb House, shut on Monday.", 'Vic', '-'],
  ["Hi Tess, I'm Vic. We fixed the oven of a bakery in Cork, Crumb House.", 'Vic', '-'],
  ["Hi Tess, I'm at the bank on Friday, Tess.", '-', '-'],
  ["Hi Tess, it's Vic from Tarn Ovens. Anyway, that's us.", 'Vic', 'Tarn Ovens'],
  ["Hi, it's Vic. Tess, has your oven come?", 'Vic', '-'],
  ["Hi Tess, it's Vic, Ann's sister.", 'Vic', '-'],
  ["Hi Tess, it's Vic from Tarn Ovens. Crumb House is hers.", 'Vic', 'Tarn Ovens'],
  ["Hi Tom, it's Abe. I ran the night desk at Fox Hill for nine years.", 'Abe', '-'],
  ["Hi Tom, it's Abe. I make the trays you use at Cobble Bakery.", 'Abe', '-'],
  ["Hi Tom, it's Abe. I supply the ice for Cobble.", 'Abe', '-'],
  ["Hi Tom, it's Abe. I read the note at Cobble Bakery.", 'Abe', '-'],
  ["Hi Tom, it's Abe. I also put together a page for Cobble Bakery.", 'Abe', '-'],
  ["Hi Tom, it's Abe. I drew a plan of the kiln and the vent for Cobble Bakery.", 'Abe', '-'],
  ['hi tom its abe i make signs for local shops', 'abe', '-'],
  ['hi tom its abe get one and look at the bottom line', 'abe', '-']
])('%s', ([script, callers, companies]) => {
  const {caller, company} = partsOf(script)
  const textOf = (ranges: readonly Range[]) => textsOf(script, ranges).join(' | ') || '-'
  expect([textOf(caller), textOf(company)]).toEqual([callers, companies])
})

test.for<readonly [script: string, callers: string]>([
  ["Hi Mae, you don't know me. I'm a plumber called Walt Penn.", 'Walt Penn'],
  ['Hello Fay, only me, Dermot, the man who cut your hedge.', 'Dermot'],
  ['Hi Abel, everyone at the yard calls me Swede.', 'Swede'],
  ["Hi Joan, you're talking to Ines Prado.", 'Ines Prado'],
  ["Hi Joan, this here's Wade, and your trailer is fixed.", 'Wade'],
  ['Hello Prof. Lund. Ringing for the workshop is Bo Ek.', 'Bo Ek'],
  ["Good morning, I'm the rep for the Eastern Cape, Thandi.", 'Thandi'],
  ['Good day sir. Chidi Obi, is the name, and your panel is in.', 'Chidi Obi'],
  ["Hi Dana, the ditch is full again. That's Gus, at 020 7946 0155.", 'Gus'],
  ['hi ken this is will from bolt and bar the lock is in', 'will'],
  ['hello sir myself arun from pearl cables your drum is in', 'arun'],
  ['Good day, Mrs. Pell. Marek, Old Town Piano Company. The damp got in.', 'Marek'],
  ["Hi Ann, it's March.", '-'],
  ['Hi Ann, Tesco wants the lids by Friday.', '-'],
  ['Hi Ann, Tesco has a new buyer.', '-'],
  // Signed, or not.
  ['Hi Ann. Bye.', '-'],
  ['Hi Ann, there is a new key: Rob.', '-'],
  ['Hi Ann, I met a new rep - Rob Tait.', '-'],
  ["Hi Dana, your permit came up. Sven Aho, millwright, signed it. I'll stop by.", '-'],
  ["Hi Dana, your permit came up. Sven Aho, your millwright. I'll stop by.", '-'],
  ['Hi Dana, your permit came up. Sven Aho? I have it.', '-'],
  ['Hi Dana, your permit came up. Sven Aho, millwright, up the hill. It is green.', '-'],
  // Not who is spoken with, or spoken of.
  ['Am I speaking with Dana?', '-'],
  ['Hi Abel, everyone at the yard calls you Swede.', '-'],
  ['Hi Joan, ringing for the workshop costs nothing.', '-'],
  ['Hi Joan, your neighbour is a plumber called Walt Penn.', '-'],
  ["It's crucial you call by noon.", '-'],
  ['Hi Femi, we have one in Hull with the Bosch ticket.', '-'],
  ["Hi, we're trying to reach Mr Pike at Ely College.", '-']
])('who calls: %s', ([script, callers]) => {
  const found = textsOf(script, partsOf(script).caller)
  expect(found.join(' | ') || '-').toBe(callers)
})

test.for<readonly [script: string, companies: string]>([
  // Whom others work for, a part of a firm, any firm.
  ["Hi Claire, it's Simone. I met your chef from Claridge's at the fair.", '-'],
  ["Hi Claire, it's Simone, your account manager at Tarn.", 'Tarn'],
  ["Good morning, I'm the rep for the Eastern Bank, Thandi.", 'Eastern Bank'],
  ['Hi Omar, this is Rudi from the accounts department. You paid nine pounds.', '-'],
  ['hi uncle this is ravi from the loading side your load is lying there', '-'],
  ['Hi Lachie, Bree here, from a machine shop in Truro. Your teeth are worn.', '-'],
  ['hi lachie its bree from a machine shop in truro your teeth are worn', '-'],
  // In a transcript, a person and a firm without a word between them.
  ['hi my name is tasha bell crestline roofing and we were on your street', 'crestline roofing'],
  ['hey ken my names joss dunlin cycles your wheel is true again', 'dunlin cycles'],
  ['hey ken my names joss dunlin roof tiles fell on it', '-'],
  // A name that opens as a verb does
  ['hi its trish from down by us we spoke', '-']
])('which firm: %s', ([script, companies]) => {
  const found = textsOf(script, partsOf(script).company)
  expect(found.join(' | ') || '-').toBe(companies)
})
