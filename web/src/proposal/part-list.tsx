/** web: the way through a proposal: its parts, and what each still lacks. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../form/faults';
import type { GroupField } from '../form/model';
import { Icon } from '../parts/icon';
import type { Place } from './draft-form';
import { faultsOfPart, proposalParts } from './parts';
import classes from './proposal.module.css';

interface PartListProps {
  readonly group: GroupField;
  readonly faults: readonly Fault[];
  readonly place: Place;
  choose(place: Place): void;
}

interface PartButtonProps {
  readonly sign: ReactNode;
  readonly current: boolean;
  readonly missing?: number;
  readonly word: string;
  choose(): void;
}

function PartButton({ sign, current, missing, word, choose }: PartButtonProps): ReactNode {
  const { t } = useTranslation();
  const state =
    missing === undefined
      ? null
      : missing === 0
        ? t('proposal.complete')
        : t('proposal.missing', { count: missing });
  return (
    <button
      type="button"
      aria-current={current ? 'step' : undefined}
      data-complete={missing === 0}
      onClick={choose}
    >
      <span className={classes['sign']}>
        {missing === 0 ? <Icon name="done" size={15} /> : sign}
      </span>
      <span>
        {word}
        {state !== null && <small>{state}</small>}
      </span>
    </button>
  );
}

export function PartList({ group, faults, place, choose }: PartListProps): ReactNode {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('proposal.sections')} className={classes['parts']}>
      <ol className="plain-list">
        {proposalParts.map((part, i) => (
          <li key={part}>
            <PartButton
              sign={i + 1}
              word={t(`proposal.parts.${part}`)}
              current={place === part}
              missing={faultsOfPart(group, part, faults).length}
              choose={() => choose(part)}
            />
          </li>
        ))}
        <li>
          <PartButton
            sign={<Icon name="next" size={15} />}
            word={t('proposal.submit')}
            current={place === 'submit'}
            choose={() => choose('submit')}
          />
        </li>
      </ol>
    </nav>
  );
}
