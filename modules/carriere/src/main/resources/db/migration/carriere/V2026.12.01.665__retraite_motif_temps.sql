-- Motif d'un temps partiel, aux périodes d'un compte et d'une reprise d'antériorité.
ALTER TABLE carriere_retraite_compte_periode
    ADD COLUMN IF NOT EXISTS motif_temps VARCHAR(40) NULL AFTER quotite;
ALTER TABLE carriere_retraite_reprise_periode
    ADD COLUMN IF NOT EXISTS motif_temps VARCHAR(40) NULL AFTER quotite;
