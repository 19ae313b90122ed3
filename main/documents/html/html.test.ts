import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { everything } from '#test/fixtures/papers.ts'
import { paperContentOf } from '#test/fixtures/paperContent.ts'
import { htmlOf } from './html.ts'

const imageId = '0197a000-0000-7000-8000-000000000009'
const paragraph = (text: string): BriefNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })

test('a document is one page with its language, its title, its notes and its pictures', async () => {
  const html = await htmlOf(paperContentOf({ body: everything('Heat', imageId), imageId, page: { letterhead: true, disclaimer: true }, brief: { language: 'fr-CA', title: 'Le chauffage' } }))
  expect(html).toMatch(/^<!doctype html>\n<html lang="fr-CA">/)
  expect(html).toContain('<title>Le chauffage</title>')
  expect(html).toMatch(/<img src="data:image\/png;base64,[^"]+" alt="A thermometer at 14 degrees" width="2" height="2" style="width:40%">/)
  expect(html).toContain('<thead><tr><th scope="col"><p>Year</p></th><th scope="col" colspan="2"><p>Limit</p></th></tr></thead>')
  expect(html).toContain('<a id="back-1" href="#note-1">1</a>')
  expect(html).toContain('<li id="note-2">')
  expect(html).toContain('<ol start="3">')
  expect(html).toContain('Attention')
  expect(html).not.toContain('Guidance that never prints')
  // Nothing is fetched from elsewhere.
  expect(html).not.toMatch(/(src|url\()=?["']?https?:/)
})

test('whatever is written, it stays words', async () => {
  const hostile = fc.oneof(fc.string(), fc.constantFrom('<script>alert(1)</script>', '</style><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onload='alert(1)", '</title><script>alert(1)</script>', ']]><svg onload=alert(1)>', '</main></body></html><iframe src="javascript:alert(1)">'))
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (title, text, attribute) => {
      const body: BriefNode = {
        type: 'doc',
        content: [
          ...(text ? [paragraph(text), { type: 'callout' as const, attrs: { tone: attribute }, content: [paragraph(text)] }] : [{ type: 'paragraph' as const }]),
          { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: `javascript:${attribute}` } }] }, { type: 'footnote', attrs: { sourceId: null, pinpoint: '', text: attribute } }] },
          { type: 'image', attrs: { imageId, alt: attribute, caption: text, width: 40 } },
          { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: attribute, colwidth: [attribute] }, content: [paragraph(text || 'x')] }] }] },
        ],
      }
      const html = await htmlOf(paperContentOf({ body, title, imageId, page: { letterhead: true, disclaimer: true, header: attribute }, disclaimer: text, values: { 'clinic.name': text } }))
      const tags = [...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name!.toLowerCase())
      for (const unwanted of ['script', 'svg', 'iframe']) expect(tags).not.toContain(unwanted)
      expect(html.match(/<style>/g)).toHaveLength(1)
      expect(html.match(/<\/style>/g)).toHaveLength(1)
      // Within quotation marks it is a value.
      expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+\s*=/i)
      expect(html).not.toMatch(/href="(?!#|https?:|mailto:|tel:)/)
    }),
  )
})
