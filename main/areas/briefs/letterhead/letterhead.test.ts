import { expect, test } from 'vitest'
import { photoMost } from '#shared/base/photos.ts'
import { openTestDesk, testClinic } from '#test/harness.ts'

const u32 = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...u32(13), 0x49, 0x48, 0x44, 0x52, ...u32(300), ...u32(100), 8, 6, 0, 0, 0])
const refused = (message: string) => ({ code: 'INVALID', data: { issues: [{ path: ['logo'], message }] } })

/** A fact sheet with letterhead and disclaimer, as its paper says them. */
async function paperOf({ briefs }: Awaited<ReturnType<typeof openTestDesk>>['client'], language: 'en-CA' | 'fr-CA') {
  const { id } = await briefs.createFromTemplate({ templateId: `fact-sheet.${language}`, title: 'Heat' })
  return briefs.paper.content({ id, meetingId: null })
}

test('what is saved stands on the papers of each language, and nothing of the other', async () => {
  await using desk = await openTestDesk()
  const { letterhead } = desk.client.briefs
  const { shipped: _, hasLogo: __, ...before } = await letterhead.get()
  const saved = await letterhead.save({
    ...before, accent: '#7A1F3D', lines: { 'en-CA': 'Charity 12345\nFunded by many', 'fr-CA': 'Organisme 12345' },
    disclaimers: { ...before.disclaimers, factSheet: { 'en-CA': 'Ask {clinic}, {phone}.', 'fr-CA': '' } },
  })
  expect(saved).toMatchObject({ accent: '#7a1f3d', hasLogo: false })
  expect(await letterhead.get()).toEqual(saved)
  const english = await paperOf(desk.client, 'en-CA')
  expect(english.head).toMatchObject({ accent: '#7a1f3d', lines: ['Charity 12345', 'Funded by many'], logo: null })
  expect(english.disclaimer).toBe(`Ask ${testClinic.name}, ${testClinic.phone}.`)
  const french = await paperOf(desk.client, 'fr-CA')
  expect(french.head.lines).toEqual(['Organisme 12345'])
  expect(french.disclaimer).toBe('')
})

test('until someone writes one, a document has the disclaimer that is shipped, in its language, with its day', async () => {
  await using desk = await openTestDesk({ now: () => Date.parse('2026-11-01T17:00:00Z') })
  const [english, french] = [await paperOf(desk.client, 'en-CA'), await paperOf(desk.client, 'fr-CA')]
  expect(english.disclaimer).toMatch(/legal information, not legal advice.*November 1, 2026/)
  expect(french.disclaimer).toMatch(/information juridique.*1er\snovembre\s2026/)
  for (const { disclaimer } of [english, french]) expect(disclaimer).not.toMatch(/[{}]/)
})

test('a logo is a picture by its bytes; what is none, or too heavy, is refused and the one of before stays', async () => {
  await using desk = await openTestDesk()
  const { letterhead } = desk.client.briefs
  await letterhead.saveLogo({ logo: new Blob([png], { type: 'text/plain' }) })
  const svg = new Blob(['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'], { type: 'image/png' })
  await expect(letterhead.saveLogo({ logo: svg })).rejects.toMatchObject(refused('kit:photo.notPicture'))
  const heavy = new Uint8Array(photoMost + 1)
  heavy.set(png)
  await expect(letterhead.saveLogo({ logo: new Blob([heavy]) })).rejects.toMatchObject(refused('kit:photo.tooLarge'))
  const { logo } = await letterhead.logo()
  expect(logo!.type).toBe('image/png')
  expect(new Uint8Array(await logo!.arrayBuffer())).toEqual(png)
  expect((await paperOf(desk.client, 'fr-CA')).head.logo).toMatchObject({ width: 300, height: 100 })
  await letterhead.removeLogo()
  expect((await letterhead.logo()).logo).toBeNull()
  expect(await letterhead.get()).toMatchObject({ hasLogo: false })
})

test('everyone reads it; the front desk and organizers change nothing of it', async () => {
  await using desk = await openTestDesk()
  const { shipped: _, hasLogo: __, ...said } = await desk.client.briefs.letterhead.get()
  for (const role of ['front-desk', 'organizer'] as const) {
    const { letterhead } = (await desk.windowAs(role)).briefs
    expect(await letterhead.get()).toMatchObject({ accent: said.accent })
    await expect(letterhead.save({ ...said, accent: '#000000' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(letterhead.saveLogo({ logo: new Blob([png]) })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(letterhead.removeLogo()).rejects.toMatchObject({ code: 'FORBIDDEN' })
  }
  expect(await desk.client.briefs.letterhead.get()).toMatchObject(said)
})

test('a colour is six digits, and there are four lines at most', async () => {
  await using desk = await openTestDesk()
  const { letterhead } = desk.client.briefs
  const { shipped: _, hasLogo: __, ...said } = await letterhead.get()
  for (const wrong of [{ accent: 'teal' }, { accent: '#fff;}body{' }, { lines: { 'en-CA': 'a\nb\nc\nd\ne', 'fr-CA': '' } }]) {
    await expect(letterhead.save({ ...said, ...wrong }), JSON.stringify(wrong)).rejects.toMatchObject({ code: 'INVALID' })
  }
})
