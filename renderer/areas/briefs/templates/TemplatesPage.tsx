import { Anchor, Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconId } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from 'wouter'
import { briefKind } from '#shared/areas/briefs/briefs.schema.ts'
import type { Template } from '#shared/areas/briefs/templates.schema.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import classes from './templates.module.css'
import { useArchivedTemplates, useMayChangeTemplates, useTemplates } from './templates.data.ts'

/** What documents begin with, by kind: those shipped, in the clinic's words where it has its own, and the clinic's own. */
export function TemplatesPage() {
  const { t } = useWords(['briefTemplates', 'briefLibrary', 'letterhead'])
  const templates = useTemplates()
  const editable = useMayChangeTemplates()
  return (
    <Page
      title={t('page.title')}
      actions={
        <Button component={Link} href="/letterhead" variant="default" leftSection={<IconId size={18} aria-hidden />}>
          {t('letterhead:title')}
        </Button>
      }
    >
      <Stack maw={900}>
        <BackLink href="/">{t('page.back')}</BackLink>
        <Text size="sm" c="dimmed">{t(editable ? 'page.hint' : 'page.readOnly')}</Text>
        {templates.error && <Failure error={templates.error} retry={() => templates.refetch()} />}
        {templates.data && briefKind.options.map((kind) => (
          <section key={kind} aria-label={t(`briefLibrary:kinds.${kind}`)}>
            <Title order={2} size="h4">{t(`briefLibrary:kinds.${kind}`)}</Title>
            <TemplateRows templates={templates.data.filter((one) => one.kind === kind)} />
          </section>
        ))}
        {editable && <Archived />}
      </Stack>
    </Page>
  )
}

function TemplateRows({ templates }: { templates: Template[] }) {
  const { t } = useWords('briefTemplates')
  return (
    <ul className={classes.rows}>
      {templates.map((template) => (
        <li key={template.id} className={classes.row}>
          <div className={classes.words}>
            <Group gap="xs">
              <Anchor component={Link} href={`/templates/${template.id}`} fw={600} lang={template.language}>{template.title}</Anchor>
              <Badge variant="outline">{t(`languages.${template.language}`)}</Badge>
              {template.origin !== 'shipped' && <Badge variant="default" tt="none">{t(`origins.${template.origin}`)}</Badge>}
            </Group>
            <Text size="sm" c="dimmed" lang={template.language}>{template.description}</Text>
          </div>
          {!template.archived && (
            <Button component={Link} href={`/new?template=${template.id}`} variant="default" size="compact-sm" aria-label={t('page.startThis', { title: template.title })}>
              {t('page.start')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Archived() {
  const { t } = useWords('briefTemplates')
  const say = useSayError()
  const archived = useArchivedTemplates()
  const restore = useMutation({ mutationFn: (id: string) => client.briefs.templateTexts.restore({ id }) })
  if (!archived.data?.length) return null
  return (
    <section aria-label={t('page.archived')}>
      <Title order={2} size="h4">{t('page.archived')}</Title>
      {restore.error && <Text size="sm" role="alert">{say(restore.error)}</Text>}
      <ul className={classes.rows}>
        {archived.data.map((template) => (
          <li key={template.id} className={classes.row}>
            <Anchor component={Link} href={`/templates/${template.id}`} lang={template.language}>{template.title}</Anchor>
            <Button variant="default" size="compact-sm" aria-label={t('page.restoreThis', { title: template.title })} onClick={() => restore.mutate(template.id)}>
              {t('page.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
