-- Counting messages reads these indexes alone, never the envelopes
ALTER TABLE referentiel_message
    ADD KEY IF NOT EXISTS referentiel_message_compte (recu_le, statut, code_faute, duree_ms),
    ADD KEY IF NOT EXISTS referentiel_message_compte_partenaire (partenaire, recu_le, statut, code_faute, duree_ms);
