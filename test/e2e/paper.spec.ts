import { expect, type Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { expectAccessible, hostName, test } from './desk.ts'
import { goTo, setUp, type Words } from './steps.ts'
import { wordsOf } from './words.ts'

// The contacts come straight to main over HTTP, and the PDF from Chromium.
test.skip(hostName === 'electron', 'Its calls go through a port that a test cannot use.')

const inch = 72
/** What a label keeps free at its left. */
const padding = 0.15 * inch
/** How far below its middle a line of 11 points has its baseline, and of 15 points. */
const [below11, below15] = [3.8, 5.2]

test('labels lie on the sheet where it wants them (en-CA)', async ({ deskFolder }) => {
  const words = wordsOf('en-CA')
  const w = (key: string, values?: Record<string, string | number>) => words('contactPaper', key, values)
  const { page } = await deskFolder.open('en-CA')
  await setUp(page, words, 'Harbour Legal Clinic')
  const address = { kind: 'home', street: '40 Oak Street', city: 'Toronto', province: 'Ontario', postalCode: 'm5a1b2' }
  for (let count = 1; count <= 31; count++) await addPerson(page, `Given${String(count).padStart(2, '0')}`, { addresses: [address] })
  await addPerson(page, 'Nowhere', { phones: [{ kind: 'mobile', number: '416-555-0134' }] })
  await addPerson(page, 'Elsewhere', { addresses: [{ ...address, street: '' }] })
  await goTo(page, words, 'contacts')
  await expectAccessible(page)
  await page.getByRole('button', { name: words('contacts', 'list.more'), exact: true }).click()
  await page.getByRole('menuitem', { name: w('menu.labels') }).click()
  await expect(page.getByText(w('count.withoutAddress_other', { formatted: 2 }))).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(31)
  await expectAccessible(page)

  await test.step('thirty to a sheet, the rest on a second', async () => {
    const sheets = await printed(page, { title: w('labels.title'), language: 'en-CA', pages: 2 })
    expectLabel(sheets[0]!, 'Given01', { left: 0.1875, top: 0.5, height: 1, below: below11 })
    expectLabel(sheets[0]!, 'Given04', { left: 0.1875, top: 1.5, height: 1, below: below11 })
    expectLabel(sheets[0]!, 'Given30', { left: 5.6875, top: 9.5, height: 1, below: below11 })
    expectLabel(sheets[1]!, 'Given31', { left: 0.1875, top: 0.5, height: 1, below: below11 })
    const text = textOf(sheets.flat())
    expect(text).toContain('TORONTO ON M5A 1B2')
    for (const name of ['Nowhere', 'Elsewhere']) expect(text).not.toContain(name)
  })

  await test.step('on a sheet already begun, from the label that is next', async () => {
    await page.getByRole('textbox', { name: w('labels.startAt') }).fill('4')
    const [first] = await printed(page, { title: w('labels.title'), language: 'en-CA', pages: 2 })
    expectLabel(first!, 'Given01', { left: 0.1875, top: 1.5, height: 1, below: below11 })
  })

  await test.step('on the larger ones, ten to a sheet', async () => {
    await page.getByRole('combobox', { name: w('labels.format') }).click()
    await page.getByRole('option', { name: w('labels.formats.5163') }).click()
    const sheets = await printed(page, { title: w('labels.title'), language: 'en-CA', pages: 4 })
    expectLabel(sheets[0]!, 'Given01', { left: 0.15625, top: 0.5, height: 2, below: below15 })
    expectLabel(sheets[0]!, 'Given04', { left: 4.34375, top: 2.5, height: 2, below: below15 })
  })
})

test('a call sheet for each caller, a phone tree and a card (fr-CA)', async ({ deskFolder }) => {
  const words = wordsOf('fr-CA')
  const w = (key: string, values?: Record<string, string | number>) => words('contactPaper', key, values)
  const { page } = await deskFolder.open('fr-CA')
  await setUp(page, words, 'Clinique juridique du Havre')
  const names = Array.from({ length: 9 }, (_, count) => `Prénom${count + 1}`)
  for (const name of names) await addPerson(page, name, { phones: [{ kind: 'mobile', number: '416-555-0134' }], languages: ['Somali'], needsInterpretation: true })
  const silent = await addPerson(page, 'Silencieux', { notes: 'Passer le soir.' })

  await test.step('the script, and each person to call on one caller’s sheet', async () => {
    await openPaper(page, words, 'callSheet')
    const callers = page.getByRole('combobox', { name: w('callSheet.callers') }).or(page.getByRole('textbox', { name: w('callSheet.callers') })).first()
    for (const caller of ['Amina', 'Bilal']) {
      await callers.fill(caller)
      await page.keyboard.press('Enter')
    }
    await page.getByRole('textbox', { name: w('callSheet.script') }).fill('Bonjour, venez mardi.')
    await expect(page.getByText(w('count.withoutPhone_one', { formatted: 1 }))).toBeVisible()
    await expectAccessible(page)
    const sheets = await printed(page, { title: w('callSheet.title'), language: 'fr-CA', pages: 2 })
    const [amina, bilal] = sheets.map(textOf)
    expect(amina).toContain('Amina')
    expect(bilal).toContain('Bilal')
    for (const sheet of [amina, bilal]) for (const part of ['Bonjour, venez mardi.', w('callSheet.interpretation'), w('callSheet.reached')]) expect(sheet).toContain(part)
    for (const name of names) expect([amina!.includes(name), bilal!.includes(name)].filter(Boolean), name).toHaveLength(1)
    await page.reload()
    await expect(page.getByRole('textbox', { name: w('callSheet.script') })).toHaveValue('Bonjour, venez mardi.')
  })

  await test.step('a tree with everyone once, who starts it at the top', async () => {
    await openPaper(page, words, 'phoneTree')
    await page.getByRole('combobox', { name: w('phoneTree.starter') }).or(page.getByRole('textbox', { name: w('phoneTree.starter') })).first().fill('Prénom7')
    await page.getByRole('option', { name: /Prénom7/ }).first().click()
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(/^Prénom7/)
    await expectAccessible(page)
    const [tree] = await printed(page, { title: w('phoneTree.title'), language: 'fr-CA', pages: 1 })
    for (const name of names) expect(textOf(tree!).split(name)).toHaveLength(2)
    await page.getByRole('combobox', { name: w('phoneTree.layout') }).click()
    await page.getByRole('option', { name: w('phoneTree.layouts.slips') }).click()
    const [slips] = await printed(page, { title: w('phoneTree.title'), language: 'fr-CA', pages: 1 })
    for (const caller of ['Prénom7', 'Prénom1', 'Prénom2']) expect(textOf(slips!)).toContain(w('phoneTree.slip', { name: caller }))
  })

  await test.step('a card, with its notes or without', async () => {
    await page.goto(`${new URL(page.url()).origin}/contacts/${silent.id}`)
    await page.getByRole('link', { name: w('menu.card') }).click()
    await expect(page.getByRole('heading', { name: 'Silencieux' })).toBeVisible()
    await expectAccessible(page)
    const [card] = await printed(page, { title: 'Silencieux', language: 'fr-CA', pages: 1 })
    expect(textOf(card!)).toContain('Passer le soir.')
    await page.getByLabel(w('card.withNotes')).uncheck()
    const [bare] = await printed(page, { title: 'Silencieux', language: 'fr-CA', pages: 1 })
    expect(textOf(bare!)).not.toContain('Passer le soir.')
  })
})

/** A piece of text on paper: points from the left and from the top, to its baseline. */
interface Piece {
  text: string
  left: number
  top: number
}

/** Prints as the program's PDF is printed: Letter, tagged, titled, in the paper's language; answers what stands on each page. */
async function printed(page: Page, wanted: { title: string; language: string; pages: number }): Promise<Piece[][]> {
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: true })
  const paper = await getDocumentProxy(new Uint8Array(bytes))
  expect((await paper.getMarkInfo())?.Marked).toBe(true)
  const { info } = (await paper.getMetadata()) as { info: { Title?: string; Language?: string } }
  expect(info.Title).toBe(wanted.title)
  expect(info.Language).toBe(wanted.language)
  expect(paper.numPages).toBe(wanted.pages)
  return Promise.all(Array.from({ length: paper.numPages }, async (_, number) => {
    const sheet = await paper.getPage(number + 1)
    expect(sheet.view).toEqual([0, 0, 8.5 * inch, 11 * inch])
    const { items } = await sheet.getTextContent()
    return items.flatMap((item) => ('str' in item ? [{ text: item.str, left: item.transform[4] as number, top: 11 * inch - (item.transform[5] as number) }] : []))
  }))
}

const textOf = (pieces: Piece[]) => pieces.map(({ text }) => text).join(' ').replaceAll(/\s+/g, ' ')

/** The three lines of a label stand at its left, the second of them in its middle, to three points. */
function expectLabel(sheet: Piece[], name: string, { left, top, height, below }: { left: number; top: number; height: number; below: number }): void {
  const at = sheet.findIndex(({ text }) => text.startsWith(name))
  expect(at, name).toBeGreaterThanOrEqual(0)
  const street = sheet.slice(at).find(({ text }) => text.startsWith('40 Oak'))!
  for (const piece of [sheet[at]!, street]) expect(Math.abs(piece.left - (left * inch + padding)), `${name} from the left`).toBeLessThan(3)
  expect(Math.abs(street.top - ((top + height / 2) * inch + below)), `${name} from the top`).toBeLessThan(3)
}

async function openPaper(page: Page, words: Words, paper: 'callSheet' | 'phoneTree'): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/contacts`)
  await page.getByRole('button', { name: words('contacts', 'list.more'), exact: true }).click()
  await page.getByRole('menuitem', { name: words('contactPaper', `menu.${paper}`) }).click()
  await expect(page.getByRole('heading', { level: 1, name: words('contactPaper', `${paper}.title`) }).first()).toBeVisible()
}

/** Adds a person as a page of the program would. */
function addPerson(page: Page, givenName: string, more: Record<string, unknown>): Promise<{ id: string }> {
  return page.evaluate(
    async (json) => {
      const answer = await fetch('/rpc/contacts/create', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ json }) })
      return ((await answer.json()) as { json: { id: string } }).json
    },
    { kind: 'person', givenName, ...more },
  )
}
