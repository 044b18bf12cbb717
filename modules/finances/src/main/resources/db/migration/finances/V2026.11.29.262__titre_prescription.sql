ALTER TABLE finances_titre ADD COLUMN IF NOT EXISTS prescription DATE NULL;
