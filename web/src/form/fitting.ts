/** web: which post, unit or person fits a field of an example. Only practice uses it; the law has the last word anyway. */
import type { Persona, PilotView } from '../../../contracts/http';
import type { DirectoryView } from '../../../contracts/reference-replies';
import type { LocalDate } from '../../../domain/time';
import type { ExampleWorld } from './example';
import type { ReferenceTo } from './model';

interface Place {
  readonly view: PilotView | null;
  readonly directory: DirectoryView | undefined;
  readonly persona: Persona;
  readonly today: LocalDate;
}

type Post = DirectoryView['posts'][number];

const leading: readonly string[] = ['head', 'deputy'];

/** The posts of a unit, and of those above it, nearest first. */
function postsFrom(directory: DirectoryView, unit: string): readonly Post[] {
  const found: Post[] = [];
  for (let at: string | null = unit, steps = 0; at !== null && steps < 12; steps += 1) {
    const here: string = at;
    found.push(...directory.posts.filter((post) => post.unit === here));
    at = directory.units.find((each) => each.id === here)?.superior ?? null;
  }
  return found;
}

function postFor(name: string, { view, directory, persona }: Place): string {
  if (directory === undefined) return '';
  const proposer = view?.pilot.proposal.proposer.post ?? '';
  if (name === 'owner') return proposer;
  const posts = postsFrom(directory, view?.unit ?? persona.posts[0]?.unit ?? '').filter(
    (post) => post.id !== proposer,
  );
  const kind = name === 'supervisor' ? 'supervisor' : 'cadre';
  return (posts.find((post) => post.kind === kind) ?? posts[0])?.id ?? '';
}

function unitFor(name: string, { view, directory, persona }: Place): string {
  const own = view?.unit ?? persona.posts[0]?.unit ?? '';
  if (name === 'addressee' || directory === undefined) return own;
  const me = directory.units.find((unit) => unit.id === own);
  const others = directory.units.filter((unit) => unit.id !== own && unit.id !== me?.superior);
  const sibling = others
    .filter((unit) => unit.superior === me?.superior)
    .sort((a, b) => Number(b.level === me?.level) - Number(a.level === me?.level))[0];
  return (sibling ?? others[0])?.id ?? '';
}

/** Indicators without a baseline, then without a score, then any. */
function indicatorFor({ view }: Place): string {
  if (view === null) return '';
  const { proposal, running, outcome } = view.pilot;
  const ids = proposal.plan.indicators.map((indicator) => indicator.id);
  const preparing = running.startedOn === null;
  const open = ids.find((id) =>
    preparing
      ? running.baselines[id] === undefined
      : !outcome.scores.some((score) => score.indicator === id),
  );
  return open ?? ids[0] ?? '';
}

function pick(to: ReferenceTo, name: string, place: Place): string {
  switch (to) {
    case 'post':
      return postFor(name, place);
    case 'unit':
      return unitFor(name, place);
    case 'person':
      return place.view?.pilot.proposal.proposer.person ?? place.persona.person;
    case 'indicator':
      return indicatorFor(place);
    case 'matter':
      return place.view?.matters.find((matter) => matter.closedAt === null)?.id ?? '';
    case 'document':
      return place.view?.documents[0]?.hash ?? '';
  }
}

function postsFor(name: string, { view, directory }: Place): readonly string[] {
  if (directory === undefined || view === null || /against|abstain/i.test(name)) return [];
  const { proposer } = view.pilot.proposal;
  const posts = postsFrom(directory, view.unit).filter((post) => post.id !== proposer.post);
  if (name === 'members')
    return posts
      .filter((post) => post.kind === 'expert' || post.kind === 'deputy')
      .slice(0, 5)
      .map((post) => post.id);
  return posts
    .filter((post) => post.unit === view.unit && leading.includes(post.kind))
    .map((post) => post.id);
}

function pickMany(to: ReferenceTo, name: string, place: Place): readonly string[] {
  if (name === 'interested' || name === 'excluded') return [];
  if (to === 'post') return postsFor(name, place);
  if (to === 'person')
    return place.view?.pilot.approval.ballot?.votes.map((vote) => vote.member) ?? [];
  const one = pick(to, name, place);
  return one === '' ? [] : [one];
}

export const fittingFor = (place: Place): ExampleWorld => ({
  today: place.today,
  pick: (to, name) => pick(to, name, place),
  pickMany: (to, name) => pickMany(to, name, place),
});
