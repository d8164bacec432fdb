/** web: one letter: what it was about, what became of it and why, and the proof that it was handed over. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Letter } from '../../../contracts/letters';
import { caseLink } from '../concerns/case-link';
import { momentOf } from '../format/dates';
import { useLanguage } from '../terms/use-terms';
import classes from './letters.module.css';

const reasons = [
  'noMailServer',
  'noAddress',
  'addressRefused',
  'refused',
  'gaveUp',
  'taskDone',
  'dueMoved',
  'superseded',
  'alreadyRead',
  'postPassedOn',
  'notForDeputy',
  'notWished',
  'codeOver',
] as const;

function useSubject({ subject, kind, notices }: Letter): string {
  const { t } = useTranslation();
  if (subject !== null) return subject;
  if (kind === 'code') return t('letters.codeSubject');
  if (kind === 'digest') return t('letters.digest', { count: notices.length });
  const number = notices[0]?.number ?? null;
  return number === null ? t('letters.noSubject') : t('letters.about', { number });
}

export function StateLine({ letter }: { readonly letter: Letter }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, reason, handedAt, dueAt } = letter;
  const at = handedAt ?? dueAt;
  const why = reasons.find((each) => each === reason);
  return (
    <p className="small">
      <span className={classes['state']} data-state={state}>
        {t(`letters.states.${state}`)}
      </span>
      {why !== undefined && `: ${t(`letters.reasons.${why}`)}`}
      <span className="soft">
        {' · '}
        <time dateTime={at} className="number">
          {state === 'waiting'
            ? t('letters.goesAt', { date: momentOf(at, language) })
            : momentOf(at, language)}
        </time>
      </span>
    </p>
  );
}

export function Proof({ letter }: { readonly letter: Letter }): ReactNode {
  const { t } = useTranslation();
  const { messageId, answer, bytes, hash, tries, mayHaveDoubled } = letter;
  const facts = [
    ['answer', answer],
    ['messageId', messageId],
    ['size', bytes === null ? null : t('letters.bytes', { count: bytes })],
    ['hash', hash],
    ['tries', tries === 0 ? null : String(tries)],
  ] as const;
  return (
    <>
      {mayHaveDoubled && <p className="small">{t('letters.doubled')}</p>}
      <dl className={classes['facts']}>
        {facts.map(([word, value]) =>
          value === null ? null : (
            <div key={word}>
              <dt>{t(`letters.${word}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </>
  );
}

export function LetterRow({ letter }: { readonly letter: Letter }): ReactNode {
  const { t } = useTranslation();
  const { kind, notices, content, answer, messageId } = letter;
  const [first] = notices;
  const isOfOne = kind === 'notice' && first !== undefined;
  return (
    <li className={classes['row']}>
      <h2>{useSubject(letter)}</h2>
      <StateLine letter={letter} />
      {isOfOne && (
        <Link href={`${caseLink(first.pilot)}#entry-${first.seq}`} className="small">
          {t('letters.openEntry')}
        </Link>
      )}
      {content !== null && (
        <details>
          <summary>{t('letters.content')}</summary>
          <pre className={classes['content']}>{content}</pre>
        </details>
      )}
      {(answer ?? messageId) !== null && (
        <details>
          <summary>{t('letters.proof')}</summary>
          <Proof letter={letter} />
        </details>
      )}
    </li>
  );
}
