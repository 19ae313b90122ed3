import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { briefBody, type BriefNode, mergeField } from './briefs.schema.ts'
import { problemsOf, readDocument } from './document.rules.ts'
import { hrefFrom, safeHref } from './links.rules.ts'

const words = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
const safeLink = fc.webUrl().map((href) => ({ type: 'link' as const, attrs: { href } }))
const anyMarks = fc.tuple(fc.boolean(), fc.boolean(), fc.option(safeLink)).map(([bold, italic, link]) => [
  ...(bold ? [{ type: 'bold' as const }] : []),
  ...(italic ? [{ type: 'italic' as const }] : []),
  ...(link ? [link] : []),
])
const withMarks = (node: BriefNode, marks: BriefNode['marks']) => (marks?.length ? { ...node, marks } : node)
const holding = (node: BriefNode, content: BriefNode[]) => (content.length > 0 ? { ...node, content } : node)

/** Documents as the editor writes them. */
const { document } = fc.letrec<{ inline: BriefNode; prose: BriefNode; block: BriefNode; item: BriefNode; document: BriefNode }>((tie) => ({
  inline: fc
    .oneof(
      words.map((text): BriefNode => ({ type: 'text', text })),
      fc.constant<BriefNode>({ type: 'hardBreak' }),
      fc.constantFrom(...mergeField.options).map((field): BriefNode => ({ type: 'mergeField', attrs: { field } })),
    )
    .chain((node) => anyMarks.map((marks) => withMarks(node, marks))),
  prose: fc.array(tie('inline'), { maxLength: 4 }).map((content) => holding({ type: 'paragraph' }, content)),
  item: fc.tuple(tie('prose'), fc.array(tie('block'), { maxLength: 1 })).map(([first, rest]): BriefNode => ({ type: 'listItem', content: [first, ...rest] })),
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'block' },
    tie('prose'),
    fc.tuple(fc.integer({ min: 1, max: 3 }), fc.array(tie('inline'), { maxLength: 3 })).map(([level, content]) => holding({ type: 'heading', attrs: { level } }, content)),
    fc.constant<BriefNode>({ type: 'horizontalRule' }),
    fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((content): BriefNode => ({ type: 'blockquote', content })),
    fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((content): BriefNode => ({ type: 'bulletList', content })),
    fc.tuple(fc.integer({ min: 2, max: 99 }), fc.array(tie('item'), { minLength: 1, maxLength: 3 })).map(([start, content]): BriefNode => ({ type: 'orderedList', attrs: { start }, content })),
  ),
  document: fc.array(tie('block'), { minLength: 1, maxLength: 6 }).map((content): BriefNode => ({ type: 'doc', content })),
}))

/** Anything at all, often nearly a document. */
const nearly = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'node' },
    fc.jsonValue(),
    fc.record(
      {
        type: fc.oneof(fc.constantFrom('doc', 'heading', 'paragraph', 'bulletList', 'listItem', 'blockquote', 'text', 'mergeField', 'horizontalRule', 'hardBreak', 'script', '__proto__', 'constructor'), fc.string()),
        attrs: fc.oneof(fc.jsonValue(), fc.record({ level: fc.jsonValue(), field: fc.constantFrom('clinic.name', 'clinic.key'), onclick: fc.string() }, { requiredKeys: [] })),
        text: fc.oneof(fc.string(), fc.jsonValue()),
        marks: fc.oneof(fc.jsonValue(), fc.array(fc.record({ type: fc.constantFrom('bold', 'link', 'code'), attrs: fc.record({ href: fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', 'data:text/html,x', ' https://x.ca')) }) }))),
        content: fc.oneof(fc.array(tie('node'), { maxLength: 4 }), fc.jsonValue()),
      },
      { requiredKeys: [] },
    ),
  ),
})).node

describe('reading a document', () => {
  test('whatever is given, the answer is a document the store takes', () => {
    fc.assert(fc.property(nearly, (given) => {
      const read = readDocument(given)
      expect(briefBody.safeParse(read).success).toBe(true)
      expect(problemsOf(read)).toEqual([])
    }))
  })
  test('reading twice is reading once', () => {
    fc.assert(fc.property(nearly, (given) => {
      expect(readDocument(readDocument(given))).toEqual(readDocument(given))
    }))
  })
  test('what the editor writes has no problems and stays as it is', () => {
    fc.assert(fc.property(document, (given) => {
      expect(problemsOf(given)).toEqual([])
      const sorted = (node: BriefNode): BriefNode => ({
        ...node,
        ...(node.marks && { marks: node.marks.toSorted((one, other) => (one.type < other.type ? -1 : 1)) }),
        ...(node.content && { content: node.content.map(sorted) }),
      })
      expect(readDocument(given)).toEqual(sorted(given))
    }))
  })
  test('unknown attributes are dropped, the words stay', () => {
    const given = { type: 'doc', content: [{ type: 'paragraph', attrs: { style: 'color:red' }, content: [{ type: 'text', text: 'Hi', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }, { type: 'bold', attrs: { class: 'x' } }] }] }] }
    expect(readDocument(given)).toEqual({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hi', marks: [{ type: 'bold' }] }] }] })
  })
})

describe('problems of a document', () => {
  const paragraph = (...content: BriefNode[]): BriefNode => ({ type: 'doc', content: [{ type: 'paragraph', content }] })
  const messages = (body: BriefNode) => problemsOf(body).map((problem) => problem.message)
  test('a link that runs a script is named with its place', () => {
    const body = paragraph({ type: 'text', text: 'Click' }, { type: 'text', text: 'me', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] })
    expect(problemsOf(body)).toEqual([{ path: ['content', 0, 'content', 1], message: 'briefs:unsafeLink' }])
  })
  test('a field nobody knows is named', () => {
    expect(messages(paragraph({ type: 'mergeField', attrs: { field: 'client.name' } }))).toEqual(['briefs:unknownField'])
  })
  test.each<[string, BriefNode]>([
    ['a list item outside a list', { type: 'doc', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] }],
    ['text outside a paragraph', { type: 'doc', content: [{ type: 'text', text: 'x' }] }],
    ['a document in a document', { type: 'doc', content: [{ type: 'doc', content: [{ type: 'paragraph' }] }] }],
    ['an empty run of text', paragraph({ type: 'text', text: '' })],
    ['an empty list', { type: 'doc', content: [{ type: 'bulletList' }] }],
    ['nothing at all', { type: 'doc' }],
  ])('%s is not a document', (_name, body) => {
    expect(messages(body)).toEqual(['briefs:notADocument'])
  })
  test('nesting without end is refused rather than walked', () => {
    let node: BriefNode = { type: 'paragraph' }
    for (let depth = 0; depth < 5000; depth += 1) node = { type: 'blockquote', content: [node] }
    expect(messages({ type: 'doc', content: [node] })).toEqual(['briefs:notADocument'])
    expect(problemsOf(readDocument({ type: 'doc', content: [node] }))).toEqual([])
  })
})

describe('links', () => {
  test.each(['https://tribunalsontario.ca/ltb', 'http://example.org', 'mailto:desk@clinic.ca', 'tel:+14165550100'])('%s is kept', (href) => {
    expect(safeHref(href)).toBe(href)
  })
  test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', '/contacts', '//evil.example', 'https:evil', 'blob:https://x/1', '', null, 42])('%s is refused', (href) => {
    expect(safeHref(href)).toBeNull()
  })
  test('whatever is typed, what comes out is safe or nothing', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress(), fc.string().map((text) => `javascript:${text}`)), (typed) => {
      const href = hrefFrom(typed)
      expect(href === null || /^(https?:\/\/|mailto:|tel:)/i.test(href)).toBe(true)
      if (href) expect(safeHref(href)).toBe(href)
    }))
  })
  test.each([
    ['www.tribunalsontario.ca', 'https://www.tribunalsontario.ca'],
    ['steps.org/housing?x=1', 'https://steps.org/housing?x=1'],
    ['localhost.ca:8080/x', 'https://localhost.ca:8080/x'],
    ['desk@clinic.ca', 'mailto:desk@clinic.ca'],
    ['416-555-0100', 'tel:4165550100'],
    ['1 (800) 668-8258', 'tel:18006688258'],
    ['https://ontario.ca', 'https://ontario.ca'],
    ['hello', null],
    ['javascript:alert(1)', null],
    ['see you at 6', null],
  ])('typed %s becomes %s', (typed, href) => {
    expect(hrefFrom(typed)).toBe(href)
  })
})
