-- Accord de plusieurs employeurs sur un même agent.
INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'CONCERTATION_MAJORITE_FORTE', '1991-03-20', NULL, 8,
     'douzièmes', 'Deux tiers des employeurs (ou des heures)', 'décret n° 91-298 du 20 mars 1991', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'CONCERTATION_MAJORITE_SIMPLE', '1991-03-20', NULL, 6,
     'douzièmes', 'Moitié des heures (ou des employeurs)', 'décret n° 91-298 du 20 mars 1991', FALSE);
