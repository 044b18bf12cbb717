-- Enfants d'un contenu de compte.
CREATE TABLE IF NOT EXISTS carriere_retraite_compte_enfant (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    contenu_id BIGINT       NOT NULL,
    prenom     VARCHAR(100) NOT NULL,
    naissance  DATE         NOT NULL,
    lien       VARCHAR(20)  NOT NULL,
    a_charge   BOOLEAN      NOT NULL,
    deces      DATE         NULL,
    KEY carriere_retraite_compte_enfant_contenu (contenu_id, naissance),
    CONSTRAINT carriere_retraite_compte_enfant_deces CHECK (deces IS NULL OR deces >= naissance),
    CONSTRAINT carriere_retraite_compte_enfant_fk FOREIGN KEY (contenu_id) REFERENCES carriere_retraite_compte_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
