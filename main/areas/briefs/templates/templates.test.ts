import { describe, expect, test } from 'vitest'
import { textOf } from '#shared/areas/briefs/briefs.rules.ts'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { openTestDesk } from '#test/harness.ts'

const paragraph = (words: string, marks?: BriefNode['marks']): BriefNode => ({ type: 'paragraph', content: [{ type: 'text', text: words, ...(marks && { marks }) }] })
const doc = (...content: BriefNode[]): BriefNode => ({ type: 'doc', content })
const flyer = { id: 'flyer.en-CA' }
const ours = { ...flyer, title: 'Our flyer', body: doc(paragraph('Come to the church hall.')) }

async function open() {
  const desk = await openTestDesk({ now: () => Date.UTC(2026, 10, 27, 15) })
  const { templateTexts, templates, createFromTemplate } = desk.client.briefs
  const offered = async (id: string) => (await templates()).find((one) => one.id === id)
  return { ...desk, templateTexts, offered, start: (templateId: string) => createFromTemplate({ templateId, title: 'Bus stop' }) }
}

describe('a template that is shipped', () => {
  test('is offered as it is until the clinic writes its own, from which documents then begin', async () => {
    await using desk = await open()
    expect(await desk.offered('flyer.en-CA')).toMatchObject({ origin: 'shipped', title: 'Flyer', page: { print: 'large' } })
    expect(await desk.templateTexts.save({ ...ours, version: 0 })).toMatchObject({ ...ours, origin: 'changed', version: 1, changedBy: 'Noor Coordinator' })
    expect(await desk.offered('flyer.en-CA')).toMatchObject({ origin: 'changed', title: 'Our flyer', kind: 'flyer' })
    expect(textOf((await desk.start('flyer.en-CA')).body)).toBe('Come to the church hall.')
    // The other language of it stays as it was shipped.
    expect(await desk.offered('flyer.fr-CA')).toMatchObject({ origin: 'shipped' })
  })
  test('comes back as it was shipped, and the clinic’s own can be taken up again', async () => {
    await using desk = await open()
    await desk.templateTexts.save({ ...ours, version: 0 })
    const { template, keptAs } = await desk.templateTexts.backToShipped(flyer)
    expect(template).toMatchObject({ origin: 'shipped', title: 'Flyer', version: 0 })
    expect(await desk.templateTexts.restore({ id: keptAs })).toMatchObject({ id: 'flyer.en-CA', title: 'Our flyer' })
    await desk.templateTexts.backToShipped(flyer)
    await desk.templateTexts.save({ ...ours, title: 'Another', version: 0 })
    await expect(desk.templateTexts.restore({ id: keptAs })).rejects.toMatchObject({ data: { reason: 'alreadyExists' } })
    await expect(desk.templateTexts.backToShipped({ id: 'flyer.fr-CA' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await desk.templateTexts.archived()).toEqual([])
  })
  test('another window does not write over it; the same words again are no change', async () => {
    await using desk = await open()
    await desk.templateTexts.save({ ...ours, version: 0 })
    await expect(desk.templateTexts.save({ ...ours, title: 'Mine', version: 0 })).rejects.toMatchObject({ data: { reason: 'changedMeanwhile' } })
    expect((await desk.templateTexts.save({ ...ours, version: 0 })).version).toBe(1)
  })
  test('its page, its target and its description may be the clinic’s too, without its text being so', async () => {
    await using desk = await open()
    const { page } = await desk.templateTexts.get(flyer)
    const saved = await desk.templateTexts.saveDetails({ ...flyer, details: { description: 'For doors', targetGrade: 5, page: { ...page, letterhead: true } } })
    expect(saved).toMatchObject({ origin: 'changed', description: 'For doors', targetGrade: 5, page: { letterhead: true }, version: 0 })
    expect(await desk.start('flyer.en-CA')).toMatchObject({ targetGrade: 5, page: { letterhead: true, print: 'large' } })
  })
  test('what no document can hold is refused', async () => {
    await using desk = await open()
    const body = doc({ type: 'paragraph', content: [{ type: 'mergeField', attrs: { field: 'client.sin' } }] })
    await expect(desk.templateTexts.save({ ...ours, version: 0, body })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ message: 'briefs:unknownField' }] } })
  })
})

describe('a template of the clinic’s own', () => {
  test('is made of any document, without its comments, and put away and back', async () => {
    await using desk = await open()
    const brief = await desk.start('press-release.en-CA')
    const body = doc(paragraph('Said of this one', [{ type: 'bold' }, { type: 'comment', attrs: { commentId: 'c1' } }]))
    await desk.client.briefs.save({ id: brief.id, version: 1, title: 'Bus stop', body })
    const made = await desk.templateTexts.makeFrom({ briefId: brief.id, title: 'Our release', description: 'For transit' })
    expect(made).toMatchObject({ origin: 'own', kind: 'pressRelease', language: 'en-CA', title: 'Our release', page: brief.page, body: doc(paragraph('Said of this one', [{ type: 'bold' }])) })
    expect(textOf((await desk.start(made.id)).body)).toBe('Said of this one')
    await desk.templateTexts.archive({ id: made.id })
    expect(await desk.offered(made.id)).toBeUndefined()
    expect(await desk.templateTexts.archived()).toMatchObject([{ id: made.id, archived: true }])
    expect(await desk.templateTexts.restore({ id: made.id })).toMatchObject({ archived: false })
    expect(await desk.offered(made.id)).toMatchObject({ origin: 'own' })
  })
  test('everyone begins from templates; coordinators change them', async () => {
    await using desk = await open()
    const organizer = await desk.windowAs('organizer')
    expect((await organizer.briefs.templateTexts.get(flyer)).version).toBe(0)
    await expect(organizer.briefs.templateTexts.save({ ...ours, version: 0 })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
