import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { ChoosePhoto } from '#renderer/kit/photo/ChoosePhoto.tsx'
import { Picture } from '#renderer/kit/photo/Picture.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import classes from './letterhead.module.css'
import { useLogo } from './letterhead.data.ts'

/** The clinic's logo: chosen, replaced, removed. */
export function LogoForm({ mayChange, hasLogo }: { mayChange: boolean; hasLogo: boolean }) {
  const { t } = useWords('letterhead')
  const say = useSayError()
  const logo = useLogo().data ?? null
  const saving = useMutation({
    mutationFn: (chosen: Blob) => client.briefs.letterhead.saveLogo({ logo: chosen }),
    onSuccess: () => notifyDone(t('logoSaved')),
    onError: (error) => notifyFailure(say(error)),
  })
  const removing = useMutation({
    mutationFn: () => client.briefs.letterhead.removeLogo(),
    onSuccess: () => notifyDone(t('removed'), logo ? { undo: () => client.briefs.letterhead.saveLogo({ logo }) } : {}),
    onError: (error) => notifyFailure(say(error)),
  })
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">{t('logo')}</Title>
      {/* What it shows is said in the form below, for paper; here its heading says what it is. */}
      {hasLogo && logo ? <Picture picture={logo} alt={t('logo')} className={classes.logo} /> : <Text c="dimmed">{t('noLogo')}</Text>}
      {mayChange && (
        <Group align="flex-start">
          <ChoosePhoto again={hasLogo} label={t(hasLogo ? 'anotherLogo' : 'chooseLogo')} onChosen={(chosen) => saving.mutate(chosen)} />
          {hasLogo && <Button variant="subtle" color="red" loading={removing.isPending} onClick={() => removing.mutate()}>{t('remove')}</Button>}
        </Group>
      )}
    </Stack>
  )
}
