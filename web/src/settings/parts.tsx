/** web: what the forms of the settings are made of. */
import { Button, TextInput } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { ProblemNote } from '../parts/problem-note';
import classes from './settings.module.css';

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly min?: string;
  change(day: string): void;
}

export const Day = ({ label, value, min, change }: DayProps): ReactNode => (
  <TextInput
    type="date"
    label={label}
    withAsterisk
    value={value}
    max="9999-12-31"
    {...(min === undefined ? {} : { min })}
    onChange={(event) => change(event.currentTarget.value)}
  />
);

interface FormProps {
  readonly name: string;
  readonly isBusy: boolean;
  readonly isWhole: boolean;
  readonly error: Error | null;
  readonly children: ReactNode;
  send(): void;
}

export function SmallForm({ name, isBusy, isWhole, error, children, send }: FormProps): ReactNode {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send();
  };
  return (
    <form aria-label={name} className={classes['form']} onSubmit={submit}>
      <div className={classes['fields']}>{children}</div>
      <Button type="submit" loading={isBusy} disabled={!isWhole}>
        {name}
      </Button>
      {error !== null && <ProblemNote error={error} />}
    </form>
  );
}

interface LineProps {
  readonly children: ReactNode;
  /** Whether it holds at this moment. */
  readonly isNow?: boolean;
}

export const Line = ({ children, isNow = false }: LineProps): ReactNode => (
  <li className={classes['line']} data-now={isNow}>
    {children}
  </li>
);
