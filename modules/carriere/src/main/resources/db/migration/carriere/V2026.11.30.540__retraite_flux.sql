-- Flux des partenaires : corrections reçues, exécutées après coup, une fois ; ni le contenu reçu ni l'issue ne changent ensuite.
CREATE TABLE IF NOT EXISTS carriere_retraite_flux (
    id         BIGINT        NOT NULL PRIMARY KEY,
    version    BIGINT        NOT NULL,
    cree_le    DATETIME(3)   NOT NULL,
    numero     VARCHAR(20)   NOT NULL,
    partenaire VARCHAR(40)   NOT NULL,
    message_id VARCHAR(64)   NOT NULL,
    nature     VARCHAR(20)   NOT NULL,
    objet      BIGINT        NOT NULL,
    contenu    LONGTEXT      NOT NULL,
    etat       VARCHAR(20)   NOT NULL,
    motifs     LONGTEXT      NOT NULL,
    traite_le  DATETIME(3)   NULL,
    UNIQUE KEY carriere_retraite_flux_numero (numero),
    KEY carriere_retraite_flux_etat (etat, id),
    CONSTRAINT carriere_retraite_flux_fk_partenaire FOREIGN KEY (partenaire) REFERENCES referentiel_partenaire (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
