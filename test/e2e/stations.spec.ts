import { expect, type Page } from '@playwright/test'
import { expectAccessible, test } from './desk.ts'
import { field, goTo, pressFor, setUp, type Words } from './steps.ts'
import { wordsOf } from './words.ts'

const name = 'Station 1'

for (const language of ['en-CA', 'fr-CA'] as const) {
  test(`a computer is added, given out with two keys, waited for, extended for a reason, and passed on (${language})`, async ({ deskFolder }) => {
    test.setTimeout(120_000)
    const words = wordsOf(language)
    const { page } = await deskFolder.open(language)
    const said = (key: string, values: Record<string, string | number> = {}) => words('stations', key, values)
    await setUp(page, words, 'Harbour Legal Clinic')

    await test.step('without a computer the way leads to adding one', async () => {
      await openStations(page, words)
      await expect(page.getByRole('heading', { name: said('empty.title') })).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('link', { name: said('empty.add') }).click()
      await addStation(page, words)
      await openStations(page, words)
    })

    const card = page.getByRole('article', { name })
    await test.step('a number and a letter give it out', async () => {
      await expect(card.getByText(said('card.free'), { exact: true })).toBeVisible()
      await page.keyboard.press('1')
      await expect(card).toBeFocused()
      await page.keyboard.press('s')
      await expect(card.getByText(said('card.left_other', { count: 60 }))).toBeVisible()
      await expect(card.getByText('#1')).toBeVisible()
      // Whatever is said of it is said in full.
      await expect(page.getByText(said('start.done', { who: '#1', station: name }).split('{{')[0]!)).toBeVisible()
      await expect(page.getByText('{{')).toHaveCount(0)
    })

    await test.step('who waits comes first: only a reason gives more time', async () => {
      await pressFor(page, 'Alt+w', field(page, said('who.label')))
      // Typed as fast as a scanner types it would be taken for a label.
      await field(page, said('who.label')).fill('Ling')
      await page.keyboard.press('Enter')
      await expect(page.getByText(said('line.place', { place: 1, who: 'Ling' }))).toBeVisible()
      await expect(page.getByRole('dialog')).toBeHidden()
      await card.getByRole('button', { name: said('extend.do', { count: 30 }) }).click()
      await field(page, said('override.label')).fill('Hearing tomorrow')
      await expectAccessible(page)
      await page.keyboard.press('Enter')
      await expect(card.getByText(said('card.left_other', { count: 90 }))).toBeVisible()
    })

    await test.step('few minutes left, then none: said in words, and aloud', async () => {
      await laterBy(page, 84)
      await expect(page.getByRole('status').getByText(said('warn.soon_one', { stations: name }))).toBeVisible()
      await laterBy(page, 93)
      await expect(page.getByRole('status').getByText(said('warn.up_one', { stations: name }))).toBeVisible()
      await expect(card.getByText(said('card.up'), { exact: true })).toBeVisible()
      await expectAccessible(page)
    })

    await test.step('ended, without a rate: the minutes wait to be written down, and the next in line sits down', async () => {
      await page.keyboard.press('1')
      await page.keyboard.press('e')
      await expect(page.getByText(said('unwritten.title_one', { count: 1 }))).toBeVisible()
      await laterBy(page, 0)
      await card.getByRole('button', { name: said('start.for', { who: 'Ling' }) }).click()
      await expect(card.getByText('Ling', { exact: true })).toBeVisible()
      await expect(page.getByText(said('line.empty'))).toBeVisible()
      await expect(page.getByRole('table', { name: said('done.title') }).getByRole('row')).toHaveCount(2)
      await expectAccessible(page)
    })
  })
}

async function openStations(page: Page, words: Words): Promise<void> {
  await goTo(page, words, 'loans')
  await page.getByRole('link', { name: words('stations', 'title'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: words('stations', 'title') })).toBeVisible()
}

async function addStation(page: Page, words: Words): Promise<void> {
  await page.getByRole('button', { name: words('rooms', 'add'), exact: true }).first().click()
  await field(page, words('rooms', 'name')).fill(name)
  await page.getByRole('combobox', { name: words('rooms', 'kind') }).click()
  await page.getByRole('option', { name: words('rooms', 'kinds.station') }).click()
  await field(page, words('rooms', 'capacity')).fill('1')
  await page.getByRole('button', { name: words('rooms', 'save'), exact: true }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** The window's clock alone goes on: the desk's own stays. */
async function laterBy(page: Page, minutes: number): Promise<void> {
  await page.clock.setFixedTime(Date.now() + minutes * 60_000)
  await page.reload()
}
