import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { TemplateText } from '#shared/areas/briefs/templates.schema.ts'
import { client } from '#renderer/link/desk.ts'
import { type Opened, readDraft, startOf } from '../left.ts'
import { Saver, type Typed } from '../saver.ts'
import { useLeavingWindow, windowPorts } from '../useSaver.ts'

const placeOf = (id: string) => `briefs/templates/${id}`

/** Fetches a template anew, with what was typed and the store does not have. */
export async function openTemplate(id: string): Promise<Opened<TemplateText>> {
  const template = await client.briefs.templateTexts.get({ id })
  const draft = await client.desk.drafts.get({ place: placeOf(id) }).catch(() => null)
  return startOf(template, readDraft(draft?.content))
}

/** Saves an opened template as it is typed, as documents are. */
export function useTemplateSaver(opened: Opened<TemplateText>) {
  const [saver] = useState(() => saverOf(opened))
  const state = useSyncExternalStore(saver.listen, () => saver.state)
  useEffect(() => () => void saver.leave(), [saver])
  useLeavingWindow(saver)
  const change = useCallback((typed: () => Typed) => saver.change(typed), [saver])
  return { saver, state, change }
}

function saverOf({ brief: { id, version }, unsaved, conflict }: Opened<TemplateText>): Saver {
  const place = placeOf(id)
  return new Saver(
    version,
    {
      save: async (typed, over) => (await client.briefs.templateTexts.save({ id, version: over, ...typed })).version,
      newest: async () => (await client.briefs.templateTexts.get({ id })).version,
      keepDraft: (typed, over) => client.desk.drafts.save({ place, content: { ...typed, version: over } }),
      clearDraft: () => client.desk.drafts.clear({ place }),
      ...windowPorts,
    },
    { unsaved: unsaved ?? undefined, conflict, drafted: unsaved !== null },
  )
}
