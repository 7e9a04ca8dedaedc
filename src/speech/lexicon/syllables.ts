/**
 * Words that the spelling rules count wrong, by their number of syllables in running
 * speech. Found by comparing the counter with the CMU pronouncing dictionary on everyday and business text.
 */
const bySyllables: Readonly<Record<number, string>> = {
  1: 'aren eyes hmm mm prayer weren',
  2:
    'acme acquire acquired acres argue average averaged awesome bio business cafe cashier chaos chile chocolate couldn ' +
    'create creates cruel desire desires didn doesn duo entire evening every expire expired expires forehead foresee ' +
    'frontier fuel fuels genius giant hadn hasn hundred inspire inspired interest interests isn koala linkedin louis ' +
    'luis maybe miz naive naked ok people peoples poem poems poet premier require required requires retire retired ryan ' +
    'sacred science several shouldn soldier soldiers someone tele trio tuesday voicemail voicemails wasn wednesday ' +
    'wednesdays wouldn wretched',
  3:
    'anyone area areas behavior behaviors beloved brazilian businesses chilean convenience convenient diego entirely ' +
    'european everyday everyone everything everywhere familiar garcia idea ideal ideas interested interesting ios israel ' +
    'linear moreover mosaic museum nuclear peculiar poetry privileged proactive ratio ratios realize realized realty ' +
    'recipe resilient sciences scientist senior seniors sierra somebody theater theatre vegetable whoever william',
  4:
    'anxiety arguably cooperate coordinate coordinates everybody geographic geography initiative initiatives nevertheless ' +
    'proactively reiterate scientific',
  5: 'cooperation coordination laboratory preventative'
}

/** Syllables of words that the spelling rules count wrong. */
export const irregular: ReadonlyMap<string, number> = new Map(
  Object.entries(bySyllables).flatMap(([count, words]) =>
    words.split(' ').map((word) => [word, Number(count)] as const)
  )
)

/** Second parts of compounds whose first part ends in a silent `e`, and endings that keep it silent; each part of an expression. */
export const secondParts: readonly string[] = (
  'how what where times? day thing fore by pages? works? lines? holders? ly wise less ful fully ness ments? ' +
  'ship houses? boards? marks? books? sides? land walk makers? teams? styles? ware fronts? taker keeper ' +
  'proof box boat casts? ways? spread casting lengths? tone stone teen ty ties points? men man stream town ' +
  'made bar scapes? charts? sheets? load stand wife guards? place grown writing script owners? buyers? care'
).split(' ')
