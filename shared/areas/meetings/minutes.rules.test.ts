import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayBecome, oddVote, withoutNames } from './minutes.rules.ts'
import { decisionInput, minutesState } from './minutes.schema.ts'
import { copiedAgenda, withTopic } from './topics.rules.ts'

describe('approval', () => {
  test('is reached from a draft only by being proposed, and nothing leads out of it', () => {
    for (const to of minutesState.options) expect(mayBecome('approved', to)).toBe(false)
    expect(mayBecome('draft', 'approved')).toBe(false)
    expect(['proposed', 'draft'].map((to) => mayBecome('proposed', to as 'draft'))).toEqual([false, true])
    for (const state of minutesState.options) expect(mayBecome(state, state)).toBe(false)
  })
})

describe('a vote', () => {
  const of = (part: object) => decisionInput.parse({ text: 'To write', ...part })
  test.each([
    [{ outcome: 'carried', votesFor: 3, votesAgainst: 3 }, null, 'carriedButAgainst'],
    [{ outcome: 'carried', votesFor: 4, votesAgainst: 3 }, null, null],
    [{ outcome: 'lost', votesFor: 6, votesAgainst: 4 }, null, 'lostButFor'],
    [{ outcome: 'carried', votesFor: 8, votesAgainst: 1, votesAbstained: 2 }, 10, 'tooMany'],
    [{ outcome: 'carried', votesFor: 8, votesAgainst: 1, votesAbstained: 2 }, null, null],
    [{ outcome: 'consensus' }, 10, null],
  ] as const)('%o with %s there is looked at: %s', (part, present, odd) => {
    expect(oddVote(of(part), present)).toBe(odd)
  })
})

describe('names taken out of words', () => {
  test('leave no whole word of a name, accents and case aside, and every other word', () => {
    expect(withoutNames('Moved by ZÉPHYRINE Quillfeather’s aunt; Al seconds.', ['Zephyrine Quillfeather', 'Al'])).toBe('Moved by … …’s aunt; Al seconds.')
    fc.assert(fc.property(fc.array(fc.constantFrom('we', 'met', 'Amina', 'WARSAME', 'twice'), { maxLength: 12 }), (words) => {
      const left = withoutNames(words.join(' '), ['Amina Warsame']).split(' ')
      expect(left).toEqual(words.join(' ').split(' ').map((word) => (/amina|warsame/i.test(word) ? '…' : word)))
    }))
  })
})

describe('an open item that comes back', () => {
  const line = fc.record({ title: fc.constantFrom('Welcome', 'shipped:lastTime', 'Repairs', 'Rent'), topicId: fc.constantFrom(null, 't1', 't2') })
  test('is on the agenda once, and nothing that was there is lost', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }).map((lines) => lines.filter((one, index) => one.topicId === null || lines.findIndex(({ topicId }) => topicId === one.topicId) === index)), (lines) => {
      const next = withTopic(lines, { title: 'Repairs', topicId: 't1' })
      expect(next.filter(({ topicId }) => topicId === 't1')).toHaveLength(1)
      expect(withTopic(next, { title: 'Repairs', topicId: 't1' })).toBe(next)
      const titles = next.map(({ title }) => title)
      for (const { title } of lines) expect(titles.splice(titles.indexOf(title), 1)).toEqual([title])
      expect(titles.length).toBeLessThanOrEqual(1)
    }))
  })
  test('is not taken over with an agenda that is copied, unless it recurs; what stands on the other’s own stays on it', () => {
    const item = fc.record({ title: fc.constantFrom('A', 'B', 'C', 'D'), topicId: fc.constantFrom(null, 't1', 't2', 't3'), recurring: fc.boolean() })
    const agenda = fc.uniqueArray(item, { maxLength: 6, selector: (one) => one.topicId ?? one }).map((lines) => lines.map((line, index) => ({ id: `i${index}`, minutes: 5, lead: '', papers: '', ...line, recurring: line.topicId !== null && line.recurring })))
    fc.assert(fc.property(agenda, agenda, (from, own) => {
      const copied = copiedAgenda(from, own)
      const topics = copied.flatMap(({ topicId }) => topicId ?? [])
      expect(topics.toSorted()).toEqual([...new Set([...from.filter(({ recurring }) => recurring), ...own].flatMap(({ topicId }) => topicId ?? []))].toSorted())
      for (const line of copied) if (line.id) expect(own.some(({ id, topicId }) => id === line.id && topicId === line.topicId)).toBe(true)
    }))
  })
})
