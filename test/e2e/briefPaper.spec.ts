import { expect, type Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { expectAccessible, hostName, test } from './desk.ts'
import { call, setUp } from './steps.ts'
import { wordsOf } from './words.ts'

// The PDF is Chromium's own, over the browser host.
test.skip(hostName === 'electron', 'A page of Electron makes no PDF for a test.')

const letter = [612, 792]
const legal = [612, 1008]
/** Above and below the text of a flat page, 2 cm in points. */
const margin = (2 / 2.54) * 72

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const heading = (level: number, words: string) => ({ type: 'heading', attrs: { level }, content: [text(words)] })
const cell = (type: string, words: string) => ({ type, content: [paragraph(text(words))] })
const note = (words: string) => ({ type: 'footnote', attrs: { sourceId: null, pinpoint: '', text: words } })

/** About six pages in clear print: sections of numbered sentences, a box, notes and a table of sixty rows. */
function longDocument(words: { title: string; sentence: string; headers: string[] }): object {
  const sections = Array.from({ length: 5 }, (_, section) => [
    heading(2, `${section + 1}. ${words.title}`),
    ...Array.from({ length: 3 }, (__, part) => {
      const sentences = Array.from({ length: 4 + ((section + part) % 3) }, (___, n) => `S${section + 1}P${part + 1}N${n + 1} ${words.sentence} `).join('')
      return paragraph(text(sentences), ...(part === 1 ? [note(`${words.sentence} ${section + 1}`)] : []))
    }),
  ])
  const rows = Array.from({ length: 60 }, (_, row) => ({ type: 'tableRow', content: [cell('tableHeader', `R${row + 1}`), cell('tableCell', words.sentence.slice(0, 12 + (row % 7) * 8)), cell('tableCell', `${row * 3}`)] }))
  const table = { type: 'table', content: [{ type: 'tableRow', content: words.headers.map((header) => cell('tableHeader', header)) }, ...rows] }
  const box = { type: 'callout', attrs: { tone: 'warning' }, content: [paragraph(text(words.sentence))] }
  return { type: 'doc', content: [heading(1, words.title), ...sections.slice(0, 2).flat(), box, ...sections.slice(2, 3).flat(), table, ...sections.slice(3).flat()] }
}

const headers = ['Row', 'Rule', 'Count']

const squeezed = (words: string) => words.replaceAll(/[\s\u00ad-]+/g, '')
/** The numbers of a list are on paper, but not in the document. */
const begin = (words: string) => squeezed(words).replace(/^\d+\./, '').slice(0, 12)

interface Pdf {
  info: { Title?: string; Language?: string }
  marked: boolean
  /** The tags of its structure. */
  tags: Set<string>
  /** Points. */
  sizes: number[][]
  /** What is in the text of each page, in its order, without heads and feet. */
  pages: string[][]
  /** Faces used, and whether the letters of each are in the file. */
  faces: Map<string, boolean>
  headings: number
}

/** Makes the PDF as the program does, and reads it again. */
async function printed(page: Page, edge = margin): Promise<Pdf> {
  const bytes = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
  const paper = await getDocumentProxy(new Uint8Array(bytes), { fontExtraProperties: true })
  const { info } = (await paper.getMetadata()) as { info: Pdf['info'] }
  const pdf: Pdf = { info, marked: (await paper.getMarkInfo())?.Marked === true, tags: new Set(), sizes: [], pages: [], faces: new Map(), headings: (await paper.getOutline())?.length ?? 0 }
  for (let number = 1; number <= paper.numPages; number++) {
    const sheet = await paper.getPage(number)
    pdf.sizes.push(sheet.view.slice(2))
    await sheet.getOperatorList()
    const { items } = await sheet.getTextContent()
    const words: string[] = []
    for (const item of items) {
      if (!('str' in item)) continue
      const above = (item.transform[5] as number) - edge
      if (item.str.trim() && above > 0 && above < sheet.view[3]! - 2 * edge) words.push(item.str)
      const font = sheet.commonObjs.get(item.fontName) as { name: string; missingFile?: boolean; data?: unknown }
      pdf.faces.set(font.name, !font.missingFile && font.data !== undefined)
    }
    pdf.pages.push(words)
    gather(await sheet.getStructTree(), pdf.tags)
  }
  return pdf
}

function gather(node: unknown, tags: Set<string>): void {
  const { role, children } = (node ?? {}) as { role?: string; children?: unknown[] }
  if (role) tags.add(role)
  for (const child of children ?? []) gather(child, tags)
}

/** With which words each page of the preview begins; the headers of a table, which stand on many pages, are in the document once and left out. */
function previewed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sheet = document.querySelector<HTMLElement>('[data-sheet]')!
    const edges = [...sheet.parentElement!.children].filter((child) => child !== sheet).map((child) => child.getBoundingClientRect())
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
    const words = edges.map(() => '')
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      if (node.parentElement!.closest('thead')) continue
      for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const place = range.getClientRects()[0]
        const on = place ? edges.findIndex(({ top, bottom }) => place.top >= top && place.top < bottom) : -1
        if (on >= 0 && words[on]!.length < 40) words[on] += word
      }
    }
    return words
  })
}

/** The preview and the PDF have the same pages, each beginning with the same words. */
async function expectSamePages(page: Page): Promise<Pdf> {
  // Before its letters are there, nothing can be printed.
  await expect(page.locator('button[aria-keyshortcuts^="Control+P"]')).toBeEnabled()
  const seen = (await previewed(page)).map(begin)
  const pdf = await printed(page)
  expect(pdf.pages.map((words) => begin(squeezed(words.join('')).replace(new RegExp(`^${headers.join('')}`), '')))).toEqual(seen)
  return pdf
}

test('a document is on the screen, page by page, what comes out of the printer (en-CA)', async ({ deskFolder }) => {
  const words = wordsOf('en-CA')
  const w = (key: string, values?: Record<string, string | number>) => words('briefPaper', key, values)
  const { page } = await deskFolder.open('en-CA')
  await setUp(page, words, 'Harbour Legal Clinic')
  const title = 'Heat in winter'
  const { id } = await call(page, 'briefs/createFromTemplate', { templateId: 'brief.en-CA', title })
  const body = longDocument({ title, sentence: 'the landlord keeps every room at twenty degrees from September to June.', headers })
  const { page: style } = await call(page, 'briefs/save', { id, version: 1, title, body })
  await call(page, 'briefs/savePage', { id, page: { ...style, size: 'Letter', fold: 'none', print: 'clear', letterhead: true, disclaimer: true, header: 'For the hearing', pageNumbers: true } })
  await page.goto(new URL(`/print/briefs/${id}`, page.url()).href)
  const told = page.getByRole('status').filter({ hasText: /page|side/ })
  const count = async () => Number.parseInt(await told.textContent() ?? '', 10)
  await expect(told).toHaveText(/^[6-9] pages$/)
  let flat = 0

  await test.step('flat, on Letter paper: titled, tagged, with its letters in it', async () => {
    const pdf = await expectSamePages(page)
    flat = pdf.pages.length
    expect(await count()).toBe(flat)
    expect(pdf.info).toMatchObject({ Title: title, Language: 'en-CA' })
    expect(pdf.marked).toBe(true)
    for (const tag of ['H1', 'H2', 'P', 'Table', 'TH', 'TD']) expect(pdf.tags).toContain(tag)
    expect(pdf.headings).toBeGreaterThan(0)
    expect([...pdf.faces.keys()].join()).toMatch(/SourceSans/)
    for (const [face, embedded] of pdf.faces) expect(embedded, face).toBe(true)
    for (const size of pdf.sizes) expect(size).toEqual(letter)
    await expectAccessible(page)
  })

  await test.step('in large print on more pages, on Legal paper on fewer', async () => {
    await page.getByRole('radio', { name: w('style.large') }).check()
    await expect.poll(count).toBeGreaterThan(flat)
    const large = await expectSamePages(page)
    await page.getByRole('radio', { name: w('style.Legal') }).check()
    await expect.poll(count).toBeLessThan(large.pages.length)
    const long = await expectSamePages(page)
    for (const size of long.sizes) expect(size).toEqual(legal)
    await page.getByRole('radio', { name: w('style.Letter') }).check()
    await page.getByRole('radio', { name: w('style.clear') }).check()
  })

  await test.step('a short one, folded, lies as [4|1] and [2|3]', async () => {
    const pages = ['One first', 'Two second', 'Three third', 'Four fourth'].flatMap((words, index) => [...(index ? [{ type: 'pageBreak' }] : []), paragraph(text(words))])
    const { version } = await call(page, 'briefs/get', { id })
    await call(page, 'briefs/save', { id, version, title, body: { type: 'doc', content: pages } })
    await call(page, 'briefs/savePage', { id, page: { ...style, size: 'Letter', fold: 'half', print: 'clear', letterhead: false, disclaimer: false, pageNumbers: true } })
    await page.reload()
    await expect(told).toHaveText(w('page.folded_other', { count: 2 }))
    const pdf = await printed(page, 0)
    expect(pdf.sizes).toEqual([letter.toReversed(), letter.toReversed()])
    const [front, back] = pdf.pages.map((side) => side.join(' '))
    expect(front).toMatch(/Four fourth.*Page 4 of 4.*One first.*Page 1 of 4/)
    expect(back).toMatch(/Two second.*Page 2 of 4.*Three third.*Page 3 of 4/)
    await page.getByText(w('page.sheets')).click()
    await expect(page.getByText(w('fold.back', { sheet: 1 }))).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('a flyer is one page, with none empty after it, for the meeting that it names', async () => {
    const flyer = await call(page, 'briefs/createFromTemplate', { templateId: 'flyer.en-CA', title })
    const start = Date.now() + 86_400_000
    const meeting = await call(page, 'meetings/create', { title: 'Warm rooms', kind: 'community', start, end: start + 7_200_000 })
    const { topic, campaignId, contactId, groupId, bodyId, expiresOn, expiryNote, targetGrade } = flyer
    await call(page, 'briefs/saveParticulars', { id: flyer.id, particulars: { topic, campaignId, contactId, groupId, bodyId, expiresOn, expiryNote, targetGrade, meetingId: meeting.id } })
    await page.goto(new URL(`/print/briefs/${flyer.id}`, page.url()).href)
    await expect(told).toHaveText(w('page.count_one', { count: 1 }))
    expect((await expectSamePages(page)).pages).toHaveLength(1)
    await expect(page.getByRole('combobox', { name: words('briefs', 'paper.meeting') })).toHaveValue(/Warm rooms/)
  })

  await test.step('the letterhead of every paper, in French', async () => {
    await call(page, 'staff/setLanguage', { language: 'fr-CA' })
    await page.goto(new URL('/briefs/letterhead', page.url()).href)
    await expect(page.getByRole('heading', { level: 1, name: wordsOf('fr-CA')('letterhead', 'title') })).toBeVisible()
    await expectAccessible(page)
  })
})
