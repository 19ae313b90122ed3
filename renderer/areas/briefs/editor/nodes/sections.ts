import { Extension } from '@tiptap/core'
import { Fragment, type Node as PmNode, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'

/** Letters enough that two sections of one document never get the same by chance. */
const newSection = () => crypto.randomUUID().replaceAll('-', '').slice(0, 10)

/**
 * Each title and heading has an id of its own, by which the same section of the other language is found. Those there are stay; one that
 * is copied gets another.
 */
export const Sections = Extension.create({
  name: 'sections',
  addGlobalAttributes() {
    return [
      {
        types: ['heading'],
        attributes: {
          section: {
            default: null,
            keepOnSplit: false,
            parseHTML: (element) => /^[\w.-]{1,40}$/.exec(element.getAttribute('data-section') ?? '')?.[0] ?? null,
            renderHTML: ({ section }) => (section ? { 'data-section': section as string } : {}),
          },
        },
      },
    ]
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        // A document that is only opened is not changed.
        appendTransaction: (transactions, _before, state) => {
          if (!transactions.some(({ docChanged }) => docChanged)) return null
          const { tr } = state
          for (const at of withoutOwnSection(state.doc)) tr.setNodeAttribute(at, 'section', newSection())
          return tr.docChanged ? tr : null
        },
        props: {
          // What is copied within a document would take its id along, and might come to stand first.
          transformPasted: (slice, view) => {
            const there = sectionsIn(view.state.doc)
            return new Slice(withoutSections(slice.content, there), slice.openStart, slice.openEnd)
          },
        },
      }),
    ]
  },
})

const isSection = (node: PmNode) => node.type.name === 'heading' && node.attrs.level < 3

/** Where headings stand that have no id, or one that an earlier one has. */
function withoutOwnSection(doc: PmNode): number[] {
  const seen = new Set<string>()
  const found: number[] = []
  doc.descendants((node, pos) => {
    if (isSection(node)) {
      if (!node.attrs.section || seen.has(node.attrs.section)) found.push(pos)
      else seen.add(node.attrs.section)
    }
    return !node.isTextblock
  })
  return found
}

function sectionsIn(doc: PmNode): Set<string> {
  const found = new Set<string>()
  doc.descendants((node) => {
    if (node.attrs.section) found.add(node.attrs.section as string)
    return !node.isTextblock
  })
  return found
}

function withoutSections(fragment: Fragment, there: ReadonlySet<string>): Fragment {
  const nodes: PmNode[] = []
  fragment.forEach((node) => {
    const content = node.isTextblock || node.isLeaf ? node.content : withoutSections(node.content, there)
    const taken = there.has(node.attrs.section as string)
    nodes.push(taken ? node.type.create({ ...node.attrs, section: null }, content, node.marks) : node.copy(content))
  })
  return Fragment.fromArray(nodes)
}
