import { expect } from '@playwright/test'
import { clockAt, dayAt, defaultZone, hour } from '../../shared/base/time.ts'
import { expectAccessible, hostName, test } from './desk.ts'
import { call, choose, field, setUp } from './steps.ts'
import { wordsOf } from './words.ts'

// The people of this story come straight to main, which a page can do over HTTP alone.
test.skip(hostName === 'electron', 'Its calls go through a port that a test cannot use.')

const words = wordsOf('fr-CA')
const p = (key: string, values?: Record<string, string | number>) => words('planning', key, values)
const d = (key: string, values?: Record<string, string | number>) => words('meetingDoor', key, values)
const m = (key: string, values?: Record<string, string | number>) => words('minutes', key, values)

test('du plan au lendemain : la réunion de ce soir est planifiée, tenue à la porte, et chaque promesse a un nom et une date', async ({ deskFolder }) => {
  const { page } = await deskFolder.open('fr-CA')
  await setUp(page, words, 'Clinique du Chêne')
  const group = await call(page, 'contacts/create', { kind: 'organization', organizationName: 'Locataires du Chêne', organizationKind: 'group' })
  const people: { id: string }[] = []
  for (const givenName of ['Amina', 'Bilal', 'Chloé']) people.push(await call(page, 'contacts/create', { kind: 'person', givenName, familyName: 'Warsame' }))
  await call(page, 'contacts/groups/create', { name: 'Piliers', rule: null, contactIds: people.map(({ id }) => id) })
  // It begins with the next full hour: the door is open two hours before, also when that is tomorrow.
  const start = Math.ceil((Date.now() + 60_000) / hour) * hour
  const here = new URL(page.url()).origin

  await test.step('l’organisatrice la planifie d’un seul écran', async () => {
    await page.goto(`${here}/meetings/plan?day=${dayAt(start, defaultZone)}&group=${group.id}`)
    await page.getByRole('textbox', { name: words('meetings', 'form.title') }).fill('Assemblée des locataires')
    for (const [label, moment] of [['form.from', start], ['form.to', start + 2 * hour]] as const) {
      await page.getByRole('spinbutton', { name: new RegExp(`^${words('meetings', label)}`) }).first().click()
      await page.keyboard.type(clockAt(moment, defaultZone).replace(':', ''))
    }
    await field(page, words('meetings', 'form.place')).fill('Hall du 40, rue du Chêne')
    await choose(page, p('who.groups'), 'Piliers')
    await expect(page.getByText(p('who.count_other', { formatted: 3 }))).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Assemblée des locataires' })).toBeVisible()
  })

  await test.step('l’accueil note qui arrive, et une personne nouvelle avec son accord', async () => {
    await page.getByRole('tab', { name: words('meetings', 'tabs.door') }).click()
    const search = page.getByRole('searchbox', { name: d('list.search') })
    await search.fill('ami')
    await expect(page.getByText(d('list.enter', { name: 'Amina Warsame' }))).toBeVisible()
    await search.press('Enter')
    await expect(page.getByText(d('counts.all_one', { count: 1 }))).toBeVisible()
    await search.fill('Yusra Ali')
    await search.press('Enter')
    await field(page, d('first.phone')).fill('416-555-0190')
    await page.getByRole('checkbox', { name: d('first.consent') }).check()
    await field(page, d('first.familyName')).press('Enter')
    await expect(page.getByText(d('counts.all_other', { count: 2 }))).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('une promesse faite ce soir-là est le suivi de quelqu’un, avec une date', async () => {
    await page.getByRole('tab', { name: words('meetings', 'tabs.minutes') }).click()
    await page.keyboard.press('Alt+s')
    const item = page.getByRole('region', { name: /^1\. / })
    await item.getByRole('button', { name: m('action.add') }).click()
    await page.getByRole('textbox', { name: m('action.what') }).fill('Apporter la pétition')
    await choose(page, m('action.contact'), 'Amina')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(m('action.keptBy', { name: 'Amina Warsame', member: 'Noor Haddad' }))).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('le lendemain, elle est parmi les suites de la réunion et les suivis de cette personne', async () => {
    await page.getByRole('tab', { name: words('meetings', 'tabs.after') }).click()
    await expect(page.getByRole('checkbox', { name: 'Apporter la pétition' })).toBeVisible()
    await expect(page.getByRole('region', { name: words('meetingAfter', 'promises.title') })).toContainText('Amina Warsame')
    const { items } = await call(page, 'contacts/followUps/list', { contactId: people[0]!.id })
    expect(items).toMatchObject([{ what: 'Apporter la pétition', due: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }])
    await expectAccessible(page)
  })

  await test.step('chaque écran des réunions se lit en français', async () => {
    const { items: [meeting] } = await call(page, 'meetings/list', {})
    const sides = ['letters', 'turnout', 'pack'].map((tab) => `/meetings/${meeting.id}/${tab}`)
    for (const path of ['/meetings', `/meetings/${meeting.id}`, ...sides, '/meetings/kinds', '/meetings/bodies', '/meetings/open', '/meetings/calendar', '/briefs/prints']) {
      await page.goto(`${here}${path}`)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      await page.waitForTimeout(400)
      await expectAccessible(page)
    }
  })
})
