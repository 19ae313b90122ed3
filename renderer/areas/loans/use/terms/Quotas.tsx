import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Quota } from '#shared/areas/loans/useTerms.schema.ts'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import classes from '../../stock/stock.module.css'
import { useQuotas } from '../use.data.ts'
import { useSayUse } from '../useSayUse.ts'
import { QuotaForm } from './QuotaForm.tsx'
import { Section } from './Section.tsx'

/** How much a month goes without asking: everyone's quotas, then those of one group or person. */
export function Quotas() {
  const { t } = useWords('use')
  const quotas = useQuotas()
  const [edited, setEdited] = useState<Quota | 'new' | null>(null)
  const close = () => setEdited(null)
  const add = (
    <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {t('quota.add')}
    </Button>
  )
  return (
    <Section title={t('quota.title')} hint={t('quota.hint')} action={add}>
      {quotas.error && <Failure error={quotas.error} retry={() => quotas.refetch()} />}
      {quotas.data?.length === 0 && <Text c="dimmed">{t('quota.empty')}</Text>}
      {quotas.data && quotas.data.length > 0 && (
        <ul className={classes.stock}>
          {quotas.data.map((quota) => (
            <QuotaLine key={quota.id} quota={quota} onEdit={() => setEdited(quota)} />
          ))}
        </ul>
      )}
      <SidePanel opened={edited !== null} onClose={close} title={t(edited === 'new' ? 'quota.add' : 'quota.edit')}>
        {edited !== null && <QuotaForm quota={edited === 'new' ? null : edited} onDone={close} />}
      </SidePanel>
    </Section>
  )
}

function QuotaLine({ quota, onEdit }: { quota: Quota; onEdit: () => void }) {
  const { t } = useWords('use')
  const say = useSayUse()
  const sayError = useSayError()
  const whose = quota.contactName ?? t('quota.everyone')
  const name = `${whose}, ${say.measure(quota.measure)}`
  const remove = () =>
    void client.loans.use.terms.removeQuota({ id: quota.id }).then(
      () => notifyDone(t('quota.removed', { name }), { undo: () => client.loans.use.terms.restoreQuota({ id: quota.id }) }),
      (error: unknown) => notifyFailure(sayError(error)),
    )
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <Text fw={600}>{whose}</Text>
        <Text size="sm">{quota.most === null ? t('quota.noLimit', { measure: say.measure(quota.measure) }) : t('quota.most', { measure: say.measure(quota.measure), most: say.amount(quota.measure, quota.most) })}</Text>
      </div>
      <Button size="compact-sm" variant="default" onClick={onEdit} aria-label={t('terms.editNamed', { name })}>
        {t('terms.edit')}
      </Button>
      <Button size="compact-sm" variant="subtle" color="red" onClick={remove} aria-label={t('quota.removeNamed', { name })}>
        {t('quota.remove')}
      </Button>
    </li>
  )
}
