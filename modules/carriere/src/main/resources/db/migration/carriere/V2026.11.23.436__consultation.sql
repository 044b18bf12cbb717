CREATE TABLE IF NOT EXISTS carriere_consultation (
    id      BIGINT       NOT NULL PRIMARY KEY,
    version BIGINT       NOT NULL,
    cree_le DATETIME(3)  NOT NULL,
    dossier_id BIGINT       NOT NULL,
    acteur     VARCHAR(100) NOT NULL,
    le         DATETIME(3)  NOT NULL,
    objet      VARCHAR(200) NOT NULL,
    motif      VARCHAR(30)  NOT NULL,
    KEY carriere_consultation_dossier (dossier_id, le),
    KEY carriere_consultation_le (le),
    CONSTRAINT carriere_consultation_fk FOREIGN KEY (dossier_id) REFERENCES carriere_dossier (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
