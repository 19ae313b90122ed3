import { expect } from '@playwright/test'
import { expectAccessible, hostName, test } from './desk.ts'
import { call, choose, field, setUp } from './steps.ts'
import { wordsOf } from './words.ts'

// The meeting of this story comes straight to main, which a page can do over HTTP alone.
test.skip(hostName === 'electron', 'Its calls go through a port that a test cannot use.')

const words = wordsOf('en-CA')
const w = (key: string, values?: Record<string, string | number>) => words('meetingDoor', key, values)
const a = (key: string, values?: Record<string, string | number>) => words('meetingAfter', key, values)

test('from the calls to the thanks: two windows run one door', async ({ deskFolder }) => {
  const { page } = await deskFolder.open('en-CA')
  await setUp(page, words, 'Moss Park Legal')
  const start = Date.now() + 10 * 60_000
  const { id } = await call(page, 'meetings/create', { title: 'Tenants’ assembly', kind: 'community', start, end: start + 2 * 3_600_000 })
  const people: string[] = []
  for (const [givenName, otherNames] of [['Amina', []], ['Bilal', []], ['Chloé', ['Coco']], ['Dawit', []]] as const)
    people.push((await call(page, 'contacts/create', { kind: 'person', givenName, familyName: 'Warsame', otherNames, phones: [{ kind: 'mobile', number: '416-555-0142' }] })).id)
  await call(page, 'meetings/invite', { id, contactIds: people })

  const here = new URL(page.url()).origin
  await page.goto(`${here}/meetings/${id}/turnout`)
  await page.getByLabel(words('turnout', 'goal.label')).fill('2')
  await page.getByRole('button', { name: words('turnout', 'goal.save') }).click()
  await page.getByRole('combobox', { name: words('turnout', 'callers.addMember') }).click()
  await page.getByRole('option', { name: 'Noor Haddad' }).click()
  await page.getByRole('button', { name: words('turnout', 'callers.share') }).click()
  await page.getByRole('group', { name: words('turnout', 'calls.resultOf', { name: 'Amina Warsame' }) }).getByRole('button', { name: words('turnout', 'results.yes'), exact: true }).click()
  await expect(page.getByText(words('turnout', 'goal.missing_other', { goal: 2, needed: 4, count: 3 }))).toBeVisible()
  await expect(page.getByRole('row', { name: /Noor Haddad/ }).getByRole('cell').first()).toHaveText('4')
  await expectAccessible(page)

  await page.goto(`${here}/meetings/${id}/door`)
  const other = await page.context().newPage()
  await other.emulateMedia({ reducedMotion: 'reduce' })
  await other.goto(`${here}/meetings/${id}/door`)
  const search = page.getByRole('searchbox', { name: w('list.search') })
  await search.fill('coco')
  await expect(page.getByText(w('list.enter', { name: 'Chloé Warsame' }))).toBeVisible()
  await search.press('Enter')
  await expect(page.getByText(w('counts.all_one', { count: 1 }))).toBeVisible()
  await expect(search).toHaveValue('')
  await expect(other.getByText(w('counts.all_one', { count: 1 }))).toBeVisible()
  await expect(other.getByRole('button', { name: w('list.leave', { name: 'Chloé Warsame' }) })).toBeVisible()

  const field2 = other.getByRole('searchbox', { name: w('list.search') })
  await field2.focus()
  await field2.press('ArrowDown')
  await expect(other.getByRole('button', { name: w('list.arrive', { name: 'Amina Warsame' }) })).toBeFocused()
  await other.keyboard.press('Enter')
  await expect(page.getByText(w('counts.all_other', { count: 2 }))).toBeVisible()
  await other.keyboard.press('Alt+Z')
  await expect(page.getByText(w('counts.all_one', { count: 1 }))).toBeVisible()
  await page.getByRole('button', { name: w('list.leave', { name: 'Chloé Warsame' }) }).click()
  await expect(other.getByText(w('counts.left_one', { count: 1 }))).toBeVisible()
  await expectAccessible(page)

  await search.fill('yusra ali')
  await search.press('Enter')
  await expect(field(page, w('first.givenName'))).toHaveValue('Yusra')
  await field(page, w('first.phone')).fill('416-555-0190')
  await page.getByRole('checkbox', { name: w('first.consent') }).check()
  await page.getByRole('checkbox', { name: w('first.childCare') }).check()
  await expectAccessible(page)
  await field(page, w('first.familyName')).press('Enter')
  await expect(other.getByText(w('counts.firstTime_one', { count: 1 }))).toBeVisible()

  await page.getByRole('button', { name: w('paper.open') }).click()
  await page.getByRole('checkbox', { name: 'Dawit Warsame' }).check()
  await field(page, w('paper.names')).fill('bilal warsame\nZed Newname')
  await expect(page.getByText(w('paper.known', { name: 'Bilal Warsame' }))).toBeVisible()
  await expect(page.getByText(w('paper.new', { name: 'Zed Newname' }))).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: w('paper.save') }).click()
  await expect(other.getByText(w('counts.all_other', { count: 5 }))).toBeVisible()
  await other.close()

  await call(page, 'meetings/after/saveRules', { version: 0, rules: [{ times: 1, months: null, stepId: (await call(page, 'contacts/ladder/steps', undefined))[0].id }] })
  await page.goto(`${here}/meetings/${id}/after`)
  await field(page, a('debrief.wentWell')).fill('Everyone spoke')
  await page.getByRole('button', { name: a('debrief.save') }).click()
  await expect(page.getByText(a('debrief.saved'))).toBeVisible()
  await page.getByRole('button', { name: a('ladder.acceptAll_other', { count: 5 }) }).click()
  await expect(page.getByText(a('ladder.none'))).toBeVisible()
  await page.getByRole('checkbox', { name: a('thanks.mark', { name: 'Chloé Warsame' }) }).click()
  await expect(page.getByText(a('thanks.left_other', { count: 4 }))).toBeVisible()
  await page.getByRole('button', { name: a('promises.add') }).click()
  await field(page, a('promises.what')).fill('Bring the petition')
  await choose(page, a('promises.contact'), 'Yusra')
  await page.getByRole('button', { name: a('promises.save') }).click()
  await expect(page.getByRole('checkbox', { name: 'Bring the petition' })).toBeVisible()
  await expectAccessible(page)

  await page.goto(`${here}/contacts/${people[2]}`)
  await expect(page.getByText(/came at .*left at/)).toBeVisible()
})
