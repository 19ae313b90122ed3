import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/** So many letters tell the sections of a document apart. */
const length = 10
const newSection = () => crypto.randomUUID().replaceAll('-', '').slice(0, length)

/**
 * What a section is known by in both languages: its heading keeps it through every change. A heading that has none, or
 * that was copied, is given one with the next change someone makes; a document that is only opened stays as it is.
 */
export const SectionIds = Extension.create({
  name: 'sectionIds',

  addGlobalAttributes() {
    return [
      {
        types: ['heading'],
        attributes: {
          section: {
            default: null,
            keepOnSplit: false,
            parseHTML: (element) => element.getAttribute('data-section'),
            renderHTML: ({ section }) => (section ? { 'data-section': section as string } : {}),
          },
        },
      },
    ]
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, _before, state) => {
          if (!transactions.some(({ docChanged }) => docChanged)) return null
          const seen = new Set<string>()
          const change = state.tr
          state.doc.forEach((node, position) => {
            if (node.type.name !== 'heading' || node.attrs.level > 2) return
            const section = node.attrs.section as string | null
            if (section && !seen.has(section)) return void seen.add(section)
            change.setNodeAttribute(position, 'section', newSection())
          })
          return change.docChanged ? change.setMeta('addToHistory', false) : null
        },
      }),
    ]
  },
})
