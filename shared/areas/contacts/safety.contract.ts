import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone, organizers } from '#shared/base/roles.ts'
import { instant } from '#shared/base/time.ts'
import { cardChange, leftOut, permitInput, reach, safetyCard, safetyInstruction, saveCardInput } from './safety.schema.ts'
import { contactSelection } from './selection.schema.ts'

export const safetyContract = {
  /** What everyone is told before they reach for the phone; `null`: nobody asked yet. */
  instruction: read(everyone).input(z.object({ contactId: id })).output(safetyInstruction.nullable()),
  /** The whole card, with its note; `null` when there is none. */
  card: read(organizers).input(z.object({ contactId: id })).output(safetyCard.nullable()),
  /** Every change of the card, newest first. */
  history: read(organizers).input(page.extend({ contactId: id })).output(paged(cardChange)),
  /**
   * Writes the card, and with it whether the contact is kept off lists.
   * INVALID at `reason` when someone is called safe again without one; CONFLICT `changedMeanwhile`.
   */
  saveCard: write(organizers).input(saveCardInput).output(safetyCard),
  /** Shows how to reach someone, of those not to be contacted at all to organizers only; the audit keeps who looked. */
  reveal: write(everyone).input(z.object({ contactId: id })).output(reach),
  /** Who of a selection stays off lists, by name, for an organizer to permit some of them. */
  leftOut: read(organizers).input(z.object({ selection: contactSelection })).output(leftOut),
  /** Lets these unsafe contacts onto lists that this member makes within a quarter of an hour; kept, with its reason. */
  permit: write(organizers).input(permitInput).output(z.object({ permitId: id, until: instant })),
}
