INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'ECHELON_RAPPEL_AVANT', '2024-01-01', 60, 'jours', 'Cahier des charges du CdG62', 'échéances', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'ECHELON_RAPPEL_RETARD', '2024-01-01', 30, 'jours', 'Cahier des charges du CdG62', 'échéances', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'ECHELON_HORIZON', '2024-01-01', 12, 'mois', 'Guide des missions', 'avancement d''échelon', TRUE);
