CREATE TABLE IF NOT EXISTS carriere_fusion_ligne (
    id      BIGINT       NOT NULL PRIMARY KEY,
    version BIGINT       NOT NULL,
    cree_le DATETIME(3)  NOT NULL,
    fusion_id     BIGINT      NOT NULL,
    objet         VARCHAR(20) NOT NULL,
    cible         BIGINT      NOT NULL,
    ancien_numero INT         NULL,
    KEY carriere_fusion_ligne_fusion (fusion_id),
    CONSTRAINT carriere_fusion_ligne_fk FOREIGN KEY (fusion_id) REFERENCES carriere_fusion (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
