-- Décharge syndicale constatée, sa quotité déclarée, et la preuve des fonctions exigées par un grade à accès fonctionnel.
ALTER TABLE carriere_tableau_ligne
    ADD COLUMN IF NOT EXISTS decharge          BOOLEAN      NOT NULL DEFAULT FALSE,
    ADD COLUMN IF NOT EXISTS decharge_pourcent INT          NULL,
    ADD COLUMN IF NOT EXISTS fonctions         VARCHAR(200) NULL;
