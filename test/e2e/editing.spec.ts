import { expect, type Page } from '@playwright/test'
import { expectAccessible, test } from './desk.ts'
import { call, field, goTo, setUp, type Words } from './steps.ts'
import { wordsOf } from './words.ts'

const editorOf = (page: Page, words: Words) => page.getByRole('textbox', { name: words('briefs', 'editor.text') })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const bodyOf = async (page: Page) => (await call(page, 'briefs/get', { id: new URL(page.url()).pathname.split('/').at(-1) })).body
const typesOf = (node: any): string[] => [node.type, ...(node.content ?? []).flatMap(typesOf)]

/** A new document whose text is one empty paragraph, with the cursor in it. */
async function openEmpty(page: Page, words: Words, title: string): Promise<void> {
  await setUp(page, words, 'Harbour Legal Clinic')
  await goTo(page, words, 'briefs')
  const language = words('shell', 'areas.briefs') === 'Briefs' ? 'en-CA' : 'fr-CA'
  const { id } = await call(page, 'briefs/createFromTemplate', { templateId: `fact-sheet.${language}`, title })
  await call(page, 'briefs/save', { id, version: 1, title, body: { type: 'doc', content: [{ type: 'paragraph' }] } })
  await page.goto(new URL(`/briefs/${id}`, page.url()).href)
  await editorOf(page, words).click()
}

async function insert(page: Page, words: Words, what: string): Promise<void> {
  await button(page, words('briefEditor', 'insert.open')).click()
  await page.getByRole('menuitem', { name: what }).click()
}

test('a document is written with tables, boxes, notes and pictures; words are found and replaced; the outline leads through it', async ({ deskFolder }) => {
  const words = wordsOf('fr-CA')
  const said = (key: string, values?: Record<string, unknown>) => words('briefEditor', key, values as never)
  const { page } = await deskFolder.open('fr-CA')
  await openEmpty(page, words, 'Le chauffage')
  const editor = editorOf(page, words)

  await test.step('headings and a table, gone through with Tab', async () => {
    await page.keyboard.type('# Le chauffage en hiver\nUn été sans fin.\n## Les mois\n')
    await insert(page, words, said('insert.table'))
    await page.getByRole('textbox', { name: said('table.columns') }).fill('2')
    await page.getByRole('textbox', { name: said('table.rows') }).fill('1')
    await button(page, said('table.put')).click()
    for (const cell of ['Mois', 'Degrés', 'Janvier', 'seize', 'Février', 'dix-sept']) {
      await page.keyboard.type(cell)
      await page.keyboard.press('Tab')
    }
    await expect(editor.getByRole('row')).toHaveCount(4)
    await button(page, said('here.table')).click()
    await page.getByRole('menuitem', { name: said('table.deleteRow') }).click()
    await expect(editor.getByRole('row')).toHaveCount(3)
    await expect(editor.getByRole('columnheader', { name: 'Degrés' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('behind it a box, a note, lines to sign on and a new page', async () => {
    await insert(page, words, said('blocks.signatureLines'))
    await page.keyboard.type('Gardez les preuves.')
    await insert(page, words, said('tones.action'))
    await insert(page, words, said('insert.note'))
    await button(page, said('note.save')).click()
    await expect(page.getByText(said('note.empty'))).toBeVisible()
    await page.getByRole('textbox', { name: said('note.text') }).fill('Code municipal, chapitre 497.')
    await button(page, said('note.save')).click()
    await page.keyboard.press('Control+Enter')
    await expect(editor.locator('[data-page-break]')).toHaveCount(1)
    await editor.locator('[data-footnote]').click()
    await expect(page.getByRole('textbox', { name: said('note.text') })).toHaveValue('Code municipal, chapitre 497.')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(editor).toBeFocused()
  })

  await test.step('a picture only with words for it; what is no picture is refused', async () => {
    await page.keyboard.press('Control+End')
    await insert(page, words, said('insert.picture'))
    const choose = async (name: string, bytes: Buffer) => page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer: bytes })
    await choose('piège.png', Buffer.from('<svg onload="alert(1)">'))
    await expect(page.getByRole('alert').filter({ hasText: words('kit', 'photo.notPicture') })).toBeVisible()
    await choose('photo.png', await bigPicture(page))
    await expect(page.getByText(/^Réduite : de \d+ Mo/)).toBeVisible({ timeout: 20_000 })
    await button(page, said('image.put')).click()
    await expect(page.getByText(said('image.altMissing'))).toBeVisible()
    await expectAccessible(page)
    await field(page, said('image.alt')).fill('Un thermomètre à seize degrés')
    await button(page, said('image.put')).click()
    await expect(editor.getByRole('img', { name: 'Un thermomètre à seize degrés' })).toHaveJSProperty('complete', true)
  })

  await test.step('found without its accents, one after the other, and replaced', async () => {
    await page.keyboard.press('Control+h')
    await page.keyboard.type('fevrier')
    await expect(page.getByText(said('find.count', { at: 1, count: 1 }))).toBeVisible()
    await page.getByRole('textbox', { name: said('find.with') }).fill('Mars')
    await button(page, said('find.replaceAll')).click()
    await expect(editor.getByRole('cell', { name: 'Mars' })).toBeVisible()
    await page.getByRole('textbox', { name: said('find.words') }).fill('ete')
    await page.keyboard.press('Escape')
    await expect(editor).toBeFocused()
    await page.keyboard.type('hiver')
    await expect(editor.getByText('Un hiver sans fin.')).toBeVisible()
  })

  await test.step('the outline leads to a heading', async () => {
    await page.getByRole('tab', { name: words('briefs', 'aside.panels.outline') }).click()
    const outline = page.getByRole('navigation', { name: said('outline.label') })
    await outline.getByRole('button', { name: 'Les mois' }).click()
    await expect(outline.getByRole('button', { name: 'Les mois' })).toHaveAttribute('aria-current', 'location')
    await page.keyboard.type(' froids')
    await expect(outline.getByRole('button', { name: 'Les mois froids' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('all of it is stored, each heading with a section of its own', async () => {
    await expect(page.getByRole('status').getByText(words('briefs', 'save.saved'), { exact: true })).toBeVisible()
    const body = await bodyOf(page)
    for (const type of ['table', 'callout', 'footnote', 'signatureLines', 'pageBreak', 'image']) expect(typesOf(body)).toContain(type)
    const sections = body.content.filter(({ type }: any) => type === 'heading').map(({ attrs }: any) => attrs.section)
    expect(new Set(sections).size).toBe(2)
    expect(sections).not.toContain(undefined)
  })
})

/** Noise, which no PNG makes smaller: more than forty megabytes. */
async function bigPicture(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const side = 3300
    const canvas = new OffscreenCanvas(side, side)
    const pen = canvas.getContext('2d')!
    const pixels = pen.createImageData(side, side)
    const words = new Uint32Array(pixels.data.buffer)
    let last = 1
    for (let at = 0; at < words.length; at += 1) words[at] = (last = (Math.imul(last, 1_664_525) + 1_013_904_223) >>> 0) | 0xff000000
    pen.putImageData(pixels, 0, 0)
    const blob = await canvas.convertToBlob({ type: 'image/png' })
    const reader = new FileReader()
    return new Promise<string>((resolve) => {
      reader.onload = () => resolve((reader.result as string).split(',')[1]!)
      reader.readAsDataURL(blob)
    })
  })
  return Buffer.from(base64, 'base64')
}

test('of two windows on one document one writes; the other reads along, and takes over what was typed to the last word', async ({ deskFolder }) => {
  const words = wordsOf('en-CA')
  const said = (key: string) => words('briefEditor', key)
  const { page } = await deskFolder.open('en-CA')
  await openEmpty(page, words, 'Two windows')
  await page.keyboard.type('First')
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect(other.getByText(/^You have this open in another window, since/)).toBeVisible()
  await expect(editorOf(other, words)).toHaveAttribute('contenteditable', 'false')
  await expectAccessible(other)
  await page.keyboard.type(' words')
  await expect(editorOf(other, words)).toHaveText('First words')

  await page.keyboard.type(', and the last one')
  await other.getByRole('button', { name: said('reading.take') }).click()
  await expect(editorOf(other, words)).toHaveAttribute('contenteditable', 'true')
  await expect(editorOf(other, words)).toHaveText('First words, and the last one')
  await expect(page.getByText(/^Noor Haddad took over/)).toBeVisible()
  await editorOf(other, words).click()
  await other.keyboard.press('Control+End')
  await other.keyboard.type('. Theirs')
  await expect(editorOf(page, words)).toHaveText('First words, and the last one. Theirs')

  await other.close()
  await expect(page.getByText(said('reading.free'))).toBeVisible()
  await page.getByRole('button', { name: said('reading.write') }).click()
  await editorOf(page, words).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' and mine')
  await page.reload()
  await expect(editorOf(page, words)).toHaveText('First words, and the last one. Theirs and mine')
  await expect(editorOf(page, words)).toHaveAttribute('contenteditable', 'true')
})
