CREATE TABLE IF NOT EXISTS carriere_fusion (
    id      BIGINT       NOT NULL PRIMARY KEY,
    version BIGINT       NOT NULL,
    cree_le DATETIME(3)  NOT NULL,
    garde          BIGINT       NOT NULL,
    absorbe        BIGINT       NOT NULL,
    motif          VARCHAR(500) NOT NULL,
    acteur         VARCHAR(100) NOT NULL,
    faite_le       DATE         NOT NULL,
    defaite_le     DATE         NULL,
    dernier_numero INT          NOT NULL,
    KEY carriere_fusion_absorbe (absorbe),
    CONSTRAINT carriere_fusion_fk_garde FOREIGN KEY (garde) REFERENCES referentiel_agent (id),
    CONSTRAINT carriere_fusion_fk_absorbe FOREIGN KEY (absorbe) REFERENCES referentiel_agent (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
