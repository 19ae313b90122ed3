import { Alert, Anchor, Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { type Print, printMachine } from '#shared/areas/briefs/prints.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { SureButton } from '#renderer/kit/SureButton.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { DraftQuestion } from './DraftQuestion.tsx'
import { draftsIn } from './drafts.ts'
import type { How, ToMark } from './useMarking.tsx'

/** What the account wants to know before the pages are written down: which machine, why more than is left, whether there are really so many. */
export function MarkForm({ wanted, failure: first, onDone, onCancel }: { wanted: ToMark; failure: unknown; onDone: (prints: Print[]) => void; onCancel: () => void }) {
  const { t } = useWords('prints')
  const format = useFormat()
  const [machine, setMachine] = useState<How['machine']>('print')
  const [reason, setReason] = useState('')
  const [failure, setFailure] = useState(first)
  const [busy, setBusy] = useState(false)
  // What was answered stays answered, whatever is asked next.
  const [given, setGiven] = useState<How>({})
  const known = failure === null ? null : failureOf(failure)
  const conflict = known?.code === 'CONFLICT' ? known.data.reason : null
  const [asksReason, setAsksReason] = useState(conflict === 'overQuota')
  const send = async (answer: How) => {
    const how = { ...given, ...answer }
    setGiven(how)
    setBusy(true)
    try {
      onDone(await wanted.mark({ machine, overQuotaReason: reason.trim() || null, ...how }))
    } catch (error) {
      const next = failureOf(error)
      if (next.code === 'CONFLICT' && next.data.reason === 'overQuota') setAsksReason(true)
      setFailure(error)
      setBusy(false)
    }
  }
  const pages = format.number(wanted.pages)
  const drafts = failure === null ? null : draftsIn(failure)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void send({})
      }}
    >
      <Stack>
        <Text fw={600}>{wanted.what}</Text>
        <div>
          <Text size="sm" fw={500} id="print-machine">{t('mark.machine')}</Text>
          <SegmentedControl aria-labelledby="print-machine" value={machine!} onChange={(value) => setMachine(printMachine.parse(value))} data={printMachine.options.map((value) => ({ value, label: t(`machines.${value}`) }))} />
        </div>
        {asksReason && <TextInput label={t('mark.over')} description={t('mark.overHint')} required autoFocus data-autofocus maxLength={200} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />}
        {known?.code === 'INVALID' ? <NoPrice busy={busy} onUncharged={() => void send({ charged: false })} /> : known && conflict !== 'veryMany' && !drafts && <Failure error={failure} />}
        {drafts && <DraftQuestion drafts={drafts} busy={busy} onYes={() => void send({ confirmedDraft: true })} onNo={onCancel} />}
        {!drafts && <SureButton
          label={t('mark.do')}
          busy={busy}
          asked={conflict === 'veryMany' ? { question: t('mark.sure', { pages }), yes: t('mark.doMany', { pages }) } : null}
          onForget={() => setFailure(null)}
          onYes={() => void send({ confirmedMany: true })}
        />}
      </Stack>
    </form>
  )
}

/** No price holds: one can be set, or it is noted without an account. */
function NoPrice({ busy, onUncharged }: { busy: boolean; onUncharged: () => void }) {
  const { t } = useWords('prints')
  const coordinator = useIsCoordinator()
  return (
    <Alert color="yellow" role="alert">
      <Text size="sm" mb="xs">{t('mark.noPrice')} {!coordinator && t('mark.askPrice')}</Text>
      <Group>
        {coordinator && <Anchor component={Link} href="~/loans/terms" underline="always">{t('mark.setPrice')}</Anchor>}
        <Button size="compact-md" variant="default" loading={busy} onClick={onUncharged}>{t('mark.uncharged')}</Button>
      </Group>
    </Alert>
  )
}
