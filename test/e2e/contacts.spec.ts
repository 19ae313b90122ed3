import { expect, type Page } from '@playwright/test'
import { expectAccessible, test } from './desk.ts'
import { field, setUp, type Words } from './steps.ts'
import { wordsOf } from './words.ts'

const said = { 'en-CA': 'She will bring two neighbours on Tuesday.', 'fr-CA': 'Elle amènera deux voisines mardi.' }
const promised = { 'en-CA': 'Ring her about child care', 'fr-CA': 'La rappeler pour la garderie' }

/** Two people, added by keyboard. */
async function addPeople(page: Page, words: Words): Promise<void> {
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('heading', { level: 1, name: words('contacts', 'title') })).toBeVisible()
  for (const [given, family] of [['Amina', 'Warsame'], ['Bo', 'Larkin']] as const) {
    await page.keyboard.press('Alt+n')
    await expect(field(page, words('contacts', 'form.givenName'))).toBeFocused()
    await page.keyboard.type(given)
    await page.keyboard.press('Tab')
    await page.keyboard.type(family)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: `${given} ${family}` })).toBeVisible()
  }
}

for (const language of ['en-CA', 'fr-CA'] as const) {
  test(`by keyboard alone: someone is found from half a misspelled name, a call is logged, a follow-up set and ticked off (${language})`, async ({ deskFolder }) => {
    test.setTimeout(300_000)
    const words = wordsOf(language)
    const { page } = await deskFolder.open(language)
    await setUp(page, words, 'Harbour Legal Clinic')
    await addPeople(page, words)
    await page.keyboard.press('Alt+2')
    await expect(page.getByText(words('contacts', 'record.choose'))).toBeVisible()
    const { keyboard } = page

    await test.step('half a name, misspelled, finds her', async () => {
      await expect(page.getByText('Bo Larkin').first()).toBeVisible()
      await keyboard.press('/')
      await keyboard.type('amyna wers')
      await expect(page.getByRole('listitem').filter({ hasText: 'Bo Larkin' })).toHaveCount(0)
      // While letters are still being answered the list may change under the focus.
      await expect(async () => {
        await tabTo(page, 'Amina Warsame')
        await keyboard.press('Enter')
        await expect(page.getByRole('heading', { level: 2, name: 'Amina Warsame' })).toBeVisible({ timeout: 3000 })
      }).toPass({ timeout: 30_000 })
    })

    await test.step('a call is logged: two keys, and what was said', async () => {
      await keyboard.press('c')
      const text = field(page, words('timeline', 'form.text.call'))
      await expect(text).toBeFocused()
      await expectAccessible(page)
      await keyboard.type(said[language])
      await keyboard.press('Control+Enter')
      await expect(text).toHaveCount(0)
      const line = page.getByRole('listitem').filter({ hasText: said[language] })
      await expect(line).toContainText(words('timeline', 'said.call.out'))
      await expect(line).toContainText('Noor Haddad')
    })

    await test.step('a follow-up is set, and both are on the record', async () => {
      await keyboard.press('f')
      const what = page.getByRole('dialog').getByRole('textbox', { name: words('followUps', 'form.what') })
      await expect(what).toBeFocused()
      await expectAccessible(page)
      await keyboard.type(promised[language])
      await tabTo(page, words('followUps', 'quick.today'))
      await keyboard.press('Enter')
      await keyboard.press('Control+Enter')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(page.getByRole('region', { name: words('followUps', 'urgencies.today') }).getByText(promised[language])).toBeVisible()
      await expectAccessible(page)
      await keyboard.press('n')
      await expect(page.getByText(said[language])).toBeVisible()
    })

    await test.step('it waits on the first screen, and is ticked off there', async () => {
      await keyboard.press('Alt+1')
      const tick = page.getByRole('checkbox', { name: words('today', 'followUps.done', { what: promised[language] }) })
      await expect(tick).toBeVisible()
      await expectAccessible(page)
      await tabTo(page, promised[language])
      await keyboard.press('Space')
      await expect(page.getByText(words('today', 'followUps.none'))).toBeVisible()
      await expect(page.getByText(words('followUps', 'doneNow'), { exact: true })).toBeVisible()
    })
  })

  test(`a one-to-one is written down, and what was typed and not saved is back when the window opens anew (${language})`, async ({ deskFolder }) => {
    test.setTimeout(300_000)
    const words = wordsOf(language)
    const { page } = await deskFolder.open(language)
    await setUp(page, words, 'Harbour Legal Clinic')
    await addPeople(page, words)
    const { keyboard } = page
    await page.getByRole('heading', { level: 2, name: 'Bo Larkin' }).waitFor()
    await keyboard.press('n')
    const note = field(page, words('timeline', 'form.text.note'))
    await expect(note).toBeFocused()
    await keyboard.type(said[language])
    // The draft is kept a moment after the last key.
    await page.waitForTimeout(1500)
    await page.reload()
    await expect(note).toHaveValue(said[language])
    await keyboard.press('Control+Enter')
    await expect(note).toHaveCount(0)

    await keyboard.press('o')
    await expect(field(page, words('timeline', 'oneToOne.story'))).toBeFocused()
    await keyboard.type(said[language])
    await expectAccessible(page)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('listitem').filter({ hasText: words('timeline', 'kinds.oneToOne') })).toContainText(said[language])
    await tabTo(page, words('timeline', 'showAll'))
    await keyboard.press('Enter')
    await expect(page.getByText(words('timeline', 'purposes.recruitment'))).toBeVisible()
    await expectAccessible(page)
  })
}

/** Presses Tab until what carries this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')
    if (at.includes(name)) return
  }
  throw new Error(`Tab does not reach “${name}”`)
}
