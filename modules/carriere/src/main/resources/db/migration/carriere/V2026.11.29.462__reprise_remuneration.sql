-- Rémunérations perçues comme contractuel avant la nomination, pour le maintien à titre personnel.
CREATE TABLE IF NOT EXISTS carriere_reprise_remuneration (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    reprise_id BIGINT        NOT NULL,
    mois       DATE          NOT NULL,
    montant    DECIMAL(14,2) NOT NULL,
    KEY carriere_reprise_remuneration_reprise (reprise_id, mois),
    CONSTRAINT carriere_reprise_remuneration_fk FOREIGN KEY (reprise_id) REFERENCES carriere_reprise (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
