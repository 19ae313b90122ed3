import { expectAccessible, test } from './desk.ts'
import { goTo, setUp } from './steps.ts'
import { wordsOf } from './words.ts'

const areas = ['contacts', 'meetings', 'space', 'loans', 'briefs', 'staff', 'today']

test('every area keeps its contrast in the dark, and with high contrast in the light and in the dark', async ({ deskFolder }) => {
  const words = wordsOf('en-CA')
  const { page } = await deskFolder.open('en-CA')
  await setUp(page, words, 'Harbour Legal Clinic')
  for (const [colorScheme, contrast] of [['dark', 'normal'], ['light', 'more'], ['dark', 'more']] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate((value) => (document.documentElement.dataset.contrast = value), contrast)
    for (const area of areas) {
      await goTo(page, words, area)
      await expectAccessible(page)
    }
  }
})
