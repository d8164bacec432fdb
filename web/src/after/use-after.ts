/** web: what became of a pilot, and its family of replicas. */
import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { After, Family } from '../../../contracts/after';
import type { PilotView } from '../../../contracts/http';
import { ask } from '../api/client';
import { keys } from '../api/keys';

const pathOf = (pilot: string): string => `/api/pilots/${encodeURIComponent(pilot)}`;

export const useAfter = (pilot: string, revision: number): UseQueryResult<After> =>
  useQuery({
    queryKey: keys.after(pilot, revision),
    queryFn: () => ask<After>('GET', `${pathOf(pilot)}/after`),
    placeholderData: (before) => before,
  });

export const useFamily = (pilot: string, revision: number): UseQueryResult<Family> =>
  useQuery({
    queryKey: keys.family(pilot, revision),
    queryFn: () => ask<Family>('GET', `${pathOf(pilot)}/family`),
    placeholderData: (before) => before,
  });

const kinds: readonly string[] = [
  'replicationKit',
  'replication',
  'fidelity',
  'adaptation',
  'codification',
  'commendation',
];

/** As soon as anything of it began. */
export const hasAfter = ({ pilot, matters }: PilotView): boolean =>
  pilot.links.parent !== null || matters.some(({ kind }) => kinds.includes(kind));
