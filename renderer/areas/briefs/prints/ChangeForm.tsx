import { Button, Group, Stack, Text } from '@mantine/core'
import { type Print, printColour, printForm, printSides, printSize } from '#shared/areas/briefs/prints.schema.ts'
import { z } from 'zod'
import { Failure } from '#renderer/kit/Failure.tsx'
import { NumberField, SelectField, useDeskForm } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useSayPrint } from './useSayPrint.ts'

const typed = (schema: z.ZodType<number, number>) => z.number().nullable().pipe(z.number('kit:required')).pipe(schema)
const shown = z.object({
  copies: typed(printForm.shape.copies),
  pages: typed(printForm.shape.pages),
  sides: z.string().pipe(printSides),
  colour: z.string().pipe(printColour),
  size: z.string().pipe(printSize),
})

/** How a line of the list is to be printed. */
export function ChangeForm({ print, onDone }: { print: Print; onDone: () => void }) {
  const { t } = useWords('prints')
  const say = useSayPrint()
  const { copies, pages, sides, colour, size } = print
  const { control, submit, busy, failure } = useDeskForm({ schema: shown, defaults: { copies, pages, sides, colour, size }, place: `prints/${print.id}` })
  const save = submit(async (form) => {
    await client.briefs.prints.change({ id: print.id, form: printForm.parse(form) })
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Text fw={600}>{say.name(print)}</Text>
        <Group grow align="flex-start">
          <NumberField control={control} name="copies" label={t('change.copies')} min={1} max={5000} required autoFocus />
          <NumberField control={control} name="pages" label={t('change.pages')} min={1} max={200} required />
        </Group>
        <SelectField control={control} name="sides" label={t('change.sides')} choices={printSides.options.map((value) => ({ value, label: t(`sides.${value}`) }))} required />
        <SelectField control={control} name="colour" label={t('change.colour')} choices={printColour.options.map((value) => ({ value, label: t(`colours.${value}`) }))} required />
        <SelectField control={control} name="size" label={t('change.size')} choices={printSize.options.map((value) => ({ value, label: t(`sizes.${value}`) }))} required />
        {failure !== null && <Failure error={failure} />}
        <Group>
          <Button type="submit" loading={busy}>{t('change.save')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
