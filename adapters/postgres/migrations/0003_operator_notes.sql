-- What was done to a run from outside is an open item of the operators, until somebody has looked at it.
ALTER TABLE pilotage.pilots ADD COLUMN run text;   -- the run that last asked; null: none has

ALTER TABLE pilotage.operator_notes
  ADD COLUMN id       uuid NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN run      text NOT NULL DEFAULT '',    -- the run that it is about
  ADD COLUMN once     boolean NOT NULL DEFAULT false,  -- an interruption; the others are counted by day
  ADD COLUMN first_at timestamptz NOT NULL DEFAULT now(),
  DROP CONSTRAINT operator_notes_pkey,
  ADD PRIMARY KEY (tenant, pilot, day, run, reason);
CREATE UNIQUE INDEX operator_notes_once ON pilotage.operator_notes (tenant, pilot, run, reason) WHERE once;
CREATE UNIQUE INDEX operator_notes_by_id ON pilotage.operator_notes (tenant, id);
CREATE INDEX operator_notes_listed ON pilotage.operator_notes (tenant, last_at DESC, id);

-- Who has looked, at how many times of it; what came after is open again.
CREATE TABLE pilotage.operator_acknowledgements (
  tenant  text NOT NULL,
  note    uuid NOT NULL,
  times   integer NOT NULL CHECK (times > 0),
  person  text NOT NULL,
  at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, note, times)
);
REVOKE UPDATE, DELETE, TRUNCATE ON pilotage.operator_acknowledgements FROM pilotage_app;
