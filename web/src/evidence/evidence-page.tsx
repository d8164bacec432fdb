/** web: the ledger as it was written, entry by entry with its hash, checked in the reader's own browser and taken along as a file. */
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EvidenceFile, EvidenceVerdict } from '../../../contracts/evidence';
import { checkEvidence } from '../../../contracts/evidence';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { usePilot } from '../api/queries';
import { momentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { Icon } from '../parts/icon';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './evidence.module.css';

/** More are shown on request; the check is always of all. */
const pageSize = 100;

const useEvidence = (id: string) =>
  useQuery({
    queryKey: keys.evidence(id),
    queryFn: () => ask<EvidenceFile>('GET', `/api/pilots/${encodeURIComponent(id)}/evidence`),
  });

function save(file: EvidenceFile): void {
  const blob = new Blob([JSON.stringify(file)], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), {
    ...{ href: address, download: `${file.pilot}-ledger.json` },
  }).click();
  URL.revokeObjectURL(address);
}

function Verdict({ verdict }: { readonly verdict: EvidenceVerdict }): ReactNode {
  const { t } = useTranslation();
  const { checked, faults } = verdict;
  return (
    <div role="status" className={classes['verdict']} data-holds={faults.length === 0}>
      <p>
        <Icon name={faults.length === 0 ? 'done' : 'late'} size={18} />{' '}
        <b>{t(faults.length === 0 ? 'evidence.holds' : 'evidence.broken')}</b>
      </p>
      <p>{t('evidence.checked', { count: checked })}</p>
      <ul>
        {faults.map(({ seq, kind }) => (
          <li key={`${seq} ${kind}`}>{t(`evidence.faults.${kind}`, { seq })}</li>
        ))}
      </ul>
    </div>
  );
}

type Entry = EvidenceFile['entries'][number];

function EntryRow({
  entry: { seq, type, at, person, hash },
}: {
  readonly entry: Entry;
}): ReactNode {
  const language = useLanguage();
  const names = useNames();
  const terms = useTerms();
  // A sentence with places to fill is told by the timeline; here the entry's own name stands alone.
  const told = terms.event(type);
  return (
    <tr>
      <th scope="row" className="number">
        {seq}
      </th>
      <td className="number">{momentOf(at, language)}</td>
      <td>
        {!told.includes('{') && <div>{told}</div>}
        <code>{type}</code>
        <div className="soft small">{names.person(person)}</div>
      </td>
      <td>
        <code className={classes['hash']}>{hash}</code>
      </td>
    </tr>
  );
}

function Ledger({ entries }: Pick<EvidenceFile, 'entries'>): ReactNode {
  const { t } = useTranslation();
  const [shown, show] = useState(pageSize);
  return (
    <>
      <div
        className={classes['scroll']}
        tabIndex={0}
        role="region"
        aria-label={t('evidence.ledger')}
      >
        <table className={classes['ledger']}>
          <thead>
            <tr>
              {(['number', 'when', 'what', 'hash'] as const).map((word) => (
                <th key={word} scope="col">
                  {t(`evidence.heads.${word}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, shown).map((entry) => (
              <EntryRow key={entry.seq} entry={entry} />
            ))}
          </tbody>
        </table>
      </div>
      {entries.length > shown && (
        <Button variant="default" mt="sm" onClick={() => show(shown + pageSize)}>
          {t('common.more')}
        </Button>
      )}
    </>
  );
}

function Checking({ file }: { readonly file: EvidenceFile }): ReactNode {
  const { t } = useTranslation();
  const check = useMutation({ mutationFn: () => checkEvidence(file) });
  return (
    <section className="sheet" aria-labelledby="evidence-check">
      <h2 id="evidence-check">{t('evidence.check')}</h2>
      <p className="prose">{t('evidence.how')}</p>
      <p>
        {t('evidence.head')} <code className={classes['hash']}>{file.head}</code>
      </p>
      <div className={classes['acts']}>
        <Button loading={check.isPending} onClick={() => check.mutate()}>
          {t('evidence.checkNow')}
        </Button>
        <Button variant="default" onClick={() => save(file)}>
          {t('evidence.save')}
        </Button>
      </div>
      {check.isError && <p role="alert">{t('evidence.noCrypto')}</p>}
      {check.data !== undefined && <Verdict verdict={check.data} />}
      <p className="soft small prose">{t('evidence.offline')}</p>
    </section>
  );
}

export default function EvidencePage({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const pilot = usePilot(id);
  const evidence = useEvidence(id);
  usePageTitle(t('evidence.title'));
  const error = pilot.error ?? evidence.error;
  return (
    <article className="page">
      <h1>{t('evidence.title')}</h1>
      <p>
        <Link href={`/pilots/${id}`}>{pilot.data?.title ?? t('pilots.title')}</Link>
      </p>
      {error !== null && <ProblemNote error={error} retry={() => void evidence.refetch()} />}
      {error === null && evidence.data === undefined && <Waiting />}
      {evidence.data !== undefined && (
        <>
          <Checking key={evidence.data.head} file={evidence.data} />
          <h2 className={classes['title']}>{t('evidence.ledger')}</h2>
          <Ledger entries={evidence.data.entries} />
        </>
      )}
    </article>
  );
}
