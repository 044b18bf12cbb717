-- Survivants d'un dossier de réversion, entre lesquels la pension se partage.
ALTER TABLE carriere_retraite_dossier
    ADD COLUMN IF NOT EXISTS reversion TEXT NULL AFTER iban_masque;
