CREATE TABLE IF NOT EXISTS referentiel_echeance (
    id          BIGINT       NOT NULL PRIMARY KEY,
    version     BIGINT       NOT NULL,
    cree_le     DATETIME(3)  NOT NULL,
    siren       CHAR(9)      NOT NULL,
    objet       VARCHAR(100) NOT NULL,
    type        VARCHAR(40)  NOT NULL,
    libelle     VARCHAR(200) NOT NULL,
    date_limite DATE         NOT NULL,
    soldee_le   DATE         NULL,
    UNIQUE KEY referentiel_echeance_objet (objet, type),
    KEY referentiel_echeance_siren (siren, date_limite, id),
    KEY referentiel_echeance_date (date_limite, id),
    CONSTRAINT referentiel_echeance_fk_siren FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE IF NOT EXISTS referentiel_echeance_rappel (
    id        BIGINT      NOT NULL PRIMARY KEY,
    version   BIGINT      NOT NULL,
    cree_le   DATETIME(3) NOT NULL,
    echeance  BIGINT      NOT NULL,
    jour      DATE        NOT NULL,
    traite_le DATE        NULL,
    UNIQUE KEY referentiel_echeance_rappel_jour (echeance, jour),
    KEY referentiel_echeance_rappel_du (traite_le, jour, id),
    CONSTRAINT referentiel_echeance_rappel_fk FOREIGN KEY (echeance) REFERENCES referentiel_echeance (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
