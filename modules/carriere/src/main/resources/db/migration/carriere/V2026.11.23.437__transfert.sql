CREATE TABLE IF NOT EXISTS carriere_transfert (
    id      BIGINT       NOT NULL PRIMARY KEY,
    version BIGINT       NOT NULL,
    cree_le DATETIME(3)  NOT NULL,
    dossier_id   BIGINT       NOT NULL,
    destinataire VARCHAR(200) NOT NULL,
    employeur    VARCHAR(200) NOT NULL,
    date_depart  DATE         NOT NULL,
    etat         VARCHAR(20)  NOT NULL,
    prepare_par  VARCHAR(100) NOT NULL,
    signe_par    VARCHAR(100) NULL,
    signe_le     DATE         NULL,
    accuse_le    DATE         NULL,
    KEY carriere_transfert_dossier (dossier_id, id),
    KEY carriere_transfert_etat (etat, id),
    CONSTRAINT carriere_transfert_fk FOREIGN KEY (dossier_id) REFERENCES carriere_dossier (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
