import { Button, Radio, Stack, Text } from '@mantine/core'
import { useController } from 'react-hook-form'
import { useLocation, useSearchParams } from 'wouter'
import { type Brief, briefFromTemplate } from '#shared/areas/briefs/briefs.schema.ts'
import type { Template } from '#shared/areas/briefs/templates.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useBrief, useTemplates } from './briefs.data.ts'

/** The form for a new document; "?pairOf=<id>": for the other language of that one. */
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
  const first = templates.find((template) => template.language === language) ?? templates[0]
  const { control, submit, busy, failure, restored, discard } = useDeskForm({
    schema: briefFromTemplate,
    defaults: { title: '', templateId: first?.id ?? '', pairOf: pairOf?.id ?? null },
    place: pairOf ? `briefs/new/${pairOf.id}` : 'briefs/new',
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
        <TextField control={control} name="title" label={t('create.name')} description={t('create.nameHint')} required autoFocus />
        <TemplateChoice control={control} templates={templates} />
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

/** One template for each language: choosing it is choosing the language. */
function TemplateChoice({ control, templates }: { control: FormControl; templates: Template[] }) {
  const { t } = useWords('briefs')
  const { field } = useController({ control, name: 'templateId' })
  return (
    <Radio.Group label={t('create.language')} value={field.value} onChange={field.onChange}>
      <Stack gap="xs" mt={6}>
        {templates.map((template) => (
          <Radio
            key={template.id}
            value={template.id}
            label={t(`languages.${template.language}`)}
            description={<span lang={template.language}>{`${template.title}. ${template.description}`}</span>}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
