CREATE TABLE IF NOT EXISTS finances_declaration_attendue (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL,
  cree_le DATETIME(3) NOT NULL,
  siren CHAR(9) NOT NULL,
  debut DATE NOT NULL,
  fin DATE NOT NULL,
  echeance DATE NOT NULL,
  deposee_le DATE NULL,
  CONSTRAINT finances_declaration_attendue_uk UNIQUE (siren, debut, fin),
  CONSTRAINT finances_declaration_attendue_siren_fk
    FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren),
  KEY finances_declaration_attendue_retard_ix (deposee_le, echeance, siren)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
