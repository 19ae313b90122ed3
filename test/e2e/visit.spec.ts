import { expect, type Page } from '@playwright/test'
import { addMonths, dayAt } from '#shared/base/time.ts'
import { expectAccessible, hostName, test } from './desk.ts'
import { call, choose, goTo, passphrase, setUp, type Words } from './steps.ts'
import { wordsOf } from './words.ts'

test.skip(hostName === 'electron', 'What lies in the drawer comes straight to main over HTTP, which a test of Electron cannot use.')

const group = 'Oak Street Tenants'
const lastMonth = `${addMonths(dayAt(Date.now(), 'America/Toronto'), -1).slice(0, 7)}-05`

for (const language of ['en-CA', 'fr-CA'] as const) {
  test(`one visit to the counter, one slip; at the end of the month the drawer and the screen differ, and it is told (${language})`, async ({ deskFolder }) => {
    test.setTimeout(240_000)
    const words = wordsOf(language)
    const { page } = await deskFolder.open(language)
    await setUp(page, words, 'Harbour Legal Clinic')
    const { keyboard } = page
    const main = page.getByRole('main')
    const { id: contactId } = await call(page, 'contacts/create', { kind: 'organization', organizationName: group })
    const item = await call(page, 'loans/stock/createItem', { name: 'PRESTO', unitValue: 335 })
    await call(page, 'loans/stock/receive', { itemId: item.id, quantity: 40, day: lastMonth })
    await call(page, 'loans/use/terms/setRates', { from: lastMonth, rates: [{ kind: 'copyLetterBlack', cents: 15 }] })
    await call(page, 'loans/use/log', { kind: 'copyLetterBlack', quantity: 30, contactId, day: lastMonth })
    await call(page, 'loans/use/terms/saveQuota', { id: null, quota: { contactId, measure: 'allPages', most: 50 } })
    await call(page, 'loans/equipment/add', { name: 'Projector', barcode: 'PROJ-001', value: 65_000 })

    await test.step('the group once, then fares, copies and what the scanner reads', async () => {
      await goTo(page, words, 'loans')
      await page.getByRole('link', { name: words('visit', 'page'), exact: true }).click()
      await expect(main.getByText(words('visit', 'nobodyYet'))).toBeVisible()
      await main.getByRole('button', { name: words('visit', 'give') }).click()
      await expect(main.getByText(words('visit', 'nothing'))).toBeVisible()
      await expectAccessible(page)
      await choose(page, words('loans', 'issue.to'), group)
      await page.getByRole('button', { name: words('visit', 'add.fare') }).click()
      await keyboard.type('50')
      await page.getByRole('button', { name: words('visit', 'add.job') }).click()
      await keyboard.type('60')
      await main.getByRole('textbox', { name: words('use', 'log.overReason') }).fill('the hearing is tomorrow')
      await expectAccessible(page)
      // As a scanner types: at once, and then Enter.
      await page.evaluate(() => {
        for (const key of [...'PROJ-001', 'Enter']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      })
      await expect(main.getByRole('group', { name: words('visit', 'line.loan', { number: '1' }) }).getByRole('combobox').first()).toHaveValue(/Projector/)
      await main.getByRole('button', { name: words('visit', 'give') }).click()
      await expect(main.getByRole('alert').filter({ hasText: '40' }).first()).toBeVisible()
      const fares = main.getByRole('group', { name: words('visit', 'line.fare', { number: '1' }) }).getByRole('textbox').first()
      // Very many are asked about, and what was asked holds for no other number.
      await fares.fill('5000')
      await main.getByRole('button', { name: words('visit', 'give'), exact: true }).click()
      await expect(main.getByRole('button', { name: words('visit', 'giveMany') })).toBeVisible()
      await fares.fill('12')
      await expect(main.getByRole('button', { name: words('visit', 'giveMany') })).toHaveCount(0)
      await main.getByRole('button', { name: words('visit', 'give') }).click()
      await expect(main.getByRole('heading', { name: words('visit', 'given', { whom: group }) })).toBeVisible()
      await expect(main.getByText('12 × PRESTO').first()).toBeVisible()
      await expectAccessible(page)
    })

    await test.step('one slip says all of it', async () => {
      await expect(page.getByRole('link', { name: words('visit', 'printSlip') })).toBeFocused()
      await keyboard.press('Enter')
      await expect(main.getByRole('heading', { level: 1, name: words('visit', 'slip.title') })).toBeVisible()
      await expect(page.getByRole('row').filter({ hasText: 'PRESTO' })).toContainText('12')
      await expect(page.getByRole('row').filter({ hasText: words('use', 'kinds.copyLetterBlack') })).toContainText('60')
      await expect(page.getByRole('listitem').filter({ hasText: 'Projector' })).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: words('kit', 'paper.back') }).click()
      await expect(main.getByRole('button', { name: words('visit', 'takeBackNamed', { whom: group }) })).toBeVisible()
    })

    await test.step('two count the drawer at the end of the month: one line says by how much it is off, and since when', async () => {
      const { id: otherId } = await call(page, 'staff/addMember', { name: 'Devon Clarke', role: 'front-desk', language, passphrase })
      const noorId = (await call(page, 'staff/status', undefined)).me.id
      await countAs(page, words, '27', 'startNamed')
      await signInAs(page, words, otherId)
      await countAs(page, words, '27', 'secondNamed')
      await signInAs(page, words, noorId)
      await page.getByRole('link', { name: words('stock', 'pages.counts'), exact: true }).click()
      const off = words('stock', 'count.offFromStart', { what: words('stock', 'count.missing_one', { formatted: '1' }), worth: language === 'en-CA' ? '−$3.35' : '−3,35\u00a0$' })
      await expect(main.getByText(off)).toBeVisible()
      await expectAccessible(page)
      await main.getByRole('textbox', { name: words('stock', 'count.reason') }).fill('one given out without a line')
      await main.getByRole('button', { name: words('stock', 'count.approveOff') }).click()
      await expect(main.getByText(words('stock', 'count.wasOff'))).toBeVisible()
    })

    await test.step('the month is closed, with what came in and what was copied', async () => {
      await page.getByRole('link', { name: words('stock', 'pages.months'), exact: true }).click()
      await expect(main.getByRole('row').filter({ hasText: 'PRESTO' })).toContainText('40')
      await expect(main.getByRole('row').filter({ hasText: words('use', 'kinds.copyLetterBlack') })).toContainText('30')
      await main.getByRole('button').first().click()
      await expectAccessible(page)
      await main.getByRole('alert').getByRole('button').last().click()
      await expect(main.getByText(words('stock', 'months.none'))).toBeVisible()
      expect((await call(page, 'loans/stock/receive', { itemId: item.id, quantity: 1, day: lastMonth })).data).toMatchObject({ reason: 'monthClosed' })
    })
  })
}

async function countAs(page: Page, words: Words, counted: string, button: string): Promise<void> {
  await page.getByRole('link', { name: words('stock', 'pages.counts'), exact: true }).click()
  await page.getByRole('button', { name: words('stock', `count.${button}`, { name: words('stock', 'drawer.first') }) }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(counted)
  await page.getByRole('button', { name: words('stock', 'count.send') }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** Another member takes the seat, as they do at a shared desk. */
async function signInAs(page: Page, words: Words, memberId: string): Promise<void> {
  await call(page, 'staff/lock', undefined)
  await call(page, 'staff/signIn', { memberId, passphrase })
  await page.goto(`${new URL(page.url()).origin}/loans`)
  await expect(page.getByRole('navigation', { name: words('shell', 'navigation') })).toBeVisible()
}
