import { Button, Stack, Text } from '@mantine/core'
import { useController } from 'react-hook-form'
import { useLocation, useSearchParams } from 'wouter'
import { type Brief, briefFromTemplate } from '#shared/areas/briefs/briefs.schema.ts'
import { firstTemplate } from '#shared/areas/briefs/templates.rules.ts'
import type { Template } from '#shared/areas/briefs/templates.schema.ts'
import { otherLanguage } from '#shared/base/language.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useBrief } from './briefs.data.ts'
import { TemplateChoice } from './templates/TemplateChoice.tsx'
import { useTemplates } from './templates/templates.data.ts'

/** The form for a new document; "?pairOf=<id>": for the other language of that one; "?template=<id>": from that template. */
export function CreateBrief() {
  const [asked] = useSearchParams()
  const pairOf = asked.get('pairOf')
  return pairOf ? <CreatePair id={pairOf} /> : <Form pairOf={null} />
}

function CreatePair({ id }: { id: string }) {
  const brief = useBrief(id)
  if (brief.error) return <Failure error={brief.error} retry={() => brief.refetch()} />
  return brief.data ? <Form key={id} pairOf={brief.data} /> : null
}

function Form({ pairOf }: { pairOf: Brief | null }) {
  const templates = useTemplates()
  if (templates.error) return <Failure error={templates.error} retry={() => templates.refetch()} />
  const offered = templates.data?.filter((template) => template.language !== pairOf?.language)
  return offered ? <TemplateForm templates={offered} pairOf={pairOf} /> : null
}

function TemplateForm({ templates, pairOf }: { templates: Template[]; pairOf: Brief | null }) {
  const { t, language } = useWords('briefs')
  const [, go] = useLocation()
  const [asked] = useSearchParams()
  const wished = templates.find(({ id }) => id === asked.get('template')) ?? firstTemplate(templates, pairOf ? otherLanguage(pairOf.language) : language, pairOf?.kind ?? null)
  const { control, submit, busy, failure, restored, discard } = useDeskForm({
    schema: briefFromTemplate,
    defaults: { title: '', templateId: wished?.id ?? '', pairOf: pairOf?.id ?? null },
    place: pairOf ? `briefs/new/${pairOf.id}` : 'briefs/new',
    given: asked.has('template') ? templateGiven : noneGiven,
  })
  const save = submit(async (input) => {
    const brief = await client.briefs.createFromTemplate(input)
    notifyDone(t('create.done', { title: brief.title }))
    go(`/${brief.id}`)
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        {pairOf && <PairNote of={pairOf} />}
        <TemplateField control={control} templates={templates} anyLanguage={pairOf === null} />
        <TextField control={control} name="title" label={t('create.name')} description={t('create.nameHint')} required autoFocus />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t('create.make')}
        </Button>
      </Stack>
    </form>
  )
}

function PairNote({ of }: { of: Brief }) {
  const { t } = useWords('briefs')
  return (
    <Text size="sm">
      {t(`create.pairOf.${of.language}`)} <strong lang={of.language}>{of.title}</strong>
    </Text>
  )
}

type FormControl = ReturnType<typeof useDeskForm<typeof briefFromTemplate>>['control']

function TemplateField({ control, templates, anyLanguage }: { control: FormControl; templates: Template[]; anyLanguage: boolean }) {
  const { field } = useController({ control, name: 'templateId' })
  return <TemplateChoice templates={templates} value={field.value} onChange={field.onChange} anyLanguage={anyLanguage} />
}
const templateGiven = ['templateId']
const noneGiven: string[] = []
