import { Stack, Text } from '@mantine/core'
import type { UseFormReturn } from 'react-hook-form'
import type { KindSettings } from '#shared/areas/meetings/kinds.schema.ts'
import type { PlanCheck } from '#shared/areas/meetings/planning.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Card } from '../Card.tsx'
import { FaresPart } from './FaresPart.tsx'
import { HandoutsPart } from './HandoutsPart.tsx'
import { NeedsPart } from './NeedsPart.tsx'
import type { PlanFormValues } from './planForm.ts'
import { RolesPart } from './RolesPart.tsx'
import { TasksPart } from './TasksPart.tsx'
import { WhatPart } from './WhatPart.tsx'
import { WherePart } from './WherePart.tsx'
import { WhoPart } from './WhoPart.tsx'

export type PlanFormOf = UseFormReturn<PlanFormValues, any, any>

/** The parts of a plan, to be filled in in any order. */
export function PlanSections({ form, kinds, check }: { form: PlanFormOf; kinds: KindSettings[]; check: PlanCheck | undefined }) {
  const { t } = useWords('planning')
  return (
    <Stack gap="lg">
      <Card title={t('parts.what')}><WhatPart form={form} kinds={kinds} check={check} /></Card>
      <Card title={t('parts.where')}><WherePart form={form} check={check} /></Card>
      <Card title={t('parts.who')}><WhoPart form={form} check={check} /></Card>
      <Card title={t('parts.needs')}>
        <Text size="sm" c="dimmed">{t('needs.hint')}</Text>
        <NeedsPart form={form} />
      </Card>
      <Card title={t('parts.fares')}><FaresPart form={form} /></Card>
      <Card title={t('parts.handouts')}><HandoutsPart form={form} check={check} /></Card>
      <Card title={t('parts.roles')}><RolesPart form={form} /></Card>
      <Card title={t('parts.tasks')}><TasksPart form={form} /></Card>
    </Stack>
  )
}
