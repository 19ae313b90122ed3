import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { everything } from '#test/fixtures/papers.ts'
import { paperContentOf } from '#test/fixtures/paperContent.ts'
import { temporaryFolder } from '#test/harness.ts'
import { makeDocx } from './docx.ts'
import { clean } from './runs.ts'

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)
if (!office) console.warn('LibreOffice is not here: its reading of our DOCX files is not checked.')

const imageId = '0197a000-0000-7000-8000-000000000009'
const source = [{ text: 'Residential Tenancies Act, 2006', italic: true }, { text: ', SO 2006, c 17', href: 'https://www.ontario.ca/laws/statute/06r17' }]

/** The file as LibreOffice converts it; `kind` as its filters are called. */
async function converted(folder: string, name: string, kind: string): Promise<Buffer> {
  execFileSync(office!, [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', kind, '--outdir', folder, join(folder, `${name}.docx`)], { stdio: 'pipe' })
  return readFileSync(join(folder, `${name}.${kind.split(':')[0]}`))
}

interface Tag {
  role?: string
  children?: Tag[]
}
const tagsOf = (tag: Tag): Tag[] => [tag, ...(tag.children ?? []).flatMap(tagsOf)]

describe.runIf(office)('a DOCX in LibreOffice', () => {
  test('has its headings, lists, tables, footnotes and pictures', { timeout: 120_000 }, async () => {
    using folder = temporaryFolder()
    const content = paperContentOf({ body: everything('Rent & heat <in winter>', imageId), page: { letterhead: true, disclaimer: true, header: 'Fact sheet 4', footer: 'Spring' }, imageId, sources: [source], title: 'Rent & heat <in winter>' })
    writeFileSync(join(folder.path, 'all.docx'), Buffer.from(await (await makeDocx(content)).arrayBuffer()))

    const html = (await converted(folder.path, 'all', 'html:HTML (StarWriter)')).toString('utf8')
    const text = html.replace(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replace(/\s+/g, ' ')
    for (const words of [
      'Rent & heat <in winter>', 'Harbour Legal Clinic', 'Charity 12345', 'What to do', 'Watch out', 'Call before the hearing.', 'Harbour Lane, January', 'Name (please print)',
      'Residential Tenancies Act, 2006, s 119.', 'See also O Reg 516/06.', 'Sources', 'SO 2006, c 17', 'Legal information, not legal advice.',
    ]) expect(text).toContain(words)
    expect(text).not.toContain('Guidance that never prints')
    expect(html.match(/<li[ >]/gi)).toHaveLength(6)
    expect(html).toMatch(/<ol start="3">/i)
    expect(html).toContain('alt="A thermometer at 14 degrees"')
    expect(html).toMatch(/<th/i)
    expect(html.match(/sdfootnote\d+sym"/g)?.length).toBeGreaterThanOrEqual(2)

    const pdf = await getDocumentProxy(new Uint8Array(await converted(folder.path, 'all', 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}')))
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
    const tags = (await Promise.all(pages.map((page) => page.getStructTree()))).flatMap((tree) => tagsOf(tree as Tag))
    const count = (role: RegExp) => tags.filter((tag) => role.test(tag.role ?? '')).length
    expect(count(/^H1$/)).toBe(1)
    expect(count(/^H2$/)).toBe(3)
    expect(count(/^H3$/)).toBe(1)
    expect(count(/^LI$/)).toBe(6)
    expect(count(/^T[HD]$/)).toBeGreaterThan(16)
    expect(count(/^Note$/)).toBe(2)
    expect(pages.length).toBeGreaterThanOrEqual(2)
    expect(pages[0]!.view.slice(2)).toEqual([612, 792])
    const { info } = (await pdf.getMetadata()) as { info: { Title?: string } }
    expect(info.Title).toBe('Rent & heat <in winter>')
  })
})

test('no text is so odd that the file could not be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const kept = clean(text)
      expect(kept.isWellFormed()).toBe(true)
      // What XML 1.0 allows.
      expect(kept).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u)
    }),
  )
})
