ALTER TABLE referentiel_compte
    ADD COLUMN IF NOT EXISTS agent_id BIGINT NULL AFTER demonstration,
    ADD UNIQUE KEY IF NOT EXISTS referentiel_compte_agent (agent_id),
    ADD CONSTRAINT referentiel_compte_fk_agent FOREIGN KEY IF NOT EXISTS (agent_id) REFERENCES referentiel_agent (id);
