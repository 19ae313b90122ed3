import { expect, type Page } from '@playwright/test'
import { expectAccessible, hostName, test } from './desk.ts'
import { call, goTo, setUp } from './steps.ts'
import { wordsOf } from './words.ts'

// The meeting comes straight to main over HTTP, and Electron's own print dialog waits for a person.
test.skip(hostName === 'electron', 'Its calls go through a port that a test cannot use.')

const words = wordsOf('en-CA')
const title = 'Heat in winter'

test('a fact sheet goes from its template to twenty-five copies at a meeting, and its pages to the group’s account', async ({ deskFolder }) => {
  const { page } = await deskFolder.open('en-CA')
  await setUp(page, words, 'Harbour Legal Clinic')
  const { meetingId, groupId } = await seed(page)
  const origin = new URL(page.url()).origin
  const pagesOnAccount = async () => {
    const { items } = await call(page, 'loans/use/jobs', { payer: { by: 'contact', contactId: groupId } })
    return items.map(({ quantity }: { quantity: number }) => quantity)
  }
  let briefId = ''

  await test.step('written from the template, with what it is about and until when it is good', async () => {
    await goTo(page, words, 'briefs')
    await page.keyboard.press('Alt+N')
    await page.getByRole('textbox', { name: words('briefs', 'create.name') }).fill(title)
    await page.getByRole('button', { name: words('briefs', 'create.make') }).click()
    await expect(page.getByRole('heading', { level: 1, name: title }).first()).toBeVisible()
    briefId = /briefs\/([0-9a-f-]{36})/.exec(page.url())![1]!
    await page.getByRole('tab', { name: words('briefs', 'aside.panels.about') }).click()
    await page.getByRole('combobox', { name: words('briefAbout', 'topic') }).fill('Housing')
    await page.keyboard.press('Tab')
    await expect(page.getByText(words('briefAbout', 'saved', { what: words('briefAbout', 'topic') }))).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('for a meeting it is not printed before it is approved, unless someone says so', async () => {
    await page.goto(`${origin}/print/briefs/${briefId}?meeting=${meetingId}`)
    await expect(page.getByRole('textbox', { name: words('briefs', 'paper.copies') })).toHaveValue('25')
    await expect(page.getByText(words('prints', 'basis.typed_other', { formatted: '25' }))).toBeVisible()
    await page.getByRole('button', { name: words('prints', 'queue.do') }).click()
    await expect(page.getByRole('dialog').getByRole('link', { name: title })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: words('prints', 'draft.no') }).click()
    expect(await call(page, 'briefs/prints/queue', undefined)).toEqual([])
    await call(page, 'briefs/states/askForReview', { id: briefId, version: 1 })
    await call(page, 'briefs/states/approve', { id: briefId, version: 1 })
  })

  await test.step('attached to the meeting, it is in the pack and on the front desk’s list', async () => {
    await call(page, 'meetings/attachBrief', { id: meetingId, briefId, copies: 25 })
    await page.goto(`${origin}/meetings/${meetingId}/pack`)
    await expect(page.getByRole('checkbox', { name: new RegExp(title) })).toBeChecked()
    await page.goto(`${origin}/print/briefs/${briefId}?meeting=${meetingId}`)
    await page.getByRole('button', { name: words('prints', 'queue.do') }).click()
    await expect(page.getByRole('alert').filter({ hasText: title })).toBeVisible()
    expect(await pagesOnAccount()).toEqual([])
  })

  await test.step('printed, its pages stand on the group’s account', async () => {
    await page.goto(`${origin}/briefs/prints`)
    const row = page.getByRole('main').getByRole('listitem').first()
    await row.focus()
    await page.keyboard.press('p')
    await expect(page.getByRole('alert').filter({ hasText: 'Oak Street Tenants' })).toBeVisible()
    const [quantity] = await pagesOnAccount()
    expect(quantity % 25).toBe(0)
    expect(quantity).toBeGreaterThan(0)
  })

  await test.step('a reprint adds, and what was not printed after all is taken off again', async () => {
    await page.getByRole('button', { name: words('prints', 'act.againOne', { what: '' }).trim() }).first().click()
    const row = page.getByRole('main').getByRole('list', { name: words('prints', 'page.list') }).getByRole('listitem').first()
    await row.focus()
    await page.keyboard.press('p')
    await expect(async () => expect(await pagesOnAccount()).toHaveLength(2)).toPass()
    const [one, two] = await pagesOnAccount()
    expect(one).toBe(two)
    await page.getByRole('button', { name: new RegExp(`^${words('prints', 'act.reverse')}`) }).first().click()
    await page.getByRole('textbox', { name: words('prints', 'reverse.reason') }).fill('paper jam')
    await page.getByRole('button', { name: words('prints', 'reverse.do') }).click()
    await expect(async () => expect((await pagesOnAccount()).toSorted((a: number, b: number) => a - b)).toEqual([-one, one, one])).toPass()
  })

  await test.step('what was given out is told beside the text and over the library', async () => {
    await page.goto(`${origin}/briefs/${briefId}?panel=given`)
    await expect(page.getByText(words('briefLibrary', 'given.line_other', { formatted: '25', language: words('briefLibrary', 'languages.en-CA') }))).toHaveCount(2)
    await expectAccessible(page)
    await page.goto(`${origin}/briefs/given-out`)
    await expect(page.getByRole('row', { name: new RegExp(title) }).getByRole('cell').nth(1)).toHaveText('25')
    await expectAccessible(page)
  })

  await test.step('the library finds it by a word and its topic; its address says so; its figures are renewed', async () => {
    await call(page, 'briefs/saveParticulars', { id: briefId, particulars: { topic: 'Housing', campaignId: null, meetingId: null, contactId: null, groupId: null, bodyId: null, expiresOn: '2020-01-31', expiryNote: 'the guideline', targetGrade: null } })
    await page.goto(`${origin}/briefs?topic=Housing`)
    await page.getByRole('searchbox').fill('heat')
    await expect(page).toHaveURL(/q=heat/)
    await expect(page.getByRole('list', { name: words('briefLibrary', 'title') }).getByRole('listitem')).toHaveCount(1)
    await expect(page.locator('mark').first()).toHaveText(/heat/i)
    await expectAccessible(page)
    await page.goto(`${origin}/briefs/refresh`)
    await expect(page.getByText('the guideline')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: words('briefLibrary', 'refresh.doOne', { title }) }).click()
    await expect(page.getByText(words('briefLibrary', 'refresh.empty'))).toBeVisible()
  })
})

/** A meeting of a group that expects twenty-five, and a price for pages. */
async function seed(page: Page): Promise<{ meetingId: string; groupId: string }> {
  await call(page, 'loans/use/terms/setRates', { from: '2020-01-01', rates: [{ kind: 'printLetterBlack', cents: 10 }] })
  const group = await call(page, 'contacts/create', { kind: 'organization', organizationName: 'Oak Street Tenants' })
  const start = Date.now() + 24 * 3_600_000
  const meeting = await call(page, 'meetings/create', { title: 'Shared heat', kind: 'workshop', start, end: start + 7_200_000, groupId: group.id, expected: 25 })
  return { meetingId: meeting.id, groupId: group.id }
}
