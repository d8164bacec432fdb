/** domain chapter: a text is sent down a list of posts, and each acknowledges having read it; nobody reads for another (M48). */
import { dueAfterReceipt, dueOn } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { changeMatter, matterOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { living } from '../stages';
import { settle } from '../state/settled';
import type { Instant, LocalDate } from '../time';

export interface DistributionCommands {
  /** Single posts, and units with every post in them, down to the last cell. */
  Distribute: {
    readonly text: TextRef;
    readonly posts: readonly string[];
    readonly units: readonly string[];
    readonly readBy: LocalDate | null;
  };
  AcknowledgeReading: { readonly matter: string };
  StrikeFromList: { readonly matter: string; readonly post: string; readonly reasons: TextRef };
}

interface Events {
  /** `list`: the posts, looked up when it went out. */
  Distributed: DistributionCommands['Distribute'] & {
    readonly matter: string;
    readonly list: readonly string[];
    readonly count: number;
  };
  ReadingAcknowledged: { readonly matter: string; readonly post: string };
  StruckFromList: DistributionCommands['StrikeFromList'];
}

interface Distribution {
  readonly unread: readonly string[];
  readonly read: number;
  readonly struck: number;
  readonly readBy: LocalDate | null;
}

const kind = 'distribution';
const out = { kind, states: ['out'] };
const dataOf = (matter: Matter): Distribution => matter.data as Distribution;

function distribute({
  pilot,
  payload,
  directory,
  today,
  receivedAt,
  emit,
}: Context<DistributionCommands['Distribute'], Events>) {
  const { posts, units, readBy } = payload;
  const stranger = posts.find((post) => directory.post(post) === undefined);
  if (stranger !== undefined) return refuse('POST_UNKNOWN', { post: stranger });
  const nowhere = units.find((unit) => directory.unit(unit) === undefined);
  if (nowhere !== undefined) return refuse('NO_SUCH_UNIT', { unit: nowhere });
  if (readBy !== null && readBy < today) return refuse('DATE_PASSED', { date: readBy });
  const held = directory.data.posts
    .filter(({ unit, id }) => units.includes(unit) && directory.holders(id, receivedAt).length > 0)
    .map(({ id }) => id);
  const list = [...new Set([...posts, ...held])];
  if (list.length === 0) return refuse('LIST_EMPTY');
  const matter = nextMatterId(pilot, kind);
  return [emit('Distributed', { ...payload, matter, list, count: list.length })];
}

function onList({
  matter,
  actor,
}: Pick<Context<unknown, Events>, 'matter' | 'actor'>): Refusal | null {
  const { unread } = dataOf(matter);
  return actor.post !== null && unread.includes(actor.post) ? null : refuse('NOT_ON_LIST');
}

/** One post less to wait for; the last one ends it. */
function without(
  pilot: Pilot,
  id: string,
  post: string,
  at: Instant,
  counted: 'read' | 'struck',
): Pilot {
  const data = dataOf(matterOf(pilot, id));
  const unread = data.unread.filter((each) => each !== post);
  const read = data.read + (counted === 'read' ? 1 : 0);
  const struck = data.struck + (counted === 'struck' ? 1 : 0);
  return unread.length === 0
    ? settle(pilot, id, 'readByAll', at, { read, struck })
    : changeMatter<Distribution>(pilot, id, null, { unread, read, struck });
}

const dutiesOfDistribution = (pilot: Pilot, law: Law): readonly Duty[] =>
  openMattersOf<Distribution>(pilot, kind).flatMap(({ id, openedAt, data }) => {
    const due =
      data.readBy === null
        ? dueAfterReceipt(law, openedAt, 'distribution.read')
        : dueOn(law, data.readBy);
    return data.unread.map((post): Duty => ({
      matter: id,
      step: 'acknowledgeReading',
      role: 'anyCadre',
      post,
      commands: ['AcknowledgeReading', 'StrikeFromList'],
      openedAt,
      rule: 'distribution.read',
      due,
    }));
  });

export const chapter = defineChapter<DistributionCommands, Events>({
  name: 'distribution',
  commands: {
    Distribute: {
      by: ['clerk', 'secretary', 'head', 'partyCommittee'],
      stages: living,
      decide: distribute,
    },
    AcknowledgeReading: {
      by: ['anyCadre'],
      stages: living,
      matter: out,
      offered: onList,
      decide: ({ matter, actor, emit }) => [
        emit('ReadingAcknowledged', { matter: matter.id, post: actor.post ?? '' }),
      ],
    },
    StrikeFromList: {
      by: ['clerk', 'secretary', 'head'],
      stages: living,
      matter: out,
      decide: ({ matter, payload, emit }) =>
        dataOf(matter).unread.includes(payload.post)
          ? [emit('StruckFromList', payload)]
          : refuse('NOT_WAITED_FOR', { post: payload.post }),
    },
  },
  events: {
    Distributed: {
      evolve: (pilot, { matter, list, readBy }, { at }) =>
        openMatter<Distribution>(pilot, matter, kind, 'out', at, {
          unread: list,
          read: 0,
          struck: 0,
          readBy,
        }),
    },
    ReadingAcknowledged: {
      evolve: (pilot, { matter, post }, { at }) => without(pilot, matter, post, at, 'read'),
    },
    StruckFromList: {
      evolve: (pilot, { matter, post }, { at }) => without(pilot, matter, post, at, 'struck'),
      tell: ['head'],
    },
  },
  duties: dutiesOfDistribution,
  rules: {
    'distribution.read': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: 'end',
      mark: 'X',
    },
  },
});
