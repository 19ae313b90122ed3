import { expect, type Locator, type Page } from '@playwright/test'
import { expectAccessible, hostName, test } from './desk.ts'
import { call, field, pressFor, setUp } from './steps.ts'
import { wordsOf } from './words.ts'

test.skip(hostName === 'electron', 'Its rooms come straight to main over HTTP, which a test of Electron cannot use.')

/** A moment on Toronto's wall in 2027; the clocks go forward on 14 March. */
const at = (day: string, clock: string) => Date.parse(`${day}T${clock}:00-0${day < '2027-03-14' ? 5 : 4}:00`)
const dates = ['2027-02-09', '2027-02-23', '2027-03-09', '2027-03-23', '2027-04-06', '2027-04-20', '2027-05-04', '2027-05-18', '2027-06-01', '2027-06-15', '2027-06-29']

test('au comptoir, au clavier seul : la grande salle un mardi soir sur deux jusqu’en juin, chaque conflit réglé, puis une partie changée', async ({ deskFolder }) => {
  test.setTimeout(180_000)
  const words = wordsOf('fr-CA')
  const { page } = await deskFolder.open('fr-CA')
  await setUp(page, words, 'Clinique du port')
  const { keyboard } = page
  const side = await call(page, 'space/createRoom', { name: 'Annexe', capacity: 40, features: ['projecteur'] })
  const big = await call(page, 'space/createRoom', { name: 'Grande salle', capacity: 60, features: ['projecteur', 'micro'], cleanupMinutes: 15 })
  await call(page, 'space/createRoom', { name: 'Petit salon', capacity: 8 })
  const group = await call(page, 'contacts/create', { kind: 'organization', organizationName: 'Locataires du quai' })
  const taken = (room: { id: string }, title: string, day: string, from: string, to: string) => call(page, 'space/book', { roomId: room.id, title, start: at(day, from), end: at(day, to) })
  await taken(big, 'Chorale', '2027-02-23', '18:30', '20:00')
  // The hall is free again at 18:00, but has to be cleaned first.
  await taken(big, 'Bingo', '2027-04-06', '16:00', '17:50')
  await taken(side, 'Danse', '2027-04-06', '18:00', '20:00')
  for (const room of [big, side]) await taken(room, 'Congrès', '2027-05-18', '07:00', '23:00')

  await test.step('la réservation, champ par champ', async () => {
    await page.goto(`${new URL(page.url()).origin}/space?day=2027-02-09`)
    await expect(page.getByRole('grid')).toBeVisible()
    await pressFor(page, 'Alt+n', field(page, words('space', 'form.title')))
    await keyboard.type('Assemblée des locataires')
    await tabTo(page, page.getByRole('combobox', { name: words('space', 'form.contact') }))
    await keyboard.type('Locataires')
    await expect(page.getByRole('option', { name: /Locataires du quai/ })).toBeVisible()
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    const room = page.getByRole('dialog').getByRole('combobox', { name: words('space', 'form.room'), exact: true })
    await tabTo(page, room)
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(room).toHaveValue('Grande salle (60)')
    await tabTo(page, field(page, words('space', 'form.expected')))
    await keyboard.type('25')
    await expect(page.getByText(words('board', 'fields.isFree'))).toBeVisible()
    await tabTo(page, page.getByRole('dialog').getByLabel(words('board', 'fields.equipment')).first())
    await keyboard.type('projecteur')
    await keyboard.press('Enter')
    await tabTo(page, page.getByRole('checkbox', { name: words('series', 'repeat.title'), exact: true }))
    await keyboard.press('Space')
    await tabTo(page, field(page, words('series', 'repeat.every')))
    await keyboard.press('ControlOrMeta+a')
    await keyboard.type('2')
    await tabTo(page, field(page, words('series', 'repeat.until')))
    await keyboard.type('2027-06-30')
    await keyboard.press('Tab')
  })

  const summary = (booked: number, leftOut: number) => words('series', 'plan.summary_other', { count: dates.length, booked, leftOut })
  await test.step('chaque conflit est dit, avec ses issues', async () => {
    await expect(page.getByText(summary(8, 0))).toBeVisible()
    await expect(page.getByText(words('series', 'plan.open_other', { count: 3 }))).toBeVisible()
    await expectAccessible(page)
    await press(page, of(page, 'Chorale').getByRole('button', { name: words('series', 'way.room_other', { room: 'Annexe', count: 40 }) }))
    await expect(of(page, 'Bingo').getByRole('button')).toHaveCount(2)
    await press(page, of(page, 'Bingo').getByRole('button').first())
    await press(page, of(page, 'Congrès').getByRole('button', { name: words('series', 'way.skip') }))
    await expect(page.getByText(summary(10, 1))).toBeVisible()
    await press(page, page.getByRole('dialog').getByRole('button', { name: words('space', 'book'), exact: true }))
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  const ours = async () => ((await Promise.all(['2027-02-01', '2027-03-30', '2027-05-28'].map((from) => call(page, 'space/bookings', { from: at(from, '00:00'), to: at(from, '00:00') + 57 * 86_400_000 })))) as Kept[][])
    .flat().filter(({ contactId }) => contactId === group.id)
  await test.step('tout est promis, et n’est plus donné à personne', async () => {
    const kept = await ours()
    expect(kept.map(({ seriesDay }) => seriesDay)).toEqual(dates.filter((day) => day !== '2027-05-18'))
    expect(kept.every(({ expected, equipment }) => expected === 25 && equipment[0] === 'projecteur')).toBe(true)
    expect(kept.filter(({ roomId }) => roomId === side.id).map(({ seriesDay }) => seriesDay)).toEqual(['2027-02-23'])
    expect(kept.find(({ seriesDay }) => seriesDay === '2027-04-06')!.start).toBe(at('2027-04-06', '18:15'))
    await page.goto(`${new URL(page.url()).origin}/space?day=2027-02-23`)
    await expect(page.getByRole('gridcell', { name: 'Assemblée des locataires' })).toBeVisible()
    await pressFor(page, 'Alt+n', field(page, words('space', 'form.title')))
    await keyboard.type('Quelqu’un d’autre')
    await expect(page.getByRole('dialog').getByText(words('space', 'clash.title'))).toBeVisible()
    await keyboard.press('Enter')
    await expect(page.getByRole('dialog').getByRole('alert').filter({ hasText: 'Assemblée des locataires' })).toBeVisible()
    await keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('ce qui était écrit est gardé', async () => {
    await keyboard.press('Alt+n')
    await expect(page.getByText(words('kit', 'draft.kept'))).toBeVisible()
    await expect(field(page, words('space', 'form.title'))).toHaveValue('Quelqu’un d’autre')
    await page.getByRole('button', { name: words('kit', 'draft.discard') }).click()
    await keyboard.press('Escape')
  })

  await test.step('à partir du 1er juin, dans l’annexe', async () => {
    await page.goto(`${new URL(page.url()).origin}/space?day=2027-06-01`)
    await page.getByRole('gridcell', { name: 'Assemblée des locataires' }).click()
    const panel = page.getByRole('dialog')
    await expect(panel.getByRole('heading', { name: 'Assemblée des locataires' })).toBeVisible()
    await keyboard.press('e')
    await panel.getByRole('radio', { name: words('series', 'scope.later') }).check()
    await panel.getByRole('combobox', { name: words('space', 'form.room'), exact: true }).click()
    await page.getByRole('option', { name: 'Annexe (40)' }).click()
    await expect(panel.getByText(words('series', 'plan.summary_other', { count: 3, booked: 3, leftOut: 0 }))).toBeVisible()
    await expectAccessible(page)
    await panel.getByRole('button', { name: words('space', 'booking.save') }).click()
    await expect(page.getByText(words('series', 'edited_other', { count: 3 }))).toBeVisible()
    expect((await ours()).filter(({ roomId }) => roomId === side.id).map(({ seriesDay }) => seriesDay)).toEqual(['2027-02-23', '2027-06-01', '2027-06-15', '2027-06-29'])
  })
})

interface Kept {
  contactId: string | null
  seriesDay: string
  roomId: string
  start: number
  expected: number
  equipment: string[]
}

/** The date of a plan that this stands in the way of. */
const of = (page: Page, title: string) => page.getByRole('dialog').getByRole('group').filter({ hasText: title }).last()

/** Goes to something by Tab alone, once around at most. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let count = 0; count < 90; count++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never came to it')
}

async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button)
  await page.keyboard.press('Enter')
}
