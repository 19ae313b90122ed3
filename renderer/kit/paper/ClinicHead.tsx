import type { Clinic } from '#shared/areas/staff/staff.schema.ts'
import classes from './sheet.module.css'

/** The clinic's own head, as its letters have it. */
export function ClinicHead({ clinic }: { clinic: Clinic | null }) {
  if (!clinic) return null
  const place = [clinic.street, [clinic.city, clinic.postalCode].filter(Boolean).join('\u00a0\u00a0')].filter(Boolean).join(', ')
  return (
    <header className={classes.head}>
      <strong>{clinic.name}</strong>
      {place && <div>{place}</div>}
      <div>{[clinic.phone, clinic.email, clinic.website].filter(Boolean).join(' · ')}</div>
    </header>
  )
}
