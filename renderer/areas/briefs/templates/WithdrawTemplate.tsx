import { Button } from '@mantine/core'
import { IconArchive, IconArrowBackUp } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { TemplateText } from '#shared/areas/briefs/templates.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** Takes the clinic's text back: to the shipped one, or, of one of its own, out of the choices. Both can be undone. */
export function WithdrawTemplate({ template, before, reopen }: { template: TemplateText; before: () => Promise<void>; reopen: () => void }) {
  const { t } = useWords('briefTemplates')
  const say = useSayError()
  const [, go] = useLocation()
  const { id, title, origin } = template
  const act = useMutation({ mutationFn: (work: () => Promise<void>) => before().then(work), onError: (error) => notifyFailure(say(error)) })
  const back = async () => {
    const { keptAs } = await client.briefs.templateTexts.backToShipped({ id })
    reopen()
    notifyDone(t('view.backDone', { title }), { undo: async () => {
      await client.briefs.templateTexts.restore({ id: keptAs })
      reopen()
    } })
  }
  const archive = async () => {
    await client.briefs.templateTexts.archive({ id })
    notifyDone(t('view.archiveDone', { title }), { undo: () => client.briefs.templateTexts.restore({ id }) })
    go('/templates')
  }
  if (origin === 'shipped') return null
  if (origin === 'changed')
    return <Button variant="default" leftSection={<IconArrowBackUp size={18} aria-hidden />} loading={act.isPending} onClick={() => act.mutate(back)}>{t('view.backToShipped')}</Button>
  return <Button variant="default" leftSection={<IconArchive size={18} aria-hidden />} loading={act.isPending} onClick={() => act.mutate(archive)}>{t('view.archive')}</Button>
}
