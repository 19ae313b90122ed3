import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { expectAccessible, hostName, test } from './desk.ts'
import { field, goTo, setUp } from './steps.ts'
import { wordsOf } from './words.ts'

// The booking comes straight to main over HTTP, and the PDF from Chromium.
test.skip(hostName === 'electron', 'Its calls go through a port that a test cannot use.')

const picture = readFileSync(join(import.meta.dirname, '../../assets/icons/icon-512.png'))

for (const language of ['en-CA', 'fr-CA'] as const) {
  test(`a room with a site and a photo, its door sign, slip and letter (${language})`, async ({ deskFolder }) => {
    const words = wordsOf(language)
    const r = (key: string, values?: Record<string, string | number>) => words('rooms', key, values)
    const { page } = await deskFolder.open(language)
    await setUp(page, words, 'Harbour Legal Clinic')
    await goTo(page, words, 'space')
    await page.getByRole('button', { name: words('space', 'rooms.addFirst') }).click()

    await test.step('a site, and a room in it; what the rules say stands at the field', async () => {
      await page.getByRole('button', { name: r('site.add') }).click()
      await field(page, r('site.name')).fill('Church hall')
      await page.getByRole('button', { name: r('site.save') }).click()
      await expect(page.getByRole('heading', { name: 'Church hall' })).toBeVisible()
      await page.getByRole('button', { name: r('site.addRoom', { site: 'Church hall' }) }).click()
      await field(page, r('name')).fill('Hall A')
      await field(page, r('layouts.circle')).fill('99')
      await page.getByRole('button', { name: r('save') }).click()
      await expect(page.getByText(words('space', 'rooms.layoutTooLarge'))).toBeVisible()
      await expectAccessible(page)
      await field(page, r('layouts.circle')).fill('12')
      await page.getByRole('checkbox', { name: r('access.stepFree') }).check()
      await page.getByRole('button', { name: r('save') }).click()
      await expect(page.getByRole('heading', { name: 'Hall A' })).toBeVisible()
    })

    await test.step('its photo: what is none is refused by name, a picture is drawn anew and shown', async () => {
      await page.getByRole('button', { name: r('photo.of', { room: 'Hall A' }) }).click()
      const file = page.locator('input[type=file]')
      await file.setInputFiles({ name: 'hall.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') })
      await expect(page.getByRole('alert', { name: words('kit', 'photo.refused', { name: 'hall.png' }) })).toBeVisible()
      await file.setInputFiles({ name: 'hall.bin', mimeType: 'application/octet-stream', buffer: picture })
      await field(page, r('photo.alt')).fill('A round table')
      await expectAccessible(page)
      await page.getByRole('button', { name: r('photo.save') }).click()
      const shown = page.getByRole('img', { name: 'A round table' })
      await expect(shown).toBeVisible()
      expect(await shown.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(512)
      await expectAccessible(page)
    })

    const booking = await bookNow(page)

    await test.step('taken out of use only after what is booked was told', async () => {
      await page.getByRole('switch', { name: r('inUseOne', { room: 'Hall A' }) }).press('Space')
      await expect(page.getByRole('alert').filter({ hasText: 'Tenants’ tea' })).toBeVisible()
      await expect(page.getByRole('button', { name: r('keepInUse') })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('switch', { name: r('inUseOne', { room: 'Hall A' }) })).toBeChecked()
    })

    await test.step('on paper: the sign, the day sheet, the slip and the letter', async () => {
      const origin = new URL(page.url()).origin
      for (const [path, parts] of [
        [`door-signs?day=${booking.day}`, ['Hall A', 'Church hall', 'Tenants’ tea']],
        [`day-sheet?day=${booking.day}`, ['Hall A', 'Tenants’ tea', words('spacePaper', 'daySheet.arrived')]],
        [`slip/${booking.id}`, ['Harbour Legal Clinic', words('spacePaper', 'slip.firm.approved'), words('rooms', 'access.stepFree')]],
        [`notice/${booking.id}/booked`, ['Harbour Legal Clinic', words('notices', 'greeting'), 'Tenants’ tea']],
      ] as const) {
        await page.goto(`${origin}/print/space/${path}`)
        await expect(page.getByRole('main')).toContainText('Tenants’ tea')
        await expectAccessible(page)
        const text = await printed(page, language)
        for (const part of parts) expect(text, path).toContain(part)
      }
    })
  })
}

/** Books the first room this evening, as a page of the program would. */
function bookNow(page: Page): Promise<{ id: string; day: string }> {
  return page.evaluate(async () => {
    const call = async (path: string, json: unknown) => {
      const answer = await fetch(`/rpc/space/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ json }) })
      return ((await answer.json()) as { json: unknown }).json
    }
    const [room] = (await call('rooms', undefined)) as { id: string }[]
    const day = new Intl.DateTimeFormat('en-CA').format(Date.now() + 86_400_000)
    const start = new Date(`${day}T18:00:00`).getTime()
    const { id } = (await call('book', { roomId: room!.id, start, end: start + 7_200_000, title: 'Tenants’ tea' })) as { id: string }
    return { id, day }
  })
}

/** Prints as the program's PDF is printed; answers the text of its one page. */
async function printed(page: Page, language: string): Promise<string> {
  const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: true })))
  const { info } = (await paper.getMetadata()) as { info: { Language?: string } }
  expect(info.Language).toBe(language)
  expect(paper.numPages).toBe(1)
  const { items } = await (await paper.getPage(1)).getTextContent()
  // A ligature ("fi") is a piece of its own: only where a line ends is there a space that no piece has.
  return items.flatMap((item) => ('str' in item ? [item.str, item.hasEOL ? ' ' : ''] : [])).join('').replaceAll(/\s+/g, ' ')
}
