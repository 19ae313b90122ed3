import { Button, Grid, Group, Kbd, Stack } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconPrinter } from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
import { type ReactNode, useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import { isLocked } from '#shared/areas/briefs/states.rules.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ArchivedNote, ArchiveButton } from './Archive.tsx'
import { BriefAside } from './aside/BriefAside.tsx'
import { BriefSigns } from './BriefSigns.tsx'
import { useCommentKey } from './comments/useCommentKey.ts'
import { useYielding } from './editing/useYielding.ts'
import { BriefEditor } from './editor/BriefEditor.tsx'
import { FieldValuesContext } from './fieldValues.ts'
import { SaveAsMenu } from './paper/SaveAsMenu.tsx'
import type { Opened } from './left.ts'
import { ConflictNote, NewerNote, SaveStatus } from './SaveStatus.tsx'
import type { Saver } from './saver.ts'
import { SaveAsTemplate } from './templates/SaveAsTemplate.tsx'
import { LockedNote } from './states/LockedNote.tsx'
import { TitleField } from './TitleField.tsx'
import { useSaver } from './useSaver.ts'
import { useShownFields } from './useShownFields.ts'
import { useTyping } from './useTyping.ts'

interface OpenedBriefProps {
  opened: Opened
  /** The document as the store has it now; what is shown of it never touches the text being typed. */
  brief: Brief
  memberId: string
  /** Who wishes to take over, from another window. */
  askedBy: string | null
  yieldTo: () => Promise<void>
  reopen: () => void
  back: ReactNode
}

/** A document that is written on: its text, how that stands with the store, and what belongs to it. */
export function OpenedBrief({ opened, brief, memberId, askedBy, yieldTo, reopen, back }: OpenedBriefProps) {
  const { t } = useWords(['briefs', 'briefPaper'])
  const { saver, state, change } = useSaver(opened, memberId)
  const typing = useTyping(opened, change)
  const { setEditor } = typing
  const [editor, setShownEditor] = useState<Editor | null>(null)
  const ready = useCallback(
    (made: Editor) => {
      setEditor(made)
      setShownEditor(made)
    },
    [setEditor],
  )
  const { shown, meetingId, chooseMeeting } = useShownFields(brief)
  useYielding(askedBy, saver, yieldTo)
  const print = usePrintPaper(brief.id, meetingId, saver)
  const save = useCallback(() => void saver.flush(), [saver])
  const saveFirst = useCallback(() => saver.flush().then(() => (saver.unsaved ? null : saver.version)), [saver])
  const writable = !brief.archived && !isLocked(brief.state) && askedBy === null
  useCommentKey()
  const newer = state.kind === 'saved' && brief.version > saver.version
  const actions = (
    <>
      <SaveStatus state={state} retry={save} />
      <SaveAsTemplate brief={brief} before={() => saver.flush()} />
      <ArchiveButton brief={brief} before={() => saver.flush()} />
      <SaveAsMenu id={brief.id} meetingId={meetingId} before={async () => (await saver.flush(), saver.unsaved === null)} pdf={{ label: t('briefPaper:saveAs.pdfPreview'), save: print }} />
      <Button leftSection={<IconPrinter size={18} aria-hidden />} rightSection={<Kbd size="xs">{t('page.printKeys')}</Kbd>} aria-keyshortcuts="Control+P Meta+P" onClick={print}>
        {t('page.print')}
      </Button>
    </>
  )
  return (
    <FieldValuesContext value={shown}>
      <Page title={typing.savedTitle} actions={actions}>
        <Stack gap="sm">
          <Group>
            {back}
            <BriefSigns brief={brief} />
          </Group>
          {brief.archived && <ArchivedNote brief={brief} />}
          <LockedNote brief={brief} />
          {state.kind === 'conflict' && <ConflictNote error={state.error} keepMine={() => void saver.keepMine()} showTheirs={() => void showTheirs(saver, brief, reopen, t)} />}
          {newer && <NewerNote show={reopen} />}
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, md: 8 }}>
              <Stack gap="sm">
                <TitleField typing={typing} language={brief.language} writable={writable} save={save} />
                <BriefEditor body={typing.start.body} language={brief.language} print={brief.page.print} editable={writable} onChange={typing.setBody} onBlur={save} onReady={ready} />
              </Stack>
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 4 }}>
              <BriefAside brief={brief} body={typing.body} editor={editor} meetingId={meetingId} chooseMeeting={chooseMeeting} save={saveFirst} />
            </Grid.Col>
          </Grid>
        </Stack>
      </Page>
    </FieldValuesContext>
  )
}

/** Goes to the paper once all that was typed is saved; what could not be saved says so, and stays here. */
function usePrintPaper(id: string, meetingId: string | null, saver: Saver): () => void {
  const [, go] = useLocation()
  const print = useCallback(async () => {
    await saver.flush()
    if (saver.unsaved) return
    go(`~/print/briefs/${id}${meetingId ? `?meeting=${meetingId}` : ''}`)
  }, [go, id, meetingId, saver])
  useHotkeys([['mod+P', () => void print()]], [], true)
  return () => void print()
}

type Words = ReturnType<typeof useWords<'briefs'>>['t']

/** Shows the other window's text in place of what was typed here, which can be taken back for a while. */
async function showTheirs(saver: Saver, brief: Brief, reopen: () => void, t: Words): Promise<void> {
  const mine = saver.unsaved
  await saver.dropMine()
  reopen()
  if (!mine) return
  const undo = async () => {
    const { version } = await client.briefs.get({ id: brief.id })
    await client.briefs.save({ id: brief.id, version, ...mine })
    reopen()
  }
  notifyDone(t('conflict.dropped', { title: brief.title }), { undo, undoLabel: t('conflict.keepMine') })
}
