import type { ContractRouterClient } from '@orpc/contract'
import { createORPCClient } from '@orpc/client'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { contract } from '#shared/contract.ts'
import { browserLink } from './browser.ts'
import { electronLink } from './electron.ts'

const link = location.protocol === 'app:' ? electronLink() : browserLink()

/** Main, as the contract describes it. */
export const client: ContractRouterClient<typeof contract> = createORPCClient(link)

/** The same for TanStack Query: `desk.contacts.list.queryOptions({ input })`. */
export const desk = createTanstackQueryUtils(client)
