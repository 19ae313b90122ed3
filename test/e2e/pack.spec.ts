import { expect, type Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { expectAccessible, hostName, test } from './desk.ts'
import { call, setUp } from './steps.ts'
import { wordsOf } from './words.ts'

// The meeting comes straight to main over HTTP, and the PDF from Chromium.
test.skip(hostName === 'electron', 'Its calls go through a port that a test cannot use.')

test('a meeting’s papers are left to the front desk, printed as one document, and stand on the group’s account', async ({ deskFolder }) => {
  const words = wordsOf('en-CA')
  const { page } = await deskFolder.open('en-CA')
  await setUp(page, words, 'Harbour Legal Clinic')
  const { meetingId, groupId } = await seed(page)
  const origin = new URL(page.url()).origin
  const main = page.getByRole('main')
  const w = (key: string, values?: Record<string, string | number>) => words('pack', key, values)
  const paper = (name: string) => w('line', { paper: words('prints', `papers.${name}`), language: w('languageNames.en-CA') })

  await test.step('the pack has what its kind usually needs, with copies by the expected number', async () => {
    await page.goto(`${origin}/meetings/${meetingId}/pack`)
    await expect(main.getByText(w('expected.typed_other', { count: 12 }))).toBeVisible()
    await expect(page.getByRole('textbox', { name: w('copiesOf', { what: paper('agenda') }) })).toHaveValue('12')
    await page.getByRole('checkbox', { name: paper('evaluation') }).check()
    await expectAccessible(page)
    await main.getByRole('button', { name: w('queue') }).click()
    await expect(main.getByText(w('listed'))).toBeVisible()
  })

  await test.step('the front desk opens it by one key: every paper, in order, and nobody unsafe', async () => {
    await page.goto(`${origin}/briefs/prints`)
    const row = main.getByRole('listitem').first()
    await row.focus()
    await expectAccessible(page)
    await page.keyboard.press('o')
    await expect(main.getByText('Shared heat', { exact: false }).first()).toBeVisible()
    const pages = await printed(page)
    const heads = ['Agenda', 'Sign-in sheet', 'Hello, my name is', 'How was it?', 'Welcome', 'Who is responsible']
    const seen = pages.map((text) => heads.find((head) => text.includes(head))).filter((head) => head !== undefined)
    expect(seen.filter((head, index) => head !== seen[index - 1])).toEqual(heads)
    expect(pages.join(' ')).toContain('Amina Safe')
    expect(pages.join(' ')).not.toContain('Zephyrine')
    await expectAccessible(page)
  })

  await test.step('printed, its pages are asked for and land on the account', async () => {
    await page.getByRole('button', { name: words('kit', 'paper.print') }).click()
    await expect(page.getByText(words('prints', 'mark.noPrice'))).toBeHidden()
    await expect(page.getByRole('alert').filter({ hasText: 'Oak Street Tenants' })).toBeVisible()
    const { items } = await call(page, 'loans/use/jobs', { payer: { by: 'contact', contactId: groupId } })
    expect(items).toHaveLength(7)
    expect(items.every((job: { meetingId: string }) => job.meetingId === meetingId)).toBe(true)
    expect(items.find(({ note }: { note: string }) => note.startsWith('Agenda')).quantity).toBe(12)
    await page.goto(`${origin}/briefs/prints`)
    await expect(main.getByText(words('prints', 'page.empty'))).toBeVisible()
    await expect(main.getByText(words('prints', 'page.past'))).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('letters go to who can be written to, each on a page, and are noted', async () => {
    await page.goto(`${origin}/meetings/${meetingId}/letters`)
    await expect(main.getByText(words('letters', 'leftOut_one', { formatted: 1 }))).toBeVisible()
    await expectAccessible(page)
    await main.getByRole('button', { name: words('letters', 'print_one', { formatted: 1 }) }).click()
    await expect(main.getByText('40 Oak Street')).toBeVisible()
    expect((await printed(page))[0]).toContain('You are invited')
    await page.getByRole('button', { name: words('kit', 'paper.print') }).click()
    await expect(page.getByText(words('letters', 'done.letter_one', { count: 1 }))).toBeVisible()
  })
})

/** A workshop of a group with a price for its pages, one invited who may be named and one who may not, and a fact sheet. */
async function seed(page: Page): Promise<{ meetingId: string; groupId: string }> {
  await call(page, 'loans/use/terms/setRates', { from: '2020-01-01', rates: [{ kind: 'printLetterBlack', cents: 10 }] })
  const group = await call(page, 'contacts/create', { kind: 'organization', organizationName: 'Oak Street Tenants' })
  const person = (givenName: string, familyName: string, street: string) => call(page, 'contacts/create', { kind: 'person', givenName, familyName, addresses: [{ kind: 'home', street, city: 'Toronto', province: 'ON', postalCode: 'M5A 1B2' }] })
  const amina = await person('Amina', 'Safe', '40 Oak Street')
  const hidden = await person('Zephyrine', 'Hidden', '1 Elm Street')
  const start = Date.now() + 24 * 3_600_000
  const meeting = await call(page, 'meetings/create', { title: 'Shared heat', kind: 'workshop', start, end: start + 7_200_000, groupId: group.id, expected: 12 })
  await call(page, 'meetings/invite', { id: meeting.id, contactIds: [amina.id, hidden.id] })
  await call(page, 'contacts/safety/saveCard', { contactId: hidden.id, version: 0, card: { level: 'unsafe', checkedOn: '2026-11-01' } })
  const sheet = await call(page, 'briefs/createFromTemplate', { templateId: 'fact-sheet.en-CA', title: 'Heat by law' })
  for (const step of ['askForReview', 'approve']) await call(page, `briefs/states/${step}`, { id: sheet.id, version: 1 })
  await call(page, 'meetings/attachBrief', { id: meeting.id, briefId: sheet.id, copies: 12 })
  return { meetingId: meeting.id, groupId: group.id }
}

/** What stands on each page of the paper that is shown, as its PDF is printed. */
async function printed(page: Page): Promise<string[]> {
  const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: true })))
  expect((await paper.getMarkInfo())?.Marked).toBe(true)
  const texts: string[] = []
  for (let number = 1; number <= paper.numPages; number++) {
    const content = await (await paper.getPage(number)).getTextContent()
    // Letters that are drawn closer are pieces of their own: what lies between words is a piece too.
    texts.push(content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('').replaceAll(/\s+/g, ' '))
  }
  return texts
}
