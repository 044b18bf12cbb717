CREATE TABLE IF NOT EXISTS referentiel_compte (
    id                   BIGINT       NOT NULL PRIMARY KEY,
    version              BIGINT       NOT NULL,
    cree_le              DATETIME(3)  NOT NULL,
    identifiant          VARCHAR(100) NOT NULL,
    nom                  VARCHAR(120) NOT NULL,
    mail                 VARCHAR(254) NOT NULL,
    etat                 VARCHAR(10)  NOT NULL,
    mot_de_passe         VARCHAR(255) NULL,
    code_invitation      CHAR(64)     NULL,
    invitation_expire_le DATETIME(3)  NULL,
    demonstration        BOOLEAN      NOT NULL DEFAULT FALSE,
    verrou_id            BIGINT       NOT NULL,
    UNIQUE KEY referentiel_compte_identifiant (identifiant),
    KEY referentiel_compte_nom (nom),
    KEY referentiel_compte_etat (etat, nom),
    CONSTRAINT referentiel_compte_fk_verrou FOREIGN KEY (verrou_id) REFERENCES referentiel_verrou (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
