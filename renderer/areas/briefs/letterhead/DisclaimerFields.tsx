import { Badge, Button, Group, Select, SimpleGrid, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type Control, useController } from 'react-hook-form'
import { type BriefKind, briefKind } from '#shared/areas/briefs/briefs.schema.ts'
import type { Letterhead, LetterheadWithShipped } from '#shared/areas/briefs/letterhead.schema.ts'
import { type Language, language } from '#shared/base/language.ts'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { useWords } from '#renderer/kit/useWords.ts'

interface DisclaimerFieldsProps {
  control: Control<Letterhead, unknown, Letterhead>
  shipped: LetterheadWithShipped['shipped']
}

/** The disclaimer of one kind of document after the other, in both languages. */
export function DisclaimerFields({ control, shipped }: DisclaimerFieldsProps) {
  const { t } = useWords('letterhead')
  const [kind, setKind] = useState<BriefKind>('factSheet')
  return (
    <Stack gap="sm">
      <Text size="sm">{t('disclaimersHint', { clinic: '{clinic}', phone: '{phone}', date: '{date}' })}</Text>
      <Select label={t('kind')} maw={300} allowDeselect={false} value={kind} onChange={(next) => next && setKind(next as BriefKind)} data={briefKind.options.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {language.options.map((one) => <Disclaimer key={`${kind} ${one}`} control={control} kind={kind} language={one} shipped={shipped[kind][one]} />)}
      </SimpleGrid>
    </Stack>
  )
}

function Disclaimer({ control, kind, language: spoken, shipped }: { control: Control<Letterhead, unknown, Letterhead>; kind: BriefKind; language: Language; shipped: string }) {
  const { t } = useWords('letterhead')
  const { field, fieldState } = useController({ control, name: `disclaimers.${kind}.${spoken}` })
  const error = useFieldMessage(fieldState.error?.message)
  const own = field.value !== null
  const shown = field.value ?? shipped
  return (
    <Stack gap={4} align="flex-start">
      <Textarea
        label={t('inLanguage', { language: t(`languages.${spoken}`) })}
        description={shown === '' ? t('none') : undefined}
        lang={spoken}
        autosize
        minRows={4}
        maxLength={1000}
        w="100%"
        error={error}
        value={shown}
        onBlur={field.onBlur}
        onChange={(event) => field.onChange(event.currentTarget.value === shipped ? null : event.currentTarget.value)}
      />
      <Group gap="xs">
        <Badge variant="outline">{t(own ? 'own' : 'shipped')}</Badge>
        {own && <Button size="compact-sm" variant="subtle" onClick={() => field.onChange(null)}>{t('backToShipped')}</Button>}
      </Group>
    </Stack>
  )
}
