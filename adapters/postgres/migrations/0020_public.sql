-- Published pilots: few of all, and asked for by everybody.
CREATE INDEX pilots_published ON pilotage.pilots (tenant, updated_at DESC, id)
  WHERE state @? '$.matters.* ? (@.kind == "publication" && (@.state == "published" || @.state == "partlyPublished"))';
