import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillWords, reachable, shippedLetters, unreachable } from './letters.rules.ts'
import { type Addressee, letterKind, letterText, letterWayState } from './letters.schema.ts'

const fills = { name: 'Amina', meeting: 'Heat {name}', group: 'Oak Street', clinic: 'Harbour' }

test('words are filled once, and other braces stay', () => {
  expect(fillWords('Hello {name}, {meeting} of {group}: {other} {', fills)).toBe('Hello Amina, Heat {name} of Oak Street: {other} {')
  fc.assert(fc.property(fc.string().filter((text) => !/\{(name|meeting|group|clinic)\}/.test(text)), (text) => {
    expect(fillWords(text, fills)).toBe(text)
  }))
})

const one: fc.Arbitrary<Addressee> = fc.record({
  ways: fc.record({ email: fc.constantFrom(...letterWayState.options), letter: fc.constantFrom(...letterWayState.options) }),
  reply: fc.constantFrom('invited', 'yes', 'maybe', 'no'),
  sent: fc.array(fc.record({ kind: fc.constantFrom(...letterKind.options) }), { maxLength: 2 }),
}) as never

test('nobody is reached by a closed way, nor invited once more after a no', () => {
  fc.assert(fc.property(fc.array(one, { maxLength: 30 }), fc.constantFrom('email' as const, 'letter' as const), fc.constantFrom(...letterKind.options), fc.boolean(), (people, way, kind, anew) => {
    const found = reachable(people, way, kind, anew)
    for (const person of found) {
      expect(person.ways[way]).toBe('open')
      if (kind === 'invitation') expect(person.reply).not.toBe('no')
      if (!anew) expect(person.sent.some((sent) => sent.kind === kind)).toBe(false)
    }
    for (const person of unreachable(people)) expect(found).not.toContain(person)
  }))
})

test('what the program comes with can be saved as it is', () => {
  expect(shippedLetters.map(({ kind }) => kind)).toEqual(letterKind.options)
  for (const text of shippedLetters) expect(letterText.parse(text)).toEqual(text)
})
