CREATE TABLE IF NOT EXISTS referentiel_etablissement (
    id      BIGINT       NOT NULL PRIMARY KEY,
    version BIGINT       NOT NULL,
    cree_le DATETIME(3)  NOT NULL,
    siret   CHAR(14)     NOT NULL,
    siren   CHAR(9)      NOT NULL,
    nom     VARCHAR(160) NOT NULL,
    siege   BOOLEAN      NOT NULL,
    ferme_le DATE        NULL,
    UNIQUE KEY referentiel_etablissement_siret (siret),
    KEY referentiel_etablissement_siren (siren, siret),
    CONSTRAINT referentiel_etablissement_fk_siren
        FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
