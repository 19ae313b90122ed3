import type { Node } from '@tiptap/pm/model'
import { fieldOf } from '#shared/areas/briefs/document.rules.ts'
import type { MergeValues } from '#shared/areas/briefs/briefs.schema.ts'
import { type Finding, findingsIn } from '#shared/areas/briefs/hardWords.rules.ts'
import type { Language } from '#shared/base/language.ts'

/** A finding where it stands in the editor’s text, with its words. */
export type Passage = Finding & { text: string }

/** More of them would slow down every key, and teach nothing more. */
const mostPassages = 4000

/** What is hard to read in a text as the editor has it; guidance is not read. Blocks that were read before are not read again. */
export function passagesIn(doc: Node, language: Language, values: MergeValues | undefined): Passage[] {
  const passages: Passage[] = []
  doc.descendants((node, position) => {
    if (node.type.name === 'guidance' || passages.length > mostPassages) return false
    if (!node.isTextblock) return true
    const { text, places } = readBlock(node, position + 1, values)
    for (const finding of remembered(text, language)) passages.push({ ...finding, from: places[finding.from]!, to: places[finding.to - 1]! + 1, text: text.slice(finding.from, finding.to) })
    return false
  })
  return passages
}

/** A block’s words, and for each of their units the place of the editor’s that it stands at: all of a field’s value is at the field. */
function readBlock(block: Node, start: number, values: MergeValues | undefined): { text: string; places: number[] } {
  let text = ''
  const places: number[] = []
  block.forEach((child, offset) => {
    const words = child.isText ? child.text! : child.type.name === 'hardBreak' ? '\n' : valueOf(child, values)
    for (let index = 0; index < words.length; index += 1) places.push(start + offset + (child.isText ? index : 0))
    text += words
  })
  return { text, places }
}

function valueOf(node: Node, values: MergeValues | undefined): string {
  const field = node.type.name === 'mergeField' ? fieldOf({ type: 'mergeField', attrs: node.attrs }) : null
  return field ? (values?.[field] ?? '') : ''
}

/** What blocks said before; emptied when it grows beyond what a few long documents hold. */
const memory = new Map<string, Finding[]>()
const mostRemembered = 20_000

function remembered(text: string, language: Language): Finding[] {
  const name = `${language}${text}`
  const before = memory.get(name)
  if (before) return before
  if (memory.size >= mostRemembered) memory.clear()
  const findings = findingsIn(text, language)
  memory.set(name, findings)
  return findings
}
