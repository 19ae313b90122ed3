import { Button, Paper, Stack, Text, Title } from '@mantine/core'
import { pageSize, printStyle } from '#shared/areas/briefs/page.schema.ts'
import { templateDetails, type TemplateText } from '#shared/areas/briefs/templates.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { CheckField, NumberField, ProseField, SelectField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** When to take a template, how easily it should read, and how it is laid out on paper. */
export function TemplateDetailsForm({ template, editable }: { template: TemplateText; editable: boolean }) {
  const { t } = useWords('briefTemplates')
  const format = useFormat()
  const { id, description, targetGrade, page } = template
  const { control, submit, busy, failure } = useDeskForm({ schema: templateDetails, defaults: { description, targetGrade, page } })
  const save = submit(async (details) => {
    await client.briefs.templateTexts.saveDetails({ id, details })
    notifyDone(t('details.saved', { title: template.title }), { undo: () => client.briefs.templateTexts.saveDetails({ id, details: { description, targetGrade, page } }) })
  })
  const disabled = !editable
  return (
    <Paper component="aside" withBorder p="md" aria-label={t('details.title')}>
      <form onSubmit={save} noValidate>
        <Stack>
          <Title order={2} size="h5">{t('details.title')}</Title>
          <ProseField control={control} name="description" label={t('details.description')} description={t('details.descriptionHint')} minRows={2} disabled={disabled} />
          <NumberField control={control} name="targetGrade" label={t('details.targetGrade')} description={t('details.targetGradeHint')} min={1} max={18} disabled={disabled} />
          <SelectField control={control} name="page.print" label={t('details.print')} choices={printStyle.options.map((value) => ({ value, label: t(`details.prints.${value}`) }))} disabled={disabled} />
          <SelectField control={control} name="page.size" label={t('details.size')} choices={pageSize.options.map((value) => ({ value, label: t(`details.sizes.${value}`) }))} disabled={disabled} />
          <SelectField control={control} name="page.fold" label={t('details.fold')} choices={(['none', 'half'] as const).map((value) => ({ value, label: t(`details.folds.${value}`) }))} disabled={disabled} />
          <CheckField control={control} name="page.letterhead" label={t('details.letterhead')} disabled={disabled} />
          <CheckField control={control} name="page.disclaimer" label={t('details.disclaimer')} disabled={disabled} />
          <CheckField control={control} name="page.pageNumbers" label={t('details.pageNumbers')} disabled={disabled} />
          {failure !== null && <Failure error={failure} />}
          {editable && <Button type="submit" variant="default" loading={busy}>{t('details.save')}</Button>}
          {template.changedAt !== null && <Text size="sm" c="dimmed">{t('details.changed', { name: template.changedBy ?? '', when: format.moment(template.changedAt) })}</Text>}
        </Stack>
      </form>
    </Paper>
  )
}
