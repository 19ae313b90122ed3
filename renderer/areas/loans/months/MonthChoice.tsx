import { Select } from '@mantine/core'
import { addMonths } from '#shared/base/time.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useToday } from '../stock/stock.data.ts'
import { useSayMonth } from './useSayMonth.ts'

const shownMonths = 36

/** One of the last three years' months, "2026-11"; one from the address that is older as well. */
export function MonthChoice({ label, value, onChange, clearable = false }: { label: string; value: string | null; onChange: (month: string | null) => void; clearable?: boolean }) {
  const kit = useWords('kit')
  const say = useSayMonth()
  const thisMonth = `${useToday().slice(0, 7)}-01`
  const months = Array.from({ length: shownMonths }, (_, ago) => addMonths(thisMonth, -ago).slice(0, 7))
  if (value && !months.includes(value)) months.push(value)
  return (
    <Select
      label={label}
      data={months.map((month) => ({ value: month, label: say(month) }))}
      allowDeselect={clearable}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': kit.t('clear') }}
      value={value}
      onChange={onChange}
    />
  )
}
