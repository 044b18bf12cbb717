ALTER TABLE referentiel_agent
    ADD COLUMN IF NOT EXISTS remplace_par BIGINT NULL,
    ADD INDEX IF NOT EXISTS referentiel_agent_naissance (date_naissance, nom);
