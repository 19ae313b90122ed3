import { Anchor, Checkbox, Radio, Stack, Table, Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import type { ImportPreview, LikeChoice } from '#shared/areas/contacts/importing.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Reasons } from '../duplicates/Reasons.tsx'

interface LikeRowsProps {
  preview: ImportPreview
  choice: LikeChoice
  onChange: (choice: LikeChoice) => void
}

/** The rows that may be someone who is here already, with what speaks for it: all left out or all added, but for those chosen one by one. */
export function LikeRows({ preview: { like, likeCount }, choice, onChange }: LikeRowsProps) {
  const { t } = useWords('contacts')
  const format = useFormat()
  const toggle = (line: number) => onChange({ ...choice, except: choice.except.includes(line) ? choice.except.filter((one) => one !== line) : [...choice.except, line] })
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        {t('import.like.title', { count: likeCount, formatted: format.number(likeCount) })}
      </Title>
      <Radio.Group label={t('import.like.ask')} value={choice.rows} onChange={(rows) => onChange({ rows: rows as LikeChoice['rows'], except: [] })}>
        <Stack gap={6} mt={6}>
          <Radio value="skip" label={t('import.like.skip')} />
          <Radio value="add" label={t('import.like.add')} />
        </Stack>
      </Radio.Group>
      {like.length < likeCount && <Text size="sm">{t('import.preview.problemsShown', { formatted: format.number(like.length) })}</Text>}
      <Table.ScrollContainer minWidth={560} maxHeight={320}>
        <Table>
          <Table.Tbody>
            {like.map(({ line, number, name, contact, reasons }) => (
              <Table.Tr key={line}>
                <Table.Td w={110}>{number === null ? t('import.preview.line', { line }) : t('import.card', { number, line })}</Table.Td>
                <Table.Td>
                  <Text size="sm">
                    {name} · {t('import.like.here')}{' '}
                    <Anchor component={Link} href={`/${contact.id}`} inherit underline="always">
                      {contact.name}
                    </Anchor>
                  </Text>
                  <Reasons reasons={reasons} />
                </Table.Td>
                <Table.Td w={130}>
                  <Checkbox checked={(choice.rows === 'add') !== choice.except.includes(line)} onChange={() => toggle(line)} label={t('import.like.addThis')} aria-label={t('import.like.addNamed', { name, line })} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  )
}
