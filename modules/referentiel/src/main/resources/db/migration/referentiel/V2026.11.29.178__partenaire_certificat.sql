CREATE TABLE IF NOT EXISTS referentiel_partenaire_certificat (
    id               BIGINT       NOT NULL PRIMARY KEY,
    version          BIGINT       NOT NULL,
    cree_le          DATETIME(3)  NOT NULL,
    partenaire_id    BIGINT       NOT NULL,
    sujet            VARCHAR(255) NOT NULL,
    emetteur         VARCHAR(255) NOT NULL,
    empreinte        CHAR(64)     NOT NULL,
    debut            DATETIME(3)  NOT NULL,
    fin              DATETIME(3)  NOT NULL,
    revoque_le       DATETIME(3)  NULL,
    motif_revocation VARCHAR(200) NULL,
    UNIQUE KEY referentiel_partenaire_certificat_empreinte (empreinte),
    KEY referentiel_partenaire_certificat_partenaire (partenaire_id, fin),
    CONSTRAINT referentiel_partenaire_certificat_fk FOREIGN KEY (partenaire_id) REFERENCES referentiel_partenaire (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
