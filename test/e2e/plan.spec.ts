import { expect, type Page } from '@playwright/test'
import { addDays, dayAt, defaultZone, momentAt } from '../../shared/base/time.ts'
import { expectAccessible, hostName, test } from './desk.ts'
import { call, choose, goTo, setUp } from './steps.ts'
import { wordsOf } from './words.ts'

// The clinic of this story comes straight to main, which a page can do over HTTP alone.
test.skip(hostName === 'electron', 'Its calls go through a port that a test cannot use.')

const words = wordsOf('fr-CA')
const p = (key: string, values?: Record<string, string | number>) => words('planning', key, values)
const n = (key: string, values?: Record<string, string | number>) => words('meetingNeeds', key, values)
const m = (key: string, values?: Record<string, string | number>) => words('meetings', key, values)

/** Next week's Thursday: so far ahead that not everything is late. */
const thursday = (() => {
  for (let day = addDays(dayAt(Date.now(), defaultZone), 7); ; day = addDays(day, 1)) if (new Date(`${day}T12:00Z`).getUTCDay() === 4) return day
})()

/** A room that is taken that evening and one that is not, fares, and people in a group and under a tag, two of them in both. */
async function seed(page: Page) {
  const people: string[] = []
  for (const [index, givenName] of ['Amina', 'Bilal', 'Chloé', 'Dimitri'].entries()) people.push((await call(page, 'contacts/create', { kind: 'person', givenName, familyName: 'Warsame', tags: index < 3 ? ['rue du Chêne'] : [] })).id)
  const group = await call(page, 'contacts/create', { kind: 'organization', organizationName: 'Locataires du Chêne', organizationKind: 'group' })
  await call(page, 'contacts/groups/create', { name: 'Piliers', rule: null, contactIds: people.slice(1) })
  const hall = await call(page, 'space/createRoom', { name: 'Grande salle', capacity: 40 })
  await call(page, 'space/createRoom', { name: 'Petite salle', capacity: 12 })
  await call(page, 'space/book', { roomId: hall.id, title: 'Chorale', start: momentAt(thursday, '18:30', defaultZone), end: momentAt(thursday, '19:30', defaultZone) })
  const fare = await call(page, 'loans/stock/createItem', { name: 'Billet TTC', unitValue: 335 })
  await call(page, 'loans/stock/receive', { itemId: fare.id, quantity: 30 })
  return { fare, people, group }
}

test('l’assemblée des locataires de jeudi est planifiée d’un seul écran, et annulée', async ({ deskFolder }) => {
  const { page } = await deskFolder.open('fr-CA')
  await setUp(page, words, 'Clinique du Chêne')
  const { fare, people, group } = await seed(page)
  await goTo(page, words, 'meetings')
  await page.keyboard.press('Alt+P')
  await expect(page.getByRole('heading', { level: 1, name: p('title') })).toBeVisible()
  await page.goto(`${new URL(page.url()).origin}/meetings/plan?day=${thursday}&group=${group.id}`)
  const summary = page.getByRole('region', { name: p('summary.title') })

  await test.step('ce qui manque et ce qui fait obstacle est dit à mesure', async () => {
    await expect(summary).toContainText(p('finding.nobodyInvited'))
    await page.getByRole('textbox', { name: m('form.title') }).fill('Assemblée des locataires')
    await page.getByRole('radio', { name: 'Grande salle' }).check()
    await expect(summary).toContainText('Chorale')
    await choose(page, p('who.groups'), 'Piliers')
    await choose(page, p('who.tags'), 'rue')
    await expect(page.getByText(p('who.count_other', { formatted: 4 }))).toBeVisible()
    await expect(page.getByText(p('who.both_other', { formatted: 2, one: 'Piliers', other: 'rue du Chêne' }))).toBeVisible()
    await page.getByRole('button', { name: p('half.take_other', { count: 2 }) }).click()
    await page.getByRole('combobox', { name: p('fares.add') }).click()
    await page.getByRole('option', { name: /Billet TTC/ }).click()
    await page.getByRole('textbox', { name: p('fares.quantity', { item: 'Billet TTC' }) }).fill('31')
    await expect(summary).toContainText(p('finding.faresShort', { item: 'Billet TTC', wanted: 31, free: 30 }))
    await expectAccessible(page)
  })

  await test.step('rien n’est enregistré tant qu’une part est refusée', async () => {
    await page.keyboard.press('Control+Enter')
    await expect(summary.getByRole('alert')).toContainText('Chorale')
    expect((await call(page, 'meetings/list', {})).items).toEqual([])
  })

  await test.step('une autre heure se trouve sur place, et le brouillon tient', async () => {
    await page.getByRole('button', { name: p('finder.open') }).click()
    await page.getByRole('button', { name: /Grande salle/ }).first().click()
    await expect(summary).not.toContainText('Chorale')
    await expect(summary.getByRole('alert')).toHaveCount(0)
    await page.getByRole('textbox', { name: p('fares.quantity', { item: 'Billet TTC' }) }).fill('20')
    await page.getByRole('combobox', { name: p('needs.add') }).click()
    await page.getByRole('option', { name: n('kinds.childCare') }).click()
    await page.getByRole('combobox', { name: n('role.who', { role: words('meetingKinds', 'shipped.chair') }) }).click()
    await page.getByRole('option', { name: 'Noor Haddad' }).click()
    await page.waitForTimeout(1200)
    await page.reload()
    await expect(page.getByText(words('kit', 'draft.kept'))).toBeVisible()
    await expect(page.getByRole('textbox', { name: p('fares.quantity', { item: 'Billet TTC' }) })).toHaveValue('20')
  })

  await test.step('tout est enregistré d’un coup', async () => {
    await page.getByRole('button', { name: p('save') }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Assemblée des locataires' })).toBeVisible()
    await expect(page.getByRole('region', { name: n('role.title') })).toContainText('Noor Haddad')
    await expect(page.getByRole('region', { name: n('title') })).toContainText(n('kinds.childCare'))
    await expect(page.getByRole('region', { name: m('fares.title') })).toContainText(n('fares.kept', { quantity: 20, item: 'Billet TTC' }))
    await expect(page.getByRole('region', { name: m('booking.title') })).toContainText('Grande salle')
    const [made] = (await call(page, 'meetings/list', {})).items
    expect(made).toMatchObject({ where: 'Grande salle', invited: 4 })
    await expectAccessible(page)
  })

  await test.step('le comptoir ne remet pas ce qui est gardé', async () => {
    await page.goto(`${new URL(page.url()).origin}/loans?item=${fare.id}`)
    await expect(page.getByText(/20 de côté/).first()).toBeVisible()
    const refused = await call(page, 'loans/stock/issue', { itemId: fare.id, quantity: 11, contactId: people[0] })
    expect(refused.data).toMatchObject({ reason: 'stockReserved', available: 10 })
    await page.goBack()
  })

  await test.step('avant d’annuler, on voit ce que cela veut dire; ensuite tout est libre', async () => {
    await page.getByRole('button', { name: m('page.cancel') }).click()
    const panel = page.getByRole('dialog')
    await expect(panel).toContainText(p('follows.faresFreed_other', { formatted: 20, item: 'Billet TTC' }))
    await expect(panel).toContainText('Grande salle')
    await expectAccessible(page)
    await panel.getByRole('button', { name: p('cancel.do') }).click()
    await expect(page.getByText(m('cancelledNote.title'))).toBeVisible()
    expect(await call(page, 'loans/reservations/list', {})).toEqual([])
    await page.getByRole('button', { name: m('cancelledNote.reinstate') }).click()
    await expect(page.getByText(m('cancelledNote.title'))).toBeHidden()
    expect((await call(page, 'loans/reservations/list', {}))[0]).toMatchObject({ left: 20 })
  })
})
