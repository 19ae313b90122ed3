import { expect, type Page } from '@playwright/test'
import { expectAccessible, test } from './desk.ts'
import { call, setUp, type Words } from './steps.ts'
import { wordsOf } from './words.ts'

const editorOf = (page: Page, words: Words) => page.getByRole('textbox', { name: words('briefs', 'editor.text') })
const expectSaved = (page: Page, words: Words) => expect(page.getByRole('status').getByText(words('briefs', 'save.saved'), { exact: true }).first()).toBeVisible()
const openPanel = (page: Page, words: Words, name: string) => page.getByRole('tab', { name: new RegExp(`^${words('briefs', `aside.panels.${name}`)}`) }).click()
const inToast = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text })

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const heading = (level: number, text: string, section: string) => ({ type: 'heading', attrs: { level, section }, content: [{ type: 'text', text }] })

/** A document of a few sections, opened in its editor. */
async function openDocument(page: Page, title: string): Promise<string> {
  const { id } = await call(page, 'briefs/createFromTemplate', { templateId: 'fact-sheet.en-CA', title })
  const content = [heading(1, title, 'title'), paragraph('Twenty-one degrees at least.'), heading(2, 'What you can do', 'do'), paragraph('Write down the temperature.')]
  await call(page, 'briefs/save', { id, version: 1, title, body: { type: 'doc', content } })
  await page.goto(new URL(`/briefs/${id}`, page.url()).href)
  return id
}

test('a document is reviewed, approved and locked; its next draft is compared with it and taken back; its passages are commented on (en-CA)', async ({ deskFolder }) => {
  const words = wordsOf('en-CA')
  const { page } = await deskFolder.open('en-CA')
  await setUp(page, words, 'Harbour Legal Clinic')
  await openDocument(page, 'Heat in winter')
  const editor = editorOf(page, words)
  const lastLine = editor.getByText('Write down the temperature.')

  await test.step('step by step until it is approved, and nobody can write on it', async () => {
    await openPanel(page, words, 'state')
    await page.getByRole('textbox', { name: words('briefStates', 'word') }).fill('Please check the figure')
    await page.getByRole('button', { name: words('briefStates', 'steps.review') }).click()
    await expect(page.getByText('Please check the figure')).toBeVisible()
    await expect(page.getByText(words('briefStates', 'wroteToo'))).toBeVisible()
    await page.getByRole('button', { name: words('briefStates', 'steps.approved') }).click()
    await expect(page.getByText(words('briefStates', 'locked.approved'))).toBeVisible()
    await expect(page.getByText(words('briefStates', 'own', { who: 'Noor Haddad' }))).toBeVisible()
    await expect(page.locator('.ProseMirror')).toHaveAttribute('contenteditable', 'false')
    await expectAccessible(page)
  })

  await test.step('a new draft differs from what was approved, word by word', async () => {
    await page.getByRole('button', { name: words('briefStates', 'steps.newDraft') }).first().click()
    await expect(page.getByText(words('briefStates', 'locked.approved'))).toBeHidden()
    await lastLine.click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Keep every receipt.')
    await expectSaved(page, words)
    await openPanel(page, words, 'versions')
    await expect(page.getByText(words('briefVersions', 'kinds.state'))).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: words('briefVersions', 'compare') }).click()
    await expect(page.getByRole('insertion')).toHaveText(/Keep every receipt\./)
    await expect(page.getByText(words('briefVersions', 'changed_one', { count: 1 }))).toBeVisible()
    await expect(page.getByRole('cell', { name: 'Twenty-one degrees at least.' })).toHaveCount(2)
    await expectAccessible(page)
    await page.getByRole('switch', { name: words('briefVersions', 'onlyChanged') }).check({ force: true })
    await expect(page.getByRole('cell', { name: 'Twenty-one degrees at least.' })).toHaveCount(0)
    await page.getByRole('link', { name: words('briefVersions', 'backToText') }).click()
  })

  await test.step('what was approved is brought back, and that is taken back', async () => {
    await page.getByRole('link', { name: /open version 2$/ }).click()
    await expect(page.getByText('Write down the temperature.')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: words('briefVersions', 'restore') }).click()
    await expect(lastLine).toHaveText('Write down the temperature.')
    await inToast(page, words('briefVersions', 'restored', { number: 2 })).getByRole('button', { name: words('kit', 'undo'), exact: true }).click()
    await expect(lastLine).toHaveText('Write down the temperature. Keep every receipt.')
  })

  await test.step('a passage is commented on, gone to and resolved', async () => {
    await editor.getByText('Twenty-one degrees').dblclick({ position: { x: 10, y: 10 } })
    await page.keyboard.press('Control+Alt+M')
    await page.getByRole('textbox', { name: words('briefComments', 'text') }).fill('Is it still so?')
    await page.getByRole('button', { name: words('briefComments', 'keep') }).click()
    const thread = page.getByRole('list', { name: words('briefComments', 'list') }).getByRole('listitem').filter({ hasText: 'Is it still so?' })
    await expect(thread).toBeVisible()
    await expect(editor.locator('[data-comment]')).toHaveText('Twenty')
    await expect(thread.getByText(words('briefComments', 'gone'))).toBeHidden()
    await expectSaved(page, words)
    await expectAccessible(page)
    await page.reload()
    await thread.getByRole('button', { name: 'Twenty', exact: true }).click()
    await expect(editor).toBeFocused()
    await page.keyboard.press('Delete')
    await expect(thread.getByText(words('briefComments', 'gone'))).toBeVisible()
    await thread.getByRole('button', { name: /^Resolve/ }).click()
    await expect(thread).toBeHidden()
  })
})

test('the French of a document is begun, caught up with and kept in step (fr-CA)', async ({ deskFolder }) => {
  const words = wordsOf('fr-CA')
  const { page } = await deskFolder.open('fr-CA')
  await setUp(page, words, 'Clinique du Port')
  await openDocument(page, 'Heat in winter')
  const section = page.getByRole('region', { name: 'What you can do' })
  const standing = (state: string) => section.getByText(words('briefPairs', `states.${state}`), { exact: true })

  await test.step('begun with every section missing', async () => {
    await openPanel(page, words, 'pair')
    await page.getByRole('textbox', { name: words('briefPairs', 'titleIn.fr-CA') }).fill('Le chauffage en hiver')
    await page.getByRole('button', { name: words('briefs', 'pair.make.fr-CA') }).click()
    await expect(standing('frenchMissing')).toBeVisible()
    await expect(page.getByText(words('briefPairs', 'counted', { state: words('briefPairs', 'states.frenchMissing'), count: 2 }))).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('translated in its place, and said to be the same', async () => {
    await section.getByRole('button', { name: words('briefPairs', 'writeOf.fr-CA', { section: 'What you can do' }) }).click()
    const editor = editorOf(page, words)
    await expect(editor).toHaveAttribute('lang', 'fr-CA')
    await expect(editor).toContainText('Write down the temperature.')
    await page.keyboard.press('Control+End')
    await page.keyboard.type('Notez la température.')
    await expect(standing('notCompared')).toBeVisible()
    await expectAccessible(page)
    await section.getByRole('button', { name: words('briefPairs', 'done') }).click()
    await section.getByRole('button', { name: words('briefPairs', 'sameOf', { section: 'What you can do' }) }).click()
    await expect(standing('inStep')).toBeVisible()
  })

  await test.step('changed in the English: the French is out of date until someone says otherwise', async () => {
    await section.getByRole('button', { name: words('briefPairs', 'writeOf.en-CA', { section: 'What you can do' }) }).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Twice a day.')
    await section.getByRole('button', { name: words('briefPairs', 'done') }).click()
    await expect(standing('frenchBehind')).toBeVisible()
    await section.getByText(words('briefPairs', 'changedIn.english')).click()
    await expect(section.getByRole('insertion')).toContainText('Twice a day.')
    await expectAccessible(page)
    await section.getByRole('button', { name: words('briefPairs', 'sameAgainOf', { section: 'What you can do' }) }).click()
    await expect(standing('inStep')).toBeVisible()
    await page.getByRole('switch', { name: words('briefPairs', 'onlyWork') }).check({ force: true })
    await expect(section).toBeHidden()
    await page.reload()
    await expect(page.getByRole('region', { name: 'Heat in winter' })).toBeVisible()
    await expect(section).toBeHidden()
  })
})
