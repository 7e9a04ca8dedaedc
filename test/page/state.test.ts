import {describe, expect, test} from 'vitest'
import {fromFragment, toFragment} from '../../src/page/share.ts'
import {freshState, type State, settingsOf, shownText, withText} from '../../src/page/state.ts'
import {loadState, saveState, wipeState} from '../../src/page/storage.ts'
import {withFiles, withoutText, withShared} from '../../src/page/texts.ts'

const one = {name: 'one.md', text: 'Hi Dana.'}
const two = {name: '', text: 'Hi Lee.'}
const both: State = {texts: [one, two], shown: 1, controls: {goal: 'email'}}

describe('a link', () => {
  test('carries text and settings, and comes back', async () => {
    const shared = {...one, text: 'Zoë said: “££ 5” 🙂\n'.repeat(50), controls: {goal: 'educate', budget: 20}} as const
    const fragment = await toFragment(shared)
    expect(fragment).toMatch(/^#s=[\w-]+$/)
    expect(fragment.length).toBeLessThan(300)
    expect(await fromFragment(fragment)).toEqual(shared)
  })

  test.for(['', '#results', '#s=', '#s=%%%', '#s=AAAA', '#s=S0ktLgEA'])('%j carries nothing', async (fragment) => {
    expect(await fromFragment(fragment)).toBe(undefined)
  })

  test('that unfolds to more than any text is refused', async () => {
    const bomb = await toFragment({...one, text: 'a'.repeat(7_000_000), controls: {}})
    expect(bomb.length).toBeLessThan(20_000)
    expect(await fromFragment(bomb)).toBe(undefined)
  })
})

describe('texts', () => {
  test('files come beside what is there, in the place of one of the same name, and of an empty text', () => {
    const again = {name: 'one.md', text: 'Hi again.'}
    expect(withFiles(both, [again]).texts).toEqual([two, again])
    expect(withFiles(freshState, [one])).toEqual({...freshState, texts: [one], shown: 0})
  })

  test('a link comes beside them too, once', () => {
    const shared = {name: '', text: 'Hi Kim.', controls: {touch: 'breakup'}} as const
    const next = withShared(both, shared)
    expect(shownText(next)).toEqual({name: '', text: 'Hi Kim.'})
    expect(next.controls).toEqual(shared.controls)
    expect(withShared(next, shared).texts).toEqual(next.texts)
  })

  test('closing one shows its neighbour, and closing the last leaves an empty one', () => {
    expect(withoutText(both, 1)).toMatchObject({texts: [one], shown: 0})
    expect(withoutText(both, 0)).toMatchObject({texts: [two], shown: 0})
    expect(withoutText({...both, texts: [one]}, 0).texts).toEqual(freshState.texts)
  })

  test('what is typed goes into the one that is shown', () => {
    expect(withText(both, {name: '', text: 'New.'}).texts).toEqual([one, {name: '', text: 'New.'}])
  })
})

describe('settings', () => {
  test('only what the controls set wins over the configuration', () => {
    expect(settingsOf({})).toEqual({})
    expect(settingsOf({goal: 'email', touch: 'breakup', budget: 20, pace: 0.9})).toEqual({
      goal: 'email',
      touch: 'breakup',
      budget: 20,
      pace: 0.9
    })
  })

  test('readings win over a pace that was set', () => {
    const readings = [{measured: 33, predicted: 30}]
    expect(settingsOf({pace: 0.9, readings})).toEqual({pace: 1.07, readings: 1})
  })
})

describe('the device', () => {
  const storage = () => {
    const kept = new Map<string, string>()
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key)
    }
  }

  test('keeps a state until it is wiped', () => {
    const device = storage()
    saveState(device, both)
    expect(loadState(device)).toEqual(both)
    wipeState(device)
    expect(loadState(device)).toBe(undefined)
  })

  test('that keeps nothing, or something else, is no failure', () => {
    const full = {
      ...storage(),
      setItem: () => {
        throw new Error('full')
      }
    }
    expect(() => saveState(full, both)).not.toThrow()
    expect(loadState({...storage(), getItem: () => '{"texts": []}'})).toBe(undefined)
    expect(loadState(undefined)).toBe(undefined)
  })
})
