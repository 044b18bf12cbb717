-- Cohortes du droit à l'information : une par campagne et année de naissance.
CREATE TABLE IF NOT EXISTS carriere_retraite_cohorte (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    annee         INT           NOT NULL,
    naissance     INT           NOT NULL,
    type          VARCHAR(10)   NOT NULL,
    etat          VARCHAR(20)   NOT NULL,
    ouverte_le    DATE          NOT NULL,
    fiable_le     DATE          NOT NULL,
    lancee_le     DATE          NULL,
    fiabilisee_le DATE          NULL,
    envoyee_le    DATE          NULL,
    note          VARCHAR(2000) NULL,
    UNIQUE KEY carriere_retraite_cohorte_unique (annee, naissance)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
