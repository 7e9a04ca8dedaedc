import {expect, test} from 'vitest'
import {partsOf, textsOf} from '../helpers/parts.ts'

// Who calls, and for whom, to the letter: what stands round a name is not part of it.
test.for([
  [
    "Hi, a safety note on your big kiln: the door can drop when it is hot, and the maker recalled it on Tuesday, so it's a job for us. Pieter Swan from Tarn Kilns here.",
    'Pieter Swan',
    'Tarn Kilns'
  ],
  ['hi dana this is tamika from tarn coach lines in hull', 'tamika', 'tarn coach lines'],
  ['hi dale shonda up at ridgeway hospice about the bed', 'shonda', 'ridgeway hospice'],
  ['Hi Sam, this is Jo from Tarn Labels. Ask Noreen at the Harp Inn.', 'Jo', 'Tarn Labels'],
  ['Hi Sam, Jo at Tarn Labels. Trainers at Harp Gym use it.', 'Jo', 'Tarn Labels'],
  ['Good morning Priya, Tom Ashby here at Larkfield Freight.', 'Tom Ashby', 'Larkfield Freight'],
  ['Hi Dana, this is Marcus Webb over at Corvid Analytics.', 'Marcus Webb', 'Corvid Analytics'],
  ['Hello, my name is Ruth and I work for Pell & Sons.', 'Ruth', 'Pell & Sons'],
  ["Hey Lee, it's Ana, your account manager at Brightline.", 'Ana', 'Brightline'],
  [
    'This is Oakline Windows. We come on Thursday afternoon. [Your name], 415-555-0132.',
    '[Your name]',
    'Oakline Windows'
  ],
  ['Hi [Owner Name], this is Ruth at Oakline Windows.', 'Ruth', 'Oakline Windows'],
  ['Hi Mo. Ruth Vance, Oakline Windows.', 'Ruth Vance', 'Oakline Windows'],
  ["Mornin' Mr Moss, Ruth Vance, Oakline Slate.", 'Ruth Vance', 'Oakline Slate'],
  ["Dr. Patel, it's Jen calling on behalf of Northgate Dental Supply.", 'Jen', 'Northgate Dental Supply'],
  ['Hi Sam, Jo Park, Tarn Labels.', 'Jo Park', 'Tarn Labels'],
  ['hey sam this is jo from Tarn Labels', 'jo', 'Tarn Labels'],
  ['hey sam this is jo from tarn labels and i saw your ad', 'jo', 'tarn labels'],
  ["This is Kim, I'm with Oakline.", 'Kim', 'Oakline'],
  ["We at Oakline look after kilns. I'm Rosa Bell.", 'Rosa Bell', 'Oakline'],
  ['Hi {{first_name}}, {{sender_name}} with {{sender_company}}.', '{{sender_name}}', '{{sender_company}}'],
  ['So this is, uh, Steve from Ridgeline Roofing.', 'Steve', 'Ridgeline Roofing'],
  ['Hi Sam, this is Jo Park from Smith and Sons and we print.', 'Jo Park', 'Smith and Sons'],
  ['Hi Sam, I am Jo and I volunteer at Food Bank North.', 'Jo', 'Food Bank North'],
  ['Hi Sam, this is Jo for Tarn Labels.', 'Jo', 'Tarn Labels'],
  ['Hi Sam, this is Jo Park, I recruit for the Elm Health Authority.', 'Jo Park', 'Elm Health Authority'],
  ['hi sam its jo i work for tarn labels', 'jo', 'tarn labels'],
  ['hi sam my names jo i work with tarn labels', 'jo', 'tarn labels'],
  ["Hi Sam, it's Jo, I do the vans over at Tarn Motors.", 'Jo', 'Tarn Motors'],
  ['hi sam its jo in meridian nursing i saw your ad', 'jo', 'meridian nursing'],
  // A firm may be called like a day or a place, after the words that only a firm follows.
  ['Hi Sam, this is Lena at Monday.', 'Lena', 'Monday'],
  ['Hi Sam, this is Jo with Hull.', 'Jo', 'Hull'],
  ['Hi Sam, this is Jo and I am at Tarn Labels.', 'Jo', 'Tarn Labels'],
  ['Hi Sam, this is Lena from the hospice shop.', 'Lena', 'hospice shop'],
  ['Hi Sam, this is Jo, your Tarn rep.', 'Jo', 'Tarn'],
  ['Hi Sam, this is Jo, your rep at Tarn.', 'Jo', 'Tarn'],
  ['Hi Sam, this is Jo from Hull. I am with Tarn Labels.', 'Jo', 'Tarn Labels'],
  ['hi sam my name is your name from your company', 'your name', 'your company'],
  ['Hi Sam, Jo here, and I climb for Fen Radio Masts.', 'Jo', 'Fen Radio Masts'],
  ['Donal, Ana Ní Bhriain, Slaney Solar in Wexford.', 'Ana Ní Bhriain', 'Slaney Solar'],
  ['Hello. Albert Moss, I volunteer with Wearside Safety.', 'Albert Moss', 'Wearside Safety'],
  ['Be informed that the undersigned, Mr Jo Moss of Tarn Surveyors, is here.', 'Mr Jo Moss', 'Tarn Surveyors'],
  // Listed without a word of introduction, or named after the firm.
  ['rosa bill haney coastal linen in astoria', 'bill haney', 'coastal linen'],
  ['hi al jo tate tide roofs calling about the gutter', 'jo tate', 'tide roofs'],
  ['al jo tide roofs over in hull', 'jo', 'tide roofs'],
  ['tom ridley dee ann from tarn gloves your pair is ready', 'dee ann', 'tarn gloves'],
  ['hi there kwame speaking from tarn couriers your parcel is at the gate', 'kwame', 'tarn couriers'],
  ['carla moss here i look after the chapels for tarn organs', 'carla moss', 'tarn organs'],
  ['hi gareth the new rep for your side of the valley at tarn bells elin is my name', 'elin', 'tarn bells'],
  ['jean its alasdair fae tarn hire again', 'alasdair', 'tarn hire'],
  ["I'm Shelby, the new rep for your area at Tarn Linen, so hello.", 'Shelby', 'Tarn Linen'],
  // A small word said twice is one.
  ['hi kim its bev from from tarn gloves your pair is ready', 'bev', 'tarn gloves'],
  ['hi kim this is this is jo at at tarn gloves your pair is ready', 'jo', 'tarn gloves'],
  // Names that end as verbs and adverbs do.
  ['hi kim this is uh molly from tarn gloves your pair is ready', 'molly', 'tarn gloves'],
  ['hi kim ted from tarn gloves your pair is ready', 'ted', 'tarn gloves'],
  ['hi kim this is irving at tarn gloves your pair is ready', 'irving', 'tarn gloves'],
  ["hi kim it's beverly calling from tarn gloves your pair is ready", 'beverly', 'tarn gloves'],
  ["hi kim it's nan from tarn gloves your pair is ready", 'nan', 'tarn gloves'],
  // "Sir" is nobody's title.
  ['good day sir ada from tarn gloves your pair is ready', 'ada', 'tarn gloves'],
  // "Its hours" are somebody's.
  ['hi dee al from fen tyres here the garage next door cut its hours', 'al', 'fen tyres'],
  ['hi dee its al with fen tyres the garage next door cut its hours', 'al', 'fen tyres'],
  ['Hello Dee, Al here in the Quayside Inn, Cobh.', 'Al', 'Quayside Inn'],
  ['A voicemail for the night porter from Lena Holt at Fen Radio.', 'Lena Holt', 'Fen Radio'],
  ['A note for the owner from Al at Tarn Labels.', 'Al', 'Tarn Labels'],
  // Signs for words.
  ['Hi Mo, Al w/ Tarn Tile. Your slab is in.', 'Al', 'Tarn Tile'],
  ['Al @ Tarn. Your slab is in.', 'Al', 'Tarn'],
  ['hey mo its al w/ tarn tile your slab is in', 'al', 'tarn tile'],
  // A sentence that only names a person of a firm.
  ['Good day Madam Bello. Ada Obi of Tarn Sound. The fee went up.', 'Ada Obi', 'Tarn Sound'],
  ['Good morning, Nana Ama Ofei, Tarn Vet, about your hens.', 'Nana Ama Ofei', 'Tarn Vet'],
  ['Good morning, Ama Ofei, Tarn Vet, Tema, about your hens.', 'Ama Ofei', 'Tarn Vet'],
  // Signed like a letter.
  ['Your pump is due. Thanking you, Amit, Tarn Pumps.', 'Amit', 'Tarn Pumps'],
  ['Your pump is due. Kind regards, Amit Rao, Tarn.', 'Amit Rao', 'Tarn'],
  // The people of a firm, and the firm.
  ['This is Amit with the pump people, Tarn Flow. Your seal is in.', 'Amit', 'Tarn Flow'],
  // In a transcript.
  ['morning mo al calling from tarn tile your slab is in', 'al', 'tarn tile'],
  ['good morning mrs bello ada ringing from tarn sound the fee went up', 'ada', 'tarn sound'],
  ['hi this is ada at tarn carton message for the buyer', 'ada', 'tarn carton'],
  ['mo its uh its ada from tarn sound the fee went up', 'ada', 'tarn sound'],
  ["hey so i'm um i'm ada bello with tarn seed the fee went up", 'ada bello', 'tarn seed'],
  ['hi this is ada at tarn carton um the fee went up', 'ada', 'tarn carton'],
  ['hi mo its ada at Tarn Fryers your basket is in', 'ada', 'Tarn Fryers'],
  ['hey miss tanya, its roland at Tarn Fryers, your basket is in', 'roland', 'Tarn Fryers'],
  ['namaste mr rao myself ada bello calling from tarn spaces your lease ends', 'ada bello', 'tarn spaces'],
  ["hi mo it's ahmed from tarn shop fittings i saw your ad", 'ahmed', 'tarn shop fittings'],
  ['good day mo this is blessing from tarn tyres i saw your ad', 'blessing', 'tarn tyres'],
  ['Good day, this is Ada Bello of Tarn Solar, Ikeja.', 'Ada Bello', 'Tarn Solar'],
  ['Good day. Ada Bello is my name, Tarn Clearing.', 'Ada Bello', 'Tarn Clearing'],
  ['Hi Mo, Ada from Tarn Solar. Al Roe at Fen Dyes gave me your name.', 'Ada', 'Tarn Solar'],
  ['Afternoon, Mr Roe. Ada Bello, Tarn People.', 'Ada Bello', 'Tarn People'],
  ["Hi Mo, it's wee Ada doon at Tarn Bolts.", 'Ada', 'Tarn Bolts'],
  ["Hi Mo, Ada Roe here above in Roe's Tyres.", 'Ada Roe', "Roe's Tyres"],
  ['hi mo this is a message from ada at tarn rigging your hooks are in', 'ada', 'tarn rigging'],
  ['yeah oh well mo ada from tarn rigging your hooks are in', 'ada', 'tarn rigging'],
  ['Hi Mo, Ada from Tarn Solar. You have the same van as Al Roe at Fen Dyes.', 'Ada', 'Tarn Solar'],
  ["Hi Mo, it's Ada and I mend locks at Tarn Systems.", 'Ada', 'Tarn Systems'],
  ['yes hello mo this call is from ada at tarn dyes the blue is back', 'ada', 'tarn dyes'],
  ["Hi Mo, it's Ada. Ada Roe from Tarn Dyes.", 'Ada | Ada Roe', 'Tarn Dyes'],
  ['Hi Mo, Ada here. We at Tarn Dyes saw your ad.', 'Ada', 'Tarn Dyes'],
  ['Hi Mo, Ada here. The team at Tarn Dyes asked me to ring.', 'Ada', 'Tarn Dyes'],
  ['Mo, Ada Roe of Tarn Loans with the new rate.', 'Ada Roe', 'Tarn Loans'],
  ["hey mo my name is ada ada roe and i'm over at tarn pumps your seal is in", 'ada ada roe', 'tarn pumps'],
  ['hi mo its ada the plumber from tarn pipes your seal is in', 'ada', 'tarn pipes'],
  ['hey mo ada roe tarn fleet your vans are up', 'ada roe', 'tarn fleet'],
  ['Kopi Tarn Roasters, this is Ada. The price fell.', 'Ada', 'Kopi Tarn Roasters'],
  ['Good day Mr Bello, Ada Roe this side, Tarn Machines.', 'Ada Roe', 'Tarn Machines'],
  ["hello uh yeah it's just me again ada uh from tarn accounts um the fee went up", 'ada', 'tarn accounts'],
  ['Mo, hello, Ada Roe, Tarn Linen. Your sheets are in.', 'Ada Roe', 'Tarn Linen'],
  // Not after a greeting: who calls and the firm.
  ['Is that the yard I wanted? Jo, Tarn. Bye.', 'Jo', 'Tarn']
] as const)('%s', ([script, caller, company]) => {
  const parts = partsOf(script)
  expect([textsOf(script, parts.caller).join(' | '), textsOf(script, parts.company)]).toEqual([caller, [company]])
})

test.for([
  'Hi Sam, this is Jo from [City].',
  'Hi Sam, this is Jo with [City].',
  // Where names have capitals, a firm has.
  'Hi Sam, this is Lena from the purchasing side.',
  'Hi Sam, this is Lena from the yard.',
  'hi sam this is ana from leeds',
  'Hi Sam, this is Jo calling Ana about Tarn.',
  'Hi Sam, this is Jo and I met you at Tarn Labels.',
  "Hi Sam, this is Jack from Tuesday's match.",
  'hi sam its jo in leeds',
  'hi sam its jo the fee went up in april hoylake paid',
  "Hi Sam, this is Jo, from Monday I'm at the back gate.",
  'Hi Sam, this is Jo from undefined.',
  // What a call is for is no firm, nor is what is for somebody.
  'hi sam this is ana for the boiler check',
  'Hi Sam, this is Jo from. Tarn Labels makes labels.',
  'Hi Sam, this is Jo in the Ribble Valley.',
  'Good morning. Sam, Jo.',
  'Hi Sam, this is Jo, and I work for a Hull printer.',
  'Hi Sam, this is Jo. You use Tarn w/ Outlook.',
  'Hi Sam, this is Jo, and I spoke with Al at Tarn Labels.',
  'Hi Sam, this is Jo from the yard, Leeds.',
  'Hi Sam, this is Jo from the yard, Al Tarn said so.',
  'Hi Sam, this is Jo, FYI the fee went up.',
  'Hi Sam, this is Jo. There was news from Tarn.',
  "Hi Sam, it's Jo. The team at Tarn Labels mended theirs in a day.",
  "Hi Sam, it's Jo. Ana from Tarn Labels says hello.",
  "Hi Sam, it's Jo. At Tarn Mill, we found two leaks.",
  'hi sam its jo the rate at tarn loans moved',
  'Hi Sam, this is Jo, the one with the red van.',
  // Who is to be rung calls.
  'Your lease ends. Ring Jo back on 020 7946 0155.',
  'You must ring Mr Tarn without delay on 020 7946 0155.',
  'Ask for Jo, {{phone}}.',
  'The lease ends. Yours sincerely, Jo Tarn'
])('names a caller, and no company: %s', (script) => {
  const {caller, company} = partsOf(script)
  expect([caller.length, company.length]).toEqual([1, 0])
})

test.for([
  'hi sam this is j from tarn',
  'Morning, the Forge here with a word on your gate.',
  'hi sam sadly from monday the gate is shut',
  'hi sam calling from tarn dyes the fee went up',
  'hi sam this is coming from tarn dyes the fee went up',
  'This is undefined from Tarn Dyes.',
  'Hi Sam, this is uh from uh Tarn Labels.',
  'the mill lost its head from Tarn Labels.',
  'Hi Sam, remember Ana at Tarn Labels?',
  'Hi Sam, did Ana from Tarn Labels ring?',
  "Hi Sam, Tarn's gate shuts in June.",
  'Tarn has your lids. Ring Tarn back on 020 7946 0155.',
  'Ring Tarn Labels back on 020 7946 0155.',
  'Ask for Jo by Friday.',
  'Thank you, Jo.',
  "hi dan i'm back from tarn on friday",
  'A friend of yours, Jo, gave me the keys.',
  'Labels for the second line.'
])('names nobody: %s', (script) => {
  expect(partsOf(script).caller).toEqual([])
})

// A firm may speak for itself: three words, or a plural, and nobody says "I".
test.for<readonly [script: string, company: string]>([
  ['Hello Mrs Pritchard, this is Celtic Bins in Llanelli. From May we take glass.', 'Celtic Bins'],
  ['Hi Wayne, this is Racine Rentals about the skid loader.', 'Racine Rentals'],
  ['Morning, Cape Fear Bins here. Call me this minute.', 'Cape Fear Bins'],
  ['Hi Al, Tide Roofs here about the gutter.', 'Tide Roofs'],
  ['This is a message from Rogue River Archives for the town clerk.', 'Rogue River Archives'],
  ['A note for Damo. Barossa Tyres, 0491 570 313.', 'Barossa Tyres'],
  ['hi donal its burren tours here about the bus', 'burren tours'],
  ['This is Bank of Hull about your lease.', 'Bank of Hull'],
  ['Hi Al, this is TeleTarn about your lease.', 'TeleTarn'],
  ['Your lease ends. Yours faithfully, CareTarn Linen', 'CareTarn Linen'],
  ['Your lease ends. Many thanks, Tarn and Sons Paving.', 'Tarn and Sons Paving'],
  ['Hello, this is SunTarn Texas with the best deal.', 'SunTarn Texas'],
  ['Hello, this is Tarn Pest. Wasps are out.', 'Tarn Pest'],
  ['Hello, this is Tarn Lifts with a notice on the lift.', 'Tarn Lifts'],
  ["We're Tarn Glazing and the grant ends.", 'Tarn Glazing'],
  ['This is the Tarn Trust. The grant ends.', 'Tarn Trust'],
  ["hello this is tarn rose vet your cat's shot is due", 'tarn rose vet'],
  ['HUGE news from TeleTarn: the fee fell.', 'TeleTarn'],
  ['I write to present our esteemed firm, Tarn Labels.', 'Tarn Labels'],
  ['this is penryn oyster gear in truro ringing for jago', 'penryn oyster gear'],
  ['Hello from Tarn Honey Packers. Your shelf is short.', 'Tarn Honey Packers'],
  ['This is from Tarn Fluid Power. Your hose is in.', 'Tarn Fluid Power'],
  ['Hello Al. At Tarn Roofs, we mend gutters.', 'Tarn Roofs'],
  ['Hi Al, this is Tarn Auto Detailing. I saw your van.', 'Tarn Auto Detailing']
])('names a company, and no caller: %s', ([script, company]) => {
  const parts = partsOf(script)
  expect(parts.caller).toEqual([])
  expect(textsOf(script, parts.company)).toEqual([company])
})

test.for<readonly [script: string, caller: string]>([
  ['Hi Wayne, this is Alan Jones about the skid loader. Call me.', 'Alan Jones'],
  ['Hi Wayne, this is Alan Jones about the skid loader. I have it.', 'Alan Jones'],
  ['Hi Wayne, this is Chua Wei Ling from Tarn Labels.', 'Chua Wei Ling'],
  ['Hi Wayne, this is Mary Jo Evans, Tarn Labels.', 'Mary Jo Evans'],
  ['Hi Wayne, this is Mary Jo Evans here at Tarn Labels.', 'Mary Jo Evans'],
  ['Hi Wayne, this is Dr Ana Maria Cole about your results.', 'Dr Ana Maria Cole'],
  ['Hi Wayne, this is MacKay Roe about the skid loader.', 'MacKay Roe'],
  ['Hi Wayne, this is MaryAnn about the skid loader. Call me.', 'MaryAnn'],
  ['Hi Wayne, this is Jo Barber about the skid loader.', 'Jo Barber'],
  ['Hi Wayne, this is MaryAnn Roe from Tarn Labels about the skid loader.', 'MaryAnn Roe'],
  ['Mary Jo Evans, this is Al.', 'Al'],
  ['Hi Wayne, this is Dana Cole about the skid loader.', 'Dana Cole'],
  ['Hi Wayne, this is Dana Manning. I saw your van.', 'Dana Manning'],
  ["Al, you're hearing from Jo Tate of Tarn Labels.", 'Jo Tate'],
  ['hi donal its alan jones im here about the bus', 'alan jones']
])('names a caller: %s', ([script, caller]) => {
  expect(textsOf(script, partsOf(script).caller)).toEqual([caller])
})

// With titles and surnames, in small letters, with what firms end on.
test.for<readonly [script: string, callers: readonly string[], companies: readonly string[]]>([
  ['Hi Sam, this is Jo.', ['Jo'], []],
  ['Hi Sam, this is Jo Park.', ['Jo Park'], []],
  ['Hi Sam, this is Mr Park.', ['Mr Park'], []],
  ['Hi Sam, this is Dr. Jo Park of Tarn.', ['Dr. Jo Park'], ['Tarn']],
  ['Hi Sam, this is two.', [], []],
  ['Hi Sam, this is Hello.', [], []],
  ['Hi Sam, this is hi.', [], []],
  ['Hi Sam, I am Jo.', ['Jo'], []],
  ['hi sam this is jo', ['jo'], []],
  ['hi sam this is jo calling', ['jo'], []],
  ['hi sam this is jo park from tarn', ['jo park'], ['tarn']],
  ['hi sam this is jo park lee from tarn', ['jo park lee'], ['tarn']],
  ['hi sam this is your name', ['your name'], []],
  ['hi sam this is going from tarn', [], []],
  ['hi sam this is um jo from tarn', ['jo'], ['tarn']],
  ['hi sam this is early from tarn', [], []],
  ['Hi Sam, Jo here.', ['Jo'], []],
  ['Hi Sam, Jo from Tarn.', ['Jo'], ['Tarn']],
  ['Hi Sam, Jo with Tarn Labels here.', ['Jo'], ['Tarn Labels']],
  ['Jo at Tarn.', ['Jo'], ['Tarn']],
  ['Hi Sam, this is Jo Park, Tarn Labels Ltd.', ['Jo Park'], ['Tarn Labels Ltd']],
  ['Hi Sam, my name is Jo and I am with Tarn Labels.', ['Jo'], ['Tarn Labels']],
  ['Hi Sam, my name is Jo. I work at Tarn Labels in Hull.', ['Jo'], ['Tarn Labels']],
  ['Hi Sam, Jo Park at Tarn Labels and Sons.', ['Jo Park'], ['Tarn Labels and Sons']],
  ['Hi Sam, Jo Park at The Tarn.', ['Jo Park'], ['Tarn']],
  ['Hi Sam, Jo Park with the Tarn Group.', ['Jo Park'], ['Tarn Group']],
  ['Hi Sam, Jo Park at tarn.', ['Jo Park'], ['tarn']],
  ['Hi Sam, Jo Park from Hull.', ['Jo Park'], []],
  ['Hi Sam, Jo Park from Hull Labels.', ['Jo Park'], ['Hull Labels']],
  ['Hi Sam, Jo Park calling from Tarn.', ['Jo Park'], ['Tarn']],
  ['Hi Sam, Jo Park calling about Tarn.', ['Jo Park'], []],
  ['Hi Sam, Jo Park, the new account manager for Tarn Labels.', ['Jo Park'], ['Tarn Labels']],
  ['Hi Sam, this is [Name] from [Company].', ['[Name]'], ['[Company]']],
  ['Hi Sam, this is {{rep_name}} with {{rep_company}}.', ['{{rep_name}}'], ['{{rep_company}}']],
  ['Hi Sam, {{company}} here.', [], ['{{company}}']],
  ['Hi {{name}}, it is {{your_name}}.', ['{{your_name}}'], []],
  ['Hi Sam, we at Tarn print.', [], ['Tarn']],
  ['Hi Sam, Jo Park. Tarn Labels prints.', ['Jo Park'], []],
  ['Hi Sam, this is Jo from A1 Pumps.', ['Jo'], ['A1 Pumps']],
  ['Hi Sam, this is Jo from IBM.', ['Jo'], ['IBM']],
  ['Hi Sam, this is Jo over at Tarn, you know.', ['Jo'], ['Tarn']],
  ['Hi Sam, this is Jo from Pell & Sons.', ['Jo'], ['Pell & Sons']],
  ["Hi Sam, this is Jo from O'Neil Pumps.", ['Jo'], ["O'Neil Pumps"]],
  ['Hi Sam, this is Jo Park-Lee from Tarn.', ['Jo Park-Lee'], ['Tarn']],
  ['Hi Sam, this is Jo from Tarn of Hull.', ['Jo'], ['Tarn of Hull']],
  ['Hi Sam, this is Jo from the Bank of Hull.', ['Jo'], ['Bank of Hull']]
])('%s', ([script, callers, companies]) => {
  const {caller, company} = partsOf(script)
  expect([textsOf(script, caller), textsOf(script, company)]).toEqual([callers, companies])
})

// Who calls, and for whom, where one of the two may be missing.
test.for<readonly [script: string, caller: readonly string[], company: readonly string[]]>([
  ['Hi Sam, this is Jo, the new account manager for {{sender_company}}.', ['Jo'], ['{{sender_company}}']],
  ['Hi Sam, this is Jo, um, Tarn Labels.', ['Jo'], ['Tarn Labels']],
  ['Hi Sam, this is Jo, your Tarn Labels rep.', ['Jo'], ['Tarn Labels']],
  ['Hi Sam, this is Jo, I work at Tarn Labels.', ['Jo'], ['Tarn Labels']],
  ["Hi Sam, this is Jo, I'm at Tarn Labels.", ['Jo'], ['Tarn Labels']],
  ['Hi Sam, this is Jo, I print Tarn Labels at home.', ['Jo'], []],
  ['hi sam its jo in hull i saw your ad', ['jo'], []],
  ["Hi Sam, it's Jo. Your neighbour at Acacia Ltd gave me your number.", ['Jo'], []],
  ['hi sam its jo in new york i saw your ad', ['jo'], []],
  ['Hi Sam, this is Jo, the best planner that I know in all Tarn Labels.', ['Jo'], []],
  // A day, or a place, unless a word says that it is a firm.
  ["Hi Sam, this is Jack from Tuesday's match.", ['Jack'], []],
  ['Hi Sam, this is Ana in Tarn Feeds.', ['Ana'], ['Tarn Feeds']],
  ['Hi Sam, this is Ana in Leeds.', ['Ana'], []],
  ['Hi Sam, this is Ana at Leeds.', ['Ana'], []],
  ['Hi Sam, this is Ana with Leeds.', ['Ana'], ['Leeds']],
  ['Hi Sam, this is Jo from the First Coast Bank.', ['Jo'], ['First Coast Bank']],
  ['I drive for Tarn Freight, Sam.', [], ['Tarn Freight']],
  ['I drive for Ana Ruiz, Sam.', [], []],
  ["Hi Sam, I'm with Dunne and Lacey Solicitors.", [], ['Dunne and Lacey Solicitors']],
  ["Hi Sam, I'm with Tarn and we print.", [], ['Tarn']],
  // In small letters a firm is told by its kind, or by what comes before it and after it.
  ['hi sam this is ana from the hospice shop', ['ana'], ['hospice shop']],
  ['hi sam this is ana from our little bakery in hull', ['ana'], ['little bakery']],
  ['hi sam this is ana from your bank', ['ana'], ['your bank']],
  ['hi sam this is ana from your street', ['ana'], []],
  ['hi sam this is ana with good news', ['ana'], []],
  ['hi sam this is ana for tarn labels', ['ana'], []],
  ['hi sam this is ana in tarn', ['ana'], []],
  ['hi sam this is ana from leeds', ['ana'], []],
  ['hi sam this is ana from tarn and i saw your ad', ['ana'], ['tarn']],
  ['hi sam this is ana from tarn {{city}}', ['ana'], ['tarn']],
  ['hi sam this is ana from deshmukh and rao accountants i saw your ad', ['ana'], ['deshmukh and rao accountants']],
  ['hi sam this is ana from pioneer seed and feed your pellets are in', ['ana'], ['pioneer seed and feed']],
  ['hi sam i am calling from tarn labels about it', [], ['tarn labels']],
  ['hi sam a message from tarn labels about it', [], ['tarn labels']],
  // Titles, particles and what is no name.
  ['Hi Sam, this is Dr. Bell from Tarn.', ['Dr. Bell'], ['Tarn']],
  ['Hi Sam, this is Mrs Bell from Tarn.', ['Mrs Bell'], ['Tarn']],
  ['Hi Sam, Dr. Bell here.', ['Dr. Bell'], []],
  ['Hi Sam, this is Pieter van Zyl from Tarn.', ['Pieter van Zyl'], ['Tarn']],
  ['Hi Sam, this is Ana van from Tarn.', ['Ana'], ['Tarn']],
  ['hi sam this is dana calling about it', ['dana'], []],
  ["hi sam it's dana um i saw your ad", ['dana'], []],
  ['hi sam this is really late', [], []],
  ['hi sam we are dana', [], []],
  ['hi sam its dana from tarn', ['dana'], ['tarn']],
  ['Hi Sam, its dana from Tarn.', ['dana'], ['Tarn']],
  ['Hi Sam. Its dana from Tarn.', [], []],
  ['hi sam, dana here from tarn', ['dana'], ['tarn']],
  ['hi sam this is like josh from um summit pumps', ['josh'], ['summit pumps']],
  ['sam neha from talentcrest your ad is still up', ['neha'], ['talentcrest']],
  ['neha from talentcrest your ad is still up', ['neha'], ['talentcrest']],
  ['we heard from talentcrest about your ad', [], []],
  ['three crews from tarn are on your street', [], []],
  ['Hi , this is with Bay Pumps.', [], ['Bay Pumps']],
  ['Hi, this is from March.', [], []],
  ['Hi Sam. {{rep_name}} again.', ['{{rep_name}}'], []],
  ['Hi Sam. {{my_company}} again.', [], ['{{my_company}}']]
])('who calls in %s', ([script, caller, company]) => {
  const parts = partsOf(script)
  expect([textsOf(script, parts.caller), textsOf(script, parts.company)]).toEqual([caller, company])
})

test('who is named late, after the caller, is somebody else', () => {
  const late =
    'the pump leaks and it was late in the spring of this year, and nobody had seen it in all the rain, then Ann at Low House cut hers'
  const callersIn = (script: string) => textsOf(script, partsOf(script).caller)
  expect(callersIn(`Hi Sam, this is Jo, ${late}.`)).toEqual(['Jo'])
})

test.for<readonly [script: string, greeting: string, caller: string]>([
  ['Dana, this is Lee at Tarn Labels.', 'Dana', 'Lee'],
  ["Dana, it's Lee at Tarn Labels.", 'Dana', 'Lee'],
  ['Dana, Lee Holt from Tarn Labels.', 'Dana', 'Lee Holt'],
  ['{{first_name}}, {{sender_name}} here at Tarn Labels.', '{{first_name}}', '{{sender_name}}'],
  ['Hi Dana, this is Lee at Tarn Labels.', 'Hi Dana', 'Lee']
])('who is named before the caller is greeted, and calls nobody: %s', ([script, greeting, caller]) => {
  const parts = partsOf(script)
  expect([textsOf(script, parts.greeting), textsOf(script, parts.caller)]).toEqual([[greeting], [caller]])
})

test.for<readonly [script: string, ...companies: string[]]>([
  // Who calls from somewhere is a person.
  ['Hi Sam, a message from Carl at the yard.'],
  ['A message from Carl Holt in the office.'],
  ['A note from Carl on the gate.'],
  ['Hi Sam, a call from Carl at Tarn Labels.', 'Tarn Labels'],
  ['A message from Carl with Tarn Labels.', 'Tarn Labels'],
  // In a transcript a firm goes on after "and" where a clause opens after that.
  ['hi sam this is jo from tarn seed and feed your pellets are in', 'tarn seed and feed'],
  ['hi sam this is jo from tarn labels and friday works', 'tarn labels'],
  // Otherwise it may be a firm.
  ['A message from Tarn Labels.', 'Tarn Labels'],
  ['A message from Tarn, your printers.', 'Tarn'],
  ['This message is from your friends at Tarn.', 'Tarn'],
  ['A message from Tarn Roofing at the yard.', 'Tarn Roofing']
])('whom a message is from: %s', ([script, ...companies]) => {
  expect(textsOf(script, partsOf(script).company)).toEqual(companies)
})

test.for<readonly [script: string, company: readonly string[], ...found: string[]]>([
  ['Hi Sam, tarn labels here.', ['Tarn Labels'], 'tarn labels'],
  ["Hi Sam, it is about Tarn Labels's seal.", ['Tarn Labels'], "Tarn Labels's"],
  ['Hi Sam, the tarn leaks, and so do labels.', ['Tarn Labels']],
  ['Hi Sam, the labels are red.', ['Tarn Labels']],
  ['Hi Sam, tarn here. At pell & hope we print.', ['Tarn', 'Pell & Hope'], 'tarn', 'pell & hope'],
  ['Hi Sam, it is red.', ['?!']]
])('names of the settings are found as they are, in any letters: %s', ([script, company, ...found]) => {
  const at = textsOf(script, partsOf(script, {company: [...company]}).company)
  expect(at).toEqual(found)
})

test.for<readonly [script: string, ...callers: string[]]>([
  ['hi sam its jo from tarn labels', 'jo'],
  ['Hi Sam, its Jo from Tarn Labels.', 'Jo'],
  // In a text with capitals, small letters are no name after "its" and the like.
  ['Hi Sam. Its pump from Tarn leaks.'],
  ["Hi Sam. I'm late from work."],
  ['Hi Sam, this is jo from Tarn Labels.', 'jo']
])('who calls, in small letters and others: %s', ([script, ...callers]) => {
  expect(textsOf(script, partsOf(script).caller)).toEqual(callers)
})
