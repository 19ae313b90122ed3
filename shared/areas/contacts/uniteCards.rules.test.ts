import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instructionOf, isSafeHour, isUnsafe, mayUse, recheckOn } from './safety.rules.ts'
import { answer, cardInput, type CardInput, safeChannel, safetyLevel } from './safety.schema.ts'
import { uniteCards } from './uniteCards.rules.ts'

const channel = fc.constantFrom(...answer.options)
const span = fc.record({ weekday: fc.integer({ min: 1, max: 3 }), from: fc.constantFrom('08:00', '10:00'), to: fc.constantFrom('11:00', '15:00') })
const words = fc.constantFrom('', 'School hours', 'Rosa')
const card: fc.Arbitrary<CardInput> = fc
  .record({
    level: fc.constantFrom(...safetyLevel.options), call: channel, voicemail: channel, text: channel, email: channel, mail: channel, nameClinic: channel,
    hours: words, spans: fc.array(span, { maxLength: 3 }), codeName: words, whatToSay: words, note: words,
    checkedOn: fc.constantFrom('2026-10-01', '2026-11-20'), recheckAfter: fc.constantFrom(30, 90),
  })
  .filter((one) => cardInput.safeParse(one).success)
const today = '2026-11-24'

test('two cards together allow nothing that either forbids, and tell what either tells', () => {
  fc.assert(fc.property(card, card, (one, two) => {
    const united = uniteCards(one, two)
    expect(cardInput.safeParse(united).success).toBe(true)
    expect(isUnsafe(united.level)).toBe(isUnsafe(one.level) || isUnsafe(two.level) || united.level === 'unsafe')
    const told = instructionOf(united, today)
    for (const each of [one, two]) {
      const before = instructionOf(each, today)
      for (const way of safeChannel.options) if (!mayUse(before, way)) expect(mayUse(told, way)).toBe(false)
      for (const day of ['2026-11-23', '2026-11-24', '2026-11-25']) {
        for (const clock of ['08:30', '10:30', '12:00']) if (united.level === 'limited' && isSafeHour(each, day, clock) === false) expect(isSafeHour(united, day, clock)).toBe(false)
      }
      for (const field of ['hours', 'codeName', 'whatToSay', 'note'] as const) expect(united[field]).toContain(each[field])
      expect(recheckOn(united) <= recheckOn(each)).toBe(true)
    }
    expect(uniteCards(one, one)).toEqual({ ...one, spans: uniteCards(one, one).spans })
  }))
})

test('hours that have none in common leave none: nobody reaches out until it is asked again', () => {
  const limited = cardInput.parse({ level: 'limited', call: 'yes', checkedOn: today, spans: [{ weekday: 1, from: '09:00', to: '12:00' }] })
  expect(uniteCards(limited, { ...limited, spans: [{ weekday: 1, from: '11:00', to: '15:00' }] })).toMatchObject({ level: 'limited', spans: [{ weekday: 1, from: '11:00', to: '12:00' }] })
  expect(uniteCards(limited, { ...limited, spans: [{ weekday: 2, from: '09:00', to: '12:00' }] }).level).toBe('unsafe')
  expect(uniteCards(limited, { ...limited, spans: [] }).spans).toEqual(limited.spans)
})

test('a yes of the one stays when the other is simply safe; two that say yes and no say no', () => {
  const safe = cardInput.parse({ level: 'safe', checkedOn: today })
  const limited = cardInput.parse({ level: 'limited', text: 'yes', call: 'no', checkedOn: today })
  expect(uniteCards(safe, limited)).toMatchObject({ level: 'limited', text: 'yes', call: 'no', mail: 'notAsked' })
  expect(uniteCards({ ...limited, call: 'yes' }, limited)).toMatchObject({ call: 'no', text: 'yes' })
})
