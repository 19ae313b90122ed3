import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { expectAccessible, test } from './desk.ts'
import { field, goTo, setUp, type Words } from './steps.ts'
import { wordsOf } from './words.ts'

const stamp = (day: string, clock: string) => `;TZID=Eastern Standard Time:${day}T${clock}00`
const event = (uid: string, day: string, title: string, more: string[] = []) => ['BEGIN:VEVENT', `UID:${uid}`, `DTSTART${stamp(day, '1800')}`, `DTEND${stamp(day, '2000')}`, `SUMMARY:${title}`, ...more, 'END:VEVENT']
const file = {
  name: 'hall.ics',
  mimeType: 'text/calendar',
  buffer: Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', ...event('choir', '20350109', 'Choir', ['LOCATION:The old barn', 'RRULE:FREQ=WEEKLY;COUNT=3']), ...event('sum', '20350116', '=1+1', ['LOCATION:Hall A']), ...event('clash', '20350109', 'Band', ['LOCATION:Hall A']), 'END:VCALENDAR', ''].join('\r\n')),
}

for (const language of ['en-CA', 'fr-CA'] as const) {
  test(`a calendar file comes in, date by date, and only once (${language})`, async ({ deskFolder }) => {
    const words = wordsOf(language)
    const c = (key: string, values?: Record<string, string | number>) => words('calendarImport', key, values)
    const { page } = await deskFolder.open(language)
    await setUp(page, words, 'Harbour Legal Clinic')
    await addHall(page, words)

    await test.step('what is no calendar is refused in words', async () => {
      await page.getByRole('link', { name: words('calendar', 'title') }).click()
      await page.getByRole('link', { name: c('link') }).click()
      await expectAccessible(page)
      await page.locator('input[type=file]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('Name,Phone') })
      await expect(page.getByRole('alert', { name: c('refused.title', { name: 'list.csv' }) })).toContainText(c('refused.notCalendar'))
    })

    await test.step('it is looked at, and a place that is no room is given one', async () => {
      await page.locator('input[type=file]').setInputFiles(file)
      await expect(page.getByRole('heading', { name: c('preview.title', { name: 'hall.ics' }) })).toBeVisible()
      await expect(page.getByRole('button', { name: c('preview.start_other', { formatted: 2 }) })).toBeVisible()
      await page.getByRole('combobox', { name: c('preview.roomOf', { location: 'The old barn' }) }).click()
      await page.getByRole('option', { name: 'Hall A' }).click()
      await expect(page.getByRole('cell', { name: c('foreseen.clash'), exact: true })).toHaveCount(2)
      await expectAccessible(page)
    })

    await test.step('the report tells each date, and its file runs in no spreadsheet', async () => {
      await page.getByRole('button', { name: c('preview.start_other', { formatted: 3 }) }).click()
      await expect(page.getByText(c('report.done'))).toBeVisible()
      await expect(page.getByRole('cell', { name: c('outcomes.booked'), exact: true })).toHaveCount(3)
      await expect(page.getByRole('cell', { name: /2035/ }).first()).toBeVisible()
      await expectAccessible(page)
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: c('report.download') }).click()])
      const text = readFileSync(await download.path(), 'utf8')
      expect(text).toContain('"\'=1+1"')
      expect(text.split('\r\n')).toHaveLength(7)
    })

    await test.step('brought in again everything is here already; taken back, the room is free', async () => {
      await page.getByRole('button', { name: c('report.another') }).click()
      await page.locator('input[type=file]').setInputFiles(file)
      await page.getByRole('combobox', { name: c('preview.roomOf', { location: 'The old barn' }) }).click()
      await page.getByRole('option', { name: 'Hall A' }).click()
      await expect(page.getByText(c('preview.nothing'))).toBeVisible()
      await page.getByRole('button', { name: c('preview.another') }).click()
      await page.getByRole('button', { name: c('past.undoOf', { name: 'hall.ics' }) }).click()
      await page.getByRole('button', { name: c('past.really_other', { formatted: 3 }) }).click()
      await expect(page.getByText(c('past.done_other', { formatted: 3 }))).toBeVisible()
      await expectAccessible(page)
    })
  })
}

async function addHall(page: Page, words: Words): Promise<void> {
  await goTo(page, words, 'space')
  await page.getByRole('button', { name: words('space', 'rooms.addFirst') }).click()
  await page.getByRole('button', { name: words('rooms', 'add'), exact: true }).click()
  await field(page, words('rooms', 'name')).fill('Hall A')
  await page.getByRole('button', { name: words('rooms', 'save') }).click()
  await expect(page.getByRole('heading', { name: 'Hall A' })).toBeVisible()
}
