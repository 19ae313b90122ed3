export interface ImagesTables {
  /** Never changed: a document names one by its id. */
  brief_image: { id: string; type: string; width: number; height: number; weight: number; bytes: Buffer; added_at: number; added_by: string }
}
