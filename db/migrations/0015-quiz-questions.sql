-- A quiz's questions become rows of their own, so that rounds can be added while it runs and a
-- response stands beside its question. A question names every fact that it is about.
CREATE TABLE quiz_question (
  quiz      INTEGER NOT NULL REFERENCES quiz (id),
  position  INTEGER NOT NULL,
  question  TEXT NOT NULL CHECK (json_valid(question)),
  PRIMARY KEY (quiz, position)
) STRICT, WITHOUT ROWID;

INSERT INTO quiz_question (quiz, position, question)
SELECT quiz.id, each.key,
       json_remove(json_set(each.value, '$.facts', json_array(each.value ->> '$.fact')), '$.fact')
FROM quiz, json_each(quiz.questions) AS each;

ALTER TABLE quiz DROP COLUMN questions;
ALTER TABLE quiz ADD COLUMN mode TEXT NOT NULL DEFAULT 'practice'
  CHECK (mode IN ('practice', 'exam', 'match', 'daily', 'adaptive'));

-- How sure the learner said she was: 1 guessing, 2 fairly sure, 3 sure.
ALTER TABLE response ADD COLUMN confidence INTEGER CHECK (confidence BETWEEN 1 AND 3);

-- Judgements know partial credit; until now only a close answer was neither right nor wrong.
UPDATE response SET judgement = json_set(judgement, '$.score',
  CASE verdict WHEN 'right' THEN 1 WHEN 'close' THEN 0.5 ELSE 0 END);
