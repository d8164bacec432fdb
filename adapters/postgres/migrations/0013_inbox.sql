-- The inbox. A task once for each post on whose desk it lies, in the order in which the desk shows it: a page or a count of
-- one desk reads that desk and nothing else, however many tasks there are. The database keeps it, so that no writer can
-- forget it, nor one of an older build.
CREATE TABLE pilotage.task_desks (
  tenant     text NOT NULL,
  post       text NOT NULL,
  due_at     text NOT NULL,                -- legal instants
  pilot      text NOT NULL,
  id         text NOT NULL,
  remind_at  text NOT NULL,
  opened_at  text NOT NULL,
  step       text NOT NULL,
  role       text NOT NULL,
  is_secret  boolean NOT NULL,             -- nobody learns of it but whose desk it is
  stage      text NOT NULL,                -- of the pilot, as what follows
  unit       text NOT NULL,
  clock      text NOT NULL,
  search     text NOT NULL,                -- folded, the title first
  PRIMARY KEY (tenant, pilot, id, post)
);

-- null: written by a build that did not say. A side proceeding may be secret.
ALTER TABLE pilotage.tasks ADD is_secret boolean;

-- Begins with the title, so that pilots sort by it as well.
UPDATE pilotage.pilots p SET search = pilotage.folded(concat_ws(' ',
  (SELECT body FROM pilotage.texts x WHERE x.tenant = p.tenant AND x.ref = p.title), p.number, p.unit, p.id));

-- Which calendar counts a pilot's days: asked for every row of a page, and the state is large.
ALTER TABLE pilotage.pilots ADD calendar text;
UPDATE pilotage.pilots SET calendar = state #>> '{law,calendar}';

CREATE VIEW pilotage.tasks_on_desks AS
SELECT DISTINCT t.tenant, d.post, t.due_at, t.pilot, t.id, t.remind_at, t.body ->> 'openedAt' AS opened_at, t.step, t.role,
  coalesce(t.is_secret, t.body ->> 'matter' <> 'main') AS is_secret, p.stage, p.unit, p.clock, p.search
FROM pilotage.tasks t JOIN pilotage.pilots p ON p.tenant = t.tenant AND p.id = t.pilot, unnest(t.posts) AS d(post);

INSERT INTO pilotage.task_desks SELECT * FROM pilotage.tasks_on_desks;
CREATE INDEX task_desks_listed ON pilotage.task_desks (tenant, post, due_at, pilot, id)
  INCLUDE (remind_at, opened_at, step, role, is_secret, stage, unit, clock);
CREATE INDEX task_desks_newest ON pilotage.task_desks (tenant, post, opened_at, pilot, id)
  INCLUDE (due_at, remind_at, step, role, is_secret, stage, unit, clock);
DROP INDEX pilotage.tasks_by_post;
DROP INDEX pilotage.tasks_by_due;

CREATE FUNCTION pilotage.lay_on_desks() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM pilotage.task_desks WHERE tenant = OLD.tenant AND pilot = OLD.pilot AND id = OLD.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO pilotage.task_desks
      SELECT * FROM pilotage.tasks_on_desks WHERE tenant = NEW.tenant AND pilot = NEW.pilot AND id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tasks_come_and_go AFTER INSERT OR DELETE ON pilotage.tasks
  FOR EACH ROW EXECUTE FUNCTION pilotage.lay_on_desks();
CREATE TRIGGER tasks_change AFTER UPDATE ON pilotage.tasks FOR EACH ROW
  WHEN ((OLD.id, OLD.posts, OLD.due_at, OLD.remind_at, OLD.step, OLD.role, OLD.is_secret, OLD.body ->> 'openedAt')
    IS DISTINCT FROM (NEW.id, NEW.posts, NEW.due_at, NEW.remind_at, NEW.step, NEW.role, NEW.is_secret, NEW.body ->> 'openedAt'))
  EXECUTE FUNCTION pilotage.lay_on_desks();

CREATE FUNCTION pilotage.relabel_desks() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  UPDATE pilotage.task_desks SET stage = NEW.stage, unit = NEW.unit, clock = NEW.clock, search = NEW.search
  WHERE tenant = NEW.tenant AND pilot = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER pilots_change AFTER UPDATE ON pilotage.pilots FOR EACH ROW
  WHEN ((OLD.stage, OLD.unit, OLD.clock, OLD.search) IS DISTINCT FROM (NEW.stage, NEW.unit, NEW.clock, NEW.search))
  EXECUTE FUNCTION pilotage.relabel_desks();

-- Who of several has a task in hand. State of a desk and no law: whoever else may act still may. A task that comes again
-- under its id is another one.
CREATE TABLE pilotage.task_claims (
  tenant     text NOT NULL,
  pilot      text NOT NULL,
  task       text NOT NULL,
  opened_at  text NOT NULL,
  person     text NOT NULL,
  post       text NOT NULL,                -- in which they have it
  given_by   text,                         -- who handed it over; null: taken by themselves
  note       text,                         -- to whom it was handed over; gone with the claim
  at         text NOT NULL,                -- legal instant
  PRIMARY KEY (tenant, pilot, task)
);
CREATE INDEX task_claims_of_person ON pilotage.task_claims (tenant, person);

-- Reminders from people who wait, each a notice to the post. No ledger has them: they decide nothing.
CREATE TABLE pilotage.nudges (
  tenant       text NOT NULL,
  pilot        text NOT NULL,
  id           text NOT NULL,
  task         text NOT NULL,
  opened_at    text NOT NULL,
  post         text NOT NULL,
  day          text NOT NULL,              -- working day to which it counts
  person       text NOT NULL,
  body         jsonb NOT NULL,
  at           text NOT NULL,              -- legal instant
  recorded_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, pilot, id)
);
CREATE UNIQUE INDEX nudges_once_a_day ON pilotage.nudges (tenant, pilot, task, opened_at, day);
CREATE INDEX nudges_by_post ON pilotage.nudges (tenant, post, at DESC);
CREATE INDEX nudges_by_record ON pilotage.nudges (tenant, post, recorded_at);

-- What was answered to a deed at a desk, by its id: sent again it changes nothing. Swept after 90 days.
CREATE TABLE pilotage.task_deeds (
  tenant    text NOT NULL,
  id        text NOT NULL,
  digest    text NOT NULL,
  outcomes  jsonb NOT NULL,
  at        timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, id)
);
CREATE INDEX task_deeds_to_forget ON pilotage.task_deeds (at);

-- Views of the inbox that somebody keeps by a name, and may share with those who hold a post.
CREATE TABLE pilotage.task_views (
  tenant       text NOT NULL,
  person       text NOT NULL,
  id           text NOT NULL,
  name         text NOT NULL,
  filter       jsonb NOT NULL,
  shared_with  text,
  place        integer NOT NULL,
  PRIMARY KEY (tenant, person, id)
);
CREATE INDEX task_views_shared ON pilotage.task_views (tenant, shared_with) WHERE shared_with IS NOT NULL;
