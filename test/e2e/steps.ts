import { expect, type Locator, type Page } from '@playwright/test'
import type { wordsOf } from './words.ts'

export type Words = ReturnType<typeof wordsOf>

export const passphrase = 'four quiet words together'

/** A field by the name it carries on screen. */
export const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** Fills in the first start, keeps the recovery code and goes to the desk. */
export async function setUp(page: Page, words: Words, clinic: string): Promise<void> {
  await field(page, words('staff', 'clinic.name')).fill(clinic)
  await field(page, words('staff', 'clinic.phone')).fill('416-555-0100')
  await field(page, words('staff', 'members.name')).fill('Noor Haddad')
  await field(page, words('staff', 'passphrase.label')).fill(passphrase)
  await field(page, words('staff', 'passphrase.again')).fill(passphrase)
  await page.getByRole('button', { name: words('staff', 'setUp.make') }).click()
  await page.getByLabel(words('staff', 'recovery.kept')).check()
  await page.getByRole('button', { name: words('staff', 'recovery.go') }).click()
  await expect(page.getByRole('navigation', { name: words('shell', 'navigation') })).toBeVisible()
}

export async function signIn(page: Page, words: Words): Promise<void> {
  await field(page, words('staff', 'passphrase.label')).fill(passphrase)
  await page.getByRole('button', { name: words('staff', 'signIn.enter') }).click()
}

/** Goes to an area by the navigation. */
export async function goTo(page: Page, words: Words, area: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: words('shell', `areas.${area}`), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
}

/** Chooses in a searchable list what begins with these words, or has them after a meeting's time. */
export async function choose(page: Page, label: string, typed: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label })
  const option = page.getByRole('option', { name: new RegExp(`(^|· )${typed}`) }).first()
  const taken = page.locator('.mantine-Pill-root').filter({ hasText: typed })
  let clicked = false
  // A list that is found anew under the pointer takes no click: then once more, but where several are chosen, not to take it off again.
  await expect(async () => {
    if (clicked && (await taken.count()) > 0) return
    await box.click()
    await box.fill(typed)
    await option.click({ timeout: 5000 })
    clicked = true
    await expect(option).toHaveCount(0, { timeout: 2000 })
  }).toPass({ timeout: 30_000 })
}

/** Presses a key of the screen's own, once more where it was pressed before the screen was there. */
export async function pressFor(page: Page, keys: string, focused: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(keys)
    await expect(focused).toBeFocused({ timeout: 2000 })
  }).toPass({ timeout: 20_000 })
}

/** Asks main as the page would. */
export async function call(page: Page, procedure: string, input: unknown): Promise<any> {
  return page.evaluate(
    async ([path, json]) => {
      const answer = await fetch(`/rpc/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ json }) })
      return ((await answer.json()) as { json: unknown }).json
    },
    [procedure, input] as const,
  )
}
