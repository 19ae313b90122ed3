import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import classes from './pages.module.css'

/** Shows paper smaller where there is less room than it is wide; its layout, and so its pages, stay as they are. */
export function FitWidth({ children }: { children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null)
  const paper = useRef<HTMLDivElement>(null)
  const [style, setStyle] = useState<{ room?: CSSProperties; paper?: CSSProperties }>({})
  useLayoutEffect(() => {
    const fit = () => {
      const { scrollWidth: wanted = 1, offsetHeight: height = 0 } = (paper.current?.firstElementChild as HTMLElement | null) ?? {}
      const scale = Math.min(1, (room.current?.clientWidth ?? wanted) / wanted)
      setStyle(scale < 1 ? { room: { height: height * scale }, paper: { width: wanted, transform: `scale(${scale})` } } : {})
    }
    const watch = new ResizeObserver(fit)
    watch.observe(room.current!)
    if (paper.current?.firstElementChild) watch.observe(paper.current.firstElementChild)
    return () => watch.disconnect()
  })
  return (
    <div ref={room} className={classes.fit} style={style.room}>
      <div ref={paper} style={style.paper}>{children}</div>
    </div>
  )
}
