import { Button, Fieldset, Group, Stack, Text } from '@mantine/core'
import { type LetterText, letterText } from '#shared/areas/meetings/letters.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, ProseField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** The clinic's own words for a kind of letter, in both languages. */
export function TextEditor({ text, onDone }: { text: LetterText; onDone: () => void }) {
  const { t } = useWords('letters')
  const { control, submit, busy, failure, restored, discard } = useDeskForm({ schema: letterText, defaults: text, place: `meetings/letters/${text.kind}` })
  const save = submit(async (form) => {
    await client.meetings.letters.saveText(form)
    notifyDone(t('edit.saved'))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Text size="sm" fw={600}>{t(`kinds.${text.kind}`)}</Text>
        <Text size="sm">{t('edit.hint')}</Text>
        <KeptDraft restored={restored} discard={discard} />
        {(['english', 'french'] as const).map((one) => (
          <Fieldset key={one} legend={t(`edit.${one}`)}>
            <TextField control={control} name={`${one}.subject`} label={t('edit.subject')} required />
            <ProseField control={control} name={`${one}.opening`} label={t('edit.opening')} minRows={4} required />
            <ProseField control={control} name={`${one}.closing`} label={t('edit.closing')} />
          </Fieldset>
        ))}
        {failure !== null && <Failure error={failure} />}
        <Group>
          <Button type="submit" loading={busy}>{t('edit.save')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
