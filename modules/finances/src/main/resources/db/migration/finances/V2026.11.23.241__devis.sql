CREATE TABLE IF NOT EXISTS finances_devis (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL,
  cree_le DATETIME(3) NOT NULL,
  numero VARCHAR(20) NULL,
  siren CHAR(9) NOT NULL,
  mission VARCHAR(40) NOT NULL,
  objet VARCHAR(200) NOT NULL,
  etat VARCHAR(20) NOT NULL,
  date_tarif DATE NOT NULL,
  emis_le DATE NULL,
  valable_jusqu_au DATE NULL,
  motif_refus VARCHAR(500) NULL,
  total DECIMAL(14,2) NOT NULL CHECK (total >= 0),
  CONSTRAINT finances_devis_numero_uk UNIQUE (numero),
  CONSTRAINT finances_devis_siren_fk FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren),
  KEY finances_devis_liste_ix (siren, mission, etat),
  KEY finances_devis_etat_ix (etat, valable_jusqu_au)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
