import { Stack } from '@mantine/core'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useBrief } from '../briefs.data.ts'
import { HeldPair } from './HeldPair.tsx'

/** "/:id/both?only=work": English and French side by side, section by section; with `only`, those that need work. */
export function BothPage({ id }: { id: string }) {
  const { t } = useWords('briefPairs')
  const memberId = useMe()?.id
  const brief = useBrief(id)
  const { data, error } = brief
  return (
    <Page title={data ? t('title', { title: data.title }) : t('sideBySide')}>
      <Stack gap="sm">
        <BackLink href={`/${id}`}>{t('back')}</BackLink>
        {error && <Failure error={error} retry={() => brief.refetch()} />}
        {data && !data.pairId && t('unpaired')}
        {data?.pairId && memberId && (
          <HeldPair {...(data.language === 'en-CA' ? { englishId: id, frenchId: data.pairId } : { englishId: data.pairId, frenchId: id })} memberId={memberId} />
        )}
      </Stack>
    </Page>
  )
}
