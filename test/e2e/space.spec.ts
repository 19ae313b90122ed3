import { expect, type Page } from '@playwright/test'
import { expectAccessible, hostName, test } from './desk.ts'
import { call, field, pressFor, setUp } from './steps.ts'
import { wordsOf } from './words.ts'

test.skip(hostName === 'electron', 'Its rooms come straight to main over HTTP, which a test of Electron cannot use.')

/** Toronto has no daylight saving in February. */
const day = '2027-02-10'
const at = (clock: string) => Date.parse(`${day}T${clock}:00-05:00`)

for (const language of ['en-CA', 'fr-CA'] as const) {
  test(`by keyboard alone: a booking is moved and resized, and one is made from an empty stretch (${language})`, async ({ deskFolder }) => {
    test.setTimeout(240_000)
    const words = wordsOf(language)
    const { page } = await deskFolder.open(language)
    await setUp(page, words, 'Harbour Legal Clinic')
    const oak = await call(page, 'space/createRoom', { name: 'Oak', capacity: 20, setupMinutes: 15 })
    const pine = await call(page, 'space/createRoom', { name: 'Pine', capacity: 30 })
    const supper = await call(page, 'space/book', { roomId: oak.id, title: 'Supper', start: at('10:00'), end: at('11:00') })
    await call(page, 'space/book', { roomId: pine.id, title: 'Choir', start: at('10:30'), end: at('12:00') })
    const { keyboard } = page
    const inHand = page.getByRole('status').filter({ hasText: 'Supper' })

    await test.step('the board of the day', async () => {
      await page.goto(`${new URL(page.url()).origin}/space?day=${day}`)
      await expect(cell(page, 'Supper')).toBeVisible()
      await expect(cell(page, 'Supper')).toContainText('Supper')
      await expectAccessible(page)
    })

    await test.step('taken in hand: each step says where it would lie and whether it is free; Escape leaves it', async () => {
      await tabToBoard(page)
      await keyboard.press('Home')
      await keyboard.press('ArrowRight')
      for (let count = 0; count < 40 && !(await isFocused(page, 'Supper')); count++) await keyboard.press('ArrowRight')
      await keyboard.press('m')
      await expect(inHand).toContainText(words('board', 'placing.free'))
      await keyboard.press('ArrowDown')
      await expect(inHand).toContainText(words('board', 'placing.taken', { title: 'Choir' }))
      await expectAccessible(page)
      await keyboard.press('Escape')
      await expect(inHand).toHaveCount(0)
      await expect(cell(page, 'Supper')).toBeFocused()
    })

    await test.step('moved two hours later into the other room, and its end a half hour later', async () => {
      await keyboard.press('m')
      for (let count = 0; count < 8; count++) await keyboard.press('ArrowRight')
      await keyboard.press('ArrowDown')
      await keyboard.press('Shift+ArrowRight')
      await keyboard.press('Shift+ArrowRight')
      await keyboard.press('Shift+ArrowUp')
      await expect(inHand).toContainText(words('board', 'placing.taken', { title: 'Choir' }))
      await keyboard.press('Shift+ArrowDown')
      await expect(inHand).toContainText(words('board', 'placing.free'))
      await keyboard.press('Enter')
      // Until it lies there, keys are still its own.
      await expect(page.getByRole('status').filter({ hasText: words('board', 'placing.free') })).toHaveCount(0)
      await expect(cell(page, 'Supper')).toBeFocused()
      await expect.poll(() => call(page, 'space/booking', { id: supper.id })).toMatchObject({ roomId: pine.id, start: at('12:00'), end: at('13:30') })
    })

    await test.step('marked at the door by a key, and the mark taken back', async () => {
      await keyboard.press('a')
      await expect(cell(page, words('board', 'states.arrived'))).toBeVisible()
      await expect(cell(page, words('board', 'states.arrived'))).toBeFocused()
      await keyboard.press('u')
      await expect(cell(page, words('board', 'states.arrived'))).toHaveCount(0)
    })

    await test.step('an empty stretch is chosen and booked', async () => {
      await keyboard.press('ArrowUp')
      await keyboard.press('Shift+ArrowRight')
      await keyboard.press('Shift+ArrowRight')
      await keyboard.press('Shift+ArrowRight')
      await keyboard.press('Enter')
      await expect(page.getByText(words('board', 'fields.isFree'))).toBeVisible()
      await expect(field(page, words('space', 'form.title'))).toBeFocused()
      await expectAccessible(page)
      await keyboard.type('Reading circle')
      await keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(cell(page, 'Reading circle')).toBeVisible()
      const [made] = (await call(page, 'space/bookings', { from: at('00:00'), to: at('23:59') })).filter(({ title }: { title: string }) => title === 'Reading circle')
      expect(made).toMatchObject({ roomId: oak.id, start: at('12:00'), end: at('13:30') })
    })

    await test.step('a booking is begun from anywhere on the board', async () => {
      await pressFor(page, 'Alt+n', field(page, words('space', 'form.title')))
      await keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })

    await test.step('week and month', async () => {
      for (const view of ['week', 'month'] as const) {
        await page.goto(`${new URL(page.url()).origin}/space?day=${day}&view=${view}`)
        await expect(page.getByRole('grid')).toBeVisible()
        await expect(page.getByRole('gridcell').first()).toBeVisible()
        await expectAccessible(page)
      }
      await tabToBoard(page)
      await keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('2027')
    })
  })
}

const cell = (page: Page, name: string) => page.getByRole('gridcell', { name })

const isFocused = (page: Page, name: string) => page.evaluate((wanted) => document.activeElement?.textContent?.startsWith(wanted) ?? false, name)

/** Tabs until the focus is on something on the board. */
async function tabToBoard(page: Page): Promise<void> {
  for (let count = 0; count < 120; count++) {
    if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'gridcell')) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never came to the board')
}
