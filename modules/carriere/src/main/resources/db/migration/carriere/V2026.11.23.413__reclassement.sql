-- Ce que devient, le jour d'une réforme, un échelon de la grille remplacée.
CREATE TABLE IF NOT EXISTS carriere_reclassement (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    de_grade        VARCHAR(30)  NOT NULL,
    de_echelon      INT          NOT NULL,
    vers_grade      VARCHAR(30)  NOT NULL,
    vers_echelon    INT          NOT NULL,
    numerateur      INT          NOT NULL,
    denominateur    INT          NOT NULL,
    majoration_mois INT          NOT NULL,
    effet           DATE         NOT NULL,
    source          VARCHAR(200) NOT NULL,
    source_verifiee BOOLEAN      NOT NULL,
    UNIQUE KEY carriere_reclassement_ligne (de_grade, effet, de_echelon),
    CONSTRAINT carriere_reclassement_de_fk FOREIGN KEY (de_grade) REFERENCES carriere_grade (code),
    CONSTRAINT carriere_reclassement_vers_fk FOREIGN KEY (vers_grade) REFERENCES carriere_grade (code),
    CONSTRAINT carriere_reclassement_fraction CHECK (numerateur >= 0 AND denominateur > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
