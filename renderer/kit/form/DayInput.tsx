import { DatePickerInput, type DatePickerInputProps } from '@mantine/dates'
import { useWords } from '../useWords.ts'

/** A calendar day, "2026-11-24", in words of the current language. */
export function DayInput(props: Omit<DatePickerInputProps<'default'>, 'locale' | 'valueFormat' | 'ariaLabels'>) {
  const { t, language } = useWords('kit')
  return (
    <DatePickerInput
      locale={language.toLowerCase()}
      valueFormat={language === 'fr-CA' ? 'dddd D MMMM YYYY' : 'dddd, MMMM D, YYYY'}
      firstDayOfWeek={0}
      clearButtonProps={{ 'aria-label': t('clear') }}
      popoverProps={{ withinPortal: true }}
      ariaLabels={{ nextMonth: t('nextMonth'), previousMonth: t('previousMonth'), nextYear: t('nextYear'), previousYear: t('previousYear'), nextDecade: t('nextDecade'), previousDecade: t('previousDecade'), monthLevelControl: t('chooseMonth'), yearLevelControl: t('chooseYear') }}
      {...props}
    />
  )
}
