import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { expectAccessible, hostName, test } from './desk.ts'
import { choose, field, goTo, setUp, signIn, type Words } from './steps.ts'
import { wordsOf } from './words.ts'

const files = join(import.meta.dirname, '../fixtures/contacts')
const group = 'Oak Street Tenants'

for (const language of ['en-CA', 'fr-CA'] as const) {
  test(`an evening at the desk, from an empty folder to the printed sheet, and all of it there after a restart (${language})`, async ({ deskFolder }) => {
    test.setTimeout(360_000)
    const words = wordsOf(language)
    const clinic = language === 'en-CA' ? 'Harbour Legal Clinic' : 'Clinique juridique du Havre'
    const sheet = language === 'en-CA' ? 'Heat in winter' : 'Le chauffage en hiver'
    const program = await deskFolder.open(language)
    const { page } = program
    await setUp(page, words, clinic)
    await expectAccessible(page)

    await test.step('the contacts they have are brought in', async () => {
      await bringIn(page, words, 'google.csv')
      await bringIn(page, words, 'outlook.csv')
      await goTo(page, words, 'contacts')
      await page.getByRole('searchbox').or(page.getByRole('textbox', { name: words('contacts', 'list.search') })).first().fill('AMINA wars')
      await expect(page.getByText('Amina Warsame').first()).toBeVisible()
      await expectAccessible(page)
    })

    await test.step('a group is added by hand', async () => {
      await goTo(page, words, 'contacts')
      await page.getByRole('link', { name: words('contacts', 'list.newOrganization') }).or(page.getByRole('button', { name: words('contacts', 'list.newOrganization') })).click()
      await field(page, words('contacts', 'form.organizationName')).fill(group)
      await expectAccessible(page)
      await page.getByRole('button', { name: words('contacts', 'form.save'), exact: true }).click()
      await expect(page.getByRole('heading', { name: group })).toBeVisible()
      await expectAccessible(page)
    })

    await test.step('a room is added and booked; the same time again is not to be had', async () => {
      await goTo(page, words, 'space')
      await expectAccessible(page)
      await page.getByRole('button', { name: words('space', 'rooms.addFirst') }).click()
      await page.getByRole('button', { name: words('rooms', 'add'), exact: true }).click()
      await field(page, words('rooms', 'name')).fill('Big Hall')
      await field(page, words('rooms', 'capacity')).fill('120')
      await page.getByRole('button', { name: words('rooms', 'save') }).click()
      await expect(page.getByRole('heading', { name: 'Big Hall' })).toBeVisible()
      await expectAccessible(page)
      await goTo(page, words, 'space')
      await book(page, words, 'Community supper')
      await expect(page.getByText('Community supper').first()).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: words('space', 'book') }).first().click()
      await expect(page.getByText(words('space', 'clash.title'))).toBeVisible()
      await expectAccessible(page)
      await field(page, words('space', 'form.title')).fill('Too late')
      await page.getByRole('dialog').getByRole('button', { name: words('space', 'book') }).click()
      await expect(page.getByRole('alert').filter({ hasText: words('errors', 'conflict.bookingOverlap') })).toBeVisible()
      await page.keyboard.press('Escape')
    })

    await test.step('a meeting of the group is planned, people invited, a room found', async () => {
      await goTo(page, words, 'meetings')
      await page.getByRole('button', { name: words('meetings', 'list.new') }).or(page.getByRole('link', { name: words('meetings', 'list.new') })).first().click()
      await field(page, words('meetings', 'form.title')).fill('Harbour Lane')
      await field(page, words('meetings', 'form.expected')).fill('25')
      await choose(page, words('meetings', 'form.group'), group)
      await page.getByRole('button', { name: words('meetings', 'form.create') }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Harbour Lane' })).toBeVisible()
      await choose(page, words('meetings', 'invitations.add'), 'Amina Warsame')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: words('meetings', 'invitations.invite_one', { count: 1 }), exact: true }).click()
      await expect(page.getByRole('link', { name: 'Amina Warsame' })).toBeVisible()
      await expectAccessible(page)
    })

    await test.step('fares are received, and issued to the group for the meeting', async () => {
      await goTo(page, words, 'loans')
      await expectAccessible(page)
      await page.getByRole('button', { name: words('loans', 'item.new') }).first().click()
      await field(page, words('loans', 'item.name')).fill('PRESTO')
      await field(page, words('loans', 'item.unitValue')).fill('3.35')
      await page.getByRole('button', { name: words('loans', 'item.add') }).click()
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: words('loans', 'receive.title') }).first().click()
      const panel = page.getByRole('dialog')
      await panel.getByRole('textbox', { name: words('loans', 'issue.quantity') }).fill('50')
      await expectAccessible(page)
      await panel.getByRole('button', { name: words('loans', 'receive.do'), exact: true }).click()
      await expect(panel).toBeHidden()
      await page.getByRole('textbox', { name: words('loans', 'issue.quantity') }).fill('12')
      await choose(page, words('loans', 'issue.to'), group)
      await choose(page, words('loans', 'issue.meeting'), 'Harbour Lane')
      await page.getByRole('button', { name: words('loans', 'issue.do'), exact: true }).click()
      await expect(page.getByRole('row').filter({ hasText: group }).first()).toContainText('38')
      await expectAccessible(page)
    })

    await test.step('a fact sheet is written from the template and printed for the meeting', async () => {
      await goTo(page, words, 'briefs')
      await page.keyboard.press('Alt+N')
      await field(page, words('briefs', 'create.name')).fill(sheet)
      await page.getByRole('button', { name: words('briefs', 'create.make') }).click()
      await expect(page.getByRole('heading', { level: 1, name: sheet }).first()).toBeVisible()
      await page.getByRole('button', { name: words('briefs', 'page.print') }).click()
      await choose(page, words('briefs', 'paper.meeting'), 'Harbour Lane')
      await expect(page.getByRole('main')).toContainText('Harbour Lane')
      await expectAccessible(page)
      if (hostName === 'browser') await expectPaper(page, { title: sheet, language, text: [clinic, 'Harbour Lane', '416-555-0100'] })
    })
    await program.close()

    await test.step('closed and opened again, everything is there', async () => {
      const again = await deskFolder.open(language)
      await signIn(again.page, words)
      await goTo(again.page, words, 'meetings')
      await expect(again.page.getByRole('link', { name: 'Harbour Lane' })).toBeVisible()
      await goTo(again.page, words, 'loans')
      await expect(again.page.getByRole('row').filter({ hasText: group }).first()).toContainText('38')
      await goTo(again.page, words, 'briefs')
      await expect(again.page.getByRole('link', { name: sheet })).toBeVisible()
      await goTo(again.page, words, 'today')
      await expectAccessible(again.page)
      await again.page.keyboard.press('Control+K')
      await again.page.getByPlaceholder(words('shell', 'find.placeholder')).fill('harbour')
      await expect(again.page.getByRole('dialog').getByText('Harbour Lane').first()).toBeVisible()
    })
  })
}

/** Chooses a file, looks at what is in it, and brings in every row that can be read. */
async function bringIn(page: Page, words: Words, name: string): Promise<void> {
  await goTo(page, words, 'contacts')
  await page.getByRole('link', { name: words('contacts', 'list.import') }).or(page.getByRole('button', { name: words('contacts', 'list.import') })).first().click()
  await page.locator('input[type=file]').setInputFiles(join(files, name))
  await expect(page.getByRole('heading', { name: words('contacts', 'import.preview.title', { name }) })).toBeVisible()
  await expectAccessible(page)
  const skip = page.getByRole('checkbox')
  if (await skip.isVisible()) await skip.check()
  await page.getByRole('button', { name: new RegExp(words('contacts', 'import.preview.start_other').replace('{{formatted}}', '\\d+')) }).click()
  await expect(page.getByText(words('contacts', 'import.report.done'))).toBeVisible()
  await expectAccessible(page)
}

async function book(page: Page, words: Words, title: string): Promise<void> {
  await page.getByRole('button', { name: words('space', 'book') }).first().click()
  await field(page, words('space', 'form.title')).fill(title)
  await choose(page, words('space', 'form.contact'), group)
  await page.getByRole('dialog').getByRole('button', { name: words('space', 'book') }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** What the printer would get: tagged, in its language, on Letter, with the right words. */
async function expectPaper(page: Page, wanted: { title: string; language: string; text: string[] }): Promise<void> {
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
  const paper = await getDocumentProxy(new Uint8Array(bytes))
  expect((await paper.getMarkInfo())?.Marked).toBe(true)
  const { info } = (await paper.getMetadata()) as { info: { Title?: string; Language?: string } }
  expect(info.Title).toBe(wanted.title)
  expect(info.Language).toBe(wanted.language)
  const first = await paper.getPage(1)
  expect(first.view).toEqual([0, 0, 612, 792])
  const { items } = await first.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('').replaceAll(/\s+/g, ' ')
  for (const part of wanted.text) expect(text).toContain(part)
}
