CREATE TABLE IF NOT EXISTS finances_base_paie (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL,
  cree_le DATETIME(3) NOT NULL,
  siren CHAR(9) NOT NULL,
  mois DATE NOT NULL,
  base DECIMAL(14,2) NOT NULL CHECK (base >= 0),
  reference VARCHAR(60) NOT NULL,
  CONSTRAINT finances_base_paie_siren_fk FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren),
  KEY finances_base_paie_mois_ix (siren, mois)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
