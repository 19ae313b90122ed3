import { ColorInput, Group, Text } from '@mantine/core'
import { type Control, useController } from 'react-hook-form'
import { contrast, inkOn, inkOnWhite, leastContrast } from '#shared/areas/briefs/colour.rules.ts'
import { letterhead, type Letterhead } from '#shared/areas/briefs/letterhead.schema.ts'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './letterhead.module.css'

/** Colours that read well in white and on white. */
const offered = ['#0b6157', '#1f4e79', '#5b2a86', '#8a1c3b', '#7a4a00', '#333333']

/** The clinic's colour, with what can be read on it and in it. */
export function AccentField({ control, accent }: { control: Control<Letterhead, unknown, Letterhead>; accent: string }) {
  const { t } = useWords('letterhead')
  const { field, fieldState } = useController({ control, name: 'accent' })
  const error = useFieldMessage(fieldState.error?.message)
  const known = letterhead.shape.accent.safeParse(accent)
  return (
    <Group align="flex-end" gap="md">
      <ColorInput label={t('accent')} description={t('accentHint')} format="hex" swatches={offered} swatchesPerRow={6} withEyeDropper={false} error={error} maw={360} {...field} />
      {known.success && <Reading accent={known.data} />}
    </Group>
  )
}

function Reading({ accent }: { accent: string }) {
  const { t } = useWords('letterhead')
  const { number } = useFormat()
  const onWhite = contrast(accent, '#ffffff')
  const ratio = number(Math.round(onWhite * 10) / 10)
  const darker = inkOnWhite(accent)
  return (
    <div role="status">
      <div className={classes.swatch} style={{ background: accent, color: inkOn(accent) }} aria-hidden>Aa Éé 123</div>
      <Text size="sm">{t(onWhite >= leastContrast ? 'reads' : 'blackInk', { ratio })}</Text>
      {darker !== accent && <Text size="sm">{t('darker', { colour: darker })}</Text>}
    </div>
  )
}
