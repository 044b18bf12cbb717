-- Un quota corrigé à la main dit pourquoi ; les agents en CDI, que les carrières ne disent pas, sont déclarés.
ALTER TABLE carriere_quota_pi
    ADD COLUMN IF NOT EXISTS agents_cdi INT          NOT NULL DEFAULT 0,
    ADD COLUMN IF NOT EXISTS motif      VARCHAR(300) NULL;
