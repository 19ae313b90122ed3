import type { PaperContent } from '#shared/areas/briefs/paperContent.schema.ts'
import { Picture } from '#renderer/kit/photo/Picture.tsx'
import classes from './sheet.module.css'

/** The clinic's letterhead: its logo, its name, how it is reached, and what else it says of itself. */
export function PaperHead({ head: { clinic, logo, logoAlt, lines } }: { head: PaperContent['head'] }) {
  const place = [clinic.street, [clinic.city, clinic.postalCode].filter(Boolean).join('\u00a0\u00a0')].filter(Boolean).join(', ')
  return (
    <header className={classes.head}>
      {logo && <Picture picture={logo.picture} alt={logoAlt} className={classes.logo} />}
      <div className={classes.headWords}>
        <p className={classes.headName}>{clinic.name}</p>
        {lines.map((line, index) => <p key={index}>{line}</p>)}
      </div>
      <div className={classes.headReach}>
        {[place, clinic.phone, clinic.email, clinic.website].filter(Boolean).map((line, index) => <p key={index}>{line}</p>)}
      </div>
    </header>
  )
}
