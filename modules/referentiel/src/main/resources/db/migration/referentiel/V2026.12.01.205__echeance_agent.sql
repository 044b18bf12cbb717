-- L'agent que l'échéance concerne la voit aussi, sur son propre compte.
ALTER TABLE referentiel_echeance
    ADD COLUMN IF NOT EXISTS agent_id BIGINT NULL AFTER reservee_au_cdg,
    ADD KEY IF NOT EXISTS referentiel_echeance_agent (agent_id, date_limite, id),
    ADD CONSTRAINT referentiel_echeance_fk_agent FOREIGN KEY IF NOT EXISTS (agent_id) REFERENCES referentiel_agent (id);
