import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { IconArrowBackUp, IconArrowsDiff, IconHistory } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link, useLocation } from 'wouter'
import { isLocked } from '#shared/areas/briefs/states.rules.ts'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import type { Version } from '#shared/areas/briefs/versions.schema.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useBrief } from '../briefs.data.ts'
import { reopenBrief } from '../opening.ts'
import { BriefSheet } from '../paper/BriefSheet.tsx'
import { FitWidth } from '../paper/FitWidth.tsx'
import { usePaperContent } from '../paper/paper.data.ts'
import { useFonts } from '../paper/useFonts.ts'
import { useSayVersion } from './useSayVersion.ts'
import { useVersion } from './versions.data.ts'
import classes from './versions.module.css'

/** "/:id/versions/:number": a text that was kept, as it would look on paper, to be read or brought back. */
export function VersionPage({ id, number }: { id: string; number: number }) {
  const { t } = useWords('briefVersions')
  const [brief, version] = [useBrief(id), useVersion(id, number)]
  const failure = brief.error ?? version.error
  return (
    <Page title={version.data?.title ?? t('number', { number })} actions={brief.data && version.data && <Acts brief={brief.data} version={version.data} />}>
      <Stack gap="sm">
        <BackLink href={`/${id}?panel=versions`}>{t('backToText')}</BackLink>
        {failure && <Failure error={failure} />}
        {brief.data && version.data && <KeptText brief={brief.data} version={version.data} />}
      </Stack>
    </Page>
  )
}

function KeptText({ brief, version }: { brief: Brief; version: Version }) {
  const { t } = useWords('briefVersions')
  const say = useSayVersion()
  const content = usePaperContent(brief.id, brief.meetingId, version.number)
  const lettersReady = useFonts()
  const now = version.number === brief.version
  return (
    <>
      <Alert variant="light" icon={<IconHistory aria-hidden />} title={say(version)}>
        <Text size="sm">{t(now ? 'isNow' : 'isOld', { kind: t(`kinds.${version.kind}`) })}</Text>
      </Alert>
      {content.error && <Failure error={content.error} retry={() => content.refetch()} />}
      {content.data && lettersReady && (
        <div className={classes.desk}>
          <FitWidth>
            <BriefSheet as="section" content={content.data} />
          </FitWidth>
        </div>
      )}
    </>
  )
}

function Acts({ brief, version }: { brief: Brief; version: Version }) {
  const { t } = useWords('briefVersions')
  const say = useSayError()
  const [, go] = useLocation()
  const restore = useMutation({
    mutationFn: () => client.briefs.versions.restore({ id: brief.id, number: version.number, version: brief.version }),
    onSuccess: (restored) => {
      const undo = async () => {
        await client.briefs.versions.restore({ id: brief.id, number: brief.version, version: restored.version })
        reopenBrief(brief.id)
      }
      notifyDone(t('restored', { number: version.number }), { undo })
      go(`/${brief.id}?panel=versions`)
    },
    onError: (error) => notifyFailure(say(error)),
  })
  if (version.number === brief.version) return null
  return (
    <Group gap="xs">
      <Anchor component={Link} href={`/${brief.id}/compare?from=${version.number}`} size="sm" className={classes.link}>
        <IconArrowsDiff size={16} aria-hidden /> {t('compareNow')}
      </Anchor>
      {isLocked(brief.state) || brief.archived ? (
        <Text size="sm" c="dimmed">{t('cannotRestore')}</Text>
      ) : (
        <Button leftSection={<IconArrowBackUp size={18} aria-hidden />} loading={restore.isPending} onClick={() => restore.mutate()}>
          {t('restore')}
        </Button>
      )}
    </Group>
  )
}
