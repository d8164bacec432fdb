/** web: every target of the plan: where it began, what was promised, what was reached, how it was scored and by whom. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PilotView } from '../../../contracts/http';
import type { Language } from '../../../domain/words';
import { numberOf } from '../format/numbers';
import { useNames } from '../format/use-names';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './outcome.module.css';

type Indicator = PilotView['pilot']['proposal']['plan']['indicators'][number];

const shown = (value: number | null | undefined, language: Language): string =>
  value === null || value === undefined ? '–' : numberOf(value, language);

function Score({
  view,
  indicator,
}: {
  readonly view: PilotView;
  readonly indicator: string;
}): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const names = useNames();
  const scored = view.pilot.outcome.scores.find((each) => each.indicator === indicator);
  if (scored === undefined) return <span className="soft">{t('outcome.unscored')}</span>;
  const { score, evidence, scorer } = scored;
  return (
    <>
      <b data-score={score}>{terms.choice('score', score, 'scoring')}</b>{' '}
      <span className="soft">{names.person(scorer)}</span>
      {evidence !== null && <div>{view.texts[evidence] ?? evidence}</div>}
    </>
  );
}

function Target({
  view,
  target: { id, name, unit, baseline, target },
}: {
  readonly view: PilotView;
  readonly target: Indicator;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { outcome, running } = view.pilot;
  const reported = outcome.report?.values.find((each) => each.indicator === id)?.value;
  const scored = outcome.scores.find((each) => each.indicator === id)?.value;
  const cells = [
    ['baseline', baseline ?? running.baselines[id]?.value],
    ['target', target],
    ['reached', scored ?? reported],
  ] as const;
  return (
    <tr>
      <th scope="row">
        {view.texts[name] ?? name} <span className="soft">({unit})</span>
      </th>
      {cells.map(([column, value]) => (
        <td key={column} className="number" data-column={t(`outcome.${column}`)}>
          {shown(value, language)}
        </td>
      ))}
      <td data-column={t('outcome.score')}>
        <Score view={view} indicator={id} />
      </td>
    </tr>
  );
}

export function Targets({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  return (
    <table className={classes['targets']}>
      <caption className="only-read">{t('outcome.targets')}</caption>
      <thead>
        <tr>
          {(['indicator', 'baseline', 'target', 'reached', 'score'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`outcome.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.pilot.proposal.plan.indicators.map((target) => (
          <Target key={target.id} view={view} target={target} />
        ))}
      </tbody>
    </table>
  );
}
