export interface NoticesTables {
  /** One row at most: what the coordinator adds to every letter. */
  notice_line: { id: number; english: string; french: string }
}
