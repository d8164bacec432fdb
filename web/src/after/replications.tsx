/** web: how a pilot is repeated: the kit with what must stay, the sites that were asked, how faithful they are, and what a site does otherwise. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { After } from '../../../contracts/after';
import { dayOf } from '../format/dates';
import { numberOf } from '../format/numbers';
import { useNames } from '../format/use-names';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './after.module.css';

type Replications = After['replications'];
interface Part {
  readonly after: After;
}

function Items({
  title,
  refs,
  texts,
}: {
  readonly title: string;
  readonly refs: readonly string[];
  readonly texts: After['texts'];
}): ReactNode {
  if (refs.length === 0) return null;
  return (
    <div>
      <h5>{title}</h5>
      <ol>
        {refs.map((ref, i) => (
          <li key={i}>{texts[ref] ?? ref}</li>
        ))}
      </ol>
    </div>
  );
}

function Kit({
  kit,
  texts,
}: { readonly kit: Replications['kits'][number] } & Pick<After, 'texts'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const names = useNames();
  const { state, draftedAt, releasedAt, costVnd, keeper, reasons } = kit;
  return (
    <li>
      <h4>
        {terms.kind('replicationKit')}: {terms.state('replicationKit', state)}
        <span className="soft"> · {dayOf(releasedAt ?? draftedAt, language)}</span>
      </h4>
      {reasons !== null && <p className="prose">{texts[reasons] ?? reasons}</p>}
      <div className={classes['lists']}>
        <Items title={terms.field('mustStay')} refs={kit.mustStay} texts={texts} />
        <Items title={terms.field('mayChange')} refs={kit.mayChange} texts={texts} />
        <Items title={terms.field('preconditions')} refs={kit.preconditions} texts={texts} />
      </div>
      <p className="soft small">
        {t('after.cost', { cost: numberOf(costVnd, language) })} ·{' '}
        {t('after.keeper', { post: names.fullPost(keeper) })}
      </p>
    </li>
  );
}

function Site({
  site,
  after: { replications, texts },
}: Part & { readonly site: Replications['sites'][number] }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const names = useNames();
  const { state, siteUnit, site: told, reasons, declined, child } = site;
  const report = replications.fidelity.find((each) => each.child === child && child !== null);
  const where = siteUnit === null ? (texts[told ?? ''] ?? told ?? '') : names.unit(siteUnit);
  return (
    <li>
      <h4>
        {where}: {terms.state('replication', state)}
      </h4>
      <p className="prose">{texts[reasons] ?? reasons}</p>
      {declined !== null && (
        <p className="prose">{t('after.declined', { why: texts[declined] ?? declined })}</p>
      )}
      {child !== null && (
        <p>
          <Link href={`/pilots/${child}`}>{t('after.child')}</Link>
        </p>
      )}
      {report !== undefined && report.keptPercent !== null && (
        <p>
          {t('after.kept', { percent: report.keptPercent })}
          {report.effect !== null &&
            ` · ${t('after.effect', { effect: terms.choice('effect', report.effect, 'replication-kit') })}`}
          {report.changes !== null && (
            <>
              <br />
              <span className="soft">{texts[report.changes] ?? report.changes}</span>
            </>
          )}
        </p>
      )}
    </li>
  );
}

function Adaptation({
  adaptation,
  texts,
}: Pick<After, 'texts'> & {
  readonly adaptation: Replications['adaptations'][number];
}): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const { state, touches, item, difference, reasons, judged } = adaptation;
  return (
    <li>
      <h4>
        {terms.choice('touches', touches, 'adaptation')}, {t('after.item', { item })}:{' '}
        {terms.state('adaptation', state)}
      </h4>
      <p className="prose">{texts[difference] ?? difference}</p>
      <p className="soft prose">{t('after.because', { why: texts[reasons] ?? reasons })}</p>
      {judged !== null && (
        <p className="prose">
          {t(judged.accepted ? 'after.accepted' : 'after.mustUndo', {
            why: texts[judged.reasons] ?? judged.reasons,
          })}
        </p>
      )}
    </li>
  );
}

export function ReplicationParts({ after }: Part): ReactNode {
  const { t } = useTranslation();
  const { kits, sites, adaptations } = after.replications;
  return (
    <>
      {kits.length > 0 && (
        <section>
          <h3>{t('after.kits')}</h3>
          <ul className={`plain-list ${classes['cards']}`}>
            {kits.map((kit) => (
              <Kit key={kit.matter} kit={kit} texts={after.texts} />
            ))}
          </ul>
        </section>
      )}
      {sites.length > 0 && (
        <section>
          <h3>{t('after.sites')}</h3>
          <ul className={`plain-list ${classes['cards']}`}>
            {sites.map((site) => (
              <Site key={site.matter} site={site} after={after} />
            ))}
          </ul>
        </section>
      )}
      {adaptations.length > 0 && (
        <section>
          <h3>{t('after.adaptations')}</h3>
          <ul className={`plain-list ${classes['cards']}`}>
            {adaptations.map((each) => (
              <Adaptation key={each.matter} adaptation={each} texts={after.texts} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
