import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { callList, contactCard, labelList, phoneTreeInput } from './paper.schema.ts'
import { listInput } from './selection.schema.ts'

export const paperContract = {
  /** Address labels, each for the contact's mailing address or else the first. */
  labels: read(everyone, { makesList: true }).input(listInput).output(labelList),
  /** Whom to call; a contact without a phone is counted, and not on it. */
  callSheet: read(everyone, { makesList: true }).input(listInput).output(callList),
  /** The same, the one who starts first. */
  phoneTree: read(everyone, { makesList: true }).input(phoneTreeInput).output(callList),
  /** All that is known of one contact; of someone unsafe to contact for organizers only, and how to reach them only with a permit. */
  card: read(everyone).input(z.object({ id, permitId: id.nullish() })).output(contactCard),
}
