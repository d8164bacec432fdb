/** web: one draft: what it would do, and the act that is this person's: to propose it, or to confirm what another proposed. */
import { Button, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LawDraftView } from '../../../contracts/law-desk';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { useMe } from '../shell/session';
import { ChangesOfLaw } from './law-changes';
import classes from './law.module.css';
import { useConfirm, usePropose, useWhatIf } from './use-law';
import { WhatIfTables } from './what-if-tables';

interface ActProps {
  readonly draft: string;
  readonly digest: string;
}

function Propose({ draft, digest }: ActProps): ReactNode {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const propose = usePropose(draft);
  return (
    <>
      <Textarea
        label={t('law.reason')}
        required
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button
        style={{ width: 'fit-content' }}
        disabled={reason.trim() === ''}
        loading={propose.isPending}
        onClick={() => propose.mutate({ digest, reason })}
      >
        {t('law.propose')}
      </Button>
      {propose.error !== null && <ProblemNote error={propose.error} />}
    </>
  );
}

function Confirm({ draft, digest }: ActProps): ReactNode {
  const { t } = useTranslation();
  const confirm = useConfirm(draft);
  return (
    <>
      <Button
        style={{ width: 'fit-content' }}
        loading={confirm.isPending}
        onClick={() => confirm.mutate({ digest })}
      >
        {t('law.confirm')}
      </Button>
      {confirm.error !== null && <ProblemNote error={confirm.error} />}
    </>
  );
}

/** Whose turn it is; what was proposed on other effects has to be proposed again. */
function Acts({
  draft,
  digest,
}: {
  readonly draft: LawDraftView;
  readonly digest: string;
}): ReactNode {
  const { t } = useTranslation();
  const { persona } = useMe();
  const { proposal, inForce, id } = draft;
  if (inForce) return <p>{t('law.inForce')}</p>;
  if (proposal === null) return <Propose draft={id} digest={digest} />;
  if (proposal.digest !== digest)
    return (
      <>
        <p role="alert">{t('law.seenAgain')}</p>
        <Propose draft={id} digest={digest} />
      </>
    );
  return proposal.person === persona.person ? (
    <p>{t('law.otherConfirms')}</p>
  ) : (
    <Confirm draft={id} digest={digest} />
  );
}

export function DraftEffects({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const told = useWhatIf(id);
  if (told.isError) return <ProblemNote error={told.error} retry={() => void told.refetch()} />;
  if (told.data === undefined) return <Waiting />;
  const { draft, digest, summary, answer, titles } = told.data;
  return (
    <section className="sheet" aria-label={`${draft.law} ${draft.version}`}>
      <h3>
        {draft.law} {draft.version}
      </h3>
      <p>{t('law.summary', { ...summary })}</p>
      <ChangesOfLaw changes={answer.changes} />
      <WhatIfTables differences={answer.differences} titles={titles} />
      <div className={classes['acts']}>
        <Acts draft={draft} digest={digest} />
      </div>
    </section>
  );
}
