INSERT IGNORE INTO referentiel_parametre
  (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'FACTURATION_RAPPEL', '2016-01-01', NULL, 7,
   'jours', 'Rappel avant la date limite de paiement d''une facture (à vérifier)', 'choix de gestion, à confirmer par le CdG', FALSE),
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'FACTURATION_RELANCE', '2016-01-01', NULL, 5,
   'jours', 'Relance après la date limite de paiement d''une facture (à vérifier)', 'choix de gestion, à confirmer par le CdG', FALSE);
