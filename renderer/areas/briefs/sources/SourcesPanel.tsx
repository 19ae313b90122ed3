import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core'
import { IconListDetails, IconQuote } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { Editor } from '@tiptap/react'
import { notesFrom } from '#shared/areas/briefs/citation.rules.ts'
import { nodesOf } from '#shared/areas/briefs/briefs.rules.ts'
import { countSources, footnotesOf } from '#shared/areas/briefs/sources.rules.ts'
import type { Source } from '#shared/areas/briefs/sources.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import type { AsideProps } from '../aside/panels.ts'
import { CitationRuns } from './CitationRuns.tsx'
import { CitePart } from './CitePart.tsx'
import { Seen } from './SourceRow.tsx'
import classes from './sources.module.css'
import { useNameSource, useSourcesNamed } from './sources.data.ts'

/** What the text cites, in its order; another is cited at the cursor. */
export function SourcesPanel({ brief, body, editor }: AsideProps) {
  const { t } = useWords('briefSources')
  const ids = useMemo(() => [...countSources(body).keys()], [body])
  const named = useSourcesNamed(ids)
  const editable = editor?.isEditable ?? false
  const known = new Map(named.data?.map((source) => [source.id, source]))
  return (
    <Stack gap="md">
      {editable && editor && <Cite editor={editor} language={brief.language} hasList={[...nodesOf(body)].some(({ type }) => type === 'sourceList')} hasSources={ids.length > 0} />}
      {named.error && <Failure error={named.error} retry={() => named.refetch()} />}
      {ids.length === 0 ? <Text size="sm" c="dimmed">{t('panel.empty')}</Text> : <Cited ids={ids} known={known} language={brief.language} />}
      <NoteList body={body} known={known} language={brief.language} />
      <Anchor component={Link} href="/sources" size="sm">{t('panel.library')}</Anchor>
    </Stack>
  )
}

/** Puts a note at the cursor, or the list of sources. */
function Cite({ editor, language, hasList, hasSources }: { editor: Editor; language: Language; hasList: boolean; hasSources: boolean }) {
  const { t } = useWords('briefSources')
  const [cited, setCited] = useState<{ sourceId: string | null; pinpoint: string }>({ sourceId: null, pinpoint: '' })
  const cite = () => {
    editor.chain().focus().insertContent({ type: 'footnote', attrs: { ...cited, text: '' } }).run()
    setCited({ sourceId: null, pinpoint: '' })
  }
  return (
    <Stack gap="xs">
      <CitePart {...cited} onChange={setCited} language={language} />
      <Group gap="xs">
        <Button leftSection={<IconQuote size={18} aria-hidden />} disabled={!cited.sourceId} onClick={cite}>{t('panel.cite')}</Button>
        {hasSources && !hasList && (
          <Button variant="default" leftSection={<IconListDetails size={18} aria-hidden />} onClick={() => editor.chain().focus('end').insertContent({ type: 'sourceList' }).run()}>{t('panel.list')}</Button>
        )}
      </Group>
    </Stack>
  )
}

function Cited({ ids, known, language }: { ids: string[]; known: ReadonlyMap<string, Source>; language: Language }) {
  const { t } = useWords('briefSources')
  const nameOf = useNameSource()
  const stale = ids.filter((id) => known.get(id)?.stale).length
  return (
    <section aria-label={t('panel.cited')}>
      <Text size="sm" fw={600}>{t('panel.count', { count: ids.length })}</Text>
      {stale > 0 && <Text size="sm">{t('panel.stale', { count: stale })}</Text>}
      <ul className={classes.cited}>
        {ids.flatMap((id) => known.get(id) ?? []).map((source) => (
          <li key={source.id}>
            <Text size="sm" lang={language} className={classes.citation}>{nameOf(source, language)}</Text>
            <Seen source={source} name={nameOf(source, language)} />
            {source.archived && <Badge variant="default" tt="none">{t('row.archived')}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The notes as they will stand on paper. */
function NoteList({ body, known, language }: { body: AsideProps['body']; known: ReadonlyMap<string, Source>; language: Language }) {
  const { t } = useWords('briefSources')
  const notes = useMemo(() => notesFrom(footnotesOf(body), known, language).notes, [body, known, language])
  if (notes.length === 0) return null
  return (
    <section aria-label={t('panel.notes')}>
      <Text size="sm" fw={600}>{t('panel.notes')}</Text>
      <ol className={classes.notes} lang={language}>
        {notes.map((runs, index) => <li key={index}><Text size="sm" span className={classes.citation}><CitationRuns runs={runs} /></Text></li>)}
      </ol>
    </section>
  )
}
