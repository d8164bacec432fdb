/** web: who was nominated for a pilot and what came of it; of an award the certificate and the code that verifies it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { After } from '../../../contracts/after';
import { dayOf } from '../format/dates';
import type { Names } from '../format/names';
import { useNames } from '../format/use-names';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './after.module.css';

type Honour = After['awards'][number];

export const holderOf = (
  { person, unit, name }: Honour,
  names: Names,
  texts: After['texts'],
): string =>
  person !== null
    ? names.person(person)
    : unit !== null
      ? names.unit(unit)
      : (texts[name ?? ''] ?? name ?? '');

function Given({
  pilot,
  honour,
  texts,
}: {
  readonly pilot: string;
  readonly honour: Honour;
  readonly texts: After['texts'];
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const { award, state, matter } = honour;
  if (award === null) return null;
  const { form, number, at, citation, code } = award;
  return (
    <>
      <p>
        <b>{terms.choice('form', form, 'award')}</b>
        {number !== null && `, ${number}`}, {dayOf(at, language)}
      </p>
      <p className="prose">{texts[citation] ?? citation}</p>
      <p>
        {t('after.code')} <code className={classes['code']}>{code}</code>
        {state === 'awarded' && (
          <>
            {' · '}
            <Link href={`/pilots/${pilot}/certificates/${matter}`}>{t('after.certificate')}</Link>
          </>
        )}
      </p>
    </>
  );
}

export function Awards({
  pilot,
  after: { awards, texts },
}: {
  readonly pilot: string;
  readonly after: After;
}): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const names = useNames();
  if (awards.length === 0) return null;
  return (
    <section>
      <h3>{t('after.awards')}</h3>
      <ul className={`plain-list ${classes['cards']}`}>
        {awards.map((honour) => (
          <li key={honour.matter}>
            <h4>
              {holderOf(honour, names, texts)}: {terms.state('commendation', honour.state)}
            </h4>
            <p className="prose">{texts[honour.merit] ?? honour.merit}</p>
            <Given pilot={pilot} honour={honour} texts={texts} />
            {honour.reasons !== null && (
              <p className="prose">
                {t('after.because', { why: texts[honour.reasons] ?? honour.reasons })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
