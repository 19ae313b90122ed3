import { Badge, Button, Grid, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useCallback, useMemo } from 'react'
import { Link } from 'wouter'
import type { TemplateText } from '#shared/areas/briefs/templates.schema.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { BriefEditor } from '../editor/BriefEditor.tsx'
import { FieldValuesContext } from '../fieldValues.ts'
import type { Opened } from '../left.ts'
import { ConflictNote, SaveStatus } from '../SaveStatus.tsx'
import { useTyping } from '../useTyping.ts'
import { TemplateDetailsForm } from './TemplateDetailsForm.tsx'
import { useMayChangeTemplates } from './templates.data.ts'
import { useTemplateSaver } from './useTemplateSaver.ts'
import { WithdrawTemplate } from './WithdrawTemplate.tsx'

interface OpenedTemplateProps {
  opened: Opened<TemplateText>
  /** As the store has it now. */
  template: TemplateText
  reopen: () => void
  back: ReactNode
}

/** A template that is written on, in the editor of documents; those who may not change it read it. */
export function OpenedTemplate({ opened, template, reopen, back }: OpenedTemplateProps) {
  const { t } = useWords(['briefTemplates', 'briefs', 'briefLibrary'])
  const { saver, state, change } = useTemplateSaver(opened)
  const typing = useTyping(opened, change)
  const editable = useMayChangeTemplates() && !template.archived
  const save = useCallback(() => void saver.flush(), [saver])
  const values = useMemo(() => ({ values: undefined, language: template.language, why: () => null }), [template.language])
  const showTheirs = async () => {
    await saver.dropMine()
    reopen()
  }
  const actions = (
    <>
      {editable && <SaveStatus state={state} retry={save} />}
      {editable && <WithdrawTemplate template={template} before={() => saver.flush()} reopen={reopen} />}
      {!template.archived && (
        <Button component={Link} href={`/new?template=${template.id}`} leftSection={<IconPlus size={18} aria-hidden />}>{t('view.start')}</Button>
      )}
    </>
  )
  return (
    <FieldValuesContext value={values}>
      <Page title={typing.savedTitle} actions={actions}>
        <Stack gap="sm">
          <Group>
            {back}
            <Badge variant="outline">{t(`languages.${template.language}`)}</Badge>
            <Badge variant="default" tt="none">{t(`briefLibrary:kinds.${template.kind}`)}</Badge>
            <Badge variant="default" tt="none">{t(template.archived ? 'view.archived' : `origins.${template.origin}`)}</Badge>
          </Group>
          <Text size="sm" c="dimmed">{t(editable ? 'view.hint' : 'view.readOnly')}</Text>
          {state.kind === 'conflict' && <ConflictNote error={state.error} keepMine={() => void saver.keepMine()} showTheirs={() => void showTheirs()} />}
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, md: 8 }}>
              <Stack gap="sm">
                <TextInput
                  label={t('view.title')}
                  lang={template.language}
                  maxLength={200}
                  readOnly={!editable}
                  error={typing.titleMissing && t('briefs:titleMissing')}
                  value={typing.title}
                  onChange={(event) => typing.setTitle(event.currentTarget.value)}
                  onBlur={save}
                />
                <BriefEditor body={typing.start.body} language={template.language} print={template.page.print} editable={editable} onChange={typing.setBody} onBlur={save} onReady={typing.setEditor} />
              </Stack>
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 4 }}>
              <TemplateDetailsForm key={`${template.origin}`} template={template} editable={editable} />
            </Grid.Col>
          </Grid>
        </Stack>
      </Page>
    </FieldValuesContext>
  )
}
