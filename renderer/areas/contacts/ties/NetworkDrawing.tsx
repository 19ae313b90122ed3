import { ActionIcon, Group, Text } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { layOut, type Place } from '#shared/areas/contacts/layout.rules.ts'
import { neighbourInDrawing } from '#shared/areas/contacts/ties.rules.ts'
import type { Network, NetworkNode } from '#shared/areas/contacts/ties.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './ties.module.css'

interface NetworkDrawingProps {
  network: Network
  /** The one pointed at or focused. */
  active: string
  onActive: (id: string) => void
  onWalk: (id: string) => void
  /** Whether the middle takes the focus, after one has walked there. */
  takesFocus: boolean
}

/** Smaller than this, names cannot be read: the drawing is scrolled instead. */
const leastScale = 0.8
const longestName = 20

/** The network in rings around its middle. One contact is in the tab order; arrow keys go through all. */
export function NetworkDrawing({ network, active, onActive, onWalk, takesFocus }: NetworkDrawingProps) {
  const { t } = useWords('ties')
  const hint = useId()
  const [zoom, setZoom] = useState(1)
  const { ref: box, width, height } = useElementSize()
  const drawing = useRef<SVGSVGElement>(null)
  const { places, halfWidth, halfHeight } = useMemo(() => layOut(network.nodes), [network.nodes])
  const fit = width > 0 ? Math.min(1.1, width / (2 * halfWidth), height / (2 * halfHeight)) : 1
  const scale = Math.max(leastScale, fit) * zoom
  const focus = (id: string) => drawing.current?.querySelector<SVGGElement>(`[data-id="${id}"]`)?.focus()
  useCentred(drawing, 2 * halfWidth * scale, 2 * halfHeight * scale)
  useEffect(() => {
    if (takesFocus) drawing.current?.querySelector<SVGGElement>('[data-middle]')?.focus()
  }, [takesFocus])
  const move = (event: KeyboardEvent) => {
    const next = neighbourInDrawing(network.nodes, active, event.key)
    if (!next) return
    event.preventDefault()
    onActive(next)
    focus(next)
  }
  return (
    <div>
      <Group justify="space-between" mb={4} wrap="nowrap">
        <Text size="xs" c="dimmed" id={hint}>
          {t('network.keys')}
        </Text>
        <Group gap={4} wrap="nowrap">
          <ActionIcon variant="default" size={30} aria-label={t('network.smaller')} disabled={zoom < 0.6} onClick={() => setZoom(zoom / 1.25)}>
            <IconMinus size={16} />
          </ActionIcon>
          <ActionIcon variant="default" size={30} aria-label={t('network.larger')} disabled={zoom > 2} onClick={() => setZoom(zoom * 1.25)}>
            <IconPlus size={16} />
          </ActionIcon>
        </Group>
      </Group>
      <div ref={box} className={classes.box}>
        <svg
          ref={drawing}
          role="group"
          aria-label={t('network.drawing', { name: network.nodes[0]!.name })}
          aria-describedby={hint}
          width={2 * halfWidth * scale}
          height={2 * halfHeight * scale}
          viewBox={`${-halfWidth} ${-halfHeight} ${2 * halfWidth} ${2 * halfHeight}`}
          className={classes.drawing}
          onKeyDown={move}
        >
          <Lines network={network} places={places} active={active} />
          {network.nodes.map((node) => (
            <Node key={node.id} node={node} place={places.get(node.id)!} network={network} active={node.id === active} onActive={onActive} onWalk={onWalk} />
          ))}
        </svg>
      </div>
    </div>
  )
}

/** What does not fit is scrolled so that the middle is in the middle. */
function useCentred(drawing: { current: SVGSVGElement | null }, width: number, height: number): void {
  useEffect(() => {
    const frame = drawing.current?.parentElement
    frame?.scrollTo((width - frame.clientWidth) / 2, (height - frame.clientHeight) / 2)
  }, [drawing, width, height])
}

function Lines({ network, places, active }: { network: Network; places: Map<string, Place>; active: string }) {
  return (
    <g aria-hidden>
      {network.lines.map(({ id, fromId, toId, current }) => {
        const [from, to] = [places.get(fromId), places.get(toId)]
        if (!from || !to) return null
        return <line key={id} x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={classes.line} data-past={!current || undefined} data-active={fromId === active || toId === active || undefined} />
      })}
    </g>
  )
}

interface NodeProps {
  node: NetworkNode
  place: Place
  network: Network
  active: boolean
  onActive: (id: string) => void
  onWalk: (id: string) => void
}

function Node({ node, place, network, active, onActive, onWalk }: NodeProps) {
  const { t } = useWords('ties')
  const { number } = useFormat()
  const middle = node.step === 0
  const count = network.lines.filter(({ fromId, toId }) => fromId === node.id || toId === node.id).length
  const ties = t('network.ties', { count, formatted: number(count) })
  const said = [t('network.node', { name: node.name, what: t(`network.${node.kind}`), ties }), node.unsafe && t('network.unsafe')].filter(Boolean).join(', ')
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (!middle) onWalk(node.id)
  }
  return (
    <g
      role="button"
      tabIndex={active ? 0 : -1}
      data-id={node.id}
      data-middle={middle || undefined}
      data-kind={node.kind}
      aria-label={said}
      aria-current={middle || undefined}
      className={classes.node}
      transform={`translate(${place.x} ${place.y})`}
      onClick={() => (middle ? onActive(node.id) : onWalk(node.id))}
      onKeyDown={press}
      onFocus={() => onActive(node.id)}
      onPointerEnter={() => onActive(node.id)}
    >
      <circle r={15} className={classes.reach} />
      <Shape node={node} size={middle ? 14 : 9} />
      <Label node={node} place={place} />
    </g>
  )
}

/** A person is a circle, an organization a square; who is unsafe to contact has a broken rim. */
export function Shape({ node, size }: { node: Pick<NetworkNode, 'kind' | 'unsafe'>; size: number }) {
  const unsafe = node.unsafe || undefined
  return node.kind === 'person'
    ? <circle r={size} className={classes.shape} data-kind={node.kind} data-unsafe={unsafe} />
    : <rect x={-size * 0.9} y={-size * 0.9} width={size * 1.8} height={size * 1.8} rx={2} className={classes.shape} data-kind={node.kind} data-unsafe={unsafe} />
}

function Label({ node, place }: { node: NetworkNode; place: Place }) {
  const letters = [...node.name]
  const shown = letters.length > longestName ? `${letters.slice(0, longestName - 1).join('').trimEnd()}…` : node.name
  const middle = node.step === 0
  return (
    <text
      className={classes.label}
      data-middle={middle || undefined}
      textAnchor={place.label.anchor}
      transform={`rotate(${place.label.turn})`}
      x={middle ? 0 : place.label.anchor === 'end' ? -15 : 15}
      y={middle ? 32 : 4.5}
    >
      {shown}
      <title>{node.name}</title>
    </text>
  )
}
