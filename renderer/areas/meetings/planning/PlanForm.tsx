import { Button, Kbd, Stack } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useLocation } from 'wouter'
import type { KindSettings } from '#shared/areas/meetings/kinds.schema.ts'
import { UnsafePermit } from '#renderer/areas/contacts/safety/UnsafePermit.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { KeptDraft, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { blankPlan, type PlanFormValues, planFormSchema } from './planForm.ts'
import { usePlanCheck } from './planning.data.ts'
import classes from './planning.module.css'
import { PlanSections } from './PlanSections.tsx'
import { PlanSummary } from './PlanSummary.tsx'

type Wish = Parameters<typeof blankPlan>[2]

/** The whole plan as one form; what is in its way stands beside it, and one button saves all of it. */
export function PlanForm({ kinds, wish }: { kinds: KindSettings[]; wish: Wish }) {
  const { t } = useWords('planning')
  const { zone } = useFormat()
  const [, go] = useLocation()
  const schema = useMemo(() => planFormSchema(zone), [zone])
  const [defaults] = useState(() => blankPlan(Date.now(), zone, wish, kinds.find(({ kind }) => kind === 'community')!.defaults))
  const { form, control, submit, busy, failure, restored, discard } = useDeskForm({ schema, defaults, place: 'meetings/plan' })
  const [permitted, setPermitted] = useState<string[]>([])
  // Which documents may be printed though they are not approved.
  const [confirmed, setConfirmed] = useState<string | null>(null)
  const values = useWatch({ control }) as PlanFormValues
  const check = usePlanCheck(values)
  const saveWith = (permitId: string | null, without: string[] = [], drafts = confirmed) =>
    submit(async (input) => {
      const made = await client.meetings.planning.save({ ...input, who: { ...input.who, contactIds: input.who.contactIds.filter((one) => !without.includes(one)) }, permitId, confirmedDraft: drafts !== null && drafts === handedOut(values) })
      notifyDone(t('saved', { title: made.title }), { undo: () => client.meetings.cancel({ id: made.id, reason: t('undone') }) })
      go(`/${made.id}`)
    })
  const save = saveWith(null)
  const planDrafts = () => {
    setConfirmed(handedOut(values))
    void saveWith(null, [], handedOut(values))()
  }
  useHotkeys([['mod+Enter', () => void save()]], [])
  // What was refused holds for what was sent: once something is changed, the check beside it tells what is in the way.
  const [refused, setRefused] = useState({ failure, values })
  if (refused.failure !== failure) setRefused({ failure, values })
  const told = refused.values === values ? failure : null
  const unsafe = unsafeAmong(told)
  const asksDraft = isNotApproved(told)
  return (
    <form onSubmit={save} noValidate className={classes.planning}>
      <Stack gap="lg">
        <KeptDraft restored={restored} discard={discard} />
        <PlanSections key={String(restored)} form={form} kinds={kinds} check={check} />
      </Stack>
      <PlanSummary check={check}>
        {told !== null && <Failure error={told} whole />}
        {unsafe.length > 0 && (
          <UnsafePermit
            selection={{ by: 'ids', ids: unsafe }}
            purpose="invitation"
            included={permitted}
            onPermit={(permitId, allowed) => {
              setPermitted(allowed)
              void saveWith(permitId, unsafe.filter((one) => !allowed.includes(one)))()
            }}
            onCancel={() => form.setValue('contactIds', (values.contactIds ?? []).filter((one) => !unsafe.includes(one)))}
          />
        )}
        {asksDraft && (
          <Button variant="default" loading={busy} onClick={planDrafts}>
            {t('saveDrafts')}
          </Button>
        )}
        <Button type="submit" loading={busy} rightSection={<Kbd size="xs">{t('saveKeys')}</Kbd>} aria-keyshortcuts="Control+Enter">{t('save')}</Button>
      </PlanSummary>
    </form>
  )
}

const handedOut = ({ handouts }: PlanFormValues) => (handouts ?? []).map(({ briefId }) => briefId).join(' ')

/** Whether what is to be handed out waits to be approved. */
function isNotApproved(error: unknown): boolean {
  const failure = failureOf(error)
  return failure.code === 'CONFLICT' && failure.data.reason === 'notApproved'
}

/** Those refused because it is not safe to contact them. */
function unsafeAmong(error: unknown): string[] {
  const failure = failureOf(error)
  return failure.code === 'CONFLICT' && failure.data.reason === 'unsafeContacts' ? failure.data.with.map((one) => one.id) : []
}
