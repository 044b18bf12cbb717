CREATE TABLE IF NOT EXISTS numerique_cle_signature (
    id                   BIGINT       NOT NULL PRIMARY KEY,
    version              BIGINT       NOT NULL,
    cree_le              DATETIME(3)  NOT NULL,
    commande_id          BIGINT       NOT NULL,
    siren                CHAR(9)      NOT NULL,
    porteur              VARCHAR(100) NOT NULL,
    qualite              VARCHAR(100) NOT NULL,
    fin_mandat           DATE         NULL,
    etat                 VARCHAR(25)  NOT NULL,
    pieces_controlees_le DATE         NULL,
    remise_le            DATE         NULL,
    remise_piece         VARCHAR(20)  NULL,
    remise_par           VARCHAR(100) NULL,
    certificat_serie     VARCHAR(40)  NULL,
    certificat_emetteur  VARCHAR(200) NULL,
    certificat_empreinte CHAR(64)     NULL,
    certificat_debut     DATE         NULL,
    certificat_fin       DATE         NULL,
    motif                VARCHAR(500) NULL,
    UNIQUE KEY numerique_cle_signature_empreinte_uk (certificat_empreinte),
    KEY numerique_cle_signature_commande_ix (commande_id),
    CONSTRAINT numerique_cle_signature_commande_fk
        FOREIGN KEY (commande_id) REFERENCES numerique_commande (id),
    CONSTRAINT numerique_cle_signature_siren_fk
        FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
