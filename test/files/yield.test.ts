import {expect, test, vi} from 'vitest'
import {nextTurn, takeTurns} from '../../src/files/yield.ts'

test('long work lets others have a turn, short work does not', async () => {
  let now = 1000
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => now)
  try {
    const turn = takeTurns()
    const done: string[] = []
    const others = nextTurn().then(() => done.push('others'))
    await turn()
    now += 49
    await turn()
    done.push('short')
    now += 1
    await turn()
    done.push('long')
    // The time counts from the last turn on.
    now += 49
    const later = nextTurn().then(() => done.push('later'))
    await turn()
    done.push('short')
    await Promise.all([others, later])
    expect(done).toEqual(['short', 'others', 'long', 'short', 'later'])
  } finally {
    clock.mockRestore()
  }
})
