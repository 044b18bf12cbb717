CREATE TABLE IF NOT EXISTS numerique_service_commande (
    id              BIGINT       NOT NULL PRIMARY KEY,
    version         BIGINT       NOT NULL,
    cree_le         DATETIME(3)  NOT NULL,
    commande_id     BIGINT       NOT NULL,
    service         VARCHAR(30)  NOT NULL,
    etat            VARCHAR(12)  NOT NULL,
    quantite        INT          NOT NULL,
    nom_domaine     VARCHAR(253) NULL,
    reference       VARCHAR(60)  NULL,
    en_service_le   DATE         NULL,
    incident_depuis DATETIME(3)  NULL,
    gravite         VARCHAR(10)  NULL,
    incident        VARCHAR(2000) NULL,
    fin_le          DATE         NULL,
    UNIQUE KEY numerique_service_commande_unique (commande_id, service),
    CONSTRAINT numerique_service_commande_fk
        FOREIGN KEY (commande_id) REFERENCES numerique_commande (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
