import { expect, type Page } from '@playwright/test'
import { addDays, dayAt, momentAt } from '#shared/base/time.ts'
import { expectAccessible, hostName, test } from './desk.ts'
import { call, field, pressFor, setUp, signIn } from './steps.ts'
import { wordsOf } from './words.ts'

test.skip(hostName === 'electron', 'Its rooms come straight to main over HTTP, which a test of Electron cannot use.')

const zone = 'America/Toronto'
const at = (day: string, clock: string) => momentAt(day, clock, zone)

test('a space is found, waited for and offered, dragged on the board, and closed', async ({ deskFolder }) => {
  test.setTimeout(180_000)
  const words = wordsOf('en-CA')
  const { page } = await deskFolder.open('en-CA')
  await setUp(page, words, 'Harbour Legal Clinic')
  const { keyboard } = page
  const origin = new URL(page.url()).origin
  const panel = page.getByRole('dialog')
  const tomorrow = addDays(dayAt(Date.now(), zone), 1)
  const oak = await call(page, 'space/createRoom', { name: 'Oak', capacity: 20 })
  const hall = await call(page, 'space/createRoom', { name: 'Hall', capacity: 90 })
  for (let count = 0; count < 16; count++) {
    const day = addDays(tomorrow, count - 1)
    await call(page, 'space/book', { roomId: hall.id, title: `Rehearsal ${count}`, start: at(day, '17:00'), end: at(day, '23:00') })
  }

  await test.step('what is free for twelve people, taken by Enter', async () => {
    await page.goto(`${origin}/space/find`)
    await field(page, words('spaceFinding', 'people')).fill('12')
    await field(page, words('spaceFinding', 'people')).press('Enter')
    const offer = page.getByRole('button', { name: /^Book Oak/ })
    await expect(offer.first()).toBeVisible()
    await expect(page.getByRole('button', { name: /^Book Hall/ })).toHaveCount(0)
    await expectAccessible(page)
    await page.getByText(words('spaceFinding', 'orders.day'), { exact: true }).click()
    await expect(page.getByRole('button', { name: /^Book Oak.*20 places/ }).first()).toBeVisible()
    await expectAccessible(page)
    await offer.nth(1).focus()
    await keyboard.press('Enter')
    await expect(panel.getByText(words('board', 'fields.isFree'))).toBeVisible()
    await keyboard.type('Reading circle')
    await keyboard.press('Enter')
    await expect(cell(page, 'Reading circle')).toBeVisible()
  })

  await test.step('for eighty nothing is free: they wait', async () => {
    await page.goto(`${origin}/space/find`)
    await field(page, words('spaceFinding', 'people')).fill('80')
    await expect(page.getByText(words('spaceFinding', 'nothingFree'))).toBeVisible()
    await pressFor(page, 'Alt+w', panel.getByRole('textbox', { name: words('spaceFinding', 'waitlist.what') }))
    await panel.getByRole('textbox', { name: words('spaceFinding', 'waitlist.what') }).fill('Assembly')
    await expectAccessible(page)
    await keyboard.press('Enter')
    await expect(page.getByText(words('spaceFinding', 'waitlist.saved', { title: 'Assembly' }))).toBeVisible()
  })

  await test.step('something is cancelled', async () => {
    await page.goto(`${origin}/space?day=${addDays(tomorrow, 3)}`)
    await cell(page, 'Rehearsal 4').click()
    await panel.getByRole('textbox', { name: words('space', 'booking.reason') }).fill('The choir is ill')
    await panel.getByRole('button', { name: words('space', 'booking.cancel'), exact: true }).click()
    await expect(cell(page, 'Rehearsal 4')).toHaveCount(0)
  })

  await test.step('by pointer: an hour is booked, moved and made longer', async () => {
    const day = addDays(tomorrow, 30)
    await call(page, 'space/book', { roomId: oak.id, title: 'Supper', start: at(day, '10:00'), end: at(day, '11:00') })
    await page.goto(`${origin}/space?day=${day}`)
    const supper = cell(page, 'Supper')
    const from = (await supper.boundingBox())!
    const hourWide = from.width
    const middle = from.y + from.height / 2
    const drag = async (x: number, by: number) => {
      await page.mouse.move(x, middle)
      await page.mouse.down()
      await page.mouse.move(x + by / 2, middle, { steps: 4 })
      await page.mouse.move(x + by, middle, { steps: 4 })
      await page.mouse.up()
    }
    const kept = async () => (await call(page, 'space/bookings', { from: at(day, '00:00'), to: at(day, '23:00') })).map(({ title, start, end }: { title: string; start: number; end: number }) => [title, start, end])
    await drag(from.x + hourWide / 2, 2 * hourWide)
    await expect.poll(kept).toEqual([['Supper', at(day, '12:00'), at(day, '13:00')]])
    await expect.poll(async () => Math.round((await supper.boundingBox())!.x)).toBe(Math.round(from.x + 2 * hourWide))
    await drag(from.x + 3 * hourWide - 3, hourWide / 2)
    await expect.poll(kept).toEqual([['Supper', at(day, '12:00'), at(day, '13:30')]])
    await drag(from.x + 5.02 * hourWide, 0.98 * hourWide)
    await expect(panel.getByText(words('board', 'fields.isFree'))).toBeVisible()
    await panel.getByRole('textbox', { name: words('space', 'form.title') }).fill('Tea')
    await keyboard.press('Enter')
    await expect.poll(kept).toEqual([['Supper', at(day, '12:00'), at(day, '13:30')], ['Tea', at(day, '15:00'), at(day, '16:00')]])
    // The draft of it is given up a moment later, which a desk that is locked at once would refuse.
    await expect.poll(() => call(page, 'desk/drafts/get', { place: 'space/new' })).toBeNull()
  })

  await test.step('what was cancelled is held for those who wait, and they take it', async () => {
    // The desk looks each minute who could have what came free, and when someone signs in.
    await call(page, 'staff/lock', undefined)
    await signIn(page, words)
    await expect(page.getByRole('navigation', { name: words('shell', 'navigation') })).toBeVisible()
    await page.goto(`${origin}/space/waitlist`)
    const offered = page.getByRole('group', { name: 'Assembly' })
    await expect(offered).toContainText('Hall', { timeout: 75_000 })
    await expectAccessible(page)
    await offered.getByRole('button', { name: words('spaceFinding', 'waitlist.accept') }).click()
    await expect(offered).toHaveCount(0)
    await page.goto(`${origin}/space?day=${addDays(tomorrow, 3)}`)
    await expect(cell(page, 'Assembly')).toBeVisible()
  })

  await test.step('opening hours and a closure, and what they mean at the counter', async () => {
    await page.goto(`${origin}/space/settings`)
    await page.getByRole('button', { name: words('spaceRules', 'hours.addSpan', { day: 'Monday' }) }).click()
    await page.getByRole('button', { name: words('spaceRules', 'hours.copyMonday') }).click()
    await page.getByRole('button', { name: words('spaceRules', 'hours.save'), exact: true }).click()
    await expect(page.getByRole('button', { name: words('spaceRules', 'hours.dropClinic') })).toBeVisible()
    await page.getByRole('button', { name: words('spaceRules', 'closures.add') }).click()
    await field(page, words('spaceRules', 'name')).fill('New floor')
    for (const name of ['firstDay', 'lastDay'] as const) {
      await panel.getByRole('button', { name: words('spaceRules', name) }).click()
      await page.getByRole('button', { name: words('kit', 'nextMonth') }).click()
      await page.getByRole('button', { name: /^15 / }).click()
    }
    await expectAccessible(page)
    await panel.getByRole('button', { name: words('spaceRules', 'closures.save') }).click()
    await expect(panel).toHaveCount(0)
    await expect(page.getByText('New floor')).toBeVisible()
    await expectAccessible(page)
    const [{ firstDay, lastDay }] = (await call(page, 'space/hours/settings', undefined)).closures
    expect([firstDay.slice(8), lastDay]).toEqual(['15', firstDay])
    await page.goto(`${origin}/space?day=${firstDay}`)
    await expect(page.getByRole('grid')).toBeVisible()
    await pressFor(page, 'Alt+n', field(page, words('space', 'form.title')))
    await expect(panel.getByText(/New floor/)).toBeVisible()
    await expect(panel.getByRole('textbox', { name: words('spaceRules', 'notes.reason') })).toBeVisible()
  })
})

const cell = (page: Page, name: string) => page.getByRole('gridcell', { name })
