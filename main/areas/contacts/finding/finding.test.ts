import fc from 'fast-check'
import { beforeAll, afterAll, describe, expect, test } from 'vitest'
import { type DeskClient, openTestDesk } from '#test/harness.ts'

type Desk = Awaited<ReturnType<typeof openTestDesk>>
type Given = Parameters<DeskClient['contacts']['create']>[0]

const people: [string, string, string][] = [
  ['Amina', 'Warsame', '416-555-0134'], ['Mohamed', 'Abdullahi', '647-555-0188'], ['Nguyễn', 'Thanh', '905-555-0172'], ['Élodie', 'Bélanger', '437-555-0111'],
  ['Gurpreet', 'Dhaliwal', '416-555-0199'], ['Tenzin', 'Dolkar', '647-555-0147'], ['Svitlana', 'Kovalenko', '905-555-0163'], ['Oluwaseun', 'Adeyemi', '437-555-0125'],
]
const given = ([givenName, familyName, number]: (typeof people)[number]): Given => ({ kind: 'person', givenName, familyName, phones: [{ kind: 'mobile', number }] })
const plain = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** One slip of the kinds that fingers make. */
const slip = (word: string) => fc.tuple(fc.nat(word.length - 2), fc.constantFrom('drop', 'put', 'take', 'swap'), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')).map(([at, kind, letter]) => {
  if (kind === 'drop') return word.slice(0, at) + word.slice(at + 1)
  if (kind === 'put') return word.slice(0, at) + letter + word.slice(at)
  if (kind === 'take') return word.slice(0, at) + letter + word.slice(at + 1)
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
})

describe('search', () => {
  let desk: Desk
  const found = async (search: string) => (await desk.client.contacts.list({ search, limit: 200 })).items.map(({ name }) => name)
  beforeAll(async () => {
    desk = await openTestDesk()
    for (const person of people) await desk.client.contacts.create(given(person))
    await desk.client.contacts.create({
      kind: 'person', givenName: 'Rosa', familyName: 'Okafor', emails: [{ kind: 'home', address: 'rosalind.okafor77@neighbours.example' }],
      notes: `${'x '.repeat(4900)}Speaks at hearings.`, affiliation: 'Riverdale Tenants',
    })
    await desk.client.contacts.create({ kind: 'organization', organizationName: 'Hearings Watch' })
  })
  afterAll(() => desk[Symbol.asyncDispose]())

  test('a name with a number comes before phones that begin so, and a phone is found however its digits are grouped', async () => {
    const local = await desk.client.contacts.create({ kind: 'organization', organizationName: 'Transit Union Local 905' })
    expect((await found('905'))[0]).toBe('Transit Union Local 905')
    for (const typed of ['905 555 0172', '905-555 01 72', '9055550172', '555 0172']) expect(await found(typed), typed).toContain('Nguyễn Thanh')
    expect(await found('local 905')).toEqual(['Transit Union Local 905'])
    await desk.client.contacts.archive({ id: local.id })
  })

  test('finds a contact by beginnings of its words in any order, with a slip in one of five letters or more', async () => {
    const typed = fc.constantFrom(...people).chain(([first, last]) => {
      const words = [plain(first), plain(last)]
      return fc.record({ words: fc.shuffledSubarray(words, { minLength: 1 }), cuts: fc.tuple(fc.nat(9), fc.nat(9)) }).chain(({ words: some, cuts }) => {
        const begun = some.map((word, index) => word.slice(0, Math.max(1, word.length - cuts[index]!)))
        const long = begun.findIndex((word) => word.length >= 5)
        const name = fc.constant(`${first} ${last}`)
        if (long < 0) return fc.tuple(name, fc.constant(begun.join(' ')))
        return fc.tuple(name, slip(begun[long]!).map((slipped) => begun.map((word, index) => (index === long ? slipped : word)).join(' ')))
      })
    })
    await fc.assert(fc.asyncProperty(typed, async ([name, search]) => {
      expect(await found(search)).toContain(name)
    }), { numRuns: 400 })
  })

  test('finds a contact by any run of three digits or more of the phone', async () => {
    const run = fc.tuple(fc.constantFrom(...people), fc.nat(6), fc.integer({ min: 3, max: 10 })).filter(([, at, length]) => at + length <= 10)
    await fc.assert(fc.asyncProperty(run, async ([[first, last, number], at, length]) => {
      expect(await found(number.replace(/\D/g, '').slice(at, at + length))).toContain(`${first} ${last}`)
    }), { numRuns: 100 })
  })

  test('finds a part in the middle of an e-mail address, a word far down the notes, and a misspelled group', async () => {
    for (const typed of ['rosalind.okafor77@neighbours.example', 'salind', 'afor77', 'bours', 'okafor77@neigh', 'riverdle tenants', 'Rievrdale']) expect(await found(typed)).toEqual(['Rosa Okafor'])
    expect(await found('hearings')).toEqual(['Hearings Watch', 'Rosa Okafor'])
  })

  test('puts what is spelled as typed before what is not, and the likelier slip first', async () => {
    await desk.client.contacts.create({ kind: 'person', givenName: 'Aminah', familyName: 'Diallo' })
    await desk.client.contacts.create({ kind: 'person', givenName: 'Anina', familyName: 'Berg' })
    expect(await found('amina')).toEqual(['Amina Warsame', 'Aminah Diallo', 'Anina Berg'])
    expect(await found('zmina')).toEqual(['Amina Warsame', 'Aminah Diallo'])
  })

  test('takes no slip for a short word, nor more slips than one forgives', async () => {
    for (const typed of ['rsa', 'xxx', 'wxrxxme', 'qwertyuiop', '9999']) expect(await found(typed)).toEqual([])
  })

  test('no longer finds a name that was changed or archived, also misspelled; and finds it again restored', async () => {
    const made = await desk.client.contacts.create({ kind: 'person', givenName: 'Wilhelmina', familyName: '' })
    expect(await found('wilhelmnia')).toEqual(['Wilhelmina'])
    await desk.client.contacts.archive({ id: made.id })
    expect(await found('wilhelmnia')).toEqual([])
    await desk.client.contacts.restore({ id: made.id })
    expect(await found('wilhelmnia')).toEqual(['Wilhelmina'])
    const { id, version } = await desk.client.contacts.get({ id: made.id })
    await desk.client.contacts.update({ id, version, contact: { kind: 'person', givenName: 'Thelonius' } })
    expect(await found('wilhelmnia')).toEqual([])
    expect(await found('telonius')).toEqual(['Thelonius'])
  })
})
