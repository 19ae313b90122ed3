import { Anchor, Button, Text } from '@mantine/core'
import { IconLanguage } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useBrief } from '../briefs.data.ts'
import type { AsideProps } from './panels.ts'

/** The same document in the other language, or the way to it. */
export function PairPanel({ brief }: AsideProps) {
  return brief.pairId ? <PairLink id={brief.pairId} /> : <MakePair brief={brief} />
}

function PairLink({ id }: { id: string }) {
  const { t } = useWords('briefs')
  const pair = useBrief(id)
  if (pair.error) return <Failure error={pair.error} retry={() => pair.refetch()} />
  if (!pair.data) return null
  return (
    <Text size="sm">
      {t(`languages.${pair.data.language}`)}
      {t('colon')}
      <Anchor component={Link} href={`/${id}`} lang={pair.data.language}>
        {pair.data.title}
      </Anchor>
      {pair.data.archived && ` (${t('archived')})`}
    </Text>
  )
}

function MakePair({ brief }: { brief: Brief }) {
  const { t } = useWords('briefs')
  const other = brief.language === 'en-CA' ? 'fr-CA' : 'en-CA'
  return (
    <>
      <Text size="sm" c="dimmed">
        {t(`pair.hint.${other}`)}
      </Text>
      <Button component={Link} href={`/new?pairOf=${brief.id}`} variant="light" leftSection={<IconLanguage size={18} aria-hidden />}>
        {t(`pair.make.${other}`)}
      </Button>
    </>
  )
}
