import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayOpenOutside } from '#main/hosts/electron/externalLinks.ts'
import { longestLink, mailtoLink } from './notices.rules.ts'

const bodyOf = (href: string) => new URL(href).searchParams.get('body')!
const lines = (text: string) => text.replace(/\r\n?|\n/g, '\r\n')
const text = fc.string({ unit: 'grapheme', maxLength: 3000 })

test('a link says just what was written, and is one that the program may open', () => {
  const { href, cut } = mailtoLink({ to: 'amina@mail.example', subject: 'Réservation : salle & cour?', body: 'Bonjour,\n\nC’est fait (100 %) #1 +2.\n&attach=/etc/passwd' })
  expect(cut).toBe(false)
  expect(href).toMatch(/^mailto:amina@mail\.example\?subject=/)
  expect(new URL(href).searchParams.get('subject')).toBe('Réservation : salle & cour?')
  expect(bodyOf(href)).toBe('Bonjour,\r\n\r\nC’est fait (100 %) #1 +2.\r\n&attach=/etc/passwd')
  expect(mayOpenOutside(href)).toBe(true)
})

test('whatever is written, the link is never too long, and its text is the beginning of what was written', () => {
  fc.assert(
    fc.property(text, text, (subject, body) => {
      const { href, cut } = mailtoLink({ to: 'amina@mail.example', subject, body })
      expect(href.length).toBeLessThanOrEqual(longestLink)
      expect(mayOpenOutside(href)).toBe(true)
      const said = bodyOf(href)
      if (!cut) expect(said).toBe(lines(body.toWellFormed()))
      else {
        expect(said.endsWith('…')).toBe(true)
        expect(lines(body.toWellFormed()).startsWith(said.slice(0, -1))).toBe(true)
      }
    }),
  )
})

test('a long text is cut at a word and uses the room there is', () => {
  const { href, cut } = mailtoLink({ to: 'amina@mail.example', subject: 'S', body: 'réunion '.repeat(400) })
  expect(cut).toBe(true)
  expect(bodyOf(href)).toMatch(/^(réunion )+réunion…$/)
  expect(href.length).toBeGreaterThan(longestLink - 60)
})

test('an address with signs of its own opens nothing else', () => {
  const { href } = mailtoLink({ to: 'a?cc=x&b@mail.example', subject: '', body: '' })
  expect(new URL(href).searchParams.get('cc')).toBeNull()
  expect(decodeURIComponent(new URL(href).pathname)).toBe('a?cc=x&b@mail.example')
})
