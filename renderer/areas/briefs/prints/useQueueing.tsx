import { type ReactNode, useState } from 'react'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { DraftQuestion } from './DraftQuestion.tsx'
import { draftsIn } from './drafts.ts'
import { useSayPrint } from './useSayPrint.ts'

type Wishes = Parameters<typeof client.briefs.prints.add>[0]['wishes']

/** Puts papers on the front desk's list, which can be taken back; where one is not approved, `panel` asks first. `panel` is to be drawn. */
export function useQueueing(): { queue: (wishes: Wishes) => Promise<void>; busy: boolean; panel: ReactNode } {
  const { t } = useWords('prints')
  const say = useSayPrint()
  const sayError = useSayError()
  const [asking, setAsking] = useState<{ wishes: Wishes; drafts: { id: string; title: string }[] } | null>(null)
  const [busy, setBusy] = useState(false)
  const send = async (wishes: Wishes, confirmedDraft: boolean) => {
    setBusy(true)
    try {
      const made = await client.briefs.prints.add({ wishes, confirmedDraft })
      setAsking(null)
      notifyDone(t('done.queued', { what: say.what(made) }), { undo: () => client.briefs.prints.cancel({ ids: made.map(({ id }) => id) }) })
    } catch (error) {
      const drafts = draftsIn(error)
      if (drafts) setAsking({ wishes, drafts })
      else notifyFailure(sayError(error))
    }
    setBusy(false)
  }
  const panel = (
    <SidePanel opened={asking !== null} onClose={() => setAsking(null)} title={t('draft.title')}>
      {asking && <DraftQuestion drafts={asking.drafts} busy={busy} onYes={() => void send(asking.wishes, true)} onNo={() => setAsking(null)} />}
    </SidePanel>
  )
  return { queue: (wishes) => send(wishes, false), busy, panel }
}
