-- The due cards in the very order in which they are asked, so that the first is found without sorting them all.
DROP INDEX card_state_by_day;
CREATE INDEX card_state_by_day ON card_state (due_day, stability, card) WHERE due_at IS NULL;

-- The new cards of one topic, in the order of learning.
CREATE INDEX deck_card_fresh_by_topic ON deck_card (dossier, topic, own DESC, start_offset, position)
  WHERE fresh = 1;
