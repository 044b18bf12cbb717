INSERT IGNORE INTO referentiel_parametre
  (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'COTISATION_PENALITE_VOTEE', '2016-01-01', NULL, 0,
   '1 oui, 0 non', 'Vote du conseil d''administration ouvrant les pénalités de retard', 'règle R-COT-7 : aucune pénalité sans délibération', FALSE),
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'COTISATION_PENALITE_TAUX', '2016-01-01', NULL, 5,
   '%', 'Majoration de retard, si elle est votée', 'règle R-COT-7, taux de l''art. R243-16 du CSS', FALSE),
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'COTISATION_PENALITE_TAUX_MENSUEL', '2016-01-01', NULL, 0.2,
   '%', 'Majoration complémentaire par mois commencé, si elle est votée', 'règle R-COT-7, taux de l''art. R243-16 du CSS', FALSE),
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'TITRE_PRESCRIPTION', '2016-01-01', NULL, 4,
   'années', 'Prescription de l''action en recouvrement d''un titre, depuis son émission', 'CGCT, art. L1617-5 ; loi 68-1250', FALSE),
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'TITRE_PRESCRIPTION_RAPPEL', '2016-01-01', NULL, 90,
   'jours', 'Avance de l''échéance de recouvrement sur la prescription', 'proposition, à confirmer par le CdG', FALSE);
