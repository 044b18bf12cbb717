CREATE TABLE IF NOT EXISTS referentiel_parametre (
    id      BIGINT         NOT NULL PRIMARY KEY,
    version BIGINT         NOT NULL,
    cree_le DATETIME(3)    NOT NULL,
    code    VARCHAR(80)    NOT NULL,
    debut   DATE           NOT NULL,
    fin     DATE           NULL,
    valeur  DECIMAL(18, 6) NOT NULL,
    unite   VARCHAR(40)    NOT NULL,
    source_texte     VARCHAR(300) NOT NULL,
    source_reference VARCHAR(200) NOT NULL,
    source_verifiee  BOOLEAN      NOT NULL,
    UNIQUE KEY referentiel_parametre_code_debut (code, debut),
    CONSTRAINT referentiel_parametre_periode CHECK (fin IS NULL OR fin >= debut)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
