import { Stack } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { TemplateText } from '#shared/areas/briefs/templates.schema.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import type { Opened } from '../left.ts'
import { OpenedTemplate } from './OpenedTemplate.tsx'
import { useTemplate } from './templates.data.ts'
import { openTemplate } from './useTemplateSaver.ts'

/** One template, opened once: then what is typed goes from here to the store and not the other way. */
export function TemplateView({ id }: { id: string }) {
  const { t } = useWords('briefTemplates')
  const [times, setTimes] = useState(0)
  const [answer, setAnswer] = useState<{ opened: Opened<TemplateText> | null; error: unknown; times: number }>({ opened: null, error: null, times: 0 })
  const reopen = () => setTimes((count) => count + 1)
  useEffect(() => {
    let gone = false
    openTemplate(id).then(
      (opened) => gone || setAnswer({ opened, error: null, times }),
      (error: unknown) => gone || setAnswer({ opened: null, error, times }),
    )
    return () => {
      gone = true
    }
  }, [id, times])
  const template = useTemplate(id)
  const back = <BackLink href="/templates">{t('view.back')}</BackLink>
  if (answer.error)
    return (
      <Page title={t('page.title')}>
        <Stack align="flex-start">
          <Failure error={answer.error} retry={reopen} />
          {back}
        </Stack>
      </Page>
    )
  if (!answer.opened) return null
  return <OpenedTemplate key={answer.times} opened={answer.opened} template={template.data ?? answer.opened.brief} reopen={reopen} back={back} />
}
