CREATE TABLE IF NOT EXISTS carriere_reprise_service (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    reprise_id    BIGINT       NOT NULL,
    nature        VARCHAR(20)  NOT NULL,
    niveau        CHAR(1)      NULL,
    du            DATE         NOT NULL,
    au            DATE         NOT NULL,
    minutes_hebdo INT          NULL,
    employeur     VARCHAR(150) NOT NULL,
    preuve        VARCHAR(200) NULL,
    KEY carriere_reprise_service_reprise (reprise_id, du),
    CONSTRAINT carriere_reprise_service_fk FOREIGN KEY (reprise_id) REFERENCES carriere_reprise (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
