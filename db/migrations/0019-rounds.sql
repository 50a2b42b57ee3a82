-- In a practice, which round a question was asked in; all other quizzes have one.
ALTER TABLE quiz_question ADD COLUMN round INTEGER NOT NULL DEFAULT 1 CHECK (round > 0);
