-- Contenus successifs d'un compte : une correction en ajoute un, aucun ne change ni ne disparaît.
CREATE TABLE IF NOT EXISTS carriere_retraite_compte_version (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    compte_id  BIGINT       NOT NULL,
    numero     INT          NOT NULL,
    arrete_au  DATE         NOT NULL,
    provenance VARCHAR(20)  NOT NULL,
    auteur     VARCHAR(100) NOT NULL,
    UNIQUE KEY carriere_retraite_compte_version_numero (compte_id, numero),
    CONSTRAINT carriere_retraite_compte_version_fk FOREIGN KEY (compte_id) REFERENCES carriere_retraite_compte (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
