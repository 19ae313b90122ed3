import { Button, Group, NumberInput, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '#renderer/kit/useWords.ts'

const most = { rows: 100, columns: 12 }

/** How large a new table is to be; its headings come above the rows. */
export function TableSize({ put }: { put: (rows: number, columns: number) => void }) {
  const { t } = useWords('briefEditor')
  const [rows, setRows] = useState(3)
  const [columns, setColumns] = useState(3)
  const fits = rows >= 1 && rows <= most.rows && columns >= 1 && columns <= most.columns
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (fits) put(rows, columns)
  }
  return (
    // The arrows of the menu are those of the numbers here.
    <form onSubmit={submit} noValidate onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}>
      <Stack gap="xs" p="xs">
        <Group grow gap="xs">
          <NumberInput label={t('table.columns')} min={1} max={most.columns} allowDecimal={false} value={columns} onChange={(typed) => setColumns(Number(typed) || 0)} data-autofocus autoFocus />
          <NumberInput label={t('table.rows')} min={1} max={most.rows} allowDecimal={false} value={rows} onChange={(typed) => setRows(Number(typed) || 0)} />
        </Group>
        <Text size="xs" c="dimmed">
          {t('table.sizeHint')}
        </Text>
        <Button type="submit" size="compact-sm" disabled={!fits}>
          {t('table.put')}
        </Button>
      </Stack>
    </form>
  )
}
