import { expect, type Page } from '@playwright/test'
import { expectAccessible, test } from './desk.ts'
import { call, choose, field, goTo, setUp } from './steps.ts'
import { wordsOf } from './words.ts'

const [oak, elm] = ['Oak Street Tenants', 'Elm Street Co-op']

for (const language of ['en-CA', 'fr-CA'] as const) {
  test(`a projector is added, reserved, kept from others, handed over by its label, brought back without its remote, and asked for when it is overdue (${language})`, async ({ deskFolder }) => {
    test.setTimeout(240_000)
    const words = wordsOf(language)
    const e = (key: string, values?: Record<string, string | number>) => words('equipment', key, values)
    const { page } = await deskFolder.open(language)
    await setUp(page, words, 'Harbour Legal Clinic')
    for (const organizationName of [oak, elm]) await call(page, 'contacts/create', { kind: 'organization', organizationName, languages: [language === 'fr-CA' ? 'French' : 'English'] })
    const panel = page.getByRole('dialog')

    await test.step('a label nobody knows is read, and the thing is added with it', async () => {
      await goTo(page, words, 'loans')
      await scan(page, 'OD-0001')
      await page.getByRole('button', { name: e('scan.add') }).click()
      await expect(field(page, e('item.barcode'))).toHaveValue('OD-0001')
      await field(page, e('item.name')).fill('Projector')
      await page.getByRole('textbox', { name: e('item.value') }).fill('650')
      const accessories = panel.getByRole('combobox', { name: e('item.accessories') })
      for (const name of ['Cord', 'Remote']) {
        await accessories.fill(name)
        await accessories.press('Enter')
      }
      await expectAccessible(page)
      await panel.getByRole('button', { name: e('item.add'), exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Projector' })).toBeVisible()
    })

    await test.step('reserved for one from today on, it is not handed to another', async () => {
      const item = await thing(page)
      await call(page, 'loans/equipment/reserve', { itemId: item.id, contactId: await contactId(page, oak), from: item.today, to: item.today })
      await page.getByRole('link', { name: e('back') }).click()
      await expect(page.getByText(e('standing.reservedFor', { whom: oak }))).toBeVisible()
      await expectAccessible(page)
      await follow(page, `/loans/equipment/${item.id}?do=lend`)
      await choose(page, e('whom.label'), elm)
      await panel.getByRole('button', { name: e('lend.do'), exact: true }).click()
      await expect(panel.getByRole('alert')).toContainText(words('errors', 'conflict.equipmentTaken'))
      await expectAccessible(page)
    })

    await test.step('its label is read: it goes to whom it is reserved for, and the slip is printed', async () => {
      await page.keyboard.press('Escape')
      await scan(page, 'OD-0001')
      await expect(panel.getByText(oak)).toBeVisible()
      await panel.getByRole('button', { name: e('lend.do'), exact: true }).click()
      await page.getByRole('button', { name: e('slip.print') }).click()
      const paper = page.getByRole('main')
      await expect(paper.getByRole('heading', { level: 1, name: e('slip.title') })).toBeVisible()
      for (const text of [oak, 'OD-0001', 'Remote']) await expect(paper).toContainText(text)
      await expectAccessible(page)
      await page.getByRole('button', { name: words('kit', 'paper.back') }).first().click()
    })

    await test.step('read again, it comes back without its remote, which whoever lends it next is told', async () => {
      await goTo(page, words, 'loans')
      await scan(page, 'OD-0001')
      await panel.getByRole('checkbox', { name: 'Remote' }).check()
      await expectAccessible(page)
      await panel.getByRole('button', { name: e('bringBack.do'), exact: true }).click()
      await expect(panel).toBeHidden()
      await expect(page.getByRole('main').getByRole('note')).toHaveText(e('lend.missing', { names: 'Remote' }))
      await expect(page.getByRole('row').filter({ hasText: e('events.returned') })).toContainText('Remote')
    })

    await test.step('overdue, it is on the list, and a reminder stands ready', async () => {
      const item = await thing(page)
      await call(page, 'loans/equipment/lend', { itemId: item.id, contactId: await contactId(page, elm), day: item.before, due: item.before })
      await page.getByRole('link', { name: e('back') }).click()
      await expect(page.getByRole('list').first().getByRole('listitem')).toContainText(e('due.overdue_one', { formatted: '1' }))
      await page.getByRole('link', { name: e('remind.named', { item: 'Projector' }) }).click()
      await expect(panel.getByRole('region', { name: words('notices', 'text') })).toContainText(e('remind.text.subjectOverdue', { item: 'Projector' }))
      await expectAccessible(page)
      await panel.getByRole('link', { name: words('notices', 'letter') }).click()
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(e('remind.text.subjectOverdue', { item: 'Projector' }))
      await expectAccessible(page)
    })
  })
}

/** What a scanner does: it types faster than any hand, and ends with Enter. */
async function scan(page: Page, code: string): Promise<void> {
  await page.evaluate((signs) => {
    for (const key of [...signs, 'Enter']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  }, code)
}

/** Follows an address within the program. */
async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}

/** The projector, and the clinic's day and the one before. */
async function thing(page: Page): Promise<{ id: string; today: string; before: string }> {
  const { item } = await call(page, 'loans/equipment/scan', { barcode: 'OD-0001' })
  return page.evaluate((id) => {
    const day = (at: number) => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto' }).format(at)
    const today = day(Date.now())
    return { id, today, before: day(Date.parse(`${today}T17:00Z`) - 86_400_000) }
  }, item.id as string)
}

async function contactId(page: Page, name: string): Promise<string> {
  return (await call(page, 'contacts/list', { search: name })).items[0].id
}

