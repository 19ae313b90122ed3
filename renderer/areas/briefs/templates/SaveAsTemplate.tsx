import { Button, Stack, Text } from '@mantine/core'
import { IconTemplate } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { z } from 'zod'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import { template } from '#shared/areas/briefs/templates.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { ProseField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useMayChangeTemplates } from './templates.data.ts'

/** Makes a template of a document, once what was typed is saved; for coordinators. */
export function SaveAsTemplate({ brief, before }: { brief: Brief; before: () => Promise<void> }) {
  const { t } = useWords('briefTemplates')
  const [opened, setOpened] = useState(false)
  const close = () => setOpened(false)
  if (!useMayChangeTemplates()) return null
  return (
    <>
      <Button variant="default" leftSection={<IconTemplate size={18} aria-hidden />} onClick={() => setOpened(true)}>
        {t('saveAs.open')}
      </Button>
      <SidePanel opened={opened} onClose={close} title={t('saveAs.title')}>
        {opened && <TemplateOf brief={brief} before={before} onDone={close} />}
      </SidePanel>
    </>
  )
}

const schema = z.object({ title: template.shape.title, description: template.shape.description })

function TemplateOf({ brief, before, onDone }: { brief: Brief; before: () => Promise<void>; onDone: () => void }) {
  const { t } = useWords('briefTemplates')
  const [, go] = useLocation()
  const { control, submit, busy, failure } = useDeskForm({ schema, defaults: { title: brief.title, description: '' } })
  const save = submit(async (typed) => {
    await before()
    const { id, title } = await client.briefs.templateTexts.makeFrom({ briefId: brief.id, ...typed })
    notifyDone(t('saveAs.done', { title }), { undo: () => client.briefs.templateTexts.archive({ id }), next: { label: t('saveAs.show'), take: () => go(`/templates/${id}`) } })
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Text size="sm">{t('saveAs.hint')}</Text>
        <TextField control={control} name="title" label={t('saveAs.name')} required autoFocus />
        <ProseField control={control} name="description" label={t('saveAs.description')} minRows={2} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('saveAs.save')}</Button>
      </Stack>
    </form>
  )
}
