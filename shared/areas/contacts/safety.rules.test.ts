import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#shared/base/time.ts'
import { cardChanges, instructionOf, isSafeHour, isUnsafe, liftsMark, mayUse, recheckOn } from './safety.rules.ts'
import { answer, cardInput, type CardInput, safeChannel, safetyLevel } from './safety.schema.ts'

const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2024-01-01', count))
const clocks = fc.integer({ min: 0, max: 1439 }).map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
const answers = fc.constantFrom(...answer.options)
const secret = fc.string({ minLength: 6, maxLength: 20 }).map((text) => `§${text.trim()}§`)
const card: fc.Arbitrary<CardInput> = fc.record({
  level: fc.constantFrom(...safetyLevel.options),
  call: answers, voicemail: answers, text: answers, email: answers, mail: answers, nameClinic: answers,
  hours: secret,
  spans: fc.constant([{ weekday: 1, from: '09:00', to: '11:00' }]),
  codeName: secret,
  whatToSay: secret,
  checkedOn: days,
  recheckAfter: fc.integer({ min: 1, max: 730 }),
  note: secret,
})

test('nobody is told the note, and of someone not to be contacted nothing but that', () => {
  fc.assert(
    fc.property(card, days, (card, today) => {
      const told = JSON.stringify(instructionOf(card, today))
      expect(told).not.toContain(JSON.stringify(card.note).slice(1, -1))
      if (card.level === 'limited') return
      for (const words of [card.hours, card.codeName, card.whatToSay]) expect(told).not.toContain(JSON.stringify(words).slice(1, -1))
      if (card.level === 'unsafe') for (const channel of safeChannel.options) expect(mayUse(instructionOf(card, today), channel)).toBe(false)
    }),
  )
})

test('with limits a channel may be used only when they said yes to it', () => {
  fc.assert(
    fc.property(card, fc.constantFrom(...safeChannel.options), days, (given, channel, today) => {
      const limited = { ...given, level: 'limited' as const }
      expect(mayUse(instructionOf(limited, today), channel)).toBe(limited[channel] === 'yes')
    }),
  )
  expect(mayUse(null, 'call')).toBe(true)
})

test('only lifting the mark needs a reason', () => {
  for (const before of [null, ...safetyLevel.options]) for (const after of safetyLevel.options)
    expect(liftsMark(before, after)).toBe((before === 'limited' || before === 'unsafe') && after === 'safe')
  expect([isUnsafe(null), isUnsafe('safe')]).toEqual([false, false])
})

test('the card is due for another look after its days, not before', () => {
  fc.assert(
    fc.property(card, (card) => {
      expect(instructionOf(card, addDays(recheckOn(card), -1)).recheckDue).toBe(false)
      expect(instructionOf(card, recheckOn(card)).recheckDue).toBe(true)
    }),
  )
})

test('an hour is safe within a span of its weekday, its end no longer', () => {
  const spans = [{ weekday: 2, from: '09:30', to: '11:00' }]
  // A Tuesday.
  expect(['09:29', '09:30', '10:59', '11:00'].map((clock) => isSafeHour({ spans }, '2026-11-24', clock))).toEqual([false, true, true, false])
  fc.assert(fc.property(clocks, (clock) => {
    expect(isSafeHour({ spans }, '2026-11-25', clock)).toBe(false)
    expect(isSafeHour({ spans: [] }, '2026-11-25', clock)).toBeNull()
  }))
})

test('the history tells every change and holds no words of the card', () => {
  fc.assert(
    fc.property(fc.option(card), card, (before, after) => {
      const changes = cardChanges(before, after)
      const told = JSON.stringify(changes)
      for (const words of [after.hours, after.codeName, after.whatToSay, after.note]) expect(told).not.toContain(JSON.stringify(words).slice(1, -1))
      expect(cardChanges(after, after)).toEqual([])
      for (const field of Object.keys(after) as (keyof CardInput)[]) {
        const differs = before !== null && JSON.stringify(before[field]) !== JSON.stringify(after[field])
        if (differs) expect(changes.map((change) => change.field)).toContain(field)
      }
    }),
  )
})

test('someone with a limit cannot be called safe, and hours that run backwards are told', () => {
  const issues = (input: object) => cardInput.safeParse({ level: 'limited', checkedOn: '2026-11-24', ...input }).error?.issues.map(({ path }) => path.join('.')) ?? []
  expect(issues({ level: 'safe' })).toEqual([])
  expect(issues({ level: 'safe', voicemail: 'no' })).toEqual(['level'])
  expect(issues({ level: 'limited', voicemail: 'no' })).toEqual([])
  expect(issues({ spans: [{ weekday: 1, from: '10:00', to: '09:00' }] })).toEqual(['spans.0.to'])
  expect(issues({ spans: [{ weekday: 1, from: '25:00', to: '26:00' }] })).toEqual(['spans.0.from', 'spans.0.to'])
})
