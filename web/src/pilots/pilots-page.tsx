/** web: all pilots that the person may see, found by words or stage, the last changed first. */
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Stage } from '../../../domain/stages';
import { usePilots } from '../api/queries';
import { Empty } from '../parts/empty';
import { useFilter } from '../parts/filter';
import { usePageTitle } from '../parts/page-title';
import { Paged } from '../parts/paged';
import { SearchField } from '../parts/search-field';
import { useTerms } from '../terms/use-terms';
import { PilotLine } from './pilot-line';
import classes from './pilots.module.css';

/** In the order of a life; the compiler says when one is missing or new. */
const stageOrder: Readonly<Record<Exclude<Stage, 'NEW'>, true>> = {
  SUBMITTED: true,
  INTAKE: true,
  RETURNED: true,
  URGENT_REVIEW: true,
  COUNCIL_FORMING: true,
  APPRAISAL: true,
  CONSULT: true,
  LEADERSHIP_REVIEW: true,
  OVERRIDE_WINDOW: true,
  DECISION_DRAFT: true,
  REFERRED_UP: true,
  NORM_TRACK: true,
  APPROVED_FULL: true,
  APPROVED_PILOT: true,
  PREPARING: true,
  RUNNING: true,
  SUSPENDED: true,
  LAPSED: true,
  ENDING: true,
  ASSESSMENT: true,
  OUTCOME_SET: true,
  CAUSE_REVIEW: true,
  RESPONSIBILITY: true,
  CLOSED_SUCCESS: true,
  CLOSED_PARTLY: true,
  CLOSED_FAILED: true,
  CLOSED_UNDETERMINED: true,
  CLOSED_NOT_PURSUED: true,
  REJECTED: true,
  WITHDRAWN: true,
  ARCHIVED: true,
};

interface ToolsProps {
  readonly words: string;
  readonly stage: string;
  setWords(words: string): void;
  setStage(stage: string): void;
}

function Tools({ words, stage, setWords, setStage }: ToolsProps): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const options = Object.keys(stageOrder).map((value) => ({ value, label: terms.stage(value) }));
  return (
    <div className={classes['tools']}>
      <SearchField label={t('pilots.search')} value={words} onSearch={setWords} />
      <NativeSelect
        label={t('pilots.stage')}
        value={stage}
        data={[{ value: '', label: t('pilots.anyStage') }, ...options]}
        onChange={(event) => setStage(event.currentTarget.value)}
      />
    </div>
  );
}

export default function PilotsPage(): ReactNode {
  const { t } = useTranslation();
  const [words, setWords] = useFilter('q');
  const [stage, setStage] = useFilter('stage');
  const pilots = usePilots(stage, words);
  usePageTitle(t('pilots.title'));
  const rows = pilots.data?.pages.flatMap((page) => page.pilots) ?? [];
  const nothing = words === '' && stage === '' ? t('pilots.empty') : t('pilots.none');
  return (
    <div className="page">
      <h1>{t('pilots.title')}</h1>
      <p>
        <Link href="/library">{t('library.title')}</Link>
      </p>
      <Tools words={words} stage={stage} setWords={setWords} setStage={setStage} />
      <Paged
        query={pilots}
        isEmpty={rows.length === 0}
        empty={
          <Empty>
            <p>{nothing}</p>
          </Empty>
        }
      >
        <ul className={`plain-list ${classes['rows']}`} aria-label={t('pilots.list')}>
          {rows.map((pilot) => (
            <PilotLine key={pilot.id} pilot={pilot} />
          ))}
        </ul>
      </Paged>
    </div>
  );
}
