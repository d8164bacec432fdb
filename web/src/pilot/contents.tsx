/** web: the file of a pilot behind tabs: what happened, what was planned, what runs beside it, its papers and votes. */
import { Tabs } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PilotView } from '../../../contracts/http';
import { Exports } from '../exports/exports';
import { useExports } from '../exports/use-exports';
import { hasAfter } from '../after/use-after';
import { useFilter } from '../parts/filter';
import { Waiting } from '../parts/waiting';
import { BallotView } from './ballot';
import { Documents } from './documents';
import { Dossier } from './dossier';
import { Matters } from './matters';
import { TimelineView } from './timeline';

type Tab =
  | 'timeline'
  | 'dossier'
  | 'measurements'
  | 'matters'
  | 'ballot'
  | 'after'
  | 'documents'
  | 'exports';

const AfterPart = lazy(() => import('../after/after-part'));
const MeasurementsPart = lazy(() => import('../measurements/measurements'));

/** Fetched when they are looked at. */
const onDemand: readonly Tab[] = ['measurements', 'after'];

/** From the start on, or as soon as something was measured or warns. */
const isMeasured = ({ pilot, matters }: PilotView): boolean =>
  pilot.running.startedOn !== null ||
  Object.keys(pilot.running.baselines).length > 0 ||
  matters.some(({ kind }) => kind === 'watch');

function panelOf(tab: Tab, view: PilotView): ReactNode {
  switch (tab) {
    case 'timeline':
      return <TimelineView pilot={view.id} revision={view.revision} />;
    case 'dossier':
      return <Dossier view={view} />;
    case 'measurements':
      return (
        <Suspense fallback={<Waiting />}>
          <MeasurementsPart pilot={view.id} revision={view.revision} />
        </Suspense>
      );
    case 'after':
      return (
        <Suspense fallback={<Waiting />}>
          <AfterPart pilot={view.id} revision={view.revision} />
        </Suspense>
      );
    case 'matters':
      return <Matters view={view} />;
    case 'ballot':
      return view.pilot.approval.ballot === null ? null : (
        <BallotView ballot={view.pilot.approval.ballot} />
      );
    case 'documents':
      return <Documents view={view} />;
    case 'exports':
      return <Exports view={view} />;
  }
}

function useNumbers(view: PilotView): Partial<Record<Tab, number>> {
  return {
    matters: view.matters.filter((matter) => matter.closedAt === null).length,
    documents: view.documents.length,
    exports: useExports(view.id, view.revision).data?.exports.length ?? 0,
  };
}

export function Contents({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const [chosen, choose] = useFilter('tab');
  const numbers = useNumbers(view);
  const tabs: readonly Tab[] = [
    'timeline',
    'dossier',
    ...(isMeasured(view) ? (['measurements'] as const) : []),
    'matters',
    ...(view.pilot.approval.ballot === null ? [] : (['ballot'] as const)),
    ...(hasAfter(view) ? (['after'] as const) : []),
    'documents',
    ...((numbers.exports ?? 0) > 0 ? (['exports'] as const) : []),
  ];
  const shown = tabs.find((tab) => tab === chosen) ?? 'timeline';
  return (
    <Tabs
      value={shown}
      onChange={(next) => choose(next === null || next === 'timeline' ? '' : next)}
      className="sheet"
      keepMounted
    >
      <Tabs.List aria-label={t('pilot.tabs')} className="no-print">
        {tabs.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {t(`pilot.${tab}`)}
            {(numbers[tab] ?? 0) > 0 && ` (${numbers[tab]})`}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab} value={tab} pt="md">
          {!onDemand.includes(tab) || tab === shown ? panelOf(tab, view) : null}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
