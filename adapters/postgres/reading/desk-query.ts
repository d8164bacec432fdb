/**
 * adapters: how desks are asked: each desk by itself, in its own order, from the index that holds nothing else. What is
 * asked for every time stands in the statement whether or not it is asked, so that there are few statements.
 */
import type { Nows } from '../../../contracts/reading';
import type { TasksAsked } from '../../../contracts/inbox-reading';
import { delegable } from '../../../domain/delegation';
import { allOccur, containing } from './query';

/** Values as they are written into a statement, each by its number. */
export class Values {
  readonly all: unknown[] = [];

  add(value: unknown, type = 'text'): string {
    return `${this.put(value)}::${type}`;
  }

  /** Where the statement itself says of which type it is. */
  put(value: unknown): string {
    this.all.push(value);
    return `$${this.all.length}`;
  }
}

/** A post may be named in several ways: whoever holds it sees all that lies there. */
function desksIn({ posts, standingIn, ofUnits = [] }: TasksAsked) {
  const named = new Map<string, 'own' | 'deputy' | 'unit'>();
  for (const post of ofUnits) named.set(post, 'unit');
  for (const post of standingIn) named.set(post, 'deputy');
  for (const post of posts) named.set(post, 'own');
  return named;
}

/**
 * Whoever stands in for somebody sees the work of the office that they may do; a vote, an opinion, a check stays with the
 * person. At other desks of one's unit one sees what is nobody's secret.
 */
function mayBeSeen(values: Values): string {
  const office = values.add(delegable, 'text[]');
  return `(desk.kind = 'own' OR (desk.kind = 'deputy' AND d.role = ANY (${office})) OR (desk.kind = 'unit' AND NOT d.is_secret))`;
}

function inHand(values: Values, { hand, person }: TasksAsked): string {
  if (hand === null) return '';
  const those = `SELECT FROM pilotage.task_claims k
    WHERE k.tenant = d.tenant AND k.pilot = d.pilot AND k.task = d.id AND k.opened_at = d.opened_at`;
  if (hand === 'free') return `AND NOT EXISTS (${those})`;
  const given = hand === 'handed' ? 'AND k.given_by IS NOT NULL' : '';
  return `AND EXISTS (${those} AND k.person = ${values.add(person)} ${given})`;
}

const withWords = (values: Values, { words }: TasksAsked): string =>
  words.length === 0 ? '' : `AND ${allOccur('d.search', values.put(words.map(containing)))}`;

/** Legal time of the clock that the pilot runs on; rows on a clock that is not known are not there. */
export const nowOf = (values: Values, nows: Nows): string =>
  `(${values.add(JSON.stringify(Object.fromEntries(nows)), 'jsonb')} ->> d.clock)`;

export const isInState = (state: string, now: string): string =>
  `CASE ${state} WHEN 'overdue' THEN d.due_at <= ${now}
    WHEN 'dueSoon' THEN d.remind_at <= ${now} AND d.due_at > ${now}
    WHEN 'open' THEN d.remind_at > ${now} AND d.due_at > ${now} ELSE ${now} IS NOT NULL END`;

/** Rows `d` of desks `desk`: which, and the rest of the condition. */
export function desksAsked(
  values: Values,
  tenant: string,
  asked: TasksAsked,
): { readonly desks: string; readonly where: string; readonly each: string } {
  const named = desksIn(asked);
  const posts = values.add([...named.keys()], 'text[]');
  const kinds = values.add([...named.values()], 'text[]');
  const is = (column: string, value: unknown): string => {
    const wanted = values.add(value);
    return `AND (${wanted} IS NULL OR d.${column} = ${wanted})`;
  };
  const [from, before] = [values.add(asked.dueFrom), values.add(asked.dueBefore)];
  return {
    // One task lies on one desk once.
    each: named.size > 1 ? 'DISTINCT' : '',
    desks: `unnest(${posts}, ${kinds}) AS desk(post, kind)`,
    where: `d.tenant = ${values.add(tenant)} AND d.post = desk.post AND ${mayBeSeen(values)}
      ${is('step', asked.step)} ${is('unit', asked.unit)} ${is('stage', asked.stage)} ${is('role', asked.role)}
      AND (${from} IS NULL OR d.due_at >= ${from}) AND (${before} IS NULL OR d.due_at < ${before})
      ${inHand(values, asked)} ${withWords(values, asked)}`,
  };
}
