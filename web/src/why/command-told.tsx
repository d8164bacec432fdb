/** web: why an act is not somebody's now: what stands against it, on which facts, and who may. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandExplained } from '../../../domain/explain/command';
import { useNames } from '../format/use-names';
import { useTerms } from '../terms/use-terms';
import { FactsTold } from './duty-told';
import { RuleLine } from './rule-line';
import classes from './why.module.css';

function Who({ roles }: Pick<CommandExplained, 'roles'>): ReactNode {
  const { t } = useTranslation();
  const names = useNames();
  const terms = useTerms();
  return (
    <>
      <dt>{t('why.who')}</dt>
      <dd>
        <ul>
          {roles.map(({ role, posts }) => (
            <li key={role}>
              {terms.role(role)}
              {posts.length > 0 && `: ${posts.map(({ post }) => names.fullPost(post)).join('; ')}`}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function Checks({ refusedBy, passed }: Pick<CommandExplained, 'refusedBy' | 'passed'>): ReactNode {
  const { t } = useTranslation();
  const names = passed.map((check) => t(`why.checks.${check}`)).join(', ');
  if (refusedBy === null)
    return (
      <>
        <dt>{t('why.passed')}</dt>
        <dd>{names}</dd>
      </>
    );
  return (
    <>
      <dt>{t('why.check')}</dt>
      <dd>
        <b>{t(`why.checks.${refusedBy}`)}</b>
        {passed.length > 0 && ` (${t('why.passed')}: ${names})`}
      </dd>
    </>
  );
}

export function CommandTold({ command }: { readonly command: CommandExplained }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const { refusedBy, passed, roles, rules, stages, facts } = command;
  return (
    <dl className={classes['facts']}>
      <Checks refusedBy={refusedBy} passed={passed} />
      {rules.length > 0 && (
        <>
          <dt>{t('why.numbers')}</dt>
          <dd>
            {rules.map((rule) => (
              <div key={rule.key}>
                <RuleLine rule={rule} />
              </div>
            ))}
          </dd>
        </>
      )}
      <FactsTold facts={facts} />
      {refusedBy === 'stage' && (
        <>
          <dt>{t('why.stages')}</dt>
          <dd>{stages.map((stage) => terms.stage(stage)).join(', ')}</dd>
        </>
      )}
      <Who roles={roles} />
    </dl>
  );
}
