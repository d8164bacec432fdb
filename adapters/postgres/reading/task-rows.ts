/** adapters: a row of the inbox with what is shown beside it. */

export const taskTables = `pilotage.tasks t
  JOIN pilotage.pilots p ON p.tenant = t.tenant AND p.id = t.pilot
  LEFT JOIN pilotage.texts x ON x.tenant = p.tenant AND x.ref = p.title
  LEFT JOIN pilotage.task_claims k ON k.tenant = t.tenant AND k.pilot = t.pilot AND k.task = t.id`;

/** Of a row of claims. */
export const claimOf = (
  k: string,
): string => `CASE WHEN ${k}.person IS NOT NULL THEN jsonb_build_object(
  'person', ${k}.person, 'post', ${k}.post, 'openedAt', ${k}.opened_at, 'givenBy', ${k}.given_by, 'note', ${k}.note, 'at', ${k}.at) END`;

/** Its calendar is in the state when an older build wrote it. */
export const calendarOf = `coalesce(p.calendar, p.state #>> '{law,calendar}')`;

export const taskColumns = `t.body AS task, t.pilot, coalesce(x.body, p.title) AS "pilotTitle", p.number AS "pilotNumber", p.stage,
  p.clock, ${calendarOf} AS calendar, t.remind_at AS "remindAt", ${claimOf('k')} AS claim`;
