import { createTheme, type CSSVariablesResolver, defaultVariantColorsResolver, type MantineColorsTuple, type VariantColorsResolver } from '@mantine/core'

/** Ink: the one accent. Shade 7 on paper is 8.5:1, shade 4 on night paper 7.6:1. */
const ink: MantineColorsTuple = [
  '#eef4f8', '#dbe7ef', '#b8cede', '#90b2cc', '#86aecb', '#4d80a6', '#35698f', '#1f4f73', '#193f5c', '#132f45',
]
/** Paper: warm greys. */
const gray: MantineColorsTuple = [
  '#faf8f4', '#f3f0ea', '#e8e4dc', '#d8d3c8', '#c2bcae', '#9a9384', '#6b6558', '#514c41', '#38342c', '#23201b',
]
const dark: MantineColorsTuple = [
  '#e6e2da', '#c9c4b9', '#b3ada0', '#8f897c', '#56524a', '#3d3a34', '#2f2c28', '#262420', '#1c1a17', '#131210',
]

/** Words on the accent: the library decides their colour by the light shade alone, which in the dark leaves white on light blue, 2.3:1. */
const onAccent: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input)
  const accent = input.variant === 'filled' && (input.color === undefined || input.color === 'ink')
  return accent ? { ...colors, color: 'var(--mantine-primary-color-contrast)' } : colors
}

export const theme = createTheme({
  variantColorResolver: onAccent,
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  colors: { ink, gray, dark },
  white: '#ffffff',
  black: '#23201b',
  defaultRadius: 'sm',
  fontFamily: '"Source Sans 3", "Segoe UI", system-ui, -apple-system, "Noto Sans", Roboto, sans-serif',
  headings: { fontFamily: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", Georgia, serif', fontWeight: '600' },
  focusRing: 'always',
  respectReducedMotion: true,
  cursorType: 'pointer',
})

/** Text that stays 4.5:1 where the defaults fall short: dimmed words, placeholders, errors. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fdfcfa',
    '--mantine-color-dimmed': '#5f594d',
    '--mantine-color-placeholder': '#6b6558',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-red-light-color': '#8c1d18',
  },
  dark: {
    '--mantine-color-dimmed': '#b3ada0',
    '--mantine-color-placeholder': '#a39d90',
    '--mantine-color-error': '#ff9a92',
  },
})
