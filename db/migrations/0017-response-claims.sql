-- A close answer that the learner counts as right, or no longer does: append-only, the last row counts.
CREATE TABLE response_claim (
  id        INTEGER PRIMARY KEY,
  quiz      INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  counted   INTEGER NOT NULL CHECK (counted IN (0, 1)),
  at        INTEGER NOT NULL,
  FOREIGN KEY (quiz, position) REFERENCES response (quiz, position)
) STRICT;
CREATE INDEX response_claim_by_response ON response_claim (quiz, position);

-- What each response counts for, in every score and statistic; its judgement stays as it was given.
CREATE VIEW counted_response AS
SELECT quiz, position, answer, judgement, verdict, confidence, at, duration, counted_by_learner,
  CASE counted_by_learner WHEN 1 THEN 1.0 ELSE judgement ->> 'score' END AS credit
FROM (
  SELECT response.*, coalesce((
      SELECT counted FROM response_claim AS claim
      WHERE claim.quiz = response.quiz AND claim.position = response.position
      ORDER BY claim.id DESC LIMIT 1
    ), 0) AS counted_by_learner
  FROM response
);
