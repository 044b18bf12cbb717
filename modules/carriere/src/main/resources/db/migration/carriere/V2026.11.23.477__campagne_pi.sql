-- Campagnes de promotion interne du président du CdG.
CREATE TABLE IF NOT EXISTS carriere_campagne_pi (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    annee     INT         NOT NULL,
    ouvre_le  DATE        NOT NULL,
    clot_le   DATE        NOT NULL,
    etat      VARCHAR(20) NOT NULL,
    ldg_id    BIGINT      NULL,
    arretee_le   DATE     NULL,
    transmise_le DATE     NULL,
    UNIQUE KEY carriere_campagne_pi_annee (annee, ouvre_le),
    CONSTRAINT carriere_campagne_pi_ldg_fk FOREIGN KEY (ldg_id) REFERENCES carriere_ldg (id),
    CONSTRAINT carriere_campagne_pi_dates CHECK (clot_le >= ouvre_le)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
