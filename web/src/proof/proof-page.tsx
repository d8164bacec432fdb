/** web: the dated proof of good faith, to be printed: who was told what, and when, each line with its place in the ledger. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ProofPack } from '../../../contracts/http';
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
import classes from './proof.module.css';

/** Enough to find the entry by; the whole hash stands in the ledger and in an export. */
const shownOfHash = 16;

function Lines({ lines }: Pick<ProofPack, 'lines'>): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={classes['scroll']} tabIndex={0} role="region" aria-label={t('proof.lines')}>
      <table className={classes['lines']}>
        <thead>
          <tr>
            <th scope="col">{t('proof.when')}</th>
            <th scope="col">{t('proof.what')}</th>
            <th scope="col">{t('proof.who')}</th>
            <th scope="col">{t('proof.entry')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ seq, sort, at, sentence, actor, hash }) => (
            <tr key={seq}>
              <td className="number">{momentOf(at, language)}</td>
              <td>
                <b>{t(`proof.sorts.${sort}`)}.</b> {sentence}
              </td>
              <td>{actor}</td>
              <td className="number">
                {seq} <code>{hash.slice(0, shownOfHash)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Protection({ protection }: Pick<ProofPack, 'protection'>): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const names = useNames();
  const { person, measures, cases, onHold } = protection;
  return (
    <section aria-labelledby="proof-protection">
      <h2 id="proof-protection">{t('proof.protection')}</h2>
      <p>
        {names.person(person)}:{' '}
        {measures.length === 0
          ? t(cases.length === 0 ? 'proof.notAsked' : 'proof.asked')
          : measures.map((measure) => terms.choice('measures', measure)).join(', ')}
        {onHold && <> · {t('proof.onHold')}</>}
      </p>
    </section>
  );
}

function Pack({ pack, title }: { readonly pack: ProofPack; readonly title: string }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <article className={`page ${classes['page']}`} data-testid="proof">
      <h1>{t('proof.title')}</h1>
      <p>
        <b>{title}</b>
        <br />
        {t('proof.asOf', { date: momentOf(pack.asOf, language), seq: pack.head.seq })}
        <br />
        <code className={classes['hash']}>{pack.head.hash}</code>
      </p>
      <p className="no-print">
        <Button leftSection={<Icon name="print" size={15} />} onClick={() => window.print()}>
          {t('common.print')}
        </Button>{' '}
        <Link href={`/pilots/${pack.pilot}`}>{t('decide.everything')}</Link>
      </p>
      <p className="soft prose">{t('proof.text')}</p>
      <Lines lines={pack.lines} />
      <Protection protection={pack.protection} />
    </article>
  );
}

export default function ProofPage({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const pilot = usePilot(id);
  const proof = useQuery({
    queryKey: keys.proof(id, pilot.data?.revision ?? 0),
    queryFn: () => ask<ProofPack>('GET', `/api/pilots/${encodeURIComponent(id)}/proof`),
  });
  usePageTitle(t('proof.title'));
  const error = pilot.error ?? proof.error;
  if (error !== null)
    return (
      <div className="page">
        <h1>{t('proof.title')}</h1>
        <ProblemNote error={error} />
      </div>
    );
  if (proof.data === undefined || pilot.data === undefined) return <Waiting />;
  return <Pack pack={proof.data} title={pilot.data.title} />;
}
