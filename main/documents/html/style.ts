import type { PrintStyle } from '#shared/areas/briefs/page.schema.ts'
import { printSizes } from '#shared/areas/briefs/pages.rules.ts'

/** How the page looks on a screen and on paper. */
export function styleOf(print: PrintStyle): string {
  const { text, leading } = printSizes[print]
  return `html { font: ${text}pt/${leading} 'Source Sans 3', 'Segoe UI', Verdana, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif; color: #000; background: #fff }
body { margin: 0 }
main { max-width: 18cm; margin: 0 auto; padding: 1.5cm 1cm; overflow-wrap: break-word }
h1, h2, h3 { margin: 1.1em 0 0.35em; line-height: 1.2; break-after: avoid; text-wrap: balance }
h1 { margin-top: 0; font-size: 1.9em }
h2 { font-size: 1.28em }
h3 { font-size: 1.08em }
p, ul, ol, blockquote { margin: 0 0 0.6em; orphans: 3; widows: 3 }
ul, ol { padding-left: 1.5em }
li { margin-bottom: 0.25em }
li > p { margin-bottom: 0.25em }
blockquote { padding-left: 1em; border-left: 0.22em solid #000 }
a { color: #00418f }
sup { font-size: 0.7em; line-height: 0 }
table { width: 100%; margin: 0.8em 0; border-collapse: collapse; table-layout: fixed }
th, td { padding: 0.3em 0.5em; border: 1px solid #000; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: #eee }
tr, figure, .callout, .disclaimer { break-inside: avoid }
.signatures th:first-child { width: 7% }
.signatures td { height: 1.15cm }
figure { margin: 0.8em 0; text-align: center }
img { max-width: 100%; height: auto }
figcaption { font-size: 0.92em }
.callout { margin: 0.9em 0; padding: 0.6em 0.9em; border: 1px solid #000; border-left: 0.4em solid var(--accent-ink) }
.callout.warning { border-width: 3px; border-left-width: 0.4em }
.tone { font-weight: 700 }
.blank { display: inline-block; min-width: 5cm; border-bottom: 1px solid #000 }
.break { break-after: page }
.head { display: flex; gap: 0.5cm; align-items: center; margin-bottom: 0.7cm; padding-bottom: 0.3cm; border-bottom: 3px solid var(--accent-ink); font-size: 0.85em; line-height: 1.3 }
.head img { max-width: 4.5cm; max-height: 2.2cm; width: auto }
.head p { margin: 0 }
.head .name { color: var(--accent-ink); font-size: 1.45em; font-weight: 700 }
.sources { padding-left: 1.5em; list-style: none; text-indent: -1.5em }
.disclaimer { margin-top: 1.4em; padding-top: 0.5em; border-top: 2px solid #000; font-size: 0.92em }
.factSheet h1 { padding: 0.45em 0.6em; background: var(--accent); color: var(--on-accent); print-color-adjust: exact }
@media print { main { max-width: none; padding: 0 } a { color: #000 } }`
}
