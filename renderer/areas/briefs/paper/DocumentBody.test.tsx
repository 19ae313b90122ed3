import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { paperContentOf } from '#test/fixtures/paperContent.ts'
import { everything } from '#test/fixtures/papers.ts'
import { drawingOf } from './drawing.ts'
import { PaperPart } from './PaperPart.tsx'
import { partsOf } from './parts.ts'

const imageId = '0197a000-0000-7000-8000-000000000009'

/** The text of a document as it is drawn, whatever it holds. */
function drawn(body: unknown): string {
  const content = paperContentOf({ body: body as never, imageId })
  const parts = partsOf(content).filter(({ kind }) => kind !== 'title')
  const drawing = drawingOf(content, parts)
  return renderToStaticMarkup(<>{parts.map((part, index) => <PaperPart key={index} part={part} drawing={drawing} />)}</>)
}
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })
const doc = (...content: object[]) => ({ type: 'doc', content })

test('a document is drawn as plain semantic elements', () => {
  const body = doc(
    { type: 'heading', attrs: { level: 1 }, content: [text('Heat')] },
    { type: 'paragraph', content: [text('Call ', { type: 'bold' }), { type: 'mergeField', attrs: { field: 'clinic.phone' } }, { type: 'hardBreak' }, text('site', { type: 'link', attrs: { href: 'https://ontario.ca', onclick: 'x' } })] },
    { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text('Ask')] }] }] },
  )
  expect(drawn(body).replaceAll(/ class="[^"]+"/g, '')).toBe(
    '<h1>Heat</h1><p><strong>Call </strong><span>&lt;clinic.phone&gt;</span><br/><a href="https://ontario.ca">site</a></p><ol start="3"><li>Ask</li></ol>',
  )
})

test('a field without a value is a line to fill in by hand', () => {
  expect(drawn(doc({ type: 'paragraph', content: [{ type: 'mergeField', attrs: { field: 'meeting.place' } }] }))).toMatch(/^<p><span class="[^"]+">\u00a0<\/span><\/p>$/)
})

test('a document with everything in it has a number for each note, headers for each table and words for each picture', () => {
  const html = drawn(everything('Heat', imageId))
  expect(html.match(/<sup[^>]*>\d<\/sup>/g)).toHaveLength(2)
  expect(html).toContain('Residential Tenancies Act, 2006, s 119.')
  expect(html).toMatch(/<thead><tr><th scope="col"><p>Year<\/p><\/th><th scope="col" colSpan="2">/)
  expect(html).toMatch(/<th scope="row"><p>2026<\/p><\/th>/)
  expect(html).toMatch(/<img alt="A thermometer at 14 degrees"/)
  expect(html).toContain('Watch out')
  expect(html.match(/<th scope="row">\d<\/th>/g)).toHaveLength(3)
  expect(html).not.toContain('Guidance')
})

test('whatever a document holds, only these elements and no acting attribute are drawn', () => {
  const node = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.record(
      {
        type: fc.constantFrom('doc', 'heading', 'paragraph', 'bulletList', 'orderedList', 'listItem', 'blockquote', 'text', 'mergeField', 'callout', 'guidance', 'table', 'tableRow', 'tableCell', 'footnote', 'pageBreak', 'script', 'iframe', 'img'),
        attrs: fc.record({ level: fc.jsonValue(), start: fc.jsonValue(), field: fc.constantFrom('today', '<b>'), onclick: fc.constant('alert(1)'), style: fc.string(), dangerouslySetInnerHTML: fc.constant({ __html: '<script>' }) }, { requiredKeys: [] }),
        text: fc.oneof(fc.string(), fc.constant('<script>alert(1)</script>')),
        marks: fc.array(fc.record({ type: fc.constantFrom('bold', 'italic', 'link', 'style'), attrs: fc.record({ href: fc.constantFrom('https://ontario.ca', 'javascript:alert(1)', 'data:text/html,x') }) }), { maxLength: 3 }),
        content: fc.array(tie('node'), { maxLength: 4, depthIdentifier: 'node' }),
      },
      { requiredKeys: [] },
    ),
  })).node
  fc.assert(fc.property(fc.array(node, { maxLength: 6 }), (content) => {
    const html = drawn({ type: 'doc', content })
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)([^>]*)>/g)]
    for (const [, name, attributes] of tags) {
      expect(['h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'strong', 'em', 'a', 'span', 'sup', 'div', 'section', 'table', 'tbody', 'tr', 'td', 'svg', 'path']).toContain(name)
      if (name === 'svg' || name === 'path') continue
      expect(attributes).toMatch(/^( start="\d+"| href="https:\/\/ontario\.ca"| class="[^"]+"| data-(tone|heading|wide)="\w+"| style="--digits:\dch")*\/?$/)
    }
  }), { numRuns: 500 })
})
