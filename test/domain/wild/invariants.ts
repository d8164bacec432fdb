/** test: what must never break, asked after every step of a life (design: "What must never break", 2, 3, 5, 6, 8). */
import { commandRules } from '../../../domain/book';
import { nextRing } from '../../../domain/deadlines';
import { dutiesOf, mootOf } from '../../../domain/duties';
import { fold } from '../../../domain/evolve';
import { ruleOf } from '../../../domain/law/law';
import type { Pilot } from '../../../domain/pilot';
import { isReconstructing } from '../../../domain/pilot';
import { roles } from '../../../domain/roles';
import { closed, phaseOfStage, stages, underTerm } from '../../../domain/stages';
import { barredByPast } from '../../../domain/state/separation';
import { tasksOf } from '../../../domain/tasks';
import { directory } from '../support/life';
import type { Life } from '../support/life';
import type { Step } from './wild-life';

/** What time alone brings about; anything else that a clock wrote would be a decision by silence. */
const broughtByTime = new Set([
  'ClockRang',
  'TermLapsed',
  'ParticipantLapsed',
  'CheckpointDue',
  'CheckpointMissed',
  'CheckpointPlanned',
  'MissesReported',
  'RecommendationUnanswered',
  'NonDecisionNoticed',
  'VacancyNoted',
]);
/** lifecycle.md section 1: a term with a date runs out whatever stage under it the pilot has come to. */
const movedByTime = new Set(underTerm.map((stage) => `${stage}>LAPSED`));

export class Broken extends Error {}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Broken(what);
}

function ofTime({ before, after, events }: Step): void {
  for (const { type, by } of events) {
    must(broughtByTime.has(type), `a clock brought about ${type}`);
    must(by.person === 'system:clock', `${type} of a clock is signed by ${by.person}`);
  }
  if (before.stage !== after.stage)
    must(
      movedByTime.has(`${before.stage}>${after.stage}`),
      `silence moved it from ${before.stage} to ${after.stage}`,
    );
}

function ofCommand({ before, command, events, refused }: Step): void {
  if (command === null || refused !== null) return;
  const rule = commandRules.get(command.name);
  const { proposer, interested } = before.proposal;
  const { person } = command.actor;
  must(rule !== undefined, `${command.name} is in no chapter`);
  must(rule?.stages.includes(before.stage) === true, `${command.name} passed at ${before.stage}`);
  if (rule?.bars?.includes('proposer') === true)
    must(person !== proposer.person, `the proposer did ${command.name}`);
  if (rule?.bars?.includes('interested') === true)
    must(!interested.includes(person), `somebody interested did ${command.name}`);
  if (!isReconstructing(before) && events[0] !== undefined) {
    const where = { pilot: before, directory, receivedAt: events[0].at };
    const part = barredByPast(rule?.bars ?? [], command.actor, where);
    must(part === null, `an ${part ?? ''} did ${command.name}`);
  }
  for (const event of events)
    must(event.by.person === person, `${event.type} is not signed by whoever acted`);
}

function ofDesks(life: Life): void {
  const { pilot, law, now } = life;
  const tasks = tasksOf(pilot, law, directory, now);
  const ids = tasks.map(({ id }) => id);
  must(new Set(ids).size === ids.length, `a task stands twice: ${ids.join(' ')}`);
  for (const task of tasks) {
    must(task.post !== null, `${task.id} is on nobody's desk`);
    must(roles.includes(task.role), `${task.id} waits for ${String(task.role)}, which is no role`);
    must(/^\d{4}-\d\d-\d\dT/.test(task.dueAt), `${task.id} has no due date: ${task.dueAt}`);
    must(task.article !== '' && task.instrument !== '', `${task.id} cites nothing`);
    for (const name of task.commands)
      must(commandRules.has(name), `${task.id} asks for ${name}, which is no command`);
  }
  for (const { rule } of dutiesOf(pilot, law)) must(ruleOf(law, rule).mark !== undefined, rule);
}

function ofClocks(life: Life, told: Set<string>, { events, command }: Step): void {
  for (const { clock } of events) {
    if (clock === undefined) continue;
    must(!told.has(clock), `${clock} rang twice`);
    told.add(clock);
  }
  const next = nextRing(life.pilot, life.law);
  if (command === null && next !== null)
    must(next.rung.at > life.now, `${next.rung.name} of ${next.duty.step} was left behind`);
}

const whereabouts = ({ pilot }: Life): string => {
  const open = Object.values(pilot.matters).filter(({ closedAt }) => closedAt === null);
  return [pilot.stage, ...open.map(({ id, state }) => `${id} ${state}`)].join(', ');
};

const isPossible = ({ pilot, law }: Life, name: string, id: string): boolean => {
  const rule = commandRules.get(name);
  if (rule?.stages.includes(pilot.stage) !== true) return false;
  const matter = pilot.matters[id];
  if (rule.moot === true) return matter !== undefined && mootOf(pilot, law).includes(matter);
  if (rule.matter === undefined || matter?.kind !== rule.matter.kind) return true;
  return rule.matter.states.includes(matter.state);
};

/** The main track's clock may wait for earlier steps; a matter's desk never asks for what cannot be done. */
function ofWork(life: Life): void {
  const { pilot, law } = life;
  for (const { matter, step, commands, silent } of dutiesOf(pilot, law)) {
    if (silent === true || (matter === 'main' && phaseOfStage[pilot.stage] === 'approval'))
      continue;
    must(
      commands.some((name) => isPossible(life, name, matter)),
      `${step} of ${matter} (${pilot.matters[matter]?.state ?? ''}) asks at ${pilot.stage} for what nobody can do`,
    );
  }
}

/** An open matter keeps a closed pilot from the archive: somebody must have it. */
function ofLeftovers({ pilot, law }: Life): void {
  if (!closed.includes(pilot.stage)) return;
  const held = new Set(dutiesOf(pilot, law).map(({ matter }) => matter));
  for (const { id, state, closedAt } of Object.values(pilot.matters))
    must(closedAt !== null || held.has(id), `${id} stays ${state} at ${pilot.stage}, on no desk`);
}

/** Stages in which nobody has to act: an archived life, and what ended before it began. */
const restful = new Set(['NEW', 'ARCHIVED']);

export function checkStep(life: Life, told: Set<string>, each: Step): void {
  must(stages.includes(each.after.stage), `no stage ${each.after.stage}`);
  if (each.command === null) ofTime(each);
  ofCommand(each);
  if (each.events.length === 0) return;
  ofDesks(life);
  ofWork(life);
  ofLeftovers(life);
  ofClocks(life, told, each);
  if (!restful.has(life.pilot.stage))
    must(dutiesOf(life.pilot, life.law).length > 0, `nobody has to act at ${whereabouts(life)}`);
}

const plain = (pilot: Pilot): string => JSON.stringify(pilot);
const mostBytes = 128 * 1024;

export function checkWhole(life: Life, begun: Pilot): void {
  const { pilot, events } = life;
  must(plain(fold(begun, events)) === plain(pilot), 'told again, its events come to another state');
  must(plain(JSON.parse(plain(pilot)) as Pilot) === plain(pilot), 'its state is not plain data');
  must(plain(pilot).length <= mostBytes, `its state has ${plain(pilot).length} bytes`);
}

/** So that a law that writes into the state it was given is caught where it does. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const each of Object.values(value)) frozen(each);
  return value;
}
