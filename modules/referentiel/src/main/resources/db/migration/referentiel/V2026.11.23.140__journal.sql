-- No foreign key on siren: the journal also keeps acts on a collectivité that does not exist, and must not lock it.
CREATE TABLE IF NOT EXISTS referentiel_journal (
    id          BIGINT       NOT NULL PRIMARY KEY,
    version     BIGINT       NOT NULL,
    cree_le     DATETIME(3)  NOT NULL,
    instant_ms  BIGINT       NOT NULL,
    acteur      VARCHAR(100) NOT NULL,
    canal       VARCHAR(10)  NOT NULL,
    correlation VARCHAR(64)  NOT NULL,
    siren       CHAR(9)      NULL,
    objet       VARCHAR(100) NOT NULL,
    action      VARCHAR(60)  NOT NULL,
    detail      VARCHAR(500) NOT NULL,
    KEY referentiel_journal_instant (instant_ms, id),
    KEY referentiel_journal_siren (siren, instant_ms, id),
    KEY referentiel_journal_objet (objet, instant_ms, id),
    KEY referentiel_journal_acteur (acteur, instant_ms, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One row a link of the chain, written once.
CREATE TABLE IF NOT EXISTS referentiel_journal_scellement (
    id         BIGINT      NOT NULL PRIMARY KEY,
    version    BIGINT      NOT NULL,
    cree_le    DATETIME(3) NOT NULL,
    sequence   BIGINT      NOT NULL,
    ligne      BIGINT      NOT NULL,
    precedente CHAR(64)    NOT NULL,
    empreinte  CHAR(64)    NOT NULL,
    UNIQUE KEY referentiel_journal_scellement_sequence (sequence),
    UNIQUE KEY referentiel_journal_scellement_ligne (ligne)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Technical queue: the lines that wait for their link.
CREATE TABLE IF NOT EXISTS referentiel_journal_attente (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    ligne   BIGINT      NOT NULL,
    UNIQUE KEY referentiel_journal_attente_ligne (ligne)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The head: one row, which is also the lock of the sealing.
CREATE TABLE IF NOT EXISTS referentiel_journal_tete (
    id        INT      NOT NULL PRIMARY KEY,
    sequence  BIGINT   NOT NULL,
    empreinte CHAR(64) NOT NULL,
    signature CHAR(64) NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT IGNORE INTO referentiel_journal_tete (id, sequence, empreinte, signature) VALUES (1, 0, REPEAT('0', 64), NULL);
