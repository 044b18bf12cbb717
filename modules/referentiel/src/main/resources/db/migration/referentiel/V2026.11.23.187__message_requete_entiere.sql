ALTER TABLE referentiel_message
    ADD COLUMN IF NOT EXISTS requete_entiere BOOLEAN NOT NULL DEFAULT FALSE AFTER requete;
