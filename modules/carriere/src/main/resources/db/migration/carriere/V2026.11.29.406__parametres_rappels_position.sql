INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'DISPO_RAPPEL_MOIS', '1900-01-01', NULL, 4, 'mois',
     'Rappel avant la fin d''une disponibilité', 'proposition, à confirmer par le CdG', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'CONGE_PARENTAL_RAPPEL_SEMAINES', '1900-01-01', NULL, 6, 'semaines',
     'Rappel avant la fin d''une période de congé parental', 'proposition, à confirmer par le CdG', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'SURNOMBRE_RAPPEL_MOIS', '1900-01-01', NULL, 3, 'mois',
     'Rappel avant la fin de l''année de surnombre', 'proposition, à confirmer par le CdG', FALSE);
