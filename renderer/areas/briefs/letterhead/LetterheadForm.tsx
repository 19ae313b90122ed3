import { Button, Group, SimpleGrid, Stack, Title } from '@mantine/core'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { letterhead as letterheadSchema, type LetterheadWithShipped } from '#shared/areas/briefs/letterhead.schema.ts'
import { language } from '#shared/base/language.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, ProseField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { AccentField } from './AccentField.tsx'
import { DisclaimerFields } from './DisclaimerFields.tsx'
import classes from './letterhead.module.css'

/** The clinic's colour, the lines of its letterhead, and its disclaimers. */
export function LetterheadForm({ letterhead: { shipped, hasLogo, ...kept }, mayChange }: { letterhead: LetterheadWithShipped; mayChange: boolean }) {
  const { t } = useWords('letterhead')
  const { form, control, submit, busy, failure, restored, discard } = useDeskForm({ schema: letterheadSchema, defaults: kept, place: 'briefs/letterhead' })
  const [times, setTimes] = useState(0)
  const accent = useWatch({ control, name: 'accent' })
  const save = submit(async (values) => {
    const saved = letterheadSchema.parse(await client.briefs.letterhead.save(values))
    form.reset(saved)
    notifyDone(t('done'), {
      undo: async () => {
        form.reset(letterheadSchema.parse(await client.briefs.letterhead.save(kept)))
        setTimes((count) => count + 1)
      },
    })
  })
  return (
    <form onSubmit={save} noValidate>
      <fieldset disabled={!mayChange} className={classes.fields}>
        <Stack gap="lg">
          <KeptDraft restored={restored} discard={discard} />
          {hasLogo && (
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {language.options.map((one) => <TextField key={one} control={control} name={`logoAlt.${one}`} label={t('logoAlt', { language: t(`languages.${one}`) })} description={t('logoAltHint')} />)}
            </SimpleGrid>
          )}
          <AccentField control={control} accent={accent} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {language.options.map((one) => <ProseField key={one} control={control} name={`lines.${one}`} label={t('lines', { language: t(`languages.${one}`) })} description={t('linesHint')} minRows={2} />)}
          </SimpleGrid>
          <Stack gap="xs">
            <Title order={2} size="h4">{t('disclaimers')}</Title>
            <DisclaimerFields key={times} control={control} shipped={shipped} />
          </Stack>
          {failure !== null && <Failure error={failure} />}
          {mayChange && <Group><Button type="submit" loading={busy}>{t('save')}</Button></Group>}
        </Stack>
      </fieldset>
    </form>
  )
}
