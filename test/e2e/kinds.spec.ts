import { expect } from '@playwright/test'
import { expectAccessible, hostName, test } from './desk.ts'
import { call, goTo, setUp } from './steps.ts'
import { wordsOf } from './words.ts'

// The meetings of this story come straight to main, which a page can do over HTTP alone.
test.skip(hostName === 'electron', 'Its calls go through a port that a test cannot use.')

// In French these screens are read in the story of the evening.
for (const language of ['en-CA'] as const) {
  const words = wordsOf(language)
  const w = (key: string, values?: Record<string, string | number>) => words('meetingKinds', key, values)

  test(`a kind is set, a meeting begins with it, and what is due is ticked off (${language})`, async ({ deskFolder }) => {
    const { page } = await deskFolder.open(language)
    await setUp(page, words, 'Moss Park Legal')
    await goTo(page, words, 'meetings')
    await page.getByRole('link', { name: w('page.open') }).click()
    await page.getByLabel(w('page.kind'), { exact: true }).selectOption('oneToOne')
    await page.getByRole('button', { name: w('agenda.add') }).click()
    await page.getByRole('button', { name: w('save'), exact: true }).click()
    await expect(page.getByRole('textbox', { name: w('agenda.item') })).toHaveAttribute('aria-invalid', 'true')
    await page.getByRole('textbox', { name: w('agenda.item') }).fill('Tea')
    await page.getByRole('textbox', { name: w('agenda.minutes') }).fill('15')
    await page.getByRole('button', { name: w('save'), exact: true }).click()
    await expect(page.getByText('Tea')).toBeVisible()
    await page.getByRole('button', { name: w('checklist.add') }).click()
    await page.getByRole('textbox', { name: w('checklist.what') }).fill('Buy biscuits')
    await page.getByRole('textbox', { name: w('checklist.days') }).fill('2')
    await expectAccessible(page)
    await page.getByRole('button', { name: w('save'), exact: true }).click()
    await expect(page.getByText(w('checklist.when.daysBefore_other', { count: 2 }))).toBeVisible()
    await expectAccessible(page)

    const start = Date.now() + 24 * 3_600_000
    const { id } = await call(page, 'meetings/create', { title: 'Amina’s kitchen', kind: 'oneToOne', start, end: start + 45 * 60_000 })
    await page.getByRole('link', { name: w('page.back') }).click()
    await page.getByRole('link', { name: 'Amina’s kitchen' }).click()
    await expect(page.getByText(w('agenda.over_other', { count: 10 }))).toBeVisible()
    const up = page.getByRole('button', { name: w('agenda.up', { title: 'Tea' }) })
    await up.focus()
    for (const place of [2, 1, 0]) {
      await page.keyboard.press('Enter')
      await expect(page.getByRole('list').filter({ hasText: 'Tea' }).getByRole('listitem').nth(place)).toContainText('Tea')
      if (place > 0) await expect(up).toBeFocused()
    }
    await expect(page.getByRole('button', { name: w('agenda.down', { title: 'Tea' }) })).toBeFocused()
    await page.getByRole('button', { name: w('agenda.remove', { title: 'Tea' }) }).click()
    await expect(page.getByText(w('agenda.left_other', { count: 5 }))).toBeVisible()
    await page.getByRole('checkbox', { name: 'Buy biscuits' }).click()
    await expect(page.getByText(w('checklist.done', { name: 'Noor Haddad', when: '' }).trim())).toBeVisible()
    await page.getByRole('checkbox', { name: 'Buy biscuits' }).click()
    await expectAccessible(page)

    await call(page, 'meetings/update', { id, version: 1, meeting: { title: 'Amina’s kitchen', kind: 'hearing', start, end: start + 45 * 60_000 } })
    await page.getByRole('button', { name: w('take') }).click()
    await expect(page.getByText(w('shipped.evidence'))).toBeVisible()
    await expect(page.getByRole('checkbox', { name: 'Buy biscuits' })).toBeVisible()

    await goTo(page, words, 'today')
    await page.getByRole('checkbox', { name: w('today.mark', { what: 'Buy biscuits' }) }).click()
    await expect(page.getByText(w('today.marked', { what: 'Buy biscuits' }))).toBeVisible()
    await expect(page.getByRole('checkbox', { name: w('today.mark', { what: 'Buy biscuits' }) })).toHaveCount(0)
    await expectAccessible(page)
  })
}
