INSERT IGNORE INTO referentiel_parametre
  (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'DEVIS_VALIDITE_MOIS', '2016-01-01', NULL, 3,
   'mois', 'Durée de validité d''un devis (à vérifier)', 'règle R-DEV-1, proposition', FALSE),
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'FACTURATION_ETALEMENT_MOIS', '2016-01-01', NULL, 36,
   'mois', 'Étalement de la mission et de la facturation possible sur 3 ans', 'guide des missions, archivage', TRUE),
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'FACTURATION_DELAI_PAIEMENT', '2016-01-01', NULL, 30,
   'jours', 'Délai de paiement d''une facture (à vérifier)', 'usage, à confirmer par le CdG', FALSE);
