import dayjs from 'dayjs'
import 'dayjs/locale/en-ca'
import 'dayjs/locale/fr-ca'
import i18next, { type PostProcessorModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { z } from 'zod'
import english from 'zod/v4/locales/en.js'
import french from 'zod/v4/locales/fr-CA.js'
import { endOnce } from '#shared/base/text.ts'
import type { Language } from '#shared/base/language.ts'

const files = import.meta.glob<{ default: Record<string, unknown> }>(['../assets/locales/*/*.json', '!../assets/locales/*/menu.json'])
const remembered = 'desk.language'

/** The language last chosen on this computer, else the computer's own. */
function firstLanguage(): Language {
  const chosen = localStorage.getItem(remembered) ?? navigator.language
  return chosen.startsWith('fr') ? 'fr-CA' : 'en-CA'
}

export function currentLanguage(): Language {
  return i18next.language === 'fr-CA' || i18next.language === 'en-CA' ? i18next.language : firstLanguage()
}

/** "Free at 5:00 p.m." ends as it should: what is filled in may end with a full stop, and so does the sentence around it. */
const oneFullStop: PostProcessorModule = { type: 'postProcessor', name: 'oneFullStop', process: (text: string) => endOnce(text) }

/** Loads the words of the first language; nothing is drawn before. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).use(oneFullStop).init({
    postProcess: [oneFullStop.name],
    fallbackLng: false,
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    resources: {},
    returnNull: false,
  })
  await changeLanguage(firstLanguage())
}

/** Loads the words of a language; the screen stays in its own. */
export async function loadWords(language: Language): Promise<void> {
  await Promise.all(
    Object.entries(files)
      .filter(([path]) => path.includes(`/${language}/`))
      .map(async ([path, load]) => {
        const namespace = path.split('/').at(-1)!.replace('.json', '')
        if (!i18next.hasResourceBundle(language, namespace)) i18next.addResourceBundle(language, namespace, (await load()).default)
      }),
  )
}

/** Turns the whole screen to a language, with its dates and its form errors. */
export async function changeLanguage(language: Language): Promise<void> {
  await loadWords(language)
  await i18next.changeLanguage(language)
  dayjs.locale(language.toLowerCase())
  z.config(language === 'fr-CA' ? french() : english())
  document.documentElement.lang = language
  localStorage.setItem(remembered, language)
  // Electron's menu and the messages of main follow; the link itself stays.
  if (location.protocol === 'app:') window.postMessage({ type: 'desk-port', language }, location.origin)
}
