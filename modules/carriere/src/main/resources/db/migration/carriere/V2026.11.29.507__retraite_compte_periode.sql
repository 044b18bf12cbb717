-- Périodes d'un contenu de compte.
CREATE TABLE IF NOT EXISTS carriere_retraite_compte_periode (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    contenu_id    BIGINT        NOT NULL,
    debut         DATE          NOT NULL,
    fin           DATE          NULL,
    siren         CHAR(9)       NOT NULL,
    statut        VARCHAR(20)   NOT NULL,
    position      VARCHAR(40)   NOT NULL,
    motif         VARCHAR(40)   NULL,
    quotite       DECIMAL(5, 2) NULL,
    heures        DECIMAL(5, 2) NULL,
    grade         VARCHAR(40)   NULL,
    indice_brut   INT           NULL,
    indice_majore INT           NULL,
    categorie     VARCHAR(12)   NOT NULL,
    cotisee       BOOLEAN       NOT NULL,
    KEY carriere_retraite_compte_periode_contenu (contenu_id, debut),
    CONSTRAINT carriere_retraite_compte_periode_dates CHECK (fin IS NULL OR fin >= debut),
    CONSTRAINT carriere_retraite_compte_periode_fk FOREIGN KEY (contenu_id) REFERENCES carriere_retraite_compte_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
