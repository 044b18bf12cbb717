-- Périodes d'une reprise d'antériorité : une nouvelle saisie en ajoute, aucune ne change ni ne disparaît.
CREATE TABLE IF NOT EXISTS carriere_retraite_reprise_periode (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    reprise_id    BIGINT        NOT NULL,
    saisie        INT           NOT NULL,
    debut         DATE          NOT NULL,
    fin           DATE          NOT NULL,
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
    KEY carriere_retraite_reprise_periode_reprise (reprise_id, saisie, debut),
    CONSTRAINT carriere_retraite_reprise_periode_dates CHECK (fin >= debut),
    CONSTRAINT carriere_retraite_reprise_periode_fk FOREIGN KEY (reprise_id) REFERENCES carriere_retraite_reprise (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
