import { expect, type Page } from '@playwright/test'
import { expectAccessible, hostName, test } from './desk.ts'
import { wordsOf } from './words.ts'

type Words = ReturnType<typeof wordsOf>

const hour = 3_600_000
const names = ['Amina', 'Bilal', 'Chloé']

// The people, groups and rooms of this story come straight to main, which a page can do over HTTP alone.
test.skip(hostName === 'electron', 'Its calls go through a port that a test cannot use.')

// In French these screens are read in the story of the evening.
for (const language of ['en-CA'] as const) {
  const words = wordsOf(language)
  const w = (key: string, values?: Record<string, string | number>) => words('meetings', key, values)

  test(`a meeting is planned, its people are called and its room moves along (${language})`, async ({ deskFolder }) => {
    const { page } = await deskFolder.open(language)
    await setUp(page, words)
    const people: string[] = []
    for (const givenName of names) people.push((await call(page, 'contacts/create', { kind: 'person', givenName, familyName: 'Warsame' })).id)
    await call(page, 'contacts/create', { kind: 'organization', organizationName: 'Oak Street Tenants' })
    const oak = await call(page, 'space/createRoom', { name: 'Oak Room', capacity: 20 })
    await call(page, 'space/createRoom', { name: 'Den', capacity: 4 })
    await openMeetings(page, words)
    await expect(page.getByRole('heading', { name: w('list.empty') })).toBeVisible()
    await expectScreenAccessible(page)

    await test.step('made by keyboard, refused without a title, and kept as a draft', async () => {
      await page.keyboard.press('Alt+N')
      await page.getByRole('textbox', { name: w('form.expected') }).fill('12')
      await page.getByRole('button', { name: w('form.create') }).click()
      await expect(page.getByRole('textbox', { name: w('form.title') })).toHaveAttribute('aria-invalid', 'true')
      await expectScreenAccessible(page)
      await page.getByRole('textbox', { name: w('form.title') }).fill('Rent increase')
      await page.waitForTimeout(1200)
      await page.reload()
      await expect(page.getByText(words('kit', 'draft.kept'))).toBeVisible()
      await expect(page.getByRole('textbox', { name: w('form.title') })).toHaveValue('Rent increase')
      await choose(page, w('form.group'), 'Oak')
      await page.getByRole('button', { name: w('form.create') }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Rent increase' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Oak Street Tenants' })).toBeVisible()
      await expectScreenAccessible(page)
    })

    await test.step('invited together, one archived in the meantime refused by name', async () => {
      for (const name of names) await choose(page, w('invitations.add'), name)
      await page.keyboard.press('Escape')
      await call(page, 'contacts/archive', { id: people[1] })
      await page.getByRole('button', { name: w('invitations.invite_other', { count: 3 }) }).click()
      await expect(page.getByText(w('invite.archivedNames', { names: 'Bilal Warsame' }))).toBeVisible()
      await call(page, 'contacts/restore', { id: people[1] })
      await page.getByRole('button', { name: w('invitations.invite_other', { count: 3 }) }).click()
      await expect(page.getByText(`${w('invitations.all_other', { count: 3 })} ·`)).toBeVisible()
      await expectScreenAccessible(page)
    })

    await test.step('answers noted by keyboard, from one person to the next', async () => {
      await answerOf(page, w, 'Amina').getByRole('radio').first().focus()
      await page.keyboard.press(w('replyKeys.yes').toLowerCase())
      await expectAnswer(page, w, 'Amina', 'yes')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press(w('replyKeys.maybe').toLowerCase())
      await expectAnswer(page, w, 'Bilal', 'maybe')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press(w('replyKeys.no').toLowerCase())
      await expectAnswer(page, w, 'Chloé', 'no')
      await page.keyboard.press('Backspace')
      await expect(answerOf(page, w, 'Chloé').getByRole('radio', { checked: true })).toHaveCount(0)
      await page.getByRole('button', { name: w('invitations.remove', { name: 'Bilal Warsame' }) }).click()
      await expect(answerOf(page, w, 'Bilal')).toHaveCount(0)
      await undo(page, words, w('invitations.removed', { name: 'Bilal Warsame' }))
      await expectAnswer(page, w, 'Bilal', 'maybe')
    })

    await test.step('a room booked in one press, the one that holds everyone first', async () => {
      const offers = page.getByRole('region', { name: w('booking.title') }).getByRole('button')
      await expect(offers.first()).toHaveAccessibleName(w('booking.bookRoom', { room: 'Oak Room' }))
      await offers.first().click()
      await expect(page.getByRole('link', { name: w('booking.open') })).toBeVisible()
      await expect(page.getByRole('definition').filter({ hasText: 'Oak Room' })).toBeVisible()
    })

    await test.step('moved to where the room is taken, refused with what is in the way; moved on, the room goes along', async () => {
      const id = page.url().split('/').at(-1)!
      const before = await call(page, 'meetings/get', { id })
      await call(page, 'space/book', { roomId: oak.id, title: 'Choir', start: before.end + hour, end: before.end + 2 * hour })
      await putAwayToasts(page)
      await page.keyboard.press('Alt+E')
      await setClock(page, w('form.to'), language, 22)
      await page.getByRole('button', { name: w('form.save') }).click()
      await expect(page.getByRole('alert')).toContainText('Choir')
      await expectScreenAccessible(page)
      expect((await call(page, 'meetings/get', { id })).end).toBe(before.end)
      await setClock(page, w('form.to'), language, 21)
      await page.getByRole('button', { name: w('form.save') }).click()
      await expect(page.getByRole('button', { name: w('form.save') })).toBeHidden()
      expect((await call(page, 'meetings/get', { id })).booking.end).toBe(before.end + hour)
    })

    await test.step('called off with its room kept: says so, the room is let go, and all of it is taken back', async () => {
      await page.getByRole('button', { name: w('page.cancel') }).click()
      const panel = page.getByRole('dialog')
      await panel.getByRole('checkbox', { name: words('planning', 'cancel.keepRoom', { room: 'Oak Room' }) }).check()
      await expectScreenAccessible(page)
      await panel.getByRole('button', { name: words('planning', 'cancel.do') }).click()
      await expect(page.getByText(w('cancelledNote.title'))).toBeVisible()
      await expectScreenAccessible(page)
      await page.getByRole('button', { name: w('cancelledNote.cancelBooking') }).click()
      await expect(page.getByText(w('booking.wasCancelled', { room: 'Oak Room' }))).toBeVisible()
      await page.getByRole('button', { name: w('cancelledNote.reinstate') }).click()
      await page.getByRole('button', { name: w('booking.takeBack') }).click()
      await expect(page.getByRole('link', { name: w('booking.open') })).toBeVisible()
    })

    await test.step('found in the list by its group', async () => {
      await page.getByRole('link', { name: w('page.back') }).click()
      await page.getByRole('searchbox').fill('TENANTS')
      await expect(page.getByRole('link', { name: 'Rent increase' })).toBeVisible()
      await expectScreenAccessible(page)
      await page.getByRole('searchbox').fill('nobody at all')
      await expect(page.getByText(w('list.nothing', { search: 'nobody at all' }))).toBeVisible()
    })
  })
}

test('of two windows that change one meeting the second is told, and can look first', async ({ deskFolder }) => {
  const words = wordsOf('en-CA')
  const w = (key: string) => words('meetings', key)
  const { page } = await deskFolder.open('en-CA')
  await setUp(page, words)
  const { id } = await call(page, 'meetings/create', { title: 'Before', start: Date.now() + hour, end: Date.now() + 2 * hour })
  await page.goto(`${new URL(page.url()).origin}/meetings/${id}/edit`)
  const title = page.getByRole('textbox', { name: w('form.title') })
  await title.fill('Mine')
  const saved = await call(page, 'meetings/get', { id })
  await call(page, 'meetings/update', { id, version: saved.version, meeting: { title: 'Theirs', start: saved.start, end: saved.end } })
  await page.getByRole('button', { name: w('form.save') }).click()
  await expect(page.getByRole('alert')).toContainText(words('errors', 'conflict.changedMeanwhile'))
  await page.getByRole('button', { name: w('form.takeTheirs') }).click()
  await expect(title).toHaveValue('Theirs')
  // What was typed before is given up for good: no draft of it comes over what is typed now.
  expect(await call(page, 'desk/drafts/get', { place: `meetings/${id}` })).toBeNull()
  await title.fill('Both')
  await page.getByRole('button', { name: w('form.save') }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Both' })).toBeVisible()
})

const answerOf = (page: Page, w: (key: string, values?: Record<string, string>) => string, name: string) =>
  page.getByRole('radiogroup', { name: w('invitations.replyOf', { name: `${name} Warsame` }) })

async function expectAnswer(page: Page, w: (key: string, values?: Record<string, string>) => string, name: string, reply: 'yes' | 'maybe' | 'no'): Promise<void> {
  await expect(answerOf(page, w, name).getByRole('radio', { name: w(`replies.${reply}`), checked: true })).toBeVisible()
}

/** Types into a picker of contacts and takes the first one found. */
async function choose(page: Page, label: string, typed: string): Promise<void> {
  const picker = page.getByRole('combobox', { name: label }).or(page.getByRole('textbox', { name: label }))
  const option = page.getByRole('option', { name: new RegExp(typed) }).first()
  const taken = page.locator('.mantine-Pill-root').filter({ hasText: typed })
  // A list that moves while it is aimed at is scrolled away and put out of sight: then once more.
  await expect(async () => {
    if ((await taken.count()) > 0) return
    await picker.first().fill('')
    await picker.first().fill(typed)
    await option.click({ timeout: 4000 })
    await expect(option).toHaveCount(0, { timeout: 2000 })
  }).toPass({ timeout: 30_000 })
}

/** Sets the hour of a clock field, of the 24. */
async function setClock(page: Page, label: string, language: 'en-CA' | 'fr-CA', hours: number): Promise<void> {
  const hoursField = page.getByRole('spinbutton', { name: new RegExp(`^${label}.*`) }).first()
  await hoursField.click()
  await page.keyboard.type(String(language === 'en-CA' ? hours - 12 : hours).padStart(2, '0'))
}

/** The screen itself; toasts are put away first, so that they hide nothing of it. */
async function expectScreenAccessible(page: Page): Promise<void> {
  await putAwayToasts(page)
  await expectAccessible(page)
}

async function putAwayToasts(page: Page): Promise<void> {
  const toasts = page.locator('.mantine-Notification-closeButton')
  while ((await toasts.count()) > 0) await toasts.first().click({ timeout: 2_000 }).catch(() => {})
}

async function undo(page: Page, words: Words, message: string): Promise<void> {
  await page.getByRole('alert').filter({ hasText: message }).getByRole('button', { name: words('kit', 'undo'), exact: true }).click()
}

async function openMeetings(page: Page, words: Words): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: words('shell', 'areas.meetings') }).click()
  await expect(page.getByRole('heading', { level: 1, name: words('meetings', 'title') })).toBeVisible()
}

/** Calls main as this window would. */
async function call(page: Page, procedure: string, input: unknown): Promise<any> {
  return page.evaluate(
    async ([path, json]) => {
      const answer = await fetch(`/rpc/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ json }) })
      return ((await answer.json()) as { json: unknown }).json
    },
    [procedure, input] as const,
  )
}

async function setUp(page: Page, words: Words): Promise<void> {
  const field = (area: string, key: string) => page.getByRole('textbox', { name: words(area, key), exact: true })
  await field('staff', 'clinic.name').fill('Harbour Legal Clinic')
  await field('staff', 'members.name').fill('Noor Haddad')
  await field('staff', 'passphrase.label').fill('quatre mots bien simples')
  await field('staff', 'passphrase.again').fill('quatre mots bien simples')
  await page.getByRole('button', { name: words('staff', 'setUp.make') }).click()
  await page.getByLabel(words('staff', 'recovery.kept')).check()
  await page.getByRole('button', { name: words('staff', 'recovery.go') }).click()
  await expect(page.getByRole('navigation', { name: words('shell', 'navigation') })).toBeVisible()
}
