CREATE TABLE IF NOT EXISTS carriere_import_rapport (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    import_id BIGINT       NOT NULL,
    nature    VARCHAR(10)  NOT NULL,
    ligne     INT          NOT NULL,
    colonne   VARCHAR(40)  NOT NULL,
    message   VARCHAR(500) NOT NULL,
    KEY carriere_import_rapport_ligne (import_id, ligne),
    CONSTRAINT carriere_import_rapport_fk FOREIGN KEY (import_id) REFERENCES carriere_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
