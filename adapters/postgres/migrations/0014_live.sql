-- What was read of what one's posts were told, by person: up to a moment, and single ones after it.
CREATE TABLE pilotage.notice_marks (
  tenant  text NOT NULL,
  person  text NOT NULL,
  up_to   timestamptz NOT NULL,            -- recorded before: read
  PRIMARY KEY (tenant, person)
);
CREATE TABLE pilotage.notice_reads (
  tenant  text NOT NULL,
  person  text NOT NULL,
  pilot   text NOT NULL,                   -- or concern:<id>
  notice  text NOT NULL,
  at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, person, pilot, notice)
);

-- Legal time runs differently for every clock; what is new to a reader is told by the real one.
ALTER TABLE pilotage.notices ADD COLUMN recorded_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE pilotage.concern_notices ADD COLUMN recorded_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX notices_by_record ON pilotage.notices (tenant, post, recorded_at);
CREATE INDEX concern_notices_by_record ON pilotage.concern_notices (tenant, post, recorded_at);

-- Whoever ends a session, and by whatever way: its open streams end with it (api/live).
CREATE FUNCTION pilotage.tell_ended_sessions() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  PERFORM pg_notify('pilotage_session_ended', id) FROM ended;
  RETURN NULL;
END $$;
CREATE TRIGGER sessions_ended AFTER DELETE ON pilotage.sessions
  REFERENCING OLD TABLE AS ended FOR EACH STATEMENT EXECUTE FUNCTION pilotage.tell_ended_sessions();
