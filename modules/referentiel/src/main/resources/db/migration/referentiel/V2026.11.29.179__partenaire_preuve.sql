-- Nonces and signatures already presented, until they would be refused for their age: shared by all instances
CREATE TABLE IF NOT EXISTS referentiel_partenaire_preuve (
    partenaire_id BIGINT      NOT NULL,
    empreinte     CHAR(64)    NOT NULL,
    expire_le     DATETIME(3) NOT NULL,
    PRIMARY KEY (partenaire_id, empreinte),
    KEY referentiel_partenaire_preuve_expire (expire_le),
    CONSTRAINT referentiel_partenaire_preuve_fk FOREIGN KEY (partenaire_id) REFERENCES referentiel_partenaire (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
