/**
 * workflows: reads whatever was sent. A payload that is no JSON would otherwise fail the workflow task for ever, and
 * with it the pilot; here it becomes a value that no law accepts and the record counts.
 */
import { defaultPayloadConverter } from '@temporalio/common';
import type { Payload, PayloadConverter } from '@temporalio/common';

export const unreadable = { unreadable: true } as const;

export const payloadConverter: PayloadConverter = {
  toPayload: (value) => defaultPayloadConverter.toPayload(value),
  fromPayload<T>(payload: Payload): T {
    try {
      return defaultPayloadConverter.fromPayload<T>(payload);
    } catch {
      return unreadable as T;
    }
  },
};
