/** domain chapter: an impartial panel with an outside member, and the people it hears (M26). */
import { dueAfterReceipt } from '../due';
import type { Context, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import type { Lack } from '../lacking';
import { weigh } from '../lacking';
import { numberRule } from '../law/law';
import { withOutcome } from '../pilot';
import { leaving } from '../state/charge';
import { onPanel } from '../state/outcome';
import { notDrawn } from '../state/panel-draw';
import { isInside, isOutsider, panelApart, partOfPost } from '../state/separation';

export interface CausePanelCommands {
  AppointPanel: { readonly members: readonly string[] };
  HearPerson: {
    readonly person: string;
    /** Invited and did not come. */
    readonly declined: boolean;
    readonly statement: TextRef | null;
  };
}

interface Events {
  PanelAppointed: { readonly members: readonly string[]; readonly outside: readonly string[] };
  PersonHeard: CausePanelCommands['HearPerson'];
}

type Appointing = Context<CausePanelCommands['AppointPanel'], Events>;

/** Whoever had charge or watched, at any time, does not judge; nor is an approver the member from outside. */
function lacksOfPanel(context: Appointing, outside: readonly string[]): readonly Lack[] {
  const { members } = context.payload;
  const part = members.find((post) => partOfPost(context, post, panelApart) !== null);
  const least = numberRule(context.law, 'causes.panel.outside');
  const outsiders = outside.filter((post) => isOutsider(context, post)).length;
  return [
    {
      when: part !== undefined,
      code: 'PANEL_NOT_IMPARTIAL',
      flag: 'PARTS_OVERLAP',
      params: { post: part ?? '' },
    },
    {
      when: outsiders < least,
      code: 'PANEL_NEEDS_OUTSIDER',
      flag: 'PARTS_OVERLAP',
      params: { least },
    },
  ];
}

function appointPanel(context: Appointing) {
  const { pilot, payload, law, directory, receivedAt, emit } = context;
  const members = [...new Set(payload.members)];
  const unknown = members.find((post) => directory.holders(post, receivedAt).length === 0);
  if (unknown !== undefined) return refuse('PANEL_POST_EMPTY', { post: unknown });
  const undrawn = notDrawn(pilot, members);
  if (undrawn !== null) return undrawn;
  const outside = members.filter((post) => !isInside(context, post));
  const least = numberRule(law, 'causes.panel.min');
  if (members.length < least) return refuse('PANEL_TOO_SMALL', { least });
  const flags = weigh(context.reconstructed, lacksOfPanel(context, outside));
  return isRefusal(flags) ? flags : [emit('PanelAppointed', { members, outside }, flags)];
}

export const chapter = defineChapter<CausePanelCommands, Events>({
  name: 'cause-panel',
  commands: {
    AppointPanel: {
      by: ['head', 'superiorHead'],
      stages: ['CAUSE_REVIEW'],
      bars: ['proposer', 'interested', 'implementer'],
      decide: appointPanel,
    },
    HearPerson: {
      by: ['panelMember', 'head'],
      stages: ['CAUSE_REVIEW'],
      bars: ['proposer', 'interested', 'implementer', 'watcher'],
      offered: onPanel,
      decide({ payload, directory, emit }) {
        if (directory.person(payload.person) === undefined)
          return refuse('PERSON_UNKNOWN', { person: payload.person });
        if (!payload.declined && payload.statement === null) return refuse('STATEMENT_MISSING');
        return [emit('PersonHeard', payload)];
      },
    },
  },
  events: {
    PanelAppointed: {
      evolve(pilot, { members }, { at }) {
        const left = pilot.outcome.panel.filter((post) => !members.includes(post));
        return withOutcome(leaving(pilot, 'panel', left, at), { panel: members });
      },
      tell: ['panelMember', 'proposer', 'owner'],
    },
    PersonHeard: {
      evolve: (pilot, { person }) =>
        withOutcome(pilot, { heard: [...new Set([...pilot.outcome.heard, person])] }),
      tell: ['head'],
    },
  },
  duties(pilot, law) {
    const since = pilot.outcome.causesOpenedAt;
    if (pilot.stage !== 'CAUSE_REVIEW' || since === null || pilot.outcome.panel.length > 0)
      return [];
    return [
      {
        matter: 'main',
        step: 'appointPanel',
        role: 'head',
        commands: ['AppointPanel'],
        openedAt: since,
        rule: 'causes.appoint',
        due: dueAfterReceipt(law, since, 'causes.appoint'),
      },
    ];
  },
  rules: {
    'causes.appoint': {
      value: 5,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 11.4',
      mark: 'X',
    },
    'causes.panel.min': {
      value: 3,
      unit: 'count',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
    'causes.panel.outside': {
      value: 1,
      unit: 'count',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});
