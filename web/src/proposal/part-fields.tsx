/** web: one part of a proposal, with the way on and back. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldInput } from '../form/field';
import form from '../form/form.module.css';
import type { GroupField } from '../form/model';
import { pathKey } from '../form/faults';
import { valueAt } from '../form/values';
import { Icon } from '../parts/icon';
import type { Place } from './draft-form';
import { fieldsOfPart } from './parts';
import type { ProposalPart } from './parts';
import classes from './proposal.module.css';

interface PartFieldsProps {
  readonly group: GroupField;
  readonly part: ProposalPart;
  readonly value: unknown;
  readonly places: readonly Place[];
  choose(place: Place): void;
}

function Ways({
  part,
  places,
  choose,
}: Pick<PartFieldsProps, 'part' | 'places' | 'choose'>): ReactNode {
  const { t } = useTranslation();
  const at = places.indexOf(part);
  const [before, after] = [places[at - 1], places[at + 1]];
  return (
    <div className={form['foot']}>
      {before !== undefined && (
        <Button
          variant="default"
          leftSection={<Icon name="back" size={16} />}
          onClick={() => choose(before)}
        >
          {t('proposal.previous')}
        </Button>
      )}
      {after !== undefined && (
        <Button rightSection={<Icon name="next" size={16} />} onClick={() => choose(after)}>
          {t('proposal.next')}
        </Button>
      )}
    </div>
  );
}

export function PartFields({ group, part, value, places, choose }: PartFieldsProps): ReactNode {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [part]);
  return (
    <section className={`sheet ${form['form']} ${classes['part']}`} aria-labelledby="part">
      <div>
        <p className="soft small">
          {t('proposal.step', { n: places.indexOf(part) + 1, count: places.length })}
        </p>
        <h2 id="part" ref={heading} tabIndex={-1}>
          {t(`proposal.parts.${part}`)}
        </h2>
      </div>
      {fieldsOfPart(group, part).map(({ name, field, path }) => (
        <FieldInput
          key={pathKey(path)}
          name={name}
          field={field}
          path={path}
          value={valueAt(value, path)}
        />
      ))}
      <Ways part={part} places={places} choose={choose} />
    </section>
  );
}
