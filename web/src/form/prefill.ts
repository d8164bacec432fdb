/** web: what a form on a pilot begins with: what was asked for, where the act is about it; a row for every indicator. */
import type { PilotView, Texts } from '../../../contracts/http';
import type { PACK_TRANSITION } from '../../../domain/state/pack-transition';
import type { ExampleWorld } from './example';
import type { GroupField, NamedField } from './model';
import type { Beginning, Given } from './values';
import { emptyGroup, isGiven, laidOver } from './values';

const packTransition: typeof PACK_TRANSITION = 'packTransition';

/** References to texts as the texts themselves, however deep they lie. */
export function spelledOut(value: unknown, texts: Texts): unknown {
  if (typeof value === 'string') return texts[value] ?? value;
  if (Array.isArray(value)) return value.map((each: unknown) => spelledOut(each, texts));
  if (!isGiven(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, spelledOut(each, texts)]),
  );
}

const names = (group: GroupField): ReadonlySet<string> =>
  new Set(group.fields.map(({ name }) => name));

/** An approval grants what was asked, an amendment changes it: both begin with the dossier. */
function fromDossier(group: GroupField, view: PilotView): Given {
  const has = names(group);
  const { title, plan } = view.pilot.proposal;
  if (has.has('plan')) return { title, plan };
  if (!has.has('scope') || !has.has('term')) return {};
  const { scope, sites, term, stopConditions, indicators } = plan;
  return { scope, sites, term, stopConditions, indicators };
}

const rowsFor = ({ field }: NamedField, view: PilotView, beginning: Beginning): unknown => {
  if (field.kind !== 'list' || field.item.kind !== 'group') return undefined;
  const { item } = field;
  if (!names(item).has('indicator')) return undefined;
  return view.pilot.proposal.plan.indicators.map(({ id }) => ({
    ...emptyGroup(item, beginning),
    indicator: id,
  }));
};

/** The moves that the page shows are the ones that are put in force. */
function digestShown({ matters }: PilotView): unknown {
  const waiting = matters.find(
    ({ kind, closedAt }) => kind === packTransition && closedAt === null,
  );
  return isGiven(waiting?.data) ? waiting.data['digest'] : undefined;
}

export function beginningOf(
  group: GroupField,
  view: PilotView,
  beginning: Beginning,
  fitting: ExampleWorld,
): Given {
  const dossier = spelledOut(fromDossier(group, view), view.texts) as Given;
  const given = group.fields.map((named): readonly [string, unknown] => {
    const { name, field } = named;
    const rows = rowsFor(named, view, beginning);
    if (rows !== undefined) return [name, rows];
    const digest = name === 'digest' ? digestShown(view) : undefined;
    if (digest !== undefined) return [name, digest];
    if (name in dossier) return [name, laidOver(field, dossier[name], beginning)];
    // One indicator, the proposer as owner, the unit's supervisor: rarely another answer.
    const obvious =
      field.kind === 'reference' &&
      !field.nullable &&
      ['owner', 'supervisor', 'indicator'].includes(name);
    return [
      name,
      obvious
        ? fitting.pick(field.to, name)
        : emptyGroup({ ...group, fields: [named] }, beginning)[name],
    ];
  });
  return Object.fromEntries(given);
}
