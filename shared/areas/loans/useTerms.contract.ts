import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone } from '#shared/base/roles.ts'
import { meter, meterInput, quota, quotaInput, rate, ratesInput, askSettings } from './useTerms.schema.ts'

export const useTermsContract = {
  /** Every rate ever set: of each kind the latest first day first. */
  rates: read(everyone).output(z.array(rate)),
  /** From a day on. Jobs already written keep the rate they were written with: `written` is how many of them that day and later. */
  setRates: write(coordinators).input(ratesInput).output(z.object({ written: z.int() })),
  /** Everyone's first, then those of contacts by name. */
  quotas: read(everyone).output(z.array(quota)),
  /** CONFLICT `alreadyExists` when the same contact has one of the same measure. */
  saveQuota: write(coordinators).input(z.object({ id: id.nullable(), quota: quotaInput })).output(quota),
  removeQuota: write(coordinators).input(z.object({ id })).output(quota),
  restoreQuota: write(coordinators).input(z.object({ id })).output(quota),
  /** By name, archived ones last. */
  meters: read(everyone).output(z.array(meter)),
  addMeter: write(coordinators).input(meterInput).output(meter),
  renameMeter: write(coordinators).input(z.object({ id, name: meterInput.shape.name })).output(meter),
  archiveMeter: write(coordinators).input(z.object({ id })).output(meter),
  restoreMeter: write(coordinators).input(z.object({ id })).output(meter),
  settings: read(everyone).output(askSettings),
  setSettings: write(coordinators).input(askSettings).output(askSettings),
}
