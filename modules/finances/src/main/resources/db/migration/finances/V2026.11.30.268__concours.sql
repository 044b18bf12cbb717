CREATE TABLE IF NOT EXISTS finances_concours (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL,
  cree_le DATETIME(3) NOT NULL,
  libelle VARCHAR(120) NOT NULL,
  deliberation VARCHAR(40) NOT NULL,
  deliberee_le DATE NOT NULL,
  cout_total DECIMAL(14,2) NOT NULL CHECK (cout_total > 0),
  admis INT NOT NULL CHECK (admis > 0),
  KEY finances_concours_liste_ix (deliberee_le, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE IF NOT EXISTS finances_concours_remboursement (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL,
  cree_le DATETIME(3) NOT NULL,
  concours_id BIGINT NOT NULL,
  siren CHAR(9) NOT NULL,
  laureat VARCHAR(120) NOT NULL,
  cle VARCHAR(120) NULL,
  nomme_le DATE NOT NULL,
  montant DECIMAL(14,2) NOT NULL CHECK (montant > 0),
  titre_id BIGINT NULL,
  annule_le DATE NULL,
  CONSTRAINT finances_concours_remboursement_cle_uk UNIQUE (concours_id, cle),
  CONSTRAINT finances_concours_remboursement_concours_fk FOREIGN KEY (concours_id) REFERENCES finances_concours (id),
  CONSTRAINT finances_concours_remboursement_siren_fk FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren),
  CONSTRAINT finances_concours_remboursement_titre_fk FOREIGN KEY (titre_id) REFERENCES finances_titre (id),
  KEY finances_concours_remboursement_liste_ix (concours_id, nomme_le, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
