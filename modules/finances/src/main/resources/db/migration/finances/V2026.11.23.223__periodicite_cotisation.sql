CREATE TABLE IF NOT EXISTS finances_periodicite_cotisation (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL,
  cree_le DATETIME(3) NOT NULL,
  siren CHAR(9) NOT NULL,
  debut DATE NOT NULL,
  periodicite VARCHAR(20) NOT NULL,
  reference VARCHAR(200) NOT NULL,
  CONSTRAINT finances_periodicite_cotisation_uk UNIQUE (siren, debut),
  CONSTRAINT finances_periodicite_cotisation_siren_fk FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
