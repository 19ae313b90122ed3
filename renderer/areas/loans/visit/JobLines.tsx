import { useWatch } from 'react-hook-form'
import { jobKind } from '#shared/areas/loans/useTerms.schema.ts'
import { NumberField, SelectField, TextField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { BeforeJob, useIsOver } from '../use/BeforeJob.tsx'
import { useSayUse } from '../use/useSayUse.ts'
import type { VisitForm } from './useVisitForm.ts'
import { VisitLine } from './VisitLine.tsx'
import classes from './visit.module.css'

/** So many pages or minutes of a kind, with what the group has left of them. */
export function JobLines({ visiting }: { visiting: VisitForm }) {
  const { fields } = visiting.lines.jobs
  return fields.map((field, index) => <JobLine key={field.id} visiting={visiting} index={index} />)
}

function JobLine({ visiting: { form, lines }, index }: { visiting: VisitForm; index: number }) {
  const { t } = useWords(['visit', 'use'])
  const say = useSayUse()
  const { control } = form
  const [kind, quantity, contactId] = useWatch({ control, name: [`jobs.${index}.kind`, `jobs.${index}.quantity`, 'contactId'] })
  const wanted = { kind, quantity, day: null, contactId: contactId ?? null }
  const over = useIsOver(wanted)
  return (
    <VisitLine
      name={t('visit:line.job', { number: index + 1 })}
      onRemove={() => lines.jobs.remove(index)}
      below={
        <>
          <BeforeJob {...wanted} />
          {over && <TextField control={control} name={`jobs.${index}.overQuotaReason`} label={t('use:log.overReason')} required />}
        </>
      }
    >
      <div className={classes.number}>
        <NumberField control={control} name={`jobs.${index}.quantity`} label={t('use:log.quantity')} min={1} required autoFocus />
      </div>
      <div className={classes.what}>
        <SelectField control={control} name={`jobs.${index}.kind`} label={t('use:log.kind')} choices={jobKind.options.map((value) => ({ value, label: say.measure(value) }))} searchable required />
      </div>
    </VisitLine>
  )
}
