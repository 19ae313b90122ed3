/** Given names that one person may go by, folded: each line is one name's forms in English or French. */
const groups = `
robert bob bobby rob robbie
william bill billy will liam guillaume
elizabeth liz beth betty eliza lisa elisabeth
margaret maggie peggy meg marg marguerite
katherine catherine kathleen kate kathy cathy katie
patrick pat paddy
patricia pat patty trish
james jim jimmy jamie
john jack johnny
joseph joe joey jose
michael mike michel mick
richard rick dick ricky
david dave
daniel dan danny
douglas doug
gordon gord
kevin kev
kenneth ken kenny
thomas tom tommy
edward ed eddie ted
anthony tony antoine
alexander alex sandy alexandre
samuel sam
benjamin ben
christopher chris christophe
nicholas nick nicolas
matthew matt mathieu
andrew andy drew andre
stephen steve steven stephane
lawrence larry laurent
terrence terry
ronald ron
donald don donnie
gerald gerry
jeffrey jeff
gregory greg
susan sue suzanne
deborah debbie deb
barbara barb
jennifer jen jenny
jacqueline jackie
victoria vicky
theresa terry tess therese
alison allie
beverley bev
sandra sandy
genevieve gen
melanie mel
mohamed mohammed muhammad mohammad mo
ahmed ahmad
joanne jo
sebastien seb
frederic fred frederick
rejean reg reginald
benoit ben
tamara tammy
desmond des
winston win
`.trim().split('\n').map((line) => line.split(' '))

const groupsOf = new Map<string, Set<number>>()
for (const [group, names] of groups.entries()) {
  for (const name of names) groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(group))
}

/** Whether two folded given names are known forms of one: "bob" and "robert". A name is no nickname of itself. */
export function areNicknames(a: string, b: string): boolean {
  const known = groupsOf.get(a)
  return a !== b && known !== undefined && [...(groupsOf.get(b) ?? [])].some((group) => known.has(group))
}
