CREATE TABLE IF NOT EXISTS referentiel_affiliation (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    siren   CHAR(9)     NOT NULL,
    regime  VARCHAR(20) NOT NULL,
    debut   DATE        NOT NULL,
    fin     DATE        NULL,
    additionnelle BOOLEAN      NOT NULL,
    motif         VARCHAR(300) NOT NULL,
    reference     VARCHAR(200) NOT NULL,
    acteur        VARCHAR(100) NOT NULL,
    remplacee_le  DATETIME(3)  NULL,
    courant       TINYINT GENERATED ALWAYS AS (IF(remplacee_le IS NULL, 1, NULL)) STORED,
    UNIQUE KEY referentiel_affiliation_courante (siren, debut, courant),
    KEY referentiel_affiliation_regime (regime, debut, siren),
    CONSTRAINT referentiel_affiliation_fk_siren
        FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren),
    CONSTRAINT referentiel_affiliation_premier_janvier
        CHECK (MONTH(debut) = 1 AND DAY(debut) = 1
            AND (fin IS NULL OR (fin > debut AND MONTH(fin) = 12 AND DAY(fin) = 31)))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
