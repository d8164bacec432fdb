-- The library of precedents: few pilots are in it, and it is asked by everybody.
CREATE INDEX pilots_in_library ON pilotage.pilots (tenant, updated_at DESC, id)
  WHERE state @? '$.matters.* ? (@.kind == "precedent" && @.state == "accepted")';
