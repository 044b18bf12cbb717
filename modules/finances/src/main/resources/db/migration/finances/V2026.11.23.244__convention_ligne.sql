CREATE TABLE IF NOT EXISTS finances_convention_ligne (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL,
  cree_le DATETIME(3) NOT NULL,
  convention_id BIGINT NOT NULL,
  rang INT NOT NULL,
  mode VARCHAR(20) NOT NULL,
  prestation VARCHAR(40) NULL,
  libelle VARCHAR(200) NOT NULL,
  quantite DECIMAL(14,2) NULL,
  montant DECIMAL(14,2) NULL CHECK (montant > 0),
  nombre_echeances INT NULL,
  intervalle_mois INT NULL,
  CONSTRAINT finances_convention_ligne_uk UNIQUE (convention_id, rang),
  CONSTRAINT finances_convention_ligne_fk FOREIGN KEY (convention_id) REFERENCES finances_convention (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
