import { Button, Stack } from '@mantine/core'
import { type Campaign, campaignInput } from '#shared/areas/campaigns/campaigns.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, ProseField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** A new campaign, or the name and goal of one there is. */
export function CampaignForm({ campaign, onDone }: { campaign: Campaign | null; onDone: (saved: Campaign) => void }) {
  const { t } = useWords('campaigns')
  const defaults = { name: campaign?.name ?? '', goal: campaign?.goal ?? '' }
  const { control, submit, busy, failure, restored, discard } = useDeskForm({ schema: campaignInput, defaults, place: `campaigns/${campaign?.id ?? 'new'}` })
  const save = submit(async (input) => {
    const saved = await (campaign ? client.campaigns.update({ id: campaign.id, campaign: input }) : client.campaigns.create(input))
    notifyDone(t('saved', { name: input.name }))
    onDone(saved)
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        <TextField control={control} name="name" label={t('name')} required autoFocus />
        <ProseField control={control} name="goal" label={t('goal')} description={t('goalHint')} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t('save')}
        </Button>
      </Stack>
    </form>
  )
}
