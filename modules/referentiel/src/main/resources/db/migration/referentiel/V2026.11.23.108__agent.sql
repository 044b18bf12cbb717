CREATE TABLE IF NOT EXISTS referentiel_agent (
    id      BIGINT       NOT NULL PRIMARY KEY,
    version BIGINT       NOT NULL,
    cree_le DATETIME(3)  NOT NULL,
    nir     CHAR(15)     NOT NULL,
    nom     VARCHAR(100) NOT NULL,
    prenom  VARCHAR(100) NOT NULL,
    date_naissance DATE  NOT NULL,
    siren   CHAR(9)      NOT NULL,
    UNIQUE KEY referentiel_agent_nir (nir),
    KEY referentiel_agent_employeur (siren, nom, prenom),
    KEY referentiel_agent_nom (nom, prenom),
    CONSTRAINT referentiel_agent_fk_siren
        FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
