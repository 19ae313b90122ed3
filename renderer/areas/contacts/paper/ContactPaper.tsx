import { IconPrinterOff } from '@tabler/icons-react'
import { type ComponentType, useMemo } from 'react'
import { Route, Switch, useSearchParams } from 'wouter'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { CallSheetPaper } from './CallSheetPaper.tsx'
import { CardPaper } from './CardPaper.tsx'
import { LabelsPaper } from './LabelsPaper.tsx'
import type { PaperProps } from './paper.data.ts'
import { selectionOf } from './paperAddress.ts'
import { PhoneTreePaper } from './PhoneTreePaper.tsx'

/** "/labels", "/call-sheet" and "/phone-tree" for a selection (`paperAddress`), "/card/:id" for one contact. */
export default function ContactPaper() {
  return (
    <Switch>
      <Route path="/labels">
        <ForSelection paper={LabelsPaper} />
      </Route>
      <Route path="/call-sheet">
        <ForSelection paper={CallSheetPaper} />
      </Route>
      <Route path="/phone-tree">
        <ForSelection paper={PhoneTreePaper} />
      </Route>
      <Route path="/card/:id">{({ id }) => <CardPaper key={id} id={id} />}</Route>
    </Switch>
  )
}

function ForSelection({ paper: Paper }: { paper: ComponentType<PaperProps> }) {
  const { t } = useWords('contactPaper')
  const [asked, setAsked] = useSearchParams()
  const address = asked.toString()
  const wish = useMemo(() => {
    const selection = selectionOf(new URLSearchParams(address))
    return selection && { selection, permitId: new URLSearchParams(address).get('permit') }
  }, [address])
  if (!wish) return <EmptyState icon={<IconPrinterOff />} title={t('page.gone')} hint={t('page.goneHint')} />
  const permit = (permitId: string) => {
    setAsked((before) => {
      const next = new URLSearchParams(before)
      next.set('permit', permitId)
      return next
    }, { replace: true })
  }
  return <Paper wish={wish} onPermit={permit} />
}
