import './fonts.ts'
import { useEffect, useState } from 'react'

const faces = ["400 13pt 'Source Sans 3'", "italic 400 13pt 'Source Sans 3'", "700 13pt 'Source Sans 3'"]

/** Whether the letters of papers are loaded; without them pages would end elsewhere. One that cannot be had is not waited for. */
export function useFonts(): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    void Promise.allSettled(faces.map((face) => document.fonts.load(face, 'aé'))).then(() => setReady(true))
  }, [])
  return ready
}
