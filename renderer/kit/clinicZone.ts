import { createContext, useContext } from 'react'

/** The zone the clinic's clocks are in; the shell provides it once someone has signed in. */
export const ClinicZone = createContext<string | null>(null)
export const useClinicZone = () => useContext(ClinicZone)
