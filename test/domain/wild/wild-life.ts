/** test: a life lived by chance: commands that often fit, some that never do, and time that jumps. */
import { commandRules } from '../../../domain/book';
import { nextRing, ring } from '../../../domain/deadlines';
import { decide } from '../../../domain/decide';
import type { Actor, BasedOn, Command, CommandRule, PilotEvent } from '../../../domain/kernel';
import type { Pilot } from '../../../domain/pilot';
import { postsOfRole } from '../../../domain/roles';
import type { Role } from '../../../domain/roles';
import type { Stage } from '../../../domain/stages';
import { addDays, addHours } from '../../../domain/time';
import { directory } from '../support/life';
import type { Life } from '../support/life';
import type { Dice } from './dice';
import { somePayload } from './payloads';

type AnyRule = CommandRule<never, never>;

const byStage = new Map<Stage, (readonly [string, AnyRule])[]>();
for (const [name, rule] of commandRules)
  for (const stage of rule.stages)
    byStage.set(stage, [...(byStage.get(stage) ?? []), [name, rule]]);
const everyCommand = [...commandRules];
const everyHolding = directory.data.holdings;

/** What became of one step, for whoever holds it against the law. */
export interface Step {
  readonly before: Pilot;
  readonly after: Pilot;
  /** null: time passed. */
  readonly command: Command | null;
  readonly refused: string | null;
  readonly events: readonly PilotEvent[];
}

function someMatter(pilot: Pilot, rule: AnyRule, dice: Dice): string | null {
  const { matter } = rule;
  if (rule.moot === true) return dice.pick(Object.keys(pilot.matters)) ?? null;
  if (matter === undefined) return null;
  const ofKind = Object.values(pilot.matters).filter(({ kind }) => kind === matter.kind);
  const fitting = ofKind.filter(({ state }) => matter.states.includes(state));
  const from = dice.often(92) && fitting.length > 0 ? fitting : ofKind;
  return dice.pick(from)?.id ?? `${matter.kind}-1`;
}

const anybody = (dice: Dice): Actor => {
  const holding = dice.pick(everyHolding);
  return { person: holding?.person ?? '', post: holding?.post ?? null };
};

/** Somebody who carries the role, as far as posts say so. */
function carrier(role: Role, life: Life, matter: string | null, dice: Dice): Actor {
  const { pilot, now } = life;
  const { proposer } = pilot.proposal;
  if (role === 'system') return { person: 'system:outbox', post: null };
  if (role === 'proposer' && proposer.person !== '')
    return { person: proposer.person, post: proposer.post };
  const about = matter === null ? undefined : pilot.matters[matter];
  if (role === 'respondent') {
    const { person } = (about?.data ?? {}) as { readonly person?: string };
    const holding = everyHolding.find((row) => row.person === person);
    return holding === undefined ? anybody(dice) : { person: holding.person, post: holding.post };
  }
  const post = dice.pick(postsOfRole(role, pilot, directory, now, about))?.id;
  const holder = post === undefined ? undefined : directory.holders(post, now)[0];
  return holder === undefined ? anybody(dice) : { person: holder.person, post: holder.post };
}

function basedOn(pilot: Pilot, matter: string | null, dice: Dice): BasedOn {
  if (dice.often(4)) return {};
  const off = dice.often(4) ? 1 : 0;
  const version = matter === null ? undefined : pilot.matters[matter]?.version;
  const dossier = pilot.proposal.version + off;
  return version === undefined ? { dossier } : { dossier, matter: version + off };
}

function someCommand(life: Life, dice: Dice, id: number): Command | null {
  const { pilot } = life;
  const fitting = byStage.get(pilot.stage) ?? [];
  const [name, rule] = dice.pick(dice.often(90) ? fitting : everyCommand) ?? [];
  if (name === undefined || rule === undefined) return null;
  const matter = someMatter(pilot, rule, dice);
  const payload = somePayload(name, matter, { life, dice });
  if (payload === null) return null;
  const role = dice.pick(rule.by);
  const actor =
    role === undefined || dice.often(10) ? anybody(dice) : carrier(role, life, matter, dice);
  const about = { tenant: pilot.tenant, pilot: pilot.id };
  return { id: `w-${id}`, name, ...about, actor, payload, basedOn: basedOn(pilot, matter, dice) };
}

/** Minutes, days, the next clock, or a season. */
function jump(life: Life, dice: Dice): string {
  const next = nextRing(life.pilot, life.law)?.rung.at;
  switch (dice.roll(6)) {
    case 0:
    case 1:
      return addHours(life.now, 1 + dice.roll(30));
    case 2:
    case 3:
      return addHours(life.now, 24 * (1 + dice.roll(12)));
    case 4:
      return next !== undefined && next > life.now ? next : addHours(life.now, 1);
    default:
      return `${addDays(life.now.slice(0, 10), 60 + dice.roll(60))}${life.now.slice(10)}`;
  }
}

export function step(life: Life, dice: Dice, n: number): Step | null {
  const before = life.pilot;
  if (dice.often(12)) {
    life.now = jump(life, dice);
    const rang = ring(before, life.facts(), life.now, 10_000);
    life.pilot = rang.pilot;
    life.events.push(...rang.events);
    return { before, after: rang.pilot, command: null, refused: null, events: rang.events };
  }
  const command = someCommand(life, dice, n);
  if (command === null) return null;
  const answer = decide(before, command, life.facts());
  if (answer.refused === true)
    return { before, after: before, command, refused: answer.code, events: [] };
  life.pilot = answer.pilot;
  life.events.push(...answer.events);
  return { before, after: answer.pilot, command, refused: null, events: answer.events };
}
