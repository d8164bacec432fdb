-- Periodic consolidated reports: figures frozen at a cut-off, and what was done with them since.
CREATE TABLE pilotage.portfolio_reports (
  tenant      text NOT NULL,
  id          text NOT NULL,               -- rhythm and cut-off day
  period_to   text NOT NULL,
  rhythm      text NOT NULL,
  figures     jsonb NOT NULL,
  public_set  jsonb NOT NULL,              -- the same without small numbers
  state       jsonb NOT NULL,              -- fold of its entries
  is_over     boolean NOT NULL DEFAULT false,
  is_signed   boolean NOT NULL DEFAULT false,
  written_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, id)
);
CREATE INDEX portfolio_reports_listed ON pilotage.portfolio_reports (tenant, period_to DESC, id);

CREATE TABLE pilotage.portfolio_report_entries (
  tenant       text NOT NULL,
  report       text NOT NULL,
  seq          integer NOT NULL CHECK (seq > 0),
  event        jsonb NOT NULL,
  command_id   text,
  record_time  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, report, seq),
  FOREIGN KEY (tenant, report) REFERENCES pilotage.portfolio_reports (tenant, id)
);
CREATE UNIQUE INDEX portfolio_report_command_once
  ON pilotage.portfolio_report_entries (tenant, report, command_id) WHERE command_id IS NOT NULL;
CREATE TRIGGER portfolio_report_entries_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON pilotage.portfolio_report_entries
  FOR EACH STATEMENT EXECUTE FUNCTION pilotage.refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON pilotage.portfolio_report_entries FROM pilotage_app;

-- What was signed is what was written: figures are never written over.
CREATE FUNCTION pilotage.keep_figures() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  IF NEW.figures IS DISTINCT FROM OLD.figures OR NEW.public_set IS DISTINCT FROM OLD.public_set THEN
    RAISE EXCEPTION 'the figures of a report do not change';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER portfolio_reports_keep_figures BEFORE UPDATE ON pilotage.portfolio_reports
  FOR EACH ROW EXECUTE FUNCTION pilotage.keep_figures();
REVOKE DELETE, TRUNCATE ON pilotage.portfolio_reports FROM pilotage_app;
