/** adapters: a row of the inbox with what is shown beside it. */

export const taskTables = `pilotage.tasks t
  JOIN pilotage.pilots p ON p.tenant = t.tenant AND p.id = t.pilot
  LEFT JOIN pilotage.texts x ON x.tenant = p.tenant AND x.ref = p.title`;

export const taskColumns = `t.body AS task, t.pilot, coalesce(x.body, p.title) AS "pilotTitle", p.number AS "pilotNumber", p.stage,
  p.clock, p.state #>> '{law,calendar}' AS calendar, t.remind_at AS "remindAt"`;
