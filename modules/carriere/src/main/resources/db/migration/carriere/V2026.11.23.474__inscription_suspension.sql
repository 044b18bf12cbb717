-- Les périodes qui arrêtent le décompte d'une inscription, sur justificatif.
CREATE TABLE IF NOT EXISTS carriere_inscription_suspension (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    inscription_id BIGINT       NOT NULL,
    motif          VARCHAR(30)  NOT NULL,
    du             DATE         NOT NULL,
    au             DATE         NULL,
    justificatif   VARCHAR(200) NOT NULL,
    KEY carriere_inscription_suspension_ix (inscription_id, du),
    CONSTRAINT carriere_inscription_suspension_fk FOREIGN KEY (inscription_id) REFERENCES carriere_inscription (id),
    CONSTRAINT carriere_inscription_suspension_periode CHECK (au IS NULL OR au >= du)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
