/** A character that is not a letter, and its reading, if it has one. */
export interface SpokenSymbol {
  readonly say: string
  /** True if people read it correctly (`$`, `%`). */
  readonly plain?: true
}

/** Readings of symbols on their own; next to a number they are read with it (`$5`, `40+`). */
export const symbols: ReadonlyMap<string, SpokenSymbol> = new Map<string, SpokenSymbol>([
  ['&', {say: 'and'}],
  ['@', {say: 'at'}],
  ['+', {say: 'plus'}],
  ['=', {say: 'equals'}],
  ['#', {say: 'number'}],
  ['%', {say: 'percent', plain: true}],
  ['$', {say: 'dollars', plain: true}],
  ['£', {say: 'pounds', plain: true}],
  ['€', {say: 'euros', plain: true}],
  ['°', {say: 'degrees', plain: true}],
  ['§', {say: 'section'}],
  ['×', {say: 'times'}],
  ['→', {say: 'to'}]
])

/** Fixed expressions of digits and symbols with irregular readings, in lower case. Chosen. */
export const expressions: ReadonlyMap<string, string> = new Map([
  ['24/7', 'twenty four seven'],
  ['24-7', 'twenty four seven'],
  ['24x7', 'twenty four seven'],
  ['24/7/365', 'twenty four seven three sixty five'],
  ['9/11', 'nine eleven'],
  ['50/50', 'fifty fifty'],
  ['50-50', 'fifty fifty'],
  ['80/20', 'eighty twenty'],
  ['80-20', 'eighty twenty'],
  ['60/40', 'sixty forty'],
  ['90/10', 'ninety ten'],
  ['1:1', 'one on one'],
  ['401k', 'four oh one K'],
  ['401(k)', 'four oh one K'],
  ['403b', 'four oh three B'],
  ['403(b)', 'four oh three B'],
  ['911', 'nine one one'],
  ['360', 'three sixty'],
  ['365', 'three sixty five'],
  ['b2b', 'B to B'],
  ['b2c', 'B to C'],
  ['b2g', 'B to G'],
  ['d2c', 'D to C'],
  ['p2p', 'P to P'],
  ['w-2', 'W two'],
  ['w2', 'W two'],
  ['co2', 'C O two'],
  ['h2o', 'H two O'],
  ['and/or', 'and or'],
  ['wwi', 'world war one'],
  ['wwii', 'world war two'],
  ['ww2', 'world war two'],
  ['c++', 'C plus plus'],
  ['c#', 'C sharp']
])
