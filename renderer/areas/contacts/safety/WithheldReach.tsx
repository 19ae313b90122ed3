import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconEye, IconHandStop } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { z } from 'zod'
import type { reach } from '#shared/areas/contacts/safety.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useMayReveal } from './safety.data.ts'

/** In a form, in place of how to reach someone unsafe to contact: shown on a press that is noted, and left as it is without one. */
export function WithheldReach({ contactId, onReveal }: { contactId: string; onReveal: (shown: z.infer<typeof reach>) => void }) {
  const { t } = useWords('consents')
  const mayReveal = useMayReveal(contactId)
  const reveal = useMutation({ mutationFn: () => client.contacts.safety.reveal({ contactId }), onSuccess: onReveal })
  return (
    <Alert color="red" variant="light" icon={<IconHandStop aria-hidden />}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          {t('reveal.kept')} {mayReveal ? t('reveal.hintInForm') : t('reveal.askOrganizer')}
        </Text>
        {mayReveal && (
          <Button size="compact-sm" variant="default" loading={reveal.isPending} leftSection={<IconEye size={16} aria-hidden />} onClick={() => reveal.mutate()}>
            {t('reveal.change')}
          </Button>
        )}
        {reveal.error && <Failure error={reveal.error} />}
      </Stack>
    </Alert>
  )
}
