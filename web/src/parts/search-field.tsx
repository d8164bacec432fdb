/** web: a search field that asks when the typing pauses. */
import { CloseButton, TextInput } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  onSearch(words: string): void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

const pauseMs = 250;

export function SearchField({ label, value, onSearch, inputRef }: SearchFieldProps): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = window.setTimeout(() => onSearch(typed), pauseMs);
    return () => window.clearTimeout(timer);
  }, [typed, value, onSearch]);
  return (
    <TextInput
      ref={inputRef ?? null}
      type="search"
      label={label}
      value={typed}
      leftSection={<Icon name="search" />}
      autoComplete="off"
      onChange={(event) => setTyped(event.currentTarget.value)}
      rightSection={
        typed === '' ? null : (
          <CloseButton size="sm" aria-label={t('common.clear')} onClick={() => setTyped('')} />
        )
      }
    />
  );
}
