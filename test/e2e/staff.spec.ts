import { expect } from '@playwright/test'
import { expectAccessible, test } from './desk.ts'
import { wordsOf } from './words.ts'

const passphrase = 'quatre mots bien simples'

for (const language of ['en-CA', 'fr-CA'] as const) {
  test(`a clinic sets up its desk, locks it, forgets the passphrase and gets in with the printed code (${language})`, async ({ deskFolder }) => {
    const words = wordsOf(language)
    const first = await deskFolder.open(language)
    let { page } = first

    await expect(page.getByRole('heading', { name: words('staff', 'setUp.title') })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: words('staff', 'setUp.make') }).click()
    await expect(page.getByText(words('staff', 'passphrase.tooShort'))).toBeVisible()
    await page.getByRole('textbox', { name: words('staff', 'clinic.name'), exact: true }).fill('Clinique d’Érié / Erie Legal Clinic')
    await page.getByRole('textbox', { name: words('staff', 'members.name'), exact: true }).fill('Noor Haddad')
    await page.getByRole('textbox', { name: words('staff', 'passphrase.label'), exact: true }).fill(passphrase)
    await page.getByRole('textbox', { name: words('staff', 'passphrase.again'), exact: true }).fill(passphrase)
    await page.getByRole('button', { name: words('staff', 'setUp.make') }).click()

    await expect(page.getByRole('heading', { name: words('staff', 'recovery.title') })).toBeVisible()
    const code = await page.getByTestId('recovery-code').innerText()
    await expectAccessible(page)
    await page.getByLabel(words('staff', 'recovery.kept')).check()
    await page.getByRole('button', { name: words('staff', 'recovery.go') }).click()
    await expect(page.getByRole('navigation', { name: words('shell', 'navigation') })).toBeVisible()
    await first.close()

    ;({ page } = await deskFolder.open(language))
    await expect(page.getByRole('heading', { name: words('staff', 'signIn.title') })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('textbox', { name: words('staff', 'passphrase.label'), exact: true }).fill('not the passphrase')
    await page.getByRole('button', { name: words('staff', 'signIn.enter') }).click()
    await expect(page.getByRole('alert')).toContainText(words('errors', 'WRONG_PASSPHRASE'))
    await page.getByRole('button', { name: words('staff', 'signIn.forgotten') }).click()
    await page.getByRole('textbox', { name: words('staff', 'recover.code'), exact: true }).fill(code.toLowerCase())
    await page.getByRole('textbox', { name: words('staff', 'passphrase.new'), exact: true }).fill('a whole new passphrase')
    await page.getByRole('textbox', { name: words('staff', 'passphrase.again'), exact: true }).fill('a whole new passphrase')
    await page.getByRole('button', { name: words('staff', 'signIn.enter') }).click()
    await expect(page.getByText('Clinique d’Érié / Erie Legal Clinic')).toBeVisible()

    await page.getByRole('link', { name: words('shell', 'areas.staff') }).click()
    await expect(page.getByRole('heading', { name: words('staff', 'title') })).toBeVisible()
    for (const part of ['access', 'clinic', 'members', 'snapshots', 'audit'] as const) {
      await page.getByRole('tab', { name: words('staff', `parts.${part}`) }).click()
      await expectAccessible(page)
    }
    await page.getByRole('button', { name: words('staff', 'audit.check') }).click()
    await expect(page.getByText(/(whole|intact)/)).toBeVisible()

    const other = language === 'en-CA' ? 'fr-CA' : 'en-CA'
    await page.getByText(other === 'fr-CA' ? 'Français' : 'English', { exact: true }).click()
    await expect(page.getByRole('heading', { name: wordsOf(other)('staff', 'title') })).toBeVisible()
    await page.keyboard.press('Alt+L')
    await expect(page.getByRole('heading', { name: wordsOf(other)('staff', 'signIn.title') })).toBeVisible()
  })
}
