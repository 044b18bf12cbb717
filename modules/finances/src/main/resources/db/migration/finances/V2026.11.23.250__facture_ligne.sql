CREATE TABLE IF NOT EXISTS finances_facture_ligne (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL,
  cree_le DATETIME(3) NOT NULL,
  facture_id BIGINT NOT NULL,
  rang INT NOT NULL,
  cle_origine VARCHAR(60) NULL,
  libelle VARCHAR(1000) NOT NULL,
  quantite DECIMAL(14,2) NOT NULL,
  unite VARCHAR(30) NOT NULL,
  prix_unitaire DECIMAL(14,2) NOT NULL,
  montant DECIMAL(14,2) NOT NULL CHECK (montant > 0),
  trace MEDIUMTEXT NOT NULL,
  CONSTRAINT finances_facture_ligne_uk UNIQUE (facture_id, rang),
  CONSTRAINT finances_facture_ligne_origine_uk UNIQUE (cle_origine),
  CONSTRAINT finances_facture_ligne_fk FOREIGN KEY (facture_id) REFERENCES finances_facture (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
