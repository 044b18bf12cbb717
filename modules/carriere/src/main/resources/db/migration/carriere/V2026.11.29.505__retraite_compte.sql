-- Comptes individuels retraite (CIR) des agents : un par agent, tous employeurs réunis,
-- rattaché à la carrière par laquelle il a été ouvert.
CREATE TABLE IF NOT EXISTS carriere_retraite_compte (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    carriere_id   BIGINT        NOT NULL,
    etat          VARCHAR(20)   NOT NULL,
    version_cir   INT           NOT NULL,
    arrete_au     DATE          NULL,
    code_anomalie VARCHAR(40)   NULL,
    note          VARCHAR(2000) NULL,
    UNIQUE KEY carriere_retraite_compte_carriere (carriere_id),
    CONSTRAINT carriere_retraite_compte_fk_carriere FOREIGN KEY (carriere_id) REFERENCES carriere_carriere (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
