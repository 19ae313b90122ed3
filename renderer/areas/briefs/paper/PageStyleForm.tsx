import { Anchor, Checkbox, Paper, Radio, Stack, Text, TextInput, Title } from '@mantine/core'
import { Link } from 'wouter'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import { type PageStyle, pageSize, pageStyle, printStyle } from '#shared/areas/briefs/page.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'

interface PageStyleFormProps {
  brief: Brief
  hasDisclaimer: boolean
  change: (changed: Partial<PageStyle>) => void
}

/** How a document is laid out; what is chosen shows on its pages at once. */
export function PageStyleForm({ brief: { page, archived }, hasDisclaimer, change }: PageStyleFormProps) {
  const { t } = useWords('briefPaper')
  return (
    <Paper withBorder p="md">
      <fieldset disabled={archived} style={{ margin: 0, padding: 0, border: 0 }}>
        <Stack gap="md">
          <div>
            <Title order={2} size="h4">{t('style.title')}</Title>
            <Text size="sm" c="dimmed">{t(archived ? 'style.archived' : 'style.saved')}</Text>
          </div>
          <Choice label={t('style.print')} value={page.print} options={printStyle.options.map((value) => ({ value, label: t(`style.${value}`) }))} onChange={(print) => change({ print })} />
          <Choice label={t('style.size')} value={page.size} options={pageSize.options.map((value) => ({ value, label: t(`style.${value}`) }))} onChange={(size) => change({ size })} />
          <Choice label={t('style.fold')} value={page.fold} options={(['none', 'half'] as const).map((value) => ({ value, label: t(`style.${value}`) }))} onChange={(fold) => change({ fold })} />
          <Stack gap="xs">
            <Checkbox label={t('style.letterhead')} checked={page.letterhead} onChange={(event) => change({ letterhead: event.currentTarget.checked })} />
            <Checkbox label={t('style.disclaimer')} description={hasDisclaimer ? undefined : t('style.noDisclaimer')} checked={page.disclaimer} onChange={(event) => change({ disclaimer: event.currentTarget.checked })} />
            <Checkbox label={t('style.pageNumbers')} checked={page.pageNumbers} onChange={(event) => change({ pageNumbers: event.currentTarget.checked })} />
          </Stack>
          <EdgeInput label={t('style.header')} value={page.header} onChange={(header) => change({ header })} />
          <EdgeInput label={t('style.footer')} value={page.footer} onChange={(footer) => change({ footer })} />
          <Anchor component={Link} href="~/briefs/letterhead" size="sm">{t('style.edit')}</Anchor>
        </Stack>
      </fieldset>
    </Paper>
  )
}

interface ChoiceProps<Value extends string> {
  label: string
  value: Value
  options: { value: Value; label: string }[]
  onChange: (value: Value) => void
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <Radio.Group label={label} value={value} onChange={(next) => onChange(next as Value)}>
      <Stack gap={6} mt={6}>{options.map((option) => <Radio key={option.value} value={option.value} label={option.label} />)}</Stack>
    </Radio.Group>
  )
}

const longestEdge = pageStyle.shape.header.unwrap().maxLength ?? undefined

function EdgeInput({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return <TextInput label={label} value={value} maxLength={longestEdge} onChange={(event) => onChange(event.currentTarget.value)} />
}
