-- Keys are compared byte for byte, trailing spaces included.
CREATE TABLE IF NOT EXISTS referentiel_rejeu (
    id        BIGINT       NOT NULL PRIMARY KEY,
    version   BIGINT       NOT NULL,
    cree_le   DATETIME(3)  NOT NULL,
    canal     VARCHAR(60)  NOT NULL,
    emetteur  VARCHAR(100) NOT NULL,
    cle       VARCHAR(100) NOT NULL,
    empreinte CHAR(64)     NOT NULL,
    reponse   LONGTEXT     NOT NULL,
    UNIQUE KEY referentiel_rejeu_cle (canal, emetteur, cle),
    KEY referentiel_rejeu_cree_le (cree_le)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

-- Requests with the same key wait here for one another: rows that always exist, locked in exclusive mode before the key
-- is read. Waiting on the unique key itself would end in deadlocks whenever the first request is rolled back.
CREATE TABLE IF NOT EXISTS referentiel_rejeu_verrou (
    id INT NOT NULL PRIMARY KEY
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT IGNORE INTO referentiel_rejeu_verrou (id) SELECT seq FROM seq_0_to_1023;
