-- Les lignes du fichier déposé, telles quelles ; elles gardent le numéro qu'elles y ont.
CREATE TABLE IF NOT EXISTS carriere_import_ligne (
    import_id BIGINT        NOT NULL,
    numero    INT           NOT NULL,
    nir       VARCHAR(20)   NOT NULL,
    texte     VARCHAR(1000) NOT NULL,
    PRIMARY KEY (import_id, numero),
    KEY carriere_import_ligne_nir (import_id, nir, numero),
    CONSTRAINT carriere_import_ligne_fk FOREIGN KEY (import_id) REFERENCES carriere_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
