-- A partner that asks for help quotes the reference of its exchange.
ALTER TABLE referentiel_message ADD KEY IF NOT EXISTS referentiel_message_correlation (correlation);
