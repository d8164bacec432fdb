/** web: who opened an export, in which post, when, what for, and which content it was: a plain table that nobody can change. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccessView } from '../../../contracts/exports';
import { momentOf } from '../format/dates';
import { useLanguage } from '../terms/use-terms';
import classes from './exports.module.css';

function AccessLine({ access }: { readonly access: AccessView }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { seq, at, name, post, as, purpose, reference, content } = access;
  return (
    <tr>
      <th scope="row">{seq}</th>
      <td>{momentOf(at, language)}</td>
      <td>
        {name}
        <br />
        <span className="soft small">
          {post === null ? t(`exports.as.${as}`) : `${post[language]}, ${t(`exports.as.${as}`)}`}
        </span>
      </td>
      <td>
        {t(`exports.purposes.${purpose}`)}
        {reference !== null && ` (${reference})`}
      </td>
      <td>
        <code title={content}>{content.slice(0, 12)}</code>
      </td>
    </tr>
  );
}

export function AccessLog({ log }: { readonly log: readonly AccessView[] }): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  if (log.length === 0) return <p className="soft">{t('exports.neverOpened')}</p>;
  return (
    <div className={classes['wide']} role="region" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{t('exports.log')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('exports.columns.number')}</th>
            <th scope="col">{t('exports.columns.when')}</th>
            <th scope="col">{t('exports.columns.who')}</th>
            <th scope="col">{t('exports.columns.purpose')}</th>
            <th scope="col">{t('exports.columns.content')}</th>
          </tr>
        </thead>
        <tbody>
          {log.map((access) => (
            <AccessLine key={access.seq} access={access} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
