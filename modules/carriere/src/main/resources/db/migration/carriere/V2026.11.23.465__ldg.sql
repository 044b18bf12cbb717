-- Lignes directrices de gestion ; sans SIREN, celles du CdG pour la promotion interne.
CREATE TABLE IF NOT EXISTS carriere_ldg (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    siren     CHAR(9)      NULL,
    objet     VARCHAR(20)  NOT NULL,
    reference VARCHAR(120) NOT NULL,
    cst_le    DATE         NOT NULL,
    debut     DATE         NOT NULL,
    fin       DATE         NOT NULL,
    KEY carriere_ldg_vigueur (siren, objet, debut),
    CONSTRAINT carriere_ldg_siren_fk FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren),
    CONSTRAINT carriere_ldg_periode CHECK (fin >= debut)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
