import { Button, Group } from '@mantine/core'
import { Failure } from '#renderer/kit/Failure.tsx'
import { NumberField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useUseSettings } from '../use.data.ts'
import { settingsForm } from '../useForms.ts'
import { Section } from './Section.tsx'

/** From how many at once the desk asks whether the number is right. */
export function AskAbove() {
  const { t } = useWords('use')
  const settings = useUseSettings()
  return (
    <Section title={t('ask.title')} hint={t('ask.hint')}>
      {settings.error && <Failure error={settings.error} retry={() => settings.refetch()} />}
      {settings.data && <AskForm key={settings.data.askAbove} askAbove={settings.data.askAbove} />}
    </Section>
  )
}

function AskForm({ askAbove }: { askAbove: number }) {
  const { t } = useWords('use')
  const { number } = useFormat()
  const { control, submit, busy, failure } = useDeskForm({ schema: settingsForm, defaults: { askAbove }, place: 'loans/use/ask' })
  const save = submit(async (input) => {
    const saved = await client.loans.use.terms.setSettings(input)
    notifyDone(t('ask.saved', { number: number(saved.askAbove) }))
  })
  return (
    <form onSubmit={save} noValidate>
      <Group align="flex-end">
        <NumberField control={control} name="askAbove" label={t('ask.label')} min={1} required />
        <Button type="submit" variant="default" loading={busy}>
          {t('ask.save')}
        </Button>
      </Group>
      {failure !== null && <Failure error={failure} />}
    </form>
  )
}
