import { Button, Group, Popover, Stack, TextInput } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { IconLink } from '@tabler/icons-react'
import { type Editor, useEditorState } from '@tiptap/react'
import { type FormEvent, useState } from 'react'
import { hrefFrom } from '#shared/areas/briefs/links.rules.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** Makes the chosen words a link to a page, a mail address or a phone; changes or removes the one under the cursor. */
export function LinkControl({ editor }: { editor: Editor }) {
  const { t } = useWords('briefs')
  const [opened, setOpened] = useState(false)
  const active = useEditorState({ editor, selector: () => editor.isActive('link') })
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-start" width={340} withArrow>
      <Popover.Target>
        <RichTextEditor.Control
          aria-label={t('editor.link')}
          title={t('editor.link')}
          aria-haspopup="dialog"
          active={active}
          disabled={!editor.isEditable}
          onClick={() => setOpened((was) => !was)}
        >
          <IconLink size={16} stroke={1.6} aria-hidden />
        </RichTextEditor.Control>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('editor.link')}>
        {opened && <LinkForm editor={editor} linked={active} close={() => setOpened(false)} />}
      </Popover.Dropdown>
    </Popover>
  )
}

function LinkForm({ editor, linked, close }: { editor: Editor; linked: boolean; close: () => void }) {
  const { t } = useWords('briefs')
  const [typed, setTyped] = useState(() => shownAddress(editor.getAttributes('link').href))
  const [refused, setRefused] = useState(false)
  const save = (event: FormEvent) => {
    event.preventDefault()
    // The page's other forms are not meant.
    event.stopPropagation()
    const href = hrefFrom(typed)
    if (!href) return setRefused(true)
    putLink(editor, href, typed.trim())
    close()
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    close()
  }
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="xs">
        <TextInput
          label={t('editor.linkAddress')}
          description={t('editor.linkHint')}
          error={refused && t('unsafeLink')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          data-autofocus
          autoComplete="off"
        />
        <Group gap="xs">
          <Button type="submit" size="compact-sm">
            {t('editor.linkSave')}
          </Button>
          {linked && (
            <Button size="compact-sm" variant="default" onClick={remove}>
              {t('editor.linkRemove')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}

/** Links the chosen words, or the link under the cursor anew; with neither, the address itself is written. */
function putLink(editor: Editor, href: string, typed: string): void {
  const chain = editor.chain().focus().extendMarkRange('link')
  if (editor.state.selection.empty && !editor.isActive('link')) {
    chain.insertContent({ type: 'text', text: typed, marks: [{ type: 'link', attrs: { href } }] }).run()
  } else chain.setLink({ href }).run()
}

/** Mail and phone addresses are shown as one types them. */
const shownAddress = (href: unknown) => (typeof href === 'string' ? href.replace(/^(mailto|tel):/i, '') : '')
