CREATE TABLE IF NOT EXISTS finances_taux_cotisation (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL,
  cree_le DATETIME(3) NOT NULL,
  contribution VARCHAR(10) NOT NULL,
  taux_pct DECIMAL(7,4) NOT NULL CHECK (taux_pct >= 0),
  debut DATE NOT NULL,
  fin DATE NULL,
  source_texte VARCHAR(300) NOT NULL,
  source_reference VARCHAR(200) NOT NULL,
  source_verifiee BOOLEAN NOT NULL,
  CONSTRAINT finances_taux_cotisation_uk UNIQUE (contribution, debut),
  CONSTRAINT finances_taux_cotisation_periode CHECK (fin IS NULL OR fin >= debut)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
