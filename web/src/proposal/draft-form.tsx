/** web: the parts of a proposal, the state of its draft, and its sending. */
import { Alert, Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DraftView } from '../../../contracts/http';
import type { CommandDesk } from '../api/command';
import { useCommand } from '../api/command';
import { keys } from '../api/keys';
import { useDirectory } from '../api/queries';
import { useChoices } from '../form/choices';
import { DeskProvider } from '../form/desk';
import type { FormDesk } from '../form/desk';
import { exampleOf } from '../form/example';
import { FieldInput } from '../form/field';
import { fittingFor } from '../form/fitting';
import type { GroupField } from '../form/model';
import { useForm } from '../form/use-form';
import { isGiven, laidOver } from '../form/values';
import { localDayOf } from '../format/dates';
import { useTell } from '../parts/told';
import { useMe } from '../shell/session';
import { DraftState } from './draft-state';
import { PartFields } from './part-fields';
import { PartList } from './part-list';
import { proposalParts, settled } from './parts';
import type { ProposalPart } from './parts';
import classes from './proposal.module.css';
import { SubmitPart } from './submit-part';
import type { Saving } from './use-autosave';
import { useAutosave } from './use-autosave';

interface DraftFormProps {
  readonly draft: DraftView;
  readonly group: GroupField;
  readonly chapter: string;
  reload(): void;
}

export type Place = ProposalPart | 'submit';

/** A proposal goes to the proposer's own unit unless somebody chooses another. */
function beginningOfDraft(draft: DraftView, unit: string): unknown {
  const kept = isGiven(draft.payload) ? draft.payload : {};
  return { addressee: unit, ...kept };
}

function useDraftForm({ draft, group, chapter }: DraftFormProps) {
  const { persona, clock } = useMe();
  const { data: directory } = useDirectory();
  const today = localDayOf(clock.now);
  const beginning = useMemo(() => ({ today, takeFirstChoice: true }), [today]);
  const form = useForm(group, () =>
    laidOver(group, beginningOfDraft(draft, persona.posts[0]?.unit ?? ''), beginning),
  );
  const choices = useChoices(null, today);
  const { change, faultAt } = form;
  const desk = useMemo(
    (): FormDesk => ({ FieldInput, chapter, choices, beginning, hidden: settled, change, faultAt }),
    [chapter, choices, beginning, change, faultAt],
  );
  const fillExample = (): void =>
    form.replace(
      exampleOf(group, '', form.value, fittingFor({ view: null, directory, persona, today })),
    );
  return { form, desk, fillExample, practice: clock.practice, post: persona.posts[0]?.id };
}

function useSubmit(
  draft: DraftView,
  post: string | undefined,
): { readonly desk: CommandDesk; submit(payload: unknown): void } {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const tell = useTell();
  const client = useQueryClient();
  const sent = useCallback(() => {
    tell(t('proposal.sent'));
    void client.invalidateQueries({ queryKey: keys.drafts });
    go(`/pilots/${draft.pilot}`);
  }, [tell, t, client, go, draft.pilot]);
  const desk = useCommand(draft.pilot, sent);
  return {
    desk,
    submit: (payload) =>
      desk.send({ name: 'Submit', payload, ...(post === undefined ? {} : { post }) }),
  };
}

function Head({ saving, fillExample, practice, reload }: HeadProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes['head']}>
        <h1>{t('proposal.title')}</h1>
        <DraftState saving={saving} />
        {practice && (
          <Button variant="subtle" size="xs" title={t('form.exampleWhy')} onClick={fillExample}>
            {t('form.example')}
          </Button>
        )}
      </div>
      {saving.at === 'stale' && (
        <Alert role="alert" color="late" variant="light" mb="md">
          {t('proposal.stale')}{' '}
          <Button size="xs" variant="default" onClick={reload}>
            {t('proposal.reload')}
          </Button>
        </Alert>
      )}
    </>
  );
}

interface HeadProps {
  readonly saving: Saving;
  readonly practice: boolean;
  fillExample(): void;
  reload(): void;
}

export function DraftForm(props: DraftFormProps): ReactNode {
  const { draft, group, reload } = props;
  const { form, desk, fillExample, practice, post } = useDraftForm(props);
  const [place, setPlace] = useState<Place>('need');
  const saving = useAutosave(draft, form.value);
  const command = useSubmit(draft, post);
  const faults = form.faults.filter((fault) => !settled.has(String(fault.path[0])));
  return (
    <DeskProvider value={desk}>
      <div className="page">
        <Head saving={saving} practice={practice} fillExample={fillExample} reload={reload} />
        <div className={classes['columns']}>
          <PartList group={group} faults={faults} place={place} choose={setPlace} />
          {place === 'submit' ? (
            <SubmitPart
              pilot={draft.pilot}
              kept={saving.at === 'saved' ? saving.savedAt : ''}
              group={group}
              faults={faults}
              value={form.value}
              sending={command.desk.sending}
              resend={command.desk.resend}
              submit={() => command.submit(form.value)}
              choose={setPlace}
            />
          ) : (
            <PartFields
              group={group}
              part={place}
              value={form.value}
              places={[...proposalParts, 'submit']}
              choose={setPlace}
            />
          )}
        </div>
      </div>
    </DeskProvider>
  );
}
