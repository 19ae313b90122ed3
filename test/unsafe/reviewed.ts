/** Why a procedure that may name a contact makes no list to reach people from, and which procedures that holds for. */
const reasons: [string, string[]][] = [
  ['finds or lists contacts on the screen: who is unsafe is marked and shown without phone and e-mail, and whoever opens them sees the card first', [
    'contacts.list', 'contacts.named', 'meetings.after.proposals', 'meetings.after.promises', 'today.find', 'contacts.ladder.people', 'contacts.ties.network', 'contacts.ties.paths', 'contacts.followUps.list',
    'contacts.duplicates.like', 'contacts.duplicates.pairs', 'contacts.duplicates.merges',
    'space.waitlist.list', 'space.waitlist.add', 'space.waitlist.update', 'space.waitlist.withdraw', 'space.waitlist.restore', 'space.waitlist.decline',
  ]],
  ['is about one contact, whose record is open with its card on top', [
    'contacts.get', 'contacts.create', 'contacts.update', 'contacts.archive', 'contacts.restore',
    'contacts.safety.instruction', 'contacts.safety.card', 'contacts.safety.saveCard', 'contacts.ties.list',
    'meetings.after.promise', 'contacts.followUps.get', 'contacts.followUps.create', 'contacts.followUps.update', 'contacts.followUps.done', 'contacts.followUps.reopen', 'contacts.followUps.remove', 'contacts.followUps.restore',
    'contacts.paper.card', 'contacts.photos.get', 'contacts.privacy.export',
    'contacts.duplicates.compare', 'contacts.duplicates.merge', 'contacts.duplicates.undo', 'contacts.duplicates.mergedInto',
  ]],
  ['is the minutes of one meeting on the screen, where who is unsafe is marked; its papers leave them out', [
    'meetings.minutes.get', 'meetings.minutes.saveHead', 'meetings.minutes.saveItem', 'meetings.minutes.addDecision', 'meetings.minutes.changeDecision', 'meetings.minutes.removeDecision',
    'meetings.minutes.addAction', 'meetings.minutes.changeAction', 'meetings.minutes.propose', 'meetings.minutes.takeBack', 'meetings.minutes.approve', 'meetings.minutes.correct',
  ]],
  ['tells organizers who is left out, so that they can permit some', ['contacts.safety.leftOut']],
  ['must name everyone whose wish not to be written to is still to be acted on', ['contacts.consents.withdrawals']],
  ['tells what is in a file that someone brought, and what became of it', ['contacts.importing.preview', 'contacts.importing.remap', 'contacts.importing.rows', 'contacts.importing.undo']],
  ['names what the clinic has set up, and nobody', [
    'contacts.ladder.steps', 'contacts.ladder.addStep', 'contacts.ladder.changeStep', 'contacts.ladder.orderSteps', 'contacts.ladder.archiveStep', 'contacts.ladder.restoreStep',
    'contacts.followUps.owners', 'contacts.fields.list', 'contacts.fields.create', 'contacts.fields.update', 'contacts.fields.archive', 'contacts.fields.restore', 'contacts.fields.order',
    'contacts.groups.list', 'contacts.groups.get', 'contacts.groups.ofContact', 'contacts.groups.create', 'contacts.groups.update', 'contacts.groups.archive', 'contacts.groups.restore',
    'contacts.duplicates.rules', 'contacts.duplicates.setRules',
    'loans.stock.shelf', 'loans.stock.updateLot', 'loans.counts.toCount', 'loans.counts.list', 'loans.counts.first', 'loans.counts.second', 'loans.counts.approve', 'loans.counts.discard',
    'space.hours.settings', 'space.hours.setUsual', 'space.hours.saveSeason', 'space.hours.removeSeason', 'space.hours.restoreSeason',
    'space.hours.saveClosure', 'space.hours.removeClosure', 'space.hours.restoreClosure', 'space.hours.keepHoliday', 'space.hours.setClosedOnHolidays',
    'space.photos.get', 'loans.equipment.photo', 'briefs.letterhead.logo',
  ]],
  ['is about one meeting: nobody unsafe is invited without a permit, and its list has no phone of theirs', [
    'meetings.get', 'meetings.create', 'meetings.update', 'meetings.cancel', 'meetings.reinstate', 'meetings.invite', 'meetings.uninvite', 'meetings.setReply',
    'meetings.door.list', 'meetings.door.arrive', 'meetings.door.excuse', 'meetings.door.addFirstTimer', 'meetings.door.knownNames',
    'meetings.turnout.get', 'meetings.turnout.setGoal', 'meetings.turnout.addCaller', 'meetings.turnout.removeCaller', 'meetings.turnout.shareOut', 'meetings.turnout.assign', 'meetings.turnout.record', 'meetings.turnout.strike',
    'meetings.bodies.appearance', 'meetings.bodies.saveAppearance', 'meetings.bodies.list', 'meetings.bodies.save', 'meetings.bodies.archive', 'meetings.bodies.restore',
    'meetings.bookRoom', 'meetings.attachBooking', 'meetings.attachBrief', 'meetings.detachBrief',
    'meetings.planning.check', 'meetings.planning.save', 'meetings.planning.follows',
    'meetings.needs.list', 'meetings.needs.add', 'meetings.needs.change', 'meetings.needs.settle', 'meetings.needs.remove',
    'meetings.roles.list', 'meetings.roles.add', 'meetings.roles.change', 'meetings.roles.remove',
  ]],
  ['names beside a meeting, a booking or a line of the ledger the group or person it was for, and no way to reach them', [
    'meetings.list', 'meetings.between', 'meetings.attachable', 'today.view',
    'space.roomOutlook', 'space.bookings', 'space.board', 'space.booking', 'space.availability', 'space.book', 'space.update', 'space.move', 'space.cancel', 'space.reinstate',
    'space.approve', 'space.withdrawApproval', 'space.confirm', 'space.decline', 'space.awaiting', 'space.markDoor',
    'space.hours.bookingsIn', 'space.policies.list', 'space.policies.save', 'space.policies.remove', 'space.policies.restore', 'space.waitlist.accept',
    'space.series.book', 'space.series.get', 'space.series.bookSkipped',
    'loans.stock.entries', 'loans.stock.receive', 'loans.stock.issue', 'loans.stock.takeBack', 'loans.stock.move', 'loans.stock.spoil', 'loans.stock.expire', 'loans.stock.reverse',
    'loans.equipment.list', 'loans.equipment.get', 'loans.equipment.scan', 'loans.equipment.add', 'loans.equipment.update', 'loans.equipment.check', 'loans.equipment.sendForRepair', 'loans.equipment.backFromRepair', 'loans.equipment.retire', 'loans.equipment.restore', 'loans.equipment.reverse',
    'loans.equipment.claims', 'loans.equipment.strip', 'loans.equipment.due', 'loans.equipment.ofContact', 'loans.equipment.events', 'loans.equipment.reserve', 'loans.equipment.cancel', 'loans.equipment.lend', 'loans.equipment.extend', 'loans.equipment.bringBack',
    'loans.visit.give', 'loans.visit.reverse', 'loans.visit.list', 'loans.use.log', 'loans.use.reverse', 'loans.use.jobs', 'loans.use.terms.quotas', 'loans.use.terms.saveQuota', 'loans.use.terms.removeQuota', 'loans.use.terms.restoreQuota',
    'briefs.prints.queue', 'briefs.prints.past', 'briefs.prints.ofMeeting', 'briefs.prints.add', 'briefs.prints.change', 'briefs.prints.markPrinted', 'briefs.prints.record', 'briefs.prints.again', 'briefs.prints.cancel', 'briefs.prints.restore', 'briefs.givenOut.ofBrief',
  ]],
  ['names beside a computer who sits or waits there, before the eyes of the desk, and no way to reach them', [
    'loans.stations.view', 'loans.stations.start', 'loans.stations.extend', 'loans.stations.end', 'loans.stations.undoStart', 'loans.stations.resume', 'loans.stations.writeMinutes',
    'loans.stations.queue', 'loans.stations.call', 'loans.stations.giveUp', 'loans.stations.requeue',
  ]],
  ['is about one booking: its slip never names who is unsafe, and its notice gives only the ways that the card leaves open', ['space.paper.slip', 'space.notices.compose']],
  ['is about one loan: its slip never names who is unsafe, and its reminder gives only the ways that the card leaves open', ['loans.visit.slip', 'loans.equipment.slip', 'loans.equipment.reminder']],
  ['is the account of one group or person: the name of who is unsafe stays off it', ['loans.use.statement', 'loans.use.exportStatement']],
  ['is a table of what was given out, from which who is unsafe is always left off', ['briefs.givenOut.export']],
  ['is one booking or one meeting as a file, without whom it is for', ['space.calendar.one', 'meetings.calendar.one']],
  ['is what someone wrote: a document, or a form of their own not yet saved', [
    'briefs.paper.content', 'briefs.files.docx', 'briefs.files.html',
    'briefs.get', 'briefs.createFromTemplate', 'briefs.save', 'briefs.saveParticulars', 'briefs.savePage', 'briefs.archive', 'briefs.restore', 'desk.drafts.get',
    'briefs.templateTexts.get', 'briefs.templateTexts.save', 'briefs.templateTexts.saveDetails', 'briefs.templateTexts.makeFrom', 'briefs.templateTexts.backToShipped', 'briefs.templateTexts.archive', 'briefs.templateTexts.restore',
    'briefs.images.get',
  ]],
  ['names the member of staff who writes a document', ['briefs.editing.open', 'briefs.editing.take']],
  ['streams ids of what changed and counts of a job', ['desk.changes', 'desk.jobs.watch']],
]

/** Each such procedure with its reason. */
export const reviewed: Record<string, string> = Object.fromEntries(reasons.flatMap(([reason, paths]) => paths.map((path) => [path, reason])))
