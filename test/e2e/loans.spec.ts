import { expect, type Page } from '@playwright/test'
import { expectAccessible, test } from './desk.ts'
import { choose, field, goTo, setUp, type Words } from './steps.ts'
import { wordsOf } from './words.ts'

const group = 'Oak Street Tenants'

for (const language of ['en-CA', 'fr-CA'] as const) {
  test(`tickets come in by lots, go out of the one that expires first, are brought back, moved, written off and counted blind (${language})`, async ({ deskFolder }) => {
    test.setTimeout(240_000)
    const words = wordsOf(language)
    const { page } = await deskFolder.open(language)
    await setUp(page, words, 'Harbour Legal Clinic')
    await addGroup(page, words)

    await test.step('an item, a drawer and two lots', async () => {
      await goTo(page, words, 'loans')
      await page.getByRole('button', { name: words('loans', 'item.new') }).first().click()
      await field(page, words('loans', 'item.name')).fill('PRESTO')
      await field(page, words('loans', 'item.unitValue')).fill('3.35')
      await expectAccessible(page)
      await page.getByRole('button', { name: words('loans', 'item.add') }).click()
      await page.getByRole('link', { name: words('stock', 'pages.drawers'), exact: true }).click()
      await page.getByRole('button', { name: words('stock', 'drawer.add') }).first().click()
      await field(page, words('stock', 'drawer.name')).fill('Safe')
      await page.getByRole('button', { name: words('stock', 'drawer.save') }).click()
      await expect(page.getByRole('main').getByText('Safe', { exact: true })).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('link', { name: words('stock', 'pages.stock'), exact: true }).click()
      await receive(page, words, { quantity: '20', label: 'Box A' })
      await receive(page, words, { quantity: '10', serials: ['B0001', 'B0011'] })
      await expect(page.getByRole('dialog').getByText(words('stock', 'serial.differs'))).toBeVisible()
      await page.getByRole('dialog').getByRole('textbox', { name: words('stock', 'receive.serialTo') }).fill('B0010')
      await page.getByRole('dialog').getByRole('button', { name: words('loans', 'receive.do'), exact: true }).click()
      await expect(page.getByRole('dialog')).toBeHidden()
      await expect(page.getByRole('row').filter({ hasText: 'B0001 – B0010' })).toContainText('10')
    })

    await test.step('what is issued is told lot by lot beforehand, and comes back in part', async () => {
      await page.getByRole('textbox', { name: words('loans', 'issue.quantity') }).fill('25')
      await expect(page.getByRole('list', { name: words('stock', 'issue.parts') }).getByRole('listitem')).toHaveCount(2)
      await page.getByRole('button', { name: words('stock', 'issue.more') }).click()
      await expectAccessible(page)
      await choose(page, words('loans', 'issue.to'), group)
      await page.getByRole('button', { name: words('loans', 'issue.do'), exact: true }).click()
      const issued = page.getByRole('row').filter({ hasText: group })
      await expect(issued).toHaveCount(2)
      await issued.first().getByRole('button', { name: new RegExp(`^${words('stock', 'takeBack.short')}`) }).click()
      const panel = page.getByRole('dialog')
      await panel.getByRole('textbox', { name: words('stock', 'takeBack.quantity') }).fill('6')
      await panel.getByRole('button', { name: words('stock', 'takeBack.do'), exact: true }).click()
      await expect(panel.getByText(words('stock', 'takeBack.tooMany'))).toBeVisible()
      await expectAccessible(page)
      await panel.getByRole('textbox', { name: words('stock', 'takeBack.quantity') }).fill('2')
      await panel.getByRole('button', { name: words('stock', 'takeBack.do'), exact: true }).click()
      await expect(panel).toBeHidden()
      await expect(page.getByRole('row').filter({ hasText: 'B0001 – B0010' })).toContainText('7')
    })

    await test.step('some are moved to the other drawer, one is written off', async () => {
      await act(page, words, 'B0001', 'move.do')
      const panel = page.getByRole('dialog')
      await panel.getByRole('combobox', { name: words('stock', 'move.to') }).click()
      await page.getByRole('option', { name: 'Safe' }).click()
      await panel.getByRole('textbox', { name: words('loans', 'issue.quantity') }).fill('3')
      await panel.getByRole('button', { name: words('stock', 'move.do'), exact: true }).click()
      await expect(page.getByRole('table', { name: 'Safe' }).getByRole('row').filter({ hasText: 'B0001' })).toContainText('3')
      await act(page, words, 'B0001', 'spoil.do')
      await panel.getByRole('textbox', { name: words('loans', 'issue.quantity') }).fill('1')
      await panel.getByRole('textbox', { name: words('loans', 'reverse.reason') }).fill('wet')
      await expectAccessible(page)
      await panel.getByRole('button', { name: words('stock', 'spoil.do'), exact: true }).click()
      await expect(panel).toBeHidden()
      await expectAccessible(page)
    })

    await test.step('a drawer is counted by one person, and the same one is not asked again', async () => {
      await page.getByRole('link', { name: words('stock', 'pages.counts'), exact: true }).click()
      await page.getByRole('button', { name: words('stock', 'count.startNamed', { name: 'Safe' }) }).click()
      await page.getByRole('dialog').getByRole('textbox').fill('2')
      await expectAccessible(page)
      await page.getByRole('button', { name: words('stock', 'count.send') }).click()
      await expect(page.getByText(words('stock', 'count.another'))).toBeVisible()
      await expectAccessible(page)
    })

    await test.step('months wait until they are over', async () => {
      await page.getByRole('link', { name: words('stock', 'pages.months'), exact: true }).click()
      await expect(page.getByText(words('stock', 'months.none'))).toBeVisible()
      await expectAccessible(page)
    })
  })
}

async function addGroup(page: Page, words: Words): Promise<void> {
  await goTo(page, words, 'contacts')
  await page.getByRole('link', { name: words('contacts', 'list.newOrganization') }).or(page.getByRole('button', { name: words('contacts', 'list.newOrganization') })).first().click()
  await field(page, words('contacts', 'form.organizationName')).fill(group)
  await page.getByRole('button', { name: words('contacts', 'form.save'), exact: true }).click()
  await expect(page.getByRole('heading', { name: group })).toBeVisible()
}

async function receive(page: Page, words: Words, lot: { quantity: string; label?: string; serials?: [string, string] }): Promise<void> {
  await page.getByRole('button', { name: words('loans', 'receive.title') }).first().click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('textbox', { name: words('loans', 'issue.quantity') }).fill(lot.quantity)
  if (lot.label) await panel.getByRole('textbox', { name: words('stock', 'lot.label') }).fill(lot.label)
  if (lot.serials) {
    await panel.getByRole('textbox', { name: words('stock', 'receive.serialFrom') }).fill(lot.serials[0])
    await panel.getByRole('textbox', { name: words('stock', 'receive.serialTo') }).fill(lot.serials[1])
  }
  await expectAccessible(page)
  await panel.getByRole('button', { name: words('loans', 'receive.do'), exact: true }).click()
  if (!lot.serials) await expect(panel).toBeHidden()
}

/** Opens what can be done with a lot in the first drawer. */
async function act(page: Page, words: Words, lot: string, name: string): Promise<void> {
  await page.getByRole('table', { name: words('stock', 'drawer.first') }).getByRole('row').filter({ hasText: lot }).getByRole('button').click()
  await page.getByRole('menuitem', { name: words('stock', name) }).click()
}
