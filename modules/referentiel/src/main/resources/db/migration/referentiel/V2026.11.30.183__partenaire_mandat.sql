-- Mandats que les collectivités donnent à des systèmes partenaires : chacun vaut sur une période, un mandat retiré se clôt.
CREATE TABLE IF NOT EXISTS referentiel_partenaire_mandat (
    id           BIGINT       NOT NULL PRIMARY KEY,
    version      BIGINT       NOT NULL,
    cree_le      DATETIME(3)  NOT NULL,
    partenaire   VARCHAR(40)  NOT NULL,
    siren        CHAR(9)      NOT NULL,
    debut        DATE         NOT NULL,
    fin          DATE         NULL,
    inscrit_par  VARCHAR(100) NOT NULL,
    KEY referentiel_partenaire_mandat_partenaire (partenaire, siren, debut),
    KEY referentiel_partenaire_mandat_siren (siren),
    CONSTRAINT referentiel_partenaire_mandat_dates CHECK (fin IS NULL OR fin >= debut),
    CONSTRAINT referentiel_partenaire_mandat_fk_partenaire FOREIGN KEY (partenaire) REFERENCES referentiel_partenaire (code),
    CONSTRAINT referentiel_partenaire_mandat_fk_collectivite FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
