import { useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** How the clinic's documents look, besides their text. */
export function useLetterhead() {
  return useQuery(desk.briefs.letterhead.get.queryOptions())
}

/** The clinic's logo, or null. */
export function useLogo() {
  return useQuery({ ...desk.briefs.letterhead.logo.queryOptions(), select: ({ logo }) => logo })
}
