import { expect } from '@playwright/test'
import { expectAccessible, test } from './desk.ts'
import { call, field, setUp } from './steps.ts'
import { wordsOf } from './words.ts'

test('a source is kept and cited, and a text is measured and timed (en-CA)', async ({ deskFolder }) => {
  const words = wordsOf('en-CA')
  const { page } = await deskFolder.open('en-CA')
  await setUp(page, words, 'Lakeshore Legal')
  const { origin } = new URL(page.url())
  const source = (key: string, values = {}) => words('briefSources', key, values)
  const reading = (key: string, values = {}) => words('briefReading', key, values)
  const tab = (name: string) => page.getByRole('tab', { name: words('briefs', `aside.panels.${name}`) })

  await test.step('the library keeps a source once, and says how it is cited', async () => {
    await page.goto(`${origin}/briefs/sources`)
    await page.getByRole('button', { name: source('page.addFirst') }).click()
    const panel = page.getByRole('dialog')
    await field(page, source('lines.title')).fill('Rent increases')
    await field(page, source('lines.url')).fill('https://example.org/rent')
    await expect(panel.getByRole('group', { name: source('form.preview') })).toContainText('“Rent increases”, online: https://example.org/rent')
    await expectAccessible(page)
    await panel.getByRole('button', { name: source('form.save') }).click()
    await expect(page.getByRole('list', { name: source('page.title') })).toContainText('Rent increases')
    await expectAccessible(page)
  })

  await test.step('a deputation cites it twice, and its notes read as on paper', async () => {
    const brief = await call(page, 'briefs/createFromTemplate', { templateId: 'deputation.en-CA', title: 'Fix the heat', pairOf: null })
    const { items } = await call(page, 'briefs/sources/list', {})
    const text = (said: string) => ({ type: 'text', text: said })
    const note = (pinpoint: string) => ({ type: 'footnote', attrs: { sourceId: items[0].id, pinpoint, text: '' } })
    const body = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2, section: 'facts' }, content: [text('What we know')] },
        { type: 'paragraph', content: [text('Pursuant to the rules, heat must be on.'), note('1'), text(' It is not on.'), note('2')] },
      ],
    }
    await call(page, 'briefs/save', { id: brief.id, version: brief.version, title: 'Fix the heat', body })
    await page.goto(`${origin}/briefs/${brief.id}?panel=sources`)
    const notes = page.getByRole('region', { name: source('panel.notes') }).getByRole('listitem')
    await expect(notes).toHaveCount(2)
    await expect(notes.nth(1)).toContainText('Rent increases (note 1) at 2.')
    await expectAccessible(page)
  })

  await test.step('what is hard is marked in the text, and only while it is looked at', async () => {
    await tab('reading').click()
    const mark = page.getByTitle(reading('hints.instead', { instead: 'under' }))
    await expect(mark).toHaveText('Pursuant to')
    await expectAccessible(page)
    await page.getByRole('switch', { name: reading('mark') }).press('Space')
    await expect(mark).toHaveCount(0)
  })

  await test.step('it fits into the minutes there are, and the clock shows the part', async () => {
    await tab('time').click()
    await page.getByRole('textbox', { name: reading('time.limit') }).fill('5')
    await expect(page.getByText(/^It fits, with 4:/)).toBeVisible()
    await page.getByRole('button', { name: reading('clock.start') }).click()
    await expect(page.locator('[aria-current=step]')).toContainText('What we know')
    await page.getByRole('button', { name: reading('clock.pause') }).click()
    await expectAccessible(page)
  })

  await test.step('templates are listed by kind', async () => {
    await page.goto(`${origin}/briefs/templates`)
    await expect(page.getByRole('link', { name: 'Deputation', exact: true })).toBeVisible()
    await expectAccessible(page)
  })
})
