/** web: what a draft would do to open pilots, as tables: dates, quorums, competence. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { WhatIfReply } from '../../../contracts/law-desk';
import type { PilotDifference } from '../../../domain/what-if';
import { momentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { matterName } from '../pilot/matter-name';
import { useLanguage, useTerms } from '../terms/use-terms';
import { Table } from './table';

type Titles = WhatIfReply['titles'];
interface Part {
  readonly differences: readonly PilotDifference[];
  readonly titles: Titles;
}

const pilotLink = (pilot: string, titles: Titles): ReactNode => (
  <Link key="pilot" href={`/pilots/${pilot}`}>
    {titles[pilot] ?? pilot}
  </Link>
);

function Deadlines({ differences, titles }: Part): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useNames();
  const terms = useTerms();
  const rows = differences.flatMap(({ pilot, deadlines }) =>
    deadlines.map(({ matter, step, oldDue, newDue, post, role }, i) => ({
      key: `${pilot} ${matter} ${step} ${i}`,
      cells: [
        pilotLink(pilot, titles),
        matter === 'main' ? terms.step(step) : `${terms.step(step)}: ${matterName(terms, matter)}`,
        post === null ? terms.role(role) : names.fullPost(post),
        oldDue === null ? '–' : momentOf(oldDue, language),
        newDue === null ? '–' : momentOf(newDue, language),
      ],
    })),
  );
  const head = [t('law.pilot'), t('law.item'), t('law.desk'), t('law.before'), t('law.after')];
  return <Table caption={t('law.deadlines')} head={head} rows={rows} />;
}

function Quorums({ differences, titles }: Part): ReactNode {
  const { t } = useTranslation();
  const rows = differences.flatMap(({ pilot, quorums }) =>
    quorums.map(({ body, change, leastBefore, leastAfter, found }) => ({
      key: `${pilot} ${body}`,
      cells: [
        pilotLink(pilot, titles),
        t(`law.bodies.${body}`),
        t(`law.changes.${change}`),
        leastBefore,
        leastAfter,
        found,
      ],
    })),
  );
  const head = [
    t('law.pilot'),
    t('law.item'),
    t('law.change'),
    t('law.before'),
    t('law.after'),
    t('law.found'),
  ];
  return <Table caption={t('law.quorums')} head={head} rows={rows} />;
}

function Competence({ differences, titles }: Part): ReactNode {
  const { t } = useTranslation();
  const names = useNames();
  const terms = useTerms();
  const rows = differences.flatMap(({ pilot, competence }) =>
    competence.map(({ post, command, matter, change }) => ({
      key: `${pilot} ${post} ${command} ${matter ?? ''}`,
      cells: [
        pilotLink(pilot, titles),
        names.fullPost(post),
        t(`law.changes.${change}`),
        matter === null
          ? terms.command(command)
          : `${terms.command(command)}: ${matterName(terms, matter)}`,
      ],
    })),
  );
  const head = [t('law.pilot'), t('law.desk'), t('law.change'), t('law.item')];
  return <Table caption={t('law.competence')} head={head} rows={rows} />;
}

export function WhatIfTables(part: Part): ReactNode {
  const { t } = useTranslation();
  const { differences, titles } = part;
  if (differences.length === 0) return <p>{t('law.nothing')}</p>;
  return (
    <>
      {differences
        .filter(({ fault }) => fault !== null)
        .map(({ pilot, fault }) => (
          <p key={pilot} role="alert">
            {pilotLink(pilot, titles)}: {t('law.fault', { fault: fault ?? '' })}
          </p>
        ))}
      <Deadlines {...part} />
      <Quorums {...part} />
      <Competence {...part} />
    </>
  );
}
