import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { type Control, useWatch } from 'react-hook-form'
import { CampaignField } from '#renderer/areas/campaigns/CampaignPicker.tsx'
import { CheckField, DayField, SelectField, TextField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { DrawerField } from './DrawerField.tsx'
import { useShelf } from './stock.data.ts'
import type { IssueFormValues } from './stockForms.ts'
import { useSayStock } from './useSayStock.ts'

/** What is seldom other than usual: the drawer, the lot, the day, the campaign, a code in place of a name. */
export function IssueMore({ control }: { control: Control<IssueFormValues, any, any> }) {
  const { t } = useWords('stock')
  const [code, lotId, drawerId, day, campaignId] = useWatch({ control, name: ['code', 'lotId', 'drawerId', 'day', 'campaignId'] })
  const [opened, setOpened] = useState(false)
  const shown = opened || Boolean(code) || Boolean(lotId) || Boolean(drawerId) || Boolean(day) || Boolean(campaignId)
  if (!shown)
    return (
      <Group>
        <Button size="compact-sm" variant="subtle" aria-expanded={false} onClick={() => setOpened(true)}>
          {t('issue.more')}
        </Button>
      </Group>
    )
  return (
    <Stack gap="sm">
      <Group align="flex-start" grow>
        <TextField control={control} name="code" label={t('issue.code')} description={t('issue.codeHint')} />
        <DayField control={control} name="day" label={t('day.label')} description={t('day.hint')} clearable />
      </Group>
      <Group align="flex-start" grow>
        <DrawerField control={control} name="drawerId" label={t('issue.drawer')} any={t('issue.anyDrawer')} />
        <LotChoice control={control} />
      </Group>
      <CampaignField control={control} name="campaignId" label={t('issue.campaign')} />
      <CheckField control={control} name="signed" label={t('issue.signed')} />
    </Stack>
  )
}

function LotChoice({ control }: { control: Control<IssueFormValues, any, any> }) {
  const { t } = useWords('stock')
  const say = useSayStock()
  const itemId = useWatch({ control, name: 'itemId' })
  const lots = new Map((useShelf({ itemId }).data ?? []).map((line) => [line.lotId, say.lot(line)]))
  return <SelectField control={control} name="lotId" label={t('issue.lot')} placeholder={t('issue.firstToExpire')} clearable choices={[...lots].map(([value, label]) => ({ value, label }))} />
}
