-- Messages of each partner in the minute under way: one row a partner, shared by all instances
CREATE TABLE IF NOT EXISTS referentiel_partenaire_debit (
    partenaire_id BIGINT   NOT NULL PRIMARY KEY,
    minute        DATETIME NOT NULL,
    messages      INT      NOT NULL,
    CONSTRAINT referentiel_partenaire_debit_fk FOREIGN KEY (partenaire_id) REFERENCES referentiel_partenaire (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
