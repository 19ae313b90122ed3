import { expect, type Page } from '@playwright/test'
import { expectAccessible, test } from './desk.ts'
import { call, choose, goTo, pressFor, setUp, type Words } from './steps.ts'
import { wordsOf } from './words.ts'

const group = 'Oak Street Tenants'

for (const language of ['en-CA', 'fr-CA'] as const) {
  test(`copies are written down in two keystrokes, by a meter, over a quota with a reason, and stand on a statement (${language})`, async ({ deskFolder }) => {
    test.setTimeout(180_000)
    const words = wordsOf(language)
    const { page } = await deskFolder.open(language)
    await setUp(page, words, 'Harbour Legal Clinic')
    await call(page, 'contacts/create', { kind: 'organization', organizationName: group })
    const main = page.getByRole('main')

    await test.step('a coordinator begins from the library’s rates, sets a quota and adds a meter', async () => {
      await goTo(page, words, 'loans')
      await page.getByRole('link', { name: words('use', 'page'), exact: true }).click()
      await expect(main.getByText(words('use', 'empty.title'))).toBeVisible()
      await main.getByRole('link', { name: words('use', 'rate.set') }).click()
      await main.getByRole('button', { name: words('use', 'rate.set') }).click()
      const panel = page.getByRole('dialog')
      await panel.getByRole('button', { name: words('use', 'rate.save') }).click()
      await expect(panel.getByText(words('use', 'rate.nothing'))).toBeVisible()
      await panel.getByRole('button', { name: words('use', 'rate.fill') }).click()
      await panel.getByRole('textbox', { name: words('use', 'rate.for.page', { kind: words('use', 'kinds.faxLocal') }) }).fill('0.25')
      await expectAccessible(page)
      await panel.getByRole('button', { name: words('use', 'rate.save') }).click()
      await expect(panel).toBeHidden()
      await expect(main.getByRole('row').filter({ hasText: words('use', 'kinds.faxLocal') })).toContainText('25')

      await main.getByRole('button', { name: words('use', 'quota.add') }).click()
      await panel.getByRole('textbox', { name: words('use', 'quota.mostLabel') }).fill('100')
      await panel.getByRole('button', { name: words('use', 'quota.save') }).click()
      await expect(panel).toBeHidden()

      await main.getByRole('button', { name: words('use', 'meter.add') }).click()
      await panel.getByRole('textbox', { name: words('use', 'meter.name') }).fill('Copier')
      await choose(page, words('use', 'log.kind'), words('use', 'kinds.copyLetterBlack'))
      await panel.getByRole('button', { name: words('use', 'meter.save') }).click()
      await expect(panel).toBeHidden()
      await expect(main.getByText('Copier', { exact: true })).toBeVisible()
      await expectAccessible(page)
    })

    await test.step('a number and Enter is a job of the group that is picked, and the kind stays', async () => {
      await page.getByRole('link', { name: words('use', 'page'), exact: true }).click()
      await page.getByRole('textbox', { name: words('use', 'log.quantity') }).fill('7')
      await choose(page, words('use', 'payer.contact'), group)
      await expect(page.getByRole('textbox', { name: words('use', 'log.quantity') })).toHaveValue('7')
      await expect(main.getByRole('list', { name: words('use', 'quota.thisMonth') })).toContainText('100')
      await choose(page, words('use', 'log.kind'), words('use', 'kinds.copyLetterBlack'))
      await pressFor(page, 'Alt+n', page.getByRole('textbox', { name: words('use', 'log.quantity') }))
      await page.keyboard.type('60')
      await page.keyboard.press('Enter')
      await expect(job(page, words, 'copyLetterBlack')).toContainText(amount(words, 60))
      await expect(page.getByRole('textbox', { name: words('use', 'log.quantity') })).toBeFocused()
      await expect(page.getByRole('textbox', { name: words('use', 'log.quantity') })).toHaveValue('')
    })

    await test.step('more than is left asks why, and very many ask once more', async () => {
      await page.keyboard.type('50')
      await expect(page.getByRole('textbox', { name: words('use', 'log.overReason') })).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('textbox', { name: words('use', 'log.overReason') })).toBeFocused()
      await page.getByRole('textbox', { name: words('use', 'log.overReason') }).fill('Hearing')
      await expectAccessible(page)
      await page.keyboard.press('Enter')
      await expect(main.getByText(words('use', 'ledger.over', { reason: 'Hearing' }))).toBeVisible()

      await page.getByRole('textbox', { name: words('use', 'log.quantity') }).fill('5000')
      await page.getByRole('textbox', { name: words('use', 'log.overReason') }).fill('Slip')
      await page.keyboard.press('Enter')
      const asked = main.getByRole('alert').filter({ has: page.getByRole('button', { name: words('kit', 'cancel') }) })
      await expect(asked).toBeVisible()
      await expectAccessible(page)
      await asked.getByRole('button', { name: words('kit', 'cancel') }).click()
      await expect(asked).toBeHidden()
      await expect(main.getByText('Slip')).toBeHidden()
    })

    await test.step('a meter that goes backwards is refused; where it ended the next begins, and what lies between goes to the clinic', async () => {
      const reading = page.getByRole('region', { name: words('use', 'reading.title') })
      const read = async (start: string | null, end: string) => {
        if (start !== null) await reading.getByRole('textbox', { name: words('use', 'reading.start') }).fill(start)
        await reading.getByRole('textbox', { name: words('use', 'reading.end') }).fill(end)
        if (await reading.getByRole('textbox', { name: words('use', 'log.overReason') }).isVisible()) await reading.getByRole('textbox', { name: words('use', 'log.overReason') }).fill('Hearing')
        await reading.getByRole('button', { name: words('use', 'log.do'), exact: true }).click()
      }
      await read('1000', '900')
      await expect(reading.getByText(words('use', 'reading.endBeforeStart'))).toBeVisible()
      await expectAccessible(page)
      await reading.getByRole('textbox', { name: words('use', 'reading.end') }).fill('1007')
      await expect(reading.getByRole('textbox', { name: words('use', 'log.overReason') })).toBeVisible()
      await read(null, '1007')
      await expect(reading.getByRole('textbox', { name: words('use', 'reading.start') })).toHaveValue('1007')
      await reading.getByRole('textbox', { name: words('use', 'reading.start') }).fill('1020')
      await reading.getByRole('button', { name: words('use', 'reading.chargeGap') }).click()
      await expect(reading.getByRole('button', { name: words('use', 'reading.chargeGap') })).toBeHidden()
      await main.getByRole('button', { name: words('loans', 'ledger.all') }).click()
      await expect(main.getByText(words('use', 'reading.gapNote'))).toBeVisible()
    })

    await test.step('a job is reversed with its reason, and the statement is the ledger’s', async () => {
      await job(page, words, 'copyLetterBlack').filter({ hasText: 'Hearing' }).first().getByRole('button').click()
      const panel = page.getByRole('dialog')
      await panel.getByRole('textbox', { name: words('loans', 'reverse.reason') }).fill('wrong group')
      await panel.getByRole('button', { name: words('loans', 'reverse.submit') }).click()
      await expect(main.getByText('wrong group')).toBeVisible()

      await main.getByRole('link', { name: words('use', 'statement.open') }).click()
      await choose(page, words('use', 'payer.contact'), group)
      await expect(main.getByRole('table', { name: words('use', 'statement.sums') })).toContainText(amount(words, 110))
      await expectAccessible(page)
      const saved = page.waitForEvent('download')
      await main.getByRole('button', { name: words('use', 'statement.table') }).click()
      expect((await saved).suggestedFilename()).toMatch(/^statement-\d{4}-\d\d\.csv$/)
      await main.getByRole('link', { name: words('use', 'statement.print') }).click()
      const paper = page.getByRole('main')
      await expect(paper.getByRole('heading', { level: 1 })).toHaveText(words('use', 'statement.title'))
      await expect(paper).toContainText(group)
      await expect(paper).toContainText('wrong group')
      await expectAccessible(page)
    })
  })
}

const job = (page: Page, words: Words, kind: string) => page.getByRole('table', { name: words('use', 'ledger.title') }).getByRole('row').filter({ hasText: words('use', `kinds.${kind}`) })
const amount = (words: Words, count: number) => words('use', 'amount.page_other', { formatted: count })
