-- Étapes de la vie d'un dossier de liquidation : aucune ne change ni ne disparaît.
CREATE TABLE IF NOT EXISTS carriere_retraite_dossier_etape (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    dossier_id BIGINT       NOT NULL,
    evenement  VARCHAR(40)  NULL,
    etat       VARCHAR(40)  NOT NULL,
    par        VARCHAR(100) NOT NULL,
    texte      TEXT         NOT NULL,
    KEY carriere_retraite_dossier_etape_dossier (dossier_id),
    CONSTRAINT carriere_retraite_dossier_etape_fk FOREIGN KEY (dossier_id) REFERENCES carriere_retraite_dossier (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
