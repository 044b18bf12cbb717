CREATE TABLE IF NOT EXISTS carriere_refus_echelon (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    campagne_id BIGINT        NOT NULL,
    cle         VARCHAR(20)   NOT NULL,
    carriere_id BIGINT        NULL,
    siren       CHAR(9)       NOT NULL,
    agent       VARCHAR(201)  NOT NULL,
    code        VARCHAR(20)   NOT NULL,
    message     VARCHAR(1000) NOT NULL,
    UNIQUE KEY carriere_refus_echelon_cle (campagne_id, cle),
    KEY carriere_refus_echelon_siren (campagne_id, siren, agent),
    CONSTRAINT carriere_refus_echelon_campagne_fk FOREIGN KEY (campagne_id) REFERENCES carriere_campagne_echelon (id),
    CONSTRAINT carriere_refus_echelon_carriere_fk FOREIGN KEY (carriere_id) REFERENCES carriere_carriere (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
