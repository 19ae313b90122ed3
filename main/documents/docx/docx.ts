import type { PaperContent } from '#shared/areas/briefs/paperContent.schema.ts'
export async function makeDocx(_: PaperContent): Promise<Blob> { return new Blob([]) }
