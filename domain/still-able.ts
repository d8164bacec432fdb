/**
 * domain: who could still act: for each open duty the living, unbarred persons who could fulfil it, asked before it is
 * too late. Where nobody is left, the vacancy is noted and the superior names a substitute (M52, M58).
 */
import { commandRules } from './book';
import type { PostRow } from './directory';
import { superiorNow } from './directory/unit-now';
import { dutiesOf, postsOfDuty } from './duties';
import type { ContextFor } from './gate';
import { contextsOf, guard } from './gate';
import type { Actor, Duty, Facts, NewEvent, Refusal, Standing, Vacancy } from './kernel';
import { refuse } from './kernel';
import { nextMatterId, openMattersOf } from './matters';
import type { Pilot } from './pilot';
import { isReconstructing } from './pilot';
import type { Role } from './roles';
import { heldHeads, postsOfRole } from './roles';
import { vacancyKind, withSubstitute } from './state/substitution';
import { unfitJudge, unitsOf } from './state/uninvolved';

/** Refusals that are about the person, whom no waiting helps; any other may pass, and the person stays able. */
const personal = new Set([
  ...['NOT_YOURS', 'PROPOSER_BARRED', 'INTERESTED_BARRED', 'IMPLEMENTER_BARRED', 'WATCHER_BARRED'],
  ...['NOT_THE_JUDGE', 'PART_IN_PILOT', 'CONCERNED_BARRED', 'UNIT_CONCERNED', 'OWN_CASE'],
  ...['SAME_DECIDER', 'SAME_HANDS', 'PANEL_ONLY', 'NOMINEE_BARRED', 'APPROVER_ALONE'],
  ...['MANAGED_BY_ANOTHER', 'NOT_DELEGABLE'],
]);

/** Somebody else's competence that a delegation does not carry over to them is not theirs either. */
const isPersonal = (code: string): boolean => personal.has(code) || code.startsWith('DELEGATION_');

/** One moment of one pilot, for which everybody is asked. */
interface Moment {
  readonly pilot: Pilot;
  readonly facts: Facts;
  readonly contextFor: ContextFor;
}
const momentOf = (pilot: Pilot, facts: Facts): Moment => ({
  pilot,
  facts,
  contextFor: contextsOf(pilot, facts),
});

/** Why this person may not give this command here and now, as far as it lies in the person. */
function keptAway(
  { pilot, contextFor }: Moment,
  name: string,
  matter: string,
  actor: Actor,
): Refusal | null {
  const rule = commandRules.get(name);
  if (rule === undefined) return refuse('UNKNOWN_COMMAND', { command: name });
  const version = pilot.matters[matter]?.version ?? 0;
  const refusal = guard(
    rule,
    contextFor({
      ...{ id: '', name, tenant: pilot.tenant, pilot: pilot.id, actor },
      payload: pilot.matters[matter] === undefined ? {} : { matter },
      basedOn: { dossier: pilot.proposal.version, matter: version },
    }),
  );
  return refusal !== null && isPersonal(refusal.code) ? refusal : null;
}

const acting = (post: string, { directory, receivedAt }: Facts): readonly Actor[] =>
  directory.holders(post, receivedAt).map(({ person }) => ({ person, post }));

/** Posts to which one of the duty's commands could belong: whose desk it is first. */
function* postsFor({ pilot, facts }: Moment, duty: Duty): Generator<PostRow> {
  const { directory, receivedAt } = facts;
  yield* postsOfDuty(pilot, directory, duty, receivedAt);
  const by = new Set(duty.commands.flatMap((name) => commandRules.get(name)?.by ?? []));
  for (const role of by)
    yield* postsOfRole(role, pilot, directory, receivedAt, pilot.matters[duty.matter]);
  const superior = superiorNow(directory, pilot.unit, receivedAt)?.id ?? pilot.unit;
  for (const unit of [pilot.unit, superior]) yield* heldHeads(directory, unit, receivedAt);
}

/** Everybody whom one of the duty's commands could belong to; mostly the first is asked and no other. */
function* candidates(moment: Moment, duty: Duty): Generator<Actor> {
  const seen = new Set<string>();
  for (const { id } of postsFor(moment, duty)) {
    if (seen.has(id)) continue;
    seen.add(id);
    yield* acting(id, moment.facts);
  }
  const { proposal, matters } = moment.pilot;
  yield { person: proposal.proposer.person, post: null };
  const about = (matters[duty.matter]?.data as { readonly person?: string | null } | undefined)
    ?.person;
  if (about != null) yield { person: about, post: null };
}

const isAble = (moment: Moment, duty: Duty, actor: Actor): boolean =>
  duty.commands.some((name) => keptAway(moment, name, duty.matter, actor) === null);

/** The persons who could fulfil a duty now, each in the post in which they could. */
export function stillAble(pilot: Pilot, duty: Duty, facts: Facts): readonly Actor[] {
  const moment = momentOf(pilot, facts);
  return [...candidates(moment, duty)].filter((actor) => isAble(moment, duty, actor));
}

function isAnybodyAble(moment: Moment, duty: Duty): boolean {
  for (const actor of candidates(moment, duty)) if (isAble(moment, duty, actor)) return true;
  return false;
}

/** Duties of the office, which a superior may give to another. What is a person's own, or a body's, is nobody else's. */
const givenAway: readonly Role[] = [
  ...(['clerk', 'secretary', 'legal', 'head', 'superiorHead', 'managingHead'] as const),
  ...([
    'finance',
    'supervisor',
    'otherSupervisor',
    'personnel',
    'emulation',
    'archivist',
    'expert',
  ] as const),
];

/** Says of any duty at one moment whether nobody is left for it. */
export function vacantAt(pilot: Pilot, facts: Facts): (duty: Duty) => boolean {
  const moment = momentOf(pilot, facts);
  return (duty) =>
    duty.silent !== true &&
    givenAway.includes(duty.role) &&
    pilot.matters[duty.matter]?.kind !== vacancyKind &&
    !isAnybodyAble(moment, duty);
}

const seats = ['judgePost', 'appealPost'] as const;

/** A matter that names who acts in it is told another; elsewhere the duty's role is what lacks its post. */
function vacancyOf(pilot: Pilot, { matter, step, role, post, commands }: Duty): Vacancy {
  const data = (pilot.matters[matter]?.data ?? {}) as Record<string, unknown>;
  const judged = commands.every((name) => commandRules.get(name)?.by.includes('anyCadre') === true);
  const named = seats.find((each) => each in data && (data[each] ?? undefined) === post);
  return {
    of: matter,
    step,
    role,
    commands,
    seat: judged || post !== undefined ? (named ?? null) : null,
  };
}

const isNoted = (pilot: Pilot, { of, step }: Vacancy): boolean =>
  openMattersOf<Vacancy>(pilot, vacancyKind).some(
    ({ data }) => data.of === of && data.step === step,
  );

/** Every duty that nobody is left for, noted or not. */
export const vacanciesOf = (pilot: Pilot, facts: Facts): readonly Vacancy[] =>
  dutiesOf(pilot, facts.law)
    .filter(vacantAt(pilot, facts))
    .map((duty) => vacancyOf(pilot, duty));

/** What a clock finds when it rings for a duty that nobody is left for: a fact, never a decision. */
export function vacancyNoted(pilot: Pilot, duty: Duty, facts: Facts): readonly NewEvent[] {
  if (isReconstructing(pilot) || !vacantAt(pilot, facts)(duty)) return [];
  const vacancy = vacancyOf(pilot, duty);
  if (isNoted(pilot, vacancy)) return [];
  const matter = nextMatterId(pilot, vacancyKind);
  return [{ type: 'VacancyNoted', body: { matter, ...vacancy } }];
}

interface Concerned {
  readonly person?: string | null;
  readonly beneficiaries?: readonly string[];
  readonly openedBy?: string;
  readonly remindedBy?: string;
  readonly unit?: string;
}

/** Whom a case concerns, and the units that do not judge it: the same for every judge that is named. */
function apartFrom(pilot: Pilot, of: string, { directory, receivedAt }: Facts) {
  const { person, beneficiaries, openedBy, remindedBy, unit } = (pilot.matters[of]?.data ??
    {}) as Concerned;
  const about = [...(person == null ? [] : [person]), ...(beneficiaries ?? [])];
  const brought = [openedBy, remindedBy].filter((each) => each !== undefined);
  const units = [...(unit === undefined ? [] : [unit]), ...unitsOf(directory, about, receivedAt)];
  return { persons: [...about, ...brought], units };
}

/** The act is tried as it would be, with the substitute named: whoever could not act either is not named. */
function unfitSubstitute(
  pilot: Pilot,
  vacancy: Vacancy,
  post: string,
  facts: Facts,
): Refusal | null {
  if (facts.directory.post(post) === undefined) return refuse('NO_SUCH_POST', { post });
  const holders = acting(post, facts);
  if (holders.length === 0) return refuse('POST_VACANT', { post });
  if (vacancy.seat !== null) {
    const asked = { pilot, directory: facts.directory, receivedAt: facts.receivedAt };
    const unfit = unfitJudge(asked, post, apartFrom(pilot, vacancy.of, facts));
    if (unfit !== null) return unfit;
  }
  const named = momentOf(withSubstitute(pilot, vacancy, post), facts);
  for (const actor of holders) {
    const refusals = vacancy.commands.map((name) => keptAway(named, name, vacancy.of, actor));
    if (!refusals.includes(null)) return refusals[0] ?? null;
  }
  return null;
}

export function standingOf(pilot: Pilot, facts: Facts): Standing {
  let found: readonly Vacancy[] | null = null;
  return {
    vacancies: () => (found ??= vacanciesOf(pilot, facts)),
    unfit: (vacancy, post) => unfitSubstitute(pilot, vacancy, post, facts),
  };
}
