import { useWatch } from 'react-hook-form'
import { layout } from '#shared/areas/space/rooms.schema.ts'
import { SelectField, TagsField, TextField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import type { BookingForm } from '../BookingFields.tsx'
import { useRooms } from '../space.data.ts'

/** How the room is to stand, what is to stand ready in it, and who has the key. */
export function SetUpFields({ form }: { form: BookingForm }) {
  const { t } = useWords('board')
  const { t: ofRooms } = useWords('rooms')
  const rooms = useRooms()
  const [roomId, chosen] = useWatch({ control: form.control, name: ['roomId', 'layout'] })
  const room = rooms.data?.find(({ id }) => id === roomId)
  const known = layout.options.filter((name) => room?.layouts[name] !== undefined)
  // A room that says nothing of layouts may be set up in any.
  const offered = layout.options.filter((name) => known.length === 0 || known.includes(name) || name === chosen)
  const choices = offered.map((name) => {
    const places = room?.layouts[name]
    return { value: name, label: places === undefined ? ofRooms(`layouts.${name}`) : t('fields.layoutPlaces', { layout: ofRooms(`layouts.${name}`), count: places }) }
  })
  return (
    <>
      <SelectField control={form.control} name="layout" label={t('fields.layout')} choices={choices} clearable />
      <TagsField control={form.control} name="equipment" label={t('fields.equipment')} description={t('fields.equipmentHint')} suggestions={room?.features ?? []} />
      <TextField control={form.control} name="keyHolder" label={t('fields.keyHolder')} />
    </>
  )
}
