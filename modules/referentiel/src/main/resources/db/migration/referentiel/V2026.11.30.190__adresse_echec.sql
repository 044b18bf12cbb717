-- Failures of sign-in of each address lately: one row an address, shared by all instances, forgotten after the longest lock
CREATE TABLE IF NOT EXISTS referentiel_adresse_echec (
    adresse    VARCHAR(45) NOT NULL PRIMARY KEY,
    echecs     INT         NOT NULL,
    dernier_le DATETIME(3) NOT NULL,
    jusqua     DATETIME(3) NULL,
    KEY referentiel_adresse_echec_dernier_ix (dernier_le)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
