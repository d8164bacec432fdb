/** adapters: which laws a tenant has: those that are shipped, and those that its own people put in force. */

/** In the order in which they follow one another; $1 is the tenant. */
export const visibleLaws = (kind: 'pack' | 'calendar'): string =>
  `SELECT l.hash, l.body, r.effective_from::text AS "from"
   FROM pilotage.${kind}s l LEFT JOIN pilotage.law_register r
     ON r.tenant = $1 AND r.kind = '${kind}' AND r.law = l.id AND r.version = l.version
   WHERE r.draft IS NOT NULL OR NOT EXISTS (SELECT FROM pilotage.law_register o
     WHERE o.tenant <> $1 AND o.kind = '${kind}' AND o.law = l.id AND o.version = l.version)
   ORDER BY l.id, coalesce(r.effective_from, '-infinity'::date), l.version`;
