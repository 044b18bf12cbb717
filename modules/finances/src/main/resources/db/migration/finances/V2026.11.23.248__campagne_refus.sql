CREATE TABLE IF NOT EXISTS finances_campagne_refus (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL,
  cree_le DATETIME(3) NOT NULL,
  campagne_id BIGINT NOT NULL,
  siren CHAR(9) NOT NULL,
  mission VARCHAR(40) NOT NULL,
  code VARCHAR(20) NOT NULL,
  message VARCHAR(1000) NOT NULL,
  CONSTRAINT finances_campagne_refus_fk FOREIGN KEY (campagne_id) REFERENCES finances_campagne (id),
  KEY finances_campagne_refus_ix (campagne_id, siren, mission)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
