-- Counting the messages of each partner over a period reads this index alone
ALTER TABLE referentiel_message
    DROP KEY IF EXISTS referentiel_message_compte,
    ADD KEY IF NOT EXISTS referentiel_message_compte_periode (recu_le, partenaire, statut, code_faute, duree_ms);
