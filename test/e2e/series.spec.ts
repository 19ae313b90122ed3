import { expect } from '@playwright/test'
import { addDays, dayAt, defaultZone, momentAt } from '../../shared/base/time.ts'
import { expectAccessible, hostName, test } from './desk.ts'
import { call, goTo, setUp } from './steps.ts'
import { wordsOf } from './words.ts'

// The clinic of this story comes straight to main, which a page can do over HTTP alone.
test.skip(hostName === 'electron', 'Its calls go through a port that a test cannot use.')

const words = wordsOf('en-CA')
const s = (key: string, values?: Record<string, string | number>) => words('meetingSeries', key, values)

test('a meeting is held again each week, a taken date elsewhere; the later ones are renamed, and called off and taken back', async ({ deskFolder }) => {
  const { page } = await deskFolder.open('en-CA')
  await setUp(page, words, 'Harbour Legal Clinic')
  const day = addDays(dayAt(Date.now(), defaultZone), 3)
  const at = (days: number, clock: string) => momentAt(addDays(day, days), clock, defaultZone)
  const hall = await call(page, 'space/createRoom', { name: 'Hall', capacity: 40 })
  await call(page, 'space/createRoom', { name: 'Side Room', capacity: 30 })
  await call(page, 'space/book', { roomId: hall.id, title: 'Choir', start: at(14, '18:30'), end: at(14, '19:30') })
  const first = await call(page, 'meetings/create', { title: 'Rent strike', start: at(0, '18:00'), end: at(0, '20:00') })
  await call(page, 'meetings/bookRoom', { id: first.id, roomId: hall.id })
  await goTo(page, words, 'meetings')
  await page.getByRole('link', { name: 'Rent strike' }).click()

  await test.step('its dates are made, the taken one in another room', async () => {
    await page.getByRole('button', { name: s('repeat') }).click()
    const panel = page.getByRole('dialog')
    await panel.getByRole('radio', { name: words('series', 'repeat.count') }).check()
    await panel.getByRole('textbox', { name: words('series', 'repeat.howMany') }).fill('4')
    await panel.getByRole('checkbox', { name: words('series', 'repeat.skipHolidays') }).uncheck()
    await expect(panel.getByRole('button', { name: s('make') })).toBeDisabled()
    await expectAccessible(page)
    await panel.getByRole('button', { name: /Side Room/ }).click()
    await panel.getByRole('button', { name: s('make') }).click()
    await expect(page.getByText(s('made_other', { count: 3 }))).toBeVisible()
    await page.getByRole('button', { name: s('dates_other', { count: 4 }), exact: true }).click()
    await expect(page.getByRole('link', { name: /Side Room/ })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the second and those after it get another name', async () => {
    const { seriesId } = await call(page, 'meetings/get', { id: first.id })
    const { meetings } = await call(page, 'meetings/series/get', { id: seriesId })
    await page.getByRole('link', { name: /Hall/ }).and(page.locator(`[href$="${meetings[1].id}"]`)).click()
    await page.keyboard.press('Alt+E')
    const panel = page.getByRole('dialog')
    await panel.getByRole('textbox', { name: words('meetings', 'form.title') }).fill('Heat in winter')
    await panel.getByRole('radio', { name: words('series', 'scope.later') }).check()
    await panel.getByRole('button', { name: words('meetings', 'form.save') }).click()
    await expect(panel).toBeHidden()
    await expect(page.getByRole('heading', { level: 1, name: 'Heat in winter' })).toBeVisible()
    await expect(page.getByRole('button', { name: s('dates_other', { count: 3 }), exact: true })).toBeVisible()
    expect((await call(page, 'meetings/get', { id: first.id })).title).toBe('Rent strike')
    expect((await call(page, 'meetings/get', { id: meetings[3].id })).title).toBe('Heat in winter')
  })

  await test.step('all to come are called off, and taken back with their rooms', async () => {
    await page.getByRole('button', { name: s('cancel.all') }).click()
    await page.getByRole('button', { name: s('cancelYes') }).click()
    const toast = page.getByRole('alert').filter({ hasText: s('wereCancelled_other', { count: 3 }) })
    await expect(page.getByText(words('meetings', 'cancelled'), { exact: true }).first()).toBeVisible()
    await toast.getByRole('button', { name: words('kit', 'undo'), exact: true }).click()
    await expect(page.getByRole('button', { name: s('cancel.all') })).toBeVisible()
    const bookings: { title: string }[] = await call(page, 'space/bookings', { from: at(0, '00:00'), to: at(30, '00:00') })
    expect(bookings.map(({ title }) => title).toSorted()).toEqual(['Choir', 'Rent strike', 'Rent strike', 'Rent strike', 'Rent strike'])
  })
})
