import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#renderer/kit/useWords.ts'
import { useFields } from '../fields/fields.data.ts'
import { LeftOut } from '../safety/LeftOut.tsx'
import { CardSheet } from './CardSheet.tsx'
import { pageWithNumbers } from '#renderer/kit/paper/pageStyle.ts'
import { useCard } from './paper.data.ts'
import { PaperDesk, Warning } from '#renderer/kit/paper/PaperDesk.tsx'
import { usePaperWords } from './usePaperWords.ts'

/** One contact's card, for a meeting or a visit. */
export function CardPaper({ id }: { id: string }) {
  const { t, language: ofScreen } = useWords('contactPaper')
  const [language, setLanguage] = useState(ofScreen)
  const words = usePaperWords(language)
  const [withNotes, setWithNotes] = useState(true)
  const [permitId, setPermitId] = useState<string | null>(null)
  const fields = useFields()
  const found = useCard(id, permitId)
  return (
    <PaperDesk
      title={found.data?.name ?? t('card.title')}
      heading={t('card.title')}
      language={language}
      onLanguage={setLanguage}
      page={pageWithNumbers}
      home={`~/contacts/${id}`}
      options={<Checkbox mt={30} label={t('card.withNotes')} checked={withNotes} onChange={(event) => setWithNotes(event.currentTarget.checked)} />}
      notes={found.data && (
        <>
          {found.data.phonesLeftOff && <Warning>{t('card.phonesLeftOff')}</Warning>}
          {found.data.reachWithheld && found.data.archived && <Warning>{t('card.reachWithheldArchived')}</Warning>}
          {found.data.reachWithheld && !found.data.archived && (
            <LeftOut selection={{ by: 'ids', ids: [id] }} purpose="card" onPermit={setPermitId}>
              <Warning>{t('card.reachWithheld')}</Warning>
            </LeftOut>
          )}
        </>
      )}
      error={found.error ?? fields.error}
      retry={() => Promise.all([found.refetch(), fields.refetch()])}
      ready={found.data !== undefined && fields.data !== undefined && words !== null && !found.isPlaceholderData}
    >
      {found.data && fields.data && words && <CardSheet card={found.data} fields={fields.data} withNotes={withNotes} words={words} />}
    </PaperDesk>
  )
}
