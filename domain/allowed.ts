/** domain: what a person may do with a pilot now, and why the rest is not theirs. The web computes no permission. */
import { commandRules } from './book';
import { askedOf } from './decide';
import { mootOf } from './duties';
import type { ContextFor } from './gate';
import { guard } from './gate';
import type { Actor, BasedOn, Command, CommandRule, Facts, Refusal } from './kernel';
import type { Law } from './law/law';
import type { Pilot } from './pilot';

export interface Offer {
  readonly command: string;
  /** The matter it acts upon; null on the main track. */
  readonly matter: string | null;
  readonly actor: Actor;
  readonly basedOn: BasedOn;
}

export interface Withheld {
  readonly command: string;
  readonly matter: string | null;
  readonly refusal: Refusal;
}

export interface Allowed {
  readonly offers: readonly Offer[];
  /** Acts that the stage knows but that are not this person's, or not now. */
  readonly withheld: readonly Withheld[];
}

export interface Asked {
  readonly command: string;
  readonly matter: string | null;
  /** By actor, in their order. */
  readonly answers: readonly { readonly command: Command; readonly refusal: Refusal | null }[];
}

/** Asks every command of the book that the stage knows, once for each matter that it could act upon and each actor. */
export function* everyAsked(
  pilot: Pilot,
  actors: readonly Actor[],
  facts: Facts,
  among: ReadonlyMap<string, CommandRule<never, never>> = commandRules,
): Generator<Asked> {
  const contextFor = askedOf(pilot, facts);
  for (const [command, rule] of among) {
    if (!rule.stages.includes(pilot.stage) || rule.by.every((role) => role === 'system')) continue;
    for (const matter of mattersFor(pilot, rule, facts.law)) {
      const answers = actors.map((actor) => ask(pilot, command, matter, actor, contextFor));
      yield { command, matter, answers };
    }
  }
}

/** In any post of the person. */
export function allowedTo(pilot: Pilot, actors: readonly Actor[], facts: Facts): Allowed {
  const offers: Offer[] = [];
  const withheld: Withheld[] = [];
  for (const { command, matter, answers } of everyAsked(pilot, actors, facts)) {
    const offered = answers.find((answer) => answer.refusal === null);
    const first = answers[0];
    if (offered !== undefined)
      offers.push({
        command,
        matter,
        actor: offered.command.actor,
        basedOn: offered.command.basedOn ?? {},
      });
    else if (first?.refusal) withheld.push({ command, matter, refusal: first.refusal });
  }
  return { offers, withheld };
}

function mattersFor(
  pilot: Pilot,
  { matter: wanted, moot }: CommandRule<never, never>,
  law: Law,
): readonly (string | null)[] {
  if (moot === true) return mootOf(pilot, law).map(({ id }) => id);
  if (wanted === undefined) return [null];
  return Object.values(pilot.matters)
    .filter((matter) => matter.kind === wanted.kind && wanted.states.includes(matter.state))
    .map((matter) => matter.id);
}

/** One command in one post, upon one matter. */
export function ask(
  pilot: Pilot,
  name: string,
  matter: string | null,
  actor: Actor,
  contextFor: ContextFor,
): { command: Command; refusal: Refusal | null } {
  const rule = commandRules.get(name);
  const basedOn: BasedOn =
    rule?.basedOn === undefined
      ? {}
      : rule.basedOn === 'dossier'
        ? { dossier: pilot.proposal.version }
        : { matter: matter === null ? 0 : (pilot.matters[matter]?.version ?? 0) };
  const command: Command = {
    id: '',
    name,
    tenant: pilot.tenant,
    pilot: pilot.id,
    actor,
    payload: matter === null ? {} : { matter },
    basedOn,
  };
  return {
    command,
    refusal: rule === undefined ? null : guard(rule, contextFor(command)),
  };
}
