import { Grid, Group, Stack } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { type ReactNode, useEffect, useState } from 'react'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import { readDocument } from '#shared/areas/briefs/document.rules.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { BriefAside } from '../aside/BriefAside.tsx'
import { BriefSigns } from '../BriefSigns.tsx'
import { BriefEditor } from '../editor/BriefEditor.tsx'
import { followText } from '../editor/followText.ts'
import { FieldValuesContext } from '../fieldValues.ts'
import { useShownFields } from '../useShownFields.ts'

/** A document that another window writes: read here as it is saved there. */
export function ReadBrief({ brief, note, back }: { brief: Brief; note: ReactNode; back: ReactNode }) {
  const [editor, setEditor] = useState<Editor | null>(null)
  const [start] = useState(() => readDocument(brief.body))
  const { shown, meetingId, chooseMeeting } = useShownFields(brief)
  const nothingToSave = () => Promise.resolve(brief.version)
  useEffect(() => {
    if (editor) followText(editor, readDocument(brief.body))
  }, [editor, brief.body])
  return (
    <FieldValuesContext value={shown}>
      <Page title={brief.title}>
        <Stack gap="sm">
          <Group>
            {back}
            <BriefSigns brief={brief} />
          </Group>
          {note}
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, md: 8 }}>
              <BriefEditor body={start} language={brief.language} print={brief.page.print} editable={false} onChange={() => {}} onBlur={() => {}} onReady={setEditor} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 4 }}>
              <BriefAside brief={brief} body={brief.body} editor={editor} meetingId={meetingId} chooseMeeting={chooseMeeting} save={nothingToSave} />
            </Grid.Col>
          </Grid>
        </Stack>
      </Page>
    </FieldValuesContext>
  )
}
