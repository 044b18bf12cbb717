-- prochaine_tentative NULL: the relay has given up, a person must ask for a new attempt.
CREATE TABLE IF NOT EXISTS referentiel_evenement (
    id                  BIGINT        NOT NULL PRIMARY KEY,
    version             BIGINT        NOT NULL,
    cree_le             DATETIME(3)   NOT NULL,
    type                VARCHAR(100)  NOT NULL,
    charge              LONGTEXT      NOT NULL CHECK (JSON_VALID(charge)),
    traite_le           DATETIME(3)   NULL,
    tentatives          INT           NOT NULL,
    prochaine_tentative DATETIME(3)   NULL,
    derniere_erreur     VARCHAR(1000) NULL,
    KEY referentiel_evenement_du (traite_le, prochaine_tentative, id),
    KEY referentiel_evenement_echec (traite_le, tentatives, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
