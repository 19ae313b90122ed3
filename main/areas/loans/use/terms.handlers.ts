import { useTermsContract } from '#shared/areas/loans/useTerms.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { addMeter, renameMeter, saveQuota, setMeterArchived, setQuotaRemoved, setRates, setUseSettings } from './terms.commands.ts'
import { getUseSettings, listMeters, listQuotas, listRates } from './terms.queries.ts'

const { reading, writing } = implementContract(useTermsContract)

export const termsHandlers = {
  rates: reading.rates.handler(({ context }) => listRates(context.db)),
  setRates: writing.setRates.handler(({ context, input }) => setRates(context.db, input, context.act)),
  quotas: reading.quotas.handler(({ context }) => listQuotas(context.db)),
  saveQuota: writing.saveQuota.handler(({ context, input }) => saveQuota(context.db, input.id, input.quota, context.act)),
  removeQuota: writing.removeQuota.handler(({ context, input }) => setQuotaRemoved(context.db, input.id, true, context.act)),
  restoreQuota: writing.restoreQuota.handler(({ context, input }) => setQuotaRemoved(context.db, input.id, false, context.act)),
  meters: reading.meters.handler(({ context }) => listMeters(context.db)),
  addMeter: writing.addMeter.handler(({ context, input }) => addMeter(context.db, input, context.act)),
  renameMeter: writing.renameMeter.handler(({ context, input }) => renameMeter(context.db, input.id, input.name, context.act)),
  archiveMeter: writing.archiveMeter.handler(({ context, input }) => setMeterArchived(context.db, input.id, true, context.act)),
  restoreMeter: writing.restoreMeter.handler(({ context, input }) => setMeterArchived(context.db, input.id, false, context.act)),
  settings: reading.settings.handler(({ context }) => getUseSettings(context.db)),
  setSettings: writing.setSettings.handler(({ context, input }) => setUseSettings(context.db, input, context.act)),
}
