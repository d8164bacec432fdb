-- A supervisor's pilots are found by the post that each names.
CREATE INDEX pilots_supervised ON pilotage.pilots (tenant, (state -> 'posts' ->> 'supervisor'), stage);
