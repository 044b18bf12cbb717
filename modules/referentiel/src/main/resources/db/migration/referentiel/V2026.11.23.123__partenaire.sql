CREATE TABLE IF NOT EXISTS referentiel_partenaire (
    id            BIGINT       NOT NULL PRIMARY KEY,
    version       BIGINT       NOT NULL,
    cree_le       DATETIME(3)  NOT NULL,
    code          VARCHAR(40)  NOT NULL,
    nom           VARCHAR(120) NOT NULL,
    siret         CHAR(14)     NOT NULL,
    identifiant   VARCHAR(100) NOT NULL,
    secret        VARCHAR(255) NOT NULL,
    actif         BOOLEAN      NOT NULL,
    demonstration BOOLEAN      NOT NULL DEFAULT FALSE,
    verrou_id     BIGINT       NOT NULL,
    UNIQUE KEY referentiel_partenaire_code (code),
    UNIQUE KEY referentiel_partenaire_identifiant (identifiant),
    CONSTRAINT referentiel_partenaire_fk_verrou FOREIGN KEY (verrou_id) REFERENCES referentiel_verrou (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
