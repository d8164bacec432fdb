/** domain chapter: the Front, elected bodies and outside organisations recommend; the unit replies by a clock and does what it promised (M89, M90). */
import { dueAfterReceipt } from '../due';
import type { Context, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { changeMatter, nextMatterId, openMatter } from '../matters';
import type { Matter } from '../pilot';
import { isReconstructing } from '../pilot';
import type { Role } from '../roles';
import { living } from '../stages';
import type { Overseer, Oversight } from '../state/oversight';
import { dutiesOfOversight, oversightKind as kind } from '../state/oversight';
import { settle } from '../state/settled';
import type { LocalDate } from '../time';

export interface OversightCommands {
  InviteOversight: {
    readonly body: Overseer;
    /** Named when it is neither the Front nor an elected body. */
    readonly organisation: TextRef | null;
    readonly subject: TextRef;
  };
  AnswerInvitation: {
    readonly matter: string;
    /** Without one the body has nothing to recommend. */
    readonly recommendation: TextRef | null;
    readonly number: string | null;
  };
  CloseInvitation: { readonly matter: string };
  /** By the body itself, or written down by the clerk for an organisation without a desk here. */
  Recommend: {
    readonly organisation: TextRef | null;
    readonly recommendation: TextRef;
    readonly number: string | null;
  };
  ReplyToRecommendation: {
    readonly matter: string;
    readonly reply: 'accepted' | 'partly' | 'notAccepted';
    readonly reasons: TextRef;
    readonly number: string | null;
    readonly doBy: LocalDate | null;
  };
  ReportOnRecommendation: { readonly matter: string; readonly done: TextRef };
}

interface Events {
  OversightInvited: OversightCommands['InviteOversight'] & { readonly matter: string };
  InvitationAnswered: OversightCommands['AnswerInvitation'];
  InvitationClosed: { readonly matter: string };
  Recommended: OversightCommands['Recommend'] & {
    readonly matter: string;
    readonly body: Overseer;
  };
  RecommendationUnanswered: { readonly matter: string };
  RecommendationReplied: OversightCommands['ReplyToRecommendation'];
  RecommendationFollowed: OversightCommands['ReportOnRecommendation'];
}

type Asking = Pick<Context<unknown, Events>, 'actor' | 'directory' | 'matter'>;

const dataOf = (matter: Matter): Oversight => matter.data as Oversight;
const bodies: readonly Role[] = ['front', 'electedBody', 'clerk'];
function speaksFor({ actor, directory }: Pick<Asking, 'actor' | 'directory'>): Overseer {
  const post = actor.post === null ? undefined : directory.post(actor.post);
  return post?.kind === 'front' || post?.kind === 'electedBody' ? post.kind : 'organisation';
}

const invited = (asking: Asking): Refusal | null => {
  const { body } = dataOf(asking.matter);
  return speaksFor(asking) === body ? null : refuse('ANOTHER_BODY_INVITED', { body });
};

/** Whoever recommended in another capacity does not answer it. */
const notOneself = ({ actor, matter }: Asking): Refusal | null =>
  actor.person === dataOf(matter).recommender ? refuse('OWN_RECOMMENDATION') : null;

function recommend(context: Context<OversightCommands['Recommend'], Events>) {
  const { pilot, payload, emit } = context;
  const body = speaksFor(context);
  if (body === 'organisation' && payload.organisation === null)
    return refuse('ORGANISATION_NEEDED');
  return [emit('Recommended', { ...payload, body, matter: nextMatterId(pilot, kind) })];
}

function invite({ pilot, payload, emit }: Context<OversightCommands['InviteOversight'], Events>) {
  return payload.body === 'organisation' && payload.organisation === null
    ? refuse('ORGANISATION_NEEDED')
    : [emit('OversightInvited', { ...payload, matter: nextMatterId(pilot, kind) })];
}

function closeInvitation({
  law,
  matter,
  receivedAt,
  emit,
}: Context<OversightCommands['CloseInvitation'], Events>) {
  const due = dueAfterReceipt(law, dataOf(matter).since, 'oversight.invite');
  return receivedAt < due.at
    ? refuse('INVITATION_STILL_OPEN', { until: due.date })
    : [emit('InvitationClosed', { matter: matter.id })];
}

function reply({
  payload,
  today,
  emit,
}: Context<OversightCommands['ReplyToRecommendation'], Events>) {
  const { doBy } = payload;
  if (payload.reply === 'notAccepted')
    return [emit('RecommendationReplied', { ...payload, doBy: null })];
  if (doBy === null) return refuse('DO_BY_NEEDED');
  return doBy < today
    ? refuse('DATE_PASSED', { date: doBy })
    : [emit('RecommendationReplied', payload)];
}

const toReply = { kind, states: ['recommended', 'unanswered'] };

export const chapter = defineChapter<OversightCommands, Events>({
  name: 'oversight',
  commands: {
    InviteOversight: {
      by: ['head', 'superiorHead', 'supervisor'],
      stages: living,
      decide: invite,
    },
    AnswerInvitation: {
      by: bodies,
      stages: living,
      matter: { kind, states: ['invited'] },
      offered: invited,
      decide: ({ payload, emit }) => [emit('InvitationAnswered', payload)],
    },
    CloseInvitation: {
      by: ['head', 'superiorHead', 'supervisor'],
      stages: living,
      matter: { kind, states: ['invited'] },
      decide: closeInvitation,
    },
    Recommend: { by: bodies, stages: living, decide: recommend },
    ReplyToRecommendation: {
      by: ['head', 'superiorHead'],
      stages: living,
      matter: toReply,
      basedOn: 'matter',
      offered: notOneself,
      decide: reply,
    },
    ReportOnRecommendation: {
      by: ['owner', 'head'],
      stages: living,
      matter: { kind, states: ['promised'] },
      decide: ({ payload, emit }) => [emit('RecommendationFollowed', payload)],
    },
  },
  events: {
    OversightInvited: {
      evolve: (pilot, { matter, body }, { at }) =>
        openMatter<Oversight>(pilot, matter, kind, 'invited', at, {
          body,
          post: null,
          recommender: null,
          since: at,
          doBy: null,
        }),
      tell: ['front', 'electedBody', 'clerk', 'owner'],
    },
    InvitationAnswered: {
      evolve: (pilot, { matter, recommendation }, { at, by }) =>
        recommendation === null
          ? settle(pilot, matter, 'noRemark', at)
          : changeMatter<Oversight>(pilot, matter, 'recommended', {
              post: by.post,
              recommender: by.person,
              since: at,
            }),
      tell: ['head', 'owner', 'supervisor', 'proposer'],
    },
    InvitationClosed: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'silent', at),
      tell: ['owner'],
    },
    Recommended: {
      evolve: (pilot, { matter, body }, { at, by }) =>
        openMatter<Oversight>(pilot, matter, kind, 'recommended', at, {
          body,
          post: by.post,
          // What the clerk writes down is another's word.
          recommender: body === 'organisation' ? null : by.person,
          since: at,
          doBy: null,
        }),
      tell: ['head', 'owner', 'supervisor', 'proposer'],
    },
    RecommendationUnanswered: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<Oversight>(pilot, matter, 'unanswered', { since: at }),
      tell: ['superiorHead', 'head', 'respondent'],
    },
    RecommendationReplied: {
      evolve: (pilot, { matter, reply: given, doBy }, { at }) => {
        const { post } = (pilot.matters[matter]?.data ?? {}) as Partial<Oversight>;
        return given === 'notAccepted'
          ? settle(pilot, matter, 'notAccepted', at, { post: post ?? null })
          : changeMatter<Oversight>(pilot, matter, 'promised', { since: at, doBy });
      },
      tell: ['respondent', 'owner', 'supervisor', 'superiorHead'],
    },
    RecommendationFollowed: {
      evolve: (pilot, { matter }, { at }) => {
        const { post } = (pilot.matters[matter]?.data ?? {}) as Partial<Oversight>;
        return settle(pilot, matter, 'followed', at, { post: post ?? null });
      },
      tell: ['respondent', 'head', 'supervisor'],
    },
  },
  duties: dutiesOfOversight,
  rings: {
    // Says that nobody replied in time, and answers nothing.
    replyToRecommendation: (pilot, { matter }, { kind: rung }) =>
      rung === 'escalation' && !isReconstructing(pilot)
        ? [{ type: 'RecommendationUnanswered', body: { matter } }]
        : [],
  },
  rules: {
    'oversight.invite': {
      value: 15,
      unit: 'workingDays',
      instrument: 'Resolution 28-NQ/TW',
      article: 'supervision',
      mark: 'X',
    },
    'oversight.reply': {
      value: null,
      unit: 'workingDays',
      instrument: 'Resolution 28-NQ/TW',
      article: 'supervision',
      mark: 'U',
      localSetting: true,
      note: {
        vi: 'Chưa tìm thấy thời hạn trả lời kiến nghị của Mặt trận; đơn vị tự đặt, khi chưa đặt thì nhắc lại sau 20 ngày làm việc.',
        en: 'No time limit for answering recommendations of the Front was found; set it locally, until then it is asked again after 20 working days.',
        fr: "Aucun délai de réponse aux recommandations du Front n'a été trouvé ; fixez-le localement, à défaut il est rappelé après 20 jours ouvrés.",
      },
    },
    'oversight.escalated': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Resolution 28-NQ/TW',
      article: 'supervision',
      mark: 'X',
    },
    'oversight.follow': {
      value: 1,
      unit: 'months',
      instrument: 'Resolution 28-NQ/TW',
      article: 'supervision',
      mark: 'X',
    },
  },
});
