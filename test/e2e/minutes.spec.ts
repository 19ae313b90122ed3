import { expect } from '@playwright/test'
import { expectAccessible, hostName, test } from './desk.ts'
import { call, choose, setUp } from './steps.ts'
import { wordsOf } from './words.ts'

// What is not this story comes straight to main, which a page can do over HTTP alone.
test.skip(hostName === 'electron', 'Its calls go through a port that a test cannot use.')

const words = wordsOf('en-CA')
const m = (key: string, values?: Record<string, string | number>) => words('minutes', key, values)
const a = (key: string, values?: Record<string, string | number>) => words('agenda', key, values)

test('an agenda is run, minutes are taken with a vote and a promise, approved, and what is open comes on the next agenda', async ({ deskFolder }) => {
  const { page } = await deskFolder.open('en-CA')
  await setUp(page, words, 'Moss Park Legal')
  const { id: groupId } = await call(page, 'contacts/create', { kind: 'organization', organizationName: 'Oak Street Tenants', organizationKind: 'group' })
  const { id: amina } = await call(page, 'contacts/create', { kind: 'person', givenName: 'Amina', familyName: 'Warsame' })
  // It began twenty minutes ago and has forty left; its agenda takes longer.
  const start = Math.floor(Date.now() / 60_000) * 60_000 - 20 * 60_000
  const meeting = { kind: 'workingGroup', groupId, title: 'Repairs committee' }
  const { id } = await call(page, 'meetings/create', { ...meeting, start, end: start + 3_600_000 })
  const week = 7 * 24 * 3_600_000
  const next = await call(page, 'meetings/create', { ...meeting, start: start + week, end: start + week + 3_600_000 })
  await call(page, 'meetings/invite', { id, contactIds: [amina] })
  await call(page, 'meetings/setReply', { id, contactId: amina, reply: 'yes' })
  const { agenda, version } = await call(page, 'meetings/plan/get', { meetingId: id })
  await call(page, 'meetings/plan/saveAgenda', { meetingId: id, version, agenda: [{ title: 'The elevator', minutes: 30, lead: 'Amina', purpose: 'decide' }, { title: 'The petition', minutes: 50, lead: '' }, ...agenda.slice(3)] })

  await page.goto(new URL(`/meetings/${id}/minutes`, page.url()).href)
  await expect(page.getByText(a('live.notYet'))).toBeVisible()
  await page.keyboard.press('Alt+s')
  await expect(page.getByText(/minutes over: at this pace the end is at/)).toBeVisible()
  await page.keyboard.press('Alt+n')
  const notes = page.getByRole('textbox', { name: m('notes.of', { title: 'The elevator' }) })
  await expect(notes).toBeFocused()
  await page.keyboard.type('Out since Sunday; eleven floors.')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('textbox', { name: m('decision.text') }).fill('To write to the owner')
  await page.getByRole('combobox', { name: m('decision.movedBy') }).fill('Amina Warsame')
  await page.getByRole('textbox', { name: m('decision.votesFor') }).fill('4')
  await page.getByRole('textbox', { name: m('decision.votesAgainst') }).fill('5')
  await expect(page.getByText(m('odd.carriedButAgainst'))).toBeVisible()
  await page.getByRole('textbox', { name: m('decision.votesAgainst') }).fill('1')
  await expectAccessible(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Carried: 4 for, 1 against.')).toBeVisible()
  await page.getByRole('region', { name: '1. The elevator' }).getByRole('button', { name: m('action.add') }).click()
  await page.getByRole('textbox', { name: m('action.what') }).fill('Bring the work orders')
  await choose(page, m('action.contact'), 'Amina')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(m('action.keptBy', { name: 'Amina Warsame', member: 'Noor Haddad' }))).toBeVisible()
  await page.getByRole('button', { name: a('open.carryThis', { title: 'The petition' }) }).click()
  await expect(page.getByText(a('open.carried', { title: 'The petition' }))).toBeVisible()
  await page.keyboard.press('Alt+n')
  await expect(page.getByText(a('live.now', { title: 'The petition' }))).toBeVisible()
  await page.keyboard.press('Alt+s')
  await expect(page.getByText(a('live.over'))).toBeVisible()
  // As typed, in the store: nothing was sent by a button.
  const written = await call(page, 'meetings/minutes/get', { meetingId: id })
  expect(written.items[0]).toMatchObject({ notes: 'Out since Sunday; eleven floors.' })
  await expectAccessible(page)

  // Done among the follow-ups is done here.
  await call(page, 'contacts/followUps/done', { id: written.actions[0].followUp.id })
  await expect(page.getByRole('checkbox', { name: m('action.done', { what: 'Bring the work orders' }) })).toBeChecked()
  await page.getByRole('button', { name: m('state.propose') }).click()
  await page.getByRole('button', { name: m('state.takeBack') }).waitFor()

  await page.goto(new URL(`/meetings/${next.id}`, page.url()).href)
  const agendaOfNext = page.getByRole('list').filter({ hasText: 'The petition' })
  await expect(agendaOfNext).toContainText(a('open.reasons.continued'))
  await expect(agendaOfNext).toContainText('Repairs committee')
  await page.getByRole('tab', { name: words('meetings', 'tabs.minutes') }).click()
  await page.getByRole('button', { name: m('prior.approve') }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: m('approve.act') }).click()
  await expect(page.getByText(m('prior.approved'), { exact: true })).toBeVisible()
  await page.getByRole('link', { name: /^Repairs committee, / }).first().click()
  await expect(page.getByText('To write to the owner')).toBeVisible()
  await expect(page.getByRole('textbox', { name: m('notes.of', { title: 'The elevator' }) })).toHaveCount(0)
  await expect(page.getByRole('button', { name: m('correct.open') })).toBeVisible()
  await expectAccessible(page)
})
