/** contracts (web, api): parts of forms that several commands share. */
import { z } from 'zod';
import { indicatorId, localDate, prose } from './schema';

/** A new end, or a condition (or nothing) with a review date. */
export const termWords = () => ({
  newEnd: localDate().nullable(),
  condition: prose().nullable(),
  reviewOn: localDate().nullable(),
});

export const indicatorValues = () =>
  z.array(z.strictObject({ indicator: indicatorId(), value: z.number() })).max(100);
