CREATE TABLE IF NOT EXISTS referentiel_document (
    id       BIGINT       NOT NULL PRIMARY KEY,
    version  BIGINT       NOT NULL,
    cree_le  DATETIME(3)  NOT NULL,
    siren    CHAR(9)      NOT NULL,
    objet    VARCHAR(100) NOT NULL,
    nom      VARCHAR(255) NOT NULL,
    mime     VARCHAR(100) NOT NULL,
    taille   BIGINT       NOT NULL,
    sha256   CHAR(64)     NOT NULL,
    deposant VARCHAR(100) NOT NULL,
    KEY referentiel_document_siren (siren, id),
    KEY referentiel_document_objet (siren, objet, id),
    CONSTRAINT referentiel_document_fk_siren FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The bytes apart, so that lists and checks never read them.
CREATE TABLE IF NOT EXISTS referentiel_document_contenu (
    document BIGINT   NOT NULL PRIMARY KEY,
    contenu  LONGBLOB NOT NULL,
    CONSTRAINT referentiel_document_contenu_fk FOREIGN KEY (document) REFERENCES referentiel_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
