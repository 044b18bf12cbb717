ALTER TABLE finances_convention_avenant
    ADD COLUMN IF NOT EXISTS ligne INT NULL,
    ADD COLUMN IF NOT EXISTS quantite DECIMAL(14,2) NULL;
