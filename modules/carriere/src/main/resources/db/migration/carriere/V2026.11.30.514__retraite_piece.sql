-- Pièces déposées dans un dossier de liquidation ou jointes à une demande d'avis préalable (objet).
CREATE TABLE IF NOT EXISTS carriere_retraite_piece (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    objet_id    BIGINT       NOT NULL,
    type        VARCHAR(40)  NOT NULL,
    document_id BIGINT       NOT NULL,
    nom         VARCHAR(255) NOT NULL,
    taille      BIGINT       NOT NULL,
    sha256      CHAR(64)     NOT NULL,
    par         VARCHAR(100) NOT NULL,
    KEY carriere_retraite_piece_objet (objet_id, type),
    CONSTRAINT carriere_retraite_piece_fk_document FOREIGN KEY (document_id) REFERENCES referentiel_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
