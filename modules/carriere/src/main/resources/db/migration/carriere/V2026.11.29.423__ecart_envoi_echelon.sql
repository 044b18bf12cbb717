-- Ce qu'un envoi a laissé de côté, par collectivité et par raison.
CREATE TABLE IF NOT EXISTS carriere_ecart_envoi_echelon (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    envoi_id     BIGINT      NOT NULL,
    siren        CHAR(9)     NOT NULL,
    raison       VARCHAR(30) NOT NULL,
    propositions INT         NOT NULL,
    UNIQUE KEY carriere_ecart_envoi_echelon_siren (envoi_id, siren, raison),
    CONSTRAINT carriere_ecart_envoi_echelon_envoi_fk FOREIGN KEY (envoi_id) REFERENCES carriere_envoi_echelon (id),
    CONSTRAINT carriere_ecart_envoi_echelon_siren_fk FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
