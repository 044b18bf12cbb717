CREATE TABLE IF NOT EXISTS finances_devis_ligne (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL,
  cree_le DATETIME(3) NOT NULL,
  devis_id BIGINT NOT NULL,
  rang INT NOT NULL,
  prestation VARCHAR(40) NULL,
  libelle VARCHAR(300) NOT NULL,
  quantite DECIMAL(14,2) NOT NULL,
  unite VARCHAR(30) NOT NULL,
  prix_unitaire DECIMAL(14,2) NOT NULL,
  montant DECIMAL(14,2) NOT NULL CHECK (montant >= 0),
  motif VARCHAR(500) NULL,
  trace MEDIUMTEXT NOT NULL,
  CONSTRAINT finances_devis_ligne_fk FOREIGN KEY (devis_id) REFERENCES finances_devis (id),
  KEY finances_devis_ligne_ix (devis_id, rang)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
