import { useSearchParams } from 'wouter'

/** Whether a comment is being begun ("?panel=comments&comment=new"), on the words chosen then, until it is written or let go. */
export function useBeginning() {
  const [asked, setAsked] = useSearchParams()
  const put = (begun: boolean) =>
    setAsked(
      (before) => {
        const next = new URLSearchParams(before)
        next.set('panel', 'comments')
        if (begun) next.set('comment', 'new')
        else next.delete('comment')
        return next
      },
      { replace: true },
    )
  return { begun: asked.get('comment') === 'new', begin: () => put(true), end: () => put(false) }
}
