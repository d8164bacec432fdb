/** web: how a pilot ended, on one sheet: each target against what was measured, the report, opinions and causes. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PilotView, Texts } from '../../../contracts/http';
import type { Cause, CompletionReport } from '../../../domain/state/outcome';
import { Given } from '../decide/papers';
import { dateOf, localDayOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { useLanguage, useTerms } from '../terms/use-terms';
import { Conclusion } from './conclusion';
import classes from './outcome.module.css';
import { Targets } from './targets';

function Report({
  report,
  texts,
}: {
  readonly report: CompletionReport;
  readonly texts: Texts;
}): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const language = useLanguage();
  const names = useNames();
  const parts = [
    ['text', report.text],
    ['lessons', report.lessons],
    ['problems', report.problems],
  ] as const;
  return (
    <details>
      <summary>
        {t('outcome.report', {
          name: names.person(report.by),
          date: dateOf(localDayOf(report.filedAt), language),
        })}
      </summary>
      <dl>
        {parts.map(
          ([name, ref]) =>
            ref !== null && (
              <div key={name}>
                <dt>{terms.field(name, 'completion')}</dt>
                <dd className="prose">{texts[ref] ?? ref}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}

function Causes({
  causes,
  texts,
}: {
  readonly causes: readonly Cause[];
  readonly texts: Texts;
}): ReactNode {
  const terms = useTerms();
  return (
    <>
      <h3>{terms.field('causes', 'causes')}</h3>
      <ul>
        {causes.map(({ type, weightPercent, text }) => (
          <li key={text}>
            {terms.choice('type', type, 'causes')}, {weightPercent} %: {texts[text] ?? text}
          </li>
        ))}
      </ul>
    </>
  );
}

export default function Outcome({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const { report, partyOpinion, causes } = view.pilot.outcome;
  return (
    <section className={`sheet ${classes['outcome']}`} aria-labelledby="outcome">
      <h2 id="outcome">{t('outcome.title')}</h2>
      <Conclusion view={view} />
      <Targets view={view} />
      {report !== null && <Report report={report} texts={view.texts} />}
      {partyOpinion !== null && (
        <>
          <h3>{t('decide.opinion')}</h3>
          <Given opinion={partyOpinion} texts={view.texts} />
        </>
      )}
      {causes.length > 0 && <Causes causes={causes} texts={view.texts} />}
    </section>
  );
}
