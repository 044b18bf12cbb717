CREATE TABLE IF NOT EXISTS carriere_piece_anomalie (
    id      BIGINT       NOT NULL PRIMARY KEY,
    version BIGINT       NOT NULL,
    cree_le DATETIME(3)  NOT NULL,
    piece_id BIGINT       NOT NULL,
    rang     INT          NOT NULL,
    code     VARCHAR(40)  NOT NULL,
    gravite  VARCHAR(15)  NOT NULL,
    champ    VARCHAR(60)  NULL,
    message  VARCHAR(500) NOT NULL,
    UNIQUE KEY carriere_piece_anomalie_rang (piece_id, rang),
    CONSTRAINT carriere_piece_anomalie_fk FOREIGN KEY (piece_id) REFERENCES carriere_piece (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
